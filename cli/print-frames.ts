import { compare, printYaml } from '../lib/lexicon/files/print-lexicon.ts';
import type { Frame, FramesFile } from '../lib/lexicon/frames.ts';
import { PARTS_OF_SPEECH } from '../lib/lexicon/lexicon.ts';

/** The one canonical printing of the frames: cues by weight, heaviest first, then by part of speech, words sorted. */
export function printFrames({ lang, sources, method, frames }: FramesFile): string {
  return printYaml({ lang, sources, method, frames: frames.map(canonicalFrame) });
}

function canonicalFrame({ id, name, description, threshold, cues }: Frame) {
  const place = (cue: Frame['cues'][number]) => PARTS_OF_SPEECH.indexOf(cue.pos);
  const sorted = [...cues].sort((a, b) => b.weight - a.weight || place(a) - place(b));
  return { id, name, description, threshold, cues: sorted.map(canonicalCues) };
}

function canonicalCues({ weight, pos, words }: Frame['cues'][number]) {
  return { weight, pos, words: [...new Set(words)].sort(compare).join(', ') };
}
