import { expect, type Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { reportOf } from '../../../drive/report.ts';
import type { PageState } from '../../../lib/browser/page-state.ts';
import type { Flag } from '../../../lib/detect/flag.ts';
import type { Report } from '../../../lib/report/report.ts';
import { DEFAULT_VIEW, shownFlags, type View } from '../../../lib/report/view.ts';
import { phrasesOf } from './marks.ts';
import { badgeOf } from './worker.ts';

type Done = Extract<PageState, { status: 'done' }>;

/** The report of a page that was read, and the request that made it. */
export async function doneOf(driven: Driven, page: Page): Promise<Done> {
  const state = await reportOf(driven, page);
  if (state.status !== 'done') throw new Error(`no report: ${state.problem}`);
  return state;
}

/** The texts of the flags that show. */
export const shownTexts = (report: Report, view: View = DEFAULT_VIEW): string[] =>
  shownFlags(report, view).map(({ exact }) => exact);

/** How many of the flags are the writer’s own words, and how many others’. */
export function byVoice(flags: readonly Flag[]): { author: number; others: number } {
  const author = flags.filter(({ voice }) => voice === 'author').length;
  return { author, others: flags.length - author };
}

/** Waits until page and badge show what a view of the report shows. */
export async function expectShown(driven: Driven, page: Page, report: Report, view: View): Promise<void> {
  const texts = shownTexts(report, view).sort();
  await expect.poll(() => phrasesOf(page), 'marks on the page').toEqual(texts);
  await expect.poll(async () => (await badgeOf(driven, page)).text, 'badge').toBe(String(texts.length));
}
