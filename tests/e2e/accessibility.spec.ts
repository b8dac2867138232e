import AxeBuilder from '@axe-core/playwright';
import { openPopup } from '../../drive/open.ts';
import type { ExtensionView } from '../../drive/view.ts';
import { PROBLEMS } from '../../lib/browser/page-state.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { openMarked } from './support/marks.ts';
import { flagAt, openPanelOf } from './support/panel.ts';
import { doneOf, expectShown } from './support/stored.ts';
import { openAsTab, store } from './support/tabs.ts';
import { expect, test } from './support/test.ts';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

for (const view of ['popup', 'sidepanel'] as const)
  test(`axe finds nothing to complain about in ${view}.html`, async ({ driven, page, server }) => {
    await openMarked(page, server.sample);
    const tab = await openAsTab(driven, view, await doneOf(driven, page));
    if (view === 'sidepanel') await tab.locator(flagAt(2)).click();
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    };
    for (const [name, media] of Object.entries(LOOKS)) {
      await tab.emulateMedia(media);
      await check(name);
    }
    await tab.setViewportSize({ width: 320, height: 640 });
    await check('320 px');
    const needed = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (view === 'sidepanel') expect(needed, 'nothing must be scrolled sideways').toBeLessThanOrEqual(320);
    for (const problem of PROBLEMS) {
      await store(driven, tab, { status: 'none', url: '', problem });
      await tab.locator('.message h1').waitFor();
      await check(problem);
    }
  });

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored: boolean;
}

const WITH_NAME = new Set(['button', 'switch', 'radio', 'link', 'combobox', 'image', 'img', 'heading']);

async function namesIn(view: ExtensionView): Promise<string[]> {
  const { nodes } = await view.send<{ nodes: readonly AxNode[] }>('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && WITH_NAME.has(role?.value ?? ''))
    .map(({ role, name }) => `${role!.value} ${name?.value ?? ''}`.trim());
}

test('everything that can be used has a role and a name in popup and side panel', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const popup = await openPopup(driven);
  await popup.until('document.querySelector(".summary")');
  const names = await namesIn(popup);
  expect(names.filter((name) => !name.includes(' '))).toEqual([]);
  expect(names.filter((name) => name.startsWith('switch'))).toHaveLength(16);
  expect(names).toEqual(
    expect.arrayContaining([
      'switch Loaded language',
      'switch On every site',
      'radio Balanced',
      'button Open side panel',
    ]),
  );
  await popup.close();
  const inPanel = await namesIn(await openPanelOf(driven, page));
  expect(inPanel.filter((name) => !name.includes(' '))).toEqual([]);
  expect(inPanel).toEqual(expect.arrayContaining(['button Next flag', 'button Previous flag', 'combobox Order']));
});

/** What has the focus, in a word or two. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const labelled = document.getElementById(element.getAttribute('aria-labelledby'));
  return (labelled ?? element.closest('label') ?? element).textContent.trim();
})()`;

test('the whole popup can be used by keyboard', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  await popup.until('document.querySelector(".summary")');
  const order: string[] = [];
  const reach = async (name: string) => {
    for (let keys = 0; keys < 40; keys++) {
      await popup.press('Tab');
      const focused = await popup.evaluate<string>(FOCUSED);
      order.push(focused);
      if (focused === name) return;
    }
    throw new Error(`the Tab key never came to “${name}”, but to ${order.join(' | ')}`);
  };
  await reach('Open side panel');
  expect(order, 'the strip and the five first flags come before it').toHaveLength(7);
  await reach('Balanced');
  await popup.press('ArrowRight');
  await expectShown(driven, page, report, { ...DEFAULT_VIEW, sensitivity: 'thorough' });
  await popup.press('ArrowLeft');
  await reach('Loaded language');
  await popup.press(' ');
  await expectShown(driven, page, report, { ...DEFAULT_VIEW, off: ['loaded-language'] });
  await reach('Clickbait');
  await reach('On every site');
  const ring = await popup.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
  expect(ring, 'the focus can be seen').not.toBe('none');
});
