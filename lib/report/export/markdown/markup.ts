import { showHidden } from '../visible.ts';

/** Where Markdown, and what is often added to it, may see a mark: mathematics, notes, attributes, tables, links. */
const MARKS = /[\\`*_{}[\]<>~&$^]/g;

/**
 * Text of a page as Markdown that shows it and does nothing else: one line, every mark escaped, hidden characters by
 * their names, bare addresses no links. It can open no block, even at the start of a line, and end no cell of a table.
 */
export function escapeMarkdown(text: string): string {
  const line = showHidden(text).replace(/\s+/g, ' ').trim();
  const escaped = line.replace(MARKS, '\\$&').replaceAll('|', '&#124;');
  const unlinked = escaped.replaceAll('://', '\\://').replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);
  return unlinked.replace(/^[-+=#!:%@]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A title on its own line, of level 1 to 6. What it says is escaped already. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

/** A sentence of the article below a point of a list: a quotation of its own. */
export const quoteBelow = (sentence: string): string => `  > ${escapeMarkdown(sentence)}`;

/** A table of cells that are escaped already; nothing where there is no row. Columns of figures stand to the right. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return [];
  const rule = heads.map((_, i) => (isFigure(rows[0]![i]) ? '---:' : '---'));
  return [[heads, rule, ...rows].map(row).join('\n')];
}

const isFigure = (cell: string | number = '') => typeof cell === 'number' || /^\d+\.\d{2}$/.test(cell);

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
