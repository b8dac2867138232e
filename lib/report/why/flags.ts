import { overlap } from '../../text/article.ts';
import { dismissedPlaces } from '../dismissals.ts';
import { hidingOf } from './hiding.ts';
import { itemOf, type Look, selectedSpan } from './scene.ts';

/** The flags over the selected words: those that show, and those that something hides. */
export const flags: Look = (scene) => {
  const selected = selectedSpan(scene);
  const dismissed = dismissedPlaces(scene, scene.view);
  return scene.flags.flatMap((flag, place) => {
    if (!overlap(flag, selected)) return [];
    const { weight, voice, speaker, reason } = flag;
    const hidden = hidingOf(flag, scene.view, dismissed.get(place));
    return [itemOf(scene, flag, flag.lexicon, { kind: 'flag', place, weight, voice, speaker, reason, hidden })];
  });
};
