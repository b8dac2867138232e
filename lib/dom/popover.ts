/**
 * Puts elements over the page: in a popover, hence in the top layer, and in a closed shadow root, where no style of the
 * page reaches them. What comes back is the one element that was added to the page; `remove()` undoes it.
 */
export function popoverWith(document: Document, styles: string, ...children: readonly Node[]): HTMLElement {
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  root.append(...children);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  return host;
}
