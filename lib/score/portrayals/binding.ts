import type { VoiceOf } from '../../text/voice.ts';
import type { Relation } from '../portrayals.ts';
import type { Run } from './scene.ts';

/** Words bound to a mention: the tokens [from, to). */
export interface Binding extends Run {
  readonly relation: Relation;
  /** Whose words they are, where the clause itself says so: *Lind called Pohl a coward*. */
  readonly voice?: VoiceOf;
}

/** The run as a binding. */
export const bind = (relation: Relation, { from, to }: Run, voice?: VoiceOf): Binding =>
  voice ? { relation, from, to, voice } : { relation, from, to };
