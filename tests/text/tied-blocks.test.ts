import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { tiedBlocks } from '../../lib/text/tied-blocks.ts';

/** The paragraphs that are read together, each by its first word. */
function tied(...paragraphs: string[]): string[] {
  const article = plainArticle(paragraphs.join('\n\n'));
  const words = article.blocks.map(({ start, end }) => article.text.slice(start, end).split(/\W+/).find(Boolean));
  return tiedBlocks(article).map(({ from, to }) => words.slice(from, to).join('+'));
}

describe('read by themselves', () => {
  test.each([
    ['plain paragraphs', ['One is here.', 'Two is there.', 'Three too.'], ['One', 'Two', 'Three']],
    ['a mark in the middle', ['One said “so', 'Two said “no.”'], ['One', 'Two']],
    ['a mark at the very beginning of the article', ['“One is here.”', 'Two is there.'], ['One', 'Two']],
    ['a dash or a bracket before the first word', ['One is here.', '– Two', '(Three)'], ['One', 'Two', 'Three']],
  ])('%s', (_, paragraphs, ranges) => expect(tied(...paragraphs)).toEqual(ranges));

  test('nothing of an empty article', () => expect(tiedBlocks(plainArticle(''))).toEqual([]));
});

describe('read with the paragraph before', () => {
  test.each([
    ['a curly mark', ['One said: “so', '“Two.”', 'Three'], ['One+Two', 'Three']],
    ['a straight one', ['One said: "so', '"Two."', 'Three'], ['One+Two', 'Three']],
    ['an apostrophe', ["One said: 'so", "'Two.'", 'Three'], ['One+Two', 'Three']],
    ['a guillemet', ['One said: «so', '«Two.»', 'Three'], ['One+Two', 'Three']],
    ['a mark after a no-break space', ['One said: “so', '\u00a0“Two.”'], ['One+Two']],
    ['several in a row', ['One said: “so', '“Two', '“Three.”', 'Four'], ['One+Two+Three', 'Four']],
    ['a mark that goes on from nothing', ['One is here.', '“Two.”'], ['One+Two']],
  ])('%s', (_, paragraphs, ranges) => expect(tied(...paragraphs)).toEqual(ranges));
});
