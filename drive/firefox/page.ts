import { eventually } from '../eventually.ts';
import { centreOf } from './view.ts';
import type { Wire } from './wire.ts';

/** A tab of the browser. */
export interface FirefoxPage {
  /** Goes to an address and waits until it is loaded. Brings the tab to the front. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Runs a function in the page; it knows nothing but its arguments, which are plain JSON, as is what it gives back. */
  evaluate<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** The same with the rights of the browser itself, which looks into closed shadow roots. */
  inspect<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs a script in the page, whatever its policy says; what it adds to `window` stays. */
  load(script: string): Promise<void>;
  /** Waits until a function in the page gives something true. */
  until<A extends readonly unknown[]>(isSo: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Moves the mouse to a place, in CSS pixels of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  /** Clicks there with the mouse. */
  clickAt(x: number, y: number): Promise<void>;
  /** Opens the menu of the browser there, as the other button of the mouse does. */
  openMenuAt(x: number, y: number): Promise<void>;
  /** Draws the mouse from one place to another with its button down. */
  drag(from: Place, to: Place): Promise<void>;
  /** Taps there with a finger. */
  tapAt(x: number, y: number): Promise<void>;
  /** Draws a finger from one place to another. */
  swipe(from: Place, to: Place): Promise<void>;
  /** Clicks what the selector finds. */
  click(selector: string): Promise<void>;
  /** Presses a key, a character or a name such as `Tab`, `Enter`, `Escape`, for the page. */
  press(key: string): Promise<void>;
  /** Holds a key down until it is let go. */
  hold(key: string): Promise<void>;
  letGo(key: string): Promise<void>;
  /** Types into the field that the selector finds, behind what it holds. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses a file of this machine in the field that the selector finds. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** Makes the window as wide as this, in CSS pixels; Firefox has a least width. Gives the width of the page. */
  resize(width: number): Promise<number>;
  close(): Promise<void>;
}

/** In CSS pixels of the viewport. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keys that are no character, by the numbers that WebDriver gives them. */
const KEYS = new Map([
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Escape', '\uE00C'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowRight', '\uE014'],
]);

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Action = Readonly<Record<string, unknown>>;

const move = (x: number, y: number): Action => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
const PRESS: readonly Action[] = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

const called = (run: unknown) => `return (${run})(...arguments)`;

/** Opens a new tab in front of the others, or a window where that is asked for. */
export async function openTab(wire: Wire, kind: object = { type: 'tab' }): Promise<FirefoxPage> {
  const { handle } = await wire.inTurn(async () => {
    const [open] = await wire.send<string[]>('WebDriver:GetWindowHandles');
    await wire.send('WebDriver:SwitchToWindow', { handle: open, focus: false }); // the one before may be closed
    return wire.send<{ handle: string }>('WebDriver:NewWindow', { ...kind, focus: true });
  });
  return pageOf(wire, handle);
}

function pageOf(wire: Wire, handle: string): FirefoxPage {
  const inTab = <T>(work: () => Promise<T>, focus = false) =>
    wire.inTurn(async () => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus });
      return work();
    });
  const call = async <T>(script: string, args: readonly unknown[], sandbox?: string) => {
    const { value } = await inTab(() => wire.send<{ value: T }>('WebDriver:ExecuteScript', { script, args, sandbox }));
    return value;
  };
  const act = (type: string, actions: readonly Action[], parameters?: object) =>
    inTab(() =>
      wire.send<void>('WebDriver:PerformActions', {
        actions: [{ type, id: `${type} ${parameters}`, parameters, actions }],
      }),
    );
  const evaluate: FirefoxPage['evaluate'] = (run, ...args) => call(called(run), args);
  const mouse = (...actions: readonly Action[]) => act('pointer', actions, { pointerType: 'mouse' });
  const send = async (selector: string, text: string) => {
    await eventually(`something at ${selector}`, () =>
      evaluate((one) => document.querySelector(one) !== null, selector),
    );
    await inTab(async () => {
      const { value } = await wire.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      await wire.send('WebDriver:ElementSendKeys', { id: value[ELEMENT], text });
    });
  };
  return {
    evaluate,
    inspect: (run, ...args) => call(called(run), args, 'system'),
    load: (script) => call(script, []),
    goto: (url) => inTab(() => wire.send('WebDriver:Navigate', { url }), true),
    reload: () => inTab(() => wire.send('WebDriver:Refresh'), true),
    bringToFront: () => inTab(async () => {}, true),
    until: async (isSo, ...args) => void (await eventually(`${isSo}`, () => evaluate(isSo, ...args))),
    moveTo: (x, y) => mouse(move(x, y)),
    clickAt: (x, y) => mouse(move(x, y), ...PRESS),
    openMenuAt: (x, y) => mouse(move(x, y), { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }),
    drag: (from, to) => mouse(move(from.x, from.y), PRESS[0]!, move(to.x, to.y), PRESS[1]!),
    tapAt: (x, y) => act('pointer', [move(x, y), ...PRESS], { pointerType: 'touch' }),
    swipe: (from, to) =>
      act('pointer', [move(from.x, from.y), PRESS[0]!, move(to.x, to.y), PRESS[1]!], { pointerType: 'touch' }),
    click: async (selector) => {
      const { x, y } = await eventually(`something at ${selector}`, () => evaluate(centreOf, selector));
      await mouse(move(x, y), ...PRESS);
    },
    press: (key) => {
      const value = KEYS.get(key) ?? key;
      return act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    hold: (key) => act('key', [{ type: 'keyDown', value: KEYS.get(key) ?? key }]),
    letGo: (key) => act('key', [{ type: 'keyUp', value: KEYS.get(key) ?? key }]),
    type: send,
    chooseFile: send,
    resize: async (width) => {
      await inTab(() => wire.send('WebDriver:SetWindowRect', { width, height: 900 }));
      return evaluate(() => innerWidth);
    },
    close: () => inTab(() => wire.send('WebDriver:CloseWindow')),
  };
}
