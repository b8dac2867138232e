import type { Block } from '../text/article.ts';
import { tokenAt } from '../text/doc.ts';
import { NUMBER } from '../text/tokens.ts';
import type { Finding } from './flag.ts';
import { classTest, cueTest, findingOf, type Reading } from './reading.ts';

const ID = 'clickbait';

/**
 * Flags headlines that withhold what they promise: lists (*17 things …*), forward reference (*This is why …* is listed),
 * trailing dots. Chakraborty et al., Stop Clickbait (2016). Fixed phrases are terms of the lexicon.
 */
export function clickbait(reading: Reading): Finding[] {
  const { blocks } = reading.doc.article;
  return blocks.filter((block) => block.kind === 'headline').flatMap((block) => readHeadline(reading, block));
}

function readHeadline(reading: Reading, block: Block): Finding[] {
  const { tokens } = reading.doc;
  const from = tokenAt(tokens, block.start);
  const to = tokenAt(tokens, block.end);
  if (to === from) return [];
  return [listicle(reading, from, to), question(reading, from, to, block), suspense(reading, from, to, block)].filter(
    (f) => f !== null,
  );
}

/** *17 reasons …*, *five little ways …*; *three things are certain* says what they are. */
function listicle(reading: Reading, from: number, to: number): Finding | null {
  const noun = cueTest(reading, ID, 'list_nouns');
  const counting = cueTest(reading, ID, 'numbers');
  const be = classTest(reading, 'be');
  const { text, tokens } = reading.doc;
  const isPlural = (t: number) => text[tokens.end[t]! - 1]?.toLowerCase() === 's';
  const isNumber = (tokens.flags[from]! & NUMBER) !== 0 || counting(from);
  const head = [from + 1, from + 2].find((t) => t < to && noun(t) && isPlural(t));
  if (!isNumber || head === undefined || be(head + 1)) return null;
  const reason = 'Promises a list instead of saying what happened.';
  return findingOf(reading, ID, { from, to: head + 1 }, { weight: 0.55, reason });
}

/** *Is this the end of …?*: a question that the headline could have answered. */
function question(reading: Reading, from: number, to: number, block: Block): Finding | null {
  const opener = cueTest(reading, ID, 'question_openers');
  if (!isAsked(reading, block) || !opener(from)) return null;
  return findingOf(
    reading,
    ID,
    { from, to },
    { weight: 0.5, reason: 'Asks a question that the headline could have answered.' },
  );
}

const isAsked = ({ doc }: Reading, block: Block) => doc.text.slice(block.start, block.end).trimEnd().endsWith('?');

/** *And then the lights went out…* */
function suspense(reading: Reading, from: number, to: number, block: Block): Finding | null {
  const headline = reading.doc.text.slice(block.start, block.end).trimEnd();
  if (!headline.endsWith('…') && !headline.endsWith('...')) return null;
  return findingOf(
    reading,
    ID,
    { from, to },
    { weight: 0.5, reason: 'Breaks off so that the reader must click to learn the rest.' },
  );
}
