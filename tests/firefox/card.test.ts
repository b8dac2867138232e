import { expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { forgeDismissals } from '../in-page-changes.ts';
import { markWith } from '../in-page-marks.ts';
import { message } from '../messages.ts';
import { cardOf, clickInCard, openCard } from './support/card.ts';
import { currentOf, markOn, marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { doneOf, settingsOf, startReader } from './support/reader.ts';

const reader = startReader();

const LINKED = '<p>Read how the mill <a id="link" href="/landed">became a fiasco</a> that nobody had foreseen.</p>';
const HERE = message('card.here');
const SITE = message('card.site');
const NEVER = message('card.never');

const closed = () => expect.poll(() => cardOf(reader.page)).toBeNull();
const opened = (text: string) => expect.poll(async () => (await cardOf(reader.page))?.text ?? '').toContain(text);
const landed = (url: string) => reader.page.until((wanted) => location.href === wanted, url);
const sizeOf = () => reader.page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));

test('the card says what there is to say', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const flag = report.flags.find(({ exact, instead }) => exact === 'fiasco' && instead.length > 0)!;
  const lexicon = readLexiconFolder().lexicons.find(({ id }) => id === flag.lexicon)!;
  const { text, label } = await openCard(page, 'fiasco');
  for (const part of ['fiasco', lexicon.name, flag.reason, flag.instead.join(', '), message('card.own'), lexicon.fine])
    expect(text).toContain(part);
  expect(label).toBe(message('card.label', lexicon.name));
  expect(await currentOf(page)).toEqual(['fiasco']);
});

test('the card lies beside the phrase, within the window', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  for (const phrase of ['infuriated', 'existential']) {
    const { box } = await openCard(page, phrase);
    const { y } = await markOn(page, phrase);
    const { width, height } = await sizeOf();
    expect(box.top > y || box.bottom < y, 'not over the phrase').toBe(true);
    expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true);
  }
});

test('the card closes when the pointer leaves, and stays while the pointer is on it', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { box } = await openCard(page, 'fiasco');
  await page.moveTo(box.left + 40, box.top + 30);
  await new Promise((later) => setTimeout(later, 600)); // that it stays has no sign: longer than it would take to close
  expect(await cardOf(page)).not.toBeNull();
  await page.moveTo(5, 5);
  await closed();
});

test('a click on a marked link follows it, also with the card open', async () => {
  const { page, server } = reader;
  for (const isCardOpen of [false, true]) {
    const landing = server.page('<!doctype html><title>Landed</title>');
    await openMarked(page, server.page(articlePage({ body: LINKED.replace('/landed', landing) })));
    const { x, y } = await markOn(page, 'fiasco');
    if (isCardOpen) await openCard(page, 'fiasco');
    await page.clickAt(x, y);
    await landed(landing);
  }
});

test('the shortcuts give the card the focus and Escape takes it back', async () => {
  const { firefox, page, server } = reader;
  const body = '<a id="first" href="#x">a link</a>';
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], body })));
  await page.evaluate(() => document.getElementById('first')!.focus());
  await firefox.chrome.pressAltShift('J');
  await opened('fiasco');
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('first');
  await page.press('Escape');
  await closed();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
});

test('the buttons are reached and pressed by keyboard, and the walk goes on behind', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated', 'regime'] })));
  await firefox.chrome.pressAltShift('J');
  await opened('fiasco');
  await page.press('Tab');
  await expect.poll(async () => (await cardOf(page))?.focused).toBe(HERE);
  await page.press('Tab');
  await expect.poll(async () => (await cardOf(page))?.focused).toBe(SITE);
  await page.press('Tab');
  await expect.poll(async () => (await cardOf(page))?.focused).toBe(NEVER);
  await page.press('Enter');
  await closed();
  await expect.poll(() => phrasesOf(page)).toEqual(['Veldt regime', 'infuriated']);
  await expect.poll(async () => (await settingsOf(reader)).view?.never).toHaveLength(1);
  await firefox.chrome.pressAltShift('J');
  await opened('infuriated');
});

test('a page can neither click the buttons nor send what they send', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated'] })));
  const before = await phrasesOf(page);
  const card = await openCard(page, 'fiasco');
  await page.evaluate(forgeDismissals, { buttons: card.buttons, times: 200 });
  // A reader’s own click, which comes after all of these, takes away what it says and nothing else.
  await openCard(page, 'infuriated');
  await clickInCard(page, HERE);
  await expect.poll(() => phrasesOf(page)).toEqual(before.filter((text) => text !== 'infuriated'));
  await expect.poll(async () => (await settingsOf(reader)).view).toMatchObject({ dismissed: [{}], never: [] });
});

test('the card opens under a strict content security policy with trusted types', async () => {
  const { page, server } = reader;
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'] }), { 'content-security-policy': policy }));
  const { box } = await openCard(page, 'fiasco');
  expect(box.right - box.left).toBeGreaterThan(200);
});

const TALL = '<style>body { margin: 0 0 900px }</style>';

/** Runs in the page: scrolls a mark to a height of the window, and tells how far from it the mark was two frames later. */
function scrollMarkTo(text: string, height: number): Promise<number> {
  const parts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const part = parts.find((p) => p.startContainer.textContent?.slice(p.startOffset, p.endOffset) === text)!;
  const distance = () => {
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    const { top, height: own } = range.getBoundingClientRect();
    return top + own / 2 - height;
  };
  if (Math.abs(distance()) >= 1) scrollBy({ top: distance(), behavior: 'instant' });
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(Math.abs(distance())))));
}

/** Scrolls until the mark stands at this height of the window, taps it, and gives the sheet once it stands still. */
async function tapMark(text: string, height: number) {
  const { page } = reader;
  // A finger meets what is drawn, and Firefox may take a scroll back that comes soon after another.
  await expect.poll(() => page.evaluate(scrollMarkTo, text, height)).toBeLessThan(1);
  const { x } = markWith(text, await marksOf(page));
  await page.tapAt(x, height);
  await opened(text);
  await expect.poll(async () => (await cardOf(page))?.isMoving).toBe(false);
  return (await cardOf(page))!;
}

test('a tap opens a sheet that covers the tapped words nowhere in the window', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['infuriated'], head: TALL, length: 4 })));
  const { width, height } = await sizeOf();
  for (const at of [40, Math.round(height / 2), height - 30]) {
    const { box } = await tapMark('infuriated', at);
    expect(box.top > at + 8 || box.bottom < at - 8, `beside the words at ${at}`).toBe(true);
    expect([box.left, box.right]).toEqual([0, width]);
    expect(at > height - 100 ? box.top : height - box.bottom).toBeCloseTo(0, 0);
    await page.press('Escape');
    await closed();
  }
});

test('the close button, a tap beside it and a swipe put the sheet away', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['infuriated'], head: TALL, length: 4 })));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const { buttons } = await tapMark('infuriated', 200);
  expect(buttons.map(({ name }) => name)).toEqual(['×', HERE, SITE, NEVER]);
  await page.tapAt(buttons[0]!.x, buttons[0]!.y);
  await closed();
  await tapMark('infuriated', 200);
  await page.tapAt(5, 20);
  await closed();
  const { box } = await tapMark('infuriated', 200);
  await page.swipe({ x: 200, y: box.top + 20 }, { x: 205, y: box.top + 160 });
  await closed();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a tap on a marked link follows the link', async () => {
  const { page, server } = reader;
  const landing = server.page('<!doctype html><title>Landed</title>');
  await openMarked(page, server.page(articlePage({ body: LINKED.replace('/landed', landing) })));
  const { x, y } = await markOn(page, 'fiasco');
  await page.tapAt(x, y);
  await landed(landing);
});
