import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Saved pages in a folder, by id: `<id>.html` or `<id>.html.gz`. */
export interface SavedPages {
  readonly ids: readonly string[];
  readonly html: (id: string) => Buffer;
  /** The article body as people marked it; undefined where nobody did. */
  readonly truth: (id: string) => string | undefined;
}

export function openPages(dir: string): SavedPages {
  const files = new Map(
    readdirSync(dir)
      .filter(isPage)
      .map((file) => [file.split('.html', 1)[0]!, join(dir, file)]),
  );
  const truthFile = join(dir, 'ground-truth.json');
  const bodies: Record<string, { articleBody?: string }> = existsSync(truthFile)
    ? JSON.parse(readFileSync(truthFile, 'utf8'))
    : {};
  const html = (id: string) => {
    const file = files.get(id)!;
    return file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file);
  };
  return { ids: [...files.keys()].sort(), html, truth: (id) => bodies[id]?.articleBody };
}

const isPage = (file: string) => file.endsWith('.html') || file.endsWith('.html.gz');

/** Serves the pages on loopback, their scripts forbidden: what the page shows must not depend on the network. */
export async function servePages(pages: SavedPages): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const id = decodeURIComponent((request.url ?? '').slice(1).split('.html', 1)[0]!);
    if (!pages.ids.includes(id)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
    });
    response.end(pages.html(id));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port on 127.0.0.1');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
