import type { Frame } from '../lexicon/frames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashWord } from '../text/tokens.ts';

/** Changes whenever the same lexicons may give other flags. */
export const ENGINE_VERSION = '0.2.0';

const digests = new WeakMap<readonly unknown[], string>();

/**
 * Engine version, a digest of the terms and cues, and where there are frames one of theirs, such as
 * `0.1.0+5f3c09ab.90c1d2e4`: same version, same article, same report.
 */
export function versionOf(lexicons: readonly Lexicon[], frames: readonly Frame[] = []): string {
  const terms = digestOf(lexicons, () => lexicons.map(({ id, terms, cues }) => [id, terms, cues]));
  if (frames.length === 0) return `${ENGINE_VERSION}+${terms}`;
  return `${ENGINE_VERSION}+${terms}.${digestOf(frames, () => frames.map(({ id, threshold, cues }) => [id, threshold, cues]))}`;
}

/** Eight hexadecimal digits for what the engine reads of a list, made once for each list. */
function digestOf(list: readonly unknown[], read: () => unknown): string {
  const digest = digests.get(list) ?? (hashWord(JSON.stringify(read())) >>> 0).toString(16).padStart(8, '0');
  digests.set(list, digest);
  return digest;
}
