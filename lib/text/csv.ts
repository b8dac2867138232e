/** What spreadsheets start a formula at, in full width too, or pass over before one (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A row of CSV (RFC 4180) with its line end. */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * A cell of CSV. What a spreadsheet would take for a formula has a `'` before it, as has what begins with `'` and such
 * a sign: taking one `'` away gives the text back, see `textOfCell`.
 */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The text of a cell, without the mark that guards it. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
