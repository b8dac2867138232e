import { element, markKey } from './card-content.ts';
import { collapseSpace } from './nodes.ts';
import type { NoteContent, NoteItem, NoteLine } from './note-content.ts';
import type { Ground } from './palette.ts';

/** Longest phrase that a note repeats whole, in characters. */
const MAX_PHRASE = 120;

/** What a note shows, as elements: its items, what is said of all, and the button that closes it. */
export function notePanel(document: Document, content: NoteContent, ground: Ground, closed: () => void): HTMLElement {
  const panel = element(document, 'div', `card note ${ground}`);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', content.label);
  panel.setAttribute('dir', 'ltr');
  panel.setAttribute('lang', content.language);
  panel.tabIndex = -1;
  const { articleLanguage } = content;
  panel.append(...content.items.map((item) => itemPart(document, item, articleLanguage)));
  panel.append(...content.lines.map((line) => linePart(document, line, 'closing', articleLanguage)));
  const close = element(document, 'button', '', content.close);
  close.setAttribute('type', 'button');
  close.addEventListener('click', closed);
  panel.append(element(document, 'div', 'actions', close));
  return panel;
}

function itemPart(document: Document, { mark, name, status, phrase, lines }: NoteItem, language: string): HTMLElement {
  const kind = element(document, 'p', 'kind');
  if (mark) kind.append(markKey(document, mark));
  const named = name ? [inLanguage(document, 'span', name, 'en'), ` · ${status}`] : [status];
  kind.append(element(document, 'span', '', ...named));
  const whole = collapseSpace(phrase);
  const shown = whole.length > MAX_PHRASE ? `${whole.slice(0, MAX_PHRASE)}…` : whole;
  const said = lines.map((line) => linePart(document, line, '', language));
  return element(document, 'div', 'item', kind, inLanguage(document, 'h3', shown, language), ...said);
}

function linePart(document: Document, { text, quoted }: NoteLine, className: string, language: string): HTMLElement {
  const words = quoted === undefined ? [] : [inLanguage(document, 'span', quoted, language)];
  return element(document, 'p', className, ...(text ? [quoted === undefined ? text : `${text} `] : []), ...words);
}

function inLanguage(document: Document, tag: string, text: string, language: string): HTMLElement {
  const made = element(document, tag, '', text);
  made.setAttribute('lang', language);
  return made;
}
