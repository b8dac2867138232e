import { parseHTML } from 'linkedom';

/** A document from HTML, as the command line has it. */
export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

export const URL_OF_PAGE = 'https://ledger.example/news/harbour-lease';

/** Sentences that differ, so that nothing looks like a repetition. */
const SENTENCES = [
  'The harbour board met for six hours on Monday, and nobody who was there would say what had been agreed.',
  'Two of its members left before the vote, which the chair later said was within the rules that they had signed.',
  'According to the minutes, the lease of the northern docks will run for ninety-nine years from the first of May.',
  'Dock workers, who had not been told of the plan, gathered at the gates with their families and waited for news.',
  'The ministry published the contract that evening, with the yearly rent and the names of the three auditors.',
  'Its opponents in parliament asked for a debate, but the speaker has not yet found a day on which it could be held.',
  'A spokesman for the tenant said that the company would keep every contract of work which it takes over.',
];

/** Plain paragraphs, enough for an article. */
export const paragraphs = (count: number = SENTENCES.length): string =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCES[i % SENTENCES.length]}</p>`).join('\n');

export const sentence = (index: number): string => SENTENCES[index]!;

/** A page as news sites build them, with `inside` in the middle of the article. */
export function newsPage(inside = '', head = '', around = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Harbour lease signed overnight | The Coastal Ledger</title>
<meta property="og:title" content="Harbour lease signed overnight"><meta property="og:site_name" content="The Coastal Ledger">
<meta property="article:published_time" content="2024-03-12T08:30:00Z"><meta name="author" content="Ana Lind">${head}</head>
<body><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>${around}
<main><article><header><h1>Harbour lease signed overnight</h1><p class="byline">By Ana Lind</p></header>
<div class="article-body">${paragraphs(4)}${inside}${paragraphs()}</div></article></main>
<footer><p>All rights reserved.</p></footer></body></html>`;
}
