import { describe, expect, test } from 'vitest';
import { findArticle } from '../../lib/dom/find-article.ts';
import { documentOf, newsPage, paragraphs, sentence, URL_OF_PAGE } from './pages.ts';

const data = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...more })}</script>`;
const part = (cssSelector: unknown, isAccessibleForFree: unknown = false) => ({
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree, cssSelector },
});

/** A page with the first of its paragraphs alone, as those who do not subscribe see it. */
const teaser = (head: string, rest = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour lease signed overnight</title>${head}</head><body><main><article>
<h1>Harbour lease signed overnight</h1><div class="article-body">${paragraphs(5)}</div>${rest}</article></main></body></html>`;
const whole = (head: string, inside = '') => newsPage(`${inside}${paragraphs(7)}`, head);
const hidden = (count: number) =>
  `<div class="locked" hidden>${paragraphs(count).replaceAll('harbour', 'northern harbour').replaceAll('the', 'a')}</div>`;

const isPaywalled = (html: string) => findArticle(documentOf(html), URL_OF_PAGE)?.article.paywalled;

describe('articles of which a part is for subscribers, and was not read', () => {
  test.each([
    ['not free, and short', teaser(data({ isAccessibleForFree: false }))],
    ['not free in words', teaser(data({ isAccessibleForFree: 'False' }))],
    ['a part not free', teaser(data(part(undefined)))],
    ['a part that the page does not hold', teaser(data(part('.locked')))],
    ['a part that is hidden', teaser(data(part('.locked')), hidden(7))],
    ['a part that is hidden, of a long text', whole(data(part('.locked'))).replace('</main>', `${hidden(7)}</main>`)],
    ['a selector that is none', teaser(data(part('..locked[')))],
    ['a tier of content', teaser('<meta property="article:content_tier" content="locked">')],
    ['a mark', teaser('', '<div data-paywall>Subscribe to read on.</div>')],
    ['a mark by class', teaser('', '<div class="paywall">Subscribe to read on.</div>')],
  ])('%s', (_, html) => {
    expect(isPaywalled(html)).toBe(true);
  });

  test.each([
    ['nothing said', teaser('')],
    ['free', teaser(data({ isAccessibleForFree: true }))],
    ['free in words', teaser(data({ isAccessibleForFree: 'True' }))],
    ['a part that is free', teaser(data({ hasPart: { isAccessibleForFree: true, cssSelector: '.article-body' } }))],
    ['not free, and long', whole(data({ isAccessibleForFree: false }))],
    ['not free, and read', teaser(data(part('.article-body')))],
    ['not free, and read, in a list', teaser(data({ hasPart: [part('.article-body').hasPart] }))],
    ['a tier that is free', teaser('<meta property="article:content_tier" content="free">')],
    ['a mark that says no', teaser('', '<div data-paywall="false">Read on.</div>')],
    ['a mark in a long text', whole('', '<div class="paywall"></div>')],
    [
      'data of something else',
      teaser('<script type="application/ld+json">{"@type":"WebPage","isAccessibleForFree":false}</script>'),
    ],
  ])('not: %s', (_, html) => {
    expect(isPaywalled(html)).toBe(false);
  });

  test('the short page is an article at all', () => {
    expect(findArticle(documentOf(teaser('')), URL_OF_PAGE)?.article.text).toContain(sentence(4));
  });
});
