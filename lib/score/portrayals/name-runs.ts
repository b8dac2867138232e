import { isTitleCase } from '../../detect/reading.ts';
import { type NameContext, nameStartingAt } from '../../text/names.ts';
import { ALL_CAPS } from '../../text/tokens.ts';
import { type Capitals, readCapitals } from './capitals.ts';
import type { Run, Scene } from './scene.ts';

const contextOf = ({ doc }: Scene): NameContext => doc;

/** Runs of capitals that may be names, outside of headlines in title case. */
export function capitalRuns(scene: Scene): Run[] {
  const { doc, reading } = scene;
  const capitals = readCapitals(scene);
  const runs: Run[] = [];
  for (let t = 0; t < doc.tokens.count; t++) {
    if (isTitleCase(reading, t)) continue;
    const start = nameStartingAt(contextOf(scene), t, scene.sentence(t).end) ?? unitedStates(scene, t);
    if (!start) continue;
    const run = withRest(scene, start);
    const trimmed = trimRun(scene, capitals, run);
    if (trimmed) runs.push(trimmed);
    t = run.to - 1;
  }
  return runs;
}

/** *Bank of Veldt*, *Ana van der Lind*: the rest of a name that goes on after small words. */
function withRest(scene: Scene, run: Run): Run {
  const next = run.to + restAfter(scene, run.to);
  if (next === run.to || scene.gap(next - 1) !== 'space') return run;
  const rest = nameStartingAt(contextOf(scene), next, scene.sentence(run.from).end);
  return rest && scene.gap(rest.to - 1) !== 'hyphen' ? { from: run.from, to: rest.to } : run;
}

/** How many small words at a token join what stands before and after them to one name. */
function restAfter(scene: Scene, to: number): number {
  if (scene.gap(to - 1) !== 'space' || scene.gap(to) !== 'space') return 0;
  if (scene.is('particle', to) && scene.is('particle', to + 1)) return 2;
  const isBody = scene.is('body', to - 1) || scene.is('stand', to - 1);
  return isBody && ['of', 'for'].includes(scene.word(to)) ? 1 : 0;
}

/** *US* is no pronoun. */
const unitedStates = ({ doc, word }: Scene, t: number): Run | null =>
  word(t) === 'us' && (doc.tokens.flags[t]! & ALL_CAPS) !== 0 ? { from: t, to: t + 1 } : null;

/** The run without a first word that only opens its sentence, and without compounds: *Kiev-based*, *Veldt-Lind talks*. */
function trimRun(scene: Scene, capitals: Capitals, run: Run): Run | null {
  const to = scene.gap(run.to - 1) === 'hyphen' && capitals.isJoined(run.to) ? run.to - 1 : run.to;
  const from = capitals.opensOnly(run.from, to) ? run.from + 1 : run.from;
  if (from >= to || capitals.isJoined(from) || isCompound(scene, capitals, from, to) || isHeadline(scene, from, to))
    return null;
  return isByline(scene, from) ? null : { from, to };
}

/** Whether two names that stand alone elsewhere are joined by a hyphen. */
function isCompound({ doc }: Scene, capitals: Capitals, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++)
    if (capitals.isJoined(t) && capitals.isAlone(doc.tokens.hash[t - 1]!) && capitals.isAlone(doc.tokens.hash[t]!))
      return true;
  return false;
}

/** *Oren Pohl Slams Ana Lind*: a headline that stands as a sentence. */
function isHeadline(scene: Scene, from: number, to: number): boolean {
  for (let t = from + 1; t < to - 1; t++) if (scene.verbs.is('third', scene.word(t))) return true;
  return false;
}

/** *By Ana Lind*, as a line of its own. */
function isByline(scene: Scene, from: number): boolean {
  const { first, end } = scene.sentence(from);
  return scene.word(first) === 'by' && end - first <= 8 && from <= first + 5;
}
