import { isHeadlineOnly, isPartOfName } from '../../detect/listed.ts';
import type { Reading } from '../../detect/reading.ts';
import type { Frame } from '../../lexicon/frames.ts';
import type { LexiconId } from '../../lexicon/ids.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type DropReason, matchLexicons, type TermHit } from '../../lexicon/match.ts';
import type { OwnLexicon } from '../../lexicon/own.ts';
import type { BlockKind, TextSpan } from '../../text/article.ts';
import { readDoc, spanOf } from '../../text/doc.ts';
import { plainArticle } from '../../text/plain-article.ts';
import { engineFor } from '../engine-for.ts';

/** One piece of the article with what the reader asks about in it. */
export interface Question extends TextSpan {
  /** Text of the piece; offsets are within it. */
  readonly text: string;
  readonly kind: BlockKind;
}

/** Why words that a lexicon knows are no flag: passed over by the lists, part of a name, or not in a headline. */
export interface WhyNot {
  readonly why: DropReason | 'name' | 'headline';
  readonly lexicon: LexiconId;
  /** The term of the lexicon. */
  readonly term: string;
  /** The words as they stand; of an exception, the longer phrase. */
  readonly exact: string;
}

/** What the engine is built from. */
export interface Lists {
  readonly lexicons: readonly Lexicon[];
  readonly frames: readonly Frame[];
  readonly own: readonly OwnLexicon[];
}

/** Most reasons that are told. */
const MOST = 6;

/**
 * Why nothing is marked in a part of a text, in reading order, by the same tables and tests that mark articles. Empty
 * where no lexicon has the words.
 */
export function whyNot({ text, kind, start, end }: Question, { lexicons, frames, own }: Lists): WhyNot[] {
  const engine = engineFor(lexicons, frames, own);
  const article = { ...plainArticle(text), blocks: [{ start: 0, end: text.length, kind }] };
  const doc = readDoc(article, engine.vocabulary);
  const reading: Reading = { doc, engine, matches: matchLexicons(doc, engine, true) };
  const isMeant = (hit: TermHit) => {
    const span = spanOf(doc.tokens, hit.from, hit.to);
    return span.start < end && span.end > start;
  };
  const reasons = [...passedOver(reading), ...reading.matches.dropped].filter(isMeant);
  return reasons
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST)
    .map((hit) => reasonOf(reading, hit));
}

type Reason = TermHit & Pick<WhyNot, 'why'>;

/** Terms that the lists found and that stand where they mark nothing. */
function passedOver(reading: Reading): Reason[] {
  return reading.matches.terms.flatMap((hit): Reason[] => {
    if (isPartOfName(reading, hit)) return [{ ...hit, why: 'name' }];
    return isHeadlineOnly(reading, hit) ? [{ ...hit, why: 'headline' }] : [];
  });
}

function reasonOf({ doc, engine }: Reading, { term, from, to, why }: Reason): WhyNot {
  const { lexicon, term: entry } = engine.terms[term]!;
  const { start, end } = spanOf(doc.tokens, from, to);
  const exact = doc.text.slice(start, end);
  return {
    why,
    lexicon: lexicon.id,
    term: entry.term,
    exact: why === 'exception' ? phraseAround(entry, doc.text, exact) : exact,
  };
}

/** The exception that stands in the text, as it is written in the lexicon. */
function phraseAround({ except }: { readonly except: readonly string[] }, text: string, exact: string): string {
  const folded = text.toLowerCase();
  return except.find((phrase) => folded.includes(phrase.toLowerCase())) ?? exact;
}
