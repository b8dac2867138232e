import { detect } from '../../detect/detectors.ts';
import type { Finding } from '../../detect/flag.ts';
import type { Engine } from '../../lexicon/engine.ts';
import { type Matches, matchLexicons } from '../../lexicon/match.ts';
import type { Trace } from '../../lexicon/trace.ts';
import { type SentenceTone, toneBySentence } from '../../score/tone.ts';
import type { Article } from '../../text/article.ts';
import { type Doc, readDoc } from '../../text/doc.ts';
import { isForeign } from '../../text/language.ts';

/**
 * What is read of an article block by block: nothing in it hangs on other blocks, but for a quotation that goes on from
 * one to the next (`tiedBlocks`). What hangs on the article as a whole is told from it anew each time.
 */
export interface Wording {
  readonly doc: Doc;
  readonly matches: Matches;
  /** What the lists and the rules find, in order of the starts; scare quotes are not among them. */
  readonly findings: readonly Finding[];
  /** Of each sentence; empty for an article that is not in English. */
  readonly tone: readonly SentenceTone[];
}

/** Reads the wording of an article, or joins what is known of it. */
export type WordingReader = (article: Article, engine: Engine) => Wording;

/**
 * Reads every block. Pure; linear in the length of the text.
 * @param trace is told of listed terms that are let go
 */
export function readWording(article: Article, engine: Engine, trace?: Trace): Wording {
  const doc = readDoc(article, engine.vocabulary);
  const matches = matchLexicons(doc, engine, trace);
  const findings = detect({ doc, engine, matches, trace }).sort((a, b) => a.start - b.start);
  return { doc, matches, findings, tone: isForeign(article.lang) ? [] : toneBySentence(doc) };
}
