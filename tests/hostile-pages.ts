import { articlePage } from './e2e/support/articles.ts';

/** Names by which fields of a form shadow what the DOM calls so. */
const NAMES =
  'childNodes parentNode parentElement nodeType nodeName textContent tagName attributes getAttribute closest firstChild nextSibling isConnected children ownerDocument querySelectorAll localName style id className'.split(
    ' ',
  );

/** An article inside a form whose fields bear these names. */
const inForm = (names: readonly string[]): string =>
  articlePage({ loaded: ['fiasco', 'regime', 'infuriated'] })
    .replace('<article>', `<article><form>${names.map((name) => `<input name="${name}">`).join('')}`)
    .replace('</article>', '</form></article>');

/** The same article in a form that shadows the names of the DOM, and in one that does not. */
export const SHADOWED = { hostile: inForm(NAMES), clean: inForm(NAMES.map((_, i) => `field${i}`)) };

const OVERRIDING = `<script>{
  const broken = () => { throw new Error('broken by the page'); };
  addEventListener('DOMContentLoaded', () => {
    for (const name of ['map', 'filter', 'push', 'sort', 'includes', 'flatMap', 'slice']) Array.prototype[name] = broken;
    for (const name of ['slice', 'indexOf', 'trim', 'split', 'toLowerCase']) String.prototype[name] = broken;
    Object.prototype.toJSON = broken;
    Node.prototype.cloneNode = broken;
    Document.prototype.createTreeWalker = broken;
    window.Highlight = window.StaticRange = window.CSSStyleSheet = broken;
  });
}</script>`;

const SOUND = articlePage({ loaded: ['fiasco', 'regime'] });

/** An article on a page that overrides the built-in functions, and on one that does not. */
export const OVERRIDDEN = { hostile: SOUND.replace('</head>', `${OVERRIDING}</head>`), clean: SOUND };
