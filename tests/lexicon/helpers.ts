import { buildEngine } from '../../lib/lexicon/engine.ts';
import { type BuiltInId, familyOf } from '../../lib/lexicon/ids.ts';
import type { Cue, Lexicon, Term } from '../../lib/lexicon/lexicon.ts';
import { matchLexicons } from '../../lib/lexicon/match.ts';
import { readDoc, spanOf } from '../../lib/text/doc.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

/** A term of weight 0.5 that counts as written, unless told otherwise. */
export const term = (words: string, more: Partial<Term> = {}): Term => ({
  term: words,
  pos: 'phrase',
  weight: 0.5,
  instead: [],
  except: [],
  cased: false,
  ...more,
});

export const noun = (words: string, ...except: string[]): Term => term(words, { pos: 'noun', except });
export const verb = (words: string, ...except: string[]): Term => term(words, { pos: 'verb', except });

/** A small lexicon of given terms and cues. */
export function lexicon(id: BuiltInId, terms: readonly Term[], cues: Record<string, Cue> = {}): Lexicon {
  const line = `Reason of ${id}.`;
  const about = { name: id, family: familyOf(id), lang: 'en', description: line, reason: line, fine: line };
  return { id, ...about, sources: [], left_out: [], examples: { flag: [], pass: [] }, cues, terms: [...terms] };
}

/** What the terms of one lexicon match in a text, as it stands there. */
export function found(terms: readonly Term[], text: string): string[] {
  const engine = buildEngine([lexicon('labels', terms)]);
  const doc = readDoc(plainArticle(text), engine.vocabulary);
  return matchLexicons(doc, engine).terms.map(({ from, to }) => {
    const { start, end } = spanOf(doc.tokens, from, to);
    return text.slice(start, end);
  });
}
