import { cuePhrases, cueTest } from '../../detect/reading.ts';
import { spanOf } from '../../text/doc.ts';
import { itemOf, type Look, type Scene } from './scene.ts';
import { RULED, type Ruled } from './why.ts';

/** The cues that a rule begins with; what else it asks for stands around them. */
const CUES: Readonly<Record<Ruled, readonly string[]>> = {
  'hidden-agents': ['harm:past'],
  'vague-sources': ['some', 'voices', 'offices'],
  labels: ['judging', 'faction-heads'],
};

/** Selected words that a rule looks for and that are no flag of its lexicon: something else that it asks for is missing. */
export const ruleWords: Look = (scene) => RULED.flatMap((rule) => wordsOf(scene, rule));

function wordsOf(scene: Scene, rule: Ruled) {
  const { reading, flags } = scene;
  const { tokens } = reading.doc;
  const isFlagged = (at: number) =>
    flags.some(({ lexicon, start, end }) => lexicon === rule && start <= tokens.start[at]! && end >= tokens.end[at]!);
  return spansOf(scene, rule)
    .filter(([from]) => !isFlagged(from))
    .map(([from, to]) => itemOf(scene, spanOf(tokens, from, to), rule, { kind: 'rule', rule }));
}

function spansOf({ reading, from, to }: Scene, rule: Ruled): [from: number, to: number][] {
  const single = CUES[rule].map((cue) => cueTest(reading, rule, cue));
  const spans = new Map<number, number>();
  for (let t = from; t < to; t++) if (single.some((test) => test(t))) spans.set(t, t + 1);
  for (const hit of CUES[rule].flatMap((cue) => cuePhrases(reading, rule, cue)))
    if (hit.from < to && hit.to > from) spans.set(hit.from, Math.max(hit.to, spans.get(hit.from) ?? 0));
  return [...spans];
}
