import { expect, test } from 'vitest';
import type { Problem } from '../../lib/browser/page-state.ts';
import { LOADED } from '../e2e/support/articles.ts';
import { PDF, PNG, SVG } from '../e2e/support/pictures.ts';
import { message } from '../messages.ts';
import { phrasesOf } from './support/marks.ts';
import { popupText } from './support/popup.ts';
import { type Reader, startReader } from './support/reader.ts';

const reader = startReader();

const PROSE = Array.from({ length: 30 }, () => LOADED.fiasco).join(' ');

/** Content with an address of its own that the server says is of this type. */
const typed = (content: string | Buffer, type: string) => (from: Reader) =>
  from.server.page(content, { 'content-type': type });

interface Case {
  readonly name: string;
  readonly url: (reader: Reader) => string;
  readonly problem: Problem;
}

/** Pages that have no report, and what the reader is told of each. */
const CASES: readonly Case[] = [
  { name: 'a front page', url: ({ server }) => server.fixture('front-page'), problem: 'no-article' },
  { name: 'search results', url: ({ server }) => server.fixture('search-results'), problem: 'no-article' },
  { name: 'an app', url: ({ server }) => server.fixture('app'), problem: 'no-article' },
  { name: 'an empty page', url: ({ server }) => server.page(''), problem: 'no-article' },
  {
    name: 'an article in a language whose marks are not known',
    url: ({ server }) => server.fixture('esperanto'),
    problem: 'language',
  },
  { name: 'plain text', url: typed(PROSE, 'text/plain'), problem: 'document-type' },
  { name: 'a picture', url: typed(PNG, 'image/png'), problem: 'document-type' },
  { name: 'a drawing, which has no body', url: typed(SVG, 'image/svg+xml'), problem: 'document-type' },
  { name: 'XML', url: typed(`<news><p>${PROSE}</p></news>`, 'text/xml'), problem: 'document-type' },
  // Firefox shows these two in pages of its own.
  { name: 'JSON', url: typed(JSON.stringify({ PROSE }), 'application/json'), problem: 'restricted' },
  { name: 'a PDF', url: typed(PDF, 'application/pdf'), problem: 'restricted' },
  { name: 'a page of the browser', url: () => 'about:license', problem: 'restricted' },
  {
    name: 'a page of the extension itself',
    url: ({ firefox }) => `${firefox.origin}/report.html`,
    problem: 'restricted',
  },
];

for (const { name, url, problem } of CASES)
  test(`${name} has its sentence and no mark`, async () => {
    const { firefox, page } = reader;
    await page.goto(url(reader));
    const popup = await firefox.chrome.openPopup();
    const key = problem.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const title = message(`problem.${key}.title`);
    await popup.until((wanted) => document.querySelector('.message h1')?.textContent === wanted, title);
    expect(await popupText(popup, 'main')).toContain(message(`problem.${key}.say`));
    expect(await phrasesOf(page)).toEqual([]);
    await popup.close();
  });
