import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../lib/report/export/file-name.ts';

describe('a file name is the title in plain letters', () => {
  test.each([
    ['Harbour talks fail', 'framelight-harbour-talks-fail.md'],
    ['  “Free” port?! 3.5% off…', 'framelight-free-port-3-5-off.md'],
    ['The régime’s café', 'framelight-the-regimes-cafe.md'],
    ['../../etc/passwd', 'framelight-etc-passwd.md'],
    ['C:\\aux', 'framelight-c-aux.md'],
    ['con', 'framelight-con.md'],
    ['.hidden', 'framelight-hidden.md'],
    ['__proto__', 'framelight-proto.md'],
    ['a\0b\u202ec', 'framelight-abc.md'],
    ['', 'framelight-report.md'],
    ['Переговоры', 'framelight-report.md'],
    ['😀', 'framelight-report.md'],
  ])('%j: %s', (title, name) => {
    expect(fileName({ title }, 'md')).toBe(name);
  });
  test('a long one ends with a whole word', () => {
    expect(fileName({ title: 'harbour '.repeat(50) }, 'json')).toBe(
      'framelight-harbour-harbour-harbour-harbour-harbour-harbour-harbour.json',
    );
  });
  test('a long word is cut', () => {
    expect(fileName({ title: 'x'.repeat(5000) }, 'csv')).toHaveLength('framelight-.csv'.length + 60);
  });
  test('any title (seed 20260501)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(fileName({ title }, 'html')).toMatch(/^framelight-[a-z0-9]+(?:-[a-z0-9]+)*\.html$/);
        expect(fileName({ title }, 'html').length).toBeLessThanOrEqual(80);
      }),
      { seed: 20_260_501 },
    );
  });
});
