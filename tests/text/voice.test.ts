import { describe, expect, test } from 'vitest';
import { voiceAt } from '../../lib/text/voice.ts';
import { readText } from './helpers.ts';

function voiceOf(text: string, phrase: string) {
  const start = text.indexOf(phrase);
  const { voice, speaker } = voiceAt(readText(text), { start, end: start + phrase.length }, new Set());
  return speaker ? `${voice}: ${speaker}` : voice;
}

describe('whose words they are', () => {
  test.each([
    ['plain text', 'The talks were a farce.', 'farce', 'author'],
    ['in a quotation', '“A farce,” said Oren Pohl.', 'farce', 'quoted: Oren Pohl'],
    ['speaker before', 'Oren Pohl said the talks were “a farce”.', 'farce', 'quoted: Oren Pohl'],
    ['speaker with a title', '“A farce,” said Prime Minister Ana Lind.', 'farce', 'quoted: Prime Minister Ana Lind'],
    ['apposition', '“A farce,” Oren Pohl, the union’s chairman, said.', 'farce', 'quoted: Oren Pohl'],
    ['name as apposition', 'The minister, Ana Lind, said the talks were a farce.', 'farce', 'reported: Ana Lind'],
    ['speaker in the sentence before', 'Oren Pohl told reporters. “A farce.”', 'farce', 'quoted: Oren Pohl'],
    ['no speaker', 'It was “a farce” to many.', 'farce', 'quoted'],
    ['paraphrase', 'Oren Pohl said the talks were a farce.', 'farce', 'reported: Oren Pohl'],
    ['paraphrase with that', 'Oren Pohl told reporters that the talks were a farce.', 'farce', 'reported: Oren Pohl'],
    ['paraphrase before', 'The talks were a farce, Oren Pohl said.', 'farce', 'reported: Oren Pohl'],
    ['paraphrase by a pronoun', 'She said the talks were a farce.', 'farce', 'reported'],
    ['according to', 'According to Oren Pohl, the talks were a farce.', 'farce', 'reported: Oren Pohl'],
    ['according to, after', 'The talks were a farce, according to Oren Pohl.', 'farce', 'reported: Oren Pohl'],
    ['nobody in particular', 'Critics said the talks were a farce.', 'farce', 'author'],
    ['before the speaker', 'The dictator Rask said the port would open.', 'dictator', 'author'],
    ['the verb itself', 'Oren Pohl claimed the port would open.', 'claimed', 'author'],
    ['next sentence', 'Oren Pohl said no. The talks were a farce.', 'farce', 'author'],
  ])('%s', (_, text, phrase, expected) => {
    expect(voiceOf(text, phrase)).toBe(expected);
  });
});
