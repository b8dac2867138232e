import type { Portrayal } from '../score/portrayals.ts';
import type { Report } from './report.ts';

/** Flags that one report keeps. Nobody reads more, and browsers keep about 10 MB for all tabs together. */
export const MAX_FLAGS = 2_000;
/** Sentences whose tone is kept. */
export const MAX_SENTENCES = 5_000;
/** Blocks whose place is kept. */
export const MAX_BLOCKS = 5_000;
/** Sources that are kept, and names that are portrayed. */
export const MAX_NAMES = 500;
/** Words that portrayals keep, over all names: each comes with its sentence. */
export const MAX_PORTRAYAL_WORDS = 2_000;

/**
 * Cuts a report to what can be stored: its first flags, sentences and blocks, the names with most words. The figures
 * stay those of the whole text; the report says that it is partial. A report within the limits is given back as it is.
 */
export function fitReport(report: Report): Report {
  if (fits(report)) return report;
  const { flags, contexts, tone, blocks, sources, portrayals } = report;
  const kept = {
    flags: flags.slice(0, MAX_FLAGS),
    contexts: contexts.slice(0, MAX_FLAGS),
    tone: tone.slice(0, MAX_SENTENCES),
    blocks: blocks.slice(0, MAX_BLOCKS),
    sources: sources.slice(0, MAX_NAMES),
    portrayals: fitPortrayals(portrayals.slice(0, MAX_NAMES)),
  };
  return { ...report, ...kept, partial: true };
}

function fits({ flags, tone, blocks, sources, portrayals }: Report): boolean {
  return (
    flags.length <= MAX_FLAGS &&
    tone.length <= MAX_SENTENCES &&
    blocks.length <= MAX_BLOCKS &&
    sources.length <= MAX_NAMES &&
    portrayals.length <= MAX_NAMES &&
    portrayals.reduce((sum, { words }) => sum + words.length, 0) <= MAX_PORTRAYAL_WORDS
  );
}

/** Each name keeps its words as long as there is room for more. */
function fitPortrayals(portrayals: readonly Portrayal[]): Portrayal[] {
  let room = MAX_PORTRAYAL_WORDS;
  return portrayals.map((portrayal) => {
    const words = portrayal.words.slice(0, room);
    room -= words.length;
    return { ...portrayal, words };
  });
}
