import type { Frame, FrameId } from '../lexicon/frames.ts';
import type { FrameHit } from '../lexicon/match.ts';
import type { Passage } from '../text/article.ts';
import { type Doc, passageOf, sentenceSpan } from '../text/doc.ts';

/** How much the article makes the matter be about one policy frame. */
export interface FrameShare {
  readonly id: FrameId;
  /** 0–1, the frame's part of the strength of all frames. */
  readonly share: number;
  /** Whether its strength reaches the threshold of the frame. */
  readonly present: boolean;
  /** The sentences that speak for it most, strongest first: at most three, none where the frame is not present. */
  readonly sentences: readonly Passage[];
}

/** How many times a cue counts in the headline, and in the first paragraphs: they tell what the matter is about. */
const HEADLINE = 3;
const OPENING = 2;
/** How many blocks are the opening, the headline among them. */
const OPENING_BLOCKS = 4;
/** Words added to every length, so that a few lines with one cue are not all about it. */
const LENGTH_FLOOR = 150;
const MOST_SENTENCES = 3;

/** The 14 frames, strongest first. Linear in the number of hits. */
export function readFrames(doc: Doc, frames: readonly Frame[], hits: readonly FrameHit[]): FrameShare[] {
  const strengths = frameStrengths(doc, frames, hits);
  const all = strengths.reduce((sum, strength) => sum + strength, 0) || 1;
  return frames
    .map((frame, place) => ({ frame, place, strength: strengths[place]! }))
    .sort((a, b) => b.strength - a.strength || a.place - b.place)
    .map(({ frame: { id, threshold }, place, strength }) => {
      const present = strength > 0 && strength >= threshold;
      const sentences = present ? strongestSentences(doc, hits, place) : [];
      return { id, share: Math.round((1000 * strength) / all) / 1000, present, sentences };
    });
}

/**
 * The strength of each frame: for each of its cues the weight times log2(1 + n), where n counts how often the cue
 * stands in the text, three times in the headline and twice in the opening; the sum over the square root of the length
 * in thousands of words, since new cues come ever more slowly as a text goes on.
 */
export function frameStrengths(doc: Doc, frames: readonly Frame[], hits: readonly FrameHit[]): number[] {
  const counts = new Map<FrameHit['cue'], number>();
  for (const { cue, from } of hits) counts.set(cue, (counts.get(cue) ?? 0) + emphasisOf(doc, from));
  const sums = frames.map(() => 0);
  for (const [{ frame, weight }, count] of counts) sums[frame]! += weight * Math.log2(1 + count);
  const length = Math.sqrt((doc.wordCount + LENGTH_FLOOR) / 1000);
  return sums.map((sum) => sum / length);
}

function emphasisOf({ article, tokens }: Doc, token: number): number {
  const block = tokens.block[token]!;
  if (article.blocks[block]!.kind === 'headline') return HEADLINE;
  return block < OPENING_BLOCKS ? OPENING : 1;
}

/** The sentences with the greatest sum of weights; of equals the earlier. */
function strongestSentences(doc: Doc, hits: readonly FrameHit[], frame: number): Passage[] {
  const sums = new Map<number, { readonly token: number; sum: number }>();
  for (const { cue, from } of hits) {
    if (cue.frame !== frame) continue;
    const sentence = doc.sentences.of[from]!;
    const known = sums.get(sentence) ?? { token: from, sum: 0 };
    known.sum += cue.weight;
    sums.set(sentence, known);
  }
  const strongest = [...sums.values()].sort((a, b) => b.sum - a.sum || a.token - b.token);
  return strongest.slice(0, MOST_SENTENCES).map(({ token }) => passageOf(doc, sentenceSpan(doc, token)));
}
