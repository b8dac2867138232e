import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printFrames } from '../../cli/print-frames.ts';
import { FRAMES_FILE, readFramesFile } from '../../cli/read-frames.ts';
import { inflect } from '../../lib/lexicon/inflect.ts';
import { foldWords } from '../../lib/text/tokens.ts';

const file = readFramesFile();

test('the frames stand in their canonical printing (npm run lexicons:format)', () => {
  expect(printFrames(file)).toBe(readFileSync(FRAMES_FILE, 'utf8'));
});

describe.each(file.frames.map((frame) => [frame.id, frame] as const))('%s', (_, { cues, threshold, description }) => {
  test('has cues enough, a threshold within the rule, and a sentence for the reader', () => {
    expect(cues.flatMap(({ words }) => words).length).toBeGreaterThanOrEqual(80);
    expect(threshold).toBeGreaterThanOrEqual(5);
    expect(threshold).toBeLessThanOrEqual(14);
    expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test('has one group of cues for each weight and part of speech', () => {
    const groups = cues.map(({ weight, pos }) => `${weight} ${pos}`);
    expect(new Set(groups).size).toBe(groups.length);
  });

  test('counts no form twice', () => {
    const forms = cues.flatMap(({ pos, words }) => words.flatMap((word) => unique(inflect(word, pos).map(folded))));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});

const folded = (form: string) => foldWords(form).join(' ');
const unique = (list: string[]) => [...new Set(list)];
