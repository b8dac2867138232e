import { type Doc, readDoc } from '../../lib/text/doc.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { Vocabulary } from '../../lib/text/vocabulary.ts';

/** A vocabulary that knows a few verbs of saying, for texts of one line or more. */
export function readText(text: string, lang = 'en'): Doc {
  const vocabulary = new Vocabulary();
  for (const verb of ['said', 'says', 'told', 'wrote', 'added', 'claimed', 'noted', 'announced'])
    vocabulary.addToGroup('reporting', verb);
  return readDoc(plainArticle(text, { lang }), vocabulary);
}

/** The text of each token. */
export const tokenTexts = ({ text, tokens }: Doc): string[] =>
  Array.from({ length: tokens.count }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));

/** The text of each quotation without its marks, with its depth. */
export const quotationTexts = ({ text, quotations }: Doc): string[] =>
  quotations.map(({ inner, depth }) => `${'>'.repeat(depth)}${text.slice(inner.start, inner.end)}`);

/** First and last word of each sentence. */
export const sentenceEnds = (doc: Doc): string[] => {
  const words = tokenTexts(doc);
  const { first, count } = doc.sentences;
  return Array.from({ length: count }, (_, s) => `${words[first[s]!]} … ${words[first[s + 1]! - 1]}`);
};
