import { inflect, verbForms } from '../lexicon/inflect.ts';
import type { ReadLexicon } from '../lexicon/lexicon.ts';
import { type Doc, tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { foldSpan } from '../text/tokens.ts';
import { creditOf } from '../text/voice.ts';
import { SourceTallies, type Tally } from './source-tallies.ts';

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

/**
 * Everybody who is credited with something, most words first. A surname joins the full name that ends with it, and
 * unnamed sources are joined by their noun (*senior officials*, *officials in Veldt*); nothing else is guessed.
 */
export function readSources(
  doc: Doc,
  reportingVerbs: ReadLexicon | undefined,
  distanced: ReadonlySet<Quotation>,
): Source[] {
  const verbs = verbsOf(reportingVerbs);
  const tallies = new SourceTallies(doc);
  for (const attribution of doc.sourced) {
    const tally = tallies.of(attribution);
    if (!tally) continue;
    tally.mentions++;
    addVerb(doc, tally, attribution.verb, verbs);
  }
  for (const quotation of doc.quotations) addQuotation(doc, tallies, quotation, distanced);
  return tallies.all
    .map(
      ({ name, named, words, mentions, verbs }): Source => ({
        name,
        named,
        verbs: [...verbs.values()],
        words,
        mentions,
      }),
    )
    .sort((a, b) => b.words - a.words || b.mentions - a.mentions);
}

/** 0–1, the part of all quoted words that is the most quoted source's; null where no source is quoted. */
export function shareOfStrongest(sources: readonly Pick<Source, 'words'>[]): number | null {
  const all = sources.reduce((sum, { words }) => sum + words, 0);
  return all === 0 ? null : Math.max(...sources.map(({ words }) => words)) / all;
}

function addVerb({ text, tokens }: Doc, tally: Tally, token: number, { bases, coloured }: Verbs) {
  const form = foldSpan(text, tokens.start[token]!, tokens.end[token]!);
  if (form === 'according') return;
  const verb = bases.get(form) ?? form;
  const known = tally.verbs.get(verb) ?? { verb, times: 0, coloured: false };
  const isColoured = known.coloured || coloured.has(verb) || coloured.has(form);
  tally.verbs.set(verb, { verb, times: known.times + 1, coloured: isColoured });
}

function addQuotation(doc: Doc, tallies: SourceTallies, quotation: Quotation, distanced: ReadonlySet<Quotation>) {
  if (quotation.depth > 0 || distanced.has(quotation)) return;
  const credit = creditOf(doc, quotation);
  const tally = credit && tallies.of(credit);
  const { inner } = quotation;
  if (tally) tally.words += tokenAt(doc.tokens, inner.end) - tokenAt(doc.tokens, inner.start);
}

interface Verbs {
  /** The base form of every form. */
  readonly bases: ReadonlyMap<string, string>;
  /** Base forms of the coloured cue, and forms of single words that the lexicon marks. */
  readonly coloured: ReadonlySet<string>;
}

/** Terms of less weight are often ordinary. */
const MIN_WEIGHT = 0.5;
const NO_VERBS: Verbs = { bases: new Map(), coloured: new Set() };
const cache = new WeakMap<ReadLexicon, Verbs>();

/** The verbs of saying; made once for each lexicon. */
function verbsOf(lexicon: ReadLexicon | undefined): Verbs {
  if (!lexicon) return NO_VERBS;
  const known = cache.get(lexicon);
  if (known) return known;
  const coloured = lexicon.cues.coloured?.words ?? [];
  const verbs = [...(lexicon.cues.neutral?.words ?? []), ...coloured];
  const bases = new Map(verbs.flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)));
  const marked = lexicon.terms.filter(({ term, weight }) => weight >= MIN_WEIGHT && !term.includes(' '));
  const made = { bases, coloured: new Set([...coloured, ...marked.flatMap(({ term, pos }) => inflect(term, pos))]) };
  cache.set(lexicon, made);
  return made;
}
