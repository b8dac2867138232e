import { expect, type Page } from '@playwright/test';
import { markOn } from './marks.ts';

/** The card as a reader meets it. */
export interface CardView {
  readonly text: string;
  readonly role: string;
  readonly label: string;
  /** BCP 47 tag of the language that it says it is in. */
  readonly language: string;
  /** BCP 47 tag of the language that the phrase is in; empty where there is none. */
  readonly phraseLanguage: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly background: string;
  readonly isInTopLayer: boolean;
  /** Whether it still slides in, or back. */
  readonly isMoving: boolean;
  /** Its animation and how long it takes to slide. */
  readonly motion: string;
  /** Its buttons, with their centres in CSS pixels of the viewport. */
  readonly buttons: readonly CardButton[];
  /** Words of what has the focus in it; null where nothing in it has. */
  readonly focused: string | null;
}

export interface CardButton {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  if (node.shadowRootType === 'closed') yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* closedRoots(child);
}

/** Runs in the shadow root of the card. */
function describe(this: ShadowRoot): CardView {
  const card = this.querySelector<HTMLElement>('[role]')!;
  const { x, y, width, height } = card.getBoundingClientRect();
  return {
    text: card.textContent ?? '',
    role: card.getAttribute('role')!,
    label: card.getAttribute('aria-label')!,
    language: card.lang,
    phraseLanguage: card.querySelector('h3')?.lang ?? '',
    box: { x, y, width, height },
    background: getComputedStyle(card).backgroundColor,
    motion: `${getComputedStyle(card).animationName} ${getComputedStyle(card).transitionDuration}`,
    isMoving: card.getAnimations().length > 0,
    isInTopLayer: this.host.matches(':popover-open'),
    buttons: [...this.querySelectorAll('button')].map((button) => {
      const at = button.getBoundingClientRect();
      return { name: button.textContent ?? '', x: at.x + at.width / 2, y: at.y + at.height / 2, height: at.height };
    }),
    focused: this.activeElement?.textContent ?? null,
  };
}

/** Runs a function in the shadow root of the open card, by the debugger, which alone sees into it; null without card. */
async function inCard<T>(page: Page, run: (this: ShadowRoot) => T): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const [shadow] = closedRoots(root);
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const call = { functionDeclaration: String(run), objectId: object.objectId!, returnByValue: true };
    const { result } = await session.send('Runtime.callFunctionOn', call);
    return (result.value as T | undefined) ?? null;
  } finally {
    await session.detach();
  }
}

/** The open card; null while there is none. */
export const cardOf = (page: Page): Promise<CardView | null> => inCard(page, describe);

/** Clicks every button of the open card as a script would that had got hold of it. Gives how many there are. */
export const clickByScript = (page: Page): Promise<number | null> =>
  inCard(page, function () {
    const buttons = [...this.querySelectorAll('button')];
    for (const button of buttons) button.click();
    return buttons.length;
  });

/** Opens the card of the first mark with this text by the pointer, and waits for it. */
export async function openCard(page: Page, text: string): Promise<CardView> {
  const { x, y } = await markOn(page, text);
  await page.mouse.move(0, 0);
  await page.mouse.move(x, y);
  await expect.poll(async () => (await cardOf(page))?.text).toContain(text);
  return (await cardOf(page))!;
}

/** Clicks a button of the open card with the mouse. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const button = (await cardOf(page))?.buttons.find((one) => one.name === name);
  if (!button) throw new Error(`the card has no button “${name}”`);
  await page.mouse.move(button.x, button.y, { steps: 3 });
  await page.mouse.click(button.x, button.y);
}
