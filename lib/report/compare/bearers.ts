import type { PortrayalWord } from '../../score/portrayals.ts';
import type { Source } from '../../score/sources.ts';
import type { Report } from '../report.ts';
import { formKey, isFull, nameForm, standsAlone } from './name-forms.ts';

/** One person, group or country that a report names, with everything that the report has of it. */
export interface Bearer {
  /** As the article writes it, the longest form. */
  readonly name: string;
  /** Folded forms of the name, without titles. */
  readonly forms: readonly (readonly string[])[];
  readonly mentions: number;
  /** The words that the article gives it. */
  readonly words: readonly PortrayalWord[];
  /** What it says in the article; null where it says nothing. */
  readonly source: Source | null;
}

/**
 * Everybody whom a report names: its portrayals, and the named sources. A source joins the portrayal that has its name,
 * or the only one whose full name ends with it; else it stands for itself. A description in the place of a name is none:
 * who is meant is left open.
 */
export function bearersOf({ portrayals, sources }: Pick<Report, 'portrayals' | 'sources'>): Bearer[] {
  const portrayed = portrayals.filter(({ named }) => named);
  const bearers: Bearer[] = portrayed.map(({ name, also, mentions, words }) => {
    const forms = [name, ...also].map(nameForm).filter((form) => form.length > 0);
    return { name, forms, mentions, words, source: null };
  });
  const index = new BearerIndex(bearers);
  for (const source of sources) {
    const form = source.named ? nameForm(source.name) : [];
    if (form.length === 0) continue;
    const known = index.placesOf(form).filter((place) => place < portrayed.length);
    if (known.length === 1 && bearers[known[0]!]!.source === null)
      bearers[known[0]!] = { ...bearers[known[0]!]!, source };
    else bearers.push({ name: source.name, forms: [form], mentions: source.mentions, words: [], source });
  }
  return bearers;
}

/** Looks bearers up by a form of their name; gives their places in the list. */
export class BearerIndex {
  private readonly byForm = new Map<string, Set<number>>();
  private readonly byLastWord = new Map<string, Set<number>>();

  constructor(bearers: readonly Bearer[]) {
    bearers.forEach(({ forms }, place) => {
      for (const form of forms) {
        add(this.byForm, formKey(form), place);
        add(this.byLastWord, form.at(-1)!, place);
      }
    });
  }

  /** Those with this very form; for a single word that may stand alone also those whose full name ends with it. */
  placesOf(form: readonly string[]): number[] {
    const last = form.at(-1)!;
    const same = this.byForm.get(formKey(form)) ?? [];
    const ending = !isFull(form) && standsAlone(last) ? (this.byLastWord.get(last) ?? []) : [];
    return [...new Set([...same, ...ending])];
  }

  /** Those with a name that ends with this word. */
  placesEnding(word: string): number[] {
    return [...(this.byLastWord.get(word) ?? [])];
  }
}

function add(map: Map<string, Set<number>>, key: string, place: number) {
  const places = map.get(key);
  if (places) places.add(place);
  else map.set(key, new Set([place]));
}
