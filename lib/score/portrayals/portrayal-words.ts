import type { Passage, TextSpan } from '../../text/article.ts';
import { sentenceSpan, spanOf, tokenAt } from '../../text/doc.ts';
import { voiceAt } from '../../text/voice.ts';
import type { PortrayalWord } from '../portrayals.ts';
import type { Binding } from './binding.ts';
import type { Run, Scene } from './scene.ts';

/** Words that one name keeps: reports go to session storage. */
export const MAX_WORDS = 60;
/** Longest sentence that is kept with a word, in characters. */
const MAX_SENTENCE = 400;

const sentences = new WeakMap<Scene, Map<number, TextSpan>>();

/** The words of one name in reading order, each place once, with its sentence and whose words they are. */
export function portrayalWords(scene: Scene, bindings: readonly Binding[]): PortrayalWord[] {
  const places = new Map<number, Binding>();
  for (const binding of bindings) if (!places.has(binding.from)) places.set(binding.from, binding);
  const kept = [...places.values()].sort((a, b) => a.from - b.from).slice(0, MAX_WORDS);
  return kept.map((binding) => wordOf(scene, binding));
}

function wordOf(scene: Scene, { from, to, relation, voice }: Binding): PortrayalWord {
  const { doc, distanced } = scene;
  const span = markedSpan(scene, { from, to });
  const own = voiceAt(doc, span, distanced);
  return {
    ...span,
    ...(own.voice === 'author' && voice ? voice : own),
    exact: doc.text.slice(span.start, span.end),
    relation,
    sentence: sentenceAround(scene, from, span),
  };
}

/** The span of the words with the marks by which the writer steps back from them: *“expired” president*. */
export function markedSpan({ doc, distanced }: Scene, { from, to }: Run): TextSpan {
  let { start, end } = spanOf(doc.tokens, from, to);
  for (const t of [from, to - 1]) {
    const quotation = doc.quotations[doc.outermost[t] ?? -1];
    if (!quotation || !distanced.has(quotation)) continue;
    if (tokenAt(doc.tokens, quotation.inner.start) === from) start = quotation.start;
    if (tokenAt(doc.tokens, quotation.inner.end) === to) end = quotation.end;
  }
  return { start, end };
}

/** The sentence of a word; of a very long one, the part around the word. */
function sentenceAround(scene: Scene, token: number, { start }: TextSpan): Passage {
  const whole = spanOfSentence(scene, token);
  const isLong = whole.end - whole.start > MAX_SENTENCE;
  const from = isLong ? Math.max(whole.start, start - MAX_SENTENCE / 2) : whole.start;
  const to = Math.min(whole.end, from + MAX_SENTENCE);
  return { start: from, end: to, text: scene.doc.text.slice(from, to) };
}

/** Each sentence is measured once. */
function spanOfSentence(scene: Scene, token: number): TextSpan {
  const known = sentences.get(scene) ?? new Map<number, TextSpan>();
  sentences.set(scene, known);
  const place = scene.doc.sentences.of[token]!;
  const span = known.get(place) ?? sentenceSpan(scene.doc, token);
  known.set(place, span);
  return span;
}
