import { foldWords, splitWords } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { Frame } from './frames.ts';
import type { LexiconId } from './ids.ts';
import { finiteForms, inflect, pastForms } from './inflect.ts';
import type { Cue, ReadLexicon, Term } from './lexicon.ts';
import { PhraseTrie } from './trie.ts';

/** What a phrase of the trie stands for. */
export type Entry =
  | {
      readonly kind: 'term';
      readonly term: number;
      /** The words as they must stand, where capitals count. */
      readonly cased: readonly string[] | null;
      /** The hyphens must stand: *would-be* is no *would be*. */
      readonly hyphened: boolean;
    }
  | { readonly kind: 'except'; readonly term: number }
  | { readonly kind: 'cue'; readonly group: string }
  | { readonly kind: 'frame'; readonly cue: FrameCue; readonly cased: readonly string[] | null };

/** A cue of a policy frame, one object for all its forms. */
export interface FrameCue {
  /** Place of the frame in the list that the engine was built from. */
  readonly frame: number;
  /** 1–3, see `frameCuesSchema`. */
  readonly weight: number;
}

/** A term with the lexicon that it is of. */
export interface EngineTerm {
  readonly lexicon: ReadLexicon;
  readonly term: Term;
}

/** All lexicons in the form that texts are matched against. Built once, used for every article. */
export interface Engine {
  readonly vocabulary: Vocabulary;
  readonly trie: PhraseTrie;
  readonly entries: readonly Entry[];
  readonly terms: readonly EngineTerm[];
  readonly lexicons: ReadonlyMap<LexiconId, ReadLexicon>;
}

/** Name of a cue's group in the vocabulary and among the cue hits. */
export const groupName = (lexicon: LexiconId, cue: string): string => `${lexicon}:${cue}`;

/** Builds the engine: inflects every term and cue, numbers every word. About 0.2 s for 18,000 terms and the frames. */
export function buildEngine(lexicons: readonly ReadLexicon[], frames: readonly Frame[] = []): Engine {
  const builder = new EngineBuilder();
  for (const lexicon of lexicons) builder.addLexicon(lexicon);
  for (const [place, frame] of frames.entries()) builder.addFrame(frame, place);
  const { vocabulary, trie, entries, terms } = builder;
  return { vocabulary, trie, entries, terms, lexicons: new Map(lexicons.map((lexicon) => [lexicon.id, lexicon])) };
}

class EngineBuilder {
  readonly vocabulary = new Vocabulary();
  readonly trie = new PhraseTrie();
  readonly entries: Entry[] = [];
  readonly terms: EngineTerm[] = [];

  addLexicon(lexicon: ReadLexicon) {
    for (const [name, cue] of Object.entries(lexicon.cues)) this.addCue(groupName(lexicon.id, name), cue);
    if (lexicon.id === 'reporting-verbs') this.addReporting(lexicon);
    for (const term of lexicon.terms) this.addTerm(lexicon, term);
  }

  addFrame({ cues }: Frame, frame: number) {
    for (const { pos, weight, words } of cues) {
      for (const word of words) {
        const cue: FrameCue = { frame, weight };
        for (const form of inflect(word, pos)) this.addPhrase(form, { kind: 'frame', cue, cased: capitals(form) });
      }
    }
  }

  private addTerm(lexicon: ReadLexicon, term: Term) {
    const index = this.terms.push({ lexicon, term }) - 1;
    const forms = inflect(term.term, term.pos);
    for (const form of forms) {
      const hyphened = this.needsHyphen(form);
      this.addPhrase(form, { kind: 'term', term: index, cased: term.cased ? cased(form) : null, hyphened });
    }
    for (const except of term.except) {
      for (const phrase of exceptForms(except, term, forms)) this.addPhrase(phrase, { kind: 'except', term: index });
    }
  }

  /** A compound of auxiliaries (has-been, would-be, must-see) is everyday grammar without its hyphen. */
  private needsHyphen(form: string): boolean {
    const auxiliary = ['be', 'have', 'modal'].map((name) => this.vocabulary.group(name));
    const isAuxiliary = (word: string) => auxiliary.some((group) => group[this.vocabulary.add(word)] === 1);
    return form.split(' ').some((word) => word.includes('-') && foldWords(word).some(isAuxiliary));
  }

  /** Single words of a cue are a group of the vocabulary; longer ones are hits in the text. */
  private addCue(group: string, cue: Cue) {
    for (const word of cue.words) {
      for (const form of inflect(word, cue.pos)) {
        const words = foldWords(form);
        if (words.length === 1) this.vocabulary.addToGroup(group, words[0]!);
        else this.addPhrase(form, { kind: 'cue', group });
      }
    }
    if (cue.pos === 'verb') for (const word of cue.words) this.addPast(group, word);
  }

  private addPast(group: string, verb: string) {
    for (const form of pastForms(verb))
      for (const word of foldWords(form)) this.vocabulary.addToGroup(`${group}:past`, word);
  }

  /** The verbs that credit words to somebody, for the voice: neutral and coloured alike. */
  private addReporting({ cues }: ReadLexicon) {
    const verbs = [...(cues.neutral?.words ?? []), ...(cues.coloured?.words ?? [])];
    for (const verb of verbs.filter((v) => !v.includes(' '))) {
      for (const form of finiteForms(verb))
        for (const word of foldWords(form)) this.vocabulary.addToGroup('reporting', word);
    }
  }

  private addPhrase(phrase: string, entry: Entry) {
    const words = foldWords(phrase).map((word) => this.vocabulary.add(word));
    if (words.length > 0) this.trie.add(words, this.entries.push(entry) - 1);
  }
}

/** The words of a cased term, one for each token, as they must stand in the text. */
const cased = (form: string): string[] => splitWords(form);

/** The words of a cue that is written with capitals; null for one without. */
const capitals = (form: string) => (form === form.toLowerCase() ? null : cased(form));

/** An exception holds the term, most often: it inflects with it. Where it does not, it counts as written. */
function exceptForms(except: string, term: Term, forms: readonly string[]): string[] {
  const base = forms.find((form) => except.toLowerCase().includes(form.toLowerCase()));
  if (!base) return inflect(except, term.pos === 'noun' ? 'noun' : 'phrase');
  const at = except.toLowerCase().indexOf(base.toLowerCase());
  return forms.map((form) => except.slice(0, at) + form + except.slice(at + base.length));
}
