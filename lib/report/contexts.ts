import type { TextSpan } from '../text/article.ts';
import { type Doc, sentenceSpan, tokenAt } from '../text/doc.ts';

/** Longest sentence that the report keeps around a flag, in characters. */
const MAX_CONTEXT = 600;

/** The sentence around each flag; each sentence is measured once. */
export function contextsOf(doc: Doc, flags: readonly TextSpan[]): string[] {
  const spans = new Map<number, TextSpan>();
  return flags.map((flag) => {
    const token = tokenAt(doc.tokens, flag.start);
    const sentence = doc.sentences.of[token]!;
    const span = spans.get(sentence) ?? sentenceSpan(doc, token);
    spans.set(sentence, span);
    return contextOf(doc, flag, span);
  });
}

function contextOf(doc: Doc, flag: TextSpan, { start, end }: TextSpan): string {
  if (end - start <= MAX_CONTEXT) return doc.text.slice(start, end);
  const from = Math.max(start, flag.start - MAX_CONTEXT / 2);
  return doc.text.slice(from, Math.min(end, from + MAX_CONTEXT));
}
