import { classTest } from '../../detect/reading.ts';
import { ownIn } from '../../lexicon/own.ts';
import type { LetGo } from '../../lexicon/trace.ts';
import type { Article, TextSpan } from '../../text/article.ts';
import { tokenAt } from '../../text/doc.ts';
import { isForeign } from '../../text/language.ts';
import type { Lists } from '../engine-for.ts';
import { readFlags } from '../read-flags.ts';
import { readForeignFlags } from '../read-foreign-flags.ts';
import type { View } from '../view.ts';
import { readWording } from '../wording/wording.ts';
import { flags } from './flags.ts';
import { letGo } from './let-go.ts';
import { nearTerms } from './near.ts';
import { quoted } from './quoted.ts';
import { quotes } from './quotes.ts';
import { ruleWords } from './rule-words.ts';
import type { Look, Scene } from './scene.ts';
import { type Explanation, MAX_ITEMS, type WhyItem } from './why.ts';

/**
 * Every kind of reason, the plainest answers first. Of words that an earlier step has answered for, a later one says
 * nothing more: who asks why *axis of evil* is flagged need not hear what other rules make of *evil*.
 */
const STEPS: readonly (readonly Look[])[] = [[flags], [letGo, quotes], [ruleWords], [quoted]];

const NOTHING: Explanation = { items: [], rest: false, near: [] };

/**
 * Why the words of a selection are flagged or not. The article is read as `analyze` reads it, by the same code, with a
 * trace of what is let go; so what is told of a flag is what the report says. Pure; linear in the length of the text.
 */
export function explain(article: Article, selection: TextSpan, lists: Lists, view: View): Explanation {
  const traced: LetGo[] = [];
  const meant = { ...lists, own: ownIn(lists.own, article.lang) };
  const readAll = isForeign(article.lang) ? readForeignFlags : readFlags;
  const read = readAll(article, meant, (all, engine) => readWording(all, engine, (one) => traced.push(one)));
  const { tokens } = read.reading.doc;
  let from = tokenAt(tokens, selection.start);
  if (from > 0 && tokens.end[from - 1]! > selection.start) from--; // a selection may begin within a word
  const to = tokenAt(tokens, selection.end);
  if (from >= to) return NOTHING;
  return explanationOf({ ...read, url: article.url, lists: meant, letGo: traced, view, from, to });
}

function explanationOf(scene: Scene): Explanation {
  const found: WhyItem[] = [];
  for (const looks of STEPS) found.push(...newItems(scene, looks, [...found]));
  const items = found.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MAX_ITEMS);
  const left = wordsLeft(scene, items);
  return { items, rest: left.length > 0, near: nearTerms(scene, left) };
}

const selectedTokens = ({ from, to }: Scene): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const isOver = ({ reading }: Scene, { start, end }: WhyItem, t: number): boolean =>
  start < reading.doc.tokens.end[t]! && end > reading.doc.tokens.start[t]!;

/** What some steps say of words that are not all answered for. */
function newItems(scene: Scene, looks: readonly Look[], before: readonly WhyItem[]): WhyItem[] {
  const open = selectedTokens(scene).filter((t) => !before.some((item) => isOver(scene, item, t)));
  return looks.flatMap((look) => look(scene)).filter((item) => open.some((t) => isOver(scene, item, t)));
}

const GRAMMAR = ['preposition', 'determiner', 'be', 'have', 'modal', 'pronoun', 'conjunction', 'negation'];

/** The selected words that no item is about, small words of grammar left out; that they are quoted says nothing of them. */
function wordsLeft(scene: Scene, items: readonly WhyItem[]): number[] {
  const grammar = GRAMMAR.map((name) => classTest(scene.reading, name));
  const telling = items.filter(({ reason }) => reason.kind !== 'quoted');
  const left = selectedTokens(scene).filter((t) => !telling.some((item) => isOver(scene, item, t)));
  const content = left.filter((t) => !grammar.some((test) => test(t)));
  return content.length > 0 || telling.length > 0 ? content : left;
}
