import { CAPITAL, NUMBER } from '../../text/tokens.ts';
import { cueTest, type Reading } from '../reading.ts';
import { type FormTest, type Place, some } from './form.ts';

/** What the quotation itself looks like. */
export function shapeTests(reading: Reading): FormTest[] {
  const { text, tokens } = reading.doc;
  const isCapital = (t: number) => (tokens.flags[t]! & CAPITAL) !== 0;
  const sneer = cueTest(reading, 'scare-quotes', 'sneer');
  const last = ({ quotation }: Place) => text[quotation.inner.end - 1]!;
  return [
    ['second-word', ({ from, to }) => to - from > 1],
    ['more-words', ({ from, to }) => to - from > 2],
    ['capitals', ({ from, to }) => isCapital(from) && isCapital(to - 1)],
    ['number', ({ from, to }) => some(from, to, (t) => (tokens.flags[t]! & NUMBER) !== 0)],
    [
      'speech',
      (place) =>
        '!?'.includes(last(place)) ||
        (isCapital(place.from) && place.from === place.first && '.,'.includes(last(place))),
    ],
    ['alone', ({ from, to, first, end }) => from === first && to === end],
    ['sneer', ({ from, to }) => some(from, to, sneer)],
    ['ends-sentence', ({ to, end }) => to === end],
    ['nested', ({ quotation }) => quotation.depth > 0],
  ];
}
