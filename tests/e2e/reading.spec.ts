import { reportOf } from '../../drive/report.ts';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { DEFAULT_VIEW, shownFlags } from '../../lib/report/view.ts';
import { articlePage } from './support/articles.ts';
import { marked, marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { expect, test } from './support/test.ts';
import { noticedBy, watchPage } from './support/watch.ts';
import { badgeOf } from './support/worker.ts';

test('an article is marked, each mark over the text of a flag', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const state = await reportOf(driven, page);
  if (state.status !== 'done') throw new Error(`no report: ${state.problem}`);
  const shown = shownFlags(state.report, DEFAULT_VIEW).map(({ exact }) => exact);
  expect(shown.length).toBeGreaterThan(8);
  expect(await phrasesOf(page)).toEqual([...shown].sort());
  expect(state.report.title).toBe('Harbour deal leaves the capital reeling');
});

test('the badge shows the count of marks in a neutral colour', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const count = (await phrasesOf(page)).length;
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe(String(count));
  const { background, colour } = await badgeOf(driven, page);
  const [red = 0, green = 0, blue = 0] = background;
  expect(Math.max(red, green, blue) - Math.min(red, green, blue), 'no hue').toBeLessThan(20);
  expect(colour).toEqual([255, 255, 255, 255]);
});

test('the page is not changed: no mutation, no shift, the same HTML byte for byte', async ({ page, server }) => {
  await watchPage(page);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { htmlBefore: document.documentElement.outerHTML });
    });
  });
  await openMarked(page, server.sample);
  const { before, after } = await page.evaluate(() => ({
    before: (window as unknown as { htmlBefore: string }).htmlBefore,
    after: document.documentElement.outerHTML,
  }));
  expect(before.length).toBeGreaterThan(1000);
  expect(after).toBe(before);
  expect(await noticedBy(page)).toEqual({ mutations: [], shift: 0, violations: [] });
});

test('names of highlights say nothing and differ from load to load', async ({ page, server }) => {
  await openMarked(page, server.sample);
  const first = (await marksOf(page)).map(({ name }) => name);
  await page.reload();
  await marked(page);
  const second = (await marksOf(page)).map(({ name }) => name);
  for (const name of [...first, ...second]) {
    expect(name).not.toMatch(/framelight|wording|people|voice|sources|appeals/i);
    expect(LEXICON_IDS.filter((id) => name.includes(id))).toEqual([]);
  }
  expect(first.filter((name) => second.includes(name))).toEqual([]);
});

test('an article without loaded wording gets no mark and a badge of 0', async ({ driven, page, server }) => {
  await page.goto(server.page(articlePage()));
  const state = await reportOf(driven, page);
  if (state.status !== 'done') throw new Error(`no report: ${state.problem}`);
  expect(shownFlags(state.report, DEFAULT_VIEW)).toEqual([]);
  expect(await marksOf(page)).toEqual([]);
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe('0');
});

test('a page that is left takes its report along', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  await page.goto(server.page(articlePage({ title: 'Second', loaded: ['fiasco'] })));
  await marked(page);
  const state = await reportOf(driven, page);
  expect(state.status === 'done' && state.report.title).toBe('Second');
  expect(await phrasesOf(page)).toEqual(['fiasco']);
});

test('a way to another part of the same page keeps its report and its marks', async ({ driven, page, server }) => {
  await openMarked(
    page,
    server.page(
      articlePage({ loaded: ['fiasco'], body: '<p><a href="#end">To the end</a></p><p id="end">The end.</p>' }),
    ),
  );
  const before = await reportOf(driven, page);
  await page.getByText('To the end').click();
  await page.waitForURL(/#end$/);
  await page.evaluate(() => history.pushState({}, '', '?photo=2'));
  expect(await phrasesOf(page)).toEqual(['fiasco']);
  expect(await reportOf(driven, page)).toEqual(before);
});

test('back and forward through the history show the marks again', async ({ driven, page, server }) => {
  const [first, second] = [
    server.page(articlePage({ title: 'First', loaded: ['fiasco'] })),
    server.page(articlePage({ title: 'Second', loaded: ['regime'] })),
  ];
  await openMarked(page, first);
  await openMarked(page, second);
  const regime = await phrasesOf(page);
  await page.goBack();
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  await expect.poll(async () => titleOf(await reportOf(driven, page))).toBe('First');
  await page.goForward();
  await expect.poll(() => phrasesOf(page)).toEqual(regime);
  await expect.poll(async () => titleOf(await reportOf(driven, page))).toBe('Second');
});

const titleOf = (state: Awaited<ReturnType<typeof reportOf>>) => state.status === 'done' && state.report.title;
