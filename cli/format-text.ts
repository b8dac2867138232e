import type { Flag } from '../lib/detect/flag.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import type { Report } from '../lib/report/report.ts';
import { DEFAULT_VIEW, passes } from '../lib/report/view.ts';

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
  return `${[heading(report), ...(sections.length ? sections : ['No loaded wording was found.']), figures(report, lexicons)].join('\n\n')}\n`;
}

function heading({ title, outlet, words, quotedShare }: Report): string {
  const about = [outlet, `${words} words`, `${Math.round(quotedShare * 100)} % in quotation marks`].filter(
    (part) => part !== null,
  );
  return `${title || 'Untitled'}\n${about.join(' · ')}`;
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

const oneLine = (text: string) => text.split(/\s+/).join(' ');

function figures({ scores, version, sources }: Report, lexicons: readonly Lexicon[]): string {
  const names = new Map<string, string>(lexicons.map((lexicon) => [lexicon.id, lexicon.name]));
  const rows = scores
    .filter((score) => score.flags > 0)
    .map(
      (score) =>
        `  ${(names.get(score.lexicon) ?? 'All').padEnd(22)} ${String(score.flags).padStart(4)} flags  ${score.rate.toFixed(2).padStart(7)}`,
    );
  const spoken = sources
    .slice(0, 8)
    .map(
      (source) =>
        `  ${source.name}: ${source.verbs.map(({ verb }) => verb).join(', ') || 'according to'}; ${source.words} words quoted`,
    );
  const head =
    'Figures: flags in the writer’s own words at every sensitivity, and the sum of their weights per 1,000 words';
  return [head, ...rows, ...(spoken.length ? ['Who speaks', ...spoken] : []), `Engine ${version}`].join('\n');
}
