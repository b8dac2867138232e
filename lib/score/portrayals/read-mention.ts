import { CLITIC } from '../../text/tokens.ts';
import { afterRelative, isApposition, readAfterName, standsAlone } from './after-name.ts';
import { readBeforeName } from './before-name.ts';
import type { Binding } from './binding.ts';
import type { Mention } from './mentions.ts';
import { readObject } from './object.ts';
import type { Run, Scene } from './scene.ts';
import { readSubject } from './subject.ts';

/** A mention with all that its surroundings say of it. */
export interface ReadMention {
  readonly mention: Mention;
  readonly bindings: readonly Binding[];
  /** The offices and trades that stand beside the name. */
  readonly titles: readonly Run[];
}

/** Reads what stands before and after a name. */
export function readMention(scene: Scene, mention: Mention): ReadMention {
  const before = readBeforeName(scene, mention);
  if (before.isKind) return { mention, bindings: [], titles: [] };
  const after = readAfterName(scene, mention);
  const isAlone = standsAlone(scene, mention);
  const bindings = [
    ...(isAlone || isPossessive(scene, mention) ? before.bindings : []),
    ...after.bindings,
    ...(isAlone || after.next > mention.to ? readVerbs(scene, before.start, mention, after.next) : []),
    ...readObject(scene, mention, before.start),
  ];
  return { mention, bindings, titles: [before.title, after.title].filter((title) => title !== null) };
}

/** The verb of the name: also of its relative clause, and the one behind it. */
function readVerbs(scene: Scene, start: number, mention: Mention, next: number): Binding[] {
  const isApposed = next > mention.to || isApposition(scene, start, next);
  const own = readSubject(scene, start, next, isApposed);
  const behind = afterRelative(scene, next);
  return behind === null ? own : [...own, ...readSubject(scene, start, behind, true)];
}

/** *The embattled Pohl’s lawyer*: what stands before the name is still said of it. */
const isPossessive = ({ doc }: Scene, { to }: Mention) => ((doc.tokens.flags[to] ?? 0) & CLITIC) !== 0;
