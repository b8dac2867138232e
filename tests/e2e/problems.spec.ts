import { openPopup } from '../../drive/open.ts';
import type { Problem } from '../../lib/browser/page-state.ts';
import { message } from '../messages.ts';
import { LOADED } from './support/articles.ts';
import { marksOf } from './support/marks.ts';
import { PDF, PNG, SVG } from './support/pictures.ts';
import type { PageServer } from './support/serve.ts';
import { expect, test } from './support/test.ts';

const PROSE = Array.from({ length: 30 }, () => LOADED.fiasco).join(' ');
const typed = (type: string) => ({ 'content-type': type });

interface Case {
  readonly name: string;
  readonly url: (server: PageServer, extensionId: string) => string;
  readonly problem: Problem;
}

/** Pages that have no report, and what the reader is told of each. */
const CASES: readonly Case[] = [
  { name: 'a front page', url: (server) => server.fixture('front-page'), problem: 'no-article' },
  { name: 'search results', url: (server) => server.fixture('search-results'), problem: 'no-article' },
  { name: 'an app', url: (server) => server.fixture('app'), problem: 'no-article' },
  { name: 'an empty page', url: (server) => server.page(''), problem: 'no-article' },
  {
    name: 'a page with nothing but a frame set',
    url: (server) => server.page('<!doctype html><frameset></frameset>'),
    problem: 'no-article',
  },
  {
    name: 'an article in a language whose marks are not known',
    url: (server) => server.fixture('esperanto'),
    problem: 'language',
  },
  { name: 'plain text', url: (server) => server.page(PROSE, typed('text/plain')), problem: 'document-type' },
  {
    name: 'JSON',
    url: (server) => server.page(JSON.stringify({ PROSE }), typed('application/json')),
    problem: 'document-type',
  },
  { name: 'a picture', url: (server) => server.page(PNG, typed('image/png')), problem: 'document-type' },
  {
    name: 'a drawing, which has no body',
    url: (server) => server.page(SVG, typed('image/svg+xml')),
    problem: 'document-type',
  },
  {
    name: 'XML',
    url: (server) => server.page(`<news><p>${PROSE}</p></news>`, typed('text/xml')),
    problem: 'document-type',
  },
  { name: 'a page of the browser', url: () => 'chrome://version', problem: 'restricted' },
  {
    name: 'a page of the extension itself',
    url: (_, id) => `chrome-extension://${id}/sidepanel.html`,
    problem: 'restricted',
  },
  { name: 'an empty tab', url: () => 'about:blank', problem: 'restricted' },
];

for (const { name, url, problem } of CASES)
  test(`${name} has its sentence and no mark`, async ({ driven, page, server }) => {
    await page.goto(url(server, driven.extensionId));
    await page.bringToFront();
    const popup = await openPopup(driven);
    const key = problem.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const [title, say, help] = ['title', 'say', 'help'].map((part) => message(`problem.${key}.${part}`));
    await popup.until(`document.querySelector('.message h1')?.textContent === ${JSON.stringify(title)}`);
    const text = await popup.evaluate<string>('document.querySelector("main").innerText');
    expect(text).toContain(say);
    expect(text).toContain(help);
    expect(popup.errors).toEqual([]);
    if (page.url().startsWith('http')) expect(await marksOf(page)).toEqual([]);
  });

test('a PDF is never taken for an article', async ({ driven, page, server }) => {
  await page.goto(server.page(PDF, typed('application/pdf'))).catch(() => {}); // headless browsers download it instead
  await page.bringToFront();
  const popup = await openPopup(driven);
  await popup.until("document.querySelector('.message:not([role=status]) h1')");
  expect(popup.errors).toEqual([]);
});
