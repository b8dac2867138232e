import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { OwnId } from '../lexicon/ids.ts';
import { MAX_OWN, MAX_OWN_SIZE, type OwnLexicon, ownIdFor, ownTermSchema } from '../lexicon/own.ts';
import { EMPTY_DRAFT } from '../lexicon/own-draft.ts';
import { type StoredLexicon, storedLexicon, wholeLexicon } from '../lexicon/own-stored.ts';
import { oneByOne } from './one-by-one.ts';

/*
 * The lexicons that the reader made, kept apart from the settings: they may be large, and every change of a setting
 * writes all settings. Written by pages of the extension and the worker only; pages of the web never see them.
 */

const item = storage.defineItem<readonly StoredLexicon[]>('local:own', { fallback: [], version: 1 });

/** Every lexicon of the reader's own, in the order in which they were made. */
export const getOwn = async (): Promise<readonly OwnLexicon[]> => (await item.getValue()).map(wholeLexicon);

/** Calls back after each change. Returns its undo. */
export const watchOwn = (callback: (own: readonly OwnLexicon[]) => void): (() => void) =>
  item.watch((own) => callback((own ?? []).map(wholeLexicon)));

/** Why lexicons are not kept: more than an extension may store, or the browser refused. */
export class OwnTooLarge extends Error {
  override readonly name = 'OwnTooLarge';
}

/**
 * Puts a lexicon in the place of the one with its id, else at the end.
 * @throws OwnTooLarge where all together would be more than may be kept; then nothing has changed.
 */
export const saveOwn = (lexicon: OwnLexicon): Promise<void> =>
  update((own) => {
    const at = own.findIndex(({ id }) => id === lexicon.id);
    return at === -1 ? [...own, lexicon] : own.with(at, lexicon);
  });

export const removeOwn = (id: OwnId): Promise<void> => update((own) => own.filter((other) => other.id !== id));

/** Puts these in the place of all. */
export const replaceOwn = (own: readonly OwnLexicon[]): Promise<void> => update(() => own);

/**
 * Adds one wording to the lexicon that collects what the reader flags on pages in a language; it is made with the
 * first. A wording that is in it already is left as it is.
 * @throws ValiError where the wording is none; OwnTooLarge
 */
export async function addOwnTerm(wording: string, about: Pick<OwnLexicon, 'name' | 'reason' | 'lang'>): Promise<void> {
  const term = v.parse(ownTermSchema, { term: wording });
  const id = collectionFor(about.lang);
  await update((own) => {
    const known = own.find((one) => one.id === id) ?? { ...EMPTY_DRAFT, id, ...about };
    if (known.terms.some((other) => other.term.toLowerCase() === term.term.toLowerCase())) return own;
    const next = { ...known, terms: [...known.terms, term] };
    return own.includes(known) ? own.map((one) => (one === known ? next : one)) : [...own, next];
  });
}

/** Where wordings go that are flagged on a page: one lexicon for each language. */
const collectionFor = (lang: string): OwnId => ownIdFor(lang === 'en' ? 'flagged' : `flagged-${lang}`, []);

/** One change after the other, also by different pages, so that none is lost. */
function update(change: (own: readonly OwnLexicon[]) => readonly OwnLexicon[]): Promise<void> {
  return oneByOne('own', async () => {
    const next = change(await getOwn()).map(storedLexicon);
    if (next.length > MAX_OWN || JSON.stringify(next).length > MAX_OWN_SIZE) throw new OwnTooLarge();
    await item.setValue(next);
  });
}
