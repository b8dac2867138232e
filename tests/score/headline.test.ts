import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/report/analyze.ts';
import type { Article } from '../../lib/text/article.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon, noun, term, verb } from '../lexicon/helpers.ts';

const own = [
  lexicon('loaded-language', [
    { ...verb('blast'), weight: 0.7 },
    { ...noun('fiasco'), weight: 0.8 },
    { ...noun('row'), weight: 0.55 },
    { ...noun('mess'), weight: 0.75 },
    { ...noun('upset'), weight: 0.3 },
  ]),
  lexicon('euphemisms', [{ ...noun('shake-up'), weight: 0.6 }]),
  lexicon('intensifiers', [term('huge', { weight: 0.4 })]),
  lexicon('clickbait', [term('you won’t believe', { weight: 0.9 })]),
  lexicon('reporting-verbs', [{ ...verb('vow'), weight: 0.6 }], { neutral: { pos: 'verb', words: ['say'] } }),
];

/** Some 160 words with few names and figures. */
const FILLER = `The members of the board met for six hours on Monday, and nobody who was there would tell what they had agreed upon.
Two of them left before the vote, which the chair later called within the rules that all of them had signed in spring.
The lease of the northern docks will run for many years from the first of May, with a rent that rises every spring.
Dock workers, who had not been told of the plan, gathered at the gates with their families and waited there for news.
The ministry published the contract in the evening, with the yearly rent and the names of those who had checked it.
Others asked for a debate, but the speaker has not yet found a day on which it could be held in the old chamber.
The company keeps every contract of work which it takes over, and it will paint the cranes before the summer comes.
Rain fell on the harbour all afternoon, and the ferries left late.`;

const check = (headline: string, body: string, about: Partial<Article> = {}) =>
  analyze(plainArticle(`${headline}\n${body}\n${FILLER}`, about), own).headline;
const unsupported = (...given: Parameters<typeof check>) => check(...given)?.unsupported.map(({ text }) => text);
const stronger = (...given: Parameters<typeof check>) => check(...given)?.stronger.map(({ text }) => text);

describe('wording of the headline that the body does not carry', () => {
  test.each([
    ['a name', 'Board meets over Veldt', 'It talked for long.', ['Veldt']],
    ['a full name', 'Board meets without Oren Pohl', 'It talked for long.', ['Oren Pohl']],
    ['a name that opens the headline', 'Oren Pohl leaves the board', 'It talked for long.', ['Oren Pohl']],
    ['a name after a comma', 'Board meets, Veldt waits', 'It talked for long.', ['Veldt']],
    ['an acronym in title case', 'Board Meets With IUCNW Over Docks', 'It talked.', ['IUCNW']],
    ['a figure', 'Board lets 45 docks go', 'It lets them go.', ['45']],
    ['a figure with its scale', 'Board spends 3 million on docks', 'It spends 4 million.', ['3 million']],
    ['a figure in words', 'Board lets twelve docks go', 'It lets eleven docks go.', ['twelve']],
    ['a figure with a sign', 'Board pays $2.5bn for docks', 'It pays $4bn.', ['2.5bn']],
    ['a figure far from that of the body', 'Board sheds 900 jobs', 'It sheds 700 jobs.', ['900']],
    ['a grave claim', 'Chair arrested over lease', 'He spoke about the lease.', ['arrested']],
    ['another', 'Two dead at docks', 'The docks were shut.', ['dead']],
    ['a third', 'Chair jailed over lease', 'He spoke about the lease.', ['jailed']],
    ['flagged wording', 'Chair blasts board over lease', 'He spoke about the board.', ['blasts']],
    ['a flagged noun', 'Lease fiasco at the docks', 'The lease was signed.', ['fiasco']],
    ['several, in order', 'Chair blasts Veldt over 45 docks', 'He spoke.', ['blasts', 'Veldt', '45']],
    [
      'five at most',
      'Lind blasts Veldt, Rask, Pohl and Morn over 45 docks and 77 ships',
      'He spoke.',
      ['Veldt', 'Rask', 'Pohl', '45', '77'],
    ],
  ])('%s', (_, headline, body, expected) => {
    expect(unsupported(headline, body)).toEqual(expected);
  });

  test.each([
    ['a name that is there', 'Board meets over Veldt', 'Veldt waits for it.'],
    ['its people', 'Board meets over Veldt', 'The Veldtian minister waits for it.'],
    ['people that do not begin alike', 'Board meets over France', 'The French minister waits for it.'],
    ['a surname of a full name', 'Board meets without Oren Pohl', 'Mr Pohl was ill.'],
    ['a possessive', 'Board meets over Veldt’s docks', 'Veldt waits for it.'],
    ['an acronym that is spelled out', 'Board Meets With UCNW', 'It met the Union of Coastal and Northern Workers.'],
    ['a short acronym', 'Board meets with UCN', 'It met the union of the coast.'],
    ['shouted words', 'Board Meets: It Is a HUGE Thing', 'It talked for long.'],
    ['a figure in words', 'Board lets 12 docks go', 'It lets twelve docks go.'],
    ['a figure in digits', 'Board lets twelve docks go', 'It lets 12 docks go.'],
    ['another scale', 'Board spends $3m on docks', 'It spends 3 million dollars.'],
    ['commas', 'Board sheds 4000 jobs', 'It sheds 4,000 jobs.'],
    ['a rounded figure', 'Board sheds 4,000 jobs', 'It sheds 3,986 jobs.'],
    ['a rounded share', 'Rents rise 5%', 'Rents rose by 4.8 percent.'],
    ['an ordinal', 'Board meets for 12th time', 'It met for the twelfth time.'],
    ['few, that may be counted out', 'Three leave the board', 'Lind, Rask and Pohl left.'],
    ['a year', 'Board lays out plan for 2031', 'It laid out a plan.'],
    ['a result', 'Docks beat Gulls 5–4', 'The Gulls lost to the docks.'],
    ['a count of the text itself', 'The 7 words that ended it', 'It ended.'],
    ['other words for the same', 'Chair mulls pact with rival', 'He thinks of an agreement.'],
    ['a grave claim in other words', 'Two dead at docks', 'Two men were shot.'],
    ['a grave word that is not meant', 'Lind and Rask in dead heat', 'Lind and Rask are level.'],
    ['an irregular form', 'Workers struck with a blast', 'A blasting noise was heard.'],
    ['flagged wording in another form', 'Chair blasts board', 'His blasting of the board went on.'],
    ['how the headline credits', 'Chair vows to stay', 'He will stay, he said.'],
    ['light wording', 'An upset at the docks', 'The docks were shut.'],
    ['bait', 'You won’t believe this lease', 'It was signed.'],
    ['generic words of headlines', 'Live: Docks update as it happened', 'The docks were shut.'],
  ])('passes %s', (_, headline, body) => {
    expect(unsupported(headline, body)).toEqual([]);
  });

  test('passes names that stand in byline or outlet', () => {
    const about = { byline: 'Ana Lind', outlet: 'The Coastal Ledger' };
    expect(unsupported('Docks and doubts, by Ana Lind', 'It rains.', about)).toEqual([]);
    expect(unsupported('Docks and doubts at the Ledger', 'It rains.', about)).toEqual([]);
  });
});

describe('wording of the headline that is stronger than the body', () => {
  test.each([
    ['much heavier than all below', 'Lease fiasco at the docks', 'The row went on.', ['fiasco']],
    ['heavier by the margin', 'Shake-up at the docks: a fiasco', 'They blasted it.', ['fiasco']],
    ['strong, and the body has none of its family', 'A row at the docks', 'It rained.', ['row']],
    ['strong, and the body has but a quotation', 'A mess at the docks', '“A mess,” said Oren Pohl.', ['mess']],
  ])('%s', (_, headline, body, expected) => {
    expect(stronger(headline, body)).toEqual(expected);
  });

  test.each([
    ['the same wording below', 'Lease fiasco at the docks', 'The fiasco went on.'],
    ['hardly heavier', 'Lease mess at the docks', 'They blasted it.'],
    ['lighter', 'A row at the docks', 'They blasted it.'],
    ['quoted', '“A fiasco”, says Oren Pohl of the docks', 'It rained.'],
    ['light', 'An upset at the docks', 'It rained.'],
    ['bait', 'You won’t believe this lease', 'It rained.'],
    ['plain', 'Lease signed at the docks', 'They blasted it.'],
  ])('not: %s', (_, headline, body) => {
    expect(stronger(headline, body)).toEqual([]);
  });
});

describe('no check', () => {
  const empty = { unsupported: [], stronger: [] };
  test('without a headline', () => {
    expect(analyze(plainArticle(`${FILLER}\n${FILLER}`), own).headline).toBeNull();
    expect(analyze(plainArticle(''), own).headline).toBeNull();
  });
  test('of a short body', () => {
    expect(analyze(plainArticle('Lease fiasco in Veldt\nIt rained.'), own).headline).toMatchObject(empty);
  });
  test('of a body that was not read to its end', () => {
    const article = plainArticle(`Lease fiasco in Veldt\nIt rained.\n${FILLER}`);
    expect(analyze(article, own, { partial: true }).headline).toMatchObject(empty);
    expect(analyze({ ...article, paywalled: true }, own).headline).toMatchObject(empty);
  });
  test('the text of the headline is given all the same', () => {
    expect(analyze(plainArticle('Lease fiasco in Veldt\nIt rained.'), own).headline?.text).toBe(
      'Lease fiasco in Veldt',
    );
  });
});
