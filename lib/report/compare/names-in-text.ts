import { foldSpan, splitWords } from '../../text/tokens.ts';
import type { Report } from '../report.ts';
import type { Bearer } from './bearers.ts';
import { hasCapital } from './name-forms.ts';

/** Finds names in sentences, in any of their forms. */
export class NamesInText {
  /** Forms by their first word, with the name that they stand for. */
  private readonly byFirst = new Map<string, { readonly form: readonly string[]; readonly name: string }[]>();

  constructor(bearers: readonly Pick<Bearer, 'name' | 'forms'>[]) {
    for (const { name, forms } of bearers) for (const form of forms) this.add(form, name);
  }

  private add(form: readonly string[], name: string) {
    const known = this.byFirst.get(form[0]!);
    if (known) known.push({ form, name });
    else this.byFirst.set(form[0]!, [{ form, name }]);
  }

  /** The names in a sentence, where they have a capital: *us* is no US. */
  of(sentence: string): string[] {
    const written = splitWords(sentence);
    const folded = written.map((word) => foldSpan(word, 0, word.length));
    return folded.flatMap((word, at) => {
      const here = this.byFirst
        .get(word)
        ?.filter(
          ({ form }) => form.every((one, i) => folded[at + i] === one) && hasCapital(written[at + form.length - 1]!),
        );
      return here?.map(({ name }) => name) ?? [];
    });
  }
}

/** Every sentence of the article that its report holds, once. */
export function sentencesOf({ title, headline, contexts, frames, portrayals, practices }: Report): ReadonlySet<string> {
  const passages = [
    ...frames.flatMap((frame) => frame.sentences),
    ...portrayals.flatMap(({ words }) => words.map(({ sentence }) => sentence)),
    ...practices.flatMap(({ examples }) => examples),
  ];
  return new Set([title, headline?.text ?? '', ...contexts, ...passages.map(({ text }) => text)]);
}
