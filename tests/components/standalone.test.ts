import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { standaloneReport } from '../../components/report/standalone.tsx';
import type { Report } from '../../lib/report/report.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { CLEAN_REPORT, TINY_REPORT } from '../fixtures/other-reports.ts';
import { RICH_REPORT } from '../fixtures/report.ts';
import { KNOWLEDGE } from './rendered.ts';

const fileOf = (report: Report) => standaloneReport({ report, knowledge: KNOWLEDGE, view: DEFAULT_VIEW });
const HOSTILE = '</title></style><script>alert(1)</script><img src="https://evil.example/x" onerror=alert(1)>';

const hostile: Report = {
  ...RICH_REPORT,
  title: HOSTILE,
  outlet: HOSTILE,
  byline: HOSTILE,
  url: 'javascript:alert(1)',
  version: HOSTILE,
  sources: [{ ...RICH_REPORT.sources[0]!, name: HOSTILE, verbs: [{ verb: HOSTILE, times: 2, coloured: true }] }],
  portrayals: RICH_REPORT.portrayals.map((one) => ({ ...one, name: HOSTILE, also: [HOSTILE], perhaps: [HOSTILE] })),
  flags: RICH_REPORT.flags.map((flag) => ({ ...flag, exact: HOSTILE, speaker: HOSTILE, reason: HOSTILE })),
  contexts: RICH_REPORT.contexts.map(() => HOSTILE),
};

describe.each([
  ['a rich report', RICH_REPORT],
  ['a clean report', CLEAN_REPORT],
  ['a tiny report', TINY_REPORT],
  ['a hostile page', hostile],
])('the file of %s', (_, report) => {
  const html = fileOf(report);
  const { document } = parseHTML(html);

  test('runs nothing and fetches nothing', () => {
    expect(document.querySelectorAll('script, img, iframe, object, embed, link, form, base, [src]')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import|<\/style/);
    const links = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href'));
    expect(links.filter((href) => !href?.startsWith('#'))).toEqual([]);
  });

  test('says so to the browser before anything else', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/i);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });

  test('carries its styles for light, dark and paper', () => {
    const css = document.querySelector('style')!.textContent!;
    for (const part of [
      'prefers-color-scheme: dark',
      '@media print',
      'forced-colors',
      '.device',
      '.strip',
      '"DejaVu Serif"',
    ])
      expect(css).toContain(part);
  });

  test('has nothing in it that would need a script', () => {
    expect(document.querySelectorAll('input, button, [role=slider], [role=status]')).toHaveLength(0);
  });
});

test('titles stay text', () => {
  const { document } = parseHTML(fileOf(hostile));
  expect(document.title).toBe(HOSTILE);
  expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
});
