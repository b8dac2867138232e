import { describe, expect, test } from 'vitest';
import { readFramesFile } from '../../cli/read-frames.ts';
import { FRAME_IDS } from '../../lib/lexicon/frames.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { PASSAGES } from './frame-passages.ts';

const { frames } = readFramesFile();
const NO_LEXICONS: never[] = [];
const framesOf = (text: string) => analyze(plainArticle(text), NO_LEXICONS, { frames }).frames;

describe.each(FRAME_IDS)('%s', (id) => {
  test.each(PASSAGES[id])('is the strongest frame of: %s', (passage) => {
    const [strongest] = framesOf(passage);
    expect(strongest?.id).toBe(id);
    expect(strongest?.present).toBe(true);
  });
});

describe('frames', () => {
  const TEXT = `Port shut
The harbour was empty. Inflation fell, and the central bank cut interest rates. A dog slept. Wages rose.`;

  test('of a text without cues are all there and none is present', () => {
    const all = framesOf('The kettle sang on the stove. A blue cup stood beside it, and rain ran down the window.');
    expect(all.map(({ id }) => id)).toEqual(FRAME_IDS);
    expect(all.every(({ share, present, sentences }) => share === 0 && !present && sentences.length === 0)).toBe(true);
  });

  test('of an empty text and of no frames', () => {
    expect(framesOf('').some(({ present }) => present)).toBe(false);
    expect(analyze(plainArticle(TEXT), NO_LEXICONS).frames).toEqual([]);
  });

  test('come strongest first, with shares that add up to one', () => {
    for (const passage of Object.values(PASSAGES).flat()) {
      const shares = framesOf(passage).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
    }
  });

  test('that are present bring their strongest sentences, strongest first', () => {
    const [economic] = framesOf(TEXT);
    const sentences = economic?.sentences.map(({ text }) => text);
    expect(sentences).toEqual(['Inflation fell, and the central bank cut interest rates.', 'Wages rose.']);
  });

  test('bring three sentences at most', () => {
    const [first] = framesOf(
      'Taxes rose. Wages fell. Inflation doubled. Tariffs grew. Exports sank. The budget shrank.',
    );
    expect(first?.sentences).toHaveLength(3);
  });

  test('weigh the headline more than the text', () => {
    const share = (text: string, id: string) => framesOf(text).find((frame) => frame.id === id)!.share;
    expect(share('The strange vaccine\nIt was wages.', 'health')).toBeGreaterThan(
      share('The strange wages\nIt was a vaccine.', 'health'),
    );
  });

  test('count a word inside a longer cue with that cue alone', () => {
    expect(framesOf('A trade war.').find(({ id }) => id === 'security')?.share).toBe(0);
    expect(framesOf('A long war.').find(({ id }) => id === 'security')?.share).toBe(1);
  });

  test('take a cue with capitals only where it stands with them', () => {
    expect(framesOf('Nobody knows who came.').every(({ share }) => share === 0)).toBe(true);
    expect(framesOf('The WHO said so.')[0]?.id).toBe('health');
  });

  test('leave the version alone where there are none, and show in it where there are', () => {
    const article = plainArticle(TEXT);
    const without = analyze(article, NO_LEXICONS).version;
    expect(analyze(article, NO_LEXICONS, { frames }).version).toMatch(
      new RegExp(`^${without.replace('+', '\\+')}\\.[0-9a-f]{8}$`),
    );
  });
});
