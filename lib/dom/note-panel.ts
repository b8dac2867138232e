import { markKey } from './card-content.ts';
import { dialogPanel, element, inLanguage, shortened } from './elements.ts';
import type { NoteContent, NoteItem, NoteLine } from './note-content.ts';
import type { Ground } from './palette.ts';

/** What a note shows, as elements: its items, what is said of all, and the button that closes it. */
export function notePanel(document: Document, content: NoteContent, ground: Ground, closed: () => void): HTMLElement {
  const panel = dialogPanel(document, `card note ${ground}`, content);
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
  const named = name ? [inLanguage(document, 'span', name, { language: 'en' }), ` · ${status}`] : [status];
  kind.append(element(document, 'span', '', ...named));
  const said = lines.map((line) => linePart(document, line, '', language));
  return element(document, 'div', 'item', kind, inLanguage(document, 'h3', shortened(phrase), { language }), ...said);
}

function linePart(document: Document, { text, quoted }: NoteLine, className: string, language: string): HTMLElement {
  const words = quoted === undefined ? [] : [inLanguage(document, 'span', quoted, { language })];
  return element(document, 'p', className, ...(text ? [quoted === undefined ? text : `${text} `] : []), ...words);
}
