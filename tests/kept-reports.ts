import type { KeptReport } from '../lib/report/kept.ts';

/** Runs in a page or the worker of the extension: everything that the history keeps, as its database holds it. */
export const readKept = (): Promise<KeptReport[]> =>
  new Promise((done) => {
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
  });
