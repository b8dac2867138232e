import { isTitleCase } from '../../detect/reading.ts';
import { tokenAt } from '../../text/doc.ts';
import { isAdjective, isAdverb, isJudgingCompound } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import { opensClause } from './clause.ts';
import { isThirdPerson } from './finite.ts';
import type { Mention } from './mentions.ts';
import { isAgent, isNoun, isOfficeOnly } from './noun-phrase.ts';
import type { Run, Scene } from './scene.ts';
import type { Form } from './verbs.ts';

/** Most words before a name that are looked at. */
const MAX_STEPS = 7;
/** Words that take an adjective back, or make it part of another clause: *less dangerous*, *how weak Pohl was*. */
const UNSAID = new Set(['less', 'not', 'hardly', 'how', 'however', 'so', 'too', 'as']);

/** Walks to the left from a name, word by word, as long as each belongs to it. */
export class NameWalk {
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
    const opensSentence = this.at === this.scene.sentence(this.at).first;
    if (this.article) return;
    if (opensSentence) this.unsure = 0;
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
    if (isCapitalInside(scene, from) || UNSAID.has(scene.word(from - 1))) return false;
    if (from < t) return this.compound(from, t);
    if (scene.verbs.isKnown(scene.word(t)) && !isAdjective(scene, t) && !isNoun(scene, t)) return false;
    if (isNoun(scene, t) && !isAdjective(scene, t)) return this.noun(t);
    if (isInfinitive(scene, t)) return false;
    if (isAdjective(scene, t)) return this.push('adjective', { from: t, to: this.at });
    if (scene.is('plain', t)) return this.former(t);
    if (isAgent(scene.word(t)) && !isTitleCase(scene.reading, t)) return this.noun(t);
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
    if (this.title || this.found.length > 0 || this.scene.is('empty', t)) return false;
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

  /** An article with nothing between it and the name. */
  isKind({ start }: Mention): boolean {
    return this.scene.isWord('indefinite', this.article) && this.at === start - 1;
  }

  /** What was found, in reading order. */
  result(mention: Mention): Binding[] {
    const found = this.isObject(mention) ? this.found.filter(({ relation }) => relation !== 'epithet') : this.found;
    return found.toReversed();
  }

  /** *He was the friend Pohl had hoped for*: the noun before the name is what the verb behind it is about. */
  private isObject({ to }: Mention): boolean {
    const { scene } = this;
    const isVerb =
      scene.gap(to - 1) === 'space' && (scene.is('auxiliary', to) || isAdverb(scene, to) || isFiniteVerb(scene, to));
    const isName = this.found.some(({ relation, from }) => relation === 'epithet' && scene.labelEnd(from) > from);
    return isVerb && !isName && this.article !== '' && !opensClause(scene, this.at);
  }
}

/** *To “get” Pohl*: no adjective. */
const isInfinitive = (scene: Scene, t: number) => scene.word(t - 1) === 'to' || scene.is('auxiliary', t - 1);

const isFiniteVerb = (scene: Scene, t: number) =>
  scene.is('between', t) || scene.verbs.is('past', scene.word(t)) || isThirdPerson(scene, t);

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
