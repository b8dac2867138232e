import { overlap } from '../../text/article.ts';
import { voiceAt } from '../../text/voice.ts';
import { itemOf, type Look, selectedSpan } from './scene.ts';

/**
 * The selected words where they stand in a quotation that is somebody else's. Of a flag the voice says as much, and of
 * a short quotation how it was weighed.
 */
export const quoted: Look = (scene) => {
  const { doc } = scene.reading;
  const span = selectedSpan(scene);
  const { voice, speaker } = voiceAt(doc, span, scene.distanced);
  const isWeighed = scene.weighed.some(({ tokens }) => tokens.from < scene.to && tokens.to > scene.from);
  const isTold = isWeighed || scene.flags.some((flag) => flag.voice === 'quoted' && overlap(flag, span));
  return voice === 'quoted' && !isTold ? [itemOf(scene, span, null, { kind: 'quoted', speaker })] : [];
};
