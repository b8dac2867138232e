import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printReportSchema } from './print-report-schema.ts';

/** Writes the schema of exported reports to where it is published. */
writeFileSync(join(import.meta.dirname, '..', 'docs', 'report.schema.json'), printReportSchema());
