import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/report/analyze.ts';
import { PRACTICES, type PracticeId } from '../../lib/score/practices.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon } from '../lexicon/helpers.ts';

const VERBS = 'say tell add disagree announce report state decline agree deny show';
const own = [lexicon('reporting-verbs', [], { neutral: { pos: 'verb', words: VERBS.split(' ') } })];
const practicesOf = (text: string) => analyze(plainArticle(text), own).practices;
const times = (id: PracticeId, text: string) => practicesOf(text).find((one) => one.id === id)?.times ?? 0;

type Cases = readonly (readonly [string, string])[];
const SEEN: Readonly<Record<PracticeId, Cases>> = {
  'named-sources': [
    ['a person', 'Oren Pohl said no.'],
    ['a body', 'The Harbour Board announced a vote.'],
    ['according to', 'According to Oren Pohl, it rained.'],
    ['a quotation', '“It is shut,” said Oren Pohl.'],
  ],
  'sourced-figures': [
    ['according to a name', 'Rents rose by 5 percent, according to the Harbour Board.'],
    ['according to a body without a name', 'The port lost 40 ships, according to the ministry.'],
    ['figures from', 'Figures from the ministry put it at 40 ships.'],
    ['data show', 'The latest data show that 40 ships left.'],
    ['published by', 'Data published by the ministry put it at 40 ships.'],
    ['a survey by', 'In a survey by the university, 40 workers said no.'],
    ['a share that somebody gives', 'Oren Pohl said that rents rose 5 percent.'],
    ['a sum that somebody gives', 'The lease costs $40 a day, Oren Pohl said.'],
    ['a large number in a quotation', '“We lost 4,000 jobs,” said Oren Pohl.'],
    ['a broken number', 'Ana Lind said the ship is 3.5 metres longer.'],
  ],
  'both-sides': [
    ['but', 'Oren Pohl said the port was shut. But Ana Lind said it was open.'],
    ['however', 'Oren Pohl said the port was shut. However, Ana Lind said it was open.'],
    ['by contrast', 'Oren Pohl said it was shut. By contrast, Ana Lind said it was open.'],
    ['in response', 'Oren Pohl said it was shut. In response, Ana Lind said it was open.'],
    ['but, credited at the end', 'Oren Pohl said it was shut. But it was open, said Ana Lind.'],
    ['in one sentence', 'Oren Pohl said it was shut, but Ana Lind said it was open.'],
    ['a claim denied', 'Oren Pohl said it was shut. Ana Lind denied the claim.'],
    ['wrongdoing denied', 'Oren Pohl said he was paid. Ana Lind has denied any wrongdoing.'],
    ['criticism rejected', 'Oren Pohl said it was late. Ana Lind rejected the criticism.'],
    ['disagreed', 'Oren Pohl said it was late. Ana Lind disagreed.'],
    ['no answer to a request', 'Oren Pohl said it was late. The company did not respond to a request for comment.'],
    ['no comment', 'Oren Pohl said it was late. Ana Lind declined to comment.'],
    ['not reached', 'Oren Pohl said it was late. The owner could not be reached for comment.'],
  ],
  uncertainty: [
    ['not verified', 'The pictures could not be independently verified.'],
    ['not confirmed', 'The number has not yet been confirmed.'],
    ['not determined', 'The cause couldn’t be determined.'],
    ['could not confirm', 'The Ledger could not immediately confirm the number.'],
    ['unable to verify', 'The Ledger was unable to independently verify it.'],
    ['not clear', 'It was not immediately clear who had signed.'],
    ['isn’t clear', 'It isn’t clear who signed.'],
    ['not known', 'It is not known who signed.'],
    ['remains unclear', 'The cause remains unclear.'],
    ['unclear whether', 'The board left unclear whether it would vote.'],
    ['estimates', 'Estimates vary widely.'],
    ['margin of error', 'The poll has a margin of error of 3 points.'],
    ['preliminary', 'Preliminary results put her ahead.'],
    ['too early', 'It is too early to say who won.'],
  ],
};

const NOT_SEEN: Readonly<Record<PracticeId, Cases>> = {
  'named-sources': [
    ['nobody', 'The port was shut.'],
    ['critics', 'Critics said the port was shut.'],
    ['a pronoun', 'She said the port was shut.'],
    ['a name that says nothing', 'Oren Pohl left.'],
  ],
  'sourced-figures': [
    ['no source', 'Rents rose by 5 percent.'],
    ['no figure', 'Rents rose, according to the ministry.'],
    ['critics alone', 'Critics said that rents rose 5 percent.'],
    ['a year', 'It was built in 1984, according to the ministry.'],
    ['a date', 'It opened on May 12, according to the ministry.'],
    ['an age', 'Oren Pohl, 45, said no, according to the ministry.'],
    ['an age in a compound', 'A 45-year-old man left, according to the police.'],
    ['an hour', 'It opened at 9 a.m., according to the ministry.'],
    ['a small number in passing', 'Oren Pohl said that 40 ships left.'],
    ['a rank', 'It was the third time, according to the ministry.'],
    ['one', 'One ship left, according to the ministry.'],
    ['data that say nothing', 'The data of 40 ships were lost.'],
    ['a headline', 'Rents up 5 percent, says Oren Pohl\nThe port was shut.'],
  ],
  'both-sides': [
    ['one side', 'Oren Pohl said the port was shut. But the port was open.'],
    ['the same person', 'Oren Pohl said it was shut. But Pohl said it was late.'],
    ['no contrast', 'Oren Pohl said it was shut. Ana Lind said it was late.'],
    ['no name', 'Oren Pohl said it was shut. But critics said it was open.'],
    ['no first side', 'It was shut. But Ana Lind said it was open.'],
    ['far away', 'Oren Pohl said no. It rained. It snowed. It froze. It thawed. But Ana Lind said yes.'],
    ['a motion denied', 'Oren Pohl said it was late. Judge Ana Lind denied the motion.'],
    ['an offer rejected', 'Oren Pohl said it was late. Ana Lind rejected the offer.'],
    ['a concession', 'Oren Pohl said no. But even as Ana Lind said so, the port was shut.'],
    ['a source of data', 'Oren Pohl said no. But rents rose, according to the Harbour Board.'],
    ['but inside a quotation', 'Oren Pohl said no. “But it is late,” said nobody.'],
    ['a comment that was made', 'Oren Pohl said it was late. Ana Lind responded with a comment.'],
    ['a request without a source', 'The company did not respond to a request for comment.'],
    ['a later clause', 'Oren Pohl said no. But the port that stood on the hill was what Ana Lind said.'],
  ],
  uncertainty: [
    ['verified', 'The pictures were independently verified.'],
    ['clear', 'It was clear who had signed.'],
    ['made clear', 'He did not clear the table.'],
    ['known for', 'She was not known for her patience.'],
    ['unclear writing', 'He writes in an unclear hand.'],
    ['quoted', '“It is not clear who signed,” said Oren Pohl.'],
    ['reported', 'Oren Pohl said it was not clear who had signed.'],
    ['refused', 'The board did not confirm the number.'],
    ['confirmed', 'The number has been confirmed.'],
    ['estimates that agree', 'Estimates put it at 40 ships.'],
    ['an error', 'The error was small.'],
    ['not determined, of a person', 'He was not a determined man.'],
    ['early', 'It is early.'],
    ['a heading', 'It is not clear who signed\nThe port was shut.'],
  ],
};

describe.each(PRACTICES)('%s', (id) => {
  test.each(SEEN[id])('is seen: %s', (_, text) => {
    expect(times(id, text)).toBe(1);
  });
  test.each(NOT_SEEN[id])('is not seen: %s', (_, text) => {
    expect(times(id, text)).toBe(0);
  });
});

describe('practices', () => {
  test('count different sources, and sentences', () => {
    const text = 'Oren Pohl said no. Pohl said so twice. Ana Lind said yes. It is unclear why. It is not clear when.';
    expect(times('named-sources', text)).toBe(2);
    expect(times('uncertainty', text)).toBe(2);
  });
  test('bring three sentences at most, each as it stands in the text', () => {
    const text = 'It is unclear why. It is unclear when. “It is unclear how.” It is unclear where. It is unclear if.';
    const [uncertainty] = practicesOf(text);
    expect(uncertainty?.times).toBe(4);
    expect(uncertainty?.examples.map((one) => one.text)).toEqual([
      'It is unclear why.',
      'It is unclear when.',
      'It is unclear where.',
    ]);
    for (const { start, end, text: example } of uncertainty!.examples) expect(text.slice(start, end)).toBe(example);
  });
  test('stand in their order, and those not seen are left out', () => {
    const text = 'It is unclear why. Oren Pohl said no. Prices rose 5 percent, according to the Harbour Board.';
    expect(practicesOf(text).map(({ id }) => id)).toEqual(['named-sources', 'sourced-figures', 'uncertainty']);
    expect(practicesOf('')).toEqual([]);
  });
});
