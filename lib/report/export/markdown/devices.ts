import type { LexiconId } from '../../../lexicon/ids.ts';
import { clearest, countByLexicon, type PlacedFlag, placedFlags, total } from '../../count.ts';
import { isQuotesOnly, lexiconsOf, type Report } from '../../report.ts';
import { figure, type MarkdownContext, nameOf, standingOf } from './context.ts';
import { escapeMarkdown, heading, quoteBelow, table } from './markup.ts';

/** Examples of each lexicon. */
const MOST_EXAMPLES = 3;

/** Each lexicon with its figures, then its clearest examples in their sentences. */
export function devicesPart(report: Report, given: MarkdownContext): string[] {
  const context = isQuotesOnly(report) ? withoutMeasures(given) : given;
  const { devices } = context.words;
  const shown = placedFlags(report, context.view);
  const rows = rowsOf(report, context);
  const heads = [
    devices.kind,
    devices.writers,
    devices.others,
    devices.rate,
    ...(context.reference ? [devices.standing] : []),
    devices.precision,
  ];
  const examples = lexiconsOf(report).flatMap((id) => examplesOf(id, shown, context));
  const quotesOnly = isQuotesOnly(report);
  const none = quotesOnly ? [devices.noQuotes, devices.noQuotesMeans] : [devices.nothing, devices.nothingMeans];
  const nothing = shown.length === 0 ? none : [];
  const among = context.reference && rows.length > 0 ? [amongOf(context.reference, context)] : [];
  const head = examples.length > 0 ? [heading(3, devices.examples)] : [];
  return [...nothing, ...table(heads, rows), ...among, ...head, ...examples];
}

/** What was measured of the lexicons on English articles says nothing of others. */
const withoutMeasures = (context: MarkdownContext): MarkdownContext => ({
  ...context,
  cards: context.cards.map((card) => ({ ...card, inTen: null })),
  reference: null,
});

function amongOf({ corpus, articles }: { corpus: string; articles: number }, { words }: MarkdownContext): string {
  return words.devices.among(escapeMarkdown(corpus), articles);
}

/** One row for each lexicon with a flag that is not switched off. */
function rowsOf(report: Report, context: MarkdownContext): (string | number)[][] {
  const { cards, reference, view, words } = context;
  const { flags, scores } = report;
  const countOf = countByLexicon(flags);
  const ids = lexiconsOf(report).filter((id) => total(countOf(id)) > 0 && !view.off.includes(id));
  return ids.map((id) => {
    const score = scores.find(({ lexicon }) => lexicon === id);
    const standing = standingOf(score, context) ?? '–';
    const inTen = cards.find((card) => card.id === id)?.inTen ?? null;
    const precision = inTen === null ? '–' : words.devices.inTen(inTen);
    const { author, others } = countOf(id);
    const figures = [nameOf(context, id), author, others, figure(score?.rate ?? 0)];
    return [...figures, ...(reference ? [standing] : []), precision];
  });
}

function examplesOf(id: LexiconId, shown: readonly PlacedFlag[], context: MarkdownContext): string[] {
  const own = shown.filter(({ flag }) => flag.lexicon === id);
  if (own.length === 0) return [];
  const items = clearest(own, MOST_EXAMPLES).map((placed) => exampleOf(placed, context));
  return [heading(4, `${nameOf(context, id)} (${own.length})`), items.join('\n')];
}

function exampleOf({ flag, context: sentence }: PlacedFlag, { words }: MarkdownContext): string {
  const speaker = flag.speaker === null ? null : escapeMarkdown(flag.speaker);
  const plainer =
    flag.instead.length > 0 ? ` ${words.devices.plainer(flag.instead.map(escapeMarkdown).join(', '))}` : '';
  const head = `- **${escapeMarkdown(flag.exact)}** (${words.voice(flag.voice, speaker)}): ${escapeMarkdown(flag.reason)}`;
  return `${head}${plainer}\n${quoteBelow(sentence)}`;
}
