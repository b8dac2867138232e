import { expect, test } from 'vitest';
import { readText, sentenceEnds } from './helpers.ts';

test.each([
  ['two sentences', 'It rained. They left.', ['It … rained', 'They … left']],
  ['titles', 'Mr. Rask met Dr. Pohl. She left.', ['Mr … Pohl', 'She … left']],
  ['initials', 'George W. Lind spoke. All heard.', ['George … spoke', 'All … heard']],
  ['abbreviation inside', 'The U.S. Senate voted.', ['The … voted']],
  ['abbreviation at the end', 'He moved to the U.S. The firm stayed.', ['He … U.S', 'The … stayed']],
  ['closing quotation mark', '“It is over.” The crowd left.', ['It … over', 'The … left']],
  ['question inside a quotation', '“Why now?” he asked.', ['Why … asked']],
  ['glued sentences', 'It was over.Nobody stayed.', ['It … over', 'Nobody … stayed']],
  ['domains', 'See framelight.example for more.', ['See … more']],
  ['small letter after a stop', 'at approx. ten o’clock', ['at … o’clock']],
  ['decimal numbers', 'It rose 3.5 percent. Then it fell.', ['It … percent', 'Then … fell']],
  ['dots', 'And then … Nothing came.', ['And … then', 'Nothing … came']],
  ['numbering', 'It was No. 5 on 12 Jan. 2020. All saw it.', ['It … 2020', 'All … it']],
  ['no', 'She said no. They left.', ['She … no', 'They … left']],
  ['a line ends a sentence', 'Harbour talks fail\nThe port is shut', ['Harbour … fail', 'The … shut']],
])('%s', (_, text, sentences) => {
  expect(sentenceEnds(readText(text))).toEqual(sentences);
});
