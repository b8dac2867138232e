import type { Report } from './report.ts';

/** Flags that one report keeps. Nobody reads more, and browsers keep about 10 MB for all tabs together. */
export const MAX_FLAGS = 2_000;
/** Sentences whose tone is kept. */
export const MAX_SENTENCES = 5_000;

/**
 * Cuts a report to what can be stored: its first flags and sentences. The figures stay those of the whole text; the
 * report says that it is partial. A report within the limits is given back as it is.
 */
export function fitReport(report: Report): Report {
  const { flags, contexts, tone } = report;
  if (flags.length <= MAX_FLAGS && tone.length <= MAX_SENTENCES) return report;
  const kept = {
    flags: flags.slice(0, MAX_FLAGS),
    contexts: contexts.slice(0, MAX_FLAGS),
    tone: tone.slice(0, MAX_SENTENCES),
  };
  return { ...report, ...kept, partial: true };
}
