import { describe, expect, test } from 'vitest';
import { readFramesFile } from '../../cli/read-frames.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { engineFor } from '../../lib/report/engine-for.ts';
import { readWording } from '../../lib/report/wording/wording.ts';
import type { Article, Block, BlockKind } from '../../lib/text/article.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const { lexicons } = readLexiconFolder();
const { frames } = readFramesFile();
const engine = engineFor({ lexicons, frames, own: [] });

/** An article of blocks of one kind. */
function articleOf(kind: BlockKind, texts: readonly string[]): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 2;
  }
  return { ...plainArticle(''), text: texts.join('\n\n'), blocks };
}

/** What is found in the block at a place: the lexicons and words of the flags, and whom words are credited to. */
function foundIn(article: Article, place: number): string[] {
  const { start, end } = article.blocks[place]!;
  const { doc, findings } = readWording(article, engine);
  const within = (at: number) => at >= start && at < end;
  const credits = doc.attributions.filter(({ verb }) => within(doc.tokens.start[verb]!));
  return [
    ...findings
      .filter((one) => within(one.start))
      .map((one) => `${one.lexicon}: ${article.text.slice(one.start, one.end)}`),
    ...credits.map(({ speaker, unnamed }) => `said: ${speaker ?? (unnamed ? 'unnamed' : 'nobody')}`),
  ];
}

/**
 * Each block with neighbours whose nearest words would mean something to a rule if they stood in it. A changed page puts
 * any block beside any other (`reread.ts`), so that no rule may look beyond the edge.
 */
describe('a block is read alike whatever stands around it', () => {
  test.each<[string, BlockKind, string, string, string]>([
    ['labels/former-roles: a capital', 'paragraph', '', 'They met the former comedian', 'Democrats left.'],
    ['labels/former-roles: the', 'paragraph', 'It was the', 'former comedian who won.', ''],
    ['labels/judged: persons', 'paragraph', '', 'They praised the corrupt Lind', 'Politicians left.'],
    ['labels/judged: a name', 'paragraph', '', 'They praised the corrupt Karin', 'Lind left.'],
    ['vague-sources: a trade', 'paragraph', 'It was a film', 'critics of the port say it failed.', ''],
    ['vague-sources: some', 'paragraph', 'There were some', 'critics who say it failed.', ''],
    ['vague-sources: a clause', 'paragraph', '', 'Of the port some hope', 'the rain stops.'],
    ['hidden-agents: by when', 'paragraph', '', 'Nine protesters were killed by', 'Monday brought rain.'],
    ['clickbait/listicle: a verb', 'headline', '', '17 reasons', 'are certain'],
    ['clickbait/counted-words: what points', 'headline', 'A story told with', 'three words ended the strike', ''],
    ['attributions: by', 'paragraph', '', 'It is what officials said', 'by the port.'],
    ['attributions: to', 'paragraph', '', 'It was then that Ana Lind responded', 'to the fire.'],
    ['attributions: an amount', 'paragraph', '', 'It was bad, Ana Lind added', '300 jobs came.'],
    ['attributions: that', 'paragraph', '', 'It was bad, Ana Lind states', 'that are red.'],
  ])('%s', (_, kind, before, block, after) => {
    const texts = [before, block, after].filter(Boolean);
    const place = texts.indexOf(block);
    expect(foundIn(articleOf(kind, texts), place)).toEqual(foundIn(articleOf(kind, [block]), 0));
  });
});
