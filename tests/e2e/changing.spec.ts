import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import { tabOf } from '../../drive/report.ts';
import type { PageState } from '../../lib/browser/page-state.ts';
import {
  becomeArticle,
  countOn,
  dropFiasco,
  hurryThroughAddresses,
  renewNodes,
  showOriginal,
  standStill,
  translate,
  writeUntilMarked,
} from '../in-page-changes.ts';
import { message } from '../messages.ts';
import { articleOf, articlePage, LOADED } from './support/articles.ts';
import { openListener } from './support/listener.ts';
import { marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { overhear } from './support/overhear.ts';
import { doneOf } from './support/stored.ts';
import { openAsTab, store } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { badgeOf } from './support/worker.ts';

const FIRST = articlePage({ title: 'First', loaded: ['fiasco'] });
const SECOND = articleOf(articlePage({ title: 'Second', loaded: ['infuriated'], length: 2 }));

/** What is known of the tab at this moment; null where nothing is. */
async function stateNow(driven: Driven, page: Page): Promise<PageState | null> {
  const key = `page:${await tabOf(driven, page)}`;
  const worker = await driven.worker();
  return worker.evaluate(async (name) => ((await chrome.storage.session.get(name))[name] as PageState) ?? null, key);
}

const titleNow = async (driven: Driven, page: Page) => {
  const state = await stateNow(driven, page);
  return state?.status === 'done' ? state.report.title : state?.status;
};

/** Puts something before the last paragraph of the article. */
const add = (page: Page, html: string) =>
  page.evaluate(
    (more) => document.querySelector('article p:last-of-type')!.insertAdjacentHTML('beforebegin', more),
    html,
  );

interface Watched {
  watched: { ranges: AbstractRange[]; fewest: number };
}

/** Watches the marks that are there now, in every frame from now on. */
function watchMarks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const now = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const watched = { ranges: now(), fewest: Infinity };
    Object.assign(window, { watched });
    const look = () => {
      watched.fewest = Math.min(watched.fewest, now().filter((range) => watched.ranges.includes(range)).length);
      requestAnimationFrame(look);
    };
    look();
  });
}

/** How many marks are watched, and how many of these very objects there were in the frame that had fewest. */
const watchedMarks = (page: Page) =>
  page.evaluate(() => {
    const { ranges, fewest } = (window as unknown as Watched).watched;
    return { all: ranges.length, fewest };
  });

test('a page that stands still is sent once, whatever happens beside its article', async ({ driven, page, server }) => {
  const heard = await overhear(driven);
  await page.bringToFront();
  const beside = '<aside id="ticker"></aside><p>12:00</p>';
  await openMarked(
    page,
    server.page(FIRST.replace('</main>', `</main>${beside}`).replace('</article>', `</article>${beside}`)),
  );
  await page.evaluate(async () => {
    for (let i = 0; i < 150; i++) {
      for (const one of document.querySelectorAll('aside')) one.innerHTML = `<p>Tick ${i}</p>`;
      for (const one of document.querySelectorAll('article ~ p, main ~ p')) one.textContent = `12:${i}`;
      await new Promise((next) => setTimeout(next, 20));
    }
  });
  expect(await heard()).toEqual(['analyze']);
});

test('more text is read too, in one message, and no mark flickers', async ({ driven, page, server }) => {
  const heard = await overhear(driven);
  await page.bringToFront();
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  const names = (await marksOf(page)).map(({ name }) => name);
  await watchMarks(page);
  await add(page, `<p>${LOADED.infuriated}</p><p>The vote is on Friday.</p>`);
  await expect.poll(() => phrasesOf(page)).toContain('infuriated');
  const { all, fewest } = await watchedMarks(page);
  expect(all).toBeGreaterThan(1);
  expect(fewest).toBe(all);
  expect((await marksOf(page)).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  expect((await doneOf(driven, page)).report.flags.map(({ exact }) => exact)).toContain('infuriated');
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe(String((await phrasesOf(page)).length));
  expect(await heard()).toEqual(['analyze', 'analyze']);
});

test('an edited word loses its mark before the next frame, and the others keep theirs', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated'] })));
  const left = await page.evaluate(async () => {
    const text = [...document.querySelectorAll('p')].find((one) => one.textContent!.includes('fiasco'))!.firstChild!;
    text.nodeValue = text.nodeValue!.replace('a fiasco', 'an event');
    await new Promise((next) => requestAnimationFrame(next));
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.map((range) => range.startContainer.nodeValue!.slice(range.startOffset, range.endOffset));
  });
  expect(left).toEqual(['infuriated']);
  await expect
    .poll(async () => (await doneOf(driven, page)).report.flags.map(({ exact }) => exact))
    .toEqual(['infuriated']);
  expect(await phrasesOf(page)).toEqual(['infuriated']);
});

test('the same text in new nodes is marked again, and nothing is sent', async ({ driven, page, server }) => {
  const heard = await overhear(driven);
  await page.bringToFront();
  await openMarked(page, server.page(FIRST));
  await page.evaluate(renewNodes);
  expect(await phrasesOf(page)).toEqual([]);
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  expect(await heard()).toEqual(['analyze']);
});

test('what changes while the page is being read is read too', async ({ page, server }) => {
  const body = `<script>(${writeUntilMarked})()</script>`;
  await page.goto(server.page(articlePage({ loaded: ['fiasco'], body })));
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', 'infuriated']);
});

test('another article of a site that loads no pages takes the place of the first', async ({ driven, page, server }) => {
  const heard = await overhear(driven);
  await page.bringToFront();
  await openMarked(page, server.page(FIRST));
  await page.evaluate(() => history.pushState({}, '', '/story/second'));
  await expect.poll(() => phrasesOf(page)).toEqual([]);
  await expect.poll(() => stateNow(driven, page)).toBe(null);
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe('');
  await page.evaluate((html) => {
    document.title = 'Second';
    document.querySelector('main')!.innerHTML = html;
  }, SECOND);
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  const { report } = await doneOf(driven, page);
  expect(report.title).toBe('Second');
  expect(report.url).toBe(page.url());
  expect(await heard()).toEqual(['analyze', 'left', 'analyze']);
});

test('a front page that becomes an article without a load is read', async ({ driven, page, server }) => {
  await page.goto(server.fixture('front-page'));
  await expect.poll(() => stateNow(driven, page)).toMatchObject({ problem: 'no-article' });
  await page.evaluate(becomeArticle, SECOND);
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  await expect.poll(() => titleNow(driven, page)).toBe('Second');
});

test('the side panel stays as it is when its page is read again', async ({ driven, page, server }) => {
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  const state = await doneOf(driven, page);
  const panel = await openAsTab(driven, 'sidepanel', state);
  const chip = panel.getByRole('button', { name: 'Wording' }).first();
  await chip.click();
  const isPressed = await chip.getAttribute('aria-pressed');
  const last = { ...state.report, title: 'Read again' };
  await store(driven, panel, { ...state, requestId: 'again', report: last });
  await expect(panel.getByRole('heading', { name: 'Read again' })).toBeVisible();
  expect(isPressed).toBe('true');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

test('the way back is followed as well, and an address for the same text is noted', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(FIRST));
  await page.evaluate((html) => {
    const main = document.querySelector('main')!;
    const first = main.innerHTML;
    addEventListener('popstate', () => {
      main.innerHTML = first;
    });
    history.pushState({}, '', '/story/second');
    main.innerHTML = html;
  }, SECOND);
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  await page.evaluate(() => history.back());
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  await expect.poll(() => titleNow(driven, page)).toBe('First');
  await page.evaluate(() => history.replaceState({}, '', '/story/first/part-2'));
  await expect.poll(async () => (await doneOf(driven, page)).report.url).toContain('/part-2');
  expect(await phrasesOf(page)).toEqual(['fiasco']);
});

test('twenty addresses in a row make one report, of the last', async ({ driven, page, server }) => {
  const heard = await overhear(driven);
  await page.bringToFront();
  await openMarked(page, server.page(FIRST));
  await page.evaluate(hurryThroughAddresses, SECOND);
  await expect.poll(() => titleNow(driven, page)).toBe('Number 19');
  expect((await heard()).filter((name) => name === 'analyze').length).toBe(2);
});

test('where the article goes, its marks and its report go', async ({ driven, page, server }) => {
  await openMarked(page, server.page(FIRST));
  await page.evaluate(() => document.querySelector('main')!.remove());
  await expect.poll(() => titleNow(driven, page)).toBe('none');
  expect(await marksOf(page)).toEqual([]);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<main>${html}</main>`), SECOND);
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  await expect.poll(() => titleNow(driven, page)).toBe('Second');
});

test('a translation by the browser takes the marks away, and the way back brings them again', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(FIRST));
  await page.evaluate(translate);
  expect(await phrasesOf(page)).toEqual([]);
  await expect
    .poll(async () => (await stateNow(driven, page)) as object)
    .toMatchObject({ status: 'done', report: { lang: 'de', flags: [] } });
  await page.evaluate(showOriginal);
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  await expect.poll(() => titleNow(driven, page)).toBe('First');
});

test('a page that rewrites itself all the time is let go, and a click reads it again', async ({
  driven,
  page,
  server,
}) => {
  const heard = await overhear(driven);
  const listener = await openListener(driven);
  await page.bringToFront();
  await openMarked(page, server.page(FIRST));
  await page.evaluate(countOn);
  await expect.poll(heard, { timeout: 40_000 }).toContain('restless');
  await expect.poll(() => stateNow(driven, page)).toMatchObject({ status: 'done', restless: true });
  expect(await phrasesOf(page)).toEqual(['fiasco']);
  const before = (await heard()).length;
  expect(before).toBe(1 + 11 + 1);
  // Words that change still lose their marks, though nothing is sent any more.
  await page.evaluate(dropFiasco);
  await expect.poll(() => phrasesOf(page)).toEqual([]);
  expect((await heard()).length).toBe(before);
  await page.evaluate(standStill);
  await listener.read(page);
  await expect.poll(() => stateNow(driven, page)).not.toMatchObject({ restless: true });
  expect((await doneOf(driven, page)).report.flags).toEqual([]);
});

test('popup and panel say that a page keeps changing', async ({ driven, page, server }) => {
  await openMarked(page, server.page(FIRST));
  const state = await doneOf(driven, page);
  for (const view of ['popup', 'sidepanel'] as const) {
    const still = await openAsTab(driven, view, state);
    await expect(still.getByText(message('changing.restless'))).toHaveCount(0);
    await store(driven, still, { ...state, restless: true });
    await expect(still.getByText(message('changing.restless'))).toBeVisible();
    await expect(still.getByRole('button', { name: message('message.readAgain') })).toBeVisible();
    await still.close();
  }
});

test('an article in a frame is not read', async ({ driven, page, server }) => {
  const heard = await overhear(driven);
  await page.bringToFront();
  const inner = server.page(articlePage({ loaded: ['regime'] }));
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], body: `<iframe src="${inner}"></iframe>` })));
  const frame = page.frames().find((one) => one.url() === inner)!;
  await frame.waitForLoadState();
  await frame.evaluate(
    (more) => document.querySelector('article')!.insertAdjacentHTML('beforeend', more),
    `<p>${LOADED.fiasco}</p>`,
  );
  await add(page, `<p>${LOADED.infuriated}</p>`);
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', 'infuriated']);
  expect(await heard()).toEqual(['analyze', 'analyze']);
  expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a script whose extension is gone takes its marks back, and complains of nothing', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(FIRST));
  const worker = await driven.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect
    .poll(async () => {
      await page.mouse.move(10 + Math.random() * 100, 100); // somebody looks at the page
      return (await marksOf(page)).length;
    })
    .toBe(0);
  await add(page, `<p>${LOADED.infuriated}</p>`);
});

test('changes beside a very long article cost nothing', async ({ driven, page, server }) => {
  test.setTimeout(90_000);
  const heard = await overhear(driven);
  await page.bringToFront();
  const html = articlePage({ loaded: ['fiasco'], length: 1_000 });
  await openMarked(page, server.page(html.replace('</main>', '</main><aside></aside><section id="more"></section>')));
  const long = await page.evaluate(async () => {
    const durations: number[] = [];
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    for (let i = 0; i < 250; i++) {
      document.querySelector('aside')!.textContent = `Tick ${i}`;
      document.querySelector('#more')!.innerHTML =
        `<p>${'A line of a ticker that is as long as a paragraph. '.repeat(5)}</p>`;
      await new Promise((next) => setTimeout(next, 20));
    }
    return durations;
  });
  expect(await heard()).toEqual(['analyze']);
  // The browser lists tasks from 50 ms on. Others use the machine too; one search of this article takes far longer.
  expect(long.length).toBeLessThan(5);
  expect(Math.max(0, ...long)).toBeLessThan(200);
});
