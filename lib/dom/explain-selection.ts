import type { PageFlag } from '../report/page-reading.ts';
import type { View } from '../report/view.ts';
import type { Question, WhyNot } from '../report/why/why-not.ts';
import type { Article, TextSpan } from '../text/article.ts';
import { fill } from './card-texts.ts';
import type { Explainer } from './explainer.ts';
import { selectedSpan } from './selection.ts';
import type { TextMap } from './text-map.ts';
import { hiddenLine, notLine, type WhyTexts } from './why-texts.ts';

/** What is known where the reader asks about a selection. */
export interface SelectionContext {
  readonly document: Document;
  readonly map: TextMap;
  readonly article: Article;
  readonly flags: readonly PageFlag[];
  /** Those that are drawn just now. */
  readonly drawn: readonly PageFlag[];
  readonly view: View;
  /** The reader wants to see no marks just now. */
  readonly isHidden: boolean;
  readonly explainer: Explainer;
  readonly texts: WhyTexts;
  /** Asks why nothing is marked there. Rejects where nobody answers. */
  why(question: Question): Promise<readonly WhyNot[]>;
}

/** Longest phrase that is repeated in the heading, and longest piece of text that is sent, in UTF-16 code units. */
const MAX_PHRASE = 80;
const MAX_QUESTION = 20_000;

/** Explains what is selected: the card where it is marked, else why it is not. */
export async function explainSelection(context: SelectionContext): Promise<void> {
  const { document, map, flags, drawn, isHidden, explainer, texts } = context;
  const span = selectedSpan(document, map);
  if (!span) return explainer.note({ title: texts.outside, lines: [] }, null);
  const there = flags.filter((flag) => flag.start < span.end && flag.end > span.start);
  const marked = isHidden ? [] : there.filter((flag) => drawn.includes(flag)).sort((a, b) => b.weight - a.weight);
  if (marked[0]) return explainer.explain(marked[0]);
  const lines = there.length > 0 ? hiddenLines(there, context) : await notLines(span, context);
  const phrase = context.article.text.slice(span.start, Math.min(span.end, span.start + MAX_PHRASE));
  explainer.note({ title: fill(texts.title, 'phrase', phrase), lines }, span);
}

function hiddenLines(
  there: readonly PageFlag[],
  { article, flags, view, isHidden, texts }: SelectionContext,
): string[] {
  const page = { url: article.url, flags };
  const shown = isHidden ? texts.allHidden : texts.held;
  return [...new Set(there.map((flag) => hiddenLine(page, flag, view, texts) ?? shown))];
}

async function notLines(span: TextSpan, { article, texts, why }: SelectionContext): Promise<string[]> {
  const block = article.blocks.find(({ start, end }) => start <= span.start && end >= span.start);
  if (!block) return [texts.unknown];
  const from = Math.max(block.start, span.start - MAX_QUESTION / 2);
  const text = article.text.slice(from, Math.min(block.end, from + MAX_QUESTION));
  const question = { text, kind: block.kind, start: span.start - from, end: Math.min(span.end - from, text.length) };
  try {
    const reasons = await why(question);
    return reasons.length > 0 ? [...new Set(reasons.map((reason) => notLine(reason, texts)))] : [texts.unknown];
  } catch {
    return [texts.failed];
  }
}
