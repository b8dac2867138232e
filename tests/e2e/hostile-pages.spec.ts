import { openPopup } from '../../drive/open.ts';
import { reportOf } from '../../drive/report.ts';
import { OVERRIDDEN, SHADOWED } from '../hostile-pages.ts';
import { articlePage } from './support/articles.ts';
import { marked, marksOf, phrasesOf } from './support/marks.ts';
import { expect, test } from './support/test.ts';

test('words in a frame add nothing', async ({ driven, page, server }) => {
  const inner = server.page(articlePage({ title: 'Inside', loaded: ['fiasco', 'infuriated'] }));
  await page.goto(
    server.page(articlePage({ loaded: ['regime'], body: `<iframe src="${inner}" width="600" height="400"></iframe>` })),
  );
  await marked(page);
  const state = await reportOf(driven, page);
  expect(state.status === 'done' && state.report.flags.filter(({ exact }) => /fiasco|infuriated/.test(exact))).toEqual(
    [],
  );
  const frame = page.frames().find((one) => one.url() === inner)!;
  expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a form that shadows the names of the DOM gets the same marks as one that does not', async ({ page, server }) => {
  const read = async (html: string) => {
    await page.goto(server.page(html));
    await marked(page);
    return phrasesOf(page);
  };
  const clean = await read(SHADOWED.clean);
  expect(clean.length).toBeGreaterThan(2);
  expect(await read(SHADOWED.hostile)).toEqual(clean);
});

test('a page that overrides the built-in functions gets the same marks', async ({ page, server }) => {
  await page.goto(server.page(OVERRIDDEN.clean));
  await marked(page);
  const clean = await phrasesOf(page);
  await page.goto(server.page(OVERRIDDEN.hostile));
  // The driver's own questions need the functions that are broken now; the debugger's do not.
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    const expression = 'let n = 0; for (const one of CSS.highlights.values()) n += one.size; n';
    return (await session.send('Runtime.evaluate', { expression, replMode: true })).result.value;
  };
  await expect.poll(count).toBe(clean.length);
});

test('a page that clears all highlights gets its marks again with the next change', async ({
  driven,
  page,
  server,
}) => {
  await page.goto(server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  await marked(page);
  const before = await phrasesOf(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await marksOf(page)).toEqual([]);
  const popup = await openPopup(driven);
  for (let turn = 0; turn < 2; turn++) {
    await popup.click('.lexicon-row .switch');
    await popup.until(`document.querySelector('.lexicon-row .switch').ariaChecked === '${turn === 1}'`);
  }
  await expect.poll(() => phrasesOf(page)).toEqual(before);
});
