import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DIRECTIONS_FILE,
  printDirections,
  ratio,
  readDirections,
  tallies,
  weightsOf,
} from '../../cli/read-directions.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';

const { lexicons } = readLexiconFolder();
const directions = readDirections();

/** An axis of fewer terms is too small for sums to mean anything. */
const ENOUGH = 10;
/** How many times one side may outweigh the other. */
const MOST = 1.35;

test('the listing stands in its canonical printing', () => {
  expect(printDirections(directions), 'write printDirections(readDirections()) to the file').toBe(
    readFileSync(DIRECTIONS_FILE, 'utf8'),
  );
});

test('each entry names a term of its lexicon, an axis and one of its sides', () => {
  const weights = weightsOf(lexicons);
  const sides = new Set(directions.axes.flatMap(({ id, sides }) => sides.map((side) => `${id}/${side}`)));
  const strays = directions.entries.flatMap(({ term, also, lexicon, axis, cuts }) => [
    ...[term, ...also]
      .filter((one) => !weights.has(`${lexicon}/${one}`))
      .map((one) => `“${one}” is not in ${lexicon}: mend or drop the entry`),
    ...(sides.has(`${axis}/${cuts}`) ? [] : [`“${term}” cuts ${cuts}, which is no side of ${axis}`]),
  ]);
  expect(strays).toEqual([]);
});

test('no term stands twice on one axis', () => {
  const keys = directions.entries.flatMap(({ term, also, axis }) =>
    [term, ...also].map((one) => `${axis}: ${one.toLowerCase()}`),
  );
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

describe('neither side of an axis is outweighed', () => {
  const big = tallies(directions, lexicons).filter(({ sides: [a, b] }) => a.terms + b.terms >= ENOUGH);

  test.each(big.filter(({ axis }) => !axis.lopsided))('$axis.id', ({ sides: [a, b] }) => {
    expect(
      ratio(a.weight, b.weight),
      `${a.side} ${a.weight.toFixed(1)}, ${b.side} ${b.weight.toFixed(1)}: add counterparts`,
    ).toBeLessThanOrEqual(MOST);
  });

  test.each(big.filter(({ axis }) => axis.lopsided))('$axis.id, each expression counted once', ({ sides: [a, b] }) => {
    expect(
      ratio(a.onceEach, b.onceEach),
      `${a.side} ${a.onceEach.toFixed(1)}, ${b.side} ${b.onceEach.toFixed(1)}: add counterparts`,
    ).toBeLessThanOrEqual(MOST);
  });
});
