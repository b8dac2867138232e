import { describe, expect, it } from 'vitest';
import type { Flag } from '../../lib/detect/flag.ts';
import { excerptOf } from '../../lib/report/excerpt.ts';

const flagAt = (start: number, exact: string) => ({ start, end: start + exact.length, exact }) as Flag;

describe('excerptOf', () => {
  it('parts the sentence at the phrase', () => {
    expect(excerptOf(flagAt(4, 'regime'), 'The regime spoke.', [])).toEqual({
      before: 'The ',
      phrase: 'regime',
      after: ' spoke.',
    });
  });
  it('takes the occurrence that the flag means', () => {
    const sentence = 'A tax regime is no regime.';
    const { before } = excerptOf(flagAt(119, 'regime'), sentence, [{ start: 100, end: 126 }]);
    expect(before).toBe('A tax regime is no ');
  });
  it('takes the first occurrence where the span of the sentence does not fit', () => {
    const { before } = excerptOf(flagAt(120, 'regime'), 'A tax regime is no regime.', [{ start: 100, end: 130 }]);
    expect(before).toBe('A tax ');
  });
  it('gives the bare phrase where the sentence does not hold it', () => {
    expect(excerptOf(flagAt(0, 'regime'), 'Nothing here.', [])).toEqual({ before: '', phrase: 'regime', after: '' });
  });
  it('shortens long sentences at a space', () => {
    const words = 'word '.repeat(80);
    const { before, after } = excerptOf(flagAt(0, 'regime'), `${words}regime ${words}`, []);
    expect(before).toMatch(/^…word .* $/);
    expect(after).toMatch(/^ word .*word…$/);
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(162);
  });
  it('shortens text without spaces too', () => {
    const { before, after } = excerptOf(flagAt(0, 'regime'), `${'x'.repeat(500)}regime${'y'.repeat(500)}`, []);
    expect([before.length, after.length]).toEqual([161, 161]);
  });
});
