import type { Run, Scene } from './scene.ts';

/** What the runs of capitals in the article tell of one another. */
export interface RunCounts {
  /** Whether the same words stand somewhere as a run of their own. */
  readonly isWhole: (run: Run) => boolean;
}

/** *I’m*, *Don’t*: no name. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what|let)'|n't$/;

/**
 * The first token of the name in a run of capitals, without titles and peoples before it: *Prime Minister*, *French
 * President*, *Republican*. Null where the run is no name of a person, group or country: *the Prime Minister*, *Harbour Act*.
 */
export function bareName(scene: Scene, run: Run, counts: RunCounts): number | null {
  if (scene.is('title', run.to - 1) || scene.is('office', run.to - 1)) return null;
  if (CONTRACTED.test(scene.word(run.to - 1))) return null;
  if (scene.is('thing', run.to - 1) && run.to - run.from > 1) return null;
  const from = withoutPeoples(scene, { from: afterTitle(scene, run, counts), to: run.to }, counts);
  if (run.to - from > 1) return from;
  if (scene.is('demonym', from)) return isPeople(scene, run) ? from : null;
  return scene.is('thing', from) || scene.is('determiner', from) ? null : from;
}

function afterTitle(scene: Scene, { from, to }: Run, counts: RunCounts): number {
  if (to - from > 1 && officeOf(scene, from) !== null) return from + 1;
  for (let t = to - 2; t >= from; t--) {
    if (!scene.is('title', t)) continue;
    const rest = { from: t + 1, to };
    const isClear = !scene.is('weak-title', t) || to - t > 2 || counts.isWhole(rest);
    return isClear && !scene.is('body', to - 1) ? t + 1 : from;
  }
  return from;
}

/** *Secretary of State Ana Lind*, *Speaker of the House Oren Pohl*: the token of the office, where one is. */
export function officeOf(scene: Scene, from: number): number | null {
  if (!scene.is('domain', from)) return null;
  const of = scene.word(from - 1) === 'the' ? from - 2 : from - 1;
  const isOffice = scene.word(of) === 'of' && (scene.is('title', of - 1) || scene.is('office', of - 1));
  return isOffice ? of - 1 : null;
}

/** *Republican Oren Pohl* is Oren Pohl where he is named without it; *British Columbia* stays. */
function withoutPeoples(scene: Scene, { from, to }: Run, counts: RunCounts): number {
  if (scene.is('direction', from)) return from;
  for (let t = from + 1; t < to - 1; t++) if (counts.isWhole({ from: t, to })) return t;
  return to - from === 2 && scene.is('demonym', from) && counts.isWhole({ from: from + 1, to }) ? from + 1 : from;
}

/** *The British* in mid-sentence is a people, *British* alone says of what kind something is. */
const isPeople = (scene: Scene, { from }: Run) =>
  scene.word(from - 1) === 'the' && scene.gap(from - 1) === 'space' && scene.word(from).endsWith('sh');
