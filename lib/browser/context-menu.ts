import { browser } from 'wxt/browser';
import { MAX_TERM_LENGTH } from '../lexicon/lexicon.ts';
import { addOwnTerm } from './own-lexicons.ts';
import { sendMessage } from './protocol.ts';
import { readPage } from './read-page.ts';

/** What can be asked for on selected words. */
const ITEMS = ['why', 'flag'] as const;
type Item = (typeof ITEMS)[number];

/** The words of the menu and of the lexicon that collects what is flagged, in the reader's language. */
export interface MenuTexts extends Record<Item, string> {
  /** Name of that lexicon, and why its terms are marked. */
  readonly collection: string;
  readonly reason: string;
}

interface Clicked {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

/**
 * The menu on selected words. For the worker, at the top level: clicks wake it. A click is the reader's own and opens
 * the page to us, so that a page which was not read is read first.
 */
export function followContextMenu(texts: () => MenuTexts): void {
  if (!browser.contextMenus) return; // Firefox for Android has none
  browser.runtime.onInstalled.addListener(() => void makeMenu(texts()));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab?.id !== undefined) void answer(clicked, { id: tab.id, url: tab.url }, texts);
  });
}

/** Menus outlive the worker, and those of an older version too. */
async function makeMenu(texts: MenuTexts): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ITEMS) browser.contextMenus.create({ id, title: texts[id], contexts: ['selection'] });
}

async function answer(
  { menuItemId, selectionText = '' }: Clicked,
  tab: { readonly id: number; readonly url?: string | undefined },
  texts: () => MenuTexts,
): Promise<void> {
  await readPage({ id: tab.id, ...(tab.url ? { url: tab.url } : {}) });
  if (menuItemId === 'why') await sendMessage('explainSelection', undefined, tab.id).catch(() => {});
  else await flagWording(selectionText, tab.id, texts());
}

/** Adds the words to the reader's own, where they can be a term; the page says so where they cannot. */
async function flagWording(selected: string, tab: number, { collection, reason }: MenuTexts): Promise<void> {
  const wording = selected.replace(/\s+/g, ' ').trim();
  const isTerm = wording.length <= MAX_TERM_LENGTH && /[\p{L}\p{N}]/u.test(wording);
  const problem = isTerm ? await added(wording, { name: collection, reason }) : 'badWording';
  if (problem) await sendMessage('sayWording', problem, tab).catch(() => {});
}

const added = (wording: string, about: { readonly name: string; readonly reason: string }) =>
  addOwnTerm(wording, about).then(
    () => null,
    () => 'notSaved' as const,
  );
