import type { Page } from '@playwright/test';
import { articlePage, LOADED } from './support/articles.ts';
import { type Listener, openListener } from './support/listener.ts';
import { openMarked } from './support/marks.ts';
import { doneOf } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { watchPage } from './support/watch.ts';

const LONG = articlePage({ title: 'Long', loaded: ['fiasco'], length: 12 });
/** The same where the text scrolls in a box of its own, as on pages that are built like apps. */
const BOXED = LONG.replace('<main>', '<main style="height: 100vh; overflow: auto">').replace(
  '<head>',
  '<head><style>body { margin: 0 }</style>',
);

/** The last place that was heard; −1 where none was. */
async function lastOf(listener: Listener, page: Page) {
  return (await listener.heardFrom(page)).at(-1) ?? { from: -1, to: -1 };
}

const inView = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article h1, article p')]
      .filter((one) => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight)
      .map(({ textContent }) => textContent!),
  );

/** Scrolls by so many heights of the window, as a wheel does. */
async function scroll(page: Page, heights: number) {
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, heights * (await page.evaluate(() => innerHeight)));
}

for (const [name, html] of [
  ['the page', LONG],
  ['a box in the page', BOXED],
] as const)
  test(`who follows hears what is in view as ${name} scrolls`, async ({ driven, page, server }) => {
    await openMarked(page, server.page(html));
    const { blocks } = (await doneOf(driven, page)).report;
    const listener = await openListener(driven);
    await page.bringToFront();
    await listener.follow(page);
    await expect.poll(() => lastOf(listener, page)).toMatchObject({ from: 0 });
    await scroll(page, 2);
    // Which paragraphs are in view is asked of the page itself; they are told by their lengths.
    await expect
      .poll(async () => {
        const { from, to } = await lastOf(listener, page);
        return blocks.filter(({ start, end }) => end > from && start < to).map(({ start, end }) => end - start);
      })
      .toEqual((await settledView(page)).map((text) => text.length));
    const { from, to } = await lastOf(listener, page);
    expect(from).toBeGreaterThan(0);
    expect(to).toBeLessThan(blocks.at(-1)!.end);
    await scroll(page, 100);
    await expect.poll(async () => (await lastOf(listener, page)).to).toBe(blocks.at(-1)!.end);
  });

/** What is in view once the page stands still. */
async function settledView(page: Page): Promise<string[]> {
  let before = await inView(page);
  await expect
    .poll(async () => {
      const last = before;
      before = await inView(page);
      return before.join() === last.join() && !last.includes('Long');
    })
    .toBe(true);
  return before;
}

test('only the lines in view count, also within one long paragraph', async ({ driven, page, server }) => {
  const text = `${LOADED.fiasco} `.repeat(400);
  await openMarked(page, server.page(articlePage({ body: `<p>${text}</p>` })));
  const { blocks } = (await doneOf(driven, page)).report;
  const long = blocks.find(({ start, end }) => end - start > 10_000)!;
  const listener = await openListener(driven);
  await page.bringToFront();
  await listener.follow(page);
  await scroll(page, 1.5);
  await expect.poll(async () => (await lastOf(listener, page)).from).toBeGreaterThan(long.start);
  const { from, to } = await lastOf(listener, page);
  expect(to).toBeLessThan(long.end);
  expect(to - from).toBeGreaterThan(500);
});

test('a page that nobody follows tells nothing, and one that nobody answers stops', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(LONG));
  const listener = await openListener(driven);
  await page.bringToFront();
  await scroll(page, 1);
  await settledView(page);
  expect(await listener.heardFrom(page)).toEqual([]);
  await listener.follow(page);
  await expect.poll(async () => (await listener.heardFrom(page)).length).toBeGreaterThan(0);
  await listener.turnDeaf();
  const before = (await listener.heardFrom(page)).length;
  await scroll(page, 1);
  await expect.poll(async () => (await listener.heardFrom(page)).length).toBe(before + 1);
  await scroll(page, 1);
  await page.waitForTimeout(800); // that nothing comes has no sign: several times the pause between two messages
  expect((await listener.heardFrom(page)).length).toBe(before + 1);
});

test('a new reading is followed too, and the page never notices', async ({ driven, page, server }) => {
  await watchPage(page);
  await openMarked(page, server.page(LONG));
  const listener = await openListener(driven);
  await page.bringToFront();
  await listener.follow(page);
  await expect.poll(async () => (await listener.heardFrom(page)).length).toBe(1);
  const { requestId } = await doneOf(driven, page);
  await page.evaluate(() => history.pushState({}, '', '?again')); // else the reading that has just begun would do
  await listener.read(page);
  await expect.poll(async () => (await doneOf(driven, page)).requestId !== requestId).toBe(true);
  await expect.poll(async () => (await listener.heardFrom(page)).length).toBe(2);
  expect(
    await page.evaluate(() => (window as unknown as { noticed: { mutations: string[] } }).noticed.mutations),
  ).toEqual([]);
});

test('any place of the article can be gone to', async ({ driven, page, server }) => {
  await openMarked(page, server.page(LONG));
  const { blocks } = (await doneOf(driven, page)).report;
  const listener = await openListener(driven);
  await page.bringToFront();
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  for (const [offset, isSeen] of [
    [last.end, 'last'],
    [first.start, 'first'],
    [last.start - 1, 'last'],
    [0, 'first'],
    [10_000_000, 'last'],
  ] as const) {
    expect(await listener.goToOffset(page, offset)).toBe(true);
    const wanted = isSeen === 'first' ? 'h1' : 'article p:last-of-type';
    await expect(page.locator(wanted)).toBeInViewport();
    await expect(page.locator(isSeen === 'first' ? 'article p:last-of-type' : 'h1')).not.toBeInViewport();
  }
  await page.evaluate(() => document.querySelector('main')!.remove());
  expect(await listener.goToOffset(page, 0)).toBe(false);
});
