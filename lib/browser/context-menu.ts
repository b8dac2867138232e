import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { WordingProblem } from '../dom/why-selection.ts';
import { readAs } from '../text/language.ts';
import { addOwnTerm } from './own-lexicons.ts';
import { sendMessage } from './protocol.ts';
import { type ReadableTab, readAnew } from './read-page.ts';
import { getSettings } from './settings.ts';
import { isOff } from './site-state.ts';

/** What can be asked for on selected words. */
const ITEMS = ['why', 'flag'] as const;
type Item = (typeof ITEMS)[number];

/** The words of the menu and of the lexicons that collect what is flagged, in the reader's language. */
export interface MenuTexts extends Record<Item, string> {
  /** Why the terms of those lexicons are marked. */
  readonly reason: string;
  /** Name of the lexicon for articles of a language (BCP 47). */
  collection(language: string): string;
}

/**
 * The menu on selected words. For the worker, at the top level: clicks wake it. A click is the reader's own and opens
 * the page to us, so that a page which was not read is read first.
 */
export function followContextMenu(texts: () => MenuTexts): void {
  if (!browser.contextMenus) return; // Firefox for Android has none
  browser.runtime.onInstalled.addListener(() => void makeMenu(texts()));
  browser.runtime.onStartup.addListener(() => void makeMenu(texts()));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    const readable = { id: tab.id, ...(tab.url ? { url: tab.url } : {}) };
    void (menuItemId === 'why' ? explainSelectionIn(readable) : flagWording(selectionText, readable, texts()));
  });
}

/** Menus outlive the worker, and those of an older version too. */
async function makeMenu(texts: MenuTexts): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ITEMS) browser.contextMenus.create({ id, title: texts[id], contexts: ['selection'] });
}

/** Has the page in a tab explain its selection. Where it cannot be read the popup opens, which says why. */
async function explainSelectionIn(tab: ReadableTab): Promise<void> {
  if (isOff(await getSettings(), tab.url)) return openPopup();
  const isAsked = await answered(tab, () => sendMessage('explainSelection', undefined, tab.id));
  if (isAsked === null) await openPopup();
}

/** Asks a page; one that does not answer is read first. Null where it cannot be. */
async function answered<T>(tab: ReadableTab, ask: () => Promise<T>): Promise<{ readonly answer: T } | null> {
  const once = () =>
    ask().then(
      (answer) => ({ answer }),
      () => null,
    );
  const first = await once();
  if (first) return first;
  await readAnew(tab);
  return once();
}

/** Some browsers open it on a click on the toolbar only; then nothing is left to do. */
const openPopup = (): Promise<void> => browser.action.openPopup().catch(() => {});

/** Adds the words to the reader's own, where they can be a term; the page says so where they cannot. */
async function flagWording(selected: string, tab: ReadableTab, texts: MenuTexts): Promise<void> {
  const problem = await added(selected.replace(/\s+/g, ' ').trim(), await languageIn(tab), texts);
  if (problem) await answered(tab, () => sendMessage('refuseWording', problem, tab.id));
}

/** The language that the article in a tab is read as. */
async function languageIn(tab: ReadableTab): Promise<string> {
  const told = await answered(tab, () => sendMessage('language', undefined, tab.id));
  return readAs(told?.answer ?? 'und');
}

const added = (wording: string, lang: string, { collection, reason }: MenuTexts): Promise<WordingProblem | null> =>
  addOwnTerm(wording, { name: collection(lang), reason, lang }).then(
    () => null,
    (error) => (v.isValiError(error) ? 'bad-wording' : 'not-saved'),
  );
