import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/dom/find-article.ts';
import type { BlockKind } from '../../lib/text/article.ts';
import { documentOf, newsPage, paragraphs, sentence, URL_OF_PAGE } from './pages.ts';

const find = (html: string) => findArticle(documentOf(html), URL_OF_PAGE);
const textOf = (html: string) => find(html)?.article.text ?? '';

function blocksOf(html: string): [BlockKind, string][] {
  const { text, blocks } = find(html)!.article;
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
}
const kindOf = (html: string, part: string) => blocksOf(html).find(([, text]) => text.includes(part))?.[0];

describe('findArticle', () => {
  it('reads the headline first, then the paragraphs', () => {
    const blocks = blocksOf(newsPage());
    expect(blocks[0]).toEqual(['headline', 'Harbour lease signed overnight']);
    expect(blocks[1]).toEqual(['paragraph', sentence(0)]);
  });

  it('parts blocks by two line feeds that belong to none of them', () => {
    const { text, blocks } = find(newsPage())!.article;
    for (let i = 1; i < blocks.length; i++) expect(text.slice(blocks[i - 1]!.end, blocks[i]!.start)).toBe('\n\n');
    expect(blocks.at(-1)!.end).toBe(text.length);
  });

  it('leaves the page as it was', () => {
    const document = documentOf(newsPage());
    const before = document.toString();
    findArticle(document, URL_OF_PAGE);
    expect(document.toString()).toBe(before);
  });

  it('takes node data unchanged, and maps it back', () => {
    const document = documentOf(
      newsPage(
        '<p>A  “soft\u00adhyphen”\n and <em>stress</em> in\u00a0it, for the <a href="/x">length</a> of a line.</p>',
      ),
    );
    const { article, map } = findArticle(document, URL_OF_PAGE)!;
    const start = article.text.indexOf('stress');
    const span = map.domSpan({ start, end: start + 'stress'.length })!;
    expect(span.startContainer.data.slice(span.startOffset, span.endOffset)).toBe('stress');
    expect(article.text).toContain('A  “soft\u00adhyphen”\n and stress in\u00a0it');
  });

  it('knows paragraphs that are loose text in divisions', () => {
    const html = newsPage().replaceAll('<p>', '<div class="line">').replaceAll('</p>', '</div>');
    expect(kindOf(html, sentence(2))).toBe('paragraph');
  });

  it('keeps texts of nested single divisions', () => {
    const inner = sentence(5).replace('parliament', 'the upper house');
    expect(
      textOf(newsPage(`<div class="a"><div class="b"><section><div>${inner}</div></section></div></div>`)),
    ).toContain(inner);
  });

  it('parts paragraphs at two line breaks and joins words around none', () => {
    const html = newsPage(
      '<p>First of the lines, which ends here.<br><br>Second of the lines, on its own.<br>\nStill the second.</p>',
    );
    const texts = blocksOf(html).map(([, text]) => text);
    expect(texts).toContain('First of the lines, which ends here.');
    expect(texts).toContain('Second of the lines, on its own.\nStill the second.');
  });

  it('never lets the words around a line break run together', () => {
    expect(textOf(newsPage('<p>One line of verse,<br>and the line that follows it.</p>'))).toContain('verse,\n\nand');
  });

  it.each([
    ['heading', '<h2>What the contract says</h2>', 'What the contract'],
    ['quote', '<blockquote><p>We were not asked, and we will not forget it.</p></blockquote>', 'We were not asked'],
    ['list', '<ul><li>The rent is fixed for the first ten years.</li></ul>', 'The rent is fixed'],
    [
      'caption',
      '<figure><img src="a.jpg"><figcaption>The northern docks in winter.</figcaption></figure>',
      'in winter',
    ],
    [
      'caption',
      '<div class="photo"><img src="a.jpg"><p class="wp-caption-text">The docks in spring.</p></div>',
      'in spring',
    ],
  ] as const)('calls it a %s: %s', (kind, inside, part) => {
    expect(kindOf(newsPage(inside), part)).toBe(kind);
  });

  it('keeps the caption of the main picture only', () => {
    const figure = (text: string) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`;
    const text = textOf(newsPage(figure('The first of the pictures.') + figure('The second of the pictures.')));
    expect(text).toContain('The first of the pictures.');
    expect(text).not.toContain('The second of the pictures.');
  });

  it('knows the standfirst by the name that the page gives it', () => {
    const html = newsPage().replace(
      '</h1>',
      '</h1><p class="standfirst">Ninety-nine years for the docks, and no debate in parliament.</p>',
    );
    expect(blocksOf(html)[1]).toEqual(['standfirst', 'Ninety-nine years for the docks, and no debate in parliament.']);
  });

  it.each([
    ['a share line', '<div class="social-share">Share this with your friends and family on all of the networks.</div>'],
    [
      'related links',
      '<div class="related"><p><a href="/a">Another story about another harbour, with a long title</a></p></div>',
    ],
    [
      'a newsletter form',
      '<form class="newsletter"><p>Get our best stories in your inbox, every single morning.</p></form>',
    ],
    ['an advert', '<p>Advertisement</p>'],
    ['a link to read more', '<p>Read more: <a href="/b">How the harbour was lost the first time</a></p>'],
    ['a list of links', '<ul><li><a href="/c">One thing that you did not know of docks</a></li></ul>'],
  ])('leaves out %s', (_, inside) => {
    const marker = inside.replace(/<[^>]+>/g, '').trim();
    expect(textOf(newsPage(inside))).not.toContain(marker);
  });

  it.each([
    ['script', '<p>Before the script and <script>var secret = "regime";</script>after it.</p>'],
    ['template', '<template><p>A secret that waits to be stamped out.</p></template>'],
    ['hidden', '<p hidden>A secret that nobody is to see.</p>'],
    ['aria-hidden', '<p aria-hidden="true">A secret kept from those who listen.</p>'],
    ['editable text', '<div contenteditable="true"><p>A secret draft of somebody who writes here.</p></div>'],
    ['text boxes', '<div role="textbox"><p>A secret draft of somebody who writes here.</p></div>'],
    ['text areas', '<textarea>A secret draft of somebody who writes here.</textarea>'],
  ])('never reads %s', (_, inside) => {
    const text = textOf(newsPage(inside));
    expect(text).toContain(sentence(3));
    expect(text).not.toMatch(/secret/);
  });

  it('is not misled by a form that answers with its inputs', () => {
    const names = [
      'childNodes',
      'parentNode',
      'nodeType',
      'textContent',
      'tagName',
      'attributes',
      'closest',
      'firstChild',
      'getAttribute',
      'localName',
      'id',
      'className',
    ];
    const inputs = names.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');
    const clobbering = newsPage()
      .replace('<main>', `<form action="/x">${inputs}<main>`)
      .replace('</main>', '</main></form>');
    expect(textOf(clobbering)).toBe(textOf(newsPage()));
  });

  it('cuts what is far too long, and says so', () => {
    const long = `<p>${'word and word, '.repeat(200_000)}</p>`;
    const found = find(newsPage(long))!;
    expect(found.partial).toBe(true);
    expect(found.article.text.length).toBeLessThanOrEqual(2_000_000);
    expect(find(newsPage())!.partial).toBe(false);
  });

  it('is the same on every call', () => {
    const document = documentOf(newsPage());
    expect(findArticle(document, URL_OF_PAGE)!.article).toEqual(findArticle(document, URL_OF_PAGE)!.article);
  });
});

describe('pages that are no articles', () => {
  const teaser = (i: number) =>
    `<article class="card"><h3><a href="/${i}">Headline number ${i} about a thing that happened</a></h3><p>${sentence(i % 7)}</p></article>`;
  const front = `<html lang="en"><head><title>The Coastal Ledger</title></head><body><main>${Array.from({ length: 14 }, (_, i) => teaser(i)).join('')}</main></body></html>`;
  const result = (i: number) =>
    `<div class="result"><a href="/${i}"><h3>Result ${i} for harbour</h3></a><div>${sentence(i % 7)}</div></div>`;
  const search = `<html lang="en"><head><title>harbour - Search</title></head><body><div id="results">${Array.from({ length: 10 }, (_, i) => result(i)).join('')}</div></body></html>`;

  it.each([
    ['a front page', front],
    ['search results', search],
    [
      'an app',
      '<html><head><title>Mail</title></head><body><div id="root"><button>Compose</button><ul><li>Inbox</li><li>Sent</li></ul></div></body></html>',
    ],
    ['a short notice', `<html><body><article><h1>Closed today</h1>${paragraphs(2)}</article></body></html>`],
    ['an empty page', '<html><head></head><body></body></html>'],
    ['a page without a body', '<html><head><title>x</title></head></html>'],
    ['nothing', ''],
  ])('finds none in %s', (_, html) => {
    expect(find(html)).toBeNull();
  });

  it('finds none in a tree too deep to look through, and does not fail', () => {
    const document = documentOf('<html><body></body></html>');
    let parent: Element = document.body;
    for (let depth = 0; depth < 3_000; depth++) {
      const child = document.createElement('div');
      parent.append(child);
      parent = child;
    }
    parent.append('text');
    expect(findArticle(document, URL_OF_PAGE)).toBeNull();
  });
});

describe('what the page says of its article', () => {
  const article = (html: string) => find(html)!.article;

  it('reads meta elements', () => {
    expect(article(newsPage())).toMatchObject({
      url: URL_OF_PAGE,
      title: 'Harbour lease signed overnight',
      byline: 'Ana Lind',
      outlet: 'The Coastal Ledger',
      published: '2024-03-12T08:30:00Z',
      lang: 'en-GB',
    });
  });

  it('reads schema.org data, in a graph and with lists of types', () => {
    const data = {
      '@graph': [
        {
          '@type': ['NewsArticle'],
          headline: 'Harbour lease signed overnight',
          datePublished: '2024-03-11T20:00:00+01:00',
          author: [{ name: 'Oren Pohl' }, { name: 'Mia Rask' }],
          publisher: { name: 'Ledger' },
        },
      ],
    };
    const html = newsPage('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(article(html)).toMatchObject({ byline: 'Oren Pohl, Mia Rask', published: '2024-03-11T20:00:00+01:00' });
  });

  it('says nothing where the data is broken or hostile', () => {
    const html = newsPage(
      '',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><script type="application/ld+json">null</script>',
    );
    expect(article(html).byline).toBe('Ana Lind');
  });

  it('takes no date that is not ISO 8601, nor the year one', () => {
    for (const date of ['12 March 2024', '03/12/2024', '0001-01-01T00:00:00Z', 'soon'])
      expect(article(newsPage().replace('2024-03-12T08:30:00Z', date)).published).toBeNull();
  });

  it('says what the language of the text is, whatever the page declares', () => {
    const german =
      'Der Hafenrat tagte am Montag sechs Stunden lang, und niemand wollte sagen, was beschlossen worden war, obwohl viele danach fragten.';
    const page = (lang: string, text: string) =>
      `<html lang="${lang}"><body><article><h1>Hafen</h1>${`<p>${text}</p>`.repeat(6)}</article></body></html>`;
    expect(article(page('en', german)).lang).toBe('und');
    expect(article(page('de-AT', german)).lang).toBe('de-AT');
    expect(article(page('de', sentence(0))).lang).toBe('en');
    expect(article(page('en-US', sentence(0))).lang).toBe('en-US');
  });
});
