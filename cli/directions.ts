import { ratio, readDirections, type Tally, tallies } from './read-directions.ts';
import { readLexiconFolder } from './read-lexicons.ts';

/** Prints, for each axis, how many terms cut against each side and what they weigh. */
const counted = tallies(readDirections(), readLexiconFolder().lexicons);
const number = (n: number | string) => String(n).padStart(6);

const rowOf = ({ side, terms, weight, expressions, onceEach }: Tally) =>
  `  against ${side.padEnd(38)}${number(terms)} ${number(weight.toFixed(1))}${number(expressions)} ${number(onceEach.toFixed(1))}`;

const rows = counted.flatMap(({ axis, sides: [a, b] }) => [
  `${axis.name}: ${ratio(a.weight, b.weight).toFixed(2)} times, each expression once ${ratio(a.onceEach, b.onceEach).toFixed(2)} times`,
  ...[a, b].map(rowOf),
  ...(axis.lopsided ? [`  ${axis.lopsided}`] : []),
]);
const terms = counted.reduce((n, { sides: [a, b] }) => n + a.terms + b.terms, 0);
process.stdout.write(
  `Columns: terms, summed weight; expressions, summed weight\n${rows.join('\n')}\n${terms} terms on ${counted.length} axes\n`,
);
