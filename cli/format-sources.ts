import type { Report } from '../lib/report/report.ts';
import type { PracticeId } from '../lib/score/practices.ts';
import { type Source, shareOfStrongest } from '../lib/score/sources.ts';
import type { Passage } from '../lib/text/article.ts';

const MOST_SOURCES = 8;

/** Who speaks, with verbs and words; * marks a coloured verb. Empty where nobody does. */
export function speakerLines({ sources }: Pick<Report, 'sources'>): string[] {
  if (sources.length === 0) return [];
  const share = shareOfStrongest(sources);
  const strongest = share === null ? '' : `, the strongest voice has ${Math.round(100 * share)} % of the quoted words`;
  const named = sources.filter((source) => source.named).length;
  const head = `Who speaks: ${named} named, ${sources.length - named} unnamed${strongest}`;
  const more = sources.length > MOST_SOURCES ? [`  and ${sources.length - MOST_SOURCES} more`] : [];
  return [head, ...sources.slice(0, MOST_SOURCES).map(speaker), ...more];
}

function speaker({ name, named, verbs, words }: Source): string {
  const said = verbs.map(({ verb, coloured }) => (coloured ? `${verb}*` : verb)).join(', ') || 'according to';
  return `  ${name}${named ? '' : ' (no name)'}: ${said}; ${words} words quoted`;
}

/** What the headline says beyond the body. Empty where it says nothing more. */
export function headlineLines({ headline }: Pick<Report, 'headline'>): string[] {
  const { unsupported = [], stronger = [] } = headline ?? {};
  if (unsupported.length + stronger.length === 0) return [];
  const list = (passages: readonly Passage[]) => passages.map(({ text }) => text).join(' · ');
  return [
    'Headline against body',
    ...(unsupported.length ? [`  nowhere in the body: ${list(unsupported)}`] : []),
    ...(stronger.length ? [`  stronger than the body: ${list(stronger)}`] : []),
  ];
}

const PRACTICE_NAMES: Readonly<Record<PracticeId, string>> = {
  'named-sources': 'sources with a name',
  'sourced-figures': 'sentences with a figure and its source',
  'both-sides': 'answers from another side',
  uncertainty: 'open questions said to be open',
};

/** The good practice that was seen, each with its first example. Empty where none was. */
export function practiceLines({ practices }: Pick<Report, 'practices'>): string[] {
  if (practices.length === 0) return [];
  const lines = practices.map(({ id, times, examples }) => {
    const [example] = examples;
    return `  ${PRACTICE_NAMES[id]}: ${times}${example ? `\n    ${example.text.split(/\s+/).join(' ')}` : ''}`;
  });
  return ['Good practice seen', ...lines];
}
