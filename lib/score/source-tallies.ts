import type { Attribution } from '../text/attributions.ts';
import type { Doc } from '../text/doc.ts';
import type { UnnamedRun } from '../text/unnamed.ts';
import type { SourceVerb } from './sources.ts';
import { calledIn } from './unnamed-name.ts';

/** What is counted for one source. */
export interface Tally {
  name: string;
  readonly named: boolean;
  /** By base form. */
  readonly verbs: Map<string, SourceVerb>;
  words: number;
  mentions: number;
}

/** They speak for themselves as bodies, whatever was said before: *the police said*. */
const BODIES = new Set(['police', 'authorities']);

/** The sources found so far, in order; named ones by name, unnamed ones by their noun. */
export class SourceTallies {
  readonly all: Tally[] = [];
  private readonly byName = new Map<string, Tally>();
  private readonly bySurname = new Map<string, Tally>();
  private readonly byNoun = new Map<string, Tally>();
  private readonly doc: Doc;

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** The tally of the source that is credited; null where it cannot be told whom the words mean. */
  of({ speaker, unnamed }: Attribution): Tally | null {
    if (speaker) return this.ofName(speaker);
    return unnamed && this.ofNoun(unnamed);
  }

  /** A surname, with or without Mr and the like, shares the tally of the full name that ends with it. */
  private ofName(speaker: string): Tally {
    const name = bare(speaker);
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const isFull = surname !== name;
    const known = this.byName.get(name) ?? (isFull ? this.byName.get(surname) : this.bySurname.get(name));
    if (known) return known;
    const made = this.add(speaker, true);
    this.byName.set(name, made);
    if (isFull && !this.bySurname.has(surname)) this.bySurname.set(surname, made);
    return made;
  }

  /**
   * *The official* goes back to an official of whom we have read. Where there is none, it may be somebody with a name,
   * and nothing is counted. Sources that are called differently share their noun alone as a name.
   */
  private ofNoun(run: UnnamedRun): Tally | null {
    const { name, noun, goesBack } = calledIn(this.doc, run);
    const known = this.byNoun.get(noun);
    if (!known && goesBack && !BODIES.has(noun)) return null;
    if (known && !goesBack && known.name !== name) known.name = noun;
    const tally = known ?? this.add(name, false);
    this.byNoun.set(noun, tally);
    return tally;
  }

  private add(name: string, named: boolean): Tally {
    const made: Tally = { name, named, verbs: new Map(), words: 0, mentions: 0 };
    this.all.push(made);
    return made;
  }
}

const bare = (name: string) => name.replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady)\.? /, '');
