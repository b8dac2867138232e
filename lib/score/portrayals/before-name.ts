import { tokenAt } from '../../text/doc.ts';
import { isAdjective, isAdverb, isJudgingCompound } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import type { Mention } from './mentions.ts';
import { isNoun, isOfficeOnly, isPersonal, phraseFrom } from './noun-phrase.ts';
import type { Run, Scene } from './scene.ts';
import type { Form } from './verbs.ts';

/** What stands before a name and belongs to it. */
export interface BeforeName {
  /** First token of the whole phrase: its article, its first adjective, or the name. */
  readonly start: number;
  readonly bindings: readonly Binding[];
  /** *A* or *an* with nothing else before the name: the name of a kind, as in *a Republican*. */
  readonly isKind: boolean;
  /** The office or trade right before the name, in small letters: *the minister Oren Pohl*. */
  readonly title: Run | null;
}

/** Most words before a name that are looked at. */
const MAX_STEPS = 7;

/** Reads the adjectives, trades and titles right before a name: *the “expired” president Oren Pohl*. */
export function readBeforeName(scene: Scene, mention: Mention): BeforeName {
  const walk = new Walk(scene, mention.start);
  walk.run();
  const bindings = [...walk.result(mention), ...capitalsBefore(scene, mention)];
  return { start: walk.at, bindings, isKind: walk.isKind(mention), title: walk.title };
}

/** Adjectives with a capital, which stand where a title would: *Crooked Oren Pohl*. */
function capitalsBefore(scene: Scene, { start, from }: Mention): Binding[] {
  const found: Binding[] = [];
  for (let t = start; t < from; t++)
    if (scene.is('judging', t) || scene.is('adjective', t)) found.push(bind('adjective', { from: t, to: t + 1 }));
  return found;
}

/** Walks to the left from a name, word by word, as long as each belongs to it. */
class Walk {
  at: number;
  title: Run | null = null;
  private readonly scene: Scene;
  private readonly found: Binding[] = [];
  /** Where the words that are certain end: nouns that nothing on their left confirms lie beyond. */
  private unsure = 0;
  private article = '';

  constructor(scene: Scene, start: number) {
    this.scene = scene;
    this.at = start;
  }

  run() {
    for (let step = 0; step < MAX_STEPS && this.step(); step++);
    if (this.article) return;
    this.at += this.unsure;
    this.dropVerbs();
  }

  /** Without an article, a participle farthest from the name is a verb: *confused Pohl with Lind*. */
  private dropVerbs() {
    for (let last = this.found.at(-1); last && this.isVerb(last); last = this.found.at(-1)) {
      this.found.pop();
      this.at = last.to;
    }
  }

  private isVerb({ from, to, relation }: Binding): boolean {
    return relation === 'adjective' && to - from === 1 && mayBeVerb(this.scene, from);
  }

  private step(): boolean {
    const { scene } = this;
    const t = this.at - 1;
    const gap = scene.gap(t);
    if (t < 0 || gap === 'break' || (gap === 'comma' && !this.listsAdjectives(t))) return false;
    if (scene.is('name-article', t)) {
      this.article = scene.word(t);
      this.at = t;
      return false;
    }
    if (gap === 'marks') return this.quoted(t);
    if (scene.word(t) === 'and' && this.listsAdjectives(t - 1)) return this.pass(t);
    return gap === 'hyphen' ? false : this.take(t);
  }

  private listsAdjectives(t: number): boolean {
    return this.found.at(-1)?.from === this.at && isAdjective(this.scene, t);
  }

  /** A quotation that ends right before the name: all of it, if it is short. */
  private quoted(t: number): boolean {
    const { doc } = this.scene;
    const quotation = doc.quotations[doc.outermost[t] ?? -1];
    if (!quotation || doc.tokens.end[t]! > quotation.inner.end || quotation.inner.end >= doc.tokens.start[this.at]!)
      return this.opensQuotation(t);
    const from = tokenAt(doc.tokens, quotation.inner.start);
    if (this.at - from > 3 || this.scene.isCapital(from) || isInfinitive(this.scene, from)) return false;
    this.push('adjective', { from, to: this.at });
    return true;
  }

  /** The mark opens a quotation of the name itself, or of more: *the “weak Pohl”* is read like the rest. */
  private opensQuotation(t: number): boolean {
    return isAdjective(this.scene, t) && this.take(t);
  }

  private take(t: number): boolean {
    const { scene } = this;
    const from = compoundStart(scene, t);
    if (isCapitalInside(scene, from) || ['less', 'not', 'hardly'].includes(scene.word(from - 1))) return false;
    if (from < t) return this.compound(from, t);
    if (scene.verbs.isKnown(scene.word(t)) && !isAdjective(scene, t) && !isNoun(scene, t)) return false;
    if (isNoun(scene, t) && !isAdjective(scene, t)) return this.noun(t);
    if (isAdjective(scene, t)) return this.push('adjective', { from: t, to: this.at });
    if (scene.is('plain', t)) return this.former(t);
    return this.title !== null && isNounModifier(scene, t) && this.guess(t);
  }

  private compound(from: number, t: number): boolean {
    const { scene } = this;
    const run = { from, to: this.at };
    const isQuality =
      isAdjective(scene, t) || ['past', 'ing'].some((form) => scene.verbs.is(form as Form, scene.word(t)));
    if (isQuality || isJudgingCompound(scene, run)) return this.push('adjective', run);
    if (isNoun(scene, t) && isOfficeOnly(scene, { from: t, to: this.at })) return this.pass(from);
    if (scene.labelEnd(from) === this.at) return this.push(isNoun(scene, t) ? 'epithet' : 'adjective', run);
    return isNoun(scene, t) && this.push('epithet', run);
  }

  private noun(t: number): boolean {
    if (this.title || this.found.length > 0) return false;
    this.title = { from: t, to: this.at };
    if (!isOfficeOnly(this.scene, this.title)) this.found.push(bind('epithet', this.title));
    return this.pass(t);
  }

  /** *Former* says something of a trade, nothing of an office. */
  private former(t: number): true {
    const last = this.found.at(-1);
    if (last?.relation === 'epithet' && last.from === this.at) this.found[this.found.length - 1] = { ...last, from: t };
    return this.pass(t);
  }

  private push(relation: 'adjective' | 'epithet', run: Run): true {
    this.found.push(bind(relation, run));
    this.unsure = 0;
    return this.pass(run.from);
  }

  private pass(t: number): true {
    this.at = t;
    return true;
  }

  private guess(t: number): boolean {
    this.unsure++;
    return this.unsure <= 2 && this.pass(t);
  }

  isKind({ start }: Mention): boolean {
    return ['a', 'an'].includes(this.article) && this.at === start - 1;
  }

  /** What was found, in reading order. */
  result(mention: Mention): Binding[] {
    return [...this.found.reverse(), ...this.phraseBefore(mention)];
  }

  /** *A former comedian, Pohl …* at the start of a sentence. */
  private phraseBefore({ start }: Mention): Binding[] {
    const { scene } = this;
    const { first } = scene.sentence(start);
    if (this.at !== start || scene.gap(start - 1) !== 'comma' || start - first > 8) return [];
    const from = scene.word(first) === 'once' ? first + 1 : first;
    if (!['a', 'an'].includes(scene.word(from))) return [];
    const run = phraseFrom(scene, from + 1);
    if (run?.to !== start || !isPersonal(scene, start - 1) || isOfficeOnly(scene, run)) return [];
    return [bind('epithet', run)];
  }
}

/** *To “get” Pohl*: no adjective. */
const isInfinitive = (scene: Scene, t: number) => scene.word(t - 1) === 'to' || scene.is('auxiliary', t - 1);

const mayBeVerb = (scene: Scene, t: number) =>
  /(?:ed|ing)$/.test(scene.word(t)) && !SURE.test(scene.word(t)) && scene.sentence(t).first < t;

/** Words with such endings that are never verbs. */
const SURE = /^(?:embattled|beleaguered|talented|gifted|renowned|famed|seasoned|storied|un.*)$/;

function compoundStart(scene: Scene, t: number): number {
  let from = t;
  while (t - from < 3 && scene.gap(from - 1) === 'hyphen') from--;
  return from;
}

/** A capital in mid-sentence is part of another name. */
const isCapitalInside = (scene: Scene, t: number) => scene.isCapital(t) && scene.sentence(t).first < t;

/** A word that may stand between an adjective and a title: *harbour* in *the embattled harbour minister*. */
function isNounModifier(scene: Scene, t: number): boolean {
  const word = scene.word(t);
  if (word.length < 3 || scene.is('after-name', t) || scene.is('auxiliary', t) || isAdverb(scene, t)) return false;
  return !scene.verbs.is('past', word) && !scene.verbs.is('ing', word) && !scene.is('saying', t);
}
