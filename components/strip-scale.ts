import type { Block } from '../lib/text/article.ts';

/** How much of the strip stays free at each end, 0–1: the outermost ticks are drawn whole. */
const INSET = 0.01;

/** Where an offset stands in the article, 0–1. */
export const fractionOf = (offset: number, reach: number): number => Math.max(0, Math.min(1, offset / reach));

/** A place of the article, 0–1, as a place on the strip, in percent of its width. */
export const leftOf = (fraction: number): number => 100 * (INSET + (1 - 2 * INSET) * fraction);

/** The offset under a place on the strip, given as a fraction of its width. */
export const offsetAt = (fraction: number, reach: number): number =>
  Math.round(reach * Math.max(0, Math.min(1, (fraction - INSET) / (1 - 2 * INSET))));

/** The last block that begins at or before an offset; the first where there is none. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  const after = blocks.findIndex(({ start }) => start > offset);
  return Math.max(0, (after < 0 ? blocks.length : after) - 1);
}

/** Moves ticks apart by at least `gap`, so that close ones can be told apart: rightwards, then back from the end. */
export function spread(lefts: readonly number[], gap: number): number[] {
  const apart: number[] = [];
  for (const left of lefts) apart.push(Math.max(left, (apart.at(-1) ?? -1) + gap));
  for (let i = apart.length - 1, most = 1; i >= 0 && apart[i]! > most; i--, most -= gap) apart[i] = most;
  return apart;
}

/** How many of the offsets stand in each of so many equal parts of the article. */
export function countInBins(offsets: readonly number[], reach: number, bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const offset of offsets) counts[Math.min(bins - 1, Math.floor(bins * fractionOf(offset, reach)))]! += 1;
  return counts;
}
