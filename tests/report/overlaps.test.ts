import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/flag.ts';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import { resolveOverlaps } from '../../lib/report/overlaps.ts';

const finding = (start: number, end: number, lexicon: LexiconId = 'labels', weight = 0.5): Finding => ({
  start,
  end,
  lexicon,
  weight,
  term: null,
  reason: 'It judges.',
  instead: [],
});
const kept = (...findings: Finding[]) =>
  resolveOverlaps(findings).map(({ start, end, lexicon }) => `${start}-${end} ${lexicon}`);

describe('of one lexicon', () => {
  test.each([
    ['the longer stays', [finding(0, 4), finding(0, 9)], ['0-9 labels']],
    ['the longer stays though it begins later', [finding(0, 4), finding(3, 12)], ['3-12 labels']],
    ['the first stays of two that are equally long', [finding(0, 4), finding(2, 6)], ['0-4 labels']],
    ['what is inside goes', [finding(0, 9), finding(3, 5)], ['0-9 labels']],
    ['neighbours both stay', [finding(0, 4), finding(4, 8)], ['0-4 labels', '4-8 labels']],
    ['twice the same is once', [finding(0, 4), finding(0, 4)], ['0-4 labels']],
    ['reading order, whatever came first', [finding(8, 9), finding(0, 4)], ['0-4 labels', '8-9 labels']],
    ['none', [], []],
  ])('%s', (_, findings, expected) => {
    expect(kept(...findings)).toEqual(expected);
  });

  test('of the same span the heavier stays', () => {
    expect(resolveOverlaps([finding(0, 4, 'labels', 0.3), finding(0, 4, 'labels', 0.8)])[0]?.weight).toBe(0.8);
  });

  test('what is left never overlaps, however the longer ones chain', () => {
    const chain = [finding(0, 5), finding(4, 10), finding(9, 16), finding(15, 18), finding(17, 30)];
    const flags = resolveOverlaps(chain);
    flags.slice(1).forEach((flag, i) => {
      expect(flag.start).toBeGreaterThanOrEqual(flags[i]!.end);
    });
  });
});

test('findings of different lexicons all stay', () => {
  expect(kept(finding(0, 9), finding(0, 4, 'doubt'), finding(2, 6, 'threat'))).toEqual([
    '0-9 labels',
    '0-4 doubt',
    '2-6 threat',
  ]);
});

test('the order of the findings does not matter', () => {
  const findings = [
    finding(0, 4),
    finding(0, 9, 'doubt'),
    finding(2, 8),
    finding(20, 24, 'threat'),
    finding(22, 30, 'threat'),
  ];
  expect(kept(...findings.toReversed())).toEqual(kept(...findings));
});

test('the given findings stay as they are', () => {
  const findings = Object.freeze([finding(8, 9), finding(0, 4)]);
  resolveOverlaps(findings);
  expect(findings[0]?.start).toBe(8);
});
