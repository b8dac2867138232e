import type { Passage } from '../text/article.ts';
import { type Doc, passageOf, sentenceSpan } from '../text/doc.ts';
import { findAnswers } from './both-sides.ts';
import { foldedWords } from './folded-words.ts';
import { findSourcedFigures } from './sourced-figures.ts';
import type { Source } from './sources.ts';
import { findUncertainty } from './uncertainty.ts';

/** Good practice that can be seen in the text: sources with a name, figures with a source, both sides, open doubt. */
export const PRACTICES = ['named-sources', 'sourced-figures', 'both-sides', 'uncertainty'] as const;
export type PracticeId = (typeof PRACTICES)[number];

/** One kind of good practice that the article shows. */
export interface Practice {
  readonly id: PracticeId;
  /** How often it was seen: different sources with a name, or sentences. */
  readonly times: number;
  /** Sentences that show it: at most three. */
  readonly examples: readonly Passage[];
}

const MOST_EXAMPLES = 3;

/**
 * The good practice that an article shows, strictly: what is passed over is only not praised. Sentences of headlines
 * and headings do not count. Linear in the length of the text.
 */
export function readPractices(doc: Doc, sources: readonly Pick<Source, 'named'>[]): Practice[] {
  const words = foldedWords(doc);
  const named = sources.filter((source) => source.named).length;
  const seen = (id: PracticeId, tokens: readonly number[], times?: number): Practice => {
    const sentences = sentencesOf(doc, tokens);
    const examples = sentences.slice(0, MOST_EXAMPLES).map((token) => passageOf(doc, sentenceSpan(doc, token)));
    return { id, times: times ?? sentences.length, examples };
  };
  return [
    seen('named-sources', firstCredits(doc), named),
    seen('sourced-figures', findSourcedFigures(doc, words)),
    seen('both-sides', named > 0 ? findAnswers(doc, words) : []),
    seen('uncertainty', findUncertainty(doc, words)),
  ].filter(({ times }) => times > 0);
}

/** One token of each sentence in which a practice was seen, in order. */
function sentencesOf({ article, tokens, sentences }: Doc, found: readonly number[]): number[] {
  const isTitle = (token: number) => ['headline', 'heading'].includes(article.blocks[tokens.block[token]!]!.kind);
  const bySentence = new Map<number, number>();
  for (const token of found) {
    const sentence = sentences.of[token]!;
    if (!isTitle(token) && !bySentence.has(sentence)) bySentence.set(sentence, token);
  }
  return [...bySentence].sort(([a], [b]) => a - b).map(([, token]) => token);
}

/** Where each name is first credited with something. */
function firstCredits({ named }: Doc): number[] {
  const names = new Set<string>();
  return named.filter(({ speaker }) => names.size < names.add(lastWord(speaker!)).size).map(({ verb }) => verb);
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
