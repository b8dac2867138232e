/** What schema.org data says of the article on a page. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Larger scripts are data of the page's own, not a description of an article. */
const MAX_CHARS = 300_000;
const MAX_NODES = 2_000;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The name of a person or organisation, given as text, as an object, or as a list of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return isObject(value) ? text(value.name) : text(value);
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && (type.endsWith('Article') || type.endsWith('Posting')));
}

/** The first article in a tree of objects, nearest the top. */
function findArticleIn(root: unknown): Json | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at];
    if (!isObject(node)) continue;
    if (!Array.isArray(node) && isArticle(node)) return node;
    for (const value of Object.values(node)) if (isObject(value)) queue.push(value);
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return json.length > MAX_CHARS ? null : JSON.parse(json);
  } catch {
    return null; // pages do write broken JSON: they then say nothing
  }
}

/** Reads the schema.org description of the article, where the page has one; all null where it has none. */
export function readLinkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticleIn(parse(script.textContent ?? ''));
    if (!article) continue;
    return {
      headline: text(article.headline) ?? text(article.name),
      published: text(article.datePublished),
      outlet: nameOf(article.publisher),
      author: nameOf(article.author),
    };
  }
  return { headline: null, published: null, outlet: null, author: null };
}
