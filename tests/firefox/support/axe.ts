import { expect } from 'vitest';
import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import type { FirefoxView } from '../../../drive/firefox/view.ts';
import { AXE } from '../../axe.ts';
import type { Reader } from './reader.ts';

/** Whether the system of the reader is dark. */
const LOOKS = { light: 0, dark: 1 } as const;

interface WithAxe {
  readonly axe: {
    run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}

/** What axe complains about, in a line each. */
export const complaintsOf = (view: FirefoxPage | FirefoxView): Promise<string[]> =>
  view.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  });

/** Runs axe in either look. */
export async function expectSound({ firefox }: Reader, view: FirefoxPage | FirefoxView): Promise<void> {
  await view.load(AXE);
  for (const [look, isDark] of Object.entries(LOOKS)) {
    await firefox.chrome.prefer('ui.systemUsesDarkTheme', isDark);
    await view.until((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, look === 'dark');
    expect(await complaintsOf(view), look).toEqual([]);
  }
}
