import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../lib/lexicon/engine.ts';
import { matchLexicons } from '../../lib/lexicon/match.ts';
import { readDoc } from '../../lib/text/doc.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { found, lexicon, noun, term, verb } from './helpers.ts';

const regime = noun('regime', 'tax regime', 'visa regime');

describe('a term is found', () => {
  test.each([
    ['in any form of a noun', [regime], 'The regime and other regimes fell.', ['regime', 'regimes']],
    ['in any form of a verb', [verb('slam')], 'He slams it; she slammed it.', ['slams', 'slammed']],
    ['in capitals', [regime], 'THE REGIME FELL. Regime change came.', ['REGIME', 'Regime']],
    ['before ’s', [regime], "The regime’s army and the regime's friends", ['regime', 'regime']],
    ['between marks', [regime], 'the (regime), “regime” — regime!', ['regime', 'regime', 'regime']],
    ['at both ends of the text', [regime], 'regime or regime', ['regime', 'regime']],
    ['after a hyphen that leaves it its sense', [regime], 'the ex-regime officer', ['regime']],
    ['before a hyphen', [regime], 'a regime-backed firm', ['regime']],
    ['as a phrasal verb', [verb('lash out')], 'They lashed out twice.', ['lashed out']],
    ['over a comma', [term('of course')], 'It is, of, course, over.', ['of, course']],
    ['over a line break inside a block', [term('so called')], 'the so  called plan', ['so  called']],
  ])('%s', (_, terms, text, hits) => {
    expect(found(terms, text)).toEqual(hits);
  });

  test.each([
    ['hyphen for space', 'fake-news sites', ['fake-news']],
    ['space as written', 'fake news sites', ['fake news']],
    ['non-breaking space', 'fake\u00a0news sites', ['fake\u00a0news']],
    ['non-breaking hyphen', 'fake\u2011news sites', ['fake\u2011news']],
    ['one word is another word', 'fakenews sites', []],
  ])('whatever parts its words: %s', (_, text, hits) => {
    expect(found([term('fake news')], text)).toEqual(hits);
  });

  test.each([
    ['hyphen in the term, space in the text', 'self-styled', 'a self styled king', ['self styled']],
    ['curly apostrophe in the text', "don't miss", 'so don’t miss it', ['don’t miss']],
    ['straight apostrophe in the text', 'don’t miss', "so don't miss it", ["don't miss"]],
    ['clitic in the term', "here's why", 'Now here’s why', ['here’s why']],
    ['accents in the term', 'coup d’état', "a coup d'etat", ["coup d'etat"]],
    ['accents in the text', 'regime', 'the régime', ['régime']],
    ['accents as marks of their own', 'regime', 'the re\u0301gime', ['re\u0301gime']],
    ['soft hyphen', 'regime', 'the re\u00adgime fell', ['re\u00adgime']],
    ['zero-width space', 'regime', 'the re\u200bgime fell', ['re\u200bgime']],
    ['word joiner and BOM', 'regime', 'the r\u2060e\ufeffgime fell', ['r\u2060e\ufeffgime']],
    ['a phrase with a soft hyphen', 'fake news', 'more fa\u00adke ne\u200dws', ['fa\u00adke ne\u200dws']],
    ['ligatures', 'fiasco', 'a ﬁasco', ['ﬁasco']],
    ['full-width letters', 'regime', 'the ｒｅｇｉｍｅ', ['ｒｅｇｉｍｅ']],
    ['after emoji and İ', 'regime', '😀İ regime', ['regime']],
  ])('however it is typed: %s', (_, words, text, hits) => {
    expect(found([term(words)], text)).toEqual(hits);
  });
});

describe('a term is not found', () => {
  test.each([
    ['inside a longer word', [regime], 'a regimen, the regiment'],
    ['with a letter of another script', [regime], 'the r\u0435gime'],
    ['in a form of another word class', [noun('slam')], 'They slammed it.'],
    ['in words that are not next to each other', [term('fake news')], 'fake old news'],
    ['in another order', [term('fake news')], 'news fake'],
    ['in half', [term('fake news')], 'fake. And news'],
    ['where the text ends early', [term('fake news')], 'all of it fake'],
  ])('%s', (_, terms, text) => {
    expect(found(terms, text)).toEqual([]);
  });

  test.each([
    ['a block', 'It was fake\nnews came later.'],
    ['a full stop', 'It was fake. News came later.'],
    ['a colon', 'It was fake: news came later.'],
    ['a semicolon', 'It was fake; news came later.'],
    ['a question mark', 'Was it fake? News came later.'],
    ['dots', 'It was fake… news came later.'],
  ])('across %s', (_, text) => {
    expect(found([term('fake news')], text)).toEqual([]);
  });

  test.each(['non-violent men', 'anti-violent men', 'pro-violent men', 'Non-Violent men', 'counter\u2011violent men'])(
    'after a prefix that turns it: %s',
    (text) => {
      expect(found([term('violent')], text)).toEqual([]);
    },
  );

  test.each(['non violent men', 'more-violent men', 'ultra-violent men'])('but after others it is: %s', (text) => {
    expect(found([term('violent')], text)).toEqual(['violent']);
  });
});

describe('of overlapping terms of one lexicon', () => {
  test.each([
    ['the longer wins', ['fake', 'fake news'], 'the fake news', ['fake news']],
    ['the longer wins whatever the order', ['fake news', 'fake'], 'the fake news', ['fake news']],
    ['the first wins where they only overlap', ['fake news', 'news anchor'], 'a fake news anchor', ['fake news']],
    ['the shorter stays elsewhere', ['fake', 'fake news'], 'fake news is fake', ['fake news', 'fake']],
    ['a longer one that breaks off leaves the shorter', ['fake', 'fake news anchor'], 'fake news died', ['fake']],
  ])('%s', (_, terms, text, hits) => {
    expect(
      found(
        terms.map((words) => term(words)),
        text,
      ),
    ).toEqual(hits);
  });

  test('terms of two lexicons both stay', () => {
    const engine = buildEngine([lexicon('labels', [term('fake')]), lexicon('doubt', [term('fake news')])]);
    const { terms } = matchLexicons(readDoc(plainArticle('the fake news'), engine.vocabulary), engine);
    expect(terms.map((hit) => engine.terms[hit.term]!.term.term).sort()).toEqual(['fake', 'fake news']);
  });
});

describe('an exception keeps a term out', () => {
  test.each([
    ['as written', 'The tax regime changed.', []],
    ['in the plural', 'The tax regimes changed.', []],
    ['in capitals', 'TAX REGIME CHANGES. Visa Regime stays.', []],
    ['with a hyphen', 'The tax-regime plan', []],
    ['with a soft hyphen', 'The tax re\u00adgime plan', []],
    ['only where it stands', 'The tax regime of the regime', ['regime']],
    ['not over a stop', 'It is a tax. Regime forces came.', ['Regime']],
    ['not in part', 'The tax on the regime', ['regime']],
    ['not with a word between', 'The visa and regime', ['regime']],
  ])('%s', (_, text, hits) => {
    expect(found([regime], text)).toEqual(hits);
  });

  test('of a verb inflects with it', () => {
    const terms = [verb('slam', 'slam the door')];
    expect(found(terms, 'She slammed the door and slams the plan.')).toEqual(['slams']);
  });

  test('of one term leaves the others alone', () => {
    expect(found([regime, term('tax')], 'The tax regime')).toEqual(['tax']);
  });

  test('that holds a longer term lets neither through', () => {
    const terms = [noun('puppet', 'puppet show'), term('show')];
    expect(found(terms, 'a puppet show and a puppet')).toEqual(['show', 'puppet']);
  });
});

describe('a cased term needs its capitals', () => {
  const terms = [term('Big Pharma', { cased: true })];
  test.each([
    ['It blames Big Pharma again.', ['Big Pharma']],
    ['It blames BIG PHARMA again.', ['BIG PHARMA']],
    ['It blames big pharma again.', []],
    ['It blames Big pharma again.', []],
  ])('%s', (text, hits) => {
    expect(found(terms, text)).toEqual(hits);
  });

  test('which stand at the right words of a term with a hyphen', () => {
    const hyphened = [term('Deep-State plot', { cased: true })];
    expect(found(hyphened, 'the Deep-State plot')).toEqual(['Deep-State plot']);
    expect(found(hyphened, 'the Deep-state plot')).toEqual([]);
  });

  test('and of a term with ’s', () => {
    const possessive = [term("People's Party", { cased: true })];
    expect(found(possessive, 'the People’s Party won')).toEqual(['People’s Party']);
    expect(found(possessive, 'the people’s party won')).toEqual([]);
  });
});

describe('words of Object.prototype are ordinary words', () => {
  const words = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'then', 'prototype'];
  test.each(words)('%s is found where it is a term', (word) => {
    expect(found([noun(word, `odd ${word}`)], `One ${word}, no odd ${word}.`)).toEqual([word]);
  });
  test.each(words)('%s is not found where it is none', (word) => {
    expect(found([regime], `One ${word} here.`)).toEqual([]);
  });
  test('the underscores of __proto__ are no letters', () => {
    expect(found([term('__proto__')], 'a __proto__ here')).toEqual(['proto']);
    expect(found([regime], 'a __proto__ here')).toEqual([]);
  });
});

test.each(['', '—', '\u0301\u0301', '“”'])('a term without words is never found: %j', (words) => {
  expect(found([term(words)], 'a “” — \u0301 b')).toEqual([]);
});
