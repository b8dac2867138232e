import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/report/analyze.ts';
import { shareOfStrongest } from '../../lib/score/sources.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon, verb } from '../lexicon/helpers.ts';

const VERBS = 'continue decline say tell add ask agree argue report state note announce believe';
const own = [
  lexicon(
    'reporting-verbs',
    [
      { ...verb('moan'), weight: 0.7 },
      { ...verb('note'), weight: 0.3 },
    ],
    {
      neutral: { pos: 'verb', words: [...VERBS.split(' '), 'moan'] },
      coloured: { pos: 'verb', words: ['claim', 'boast'] },
    },
  ),
];
const sourcesOf = (text: string) => analyze(plainArticle(text), own).sources;
const printed = (text: string, named: boolean) =>
  sourcesOf(text)
    .filter((source) => source.named === named)
    .map(({ name, words, mentions }) => `${name}: ${words} ${mentions}`);

describe('unnamed sources', () => {
  test.each([
    ['a group', 'Critics said the port was shut.', ['critics: 0 1']],
    ['two groups', 'Critics said no. Officials said yes.', ['critics: 0 1', 'officials: 0 1']],
    ['with a modifier', 'A palace source said the king was ill.', ['a palace source: 0 1']],
    ['familiar with', 'A person familiar with the matter told us.', ['a person familiar with the matter: 0 1']],
    ['hanging on a noun', 'Residents of the northern docks said no.', ['residents of the northern docks: 0 1']],
    ['of somebody with a name', 'Critics of Ana Lind said she had known.', ['critics of Ana Lind: 0 1']],
    ['close to a name', 'Two officials close to Oren Pohl say he left.', ['two officials close to Oren Pohl: 0 1']],
    ['with a clause', 'An official who asked not to be named said no.', ['an official: 0 1']],
    ['with a clause about a name', 'Officials who met Ana Lind said no.', ['officials: 0 1']],
    ['in a clause', 'The plan angered critics who say it came late.', ['critics: 0 1']],
    ['between commas', 'One official, speaking on condition of anonymity, said no.', ['one official: 0 1']],
    ['after the verb', '“It is shut,” said one official.', ['one official: 3 1']],
    [
      'after the verb, with more',
      '“It is shut,” said two officials close to the talks.',
      ['two officials close to the talks: 3 1'],
    ],
    ['after a question', '“Is it shut?” asked a dock worker.', ['a dock worker: 3 1']],
    ['before the verb, with words', '“It is shut,” one witness said.', ['one witness: 3 1']],
    ['according to', 'The port is shut, according to three officials in Veldt.', ['three officials in Veldt: 0 1']],
    ['of a name, by possession', 'Lind’s lawyer said no.', ['Lind’s lawyer: 0 1']],
    ['the police', 'The police said the port was shut.', ['the police: 0 1']],
    ['some, with a day', 'Some residents on Monday said no.', ['some residents: 0 1']],
    ['with a group in capitals', 'Veldt officials said no.', ['Veldt officials: 0 1']],
    ['some of a named group', 'Some Greens said no. Many Greens agreed.', ['Greens: 0 2']],
    ['one of many', 'One of the officials said no.', ['one of the officials: 0 1']],
    ['going back', 'An official said no. The official added that it was late.', ['an official: 0 2']],
    ['called differently', 'A harbour official said no. A senior official said yes.', ['an official: 0 2']],
    ['groups called differently', 'Port officials said no. Officials in Veldt agreed.', ['officials: 0 2']],
  ])('%s', (_, text, expected) => {
    expect(printed(text, false)).toEqual(expected);
  });

  test.each([
    ['a name', 'Oren Pohl said the port was shut.'],
    ['a title and a name', 'The spokesman, Oren Pohl, said no.'],
    ['a title before a name', 'Police chief Oren Pohl said no.'],
    ['a title before a name, after the verb', '“No,” said police chief Oren Pohl.'],
    ['who speaks for a name', 'A spokeswoman for the Harbour Board said no.'],
    ['who speaks for a name, after the verb', '“No,” said a spokeswoman for the Harbour Board.'],
    ['a name in a relative clause', 'The man who Oren Pohl said was ill left.'],
    ['a named body', 'The Harbour Board said no.'],
    ['a pronoun', 'She said the port was shut.'],
    ['somebody told of before, perhaps with a name', 'The official said no.'],
    ['people told of before, perhaps with a name', 'The two researchers said no.'],
    ['no people', 'The report said the port was shut.'],
    ['no people, after the verb', '“It is shut,” said the statement.'],
    ['people who are asked', 'The paper asked residents.'],
    ['a noun that looks like a verb', 'Veldt is a police state.'],
    ['another', 'The police report came late. Worker claims were heard.'],
    ['a passive', 'The officials named and critics told by Oren Pohl left.'],
    ['a compound', 'The city paid for police-reported harm.'],
    ['a name that looks like a verb', 'Workers in the United States left.'],
    ['a quotation of a sign', 'The sign read “Officials said no”.'],
    ['people who do something', 'Officials continued to work. Workers declined to comment.'],
    ['people with no verb of saying', 'Critics of the plan gathered at the gates.'],
    ['an infinitive', 'The plan allows a prosecutor to investigate claims.'],
    ['people greeted in a list', 'She met critics, said hello and left.'],
  ])('none: %s', (_, text) => {
    expect(printed(text, false)).toEqual([]);
  });
});

describe('named sources beside unnamed ones', () => {
  test.each([
    ['who speaks for a body', 'A spokeswoman for the Harbour Board said no.', ['Harbour Board: 0 1']],
    ['a name as apposition', 'The spokesman, Oren Pohl, said no.', ['Oren Pohl: 0 1']],
    ['a title', 'Police chief Oren Pohl said no.', ['Oren Pohl: 0 1']],
    ['words of the nearer one', 'Ana Lind said no. “It is shut,” one official said.', ['Ana Lind: 0 1']],
    ['words of the name in the sentence before', 'Ana Lind said no. “It is shut.”', ['Ana Lind: 3 1']],
    ['a name inside a quotation', '“We need Ana Lind,” said Oren Pohl.', ['Oren Pohl: 4 1']],
    ['a name and a day', 'Oren Pohl on Monday said no.', ['Oren Pohl: 0 1']],
    ['no amount after a name', 'Veldt added 300 jobs.', []],
    ['no plural after a name', 'The Veldtian states are poor.', []],
    ['a verb after a name', 'Oren Pohl states that it is late.', ['Oren Pohl: 0 1']],
    ['a body with “of”', 'The Ministry of Trade said no.', ['Ministry of Trade: 0 1']],
    ['somebody of a place', 'Ana Lind of Veldt said no. Lind said so twice.', ['Ana Lind: 0 2']],
    ['a title with “of”', 'The President of Veldt said no.', ['President of Veldt: 0 1']],
    ['whom a place explains', 'Ana Lind, a biologist at the institute in Veldt, Rask, said no.', ['Ana Lind: 0 1']],
    ['who speaks for a body, as apposition', 'A spokesman for the board, Oren Pohl, said no.', ['Oren Pohl: 0 1']],
    ['no name before a comma', 'It was the Long Night, said workers.', []],
    ['no deed', 'Oren Pohl continued to work.', []],
    ['a verb that may be a deed', '“It is late,” Oren Pohl continued.', ['Oren Pohl: 3 1']],
    ['no noun after a name', 'The Lind report came late.', []],
    ['many people with a name', 'The Greens state their aims.', ['Greens: 0 1']],
  ])('%s', (_, text, expected) => {
    expect(printed(text, true)).toEqual(expected);
  });
});

describe('the verb that a source gets', () => {
  const coloured = (text: string) => sourcesOf(text).flatMap(({ verbs }) => verbs.map((one) => one.coloured));
  test.each([
    ['neutral', 'Critics said no.', [false]],
    ['of the coloured cue', 'Critics claimed it was late.', [true]],
    ['a term of weight', 'Critics moaned that it was late.', [true]],
    ['a light term', 'Critics noted that it was late.', [false]],
    ['each for itself', 'Critics said no. Critics boasted of it.', [false, true]],
  ])('%s', (_, text, expected) => {
    expect(coloured(text)).toEqual(expected);
  });
});

describe('the share of the strongest voice', () => {
  test.each([
    ['nobody', [], null],
    ['nobody quoted', [0, 0], null],
    ['one', [7, 0], 1],
    ['two', [30, 10], 0.75],
    ['in any order', [10, 30, 0], 0.75],
  ])('%s', (_, words, expected) => {
    expect(shareOfStrongest(words.map((count) => ({ words: count })))).toBe(expected);
  });
});
