import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashWord } from '../text/tokens.ts';

/** Changes whenever the same lexicons may give other flags. */
export const ENGINE_VERSION = '0.1.0';

const digests = new WeakMap<readonly Lexicon[], string>();

/** Engine version and a digest of the terms and cues, such as `0.1.0+5f3c09ab`: same version, same article, same report. */
export function versionOf(lexicons: readonly Lexicon[]): string {
  const known = digests.get(lexicons);
  if (known) return known;
  const digest = (hashWord(JSON.stringify(lexicons.map(({ id, terms, cues }) => [id, terms, cues]))) >>> 0)
    .toString(16)
    .padStart(8, '0');
  const version = `${ENGINE_VERSION}+${digest}`;
  digests.set(lexicons, version);
  return version;
}
