import type { LexiconId } from '../lexicon/ids.ts';
import { clickbait } from './clickbait/clickbait.ts';
import type { Finding } from './flag.ts';
import { hiddenAgents } from './hidden-agents.ts';
import { labels } from './labels/labels.ts';
import { listed } from './listed.ts';
import type { Detector, Reading } from './reading.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { vagueSources } from './vague-sources.ts';

/**
 * The detectors that build flags by rule, under the lexicon that each needs. `scare-quotes` is not among them: it runs
 * first, since whether quoted words are the writer's depends on it.
 */
const RULES: readonly (readonly [LexiconId, Detector])[] = [
  ['labels', labels],
  ['reporting-verbs', reportingVerbs],
  ['vague-sources', vagueSources],
  ['hidden-agents', hiddenAgents],
  ['clickbait', clickbait],
];

/** Everything that the lists and the rules find, in no order. */
export function detect(reading: Reading): Finding[] {
  const rules = RULES.filter(([id]) => reading.engine.lexicons.has(id));
  return [...listed(reading), ...rules.flatMap(([, rule]) => rule(reading))];
}
