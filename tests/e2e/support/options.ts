import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import type { Settings } from '../../../lib/browser/settings.ts';

/** Opens a page of the extension in a tab of its own and waits for its heading. */
export async function openOwnPage(driven: Driven, name: 'options' | 'welcome'): Promise<Page> {
  const page = await driven.context.newPage();
  await page.goto(`chrome-extension://${driven.extensionId}/${name}.html`);
  await page.locator('h1').waitFor();
  return page;
}

/** The settings as they are stored. */
export async function storedSettings(driven: Driven): Promise<Partial<Settings>> {
  const worker = await driven.worker();
  return worker.evaluate(async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as object);
}

/** Has the browser grant whatever a page asks for, as far as the page can tell, and notes what that was. */
export async function grantAll(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = (async ({ origins = [] }: chrome.permissions.Permissions) => {
      asked.push(...origins);
      return true;
    }) as typeof chrome.permissions.request;
  });
  return () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** axe finds nothing in any look, and nothing has to be scrolled sideways on a narrow screen. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const [name, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
