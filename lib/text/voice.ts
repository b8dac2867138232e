import type { TextSpan } from './article.ts';
import type { Attribution } from './attributions.ts';
import { type Doc, tokenAt } from './doc.ts';
import { firstAt } from './first-at.ts';
import type { Quotation } from './quotations.ts';

/** Whose words a span holds. */
export interface VoiceOf {
  readonly voice: 'author' | 'quoted' | 'reported';
  /** As the article names them; null where it does not, and for the author. */
  readonly speaker: string | null;
}

const AUTHOR: VoiceOf = { voice: 'author', speaker: null };

/**
 * Tells whose words a span is. Words between quotation marks are quoted, unless the marks are the writer's own way to
 * step back from a word: those quotations are given as `distanced`.
 */
export function voiceAt(doc: Doc, span: TextSpan, distanced: ReadonlySet<Quotation>): VoiceOf {
  const token = Math.min(tokenAt(doc.tokens, span.start), doc.tokens.count - 1);
  const block = doc.article.blocks[doc.tokens.block[token] ?? 0];
  const quotation = quotationAround(doc, token, span, distanced);
  if (quotation) return { voice: 'quoted', speaker: speakerOf(doc, quotation) };
  if (block?.kind === 'quote') return { voice: 'quoted', speaker: null };
  const credit = doc.attributions[doc.credits[token] ?? -1];
  return credit?.scope && holds(credit.scope, span) ? { voice: 'reported', speaker: credit.speaker } : AUTHOR;
}

const holds = (outer: TextSpan, { start, end }: TextSpan) => outer.start <= start && end <= outer.end;

/** The outermost quotation that holds the span, leaving out those that are the writer's own. */
function quotationAround(doc: Doc, token: number, span: TextSpan, distanced: ReadonlySet<Quotation>): Quotation | null {
  const place = doc.outermost[token] ?? -1;
  const outer = doc.quotations[place];
  if (!outer || !holds(outer.inner, span)) return null;
  for (let i = place; i < doc.quotations.length && doc.quotations[i]!.start < outer.end; i++) {
    if (holds(doc.quotations[i]!.inner, span) && !distanced.has(doc.quotations[i]!)) return doc.quotations[i]!;
  }
  return null;
}

/** Who is credited with a quotation, as the article names them; null for nobody and for an unnamed source. */
export const speakerOf = (doc: Doc, quotation: Quotation): string | null => creditOf(doc, quotation)?.speaker ?? null;

/**
 * The credit that a quotation goes to: the nearest to a source in the sentences that it touches, named or not, else a
 * name in the two before, within its block.
 */
export function creditOf(doc: Doc, quotation: Quotation): Attribution | null {
  const { tokens, sentences } = doc;
  const first = sentences.of[tokenAt(tokens, quotation.inner.start)];
  const last = sentences.of[Math.max(0, tokenAt(tokens, quotation.inner.end) - 1)];
  if (first === undefined || last === undefined) return null;
  return nearestCredit(doc, quotation.end, first, last) ?? creditBefore(doc, quotation, first) ?? null;
}

/** Of the sources credited in the sentences [first, last], the one whose verb stands nearest to an offset. */
function nearestCredit(doc: Doc, offset: number, first: number, last: number): Attribution | undefined {
  const { sourced, tokens } = doc;
  const distance = (a: Attribution) => Math.abs(tokens.start[a.verb]! - offset);
  const after = placeFrom(sourced, tokenAt(tokens, offset));
  const near = [sourced[after - 1], sourced[after]].filter(
    (a) => a !== undefined && a.sentence >= first && a.sentence <= last,
  );
  return near.sort((a, b) => distance(a!) - distance(b!))[0];
}

function creditBefore(doc: Doc, quotation: Quotation, sentence: number): Attribution | undefined {
  const before = doc.named[placeFrom(doc.named, doc.sentences.first[sentence]!) - 1];
  return before && before.sentence >= sentence - 2 && doc.tokens.block[before.verb] === quotation.block
    ? before
    : undefined;
}

/** The place of the first attribution whose verb stands at a token or after it. */
const placeFrom = (attributions: readonly Attribution[], token: number): number =>
  firstAt(attributions, token, ({ verb }) => verb);
