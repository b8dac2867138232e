import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';

/** Opens the report page of a page that was read, in a tab of its own. */
export async function openReportOf(driven: Driven, page: Page): Promise<Page> {
  return openReportPage(driven, `?tab=${await tabOf(driven, page)}`);
}

/** Opens the report page with a query and a fragment, and waits for its heading. */
export async function openReportPage(driven: Driven, query: string): Promise<Page> {
  const report = await driven.context.newPage();
  await report.goto(`chrome-extension://${driven.extensionId}/report.html${query}`);
  await report.locator('h1').waitFor();
  return report;
}

/** Opens every fold, so that what is in it can be looked at. */
export const openFolds = (report: Page): Promise<void> =>
  report.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Saves the report by the menu and gives back the name and the text of the file. */
export async function exported(report: Page, name: string): Promise<{ name: string; text: string }> {
  await report.locator('.menu summary').click();
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.getByRole('button', { name, exact: false }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** Chooses a file with this text in the first field for files. */
export const importFile = (report: Page, text: string, name = 'report.json'): Promise<void> =>
  report
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
