import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type FramesFile, framesFileSchema } from '../lib/lexicon/frames.ts';

/** Where the cues of the policy frames are. */
export const FRAMES_FILE = join(import.meta.dirname, '..', 'lexicons', 'frames.yaml');

/**
 * Reads and checks the frames.
 * @throws Error that names the file and the field, where the file does not hold the 14 frames.
 */
export function readFramesFile(file: string = FRAMES_FILE): FramesFile {
  const result = v.safeParse(framesFileSchema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
