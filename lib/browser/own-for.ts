import type { OwnLexicon } from '../lexicon/own.ts';
import { draftFor } from './draft.ts';
import { getOwn, watchOwn } from './own-lexicons.ts';

/** The saved lexicons as one list, so that the engine of that list is built once. Forgotten with every change. */
let known: Promise<readonly OwnLexicon[]> | null = null;
watchOwn(() => {
  known = null;
});

/** The reader's own lexicons for the page in a tab, and whether one of them is only being tried there. */
export async function ownFor(tab: number): Promise<{ own: readonly OwnLexicon[]; isTrial: boolean }> {
  const draft = await draftFor(tab);
  known ??= getOwn();
  const saved = await known;
  if (!draft) return { own: saved, isTrial: false };
  return { own: [...saved.filter(({ id }) => id !== draft.id), draft], isTrial: true };
}
