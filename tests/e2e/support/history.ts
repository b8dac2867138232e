import type { Driven } from '../../../drive/launch.ts';
import type { KeptReport } from '../../../lib/report/kept.ts';
import { readKept } from '../../kept-reports.ts';

/** Everything that the history keeps, as it stands in the browser’s database. */
export async function keptReports(driven: Driven): Promise<KeptReport[]> {
  const worker = await driven.worker();
  return worker.evaluate(readKept);
}

/** Turns the history on or off, as its switch does. */
export async function keepHistory(driven: Driven, on: boolean): Promise<void> {
  const worker = await driven.worker();
  await worker.evaluate(async (keep) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
    await chrome.storage.local.set({ settings: { ...settings, keepHistory: keep } });
  }, on);
}
