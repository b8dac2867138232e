import { LOADED } from './e2e/support/articles.ts';

const script = (code: string) => `<script>${code}</script>`;

/** Adds ever deeper elements. The parser of HTML stops at 512 levels, scripts do not; in pieces, to be quick. */
const nested = (depth: number, style: string) =>
  script(`{
    const piece = ([...Array(250)]).reduce((inside) => {
      const around = document.createElement('div');
      around.append(inside);
      return around;
    }, document.createElement('i'));
    const outer = document.createElement('div');
    outer.style.cssText = '${style}';
    let inner = outer;
    for (let levels = 0; levels < ${depth}; levels += 250) inner = inner.appendChild(piece.cloneNode(true)).querySelector('i');
    inner.append('A fiasco, deep down.');
    document.currentScript.parentElement.append(outer);
  }`);

/** One text node, which the parser would cut into pieces. */
const oneNode = (text: string, chars: number) =>
  `<p id="long"></p>${script(`long.textContent = ${JSON.stringify(text)}.repeat(${Math.ceil(chars / text.length)})`)}`;

/** Puts the same words into new nodes all the time, so that a mark may stand for moments only. */
export const REWRITTEN = script(`setInterval(() => {
  for (const p of document.querySelectorAll('p')) p.innerHTML = p.innerHTML;
}, 50)`);

const SURROGATES = `<p id="odd"></p>${script("odd.textContent = '\\\\ud800 The plan was a fiasco \\\\udfff\\\\ud83d for all.'")}`;

/** Pages that something is wrong with, though the article on them is sound: it is read and marked. */
export const READ: Readonly<Record<string, string>> = {
  'right-to-left text': '<p dir="rtl">قال المجلس إن العقد fiasco وقد نشر في الليل.</p>',
  'lone surrogates': SURROGATES,
  'zero-width characters':
    '<p>The sale was a fi\u200basco, and the in\u00adfuri\u2060ated\ufeff town said so.\u200d</p>',
  'names of built-in properties':
    '<p>The constructor of __proto__ and hasOwnProperty, toString, valueOf, then and toJSON said so.</p>',
  'ten thousand combining marks': `<p>The a${'\u0301\u0323'.repeat(5_000)} of it.</p>`,
  'one word of a million letters': `<p>The ${'a'.repeat(1_000_000)} of it.</p>`,
  'a hundred thousand words more': `<p>${'The council met on Tuesday. '.repeat(20_000)}</p>`,
};

/** Pages that may be too much: the reader gets marks or a sentence. */
export const TOO_MUCH: Readonly<Record<string, string>> = {
  'a text node of 10 MB': oneNode('The council met on Tuesday. ', 10_000_000),
  'a text node of 10 MB full of flags': oneNode(`${LOADED.fiasco} `, 10_000_000),
  'a hundred thousand nested elements that are hidden': nested(100_000, 'display: none'),
  // Some five hundred more, and Chromium itself gives up, without any extension.
  'more than two thousand nested elements that are drawn': nested(2_250, ''),
  'seventy thousand elements': '<i>a</i> '.repeat(70_000),
  'an article that rewrites itself every 50 ms': REWRITTEN,
};
