import { expect } from 'vitest';
import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import { markOn } from './marks.ts';

/** The card as a reader meets it. */
export interface CardView {
  readonly text: string;
  readonly role: string | null;
  readonly label: string | null;
  readonly isInTopLayer: boolean;
  /** BCP 47 tag of the language that the phrase is in. */
  readonly phraseLanguage: string;
  readonly background: string;
  /** Whether it still slides in. */
  readonly isMoving: boolean;
  /** Words of what has the focus in it; null where nothing in it has. */
  readonly focused: string | null;
  /** Its sides, in CSS pixels of the viewport. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Its buttons, with their centres in CSS pixels of the viewport. */
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

interface Privileged extends Element {
  /** Firefox gives it to itself and to extensions only. */
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

/** The open card; null while there is none. */
export const cardOf = (page: FirefoxPage): Promise<CardView | null> =>
  page.inspect(() => {
    const host = document.documentElement.lastElementChild as Privileged;
    const card = host.openOrClosedShadowRoot?.querySelector('[role]');
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      text: card.textContent ?? '',
      role: card.getAttribute('role'),
      label: card.getAttribute('aria-label'),
      isInTopLayer: host.matches(':popover-open'),
      phraseLanguage: card.querySelector('h3')?.lang ?? '',
      background: getComputedStyle(card).backgroundColor,
      isMoving: card.getAnimations().length > 0,
      focused: host.openOrClosedShadowRoot?.activeElement?.textContent ?? null,
      box: { left, top, right, bottom },
      buttons: [...card.querySelectorAll('button')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { name: button.textContent ?? '', x: x + width / 2, y: y + height / 2 };
      }),
    };
  });

/** Opens the card of the first mark with this text by the pointer, and waits for it. */
export async function openCard(page: FirefoxPage, text: string): Promise<CardView> {
  const { x, y } = await markOn(page, text);
  await page.moveTo(0, 0);
  await page.moveTo(x, y);
  await expect.poll(async () => (await cardOf(page))?.text ?? '').toContain(text);
  return (await cardOf(page))!;
}

/** Clicks a button of the open card with the mouse. */
export async function clickInCard(page: FirefoxPage, name: string): Promise<void> {
  const button = (await cardOf(page))?.buttons.find((one) => one.name === name);
  if (!button) throw new Error(`the card has no button “${name}”`);
  await page.clickAt(button.x, button.y);
}
