import type { TextSpan } from './article.ts';
import type { Attribution } from './attributions.ts';
import { type Doc, tokenAt } from './doc.ts';
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
  const quotation = quotationAround(doc, span, distanced);
  if (quotation) return { voice: 'quoted', speaker: speakerOf(doc, quotation) };
  if (block?.kind === 'quote') return { voice: 'quoted', speaker: null };
  const reported = doc.attributions.find(({ scope }) => scope && scope.start <= span.start && span.end <= scope.end);
  return reported ? { voice: 'reported', speaker: reported.speaker } : AUTHOR;
}

/** The outermost quotation that holds the span, leaving out those that are the writer's own. */
function quotationAround(doc: Doc, span: TextSpan, distanced: ReadonlySet<Quotation>): Quotation | undefined {
  return doc.quotations.find((q) => q.inner.start <= span.start && span.end <= q.inner.end && !distanced.has(q));
}

/** Who is credited with a quotation: in the sentences that it touches, else in the sentence before, within its block. */
export function speakerOf(doc: Doc, quotation: Quotation): string | null {
  const { tokens, sentences } = doc;
  const first = sentences.of[tokenAt(tokens, quotation.inner.start)];
  const last = sentences.of[Math.max(0, tokenAt(tokens, quotation.inner.end) - 1)];
  if (first === undefined || last === undefined) return null;
  const near = (a: Attribution) => Math.abs(tokens.start[a.verb]! - quotation.end);
  const inside = doc.attributions.filter((a) => a.sentence >= first && a.sentence <= last);
  const own = inside.sort((a, b) => near(a) - near(b)).find((a) => a.speaker);
  return (own ?? creditBefore(doc, quotation, first))?.speaker ?? null;
}

function creditBefore(doc: Doc, quotation: Quotation, sentence: number): Attribution | undefined {
  const inBlock = (a: Attribution) => doc.tokens.block[a.verb] === quotation.block;
  return doc.attributions.filter((a) => a.sentence < sentence && a.sentence >= sentence - 2 && inBlock(a) && a.speaker).at(-1);
}
