import * as v from 'valibot';
import type { Frame } from '../lexicon/frames.ts';
import type { Lexicon, LexiconCard } from '../lexicon/lexicon.ts';
import { analyze } from '../report/analyze.ts';
import { fitReport } from '../report/fit.ts';
import type { AnalyzeReply, AnalyzeRequest } from '../report/page-reading.ts';
import type { Report } from '../report/report.ts';
import type { Reference } from '../score/percentile.ts';
import { showCount } from './badge.ts';
import { pageState, setPageState } from './page-state.ts';
import { onMessage } from './protocol.ts';
import { analyzeSchema, problemSchema } from './protocol-schema.ts';
import { getSettings } from './settings.ts';

/** Who sent a message, as far as the worker needs it. */
interface Sender {
  readonly tab?: { readonly id?: number } | undefined;
  readonly frameId?: number | undefined;
}

/** What the worker knows without any page. */
export interface Knowledge {
  readonly lexicons: readonly Lexicon[];
  readonly cards: readonly LexiconCard[];
  readonly frames: readonly Frame[];
  readonly reference: Reference;
}

/** Answers what pages may ask: to be analysed, and to say why they cannot be. Everything is checked on arrival. */
export function answerPages({ lexicons, cards, frames, reference }: Knowledge): void {
  const read: Read = ({ article, partial }) => fitReport(analyze(article, lexicons, { partial, reference, frames }));
  onMessage('analyze', ({ data, sender }) => answerAnalyze(tabOf(sender), v.parse(analyzeSchema, data), read, cards));
  onMessage('noReport', async ({ data, sender }) => {
    const problem = v.parse(problemSchema, data);
    const tab = tabOf(sender);
    await setPageState(tab, { status: 'none', url: sender.url ?? '', problem });
    await showCount(tab, null);
  });
}

/** Analyses what a page sent. */
type Read = (request: AnalyzeRequest) => Report;

/** Only the top frame of a tab is an article. */
function tabOf({ tab, frameId }: Sender): number {
  if (tab?.id === undefined || (frameId ?? 0) !== 0) throw new Error('only the top frame of a tab is read');
  return tab.id;
}

/** Idempotent: a request that is repeated because an answer was lost gets the stored report. */
async function answerAnalyze(
  tab: number,
  request: AnalyzeRequest,
  read: Read,
  cards: readonly LexiconCard[],
): Promise<AnalyzeReply> {
  const known = await pageState(tab);
  const repeated = known?.status === 'done' && known.requestId === request.id;
  const report = repeated ? known.report : read(request);
  if (!repeated) await setPageState(tab, { status: 'done', requestId: request.id, report });
  const { view } = await getSettings();
  await showCount(tab, report, view);
  return { flags: flagsForPage(report, cards), view };
}

/** The page carries no lexicon: each flag brings the words that its card shows. */
function flagsForPage({ flags }: Report, cards: readonly LexiconCard[]) {
  const byId = new Map(cards.map(({ id, name, fine, inTen }) => [id, { name, fine, inTen }]));
  return flags.map((flag) => ({ ...flag, ...byId.get(flag.lexicon)! }));
}
