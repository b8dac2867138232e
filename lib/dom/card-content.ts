import type { Scope } from '../report/dismissals.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { type CardTexts, fill } from './card-texts.ts';
import { element, inLanguage, shortened } from './elements.ts';
import { kindOf } from './mark-kind.ts';

/** Whose words a flag is, in words. */
export function whoseWords({ voice, speaker }: Pick<PageFlag, 'voice' | 'speaker'>, texts: CardTexts): string {
  if (voice === 'author') return texts.own;
  if (!speaker) return texts[voice];
  return fill(voice === 'quoted' ? texts.quotedFrom : texts.reportedFrom, 'speaker', speaker);
}

/** The lexicons are English, whatever language the card speaks. */
const inEnglish = (document: Document, tag: string, text: string, className = '') =>
  inLanguage(document, tag, text, { language: 'en', className });

/** A short piece of the line that a flag is marked with. */
export function markKey(document: Document, flag: Pick<PageFlag, 'lexicon' | 'look'>): HTMLElement {
  const made = element(document, 'span', `key ${kindOf(flag).key}`, '\u00a0'.repeat(7));
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function otherLine(document: Document, flag: PageFlag): HTMLElement {
  return element(
    document,
    'li',
    '',
    markKey(document, flag),
    inEnglish(document, 'span', `${flag.name}: ${flag.reason}`),
  );
}

function plainerLine(document: Document, flag: PageFlag, texts: CardTexts): HTMLElement {
  const line = element(document, 'p', 'plainer');
  line.append(element(document, 'b', '', texts.plainer), ' ', inEnglish(document, 'span', flag.instead.join(', ')));
  return line;
}

/**
 * What the card says of a flag, and in one line each of the others at the same place.
 * @param language of the article, a BCP 47 tag
 */
export function cardContent(
  document: Document,
  flag: PageFlag,
  others: readonly PageFlag[],
  texts: CardTexts,
  language: string,
): DocumentFragment {
  const content = document.createDocumentFragment();
  const kind = element(document, 'span', '', inEnglish(document, 'span', flag.name), ` · ${whoseWords(flag, texts)}`);
  content.append(element(document, 'p', 'kind', markKey(document, flag), kind));
  content.append(inLanguage(document, 'h3', shortened(flag.exact), { language }));
  content.append(inEnglish(document, 'p', flag.reason));
  if (flag.instead.length > 0) content.append(plainerLine(document, flag, texts));
  if (flag.fine) content.append(inEnglish(document, 'p', flag.fine, 'fine'));
  if (flag.inTen !== null)
    content.append(element(document, 'p', 'fine', fill(texts.measured, 'count', String(flag.inTen))));
  if (others.length > 0)
    content.append(element(document, 'ul', 'others', ...others.map((o) => otherLine(document, o))));
  return content;
}

/**
 * The buttons that dismiss a flag, one for each scope. Only a real click or key counts: what a script of the page
 * makes up is not `isTrusted`.
 */
export function cardActions(
  document: Document,
  texts: CardTexts,
  scopes: readonly Scope[],
  dismissed: (scope: Scope) => void,
): HTMLElement {
  const buttons = scopes.map((scope) => {
    const button = element(document, 'button', '', texts[scope]);
    button.setAttribute('type', 'button');
    button.addEventListener('click', (event) => event.isTrusted && dismissed(scope));
    return button;
  });
  return element(document, 'div', 'actions', ...buttons);
}

/** The head of a sheet: a grip that says that it can be swiped away, and a button for those who cannot swipe. */
export function sheetHead(document: Document, texts: CardTexts, closed: () => void): HTMLElement {
  const button = element(document, 'button', 'close');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', texts.close);
  button.append(element(document, 'span', '', '\u00d7'));
  button.addEventListener('click', closed);
  return element(document, 'div', 'head', element(document, 'span', 'grip'), button);
}
