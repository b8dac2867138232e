import type { Page } from '@playwright/test';

/** The card as a reader meets it. */
export interface CardView {
  readonly text: string;
  readonly role: string;
  readonly label: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly background: string;
  readonly isInTopLayer: boolean;
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
    box: { x, y, width, height },
    background: getComputedStyle(card).backgroundColor,
    isInTopLayer: this.host.matches(':popover-open'),
  };
}

/** The open card, read by the debugger, which alone sees into a closed shadow root; null while there is none. */
export async function cardOf(page: Page): Promise<CardView | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const [shadow] = closedRoots(root);
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const call = { functionDeclaration: String(describe), objectId: object.objectId!, returnByValue: true };
    const { result } = await session.send('Runtime.callFunctionOn', call);
    return (result.value as CardView | undefined) ?? null;
  } finally {
    await session.detach();
  }
}
