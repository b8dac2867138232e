/** What schema.org data says of the article on a page. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** The schema.org types of the article: *NewsArticle*, *OpinionNewsArticle*. */
  readonly types: readonly string[];
  readonly sections: readonly string[];
  /** The article or a part of it is said to be for subscribers only. */
  readonly isPaid: boolean;
  /** CSS selectors of the parts for subscribers, as the page writes them. */
  readonly paidParts: readonly string[];
}

const NOTHING: LinkedData = {
  headline: null,
  published: null,
  outlet: null,
  author: null,
  types: [],
  sections: [],
  isPaid: false,
  paidParts: [],
};

type Json = Readonly<Record<string, unknown>>;

/** Larger scripts are data of the page's own, not a description of an article. */
const MAX_CHARS = 300_000;
const MAX_NODES = 2_000;
/** Longest list that is read: of types, sections, parts. */
const MAX_LIST = 20;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The name of a person or organisation, given as text, as an object, or as a list of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
  return isObject(value) ? text(value.name) : text(value);
}

/** The texts of a value that may be one or a list. */
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, MAX_LIST) : [value]).map(text).filter((one) => one !== null);

/** Types may be written as addresses: *https://schema.org/NewsArticle*. */
const typesOf = (node: Json): string[] => textsOf(node['@type']).map((type) => type.slice(type.lastIndexOf('/') + 1));

const isArticle = (node: Json): boolean =>
  typesOf(node).some((type) => type.endsWith('Article') || type.endsWith('Posting'));

/** Pages write `false` as a word too, in any case. */
const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value.trim()));

/** The parts of an article that are not free. */
function paidPartsOf({ hasPart }: Json): Json[] {
  const parts: unknown[] = Array.isArray(hasPart) ? hasPart.slice(0, MAX_LIST) : [hasPart];
  return parts.filter(isObject).filter((part) => isFalse(part.isAccessibleForFree));
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

/** Reads the schema.org description of the article, where the page has one; nothing where it has none. */
export function readLinkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticleIn(parse(script.textContent ?? ''));
    if (!article) continue;
    return {
      headline: text(article.headline) ?? text(article.name),
      published: text(article.datePublished),
      outlet: nameOf(article.publisher),
      author: nameOf(article.author),
      types: typesOf(article),
      sections: textsOf(article.articleSection),
      isPaid: isFalse(article.isAccessibleForFree) || paidPartsOf(article).length > 0,
      paidParts: paidPartsOf(article).flatMap((part) => textsOf(part.cssSelector)),
    };
  }
  return NOTHING;
}
