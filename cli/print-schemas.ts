import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printLexiconSchema } from './print-lexicon-schema.ts';
import { printReportSchema } from './print-report-schema.ts';

/** Writes the schemas of exported reports and of lexicons to where they are published. */
const docs = join(import.meta.dirname, '..', 'docs');
writeFileSync(join(docs, 'report.schema.json'), printReportSchema());
writeFileSync(join(docs, 'lexicon.schema.json'), printLexiconSchema());
