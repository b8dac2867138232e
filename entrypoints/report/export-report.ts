import { markdownWords } from '../../components/markdown-words.ts';
import { knowledgeWith } from '../../components/report/knowledge.ts';
import type { ExportKind } from '../../components/report/tools.tsx';
import { saveFile } from '../../lib/browser/save-file.ts';
import { csvFlags } from '../../lib/report/export/csv.ts';
import { fileName } from '../../lib/report/export/file-name.ts';
import { jsonReport } from '../../lib/report/export/json.ts';
import { markdownReport } from '../../lib/report/export/markdown.ts';
import type { Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { KNOWLEDGE } from './knowledge.ts';

/** Saves the report as a file of this kind. What renders HTML is only loaded when it is asked for. */
export async function exportReport(kind: ExportKind, report: Report, view: View): Promise<void> {
  const { cards, frames, reference } = knowledgeWith(KNOWLEDGE, report);
  switch (kind) {
    case 'Json':
      return saveFile(fileName(report, 'json'), jsonReport(report), 'json');
    case 'Csv':
      return saveFile(fileName(report, 'csv'), csvFlags(report), 'csv');
    case 'Markdown': {
      const context = { cards, frames, view, reference, words: markdownWords() };
      return saveFile(fileName(report, 'md'), markdownReport(report, context), 'markdown');
    }
    case 'Html': {
      const { standaloneReport } = await import('../../components/report/standalone.tsx');
      return saveFile(fileName(report, 'html'), standaloneReport({ report, knowledge: KNOWLEDGE, view }), 'html');
    }
  }
}
