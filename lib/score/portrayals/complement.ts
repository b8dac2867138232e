import { tokenAt } from '../../text/doc.ts';
import type { VoiceOf } from '../../text/voice.ts';
import { adjectivesFrom, isAdverb } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import { isNoun, isOfficeOnly, nounPhraseAt } from './noun-phrase.ts';
import type { Run, Scene } from './scene.ts';

/**
 * What a verb such as *be*, *call* or *describe as* says that somebody is, beginning at a token: a noun phrase with its
 * article, adjectives, or a short quotation.
 */
export function complementAt(scene: Scene, start: number, voice?: VoiceOf): Binding[] {
  if (scene.gap(start - 1) === 'break' || scene.gap(start - 1) === 'comma') return [];
  let t = start;
  while (isAdverb(scene, t) || scene.is('between', t)) t++;
  if (scene.is('article', t) && !scene.is('negative', t)) return nounComplement(scene, t, voice);
  const adjectives = adjectivesFrom(scene, t).map((run) => bind('adjective', run, voice));
  if (adjectives.length > 0) return adjectives;
  const quoted = quotationAt(scene, t);
  if (quoted) return [bind('epithet', quoted, voice)];
  const isBare = isNoun(scene, t) && scene.labelEnd(t) === t + 1 && scene.gap(t) !== 'hyphen';
  return isBare ? [bind('epithet', { from: t, to: t + 1 }, voice)] : [];
}

function nounComplement(scene: Scene, t: number, voice: VoiceOf | undefined): Binding[] {
  const phrase = nounPhraseAt(scene, t);
  return phrase && !isOfficeOnly(scene, phrase) ? [bind('epithet', phrase, voice)] : [];
}

/** A quotation of up to four words that begins at a token. */
function quotationAt(scene: Scene, t: number): Run | null {
  const { doc } = scene;
  const quotation = doc.quotations[doc.outermost[t] ?? -1];
  if (scene.gap(t - 1) !== 'marks' || !quotation || quotation.inner.start > doc.tokens.start[t]!) return null;
  const to = tokenAt(doc.tokens, quotation.inner.end);
  const isVerb = scene.verbs.is('ing', scene.word(t)) || scene.verbs.is('past', scene.word(t));
  return tokenAt(doc.tokens, quotation.inner.start) === t && to - t <= 4 && !isVerb ? { from: t, to } : null;
}
