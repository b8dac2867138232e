import { openPopup } from '../../drive/open.ts';
import { message } from '../messages.ts';
import { openCard } from './support/card.ts';
import { markOn, openMarked, phrasesOf } from './support/marks.ts';
import { listed, openPanelOf } from './support/panel.ts';
import { popupContent } from './support/popup.ts';
import { exported, openFolds, openReportOf } from './support/report-page.ts';
import { doneOf } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const NOTE = message('foreign.note', 'German');
const EXPERTS = '„Experten“';

test.beforeEach(async ({ page, server }) => openMarked(page, server.fixture('german')));

test('only scare quotes are marked, and the card tells in which language they are', async ({ driven, page }) => {
  expect(await phrasesOf(page)).toEqual([EXPERTS]);
  const { report } = await doneOf(driven, page);
  expect(report.flags.map(({ lexicon }) => lexicon)).toEqual(['scare-quotes']);
  await markOn(page, EXPERTS);
  const { text, phraseLanguage } = await openCard(page, EXPERTS);
  expect(phraseLanguage).toBe('de');
  expect(text).not.toContain(message('card.measured').split('$1')[0]!.trim());
});

test('the popup says so in a sentence, and lists no lexicon that was not read', async ({ driven, page }) => {
  await page.bringToFront();
  const popup = await openPopup(driven);
  const { families, clearest, author } = await popupContent(popup);
  expect({ clearest, author }).toEqual({ clearest: [EXPERTS], author: 1 });
  expect(families.map(({ name, lexicons }) => [name, ...lexicons.map((one) => one.name)])).toEqual([
    [message('family.voice'), 'Scare quotes'],
  ]);
  expect(await popup.evaluate<string>('document.querySelector("main").innerText')).toContain(NOTE);
  expect(popup.errors).toEqual([]);
});

test('side panel and report say so too, and show nothing that was not looked for', async ({ driven, page }) => {
  const panel = await openPanelOf(driven, page);
  expect(await listed(panel)).toEqual([EXPERTS]);
  const text = await panel.evaluate<string>('document.body.textContent');
  expect(text).toContain(NOTE);
  for (const part of ['speakers', 'portrayals', 'frames', 'headline', 'practices'])
    expect(text).not.toContain(message(`${part}.heading`));

  const report = await openReportOf(driven, page);
  const { text: markdown } = await exported(report, message('tools.exportMarkdown'));
  expect(markdown).toContain('Not in English');
  expect(markdown).not.toContain(message('frames.heading'));
  await openFolds(report);
  await expect(report.locator('.read .notice').first()).toHaveText(NOTE);
  await expect(report.locator('.contents a')).toHaveText([message('devices.heading'), message('score.heading')]);
  await expect(report.locator('main h2')).toHaveText([message('devices.heading'), message('score.heading')]);
  const said = (await report.locator('main').textContent())!;
  expect(said).toContain(message('foreign.notMeasured'));
  for (const key of ['devices.notMeasured', 'devices.noReference', 'receipt.measured', 'receipt.whatIf'])
    expect(said).not.toContain(message(key));
  expect(await report.locator('main [lang=de]').allTextContents()).toEqual([
    'Der Hafen und sein Vertrag',
    'Die „Experten“ der Gesellschaft haben den Hafen nie besucht.',
  ]);
});
