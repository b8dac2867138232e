import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { openPanel, openPopup } from '../../../drive/open.ts';
import type { ExtensionView } from '../../../drive/view.ts';

/** One flag as the side panel lists it. */
export interface ListedFlag {
  readonly phrase: string;
  readonly sentence: string;
  readonly voice: string;
  readonly isCurrent: boolean;
}

export interface PanelContent {
  readonly title: string;
  readonly flags: readonly ListedFlag[];
  readonly headings: readonly string[];
  readonly position: string;
  readonly chips: readonly string[];
}

/** Runs in the side panel. */
function readPanel(): PanelContent {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string, root: ParentNode = document) => root.querySelector(selector)?.textContent ?? '';
  return {
    title: text('h1'),
    flags: all('.flag').map((flag) => ({
      phrase: text('.marked', flag),
      sentence: text('.sentence', flag),
      voice: text('.voice', flag),
      isCurrent: flag.querySelector('[aria-current]') !== null,
    })),
    headings: all('.group h3').map(({ textContent }) => textContent ?? ''),
    position: text('.position'),
    chips: all('.chip').map(({ textContent }) => textContent ?? ''),
  };
}

export const panelContent = (panel: ExtensionView): Promise<PanelContent> => panel.evaluate(`(${readPanel})()`);

/** The phrases that it lists, in its order. */
export const listed = async (panel: ExtensionView): Promise<string[]> =>
  (await panelContent(panel)).flags.map(({ phrase }) => phrase);

/** Opens the side panel of the window that shows a page, by the button in the popup. */
export async function openPanelOf(driven: Driven, page: Page): Promise<ExtensionView> {
  await page.bringToFront();
  const panel = await openPanel(driven, await openPopup(driven));
  await panel.until('document.querySelector("h1")');
  return panel;
}

/** The selector of the flag at a place of the list, from 1. */
export const flagAt = (place: number) => `.flag-list li:nth-child(${place}) > button`;

export const NEXT = 'button[aria-label="Next flag"]';
export const PREVIOUS = 'button[aria-label="Previous flag"]';
