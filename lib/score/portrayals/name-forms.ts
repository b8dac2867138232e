import { ALL_CAPS } from '../../text/tokens.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/** What is known of one written form of a name. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** A title or a Mr stands before it somewhere. */
  titled: boolean;
  /** Its first word is all in capitals, the second is not: an agency before a name, *VNA Pohl*. */
  readonly isTagged: boolean;
}

/** The written forms of all names, by their keys. */
export function formsOf(scene: Scene, mentions: readonly Mention[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const { key } = mention;
    const form = forms.get(key) ?? {
      key,
      words: key.split(' '),
      mentions: [],
      titled: false,
      isTagged: isTagged(scene, mention),
    };
    form.mentions.push(mention);
    form.titled ||= mention.start < mention.from;
    forms.set(key, form);
  }
  return forms;
}

function isTagged({ doc }: Scene, { from, to }: Mention): boolean {
  const { flags } = doc.tokens;
  return to - from > 1 && (flags[from]! & ALL_CAPS) !== 0 && (flags[to - 1]! & ALL_CAPS) === 0;
}

/** The longer names, by what a shorter one may take from them. */
export interface FormIndex {
  readonly bySurname: ReadonlyMap<string, readonly Form[]>;
  readonly byGiven: ReadonlyMap<string, readonly Form[]>;
  /** Names with an initial, by the name without it. */
  readonly byPlain: ReadonlyMap<string, readonly Form[]>;
}

/** Sorts the names of two words and more by surname and given name. */
export function indexForms(scene: Scene, forms: readonly Form[]): FormIndex {
  const long = forms.filter(
    ({ words, isTagged }) => words.length > 1 && !isTagged && mayBeGiven(scene, words[0]!) && !holdsBody(scene, words),
  );
  return {
    bySurname: Map.groupBy(long, ({ words }) => surname(scene, words)),
    byGiven: Map.groupBy(long, ({ words }) => words[0]!),
    byPlain: Map.groupBy(
      long.filter(({ words }) => words.length === 3 && words[1]!.length === 1),
      ({ words }) => `${words[0]} ${words[2]}`,
    ),
  };
}

/** *Tamborina Post Pohl*: a caption or two names in one. */
const holdsBody = (scene: Scene, words: readonly string[]): boolean =>
  words.slice(0, -1).some((word, i) => scene.isWord('body', word) || (i > 0 && scene.isWord('thing', word)));

/** No given name: *North* Veldt, *Calls* Pohl, *Calling* Pohl. */
const mayBeGiven = (scene: Scene, word: string): boolean =>
  !scene.isWord('direction', word) &&
  !scene.isWord('slogan', word) &&
  !scene.verbs.is('third', word) &&
  !(word.endsWith('ing') && scene.verbs.isKnown(word));

/** *Oren Pohl Jr.* */
export const hasSuffix = (scene: Scene, words: readonly string[]) => scene.isWord('suffix', words.at(-1)!);
const surname = (scene: Scene, words: readonly string[]) => words.at(hasSuffix(scene, words) ? -2 : -1)!;
