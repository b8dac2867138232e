import { SAMPLE, serveArticles } from '../../demo/server.ts';
import { launch } from '../../drive/launch.ts';
import { openPopup } from '../../drive/open.ts';
import { readsByItself } from '../../drive/ready.ts';
import { reportOf } from '../../drive/report.ts';
import type { ExtensionView } from '../../drive/view.ts';
import { browserPath, demoBuild } from '../e2e/support/builds.ts';

/**
 * `npm run bench:popup`: how long the real popup takes to show a report that is there, in milliseconds from the start of
 * its document to the first frame with the strip. Needs the demo build. A measurement, never a test.
 */
const ROUNDS = 15;

/** Runs before the scripts of the popup. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.strip')) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame((now) => (window.shownAt = now)));
}).observe(document, { childList: true, subtree: true })`;

async function main() {
  const driven = await launch({ browser: browserPath(), extension: demoBuild(), headless: true });
  const server = await serveArticles([SAMPLE]);
  try {
    await readsByItself(driven);
    const page = await driven.context.newPage();
    await page.goto(server.urls[0]!);
    await reportOf(driven, page);
    const popup = await openPopup(driven);
    await popup.send('Page.enable');
    await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await timeOf(popup));
    print(times);
  } finally {
    server.close();
    await driven.close();
  }
}

/** Loads the popup anew and waits until it has shown its report. */
async function timeOf(popup: ExtensionView): Promise<number> {
  await popup.send('Page.reload');
  await popup.until('window.shownAt');
  return popup.evaluate<number>('window.shownAt');
}

function print(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
  process.stdout.write(
    `popup with a report, ms: median ${at(0.5)}, ninth of ten ${at(0.9)}, all ${sorted.join(' ')}\n`,
  );
}

await main();
