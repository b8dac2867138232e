import { attributeOf, tagOf } from './nodes.ts';

/** Elements whose contents belong beside an article, not in it. */
const SIDE_TAGS = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'menu',
  'dialog',
  'address',
  'time',
  'label',
  'article',
]);

const SIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'toolbar',
  'button',
  'dialog',
  'tablist',
]);

/** Found anywhere in a class name or an id. */
const SIDE_PARTS = (
  'byline breadcrumb newsletter related recirc recommend trending promo sponsor advert outbrain taboola social sharing ' +
  'signup sign-up subscri pagination gallery slideshow carousel swiper timestamp pubdate publish-info publish-date ' +
  'article-date teaser most-read mostread popular copyright disclaimer author- authorbox dateline toolbar playlist ' +
  'paywall feedback readmore read-more more-from also-like comment cookie gdpr sidebar control-bar nav-stats gigya ' +
  'd-none dis-none print-only print-header d-print fact-box author_'
).split(' ');

/** Whole words of class names and ids, which are too short to be looked for inside longer ones. */
const SIDE_WORDS = new Set(
  (
    'ad ads advert author bio cta date dates footer follow meta menu nav published rail share shares sharebar submitted ' +
    'tag tags time toc video'
  ).split(' '),
);

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

/** Whether one of the words of a name, as `article-meta upperCase` writes them, is a side word. */
function hasSideWord(name: string): boolean {
  let from = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    const hump = isCapital(code) && at > 0 && !isCapital(name.charCodeAt(at - 1));
    if (isLetter(code) && !hump) continue;
    if (SIDE_WORDS.has(name.slice(from, at).toLowerCase())) return true;
    from = hump ? at : at + 1;
  }
  return false;
}

/** Whether a page says of an element, by its name, role, class or id, that it stands beside the article. */
export function isSideElement(element: Element): boolean {
  if (SIDE_TAGS.has(tagOf(element)) || SIDE_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const lower = name.toLowerCase();
  return SIDE_PARTS.some((part) => lower.includes(part)) || hasSideWord(name);
}
