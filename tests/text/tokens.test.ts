import { describe, expect, test } from 'vitest';
import { foldWords } from '../../lib/text/tokens.ts';
import { readText, tokenTexts } from './helpers.ts';

describe('words of a text', () => {
  test.each([
    ['plain words', 'The port is shut.', ['The', 'port', 'is', 'shut']],
    ['’s is a token of its own', 'the minister’s plan', ['the', 'minister', '’s', 'plan']],
    ["straight 's too", "it's Rask's", ['it', "'s", 'Rask', "'s"]],
    ['contractions stay whole', 'They don’t, she’ll, we’re', ['They', 'don’t', 'she’ll', 'we’re']],
    ['possessive plural', 'critics’ claims', ['critics', 'claims']],
    ['hyphens part', 'far-right ex-boxer', ['far', 'right', 'ex', 'boxer']],
    ['numbers with marks', 'worth 1,000.50 crowns', ['worth', '1,000.50', 'crowns']],
    ['initials', 'the U.S. and U.N. envoys', ['the', 'U.S', 'and', 'U.N', 'envoys']],
    ['names with apostrophes', 'O’Brien and D’Arcy', ['O’Brien', 'and', 'D’Arcy']],
    ['glued quotation marks', 'so“called”friends', ['so', 'called', 'friends']],
    ['soft hyphens and zero width', 're\u00adgi\u200bme', ['re\u00adgi\u200bme']],
    ['emoji part words', 'a😀b', ['a', 'b']],
    ['lone surrogates', 'a\ud800b', ['a', 'b']],
    ['prototype words', 'constructor __proto__ toString', ['constructor', 'proto', 'toString']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, words) => {
    expect(tokenTexts(readText(text))).toEqual(words);
  });
});

describe('folding', () => {
  test.each([
    ['RÉGIME', 'regime'],
    ['re\u0301gime', 'regime'],
    ['re\u00adgime', 'regime'],
    ['ｒｅｇｉｍｅ', 'regime'],
    ['ﬁasco', 'fiasco'],
    ['İSTANBUL', 'istanbul'],
    ['Kiev', 'kiev'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['don’t', "don't"],
  ])('%s', (word, folded) => {
    expect(foldWords(word)).toEqual([folded]);
  });

  test('a Cyrillic look-alike is another word', () => {
    expect(foldWords('r\u0435gime')).not.toEqual(['regime']);
  });
});

test('counts words as a reader does', () => {
  expect(readText('The minister’s far-right ally left.').wordCount).toBe(5);
});
