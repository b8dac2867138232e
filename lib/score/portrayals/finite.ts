import type { Scene } from './scene.ts';

/** A verb in the third person; where it may be a noun as well, only with an object behind it. */
export function isThirdPerson(scene: Scene, t: number): boolean {
  const word = scene.word(t);
  if (!scene.verbs.is('third', word)) return false;
  if (!isNounToo(scene, word)) return true;
  if (scene.gap(t) !== 'space') return false;
  return (
    scene.is('determiner', t + 1) ||
    scene.isCapital(t + 1) ||
    ['to', 'that', 'it', 'him', 'them'].includes(scene.word(t + 1))
  );
}

/** Whether a word may also be a noun in the plural: *attacks*, *clashes*. */
export const isNounToo = (scene: Scene, word: string): boolean =>
  scene.isWord('noun-verb', word.slice(0, -1)) || scene.isWord('noun-verb', word.slice(0, -2));
