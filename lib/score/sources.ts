import { verbForms } from '../lexicon/inflect.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Doc, tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { speakerOf } from '../text/voice.ts';

/** Who speaks in the article, and how the writer words it. */
export interface Source {
  readonly name: string;
  /** Reporting verbs given to this source, base form, in order of first use. */
  readonly verbs: readonly string[];
  /** Words in quotation marks credited to this source. */
  readonly words: number;
  /** How often the source is credited. */
  readonly mentions: number;
}

interface Tally {
  readonly name: string;
  readonly verbs: Set<string>;
  words: number;
  mentions: number;
}

/** Named sources, most words first. A surname joins the full name that ends with it; nothing else is guessed. */
export function readSources(doc: Doc, reportingVerbs: Lexicon | undefined, distanced: ReadonlySet<Quotation>): Source[] {
  const bases = baseForms(reportingVerbs);
  const tallies = new Map<string, Tally>();
  for (const { speaker, verb } of doc.attributions) {
    if (!speaker) continue;
    const tally = tallyOf(tallies, speaker);
    tally.mentions++;
    const word = doc.vocabulary.word(doc.words[verb]!);
    if (word !== 'according') tally.verbs.add(bases.get(word) ?? word);
  }
  for (const quotation of doc.quotations) addQuotation(doc, tallies, quotation, distanced);
  return [...tallies.values()].map((t) => ({ ...t, verbs: [...t.verbs] })).sort((a, b) => b.words - a.words || b.mentions - a.mentions);
}

function addQuotation(doc: Doc, tallies: Map<string, Tally>, quotation: Quotation, distanced: ReadonlySet<Quotation>) {
  if (quotation.depth > 0 || distanced.has(quotation)) return;
  const speaker = speakerOf(doc, quotation);
  if (!speaker) return;
  const { inner } = quotation;
  tallyOf(tallies, speaker).words += tokenAt(doc.tokens, inner.end) - tokenAt(doc.tokens, inner.start);
}

function tallyOf(tallies: Map<string, Tally>, speaker: string): Tally {
  const known = tallies.get(speaker) ?? [...tallies.values()].find((t) => sameName(t.name, speaker));
  if (known) return known;
  const made: Tally = { name: speaker, verbs: new Set(), words: 0, mentions: 0 };
  tallies.set(speaker, made);
  return made;
}

/** A surname, with or without Mr and the like, and a full name that ends with it. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x === y || (!y.includes(' ') && x.endsWith(` ${y}`)) || (!x.includes(' ') && y.endsWith(` ${x}`));
}

const bare = (name: string) => name.replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady)\.? /, '');

function baseForms(lexicon: Lexicon | undefined): ReadonlyMap<string, string> {
  const verbs = [...(lexicon?.cues.neutral?.words ?? []), ...(lexicon?.cues.coloured?.words ?? [])];
  return new Map(verbs.flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)));
}
