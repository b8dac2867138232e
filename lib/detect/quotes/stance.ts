import type { Reading } from '../reading.ts';
import type { FormTest, Place } from './form.ts';

/** Whether the writer takes a stand in the words around. */
export function stanceTests(reading: Reading): FormTest[] {
  return [
    ['loaded', loadedTest(reading)],
    ['heated', heatedTest(reading)],
  ];
}

/** Lexicons whose terms show that the writer takes a stand in the sentence. */
const STANDS: ReadonlySet<string> = new Set([
  'loaded-language',
  'labels',
  'doubt',
  'editorializing',
  'us-vs-them',
  'metaphors',
  'contested-names',
]);

/** Whether the sentence is loaded outside of the quotation too. */
function loadedTest(reading: Reading) {
  const { of } = reading.doc.sentences;
  const sentences = new Set(loadedTerms(reading).map(({ from }) => of[from]!));
  return ({ first }: Place) => sentences.has(of[first]!);
}

/** Loaded terms in 1,000 words outside of quotations that make a text a heated one. */
const HEATED = 12;

/** Whether the whole text takes a stand: there even calm sentences hold words at arm's length. */
function heatedTest(reading: Reading) {
  const { doc } = reading;
  const count = loadedTerms(reading).length;
  const heated = doc.wordCount > 0 && (1000 * count) / doc.wordCount >= HEATED;
  return () => heated;
}

/** Terms of those lexicons outside of quotations, at the default sensitivity. */
function loadedTerms({ doc, engine, matches }: Reading) {
  return matches.terms.filter(({ term, from }) => {
    const known = engine.terms[term]!;
    return known.term.weight >= 0.5 && STANDS.has(known.lexicon.id) && !doc.quoted[from];
  });
}
