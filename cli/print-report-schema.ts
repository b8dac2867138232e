import { toJsonSchema } from '@valibot/to-json-schema';
import { flagSchema } from '../lib/report/schema/flag.ts';
import { passage } from '../lib/report/schema/parts.ts';
import { reportSchema } from '../lib/report/schema/report.ts';
import { reportFileSchema } from '../lib/report/schema.ts';

const ABOUT = {
  title: 'Framelight report',
  description:
    'A framing report as Framelight exports it. Offsets are half open, in UTF-16 code units of the text of the article. ' +
    'Framelight also asks for what JSON Schema cannot say: spans in reading order, and a context for each flag.',
};

/** The published schema of exported reports, as JSON: what `docs/report.schema.json` holds. */
export function printReportSchema(): string {
  const schema = toJsonSchema(reportFileSchema, {
    target: 'draft-2020-12',
    definitions: { report: reportSchema, flag: flagSchema, passage },
    // Rules in code stay in code, and every number of JSON is finite.
    ignoreActions: ['check', 'finite', 'transform'],
  });
  return `${JSON.stringify({ ...ABOUT, ...schema }, null, 2)}\n`;
}
