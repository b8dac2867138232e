import { describe, expect, test } from 'vitest';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon, term, verb } from '../lexicon/helpers.ts';
import { marked } from './helpers.ts';

describe('flags', () => {
  test.each<[LexiconId, string, string]>([
    ['loaded-language', 'The speech infuriated the upper house.', 'infuriated'],
    ['loaded-language', 'Infuriated members left the room.', 'Infuriated'],
    ['loaded-language', 'INFURIATED MEMBERS LEFT THE ROOM.', 'INFURIATED'],
    ['loaded-language', 'It was, he wrote, “Infuriated members” again.', 'Infuriated'],
    ['loaded-language', 'Infuriated Members Leave Upper House Again', 'Infuriated'],
    ['loaded-language', 'The debate was a farce from start to end.', 'farce'],
    ['intensifiers', 'It was a total failure in every region.', 'total failure'],
    ['intensifiers', 'The results were extremely poor.', 'extremely'],
    ['doubt', 'The so-called reform cut pensions.', 'so-called'],
    ['doubt', 'The so called reform cut pensions.', 'so called'],
    ['doubt', 'The purported letter was not found.', 'purported'],
    ['doubt', 'A self-styled king of the hill came.', 'self-styled'],
    ['editorializing', 'Needless to say, nobody came.', 'Needless to say'],
    ['editorializing', 'Of course, nobody came.', 'Of course'],
    ['vague-sources', 'Critics say the port is too small.', 'Critics say'],
    ['vague-sources', 'It is believed that the port is too small.', 'It is believed'],
    ['vague-sources', 'Sources close to the mayor agree.', 'Sources close to'],
    ['reporting-verbs', 'The mayor boasted that the port would open.', 'boasted'],
    ['us-vs-them', 'They treat us like vermin from the east.', 'vermin'],
    ['euphemisms', 'The strike caused collateral damage.', 'collateral damage'],
    ['metaphors', 'A flood of migrants came over the border.', 'flood of migrants'],
    ['threat', 'The country is on the brink of ruin.', 'on the brink'],
    ['contested-names', 'The special military operation began in the spring.', 'special military operation'],
  ])('%s: %s', (id, text, exact) => {
    expect(marked(id, text).join('|')).toContain(exact);
  });
});

describe('passes', () => {
  test.each<[LexiconId, string]>([
    ['metaphors', 'They watched Attack on Titan all night.'],
    ['loaded-language', 'They watched Attack on Titan all night.'],
    ['labels', 'Members of the Radical Party met at noon.'],
    ['labels', 'Radical Party members met at noon.'],
    ['labels', 'The Radical Party met at noon.'],
    ['labels', 'The Radical Party met.'],
    ['loaded-language', 'He read Brutal Winter by the stove.'],
    ['loaded-language', 'The band Savage Garden played at noon.'],
    ['loaded-language', 'The port was shut for repairs on Monday.'],
    ['loaded-language', 'The council voted on the plan for the tram.'],
    ['intensifiers', 'The total was nine crowns and the sum was right.'],
    ['intensifiers', 'The Very Hungry Caterpillar was read aloud.'],
    ['doubt', 'The port was called Rask for a time.'],
    ['editorializing', 'The course of the river was changed.'],
    ['vague-sources', 'Oren Pohl, a critic of the plan, spoke at noon.'],
    ['vague-sources', 'The source of the river is in the hills.'],
    ['reporting-verbs', 'The mayor said that the port would open.'],
    ['reporting-verbs', 'The mayor told reporters that the port would open.'],
    ['us-vs-them', 'The people voted on Sunday.'],
    ['euphemisms', 'The storm caused damage to the roof.'],
    ['metaphors', 'The flood reached the lower town.'],
    ['threat', 'She stood at the edge of the lake.'],
    ['contested-names', 'The operation on her knee went well.'],
    ['clickbait', 'You won’t believe what the divers found, he said.'],
  ])('%s: %s', (id, text) => {
    expect(marked(id, text)).toEqual([]);
  });
});

const own = [
  lexicon('labels', [
    term('radical', { weight: 0.6, instead: ['far-reaching'], note: 'Note of radical.' }),
    term('thug'),
  ]),
  lexicon('metaphors', [term('attack')]),
  lexicon('contested-names', [term('Big Pharma', { cased: true }), term('Kiev')]),
  lexicon('reporting-verbs', [verb('slam')]),
];
const terms = (text: string) => analyze(plainArticle(text), own).flags.map(({ exact }) => exact);

describe('a capital inside a sentence makes a name', () => {
  test.each([
    ['in the middle', 'They love Attack on Titan.', []],
    ['before another capital', 'The Radical Party met.', []],
    ['at the start, where the name goes on', 'Radical Party men met.', []],
    ['after another capital', 'The New Radical was read.', []],
    ['small letters are words', 'The radical party met.', ['radical']],
    ['at the start, where no name goes on', 'Radical plans were made.', ['Radical']],
    ['after an opening mark', 'They spoke of it (Radical plans were made).', ['Radical']],
    ['after a colon', 'One thing is new: Radical plans were made.', ['Radical']],
    ['in title case', 'Radical Plans Made Over Harbour Wall', ['Radical']],
    ['all capitals', 'RADICAL PLANS MADE', ['RADICAL']],
    ['a term with a capital of its own', 'They fled to Kiev again.', ['Kiev']],
    ['a cased term', 'They blame Big Pharma again.', ['Big Pharma']],
    ['a cased term without its capitals', 'They blame big pharma again.', []],
  ])('%s', (_, text, exact) => {
    expect(terms(text)).toEqual(exact);
  });
});

test('the reason is the note of the term, else that of the lexicon', () => {
  const { flags } = analyze(plainArticle('The radical thug left.'), own);
  expect(flags.map(({ reason }) => reason)).toEqual(['Note of radical.', 'Reason of labels.']);
  expect(flags[0]).toMatchObject({ term: 'radical', weight: 0.6, instead: ['far-reaching'] });
});
