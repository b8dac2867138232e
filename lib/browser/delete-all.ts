import { storage } from 'wxt/utils/storage';
import { removeAllKept } from './history.ts';
import { noteChange } from './history-state.ts';
import { forgetLost } from './lost-sites.ts';
import { replaceOwn } from './own-lexicons.ts';
import { deletePractice } from './practice.ts';
import { resetSettings } from './settings.ts';
import { giveBackAll } from './sites.ts';

/**
 * Deletes everything that there is: kept reports, settings, own lexicons, results of practice, what is known of open pages, permissions. Rejects where a
 * part of it could not be deleted; the rest is gone then.
 */
export async function deleteEverything(): Promise<void> {
  const history = removeAllKept();
  const parts = [
    history,
    resetSettings(),
    replaceOwn([]),
    deletePractice(true),
    forgetLost(),
    storage.clear('session'),
    giveBackAll(),
  ];
  const results = await Promise.allSettled(parts);
  await noteChange(history); // pages that show the history look at it again
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}
