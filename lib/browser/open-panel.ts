import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel; the types know Chromium only. */
interface WithSidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Opens the side panel of a window. Call it first in a click handler: browsers open it on a gesture only. */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
