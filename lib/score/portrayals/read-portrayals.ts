import type { Flag } from '../../detect/flag.ts';
import type { Reading } from '../../detect/reading.ts';
import { nameText } from '../../text/names.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Portrayal } from '../portrayals.ts';
import { classTestOf } from './classes.ts';
import { readDescriptions } from './descriptions.ts';
import { joinMentions, type Named } from './join.ts';
import { findMentions, type Mention } from './mentions.ts';
import { portrayalWords } from './portrayal-words.ts';
import { type ReadMention, readMention } from './read-mention.ts';
import { makeScene, type Run, type Scene } from './scene.ts';
import { verbFormsOf } from './verbs.ts';

/** Names that a report keeps: reports go to session storage. */
export const MAX_NAMES = 40;
/** Other forms of a name that are told. */
const MAX_FORMS = 8;
/** Mentions from which a name is told of. */
const MIN_MENTIONS = 2;

/**
 * The words that the article gives each person, group and country named twice or more, most words first; then what is
 * described without a name. Nothing depends on who it is. Pure; linear in the length of the text.
 */
export function readPortrayals(
  reading: Reading,
  flags: readonly Flag[],
  distanced: ReadonlySet<Quotation>,
): Portrayal[] {
  const { engine } = reading;
  const scene = makeScene(reading, flags, distanced, verbFormsOf(engine), classTestOf(engine));
  const named = joinMentions(scene, findMentions(scene));
  const read = new Map(named.map((one) => [one, one.mentions.map((mention) => readMention(scene, mention))] as const));
  const names = new Map(named.map((one) => [one.key, longestForm(scene, one)]));
  const portrayals = named
    .filter(({ mentions }) => mentions.length >= MIN_MENTIONS)
    .map((one) => portrayalOf(scene, one, read.get(one)!, names));
  const told = [...portrayals, ...readDescriptions(scene, read, names)].filter(({ words }) => words.length > 0);
  return told.sort((a, b) => b.words.length - a.words.length || b.mentions - a.mentions).slice(0, MAX_NAMES);
}

function portrayalOf(
  scene: Scene,
  { key, mentions, perhaps }: Named,
  read: readonly ReadMention[],
  names: ReadonlyMap<string, string>,
): Portrayal {
  const name = names.get(key)!;
  return {
    name,
    also: formsOf(scene, mentions, name),
    perhaps: perhaps.map((other) => names.get(other) ?? other),
    named: true,
    mentions: mentions.length,
    words: portrayalWords(
      scene,
      read.flatMap(({ bindings }) => bindings),
    ),
  };
}

const longestForm = (scene: Scene, { key, mentions }: Named): string =>
  textOf(scene, mentions.find((mention) => mention.key === key) ?? mentions[0]!);

/** The other forms as the article writes them, titles with capitals among them. */
function formsOf(scene: Scene, mentions: readonly Mention[], name: string): string[] {
  const forms = new Set<string>();
  for (const { start, to } of mentions) {
    const form = textOf(scene, { from: start, to });
    if (form !== name && forms.size < MAX_FORMS) forms.add(form);
  }
  return [...forms];
}

/** The text of a name, with the dot that ends *U.S.* and *Jr.* */
function textOf(scene: Scene, run: Run): string {
  const { text, tokens } = scene.doc;
  const name = nameText(scene.doc, run);
  const hasDot = scene.is('suffix', run.to - 1) || scene.word(run.to - 1).includes('.');
  return hasDot && text[tokens.end[run.to - 1]!] === '.' ? `${name}.` : name;
}
