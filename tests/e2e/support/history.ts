import type { Driven } from '../../../drive/launch.ts';
import type { KeptReport } from '../../../lib/report/kept.ts';

/** Everything that the history keeps, as it stands in the browser’s database. */
export async function keptReports(driven: Driven): Promise<KeptReport[]> {
  const worker = await driven.worker();
  return worker.evaluate(
    () =>
      new Promise<KeptReport[]>((done) => {
        const opening = indexedDB.open('framelight-history');
        opening.onupgradeneeded = () => opening.transaction?.abort(); // it does not exist, and must not by our looking
        opening.onerror = () => done([]);
        opening.onsuccess = () => {
          const db = opening.result;
          const asked = db.transaction('reports').objectStore('reports').getAll();
          asked.onsuccess = () => {
            db.close();
            done(asked.result);
          };
        };
      }),
  );
}

/** Turns the history on or off, as its switch does. */
export async function keepHistory(driven: Driven, on: boolean): Promise<void> {
  const worker = await driven.worker();
  await worker.evaluate(async (keep) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
    await chrome.storage.local.set({ settings: { ...settings, keepHistory: keep } });
  }, on);
}
