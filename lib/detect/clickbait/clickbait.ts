import { tokenAt } from '../../text/doc.ts';
import type { Finding } from '../flag.ts';
import type { Reading } from '../reading.ts';
import { countedWords } from './counted-words.ts';
import type { HeadlineRule } from './headline.ts';
import { immediacy } from './immediacy.ts';
import { listicle } from './listicle.ts';
import { question } from './question.ts';
import { shouted } from './shouted.ts';
import { suspense } from './suspense.ts';

const RULES: readonly HeadlineRule[] = [listicle, question, suspense, immediacy, countedWords, shouted];

/**
 * Flags headlines that withhold what they promise. Chakraborty et al., Stop Clickbait (2016); Blom and Hansen, Click
 * bait: forward-reference as lure (2015). Fixed phrases (*This is why …*) are terms of the lexicon.
 */
export function clickbait(reading: Reading): Finding[] {
  const { doc } = reading;
  return doc.article.blocks.flatMap((block) => {
    if (block.kind !== 'headline') return [];
    const headline = { block, from: tokenAt(doc.tokens, block.start), to: tokenAt(doc.tokens, block.end) };
    if (headline.to === headline.from) return [];
    return RULES.map((rule) => rule(reading, headline)).filter((found) => found !== null);
  });
}
