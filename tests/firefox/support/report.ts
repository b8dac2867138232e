import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import { activeTab, type Reader } from './reader.ts';

/** Opens the report of the page in front in a tab of its own. */
export async function openReport(reader: Reader): Promise<FirefoxPage> {
  const { firefox } = reader;
  const tab = await activeTab(reader);
  const report = await firefox.newPage();
  await report.goto(`${firefox.origin}/report.html?tab=${tab}`);
  await report.until(() => document.querySelector('h1') !== null);
  return report;
}
