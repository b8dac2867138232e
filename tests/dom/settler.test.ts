import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Look, Settler } from '../../lib/dom/settler.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A settler whose looks bring these in turn, the last for ever, and the times of its looks in ms. */
function settlerThat(...brings: readonly Look[]) {
  const begun = performance.now();
  const looks: number[] = [];
  const settler = new Settler(async () => {
    looks.push(performance.now() - begun);
    return brings[Math.min(looks.length, brings.length) - 1]!;
  });
  return { settler, looks };
}

/** Lets the page change every so many ms, for so many ms. */
async function changing(settler: Settler, every: number, during: number) {
  for (let passed = 0; passed < during; passed += every) {
    settler.touched();
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('Settler', () => {
  it('never looks at a page that stands still', async () => {
    const { looks } = settlerThat('new-text');
    await vi.advanceTimersByTimeAsync(100_000);
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks once when a change has settled', async () => {
    const { settler, looks } = settlerThat('new-text');
    await changing(settler, 100, 1_000);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(looks).toEqual([1_400]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for ever, and looks every two seconds at most', async () => {
    const { settler, looks } = settlerThat('new-text');
    await changing(settler, 100, 10_000);
    expect(looks.length).toBeGreaterThan(3);
    looks.slice(1).forEach((time, i) => void expect(time - looks[i]!).toBeGreaterThanOrEqual(2_000));
  });

  it('looks ever more seldom where there is nothing new', async () => {
    const { settler, looks } = settlerThat('same');
    await changing(settler, 100, 60_000);
    expect(looks.length).toBeLessThan(8);
  });

  it('takes heart again from something new', async () => {
    const { settler, looks } = settlerThat('same', 'same', 'new-text', 'same');
    await changing(settler, 100, 30_000);
    expect(looks[3]! - looks[2]!).toBeLessThan(2_200);
  });

  it('looks again by itself where it was too early', async () => {
    const { settler, looks } = settlerThat('wait', 'wait', 'new-text');
    settler.touched();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(looks).toEqual([500, 1_500, 2_500]);
  });

  it('never looks twice at a time, and misses no change meanwhile', async () => {
    const answers: ((brought: Look) => void)[] = [];
    const settler = new Settler(() => new Promise((answer) => void answers.push(answer)));
    await changing(settler, 100, 30_000);
    expect(answers.length).toBe(1);
    answers[0]!('new-text');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answers.length).toBe(2);
  });

  it('forgets everything on a reset', async () => {
    const { settler, looks } = settlerThat('wait');
    settler.touched();
    settler.reset();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(looks).toEqual([]);
    settler.touched();
    await vi.advanceTimersByTimeAsync(500);
    settler.reset();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(looks.length).toBe(1);
  });
});
