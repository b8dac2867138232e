import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../drive/launch.ts';
import { openPopup } from '../../drive/open.ts';
import { readsByItself } from '../../drive/ready.ts';
import { tryAll } from '../ways-out.ts';
import { browserPath, demoBuild } from './support/builds.ts';
import { cardOf } from './support/card.ts';
import { markOn, openMarked } from './support/marks.ts';
import { openPanelOf } from './support/panel.ts';
import { clickSwitch } from './support/popup.ts';
import { expect, test } from './support/test.ts';

interface NetLogEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** Every request that the browser started, with who asked for it, from its own log. */
function requestsIn(file: string): { url: string; initiator: string }[] {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: NetLogEvent[] };
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

test('nothing is asked of the network but what the page itself asks for', async ({ server }) => {
  const folder = mkdtempSync(join(tmpdir(), 'framelight-log-'));
  const log = join(folder, 'net.json');
  const args = [`--log-net-log=${log}`];
  const driven = await launch({ browser: browserPath(), extension: demoBuild(), headless: true, args });
  await readsByItself(driven);
  const page = driven.context.pages()[0]!;
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).not.toBeNull();
  await openPanelOf(driven, page);
  await clickSwitch(await openPopup(driven), 'Loaded language');
  await driven.close();
  const requests = requestsIn(log);
  rmSync(folder, { recursive: true });
  expect(server.requests).toEqual(['GET /sample']);
  const own = `chrome-extension://${driven.extensionId}`;
  const abroad = requests.filter(({ url, initiator }) => initiator.startsWith(own) && !url.startsWith(own));
  expect(abroad).toEqual([]);
  expect(
    requests.some(({ url }) => url === server.sample),
    'the log tells of requests',
  ).toBe(true);
});

test('a planted request in worker, popup and side panel is refused by the policy', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const target = server.page('{"taken": true}', {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
  });
  const worker = await driven.worker();
  const fromWorker = await worker.evaluate(
    (url) =>
      fetch(url).then(
        () => 'open',
        () => 'refused',
      ),
    target,
  );
  expect(fromWorker).toBe('refused');
  const planted = tryAll(target);
  const popup = await openPopup(driven);
  expect(await popup.evaluate(planted)).toEqual([]);
  await popup.close();
  const panel = await openPanelOf(driven, page);
  expect(await panel.evaluate(planted)).toEqual([]);
  expect(server.requests).toEqual(['GET /sample']);
});

test('a page can neither load nor frame anything of the extension, nor send it messages', async ({
  driven,
  page,
  server,
  complaints,
}) => {
  await openMarked(page, server.sample);
  const seen = await page.evaluate(async (id) => {
    const files = ['popup.html', 'sidepanel.html', 'content-scripts/content.js', 'icon/16.png', 'manifest.json'];
    const loaded = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      ),
    );
    const runtime = (globalThis as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime;
    return { loaded: loaded.filter(Boolean), runtime: typeof runtime };
  }, driven.extensionId);
  expect(seen).toEqual({ loaded: [], runtime: 'undefined' });
  complaints.length = 0; // the page has been told that its requests were refused
});
