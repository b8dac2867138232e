import { describe, expect, test } from 'vitest';
import { findArticle } from '../../lib/dom/find-article.ts';
import { genreOfLabel, genreOfSection } from '../../lib/dom/genre-labels.ts';
import { documentOf, newsPage, URL_OF_PAGE } from './pages.ts';

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const typed = (type: unknown, more: object = {}) =>
  linked({ '@type': type, headline: 'Harbour lease signed overnight', ...more });
const section = (name: string) => `<meta property="article:section" content="${name}">`;
const above = (html: string) => newsPage().replace('<h1>', `${html}<h1>`);
const genreOf = (html: string, url: string = URL_OF_PAGE) => findArticle(documentOf(html), url)?.article.genre;

describe('what a page says of its genre', () => {
  test.each([
    ['the type of opinion', newsPage('', typed('OpinionNewsArticle')), 'opinion'],
    ['the type of analysis', newsPage('', typed('AnalysisNewsArticle')), 'analysis'],
    ['the type of reviews', newsPage('', typed('ReviewNewsArticle')), 'review'],
    ['the type of satire', newsPage('', typed('SatiricalArticle')), 'satire'],
    ['the type of adverts', newsPage('', typed('AdvertiserContentArticle')), 'sponsored'],
    ['the type of live blogs', newsPage('', typed('LiveBlogPosting')), 'live'],
    ['the type of news', newsPage('', typed('NewsArticle')), 'news'],
    ['the type of reportage', newsPage('', typed('ReportageNewsArticle')), 'news'],
    ['one of several types', newsPage('', typed(['NewsArticle', 'OpinionNewsArticle'])), 'opinion'],
    ['a type as an address', newsPage('', typed('https://schema.org/OpinionNewsArticle')), 'opinion'],
    ['a type in a graph', newsPage('', linked({ '@graph': [{ '@type': 'OpinionNewsArticle' }] })), 'opinion'],
    ['a section', newsPage('', section('Opinion')), 'opinion'],
    ['a section in one word', newsPage('', section('Commentisfree')), 'opinion'],
    ['a section in a list', newsPage('', section('Books, Editorials')), 'opinion'],
    [
      'a section in the data',
      newsPage('', typed('NewsArticle', { articleSection: ['Harbour', 'Analysis'] })),
      'analysis',
    ],
    ['a section of news', newsPage('', section('News')), 'news'],
    ['a mark of opinion', newsPage('', '<meta property="article:opinion" content="true">'), 'opinion'],
    ['a label above the headline', above('<p class="kicker">Opinion</p>'), 'opinion'],
    ['a linked label', above('<div><a href="/reviews">Film review</a></div>'), 'review'],
    ['a label of adverts', above('<span>Sponsored content</span>'), 'sponsored'],
    ['a label before the byline', above('<span>Analysis</span><span>12 March</span>'), null],
    [
      'a label around a corner',
      newsPage('', '', '<p>Opinion</p>').replace('<main>', '<main><div>Editorial</div>'),
      'opinion',
    ],
    [
      'a label before the title',
      newsPage('', '<meta property="og:title" content="Opinion | Harbour lease">').replace(
        'Harbour lease signed overnight"><meta',
        'Opinion | Harbour lease signed overnight"><meta',
      ),
      'opinion',
    ],
  ])('%s', (_, html, expected) => {
    expect(genreOf(html)).toBe(expected);
  });

  test.each([
    ['https://ledger.example/opinion/2024/harbour-lease', 'opinion'],
    ['https://ledger.example/commentisfree/2024/mar/12/harbour-lease', 'opinion'],
    ['https://ledger.example/editorials/harbour-lease', 'opinion'],
    ['https://ledger.example/books/book-reviews/harbour-lease', 'review'],
    ['https://ledger.example/news/live/harbour-lease', 'live'],
    ['https://ledger.example/sponsored/harbour-lease.html', 'sponsored'],
  ])('the address %s', (url, expected) => {
    expect(genreOf(newsPage(), url)).toBe(expected);
  });

  test.each([
    ['nothing', newsPage()],
    ['the type of any article', newsPage('', typed('Article'))],
    ['the type of any posting', newsPage('', typed('BlogPosting'))],
    ['a type that is none', newsPage('', typed(7))],
    ['broken data', newsPage('', '<script type="application/ld+json">{"@type": "OpinionNews</script>')],
    ['a section of its own', newsPage('', section('Harbours'))],
    ['a section with the word in it', newsPage('', section('Public opinion research'))],
    ['a kind of page', newsPage('', '<meta property="og:type" content="article">')],
    ['a button above the headline', above('<button>Comment</button>')],
    ['a menu above the headline', above('<span>Live</span>')],
    ['a sentence above the headline', above('<p>Opinion is divided on the lease of the northern docks.</p>')],
    ['a hidden label', above('<p hidden>Opinion</p>')],
    [
      'a label in the menu',
      newsPage('', '', '<ul><li>Home</li><li>Opinion</li></ul><p>A long line that stands between menu and text.</p>'),
    ],
    ['a label below', newsPage('<p>Opinion</p>')],
    ['a colon in the title', newsPage().replaceAll('Harbour lease signed', 'Harbour: lease signed')],
  ])('%s says nothing', (_, html) => {
    expect(genreOf(html)).toBeNull();
  });

  test.each([
    'https://ledger.example/news/harbour-lease',
    'https://ledger.example/2024/opinion',
    'https://ledger.example/opinion-polls/harbour-lease',
    'https://ledger.example/live-music/harbour-lease',
    'https://opinion.example/2024/harbour-lease',
    'not an address',
    '',
  ])('the address “%s” says nothing', (url) => {
    expect(genreOf(newsPage(), url)).toBeNull();
  });

  test('the plainest is believed: type, then section, label, address', () => {
    const opinion = newsPage('', typed('OpinionNewsArticle') + section('Analysis'));
    expect(genreOf(opinion, 'https://ledger.example/reviews/a/b')).toBe('opinion');
    expect(genreOf(newsPage('', section('Analysis')), 'https://ledger.example/reviews/a/b')).toBe('analysis');
    expect(genreOf(above('<p>Satire</p>'), 'https://ledger.example/reviews/a/b')).toBe('satire');
    expect(genreOf(newsPage('', typed('NewsArticle') + section('News')), 'https://ledger.example/opinion/a/b')).toBe(
      'opinion',
    );
  });
});

describe('labels', () => {
  test.each([
    ['OPINION', 'opinion'],
    [' News\nAnalysis ', 'analysis'],
    ['op_ed', 'opinion'],
    ['As it happened', 'live'],
    ['Ideas and opinion', 'opinion'],
  ])('“%s” is one', (label, genre) => {
    expect(genreOfLabel(label)).toBe(genre);
  });
  test.each(['', 'Opinionated', 'World', 'constructor', 'o'.repeat(500)])('“%s” is none', (label) => {
    expect(genreOfLabel(label)).toBeNull();
  });
  test('a section may be a path', () => {
    expect(genreOfSection('Voices/Letters')).toBe('opinion');
    expect(genreOfSection('World > Europe')).toBeNull();
  });
});
