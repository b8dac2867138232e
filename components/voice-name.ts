import { i18n } from '#i18n';
import type { VoiceOf } from '../lib/text/voice.ts';

/** Whose words a flag is: `the writer’s own words`, `quoted: Ida Moen`. */
export function voiceName({ voice, speaker }: VoiceOf): string {
  if (voice === 'author' || !speaker) return i18n.t(`voice.${voice}`);
  return i18n.t(`voice.${voice}Of`, [speaker]);
}
