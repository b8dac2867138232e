import type { Finding, Flag } from '../detect/flag.ts';
import { foreignScareQuotes } from '../detect/foreign/foreign-scare-quotes.ts';
import type { Reading } from '../detect/reading.ts';
import type { Frame } from '../lexicon/frames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Doc } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { voiceAt } from '../text/voice.ts';
import { engineFor, type Lists } from './engine-for.ts';
import { resolveOverlaps } from './overlaps.ts';
import type { FlagReading } from './read-flags.ts';
import { readWording, type WordingReader } from './wording/wording.ts';

const NO_LEXICONS: readonly Lexicon[] = [];
const NO_FRAMES: readonly Frame[] = [];

/**
 * What `readFlags` is for English: scare quotes by the marks of the language, and the terms of the reader’s own
 * lexicons. No built-in term is looked for, since all of them are English.
 * @param lists the reader’s lexicons are those for the language of the article
 * @param read see `readFlags`
 */
export function readForeignFlags(
  article: Article,
  { lexicons, own }: Lists,
  read: WordingReader = readWording,
): FlagReading {
  const engine = engineFor({ lexicons: NO_LEXICONS, frames: NO_FRAMES, own });
  const { doc, matches, findings, tone } = read(article, engine);
  const reading: Reading = { doc, engine, matches };
  const scareQuotes = lexicons.find(({ id }) => id === 'scare-quotes');
  const scare = scareQuotes ? foreignScareQuotes(doc, scareQuotes) : [];
  const starts = new Set(scare.map(({ start }) => start));
  const distanced = new Set(doc.quotations.filter(({ start }) => starts.has(start)));
  const flags = resolveOverlaps([...scare, ...findings]).map((one) => flagOf(doc, one, distanced));
  return { reading, weighed: [], distanced, flags, tone };
}

function flagOf(doc: Doc, finding: Finding, distanced: ReadonlySet<Quotation>): Flag {
  const exact = doc.text.slice(finding.start, finding.end);
  if (finding.lexicon === 'scare-quotes') return { ...finding, exact, voice: 'author', speaker: null };
  return { ...finding, exact, ...voiceAt(doc, finding, distanced) };
}
