import { isQuotesOnly, type Report } from '../report.ts';
import { framesPart, headlinePart, practicesPart } from './markdown/checks.ts';
import type { MarkdownContext } from './markdown/context.ts';
import { devicesPart } from './markdown/devices.ts';
import { escapeMarkdown, heading } from './markdown/markup.ts';
import { portrayalsPart, speakersPart } from './markdown/people.ts';
import { readPart, wherePart } from './markdown/reading.ts';
import { scorePart } from './markdown/receipt.ts';
import { PARTS, type Part } from './markdown/words.ts';

export type { MarkdownContext } from './markdown/context.ts';
export type { MarkdownWords } from './markdown/words.ts';

/** What writes each part, as paragraphs; none where there is nothing to say. */
const WRITERS: Readonly<Record<Part, (report: Report, context: MarkdownContext) => string[]>> = {
  read: readPart,
  where: wherePart,
  devices: devicesPart,
  speakers: speakersPart,
  portrayals: portrayalsPart,
  frames: framesPart,
  headline: headlinePart,
  practices: practicesPart,
  score: scorePart,
};

/** Parts that need no English words. */
const WITHOUT_WORDS: readonly Part[] = ['read', 'where', 'devices', 'score'];

const partsOf = (report: Report): readonly Part[] => (isQuotesOnly(report) ? WITHOUT_WORDS : PARTS);

/**
 * The whole report as Markdown (CommonMark with tables), evidence first and the score last. Text of the page is
 * escaped: it shows as it stands and can neither open a block nor become a link or HTML.
 */
export function markdownReport(report: Report, context: MarkdownContext): string {
  const title = heading(1, escapeMarkdown(report.title) || context.words.untitled);
  const parts = partsOf(report).flatMap((part) => {
    const paragraphs = WRITERS[part](report, context);
    return paragraphs.length > 0 ? [heading(2, context.words.parts[part]), ...paragraphs] : [];
  });
  return `${[title, ...parts].join('\n\n')}\n`;
}
