import type { Send } from './session.ts';

const KEY_CODES: Record<string, number> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

const codeOf = (key: string) => (key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key);

/** Presses a key, such as `Tab`, `Enter`, ` ` or `j`, as a keyboard does. */
export async function pressKey(send: Send, key: string): Promise<void> {
  const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
  const named = { key, code: codeOf(key), windowsVirtualKeyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0) };
  await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...named, ...(text ? { text } : {}) });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
}
