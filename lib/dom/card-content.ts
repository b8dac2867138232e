import { familyOf } from '../lexicon/ids.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { collapseSpace } from './nodes.ts';

/** Longest phrase that the card repeats whole, in characters. */
const MAX_PHRASE = 120;

/** Whose words a flag is, in words. */
export function whoseWords(flag: Pick<PageFlag, 'voice' | 'speaker'>): string {
  if (flag.voice === 'author') return 'the writer’s own words';
  return flag.speaker ? `${flag.voice}: ${flag.speaker}` : flag.voice;
}

function phraseOf(flag: PageFlag): string {
  const phrase = collapseSpace(flag.exact);
  return phrase.length > MAX_PHRASE ? `${phrase.slice(0, MAX_PHRASE)}…` : phrase;
}

type Child = Node | string;

/** Text only ever enters as text. */
function element(document: Document, tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function key(document: Document, flag: PageFlag): HTMLElement {
  const made = element(document, 'span', `key ${familyOf(flag.lexicon)}`, '\u00a0'.repeat(7));
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function otherLine(document: Document, flag: PageFlag): HTMLElement {
  return element(
    document,
    'li',
    '',
    key(document, flag),
    element(document, 'span', '', `${flag.name}: ${flag.reason}`),
  );
}

function plainerLine(document: Document, flag: PageFlag): HTMLElement {
  const line = element(document, 'p', 'plainer');
  line.append(element(document, 'b', '', 'Plainer:'), ` ${flag.instead.join(', ')}`);
  return line;
}

const measuredLine = (inTen: number) => `Annotators of labelled news marked about ${inTen} in 10 of these.`;

/** What the card says of a flag, and in one line each of the others at the same place. */
export function cardContent(document: Document, flag: PageFlag, others: readonly PageFlag[]): Node {
  const content = document.createDocumentFragment();
  const kind = element(document, 'span', '', `${flag.name} · ${whoseWords(flag)}`);
  content.append(element(document, 'p', 'kind', key(document, flag), kind));
  content.append(element(document, 'h3', '', phraseOf(flag)));
  content.append(element(document, 'p', '', flag.reason));
  if (flag.instead.length > 0) content.append(plainerLine(document, flag));
  if (flag.fine) content.append(element(document, 'p', 'fine', flag.fine));
  if (flag.inTen !== null) content.append(element(document, 'p', 'fine', measuredLine(flag.inTen)));
  if (others.length > 0)
    content.append(element(document, 'ul', 'others', ...others.map((o) => otherLine(document, o))));
  return content;
}
