import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import type { PageState } from '../../lib/browser/page-state.ts';
import { RICH_REPORT } from '../fixtures/report.ts';
import { messagesOf, translations } from '../messages.ts';
import { brokenWords } from './support/broken-words.ts';
import { openCard } from './support/card.ts';
import { openMarked } from './support/marks.ts';
import { openFolds, openReportPage } from './support/report-page.ts';
import { openAsTab } from './support/tabs.ts';
import { expect, test } from './support/test.ts';

const DONE: PageState = { status: 'done', requestId: 'languages', report: RICH_REPORT };

/** As its language writes a figure of four digits: `1.035`, `1035`, `1 035`. */
const written = (n: number, language: string) => new Intl.NumberFormat(language).format(n);

async function openRichReport(driven: Driven): Promise<Page> {
  const worker = await driven.worker();
  await worker.evaluate((state) => chrome.storage.session.set({ 'page:900001': state }), DONE);
  const page = await openReportPage(driven, '?tab=900001');
  await openFolds(page);
  return page;
}

async function check(view: Page, language: string, width: number): Promise<void> {
  await view.setViewportSize({ width, height: 640 });
  await expect(view.locator('html')).toHaveAttribute('lang', language);
  const { violations } = await new AxeBuilder({ page: view }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(await brokenWords(view)).toEqual([]);
  const wide = await view.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'nothing must be scrolled sideways').toBeLessThanOrEqual(width);
}

for (const locale of translations())
  test.describe(locale, () => {
    test.use({ language: locale });
    const messages = messagesOf(locale);
    const language = messages.get('language')!;

    test('the card in the page speaks the language of the browser', async ({ page, server }) => {
      await openMarked(page, server.sample);
      const card = await openCard(page, 'fiasco');
      expect(card.language).toBe(language);
      expect(card.text).toContain(messages.get('card_own'));
      expect(card.buttons.map(({ name }) => name)).toEqual(
        ['here', 'site', 'never'].map((scope) => messages.get(`card_${scope}`)),
      );
    });

    test('the popup speaks the language of the browser and has room for it', async ({ driven }) => {
      const popup = await openAsTab(driven, 'popup', DONE);
      await expect(popup.getByRole('button', { name: messages.get('popup_openReport')! })).toBeVisible();
      await expect(popup.locator('.article-header')).toContainText(written(RICH_REPORT.words, language));
      await check(popup, language, 380);
    });

    test('the side panel speaks the language of the browser and has room for it', async ({ driven }) => {
      const panel = await openAsTab(driven, 'sidepanel', DONE);
      await expect(panel.getByRole('button', { name: messages.get('panel_openReport')! })).toBeVisible();
      await check(panel, language, 320);
    });

    test('the report speaks the language of the browser and has room for it', async ({ driven }) => {
      const report = await openRichReport(driven);
      await expect(report.getByRole('heading', { name: messages.get('speakers_heading')! })).toBeVisible();
      await check(report, language, 320);
      await check(report, language, 1280);
    });
  });
