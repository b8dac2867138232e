import type { Flag } from '../detect/flag.ts';
import { familyOf, type LexiconId } from '../lexicon/ids.ts';
import type { Block, Passage } from '../text/article.ts';
import { type Doc, passageOf } from '../text/doc.ts';
import { unsupportedClaims } from './unsupported.ts';

/** What the headline says beyond the body. */
export interface HeadlineCheck {
  readonly text: string;
  /** Names, figures and flagged words of the headline that come up nowhere in the body, in any form: at most five. */
  readonly unsupported: readonly Passage[];
  /** Flagged wording of the headline that weighs more than anything in the body, in the author's voice. */
  readonly stronger: readonly Passage[];
}

/** Words under which a body leaves out so much that its headline may well say more. */
const LEAST_WORDS = 150;
const MOST_PASSAGES = 5;
/** How much more a flag of the headline must weigh than any of the body. */
const MARGIN = 0.1;
/** Least weight that readers see at first. */
const SHOWN = 0.5;
/** Lexicons whose wording sets the tone of what follows. */
const STRONG: readonly LexiconId[] = ['loaded-language', 'labels', 'us-vs-them', 'threat'];

/**
 * Holds the headline against everything below it. Null where there is no headline. Of a short body, and of one that is
 * not whole, nothing is said.
 * @param isWhole whether all of the article was read
 */
export function checkHeadline(doc: Doc, flags: readonly Flag[], isWhole: boolean): HeadlineCheck | null {
  const headline = doc.article.blocks.find(({ kind, start, end }) => kind === 'headline' && end > start);
  if (!headline) return null;
  const text = doc.text.slice(headline.start, headline.end).trim();
  if (!isWhole || doc.article.paywalled || doc.wordCount < LEAST_WORDS) return { text, unsupported: [], stronger: [] };
  const unsupported = unsupportedClaims(doc, headline, flags).slice(0, MOST_PASSAGES);
  const inOrder = unsupported.sort((a, b) => a.start - b.start);
  return { text, unsupported: inOrder.map((span) => passageOf(doc, span)), stronger: strongerIn(doc, headline, flags) };
}

/** Clickbait is read in headlines only, so no body can have as much of it. */
function strongerIn(doc: Doc, headline: Block, flags: readonly Flag[]): Passage[] {
  const own = flags.filter(({ voice, lexicon }) => voice === 'author' && lexicon !== 'clickbait');
  const inHeadline = own.filter(
    ({ start, weight }) => start < headline.end && start >= headline.start && weight >= SHOWN,
  );
  const inBody = own.filter(({ start }) => start >= headline.end);
  const heaviest = Math.max(0, ...inBody.map(({ weight }) => weight));
  const families = new Set(inBody.map(({ lexicon }) => familyOf(lexicon)));
  const isHeavier = ({ weight }: Flag) => Math.round(100 * (weight - heaviest)) >= 100 * MARGIN;
  const isAlone = ({ lexicon }: Flag) => STRONG.includes(lexicon) && !families.has(familyOf(lexicon));
  return inHeadline.filter((flag) => isHeavier(flag) || isAlone(flag)).map((flag) => passageOf(doc, flag));
}
