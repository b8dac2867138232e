import { type Article, BLOCK_SEPARATOR, type Block, type BlockKind } from './article.ts';

/** A first line longer than this, in characters, is a paragraph and no headline. */
const MAX_HEADLINE = 150;
/** A first line so short, with a stop, is a headline where so many blocks follow. */
const MAX_STOPPED = 120;
const LEAST_BLOCKS = 4;
/** Hard-wrapped text: no line is longer than this, and blank lines part its paragraphs. */
const MAX_WRAPPED = 100;

/**
 * Makes an article of plain text. Offsets are those of the text as given: each line that is not blank is a block, or,
 * where the lines are hard-wrapped, each run of them.
 */
export function plainArticle(text: string, about: Partial<Article> = {}): Article {
  const spans = isWrapped(text) ? paragraphs(text) : lines(text);
  const blocks = spans.map((span, i): Block => ({ ...span, kind: i === 0 ? firstKind(text, spans) : 'paragraph' }));
  const headline = blocks[0]?.kind === 'headline' ? text.slice(blocks[0].start, blocks[0].end) : '';
  return {
    url: '',
    title: headline,
    byline: null,
    outlet: null,
    published: null,
    genre: null,
    paywalled: false,
    lang: 'en',
    ...about,
    text,
    blocks,
  };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines with something on them, without the space around. */
function lines(text: string): Line[] {
  const found: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const line = trim(text, start, stop < 0 ? text.length : stop);
    if (line.end > line.start) found.push(line);
    start = stop < 0 ? text.length + 1 : stop + 1;
  }
  return found;
}

function trim(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return { start, end };
}

function isWrapped(text: string): boolean {
  if (!text.includes(BLOCK_SEPARATOR)) return false;
  const all = lines(text);
  const open = all.filter(({ end }) => !'.!?:”"»’\''.includes(text[end - 1]!));
  return all.length > 6 && all.every(({ start, end }) => end - start <= MAX_WRAPPED) && open.length * 2 > all.length;
}

/** Runs of lines that no blank line parts. */
function paragraphs(text: string): Line[] {
  const found: Line[] = [];
  for (const line of lines(text)) {
    const last = found.at(-1);
    const blank = last && text.slice(last.end, line.start).split('\n').length > 2;
    if (last && !blank) found[found.length - 1] = { start: last.start, end: line.end };
    else found.push(line);
  }
  return found;
}

/** A stop closes headlines in archives: then a blank line has to part it from the many blocks that follow. */
function firstKind(text: string, [first, second, ...more]: readonly Line[]): BlockKind {
  if (!first || !second || first.end - first.start > MAX_HEADLINE) return 'paragraph';
  const isSentence = '.:;,'.includes(text[first.end - 1]!) && !text.startsWith('...', first.end - 3);
  if (!isSentence) return 'headline';
  const isShort = first.end - first.start <= MAX_STOPPED && more.length + 2 >= LEAST_BLOCKS;
  const isParted = text.slice(first.end, second.start).split('\n').length > 2;
  return isShort && isParted && '.;'.includes(text[first.end - 1]!) ? 'headline' : 'paragraph';
}
