import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Lexicon, Term } from '../lexicon.ts';

/** Lists that are read as one line of words. */
const IN_LINE = new Set(['instead', 'except', 'words']);

/**
 * The one canonical printing of a lexicon: terms sorted, fields in order, empty ones left out, 120 columns. A file that
 * prints to anything but itself fails the tests; `npm run lexicons:format` mends it.
 */
export function printLexicon(lexicon: Lexicon): string {
  return printYaml(canonical(lexicon));
}

/** YAML of 120 columns, with the lists of words in line. */
export function printYaml(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Pair(_, { key, value }) {
      if (isPair(value) || !isScalar(key)) return;
      if (isSeq(value) && IN_LINE.has(String(key.value))) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

function canonical(lexicon: Lexicon) {
  const { id, name, family, lang, description, reason, fine, sources, left_out, examples, cues, terms } = lexicon;
  const head = { id, name, family, lang, description, reason, fine, sources, left_out, examples };
  return {
    ...head,
    ...(Object.keys(cues).length ? { cues: canonicalCues(lexicon) } : {}),
    terms: canonicalTerms(terms),
  };
}

/** Terms sorted, each without what it leaves empty. */
export const canonicalTerms = (terms: readonly Term[]) =>
  [...terms]
    .sort((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()) || compare(a.pos, b.pos))
    .map(canonicalTerm);

function canonicalCues({ cues }: Lexicon) {
  return Object.fromEntries(
    Object.entries(cues).map(([name, { pos, words }]) => [name, { pos, words: [...new Set(words)].sort(compare) }]),
  );
}

function canonicalTerm({ term, pos, weight, instead, except, cased, note }: Term) {
  return {
    term,
    pos,
    weight,
    ...(cased ? { cased } : {}),
    ...(instead.length ? { instead } : {}),
    ...(except.length ? { except } : {}),
    ...(note ? { note } : {}),
  };
}

/** By code unit: the same on every machine and in every locale. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
