import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFramesFile } from '../../../cli/read-frames.ts';
import { readLexiconFolder } from '../../../cli/read-lexicons.ts';
import { engineFor } from '../../../lib/report/engine-for.ts';
import { rereadWording } from '../../../lib/report/wording/reread.ts';
import { readWording } from '../../../lib/report/wording/wording.ts';
import type { Article } from '../../../lib/text/article.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';

const SEED = 20_261_127;
const { lexicons } = readLexiconFolder();
const { frames } = readFramesFile();
const engine = engineFor({ lexicons, frames, own: [] });

const articleOf = (...paragraphs: string[]): Article => plainArticle(paragraphs.join('\n\n'));

/** The texts that are read when one article takes the place of another. */
function readAgain(before: Article, after: Article): string[] {
  const known = readWording(before, engine);
  const lookUp = vi.spyOn(engine.vocabulary, 'lookUp');
  rereadWording(after, known, engine);
  return lookUp.mock.calls.map(([text]) => text);
}

afterEach(() => vi.restoreAllMocks());

describe('only what is new is read', () => {
  const before = articleOf('The junta fell.', 'Nine were killed.', 'Critics say it was a farce.');
  test.each([
    ['nothing, of the same text', ['The junta fell.', 'Nine were killed.', 'Critics say it was a farce.'], ''],
    [
      'the one that changed',
      ['The junta fell.', 'Ten were killed.', 'Critics say it was a farce.'],
      'Ten were killed.',
    ],
    ['nothing, where one has gone', ['The junta fell.', 'Critics say it was a farce.'], ''],
    ['nothing, where they changed places', ['Critics say it was a farce.', 'The junta fell.'], ''],
    ['nothing, where one stands twice', ['The junta fell.', 'The junta fell.'], ''],
    [
      'those that came, at once',
      ['Now: it rained.', 'The junta fell.', 'Nine were killed.', 'It was over.'],
      'Now: it rained.\n\nIt was over.',
    ],
    [
      'a quotation that goes on, with where it began',
      ['The junta fell.', 'Nine were killed.', '“They were thugs.”'],
      'Nine were killed.\n\n“They were thugs.”',
    ],
    ['all, where nothing stayed', ['It rained.', 'It was over.'], 'It rained.\n\nIt was over.'],
  ])('%s', (_, paragraphs, text) => expect(readAgain(before, articleOf(...paragraphs))).toEqual([text]));

  test('all, where the language is another one', () => {
    const german = { ...before, lang: 'de' };
    expect(readAgain(before, german)).toEqual([before.text]);
  });

  test('a block that became a heading', () => {
    const [first, ...rest] = before.blocks;
    const after: Article = { ...before, blocks: [{ ...first!, kind: 'heading' }, ...rest] };
    expect(readAgain(before, after)).toEqual(['The junta fell.']);
  });
});

/**
 * Paragraphs that end and begin with words whose neighbours rules ask for, and with quotations that stay open: what a
 * rule learns from beyond the edge of its block would show.
 */
const PARAGRAPHS = [
  'The Kiev regime infuriated its neighbours.',
  'They met the brave Karin Lind',
  'It was a failed, corrupt',
  'Radical',
  'Lawmakers of the Radical Party met.',
  'Democrats boasted',
  'Film',
  'Critics of the port say it was a farce.',
  'Critics of the port',
  'say that the mayor lied.',
  'The officials responded',
  'to the thugs, who fled.',
  'Nine protesters were killed by',
  'Monday brought rain.',
  'Some claim',
  'the port was shut.',
  'Damage',
  'claims were “settled” at once.',
  'former',
  'the former comedian',
  'Zelle met Oren Pohl, who said: “It was a disgrace.',
  '“They are thugs.',
  '“So it is,” he said of the “independent” judge.',
  '‘Now’ and ‘then’ the junta',
  "'em all, the regime's cronies",
  'Ana Lind, the minister',
  ', said so. A flood of migrants came over the border.',
  'According to',
  'Veldt added 300 jobs, the so-called reform failed',
  '– and then…',
  '17 reasons',
  'are why it failed, Republican states that',
  '',
  'climate',
  'cult leaders infuriated all. Mistakes were made.',
  'far',
  '-right thugs',
  'It was tax',
  'cuts or a trade war',
  'war on the poor',
];
const paragraph = fc.oneof(
  fc.constantFrom(...PARAGRAPHS),
  fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 2, maxLength: 4 }).map((list) => list.join(' ')),
);
const paragraphs = fc.array(paragraph, { maxLength: 12 });
const article = fc
  .tuple(paragraphs, fc.constantFrom('en', 'en', 'en', 'de'), fc.boolean())
  .map(([list, lang, isQuoted]) => quotedLast(plainArticle(list.join('\n\n'), { lang }), isQuoted));

/** The article with its last block as a block quotation, or as it is. */
function quotedLast(made: Article, isQuoted: boolean): Article {
  const last = made.blocks.length - 1;
  const blocks = made.blocks.map((block, i) =>
    isQuoted && i === last ? ({ ...block, kind: 'quote' } as const) : block,
  );
  return { ...made, blocks };
}

test(`what is known of one article never changes what is read of another (seed ${SEED})`, () => {
  fc.assert(
    fc.property(article, article, (before, after) => {
      const reread = rereadWording(after, readWording(before, engine), engine);
      assert.deepEqual(reread, readWording(after, engine)); // vitest takes minutes over long lists
    }),
    { seed: SEED, numRuns: 1_500 },
  );
});

test(`nor after many changes, one upon the other (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 2, maxLength: 8 }), ([first, ...later]) => {
      let wording = readWording(first!, engine);
      for (const after of later) wording = rereadWording(after, wording, engine);
      assert.deepEqual(wording, readWording(later.at(-1)!, engine));
    }),
    { seed: SEED, numRuns: 300 },
  );
});
