/**
 * Builds the demo, has it read saved pages in a real browser, and prints one JSON object: how well articles were found, and
 * whether anything went wrong. Usage: eval-pages.ts [DIR] [--each]
 *
 * - pages, noArticle: how many pages there were, and in how many no article was found
 * - f1, precision, recall: of the article text against ground-truth.json, over the pages that it names, in any language
 * - exceptions: uncaught errors on the page, failed readings, pages without an answer in time
 * - mutations: changes of the document that its own MutationObserver saw
 * - mismatches: marks whose text is not that of a shown flag, and shown flags without a mark
 */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Worker } from '@playwright/test';
import { launch } from '../../drive/launch.ts';
import { readsByItself } from '../../drive/ready.ts';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import { DEFAULT_VIEW, passes } from '../../lib/report/view.ts';
import { needBrowser } from '../../scripts/find-browser.mjs';
import { bundleFinder, findText } from './bundled-finder.ts';
import { keepTexts, probePage, readState, type StoredFlag, watchMutations } from './probe-page.ts';
import { openPages, servePages } from './saved-pages.ts';
import { type Counts, compareTexts, summarize } from './shingles.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3-demo');
/** A saved page asks for pictures and styles of hosts that are not to be reached. */
const NO_HOSTS = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const ANSWER_MS = 20_000;
const PAINT_MS = 3_000;
const STEP_MS = 30;

interface Tools {
  readonly worker: Worker;
  /** See `bundled-finder.ts`. */
  readonly finder: string;
}

interface PageResult {
  readonly id: string;
  readonly counts: Counts | null;
  readonly exceptions: readonly string[];
  readonly mutations: number;
  readonly mismatches: number;
  readonly noArticle: boolean;
}

/** Asks again and again until there is an answer; null when the time is over. */
async function poll<T>(ask: () => Promise<T | null>, ms: number): Promise<T | null> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(STEP_MS)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  return null;
}

/** How many items of two lists have no partner in the other; of a pair that differs, one. */
function countMismatches(marks: readonly string[], flags: readonly string[]): number {
  const open = new Map<string, number>();
  for (const text of flags) open.set(text, (open.get(text) ?? 0) + 1);
  let extra = 0;
  for (const text of marks) {
    const left = open.get(text) ?? 0;
    if (left > 0) open.set(text, left - 1);
    else extra++;
  }
  const missing = [...open.values()].reduce((sum, left) => sum + left, 0);
  return Math.max(extra, missing);
}

const shownTexts = (flags: readonly StoredFlag[]): string[] =>
  flags.filter((flag) => passes(flag as StoredFlag & { lexicon: LexiconId }, DEFAULT_VIEW)).map(({ exact }) => exact);

async function readOne(
  page: Page,
  { worker, finder }: Tools,
  id: string,
  url: string,
  truth?: string,
): Promise<PageResult> {
  const exceptions: string[] = [];
  const onError = (error: Error) => exceptions.push(error.message);
  page.on('pageerror', onError);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const answer = await poll(() => readState(worker, url), ANSWER_MS);
  if (!answer) exceptions.push('no answer');
  if (answer?.state.problem === 'failed') exceptions.push('failed');
  const flags = shownTexts(answer?.state.report?.flags ?? []);
  await poll(async () => ((await probePage(page)).marks.length === flags.length ? true : null), PAINT_MS);
  const { marks, mutations } = await probePage(page);
  page.off('pageerror', onError);
  const text = answer?.text || (await findText(page, finder));
  const counts = truth === undefined ? null : compareTexts(truth, text);
  const noArticle = answer?.state.problem === 'no-article';
  return { id, counts, exceptions, mutations, mismatches: countMismatches(marks, flags), noArticle };
}

async function readAll(dir: string): Promise<PageResult[]> {
  const pages = openPages(dir);
  const { server, origin } = await servePages(pages);
  const driven = await launch({ browser: needBrowser(), extension: EXTENSION, headless: true, args: [NO_HOSTS] });
  const { context } = driven;
  try {
    const worker = await driven.worker();
    await keepTexts(worker);
    await context.addInitScript(watchMutations);
    await readsByItself(driven);
    const tools = { worker, finder: await bundleFinder(ROOT) };
    const results: PageResult[] = [];
    for (const id of pages.ids) {
      const page = await context.newPage();
      results.push(await readOne(page, tools, id, `${origin}/${encodeURIComponent(id)}.html`, pages.truth(id)));
      await page.close();
    }
    return results;
  } finally {
    await driven.close();
    server.close();
  }
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
const total = (results: readonly PageResult[], count: (result: PageResult) => number) =>
  results.reduce((sum, result) => sum + count(result), 0);

function summary(results: readonly PageResult[]) {
  const { f1, precision, recall } = summarize(results.flatMap(({ counts }) => counts ?? []));
  return {
    pages: results.length,
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    exceptions: total(results, ({ exceptions }) => exceptions.length),
    mutations: total(results, ({ mutations }) => mutations),
    mismatches: total(results, ({ mismatches }) => mismatches),
    noArticle: total(results, ({ noArticle }) => Number(noArticle)),
  };
}

/** Always anew: an old build would be measured without a word. */
function buildDemo() {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'demo'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function main() {
  const args = process.argv.slice(2);
  const dir = resolve(args.find((arg) => !arg.startsWith('--')) ?? '../shared/eval/pages');
  buildDemo();
  const results = await readAll(dir);
  if (args.includes('--each')) for (const result of results) console.error(JSON.stringify(result));
  console.log(JSON.stringify(summary(results)));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
