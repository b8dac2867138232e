import { describe, expect, it } from 'vitest';
import { addressChange, followAddress } from '../../lib/dom/address.ts';
import { articleRoot, holdersOf } from '../../lib/dom/article-root.ts';
import { findArticle } from '../../lib/dom/find-article.ts';
import { Restlessness } from '../../lib/dom/restlessness.ts';
import { weighMutation } from '../../lib/dom/weigh-mutation.ts';
import { documentOf, newsPage, paragraphs, URL_OF_PAGE } from './pages.ts';

describe('addressChange', () => {
  const at = (rest: string) => `https://ledger.example${rest}`;
  it.each([
    ['/news/harbour', '/news/lease', false, 'left'],
    ['/news/harbour?page=1', '/news/lease?page=1', false, 'left'],
    ['/', '/news/lease#end', false, 'left'],
    ['/news/harbour', '/news/lease', true, 'moved'],
    ['/news/harbour', '/news/harbour?photo=2', false, 'moved'],
    ['/news/harbour?photo=2', '/news/harbour#end', false, 'moved'],
    ['/news/harbour', '/news/harbour#end', false, null],
    ['/news/harbour#a', '/news/harbour#b', true, null],
    ['/news/harbour#a?b', '/news/harbour', false, null],
    ['/news/harbour', '/news/harbour', false, null],
  ] as const)('%s → %s, replaced: %s: %s', (from, to, isReplaced, how) => {
    expect(addressChange(at(from), at(to), isReplaced)).toBe(how);
  });
});

describe('followAddress', () => {
  /** A window at an address, with the Navigation API or without. */
  function windowWith(navigation: EventTarget | null) {
    const location = { href: 'https://ledger.example/a' };
    const target = Object.assign(new EventTarget(), { location }, navigation && { navigation });
    const told: string[] = [];
    const follower = followAddress(target as unknown as Window, (how) => void told.push(how));
    const go = (rest: string) => {
      location.href = `https://ledger.example${rest}`;
    };
    return { target, told, follower, go };
  }
  const entryChange = (navigationType: string) => Object.assign(new Event('currententrychange'), { navigationType });

  it('hears of every change by the Navigation API', () => {
    const navigation = new EventTarget();
    const { told, follower, go } = windowWith(navigation);
    go('/b');
    navigation.dispatchEvent(entryChange('push'));
    go('/c');
    navigation.dispatchEvent(entryChange('replace'));
    go('/c#end');
    navigation.dispatchEvent(entryChange('push'));
    go('/a');
    navigation.dispatchEvent(entryChange('traverse'));
    expect(told).toEqual(['left', 'moved', 'left']);
    follower.check();
    expect(told.length).toBe(3);
  });

  it('hears of the way back without it, and looks when the page changes', () => {
    const { target, told, follower, go } = windowWith(null);
    follower.check();
    go('/b');
    follower.check();
    follower.check();
    go('/a');
    target.dispatchEvent(new Event('popstate'));
    expect(told).toEqual(['moved', 'left']);
  });

  it('hears nothing once it was stopped', () => {
    const navigation = new EventTarget();
    const { told, follower, go } = windowWith(navigation);
    follower.stop();
    go('/b');
    navigation.dispatchEvent(entryChange('push'));
    expect(told).toEqual([]);
  });
});

describe('Restlessness', () => {
  it.each([
    ['ten in a minute', 10, 5_900, false],
    ['eleven in a minute', 11, 5_900, true],
    ['a hundred, one in seven seconds', 100, 7_000, false],
    ['a hundred, two in a second', 100, 500, true],
  ])('%s', (_, times, every, isTooMany) => {
    const restlessness = new Restlessness();
    const told = Array.from({ length: times }, (__, i) => restlessness.rewritten(i * every));
    expect(told.at(-1)).toBe(isTooMany);
  });

  it('begins anew after a reset', () => {
    const restlessness = new Restlessness();
    for (let i = 0; i < 20; i++) restlessness.rewritten(0);
    restlessness.reset();
    expect(restlessness.rewritten(0)).toBe(false);
  });
});

const found = (html: string) => {
  const document = documentOf(html);
  const article = findArticle(document, URL_OF_PAGE);
  if (!article) throw new Error('no article');
  return { document, article };
};

describe('articleRoot', () => {
  it.each([
    ['article', `<body><main><article><h1>Lease</h1>${paragraphs()}</article></main></body>`],
    ['main', `<body><main><div>${paragraphs()}</div></main></body>`],
    ['div', `<body><div><section>${paragraphs(4)}</section><section>${paragraphs()}</section></div></body>`],
  ])('is the %s around the paragraphs', (tag, body) => {
    expect(articleRoot(found(`<html lang="en">${body}</html>`).article)!.localName).toBe(tag);
  });

  it('is one of which every paragraph is a part', () => {
    const { article, document } = found(newsPage());
    const root = articleRoot(article)!;
    expect(root).not.toBe(document.body);
    for (const { node } of article.map.nodes.slice(2)) expect(root.contains(node)).toBe(true);
  });
});

describe('weighMutation', () => {
  const { document, article } = found(newsPage('<aside id="ticker">12:00</aside>'));
  const known = { map: article.map, holders: holdersOf(article) };
  const { node } = article.map.nodes.at(-1)!;
  const paragraph = node.parentElement!;
  const aside = document.querySelector('#ticker')!;
  const element = (tag: string, text = '') => Object.assign(document.createElement(tag), { textContent: text });
  const prose = 'The board will meet again on Friday, and this time the doors of the hall will be open to all.';
  const record = (parts: Partial<Record<keyof MutationRecord, unknown>>) =>
    ({ type: 'childList', addedNodes: [], removedNodes: [], ...parts }) as unknown as MutationRecord;

  it.each([
    ['words that were read change', { type: 'characterData', target: node }, 'torn'],
    ['a paragraph goes', { target: paragraph.parentNode, removedNodes: [paragraph] }, 'torn'],
    ['a text goes', { target: paragraph, removedNodes: [node], addedNodes: [element('font', 'a')] }, 'torn'],
    ['a paragraph comes', { target: paragraph.parentNode, addedNodes: [element('p', 'More.')] }, 'touched'],
    ['words come into a paragraph', { target: paragraph, addedNodes: [document.createTextNode('More.')] }, 'touched'],
    ['an empty box fills with prose', { target: element('div'), addedNodes: [element('p', prose)] }, 'touched'],
    ['a hidden box shows', { type: 'attributes', target: element('div', prose) }, 'touched'],
    ['a place for an advert comes', { target: paragraph.parentNode, addedNodes: [element('iframe')] }, null],
    ['white space comes', { target: paragraph, addedNodes: [document.createTextNode(' \n')] }, null],
    ['a place for an advert goes', { target: paragraph.parentNode, removedNodes: [element('div')] }, null],
    ['a ticker ticks', { target: aside, addedNodes: [element('p', '12:01')], removedNodes: [element('p')] }, null],
    ['the text of a ticker changes', { type: 'characterData', target: aside.firstChild }, null],
  ])('%s', (_, parts, weight) => {
    expect(weighMutation(known, record(parts))).toBe(weight);
  });
});
