import type { Page } from '@playwright/test';
import { openPopup } from '../../drive/open.ts';
import { DEFAULT_VIEW, shownFlags } from '../../lib/report/view.ts';
import { articlePage } from './support/articles.ts';
import { currentOf, marksOf, openMarked } from './support/marks.ts';
import { flagAt, listed, NEXT, openPanelOf, PREVIOUS, panelContent } from './support/panel.ts';
import { clickSwitch } from './support/popup.ts';
import { doneOf, shownTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const LONG = articlePage({
  title: 'Long',
  loaded: ['fiasco'],
  length: 12,
  body: '<p>The last word on it is betrayal and nothing else.</p>',
});

/** Whether a marked phrase lies within the window. */
async function isInView(page: Page, phrase: string): Promise<boolean> {
  const mark = (await marksOf(page)).find(({ text }) => text === phrase);
  const height = await page.evaluate(() => innerHeight);
  return mark !== undefined && mark.y > 0 && mark.y < height;
}

test('the side panel lists every shown flag in reading order, each in its sentence', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const panel = await openPanelOf(driven, page);
  const { title, flags } = await panelContent(panel);
  expect(title).toBe(report.title);
  expect(flags.map(({ phrase }) => phrase)).toEqual(shownTexts(report));
  const text = ((await page.locator('article').textContent()) ?? '').replace(/\s+/g, ' ');
  for (const { phrase, sentence } of flags) {
    expect(sentence).toContain(phrase);
    expect(text).toContain(sentence.replaceAll('…', '').replace(/\s+/g, ' ').trim());
  }
  const betrayal = flags.find(({ phrase }) => phrase === 'betrayal');
  expect(betrayal?.voice).toMatch(/^quoted/);
  expect(panel.errors).toEqual([]);
});

test('a filter shows one family or one lexicon only, and the order can be by kind', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const of = (id: string) => shownFlags(report, DEFAULT_VIEW).filter(({ lexicon }) => lexicon === id);
  const panel = await openPanelOf(driven, page);
  const chip = async (name: string) => {
    await panel.until(`(() => {
      const chips = [...document.querySelectorAll('.chip')];
      for (const one of chips) one.classList.toggle('wanted', one.textContent.startsWith(${JSON.stringify(name)}));
      return document.querySelector('.chip.wanted');
    })()`);
    await panel.click('.chip.wanted');
  };
  await chip('Voice');
  const voice = [...of('scare-quotes'), ...of('doubt'), ...of('editorializing')].sort((a, b) => a.start - b.start);
  await expect.poll(() => listed(panel)).toEqual(voice.map(({ exact }) => exact));
  await chip('Editorial');
  await expect.poll(() => listed(panel)).toEqual(of('editorializing').map(({ exact }) => exact));
  await chip('All');
  await expect.poll(() => listed(panel)).toEqual(shownTexts(report));
  await panel.evaluate(`(() => {
    const select = document.querySelector('select');
    select.value = 'lexicon';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  const kinds = new Set(shownFlags(report, DEFAULT_VIEW).map(({ lexicon }) => lexicon));
  await expect.poll(async () => (await panelContent(panel)).headings.length).toBe(kinds.size);
  expect((await listed(panel)).sort()).toEqual(shownTexts(report).sort());
});

test('a click scrolls the page to the flag and makes it stand out for a moment', async ({ driven, page, server }) => {
  await openMarked(page, server.page(LONG));
  const panel = await openPanelOf(driven, page);
  expect(await isInView(page, 'betrayal')).toBe(false);
  await panel.click(flagAt(2));
  await expect.poll(() => currentOf(page)).toEqual(['betrayal']);
  await expect.poll(() => isInView(page, 'betrayal')).toBe(true);
  const backgrounds = async () => (await marksOf(page)).filter(({ text }) => text === 'betrayal').length;
  await expect.poll(backgrounds, 'the mark, the current one, and the moment are over').toBe(2);
  expect((await panelContent(panel)).flags[1]).toMatchObject({ phrase: 'betrayal', isCurrent: true });
});

test('next and previous walk through the flags by button and by key', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const texts = shownTexts(report);
  const panel = await openPanelOf(driven, page);
  const expectAt = async (place: number) => {
    await expect.poll(async () => (await panelContent(panel)).position).toBe(`${place} of ${texts.length}`);
    await expect.poll(() => currentOf(page)).toEqual([texts[place - 1]]);
  };
  await panel.click(NEXT);
  await expectAt(1);
  await panel.click(NEXT);
  await expectAt(2);
  await panel.click(PREVIOUS);
  await expectAt(1);
  await panel.evaluate(`document.querySelector('${flagAt(1)}').focus()`);
  for (const [key, place] of [
    ['ArrowDown', 2],
    ['j', 3],
    ['k', 2],
    ['ArrowUp', 1],
    ['End', texts.length],
    ['Home', 1],
  ] as const) {
    await panel.press(key);
    await expectAt(place);
    const focused = await panel.evaluate('document.activeElement.querySelector(".marked").textContent');
    expect(focused).toBe(texts[place - 1]);
  }
});

test('the side panel follows switches that are turned in the popup', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const panel = await openPanelOf(driven, page);
  const popup = await openPopup(driven);
  await clickSwitch(popup, 'Loaded language');
  await expect.poll(() => listed(panel)).toEqual(shownTexts(report, { ...DEFAULT_VIEW, off: ['loaded-language'] }));
});

test('the side panel follows the active tab', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const panel = await openPanelOf(driven, page);
  const other = await driven.context.newPage();
  await openMarked(other, server.page(LONG));
  await expect.poll(async () => (await panelContent(panel)).title).toBe('Long');
  expect(await listed(panel)).toEqual(['fiasco', 'betrayal']);
  await page.bringToFront();
  await expect.poll(async () => (await panelContent(panel)).title).toBe('Harbour deal leaves the capital reeling');
  await page.goto(server.page(articlePage({ title: 'Third', loaded: ['regime'] })));
  await expect.poll(async () => (await panelContent(panel)).title).toBe('Third');
});

test('a flag whose words have gone from the page is said to be gone', async ({ driven, page, server }) => {
  await openMarked(page, server.page(LONG));
  const panel = await openPanelOf(driven, page);
  await page.evaluate(() =>
    [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('fiasco'))?.remove(),
  );
  await panel.click(flagAt(1));
  await panel.until('document.body.innerText.includes("no longer on the page")');
  await panel.click(flagAt(2));
  await expect.poll(() => currentOf(page)).toEqual(['betrayal']);
  await panel.until('!document.body.innerText.includes("no longer on the page")');
});
