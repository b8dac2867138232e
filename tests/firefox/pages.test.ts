import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import { READ, REWRITTEN, TOO_MUCH } from '../bad-pages.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { OVERRIDDEN, SHADOWED } from '../hostile-pages.ts';
import { marked, openMarked, phrasesOf } from './support/marks.ts';
import { clickSwitch, popupText } from './support/popup.ts';
import { doneOf, startReader, stateOf } from './support/reader.ts';
import { shownTexts } from './support/shown.ts';

const reader = startReader();

/** What is marked, without a look at styles, which would take minutes in a text of 10 MB. */
const markedTexts = (page: FirefoxPage): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).substringData(startOffset, endOffset - startOffset),
      ),
    ),
  );

// That a page still answers while it is read is asked in Chromium: here every question waits its turn anyway.
for (const [name, body] of Object.entries(READ))
  test(`${name}: the article is read and marked`, async () => {
    const { page, server } = reader;
    await openMarked(page, server.page(articlePage({ loaded: ['regime'], body })));
    const { report } = await doneOf(reader);
    await expect.poll(() => phrasesOf(page)).toEqual(shownTexts(report).sort());
  });

/** Firefox itself, without any extension, gives up the tab that has this page. */
const { 'a hundred thousand nested elements that are hidden': _, ...BEARABLE } = TOO_MUCH;

for (const [name, body] of Object.entries(BEARABLE))
  test(`${name}: marks or a sentence`, async () => {
    const { firefox, page, server } = reader;
    await page.goto(server.page(articlePage({ loaded: ['regime'], body })));
    await expect.poll(async () => (await stateOf(reader))?.status, { timeout: 30_000 }).toBeDefined();
    const state = (await stateOf(reader))!;
    if (state.status === 'done') {
      const texts = new Set(shownTexts(state.report));
      if (body !== REWRITTEN) await marked(page);
      expect((await markedTexts(page)).filter((text) => !texts.has(text))).toEqual([]);
    } else {
      const popup = await firefox.chrome.openPopup();
      expect(await popupText(popup, '.message:not([role=status]) p')).not.toBe('');
      await popup.close();
    }
  });

test('words in a frame add nothing', async () => {
  const { page, server } = reader;
  const inner = server.page(articlePage({ title: 'Inside', loaded: ['fiasco', 'infuriated'] }));
  const frame = `<iframe src="${inner}" width="600" height="400"></iframe>`;
  await openMarked(page, server.page(articlePage({ loaded: ['regime'], body: frame })));
  expect((await doneOf(reader)).report.flags.map(({ exact }) => exact)).not.toContain('fiasco');
  expect(await page.evaluate(() => (frames[0] as typeof globalThis & Window).CSS.highlights.size)).toBe(0);
});

for (const [name, { hostile, clean }] of Object.entries({
  'a form that shadows the names of the DOM': SHADOWED,
  'a page that overrides the built-in functions': OVERRIDDEN,
}))
  test(`${name} gets the same marks as one that does not`, async () => {
    const { page, server } = reader;
    await openMarked(page, server.page(clean));
    const { report } = await doneOf(reader);
    const count = shownTexts(report).length;
    expect(count).toBeGreaterThan(1);
    await page.goto(server.page(hostile));
    await expect.poll(async () => (await phrasesOf(page)).length).toBe(count);
  });

test('a page that clears all highlights gets its marks again with the next change', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  const before = await phrasesOf(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await phrasesOf(page)).toEqual([]);
  const popup = await firefox.chrome.openPopup();
  await clickSwitch(popup, 'Loaded language');
  await clickSwitch(popup, 'Loaded language');
  await expect.poll(() => phrasesOf(page)).toEqual(before);
  await popup.close();
});

test('names of highlights say nothing and differ from load to load', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
  const first = await names();
  await page.reload();
  await marked(page);
  const second = await names();
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  for (const name of [...first, ...second]) expect(name).not.toMatch(/frame|light|flag|mark|loaded|author|quoted/i);
});

test('an article in a language of its own has scare quotes only, and the popup says so', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.fixture('german'));
  expect(await phrasesOf(page)).toEqual(['„Experten“']);
  const popup = await firefox.chrome.openPopup();
  expect(await popupText(popup, '.notice.language')).not.toBe('');
  expect(await popup.evaluate(() => document.querySelectorAll('.lexicon-row').length)).toBe(1);
  await popup.close();
});
