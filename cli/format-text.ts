import type { Flag } from '../lib/detect/flag.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { isQuotesOnly, type Report } from '../lib/report/report.ts';
import { DEFAULT_VIEW, passes } from '../lib/report/view.ts';
import type { Portrayal, PortrayalWord } from '../lib/score/portrayals.ts';
import { quotesOnlyNote } from './export-words.ts';
import { headlineLines, practiceLines, speakerLines } from './format-sources.ts';

const VOICES = { author: 'the writer’s own words', quoted: 'quoted', reported: 'reported' } as const;

/** The report for people: the flags in their sentences, by lexicon, with the reason; then the figures. */
export function textReport(report: Report, lexicons: readonly Lexicon[]): string {
  const shown = report.flags
    .map((flag, i) => ({ flag, context: report.contexts[i]! }))
    .filter(({ flag }) => passes(flag, DEFAULT_VIEW));
  const sections = lexicons.flatMap((lexicon) =>
    section(
      lexicon,
      shown.filter(({ flag }) => flag.lexicon === lexicon.id),
    ),
  );
  return `${[heading(report), ...(sections.length ? sections : [isQuotesOnly(report) ? 'No scare quotes were found.' : 'No loaded wording was found.']), ...portrayals(report), figures(report, lexicons)].join('\n\n')}\n`;
}

function heading(report: Report): string {
  const { title, outlet, genre, paywalled, words, quotedShare, lang } = report;
  const parts = [outlet, genre, `${words} words`, `${Math.round(quotedShare * 100)} % in quotation marks`];
  const about = [...parts, paywalled ? 'a part is for subscribers and was not read' : null].filter(
    (part) => part !== null,
  );
  const language = isQuotesOnly(report) ? `\n${quotesOnlyNote(lang)}` : '';
  return `${title || 'Untitled'}\n${about.join(' · ')}${language}`;
}

function section(lexicon: Lexicon, items: readonly { flag: Flag; context: string }[]): string[] {
  if (items.length === 0) return [];
  return [[`${lexicon.name} (${items.length})`, ...items.map(({ flag, context }) => entry(flag, context))].join('\n')];
}

function entry(flag: Flag, context: string): string {
  const who = flag.speaker ? `${VOICES[flag.voice]}: ${flag.speaker}` : VOICES[flag.voice];
  const plainer = flag.instead.length ? ` Plainer: ${flag.instead.join(', ')}.` : '';
  return `  ${flag.exact} [${who}]\n    ${flag.reason}${plainer}\n    ${oneLine(context).replace(flag.exact, `>>${flag.exact}<<`)}`;
}

/** Names that are printed. */
const MAX_PORTRAYALS = 12;

/** Each name with the words it is given: first the writer's, then those of others. */
function portrayals({ portrayals }: Report): string[] {
  if (portrayals.length === 0) return [];
  const named = portrayals.filter(({ named }) => named).slice(0, MAX_PORTRAYALS);
  const described = portrayals.filter(({ named }) => !named);
  const more = described.length ? ['  Described without a name', ...described.flatMap(portrayal)] : [];
  return [['How people and groups are worded', ...named.flatMap(portrayal), ...more].join('\n')];
}

function portrayal({ name, mentions, perhaps, words }: Portrayal): string[] {
  const who = perhaps.length ? `; perhaps ${perhaps.join(' or ')}` : '';
  const lines = [words.filter(({ voice }) => voice === 'author'), words.filter(({ voice }) => voice !== 'author')];
  const [own, others] = lines.map((list) => list.map(wording).join(', '));
  const rows = [...(own ? [`    the writer: ${own}`] : []), ...(others ? [`    others: ${others}`] : [])];
  return [`  ${name} (${mentions}×${who})`, ...rows];
}

/** *Jails …* is what somebody does, *… jailed* what is done to somebody. */
function wording({ exact, relation, speaker }: PortrayalWord): string {
  const word =
    relation === 'agent' ? `${oneLine(exact)} …` : relation === 'patient' ? `… ${oneLine(exact)}` : oneLine(exact);
  return speaker ? `${word} [${speaker}]` : word;
}

const oneLine = (text: string) => text.split(/\s+/).join(' ');

function figures(report: Report, lexicons: readonly Lexicon[]): string {
  const { scores, version } = report;
  const names = new Map<string, string>(lexicons.map((lexicon) => [lexicon.id, lexicon.name]));
  const rows = scores
    .filter((score) => score.flags > 0)
    .map(
      (score) =>
        `  ${(names.get(score.lexicon) ?? 'All').padEnd(22)} ${String(score.flags).padStart(4)} flags  ${score.rate.toFixed(2).padStart(7)}`,
    );
  const head =
    'Figures: flags in the writer’s own words at every sensitivity, and the sum of their weights per 1,000 words';
  const more = [...speakerLines(report), ...headlineLines(report), ...practiceLines(report)];
  return [head, ...rows, ...more, `Engine ${version}`].join('\n');
}
