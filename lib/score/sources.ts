import { verbForms } from '../lexicon/inflect.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Doc, tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { speakerOf } from '../text/voice.ts';

/** A reporting verb that a source is given. */
export interface SourceVerb {
  /** Base form. */
  readonly verb: string;
  readonly times: number;
  /** Colours what was said: *claim*, *boast*; *say* and *tell* do not. */
  readonly coloured: boolean;
}

/** Who speaks in the article, and how the writer words it. */
export interface Source {
  /** As the article writes it; for an unnamed source what it is called, such as *critics*. */
  readonly name: string;
  /** Whether the reader could look this source up. */
  readonly named: boolean;
  /** Reporting verbs given to this source, in order of first use. */
  readonly verbs: readonly SourceVerb[];
  /** Words in quotation marks credited to this source. */
  readonly words: number;
  /** How often the source is credited. */
  readonly mentions: number;
}

/** The sources found so far, in order; and by their names without Mr and the like, whole or the last word alone. */
interface Tallies {
  readonly all: Tally[];
  readonly byName: Map<string, Tally>;
  readonly bySurname: Map<string, Tally>;
}

interface Tally {
  readonly name: string;
  readonly verbs: Map<string, number>;
  words: number;
  mentions: number;
}

/** Named sources, most words first. A surname joins the full name that ends with it; nothing else is guessed. */
export function readSources(
  doc: Doc,
  reportingVerbs: Lexicon | undefined,
  distanced: ReadonlySet<Quotation>,
): Source[] {
  const bases = baseForms(reportingVerbs);
  const tallies: Tallies = { all: [], byName: new Map(), bySurname: new Map() };
  for (const { speaker, verb } of doc.attributions) {
    if (!speaker) continue;
    const tally = tallyOf(tallies, speaker);
    tally.mentions++;
    const word = doc.vocabulary.word(doc.words[verb]!);
    const base = bases.get(word) ?? word;
    if (word !== 'according') tally.verbs.set(base, (tally.verbs.get(base) ?? 0) + 1);
  }
  for (const quotation of doc.quotations) addQuotation(doc, tallies, quotation, distanced);
  const coloured = new Set(reportingVerbs?.cues.coloured?.words ?? []);
  return tallies.all
    .map(
      (t): Source => ({
        ...t,
        named: true,
        verbs: [...t.verbs].map(([verb, times]) => ({ verb, times, coloured: coloured.has(verb) })),
      }),
    )
    .sort((a, b) => b.words - a.words || b.mentions - a.mentions);
}

function addQuotation(doc: Doc, tallies: Tallies, quotation: Quotation, distanced: ReadonlySet<Quotation>) {
  if (quotation.depth > 0 || distanced.has(quotation)) return;
  const speaker = speakerOf(doc, quotation);
  if (!speaker) return;
  const { inner } = quotation;
  tallyOf(tallies, speaker).words += tokenAt(doc.tokens, inner.end) - tokenAt(doc.tokens, inner.start);
}

/** The tally of a speaker. A surname, with or without Mr and the like, shares that of the full name that ends with it. */
function tallyOf({ all, byName, bySurname }: Tallies, speaker: string): Tally {
  const name = bare(speaker);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const isFull = surname !== name;
  const known = byName.get(name) ?? (isFull ? byName.get(surname) : bySurname.get(name));
  if (known) return known;
  const made: Tally = { name: speaker, verbs: new Map(), words: 0, mentions: 0 };
  all.push(made);
  byName.set(name, made);
  if (isFull && !bySurname.has(surname)) bySurname.set(surname, made);
  return made;
}

const bare = (name: string) => name.replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady)\.? /, '');

const cache = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The base form of every form of a reporting verb; made once for each lexicon. */
function baseForms(lexicon: Lexicon | undefined): ReadonlyMap<string, string> {
  if (!lexicon) return new Map();
  const known = cache.get(lexicon);
  if (known) return known;
  const verbs = [...(lexicon.cues.neutral?.words ?? []), ...(lexicon.cues.coloured?.words ?? [])];
  const made = new Map(verbs.flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)));
  cache.set(lexicon, made);
  return made;
}
