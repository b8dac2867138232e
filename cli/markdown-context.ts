import measured from '../lexicons/measured.json' with { type: 'json' };
import reference from '../lexicons/reference.json' with { type: 'json' };
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import type { MarkdownContext } from '../lib/report/export/markdown.ts';
import { inTen } from '../lib/report/measured.ts';
import { DEFAULT_VIEW } from '../lib/report/view.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { readFramesFile } from './read-frames.ts';

/** What the Markdown export says beside the report, on the command line. */
export function markdownContext(lexicons: readonly Lexicon[]): MarkdownContext {
  const cards = lexicons.map((lexicon) => ({ ...lexicon, inTen: inTen(measured.lexicons[lexicon.id]) }));
  return { cards, frames: readFramesFile().frames, view: DEFAULT_VIEW, reference, words: EXPORT_WORDS };
}
