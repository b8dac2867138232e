import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The sample that is bundled with the project. */
export const SAMPLE = join(import.meta.dirname, 'article.html');

/** A server on this machine that shows articles to the browser. */
export interface ArticleServer {
  /** Address of each article, in the order given. */
  readonly urls: readonly string[];
  close(): void;
}

/** Scripts of a saved page ask for servers that are not there; its text needs none. */
const NO_SCRIPTS = "script-src 'none'; frame-src 'none'";

/** Serves saved pages, plain text and copies of pages on the web, each at a path of its own, to this machine only. */
export async function serveArticles(articles: readonly string[]): Promise<ArticleServer> {
  const server = createServer(async ({ url }, response) => {
    const article = articles[Number(url?.match(/^\/article\/(\d+)/)?.[1] ?? -1)];
    if (article === undefined) return response.writeHead(404).end();
    try {
      const html = await pageOf(article);
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': NO_SCRIPTS })
        .end(html);
    } catch (error) {
      response
        .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
        .end(`${article}: ${(error as Error).message}`);
    }
  });
  const port = await listen(server);
  return {
    urls: articles.map((_, i) => `http://127.0.0.1:${port}/article/${i}`),
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}

/** The page of an article: a file, or a copy of a page on the web with its own address as the base of its links. */
export async function pageOf(article: string): Promise<string> {
  if (!/^https?:\/\//.test(article)) return htmlOf(await readFile(article, 'utf8'));
  const answer = await fetch(article, { headers: { 'user-agent': 'Mozilla/5.0 (Framelight demo)' } });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return (await answer.text()).replace(/<head[^>]*>/i, (head) => `${head}<base href="${answer.url}">`);
}

/** Plain text becomes a page: its first line the headline, every further line a paragraph. */
function htmlOf(content: string): string {
  if (content.trimStart().startsWith('<')) return content;
  const [headline = '', ...lines] = content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(headline)}</title>
<style>:root{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:18px/1.6 Georgia,serif}</style>
<article><h1>${escapeHtml(headline)}</h1>\n${paragraphs}</article></html>`;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
