import { browser } from 'wxt/browser';
import { type PageState, pageState, setPageState } from './page-state.ts';
import { sendMessage } from './protocol.ts';
import { getSettings } from './settings.ts';
import { isOff } from './site-state.ts';

/** A tab as far as reading needs it. `url` is absent where the browser does not tell us. */
export interface ReadableTab {
  readonly id: number;
  readonly url?: string;
}

const CONTENT_SCRIPT = '/content-scripts/content.js';

const page = (url: string): string => url.split('#', 1)[0]!;

/** Whether a state is that of the page which is now in the tab; also where the address of the page is not known. */
export function isStateOf(state: PageState, url: string | undefined): boolean {
  const read = state.status === 'done' ? state.report.url : state.url;
  return url === undefined || page(read) === page(url);
}

/**
 * Has the page in a tab read, unless its report is there. What comes of it arrives in the state of the tab. A page
 * without a report is tried anew: it may have been loading. Call it while `activeTab` is granted.
 */
export async function readPage(tab: ReadableTab): Promise<void> {
  const known = await pageState(tab.id);
  if (known?.status === 'done' && isStateOf(known, tab.url)) return;
  await readAnew(tab);
}

/**
 * Has the page read even where its report is there, as after a reload that took the marks away. Never one of a site that
 * the reader has switched off.
 */
export async function readAnew(tab: ReadableTab): Promise<void> {
  if (isOff(await getSettings(), tab.url)) return;
  if (await asked(tab.id)) return;
  if (!(await injected(tab.id))) return problem(tab, 'restricted');
  if (!(await asked(tab.id))) return problem(tab, 'failed');
}

/** False where no content script answers. */
const asked = (tab: number): Promise<boolean> =>
  sendMessage('read', undefined, tab).then(
    () => true,
    () => false,
  );

/**
 * False where the browser lets no extension in: its own pages, add-on stores, or no grant for this tab. Firefox does not
 * refuse for each of them: for some it gives back an answer with nothing in it.
 */
const injected = (tab: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] }).then(
    (frames) => frames.some(Boolean),
    () => false,
  );

const problem = (tab: ReadableTab, name: 'restricted' | 'failed'): Promise<void> =>
  setPageState(tab.id, { status: 'none', url: tab.url ?? '', problem: name });
