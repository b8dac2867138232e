import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openReport, reportOfQuery, reportQuery } from '../../lib/browser/open-report.ts';

const world = vi.hoisted(() => ({ active: [] as object[], made: [] as object[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://framelight${path}` },
    tabs: {
      query: async () => world.active,
      create: async (made: object) => void world.made.push(made),
    },
  },
}));

beforeEach(() => Object.assign(world, { active: [], made: [] }));

describe('the address of a report page', () => {
  it.each([{ tab: 7 }, { kept: '2026-03-01T08:00:00.000Z https://news.example/a?b=c&d#e' }])(
    'tells which report is meant: %j',
    (of) => expect(reportOfQuery(reportQuery(of))).toEqual(of),
  );
  it.each(['', '?', '?tab=', '?tab=x', '?tab=-1', '?tab=1e3', '?tab=99999999999', '?kept=', '?other=1'])(
    'asks for nothing: “%s”',
    (query) => expect(reportOfQuery(query)).toBeNull(),
  );
});

describe('openReport', () => {
  const url = 'chrome-extension://framelight/report.html?tab=7';
  it.each([
    ['beside the tab in front', [{ index: 2, windowId: 5, incognito: false }], { url, windowId: 5, index: 3 }],
    ['in an ordinary window, asked from a private one', [{ index: 2, windowId: 5, incognito: true }], { url }],
    ['somewhere, where no tab is in front', [], { url }],
  ])('opens it %s', async (_, active, wanted) => {
    world.active = active;
    await openReport({ tab: 7 });
    expect(world.made).toEqual([wanted]);
  });
});
