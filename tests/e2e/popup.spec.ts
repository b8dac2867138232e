import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { openPopup } from '../../drive/open.ts';
import { LEXICON_IDS, LEXICONS_BY_FAMILY } from '../../lib/lexicon/ids.ts';
import { DEFAULT_VIEW, SENSITIVITIES, shownFlags, type View } from '../../lib/report/view.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { currentOf, marked, openMarked } from './support/marks.ts';
import { chooseSensitivity, clickSwitch, lexiconLine, popupContent } from './support/popup.ts';
import { byVoice, doneOf, expectShown } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { killWorker } from './support/worker.ts';

const NAMES = new Map(readLexiconFolder().lexicons.map(({ id, name }) => [id, name]));
const LOADED = NAMES.get('loaded-language')!;
const WITHOUT_LOADED: View = { ...DEFAULT_VIEW, off: ['loaded-language'] };

test('the popup says what was read and counts it by family, lexicon and voice', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  await popup.until('document.querySelector(".summary")');
  const content = await popupContent(popup);
  const shown = shownFlags(report, DEFAULT_VIEW);
  expect(content.title).toBe('Harbour deal leaves the capital reeling');
  expect(content.facts).toContain(
    `The Coastal Ledger · ${report.words} words · ${Math.round(100 * report.quotedShare)}%`,
  );
  expect(content).toMatchObject(byVoice(shown));
  expect(content.others, 'quoted flags are counted apart').toBeGreaterThan(0);
  for (const [i, [, ids]] of Object.entries(LEXICONS_BY_FAMILY).entries()) {
    const family = content.families[i]!;
    expect(family).toMatchObject(byVoice(shown.filter(({ lexicon }) => (ids as readonly string[]).includes(lexicon))));
    const lines = ids.map((id) => ({
      name: NAMES.get(id),
      on: true,
      ...byVoice(shown.filter((f) => f.lexicon === id)),
    }));
    expect(family.lexicons).toEqual(lines);
  }
  expect(content.families.flatMap(({ lexicons }) => lexicons)).toHaveLength(LEXICON_IDS.length);
  expect(content.clearest).toHaveLength(5);
  expect(popup.errors).toEqual([]);
});

test('a lexicon that is switched off leaves page, list and badge at once, without a second reading', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const { report, requestId } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  const before = await popupContent(popup);
  await clickSwitch(popup, LOADED);
  await expectShown(driven, page, report, WITHOUT_LOADED);
  expect(await lexiconLine(popup, LOADED)).toEqual({ name: LOADED, on: false });
  const after = await popupContent(popup);
  expect(after).toMatchObject(byVoice(shownFlags(report, WITHOUT_LOADED)));
  expect(after.families.slice(1)).toEqual(before.families.slice(1));
  await clickSwitch(popup, LOADED);
  await expectShown(driven, page, report, DEFAULT_VIEW);
  expect(await popupContent(popup)).toEqual(before);
  expect((await doneOf(driven, page)).requestId).toBe(requestId);
  expect(popup.errors).toEqual([]);
});

test('every one of the fifteen switches removes its own flags and no others', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report, requestId } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  const off: View['off'][number][] = [];
  for (const id of LEXICON_IDS) {
    await clickSwitch(popup, NAMES.get(id)!);
    off.push(id);
    await expectShown(driven, page, report, { ...DEFAULT_VIEW, off });
  }
  await popup.until('document.body.innerText.includes("Nothing to show at this setting")');
  expect((await doneOf(driven, page)).requestId).toBe(requestId);
});

test('a choice stays after a reload, after the worker was stopped, and in another tab', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  await clickSwitch(popup, LOADED);
  await expectShown(driven, page, report, WITHOUT_LOADED);
  await popup.close();
  await page.reload();
  await marked(page);
  await expectShown(driven, page, report, WITHOUT_LOADED);
  await killWorker(driven);
  await page.reload();
  await marked(page);
  await expectShown(driven, page, report, WITHOUT_LOADED);
  const other = await driven.context.newPage();
  await openMarked(other, server.sample);
  await expectShown(driven, other, report, WITHOUT_LOADED);
  const again = await openPopup(driven);
  expect((await lexiconLine(again, LOADED)).on).toBe(false);
});

/** Six words of each level of sensitivity, each in a sentence of its own. */
const BY_WEIGHT = [0.7, 0.5, 0.3].flatMap((least) =>
  readLexiconFolder()
    .lexicons.find(({ id }) => id === 'loaded-language')!
    .terms.filter(({ pos, weight }) => pos === 'adjective' && weight >= least && weight < least + 0.2)
    .slice(0, 6)
    .map(({ term }) => `<p>The plan for the river is ${term} in its second part.</p>`),
);

test('sensitivity changes what shows at once', async ({ driven, page, server }) => {
  await openMarked(page, server.page(articlePage({ body: BY_WEIGHT.join('\n') })));
  const { report, requestId } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  expect((await popupContent(popup)).sensitivity).toBe('Balanced');
  const counts: number[] = [];
  for (const sensitivity of ['calm', 'thorough', 'balanced'] as const) {
    const name = message(`sensitivity.${sensitivity}`);
    await chooseSensitivity(popup, name);
    await expectShown(driven, page, report, { ...DEFAULT_VIEW, sensitivity });
    counts.push(report.flags.filter(({ weight }) => weight >= SENSITIVITIES[sensitivity]).length);
    expect((await popupContent(popup)).sensitivity).toBe(name);
  }
  const [calm, thorough, balanced] = counts as [number, number, number];
  expect(calm).toBeLessThan(balanced);
  expect(balanced).toBeLessThan(thorough);
  expect((await doneOf(driven, page)).requestId).toBe(requestId);
});

test('a click on one of the first flags goes to it on the page and closes the popup', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const popup = await openPopup(driven);
  await popup.until('document.querySelector(".clearest-flag")');
  const { clearest } = await popupContent(popup);
  await popup.click('.clearest li:last-child .clearest-flag');
  await expect.poll(() => popup.isClosed).toBe(true);
  await expect.poll(() => currentOf(page)).toEqual([clearest.at(-1)]);
});
