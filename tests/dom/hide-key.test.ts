// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Hiding } from '../../lib/dom/hiding.ts';

/** A document and a window as far as keys are concerned; what happens is trusted, as only a reader's keys are. */
const target = new EventTarget();
const happen = (type: string, more: object = {}) => {
  const event = Object.assign(new Event(type), more);
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', Object.assign(target, { setTimeout: globalThis.setTimeout }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const HOLD = 200;

function hiding() {
  const told: boolean[] = [];
  const one = new Hiding(target as unknown as Document, (isHidden) => told.push(isHidden));
  one.setKey('Control');
  return { one, told };
}

describe('holding the key', () => {
  test.each([
    [
      'long enough hides, and letting go shows',
      [
        ['keydown', 'Control', HOLD],
        ['keyup', 'Control', 0],
      ],
      [true, false],
    ],
    [
      'for a moment does nothing',
      [
        ['keydown', 'Control', 20],
        ['keyup', 'Control', HOLD],
      ],
      [],
    ],
    [
      'with another key is a shortcut',
      [
        ['keydown', 'Control', 20],
        ['keydown', 'c', HOLD],
        ['keyup', 'Control', 0],
      ],
      [],
    ],
    [
      'then another key ends it',
      [
        ['keydown', 'Control', HOLD],
        ['keydown', 'c', 0],
      ],
      [true, false],
    ],
    [
      'another key does nothing',
      [
        ['keydown', 'Shift', HOLD],
        ['keyup', 'Shift', 0],
      ],
      [],
    ],
    [
      'and leaving the window ends it',
      [
        ['keydown', 'Control', HOLD],
        ['blur', '', 0],
      ],
      [true, false],
    ],
    [
      'and hiding the page ends it',
      [
        ['keydown', 'Control', HOLD],
        ['visibilitychange', '', 0],
      ],
      [true, false],
    ],
  ] as [string, [string, string, number][], boolean[]][])('%s', (_, events, told) => {
    const { one, told: heard } = hiding();
    for (const [type, key, wait] of events) {
      happen(type, { key, repeat: false });
      vi.advanceTimersByTime(wait);
    }
    expect(heard).toEqual(told);
    one.stop();
  });

  test('does not show what the command has hidden', () => {
    const { one, told } = hiding();
    one.toggle();
    happen('keydown', { key: 'Control', repeat: false });
    vi.advanceTimersByTime(HOLD);
    happen('keyup', { key: 'Control' });
    expect(told.at(-1)).toBe(true);
    one.toggle();
    expect(told.at(-1)).toBe(false);
    one.stop();
  });

  test('hears nothing any more once it is stopped', () => {
    const { one, told } = hiding();
    one.stop();
    happen('keydown', { key: 'Control', repeat: false });
    vi.advanceTimersByTime(HOLD);
    expect(told).toEqual([]);
  });
});
