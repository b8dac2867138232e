import { collapseSpace } from './nodes.ts';

/** Longest phrase that is repeated whole, in characters. */
const MAX_PHRASE = 120;

/** A phrase of the article as card and note repeat it. */
export function shortened(phrase: string): string {
  const whole = collapseSpace(phrase);
  return whole.length > MAX_PHRASE ? `${whole.slice(0, MAX_PHRASE)}…` : whole;
}

/** An element. Text only ever enters as text. */
export function element(
  document: Document,
  tag: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Text in another language than what stands around it: a BCP 47 tag. The lexicons are English, whatever the card speaks. */
export function inLanguage(
  document: Document,
  tag: string,
  text: string,
  { language, className = '' }: { readonly language: string; readonly className?: string },
): HTMLElement {
  const made = element(document, tag, className, text);
  made.setAttribute('lang', language);
  return made;
}

/** What a dialog over the page says of itself. */
export interface DialogWords {
  /** BCP 47 tag of the language that it speaks. */
  readonly language: string;
  /** Its name for screen readers. */
  readonly label: string;
}

/** The empty panel of a dialog, which can take the focus. */
export function dialogPanel(document: Document, className: string, { language, label }: DialogWords): HTMLElement {
  const panel = element(document, 'div', className);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', label);
  panel.setAttribute('dir', 'ltr');
  panel.setAttribute('lang', language);
  panel.tabIndex = -1;
  return panel;
}
