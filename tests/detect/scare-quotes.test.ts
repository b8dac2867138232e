import { describe, expect, test } from 'vitest';
import { marked, markedIn, shown } from './helpers.ts';

/** Opening and closing marks of every style that the brief of the lexicon names. */
const STYLES = [
  ['curly', '“', '”'],
  ['single curly', '‘', '’'],
  ['straight', '"', '"'],
  ['single straight', "'", "'"],
  ['guillemets', '«', '»'],
  ['spaced guillemets', '« ', ' »'],
  ['single guillemets', '‹', '›'],
  ['low and high', '„', '“'],
  ['low and closing', '„', '”'],
  ['single low', '‚', '‘'],
] as const;

describe.each(STYLES)('with %s marks', (_, open, close) => {
  test.each([
    ['The @ country held a vote.', 'independent'],
    ['Another round of @ was held.', 'elections'],
    ['The so-called @ had never been there.', 'experts'],
    ['These @ arrived with tanks.', 'peacekeepers'],
    ['In the name of @ they closed the school.', 'progress'],
    ['The party’s @ press prints what it is sent.', 'free'],
  ])('flags %s', (sentence, word) => {
    const exact = `${open}${word}${close}`;
    expect(marked('scare-quotes', sentence.replace('@', exact))).toEqual([exact]);
  });

  test.each([
    ['The mayor called the plan @ and left.', 'reckless'],
    ['The term @ was coined in 1960.', 'stagflation'],
    ['The film @ opens in May.', 'Northern Light'],
    ['Oren Pohl said the plan was @.', 'hard but fair'],
    ['The method is known as @ in the trade.', 'cold pressing'],
    ['The port is shut, the minister said: @', 'We are at war with nobody at all.'],
  ])('passes %s', (sentence, words) => {
    expect(marked('scare-quotes', sentence.replace('@', `${open}${words}${close}`))).toEqual([]);
  });
});

describe('flags', () => {
  test.each([
    ['after so-called', 'The so-called “reform” cut pensions.', '“reform”'],
    ['under the guise of', 'Under the guise of “security” they shut the road.', '“security”'],
    ['glued to the next word', 'The junta’s“elections”were over by noon.', '“elections”'],
    ['two words', 'The “humanitarian aid” was a truck of flags.', '“humanitarian aid”'],
    ['an adverb', 'The farmers “voluntarily” gave up their land.', '“voluntarily”'],
    ['across a soft hyphen', 'The “inde\u00adpendent” country voted.', '“inde\u00adpendent”'],
  ])('%s', (_, text, exact) => {
    expect(marked('scare-quotes', text)).toEqual([exact]);
  });

  test('every one of several', () => {
    const text = 'The “independent” courts and the “free” press of the junta agreed.';
    expect(marked('scare-quotes', text)).toEqual(['“independent”', '“free”']);
  });
});

describe('passes', () => {
  test.each([
    ['direct speech', '“We never saw it,” the foreman said.'],
    ['one word of speech', '“Never,” said Oren Pohl.'],
    ['a question', '“Why now?” he asked.'],
    ['a long quotation', 'The law “would put an end to nine years of dispute over the land”, it reads.'],
    ['credit by according to', 'According to Oren Pohl, the patrol met “heavy fire”.'],
    ['credit by a statement', 'In a statement the firm spoke of “small errors”.'],
    ['a charge', 'The firm accused its rival of “systematic copying”.'],
    ['a book', 'The novel “The Salt Road” is out.'],
    ['a song', 'Her first single, “Paper Boats”, did well.'],
    ['a word as a word', 'The word “tariff” comes from Arabic.'],
    ['a foreign word', 'The Polish word «sejm» means assembly.'],
    ['a nickname', 'The boxer, nicknamed “the Baker”, won.'],
    ['a name that is given', 'The storm, dubbed “Greta” by forecasters, came at noon.'],
    ['an operation', 'The drill, code-named “Northern Light”, is over.'],
    ['a sign', 'The sign on the door read “closed until spring”.'],
    ['credit after a comma in the marks', 'Arrests on the quay “ballooned,” Oren Pohl said.'],
    [
      'an account with many quotations',
      'The plan is to make the port “faster” and “greener” and the town “livelier”, at a cost.',
    ],
    ['the word of a speech', 'She repeated the word “honest” and sat down.'],
    ['feet and inches', 'The post is 6\' 2" high and the gate 5\' 1".'],
    ['possessives', 'The workers’ club and the miners’ choir share a hall.'],
    ['decades', 'In the ’90s and the ’80s they did well.'],
    ['empty marks', 'There was “” on the page and nothing else.'],
    ['marks around a mark', 'There was “!” on the page and nothing else.'],
    ['numbers', 'The room “101” is on the left.'],
    ['other languages', 'Bürger nennen „kleine Schritte“ gut.'],
    ['no quotation marks', 'The independent country held a vote.'],
  ])('%s', (_, text) => {
    expect(marked('scare-quotes', text)).toEqual([]);
  });

  test('a block quotation, which is other people’s words', () => {
    expect(markedIn('quote', 'scare-quotes', 'The “independent” country held a vote.')).toEqual([]);
  });
});

describe('whose words they are', () => {
  test('held at arm’s length they are the writer’s', () => {
    const [flag] = shown('scare-quotes', 'The “independent” country held a vote.');
    expect(flag).toMatchObject({ voice: 'author', speaker: null, term: null });
  });
  test('in a paraphrase they are the writer’s', () => {
    const text = 'Oren Pohl said on Monday that the so-called “independent” country had held a vote.';
    expect(shown('scare-quotes', text)).toMatchObject([{ voice: 'author', speaker: null }]);
  });
  test('inside a longer quotation they are the speaker’s', () => {
    const text = '“The ‘independent’ country held a vote and then it held another one,” said Oren Pohl.';
    expect(shown('scare-quotes', text).map(({ voice, speaker }) => `${voice}: ${speaker}`)).toEqual([
      'quoted: Oren Pohl',
    ]);
  });
  test('loaded words in such marks are the writer’s too', () => {
    expect(shown('loaded-language', 'The so-called “farce” never came.').map(({ voice }) => voice)).toEqual(['author']);
  });
});
