import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import type { Measured, MeasuredLexicon } from '../../lib/report/measured.ts';

/** What each labelled set is, for the reader of the page. */
const SETS: Readonly<Record<string, string>> = {
  gold: 'Articles in which two annotators of this project marked every framing phrase. They were looked at while the lists were written, so they flatter.',
  babe: 'BABE: sentences of US news in which five experts marked biased words.',
  ptc: 'PTC, SemEval-2020 task 11: articles in which annotators marked fourteen propaganda techniques. They mark far less than loaded wording, so this set counts many good flags as wrong.',
  shortquotes:
    'Short quotations from real news, told apart by two annotators: scare quotes, attributed words, titles, terms.',
};

/** `docs/accuracy.md`: how often annotators marked what each lexicon flags, by labelled set. */
export function accuracyPage({ version, date, texts, lexicons }: Measured): string {
  const ids = Object.keys(texts);
  const head = ['lexicon', ...ids, 'all sets', 'share'];
  const rows = (['all', ...LEXICON_IDS] as const).map((id) => rowOf(id, lexicons[id], ids));
  return [
    '# Accuracy',
    'Made by `npm run eval`; not written by hand. Flags at the default sensitivity that touch what annotators marked, out of all flags. The labelled texts are the half that may be looked at while lists are written; another half is held out.',
    `Engine ${version}, measured on ${date}.`,
    Object.entries(texts)
      .map(([id, count]) => `- **${id}** (${count} texts): ${SETS[id] ?? ''}`)
      .join('\n'),
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    'A share is given from thirty flags on. It says how often others marked the same phrase, not whether a flag is true: annotators differ among themselves, and some kinds of wording (vague sources, hidden agents, euphemisms) no set of others asks for.',
  ]
    .join('\n\n')
    .concat('\n');
}

function rowOf(id: string, { flags, right, precision, sets }: MeasuredLexicon, ids: readonly string[]): string[] {
  const cells = ids.map((set) => (sets[set] ? `${sets[set].right} of ${sets[set].flags}` : '–'));
  return [id, ...cells, `${right} of ${flags}`, precision === null ? 'too few' : `${Math.round(precision * 100)} %`];
}
