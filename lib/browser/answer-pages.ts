import * as v from 'valibot';
import type { Frame } from '../lexicon/frames.ts';
import type { LexiconId } from '../lexicon/ids.ts';
import type { Lexicon, LexiconCard } from '../lexicon/lexicon.ts';
import type { OwnLexicon } from '../lexicon/own.ts';
import { analyze } from '../report/analyze.ts';
import { dismiss, PLACED_SCOPES, viewForPage } from '../report/dismissals.ts';
import { fitReport } from '../report/fit.ts';
import type { AnalyzeReply, AnalyzeRequest, DismissRequest, PageFlag } from '../report/page-reading.ts';
import { isQuotesOnly, type Report } from '../report/report.ts';
import { explain } from '../report/why/explain.ts';
import type { WordingMemory } from '../report/wording/wording-memory.ts';
import type { Reference } from '../score/percentile.ts';
import { showCount } from './badge.ts';
import { recordReport } from './history-state.ts';
import { ownFor } from './own-for.ts';
import { pageState, removePageState, setPageState } from './page-state.ts';
import { practiceIn, setPracticeIn } from './practising.ts';
import { onMessage } from './protocol.ts';
import { analyzeSchema, dismissSchema, idSchema, problemSchema, whySchema } from './protocol-schema.ts';
import { getSettings, updateSettings } from './settings.ts';
import { isOff } from './site-state.ts';

/** Who sent a message, as far as the worker needs it. */
interface Sender {
  readonly tab?: { readonly id?: number; readonly incognito?: boolean } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

/** What the worker knows without any page. */
export interface Knowledge {
  readonly lexicons: readonly Lexicon[];
  readonly cards: readonly LexiconCard[];
  readonly frames: readonly Frame[];
  readonly reference: Reference;
}

/**
 * Answers what pages may ask: to be analysed, and to say why they cannot be. Everything is checked on arrival.
 * @param memory spares what a page has not changed; it may be lost at any moment, and only time is lost with it
 */
export function answerPages({ lexicons, cards, frames, reference }: Knowledge, memory: WordingMemory): void {
  const read: Read = (tab, { article, partial }, own) =>
    fitReport(analyze(article, lexicons, { partial, reference, frames, own, read: memory.readerFor(tab) }));
  onMessage('analyze', ({ data, sender }) => {
    const request = v.parse(analyzeSchema, data);
    mindSite(request.article.url, sender);
    return answerAnalyze(sender, request, read, cards);
  });
  onMessage('dismiss', ({ data, sender }) => answerDismiss(sender, v.parse(dismissSchema, data)));
  onMessage('why', async ({ data, sender }) => {
    const { article, selection } = v.parse(whySchema, data);
    mindSite(article.url, sender);
    const { own } = await ownFor(tabOf(sender));
    const settings = await getSettings();
    if (isOff(settings, article.url)) throw new Error('a site that the reader has switched off');
    return explain(article, selection, { lexicons, frames, own }, settings.view);
  });
  onMessage('left', ({ sender }) => answerLeft(sender, memory));
  onMessage('restless', ({ data, sender }) => answerRestless(sender, v.parse(idSchema, data)));
  onMessage('noReport', async ({ data, sender }) => {
    const problem = v.parse(problemSchema, data);
    const tab = tabOf(sender);
    await setPageState(tab, { status: 'none', url: sender.url ?? '', problem });
    await showCount(tab, null);
  });
}

/** A report does not outlive its page. */
async function answerLeft(sender: Sender, memory: WordingMemory): Promise<void> {
  const tab = tabOf(sender);
  memory.forget(tab);
  await removePageState(tab);
  await setPracticeIn(tab, null);
  await showCount(tab, null);
}

/** Says so of the report that is held for the tab, and of no other. */
async function answerRestless(sender: Sender, id: string): Promise<void> {
  const tab = tabOf(sender);
  const known = await pageState(tab);
  if (known?.status === 'done' && known.requestId === id) await setPageState(tab, { ...known, restless: true });
}

/** Analyses what the page in a tab sent, with these lexicons of the reader's own. */
type Read = (tab: number, request: AnalyzeRequest, own: readonly OwnLexicon[]) => Report;

/** Only the top frame of a tab is an article. */
function tabOf({ tab, frameId }: Sender): number {
  if (tab?.id === undefined || (frameId ?? 0) !== 0) throw new Error('only the top frame of a tab is read');
  return tab.id;
}

/** A page speaks of its own site only: dismissals and the history are kept under the address that it gives. */
function mindSite(url: string, sender: Sender): void {
  const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : address);
  if (sender.url !== undefined && originOf(sender.url) !== originOf(url)) throw new Error('an address of another site');
}

/** Hides a flag of the report that is held for the tab, and no other; pages in private windows are not written down. */
async function answerDismiss(sender: Sender, { id, flag, scope }: DismissRequest): Promise<true> {
  const known = await pageState(tabOf(sender));
  if (known?.status !== 'done' || known.requestId !== id || !known.report.flags[flag])
    throw new Error('no flag of the page that this tab shows');
  if (PLACED_SCOPES.includes(scope) && sender.tab?.incognito)
    throw new Error('addresses of private windows are not kept');
  await updateSettings(({ view }) => ({ view: dismiss(view, known.report, flag, scope) }));
  return true;
}

/** A practice ends where other marks are made; one that is only wanted is still to begin. */
async function endRunning(tab: number): Promise<void> {
  if ((await practiceIn(tab)) === 'running') await setPracticeIn(tab, null);
}

/** Idempotent: a request that is repeated because an answer was lost gets the stored report. */
async function answerAnalyze(
  sender: Sender,
  request: AnalyzeRequest,
  read: Read,
  cards: readonly LexiconCard[],
): Promise<AnalyzeReply> {
  const tab = tabOf(sender);
  if (isOff(await getSettings(), request.article.url)) throw new Error('a site that the reader has switched off');
  const known = await pageState(tab);
  const repeated = known?.status === 'done' && known.requestId === request.id;
  const { own, isTrial } = await ownFor(tab);
  const report = repeated ? known.report : read(tab, request, own);
  if (!repeated) {
    await setPageState(tab, { status: 'done', requestId: request.id, report });
    await endRunning(tab);
  }
  const { view } = await getSettings();
  await showCount(tab, report, view);
  if (!isTrial) void recordReport(report, sender.tab ?? {}).catch(() => {}); // the page need not wait for it
  return { flags: flagsForPage(report, cards), view: viewForPage(report, view) };
}

/** The page carries no lexicon: each flag brings the words that its card shows. Private ones stay away from it. */
function flagsForPage(report: Report, cards: readonly LexiconCard[]): PageFlag[] {
  const { flags, own = [] } = report;
  // What was measured, was measured on English.
  const measured = (inTen: number | null) => (isQuotesOnly(report) ? null : inTen);
  const byId = new Map<LexiconId, Pick<PageFlag, 'name' | 'fine' | 'inTen' | 'look'>>([
    ...cards.map(({ id, name, fine, inTen }) => [id, { name, fine, inTen: measured(inTen) }] as const),
    ...own
      .filter((card) => !card.private)
      .map(({ id, name, fine, colour, line }) => [id, { name, fine, inTen: null, look: { colour, line } }] as const),
  ]);
  return flags.flatMap((flag, place) => {
    const words = byId.get(flag.lexicon);
    return words ? [{ ...flag, ...words, place }] : [];
  });
}
