import { describe, expect, test } from 'vitest';
import { quotationTexts, readText } from './helpers.ts';

describe('quotations are found', () => {
  test.each([
    ['curly', 'He called it “a farce” and left.', ['a farce']],
    ['single curly', 'He called it ‘a farce’ and left.', ['a farce']],
    ['straight', 'He called it "a farce" and left.', ['a farce']],
    ['single straight', "He called it 'a farce' and left.", ['a farce']],
    ['guillemets', 'The «independent» country', ['independent']],
    ['low and high', 'The „independent“ country', ['independent']],
    ['low and closing', 'The „independent” country', ['independent']],
    ['single guillemets', 'The ‹independent› country', ['independent']],
    ['single low', 'The ‚independent‘ country', ['independent']],
    ['nested', '“They call it ‘freedom’ here,” she said.', ['They call it ‘freedom’ here,', '>freedom']],
    ['nested straight', '"They call it \'freedom\' here," she said.', ["They call it 'freedom' here,", '>freedom']],
    ['possessive inside single', '‘the critics’ favourite film’ won', ['the critics’ favourite film']],
    ['possessive before', 'the critics’ “darling” lost', ['darling']],
    ['apostrophes inside', "He said 'it isn't over' twice.", ["it isn't over"]],
    ['decades inside', '“the ’90s were kind,” he said', ['the ’90s were kind,']],
    ['glued to words', 'the“guarantees”of the west', ['guarantees']],
    ['glued straight', 'the"guarantees"of the west', ['guarantees']],
    ['after a bracket', '(“enough”) they said', ['enough']],
    ['after a dash', 'the end —“enough”— came', ['enough']],
    ['number at the end', 'He wrote "since 2012" on it.', ['since 2012']],
    ['two in a line', 'a "farce" and a "sham"', ['farce', 'sham']],
    ['paragraphs, each reopened', '“We came.\n“We saw.”\nThey left.', ['We came.', 'We saw.']],
    ['speech left open', 'He said: “We came and saw', ['We came and saw']],
    ['wrong mark first', 'a ”farce” of a vote', ['farce']],
    ['two apostrophes as one mark', "''The port is shut,'' she said.", ['The port is shut,']],
    ['two apostrophes in the middle', "It is a ''farce'' of a vote, the mayors' man said.", ['farce']],
    [
      'two apostrophes around single ones',
      "''They say 'enough' here,'' he said.",
      ["They say 'enough' here,", '>enough'],
    ],
    ['two apostrophes, paragraphs', "''We came.\n''We saw.''\nThey left.", ['We came.', 'We saw.']],
    ['opening mark at both ends', 'a “farce“ of a vote', ['farce']],
  ])('%s', (_, text, quotations) => {
    expect(quotationTexts(readText(text))).toEqual(quotations);
  });
});

describe('these are no quotations', () => {
  test.each([
    ['apostrophes', 'The ministers’ plan isn’t the mayors’ plan.'],
    ['straight apostrophes', "The ministers' plan isn't the mayors' plan."],
    ['decades', "In the '90s and the ’80s they thrived."],
    ['elisions', "Get 'em while you can, 'cause they go."],
    ['feet and inches', 'He is 6\'2" tall and she 5\'9".'],
    ['inches alone', 'a 12" pipe and a 14" one'],
    ['a stray mark', 'the so “called vote went on'],
    ['rock ’n’ roll', 'They play rock ’n’ roll.'],
    ['empty marks', 'an empty "" pair'],
    ['inches as two apostrophes', "a 12'' pipe and a 14'' one"],
  ])('%s', (_, text) => {
    expect(quotationTexts(readText(text))).toEqual([]);
  });
});

describe('other languages have marks of their own', () => {
  test.each([
    ['de', 'Der »freie« Handel', ['freie']],
    ['de', 'Der «freie» Handel', ['freie']],
    ['de', 'Er rief: »Sie nennen es ›Freiheit‹ hier«, und ging.', ['Sie nennen es ›Freiheit‹ hier', '>Freiheit']],
    ['de', '„Sie nennen es ‚Freiheit‘ hier“, sagte sie.', ['Sie nennen es ‚Freiheit‘ hier', '>Freiheit']],
    ['de', '» Mehr zum Thema', []],
    ['da', 'Den »frie« handel', ['frie']],
    ['sv', 'Den ”fria” handeln', ['fria']],
    ['fi', 'Se »vapaa» kauppa', ['vapaa']],
    ['fr', 'Le « libre » marché', [' libre ']],
    ['fr', 'L’accord d’hier n’a pas plu', []],
    ['uk', 'Об’єднання «вільна» торгівля „так“ і “ні”', ['вільна', 'так', 'ні']],
    ['pl', 'Tak zwany „wolny” handel', ['wolny']],
    ['eo', 'La „libera“ komerco', []],
    ['en', 'The »free« trade', []],
  ])('%s: %s', (lang, text, quotations) => {
    expect(quotationTexts(readText(text, lang))).toEqual(quotations);
  });
});
