import { LEAST_WORDS } from '../score/percentile.ts';
import type { KeptSummary } from './kept.ts';
import { isQuotesOnly } from './report.ts';

/** Articles under which the rates of an outlet mean nothing. */
export const LEAST_ARTICLES = 8;

/** One article in a trend. */
export interface TrendPoint {
  /** Of the kept report. */
  readonly id: string;
  /** The day on which it came out, else on which it was read: `YYYY-MM-DD`. */
  readonly day: string;
  /** Weight per 1,000 words, in the writer's own words. */
  readonly rate: number;
}

/** The rates of one outlet among the articles that a reader has kept: what was read, not what the outlet is like. */
export interface Trend {
  /** Its name, else the host of its address. */
  readonly outlet: string;
  /** How many articles. */
  readonly n: number;
  /** The middle of their rates. */
  readonly median: number;
  /** By day. */
  readonly points: readonly TrendPoint[];
  /** Whether there are enough articles to mean anything: at least eight. */
  readonly enough: boolean;
  /** Whether one engine with the same lexicons read them all: if not, rates differ for that reason too. */
  readonly sameVersion: boolean;
}

/**
 * The trend of each outlet, those with most articles first. Each article counts once, as it was read last. Articles
 * under 150 words are left out, since one flag changes their rate much, and so are those of no outlet and no address,
 * and those in other languages, in which only scare quotes are looked for.
 */
export function outletTrend(kept: readonly KeptSummary[]): Trend[] {
  const byOutlet = new Map<string, KeptSummary[]>();
  for (const summary of lastReadings(kept)) {
    const outlet = outletOf(summary);
    if (outlet === '' || summary.words < LEAST_WORDS || isQuotesOnly({ lang: summary.lang ?? 'en' })) continue;
    const known = byOutlet.get(outlet);
    if (known) known.push(summary);
    else byOutlet.set(outlet, [summary]);
  }
  return [...byOutlet].map(trendOf).sort((a, b) => b.n - a.n || compare(a.outlet, b.outlet));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Of each article, known by its address or where it has none by its headline, the reading that was made last. */
function lastReadings(kept: readonly KeptSummary[]): KeptSummary[] {
  const last = new Map<string, KeptSummary>();
  for (const summary of kept) {
    const key = summary.url || `${summary.outlet} ${summary.title}`;
    const known = last.get(key);
    if (!known || known.when <= summary.when) last.set(key, summary);
  }
  return [...last.values()];
}

function outletOf({ outlet, url }: KeptSummary): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1];
  return outlet?.trim() || host || '';
}

function trendOf([outlet, articles]: readonly [string, readonly KeptSummary[]]): Trend {
  const points = articles
    .map(({ id, published, when, rate }) => ({ id, day: dayOf(published ?? '') ?? dayOf(when) ?? '', rate }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
  const n = points.length;
  const sameVersion = new Set(articles.map(({ version }) => version)).size === 1;
  return {
    outlet,
    n,
    median: medianOf(points.map(({ rate }) => rate)),
    points,
    enough: n >= LEAST_ARTICLES,
    sameVersion,
  };
}

const dayOf = (date: string) => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];

function medianOf(rates: readonly number[]): number {
  const sorted = [...rates].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return Math.round(median * 100) / 100;
}
