import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { reportOf } from '../../drive/report.ts';
import { articlePage } from './support/articles.ts';
import { cardOf } from './support/card.ts';
import { currentOf, markOn, openMarked } from './support/marks.ts';
import { expect, test } from './support/test.ts';
import { noticedBy, watchPage } from './support/watch.ts';
import { dispatchCommand } from './support/worker.ts';

const LINKED = '<p>Read how the mill <a id="link" href="/landed">became a fiasco</a> that nobody had foreseen.</p>';

test('the card opens where the pointer rests and says what there is to say', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const state = await reportOf(driven, page);
  const flags = state.status === 'done' ? state.report.flags : [];
  const flag = flags.find(({ exact, instead }) => exact === 'fiasco' && instead.length > 0)!;
  const lexicon = readLexiconFolder().lexicons.find(({ id }) => id === flag.lexicon)!;
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).not.toBeNull();
  const card = (await cardOf(page))!;
  for (const part of [
    'fiasco',
    lexicon.name,
    flag.reason,
    flag.instead.join(', '),
    'the writer’s own words',
    lexicon.fine,
  ])
    expect(card.text).toContain(part);
  expect(card).toMatchObject({ role: 'dialog', isInTopLayer: true, label: `Framelight: ${lexicon.name}` });
  expect(await currentOf(page)).toEqual(['fiasco']);
});

test('the card lies beside the phrase, within the window', async ({ page, server }) => {
  await openMarked(page, server.sample);
  for (const phrase of ['infuriated', 'existential']) {
    const { x, y } = await markOn(page, phrase);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await cardOf(page))?.text).toContain(phrase);
    const { box } = (await cardOf(page))!;
    expect(box.y > y || box.y + box.height < y, 'not over the phrase').toBe(true);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
  }
});

test('the card closes when the pointer leaves, and stays while the pointer is on it', async ({ page, server }) => {
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).not.toBeNull();
  const { box } = (await cardOf(page))!;
  await page.mouse.move(box.x + 40, box.y + 30, { steps: 4 });
  await page.waitForTimeout(600); // that it stays has no sign: longer than it would take to close
  expect(await cardOf(page)).not.toBeNull();
  await page.mouse.move(5, 5, { steps: 4 });
  await expect.poll(() => cardOf(page)).toBeNull();
});

test('Escape closes the card and nothing of it is left behind', async ({ page, server }) => {
  await openMarked(page, server.sample);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await currentOf(page)).toEqual([]);
});

test('the page cannot look into the card', async ({ page, server }) => {
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).not.toBeNull();
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild!;
    return { root: host.shadowRoot, text: host.textContent, html: host.outerHTML };
  });
  expect(seen).toEqual({ root: null, text: '', html: expect.not.stringMatching(/fiasco|framelight|loaded/i) });
});

test('a click on a marked link follows it, also with the card open', async ({ page, server }) => {
  for (const isCardOpen of [false, true]) {
    const landing = server.page('<!doctype html><title>Landed</title>');
    await openMarked(page, server.page(articlePage({ body: LINKED.replace('/landed', landing) })));
    const { x, y } = await markOn(page, 'fiasco');
    if (isCardOpen) {
      await page.mouse.move(x, y);
      await expect.poll(() => cardOf(page)).not.toBeNull();
    }
    await page.mouse.click(x, y);
    await page.waitForURL(landing);
  }
});

test('the shortcuts walk from flag to flag, give the card the focus and take it back', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(
    page,
    server.page(articlePage({ loaded: ['fiasco', 'infuriated'], body: '<a id="first" href="#x">a link</a>' })),
  );
  await page.bringToFront();
  await page.locator('#first').focus();
  // The browser’s own shortcut is pressed in the tests of the store build; here its event comes from within.
  const press = (command: string) => dispatchCommand(driven, command);
  await press('next-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('fiasco');
  expect((await cardOf(page))?.role).toBe('dialog');
  await press('next-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('infuriated');
  await press('previous-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('fiasco');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
});

test('the card opens under a strict content security policy with trusted types', async ({ page, server }) => {
  await watchPage(page);
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'] }), { 'content-security-policy': policy }));
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(async () => (await cardOf(page))?.text).toContain('fiasco');
  expect((await cardOf(page))!.box.width).toBeGreaterThan(200);
  expect((await noticedBy(page)).violations).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ device: { hasTouch: true } });

  test('a tap opens the card, another closes it, and a tap on a link follows the link', async ({ page, server }) => {
    const landing = server.page('<!doctype html><title>Landed</title>');
    await openMarked(
      page,
      server.page(articlePage({ loaded: ['infuriated'], body: LINKED.replace('/landed', landing) })),
    );
    const { x, y } = await markOn(page, 'infuriated');
    await page.touchscreen.tap(x, y);
    await expect.poll(async () => (await cardOf(page))?.text).toContain('infuriated');
    await page.touchscreen.tap(5, 5);
    await expect.poll(() => cardOf(page)).toBeNull();
    const link = await markOn(page, 'fiasco');
    await page.touchscreen.tap(link.x, link.y);
    await page.waitForURL(landing);
  });
});
