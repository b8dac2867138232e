import type { LetGo } from '../../lexicon/trace.ts';
import { spanOf } from '../../text/doc.ts';
import { itemOf, type Look, type Scene } from './scene.ts';

/**
 * Listed terms that stand in the selected words and are none there: of an ordinary phrase, of a name, and the like. Of
 * several terms that one lexicon lets go in one place the longest is told.
 */
export const letGo: Look = (scene) => {
  const { tokens, text } = scene.reading.doc;
  const here = scene.letGo.filter(({ from, to }) => from < scene.to && to > scene.from);
  return here
    .filter((one) => !here.some((other) => isWithin(scene, one, other)))
    .map((one) => {
      const { lexicon } = scene.reading.engine.terms[one.term]!;
      const term = spanOf(tokens, one.from, one.to);
      const reason = { kind: 'let-go', why: one.why, words: text.slice(term.start, term.end) } as const;
      return itemOf(scene, spanOf(tokens, one.around.from, one.around.to), lexicon.id, reason);
    });
};

function isWithin({ reading: { engine } }: Scene, one: LetGo, other: LetGo): boolean {
  const isSame = engine.terms[one.term]!.lexicon.id === engine.terms[other.term]!.lexicon.id;
  const isInside = other.from <= one.from && one.to <= other.to;
  return isSame && isInside && one.to - one.from < other.to - other.from;
}
