import type { FrameCard } from '../lib/lexicon/frames.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import type { SourcePair } from '../lib/report/compare/sources.ts';
import type { Wording } from '../lib/report/compare/wordings.ts';
import type { Comparison, NameUse, Side } from '../lib/report/compare.ts';
import { showHidden } from '../lib/report/export/visible.ts';
import type { Score } from '../lib/report/report.ts';
import { DEFAULT_VIEW, passes } from '../lib/report/view.ts';
import type { Source } from '../lib/score/sources.ts';

/** Most entries of a list that are printed. */
const MOST = 20;

/** A comparison as plain text. Hidden characters of the articles stand as their names: they could steer a terminal. */
export function textComparison(
  comparison: Comparison,
  lexicons: readonly Lexicon[],
  frames: readonly FrameCard[],
): string {
  const { a, b } = comparison;
  const names = new Map<string, string>(lexicons.map(({ id, name }) => [id, name]));
  const sections = [
    side('A', a),
    side('B', b),
    sameEvent(comparison),
    ...section(
      'Weight per 1,000 words, in the writer’s own words (over how many of 100 reference articles)',
      rates(comparison, names),
    ),
    ...section('Names in both, with the words that each gives them', nameLines(comparison)),
    ...section('Names that one report alone shows (the other article may still name them once)', onlyNames(comparison)),
    ...section('Wording in both', sharedWordings(comparison, names)),
    ...section('Wording in A alone', aloneWordings(comparison.wordings.onlyA, names)),
    ...section('Wording in B alone', aloneWordings(comparison.wordings.onlyB, names)),
    ...section('Who speaks', sourceLines(comparison)),
    ...section('Frames, share in A and in B', frameLines(comparison, frames)),
    'All this is about wording. It does not say which article is better, or true.',
  ];
  return showHidden(sections.join('\n\n'));
}

const oneLine = (text: string) => text.split(/\s+/).join(' ').trim();

const percent = (share: number) => `${Math.round(100 * share)} %`;

function side(letter: string, { title, outlet, published, words, quotedShare, partial }: Side): string {
  const quoted = `${percent(quotedShare)} in quotation marks`;
  const about = [outlet, published, `${words} words`, quoted, partial ? 'not read to its end' : null];
  return `${letter}  ${oneLine(title) || 'Untitled'}\n   ${about
    .filter((part) => part !== null)
    .map(oneLine)
    .join(' · ')}`;
}

function sameEvent({ sameEvent: verdict, sameVersion, names }: Comparison): string {
  const count = names.length === 1 ? '1 name' : `${names.length} names`;
  const list = names.length > 0 ? `${count} in common: ${namesOf(names.map(({ name }) => name))}` : 'no name in common';
  const says =
    verdict === 'likely'
      ? `Both seem to tell the same event (${list}).`
      : `It is not clear that both tell the same event (${list}).`;
  return sameVersion ? says : `${says}\nThey were read by different versions: figures may differ for that reason too.`;
}

const namesOf = (names: readonly string[]): string =>
  names.slice(0, MOST).map(oneLine).join(', ') + (names.length > MOST ? ` and ${names.length - MOST} more` : '');

/** A list under a head; nothing where it is empty. */
const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[head, ...lines.map((line) => `  ${line}`)].join('\n')];

function rates({ scores }: Comparison, names: ReadonlyMap<string, string>): string[] {
  const cell = (score: Score | null) => {
    if (score === null) return '–'.padStart(6).padEnd(24);
    // A rate of 0 is higher than none.
    const stands = score.percentile !== null && score.rate > 0;
    const standing = stands ? ` (over about ${Math.round(score.percentile!)})` : '';
    return `${score.rate.toFixed(2).padStart(6)}${standing}`.padEnd(24);
  };
  const head = `${''.padEnd(22)}${'     A'.padEnd(24)}${'     B'}`;
  const rows = scores.map(({ lexicon, a, b }) => `${(names.get(lexicon) ?? 'All').padEnd(22)}${cell(a)}${cell(b)}`);
  return [head, ...rows].map((row) => row.trimEnd());
}

function nameLines({ names }: Comparison): string[] {
  const words = (letter: string, { mentions, words: given }: NameUse) =>
    `  ${letter}, ${mentions === 1 ? 'once' : `${mentions} times`}: ${namesOf(given.map(({ exact }) => exact)) || '–'}`;
  return names.slice(0, MOST).flatMap(({ name, a, b }) => [oneLine(name), words('A', a), words('B', b)]);
}

function onlyNames({ namesOnlyA, namesOnlyB }: Comparison): string[] {
  return [
    ...(namesOnlyA.length > 0 ? [`A: ${namesOf(namesOnlyA)}`] : []),
    ...(namesOnlyB.length > 0 ? [`B: ${namesOf(namesOnlyB)}`] : []),
  ];
}

function sharedWordings({ wordings }: Comparison, names: ReadonlyMap<string, string>): string[] {
  const times = ({ count, places }: Wording) =>
    count.author === places.length ? `${places.length}` : `${places.length}, ${count.others} in others’ words`;
  return wordings.both
    .filter(({ a, b }) => passes(a, DEFAULT_VIEW) || passes(b, DEFAULT_VIEW))
    .slice(0, MOST)
    .map(({ a, b }) => `${oneLine(a.exact)} [${names.get(a.lexicon)}]: A ${times(a)}; B ${times(b)}`);
}

/** Those about names that both have come first, see `compareWordings`. */
function aloneWordings(wordings: readonly Wording[], names: ReadonlyMap<string, string>): string[] {
  return wordings
    .filter((wording) => passes(wording, DEFAULT_VIEW))
    .slice(0, MOST)
    .map(({ exact, lexicon, count, about }) => {
      const voice = count.author === 0 ? ', in others’ words' : '';
      const where = about.length > 0 ? ` · beside ${namesOf(about)}` : '';
      return `${oneLine(exact)} [${names.get(lexicon)}${voice}]${where}`;
    });
}

function sourceLines({ sources }: Comparison): string[] {
  const says = (source: Source) =>
    `${source.words} words (${source.verbs.map(({ verb }) => verb).join(', ') || 'according to'})`;
  const both = ({ a, b }: SourcePair) => [a && `A ${says(a)}`, b && `B ${says(b)}`].filter(Boolean).join('; ');
  return sources
    .slice(0, MOST)
    .map((pair) => `${oneLine(pair.name)}${pair.named ? '' : ' (not named)'}: ${both(pair)}`);
}

function frameLines({ frames }: Comparison, cards: readonly FrameCard[]): string[] {
  const share = (frame: { readonly share: number } | null) => (frame ? percent(frame.share) : '–').padStart(6);
  return frames.map(({ id, a, b }) => {
    const name = cards.find((card) => card.id === id)?.name ?? id;
    return `${name.padEnd(34)}${share(a)}${share(b)}`;
  });
}
