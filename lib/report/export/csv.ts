import type { Flag } from '../../detect/flag.ts';
import { csvRow } from '../../text/csv.ts';
import type { Report } from '../report.ts';
import { showHidden } from './visible.ts';

/** The columns, in order. They are names of fields and stay as they are in every language. */
export const CSV_COLUMNS = [
  'start',
  'end',
  'exact',
  'lexicon',
  'term',
  'weight',
  'voice',
  'speaker',
  'reason',
  'instead',
  'sentence',
] as const;

/**
 * Every flag as one row of CSV (RFC 4180, no byte order mark), in reading order, under a row of names. Neutral wordings
 * are parted by `; `; control characters and turns of direction stand as their names. What a spreadsheet would take for
 * a formula has a `'` before it, as has what begins with `'` and such a sign: taking one `'` away gives the cell back.
 */
export function csvFlags({ flags, contexts }: Pick<Report, 'flags' | 'contexts'>): string {
  const rows = flags.map((flag, i) => cellsOf(flag, contexts[i] ?? '').map(shown));
  return [CSV_COLUMNS, ...rows].map(csvRow).join('');
}

function cellsOf(flag: Flag, sentence: string): (string | number)[] {
  const { start, end, exact, lexicon, term, weight, voice, speaker, reason, instead } = flag;
  return [start, end, exact, lexicon, term ?? '', weight, voice, speaker ?? '', reason, instead.join('; '), sentence];
}

const shown = (cell: string | number) => (typeof cell === 'number' ? cell : showHidden(cell));
