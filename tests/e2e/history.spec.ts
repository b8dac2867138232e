import { articlePage } from './support/articles.ts';
import { keepHistory, keptReports } from './support/history.ts';
import { marked, openMarked } from './support/marks.ts';
import { expect, test } from './support/test.ts';
import { killWorker } from './support/worker.ts';

test('nothing is kept until the reader asks for it, and nothing more afterwards', async ({ driven, page, server }) => {
  const first = server.page(articlePage({ title: 'First', loaded: ['fiasco'] }));
  const second = server.page(articlePage({ title: 'Second', loaded: ['regime'] }));
  await openMarked(page, first);
  expect(await keptReports(driven)).toEqual([]);
  await keepHistory(driven, true);
  await openMarked(page, second);
  await expect.poll(async () => (await keptReports(driven)).map(({ title }) => title)).toEqual(['Second']);
  await keepHistory(driven, false);
  await openMarked(page, first);
  await keepHistory(driven, true);
  await openMarked(page, server.page(articlePage({ title: 'Third', loaded: ['regime'] })));
  const titles = async () => (await keptReports(driven)).map(({ title }) => title).sort();
  await expect.poll(titles, 'a report of the page before would have come first').toEqual(['Second', 'Third']);
});

test('a page is kept once a day, with the sentences of its flags and no other text', async ({
  driven,
  page,
  server,
}) => {
  await keepHistory(driven, true);
  const url = server.page(articlePage({ loaded: ['fiasco', 'infuriated'] }));
  await openMarked(page, url);
  await expect.poll(async () => (await keptReports(driven)).length).toBe(1);
  const [first] = await keptReports(driven);
  await killWorker(driven);
  await page.reload();
  await marked(page);
  await expect.poll(async () => (await keptReports(driven))[0]?.when).not.toBe(first!.when);
  const kept = await keptReports(driven);
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ url, title: first!.title, outlet: null });
  const text = JSON.stringify(kept);
  expect(text).toContain('has become a fiasco that the town will pay for');
  expect(text).not.toContain('Members read the minutes');
});
