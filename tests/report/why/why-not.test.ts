import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../../cli/read-lexicons.ts';
import { type OwnLexicon, ownTermSchema } from '../../../lib/lexicon/own.ts';
import { EMPTY_DRAFT } from '../../../lib/lexicon/own-draft.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import { whyNot } from '../../../lib/report/why/why-not.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';

const { lexicons } = readLexiconFolder();
const own: readonly OwnLexicon[] = [
  { ...EMPTY_DRAFT, id: 'own-green', name: 'Green', terms: [v.parse(ownTermSchema, { term: 'Sapling', cased: true })] },
];

/** The reasons for the part of a sentence that stands in brackets. */
function reasonsFor(sentence: string, kind: 'headline' | 'paragraph' = 'paragraph'): string[] {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const question = { text: sentence.replace(/[[\]]/g, ''), kind, start, end };
  return whyNot(question, { lexicons, frames: [], own }).map(({ why, lexicon, exact }) => `${why} ${lexicon} ${exact}`);
}

describe('why nothing is marked', () => {
  test.each([
    ['The new tax [regime] begins in May.', ['exception labels tax regime']],
    ['Under the sanctions [regime], banks must ask first.', ['exception labels sanctions regime']],
    ['Her training [regime] begins at five.', ['exception labels training regime']],
    ['He joined the Radical [Regime] Party in May.', ['name labels Regime']],
    [
      'They played [Regime] Change at the festival.',
      ['name euphemisms Regime Change', 'exception labels regime change'],
    ],
    ['A non-[extremist] group met on Friday.', ['prefix labels extremist']],
    ['An anti-[regime] march passed the bridge.', ['prefix labels regime']],
    ['They planted a [sapling] by the road.', ['capitals own-green sapling']],
    ['The [table] was set for six people.', []],
    ['The council [met on Tuesday] in the hall.', []],
    ['The bus [leaves] at nine.', []],
    ['She [said] that the road was closed.', []],
    ['[Regime] is a word, and the tax regime begins in May.', []],
  ])('%s', (sentence, reasons) => {
    expect(reasonsFor(sentence)).toEqual(reasons);
  });

  test('several words have several reasons, in reading order', () => {
    expect(reasonsFor('[The tax regime and a non-extremist group] met in May.')).toEqual([
      'exception labels tax regime',
      'prefix labels extremist',
    ]);
  });

  test('what is bait in a headline is none below it', () => {
    const bait = lexicons.find(({ id }) => id === 'clickbait')!.terms.find(({ cased }) => !cased)!.term;
    expect(reasonsFor(`They wrote [${bait}] on the door.`).join()).toContain('headline clickbait');
    expect(reasonsFor(`[${bait}]`, 'headline').join()).not.toContain('headline');
  });

  test('nothing that is passed over is a flag, and no flag has a reason', () => {
    for (const sentence of ['The tax regime begins.', 'The Kiev regime signed it.', 'A puppet regime fell.']) {
      const at = sentence.indexOf('regime');
      const flagged = analyze(plainArticle(sentence), lexicons).flags.some(
        ({ lexicon, start, end }) => lexicon === 'labels' && start <= at && end > at,
      );
      const question = { text: sentence, kind: 'paragraph', start: at, end: at + 6 } as const;
      const reasons = whyNot(question, { lexicons, frames: [], own: [] });
      expect(
        reasons.some(({ lexicon }) => lexicon === 'labels'),
        sentence,
      ).toBe(!flagged);
    }
  });
});
