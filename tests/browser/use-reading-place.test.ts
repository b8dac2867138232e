import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '../../lib/browser/use-reading-place.ts';

type At = (message: { data: unknown; sender: object }) => unknown;

/** The pages’ side of the messages, and the stored states. */
const world = vi.hoisted(() => ({
  at: null as At | null,
  asked: [] as unknown[],
  answers: true,
  stateChanged: null as (() => void) | null,
}));

vi.mock('../../lib/browser/protocol.ts', () => ({
  onMessage: (_: string, listener: At) => {
    world.at = listener;
    return () => {
      world.at = null;
    };
  },
  sendMessage: (...message: unknown[]) => {
    world.asked.push(message);
    return world.answers ? Promise.resolve() : Promise.reject(new Error('Receiving end does not exist.'));
  },
}));
vi.mock('../../lib/browser/page-state.ts', () => ({
  PROBLEMS: ['failed'],
  watchPageState: (_: number, changed: () => void) => {
    world.stateChanged = changed;
    return () => {
      world.stateChanged = null;
    };
  },
}));

const PLACE = { from: 10, to: 90 };

beforeEach(() => Object.assign(world, { at: null, asked: [], answers: true, stateChanged: null }));

describe('followTab', () => {
  it('asks the page to tell, and hands on where the reader is', () => {
    const changed = vi.fn();
    followTab(7, changed);
    expect(world.asked).toEqual([['follow', undefined, 7]]);
    expect(world.at?.({ data: PLACE, sender: { tab: { id: 7 }, frameId: 0 } })).toBe(true);
    expect(changed.mock.calls).toEqual([[PLACE]]);
  });
  it('answers pages in other tabs, and frames, without following them', () => {
    const changed = vi.fn();
    followTab(7, changed);
    expect(world.at?.({ data: PLACE, sender: { tab: { id: 8 }, frameId: 0 } })).toBe(true);
    expect(world.at?.({ data: PLACE, sender: { tab: { id: 7 }, frameId: 3 } })).toBe(true);
    expect(changed).not.toHaveBeenCalled();
  });
  it('refuses what is no place', () => {
    const changed = vi.fn();
    followTab(7, changed);
    for (const data of [null, {}, { from: -1, to: 2 }, { from: 0.5, to: 2 }, { from: 'a', to: 2 }])
      expect(() => world.at?.({ data, sender: { tab: { id: 7 } } })).toThrow();
    expect(changed).not.toHaveBeenCalled();
  });
  it('asks anew when the page was read anew, and knows no place until then', () => {
    const changed = vi.fn();
    followTab(7, changed);
    world.stateChanged?.();
    expect(changed.mock.calls).toEqual([[null]]);
    expect(world.asked).toHaveLength(2);
  });
  it('bears a page that does not answer', async () => {
    world.answers = false;
    followTab(7, () => {})();
    await new Promise((done) => setImmediate(done));
  });
  it('stops', () => {
    followTab(7, () => {})();
    expect(world).toMatchObject({ at: null, stateChanged: null });
  });
});
