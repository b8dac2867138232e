import * as v from 'valibot';
import { MAX_TERM_LENGTH, PARTS_OF_SPEECH } from './lexicon.ts';

/** The generic policy frames of Boydstun and others (Policy Frames Codebook), in the order of the codebook. */
export const FRAME_IDS = [
  'economic',
  'capacity',
  'morality',
  'fairness',
  'legality',
  'policy',
  'crime',
  'security',
  'health',
  'quality-of-life',
  'culture',
  'public-opinion',
  'political',
  'external',
] as const;
export type FrameId = (typeof FRAME_IDS)[number];

const line = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Words in one string, parted by commas: hundreds of them stay readable, and no cue holds a comma. */
const commaList = v.pipe(
  line,
  v.transform((words) => words.split(', ')),
  v.array(v.pipe(line, v.maxLength(MAX_TERM_LENGTH))),
);

/**
 * Cues of one weight and part of speech. `weight`: 1 leans to the frame, 2 is clear of it, 3 names it outright. A cue
 * counts only with the capitals that it is written with: WHO is no *who*.
 */
export const frameCuesSchema = v.strictObject({
  weight: v.picklist([1, 2, 3]),
  pos: v.picklist(PARTS_OF_SPEECH),
  words: commaList,
});

export const frameSchema = v.strictObject({
  id: v.picklist(FRAME_IDS),
  name: line,
  /** What an article with this frame makes the matter be about: one sentence for the reader. */
  description: line,
  /** Least strength at which the frame is said to be present, see `frameStrengths`. */
  threshold: v.pipe(v.number(), v.minValue(0)),
  cues: v.array(frameCuesSchema),
});

export const framesFileSchema = v.strictObject({
  lang: line,
  /** Why these frames and cues, and how the thresholds were set. */
  sources: v.array(v.strictObject({ title: line, url: v.optional(line), license: line })),
  method: line,
  frames: v.pipe(
    v.array(frameSchema),
    v.check((frames) => frames.map(({ id }) => id).join() === FRAME_IDS.join(), 'not the 14 frames in their order'),
  ),
});

export type Frame = v.InferOutput<typeof frameSchema>;
export type FramesFile = v.InferOutput<typeof framesFileSchema>;
/** What the views need to know of a frame. */
export type FrameCard = Pick<Frame, 'id' | 'name' | 'description'>;
