import type { Named } from './join.ts';
import type { Mention } from './mentions.ts';
import type { ReadMention } from './read-mention.ts';
import type { Run, Scene } from './scene.ts';

/** Most persons that are told as possible. */
const MAX_NEAR = 4;

/** The persons named in the block of a description or the one before it, but not in its own sentence. */
export function personsNear(scene: Scene, read: ReadonlyMap<Named, readonly ReadMention[]>) {
  const { block } = scene.doc.tokens;
  const places: { key: string; from: number }[] = [];
  for (const [{ key }, all] of read)
    if (isPerson(scene, all) && !isGroup(key)) places.push(...all.map(({ mention }) => ({ key, from: mention.from })));
  const byBlock = Map.groupBy(places, ({ from }) => block[from]!);
  return (run: Run): string[] => {
    const { first, end } = scene.sentence(run.from);
    const at = block[run.from]!;
    const near = [...(byBlock.get(at) ?? []), ...(byBlock.get(at - 1) ?? [])];
    const own = new Set(near.filter(({ from }) => from >= first && from < end).map(({ key }) => key));
    const keys = [...new Set(near.map(({ key }) => key))].filter((key) => !own.has(key));
    return keys.length <= MAX_NEAR ? keys : [];
  };
}

const isPerson = (scene: Scene, all: readonly ReadMention[]) =>
  all.some(({ mention, titles }) => titles.length > 0 || isTitled(scene, mention));

/** *Republicans*, *Greens*: a plural alone. */
const isGroup = (key: string) => !key.includes(' ') && key.endsWith('s');

const isTitled = (scene: Scene, { start, from }: Mention) => {
  for (let t = start; t < from; t++) if (scene.is('title', t)) return true;
  return false;
};
