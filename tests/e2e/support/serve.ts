import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'demo', 'article.html');

/** Shows pages to the browser, on this machine, and remembers what it was asked for. */
export interface PageServer {
  /** Address of the sample article that is bundled with the project. */
  readonly sample: string;
  /** Address of `tests/fixtures/<name>.html`. */
  fixture(name: string): string;
  /** Gives a page, or any other content, an address of its own. */
  page(content: string | Buffer, headers?: OutgoingHttpHeaders): string;
  /** The same address at a host of another name, which the browser must map to this machine. */
  at(host: string, url: string): string;
  readonly port: number;
  /** Method and path of every request so far, but for the site icon that browsers ask for by themselves. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

interface Answer {
  readonly content: string | Buffer;
  readonly headers: OutgoingHttpHeaders;
}

/** Starts a server at a free port of the loopback address. */
export async function servePages(): Promise<PageServer> {
  const made = new Map<string, Answer>();
  const requests: string[] = [];
  const answer = ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
    if (url === '/favicon.ico') return response.writeHead(204).end();
    requests.push(`${method} ${url}`);
    const { content, headers } = made.get(url) ?? { content: readFixture(url), headers: HTML };
    return content === null ? response.writeHead(404).end() : response.writeHead(200, headers).end(content);
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    sample: `${origin}/sample`,
    port,
    requests,
    fixture: (name) => `${origin}/${name}`,
    page: (content, headers = {}) => {
      const path = `/made/${made.size}`;
      made.set(path, { content, headers: { ...HTML, ...headers } });
      return origin + path;
    },
    at: (host, url) => url.replace('127.0.0.1', host),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function readFixture(url: string): Buffer | null {
  const name = url.split(/[?#]/)[0]!.slice(1);
  if (!/^[\w-]+$/.test(name)) return null;
  try {
    return readFileSync(name === 'sample' ? SAMPLE : join(FIXTURES, `${name}.html`));
  } catch {
    return null;
  }
}
