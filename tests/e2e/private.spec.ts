import { articlePage } from './support/articles.ts';
import { clickInCard, openCard } from './support/card.ts';
import { keepHistory, keptReports } from './support/history.ts';
import { askAsContentScript } from './support/isolated.ts';
import { marked, openMarked, phrasesOf } from './support/marks.ts';
import { allowPrivate, openPrivate } from './support/private.ts';
import { doneOf } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { settingsOf } from './support/worker.ts';

test('a private window leaves no address behind', async ({ driven, page, server }) => {
  await allowPrivate(driven);
  await keepHistory(driven, true);
  const before = await settingsOf(driven);
  const secret = await openPrivate(driven, server.page(articlePage({ title: 'Secret', loaded: ['fiasco', 'regime'] })));
  await marked(secret);
  const { requestId } = await doneOf(driven, secret);
  const card = await openCard(secret, 'fiasco');
  expect(card.buttons.map(({ name }) => name)).toEqual(['Never flag this term']);
  const ask = await askAsContentScript(driven, secret);
  expect(await ask('dismiss', { id: requestId, flag: 0, scope: 'here' })).toMatch(/^refused.*private/);
  expect(await settingsOf(driven)).toEqual(before);
  await clickInCard(secret, 'Never flag this term');
  await expect.poll(() => phrasesOf(secret)).toEqual(['Veldt regime']);
  await expect.poll(async () => (await settingsOf(driven)).view?.never).toHaveLength(1);
  await secret.close();
  await page.bringToFront();
  await openMarked(page, server.page(articlePage({ title: 'Open', loaded: ['regime'] })));
  // The private page was read first: had it been kept, it would stand here.
  await expect.poll(async () => (await keptReports(driven)).map(({ title }) => title)).toEqual(['Open']);
  const worker = await driven.worker();
  const stored = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(stored).not.toContain('/made/0');
});
