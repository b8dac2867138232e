import type { FoundArticle } from './find-article.ts';
import { parentOf, tagOf, upFrom } from './nodes.ts';

const WHOLE = new Set(['article', 'main']);

/** The innermost element around all of these; null where there is none. */
function aroundAll(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  let path = first ? [...upFrom(first)] : [];
  for (const element of rest) {
    if (element === path[0]) continue;
    const around = new Set(upFrom(element));
    path = path.slice(path.findIndex((one) => around.has(one)));
  }
  return path[0] ?? null;
}

/**
 * The element that holds the body of an article and what the page may yet add to it: the `article` or `main` around its
 * paragraphs, else the innermost element around all of them. Headline and standfirst may stand outside.
 */
export function articleRoot({ article, map }: FoundArticle): Element | null {
  const inBody = article.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  const elements = (inBody.length > 0 ? inBody : article.blocks).flatMap((block) => map.elementAt(block) ?? []);
  const inner = aroundAll(elements);
  if (!inner) return null;
  for (const around of upFrom(inner)) if (WHOLE.has(tagOf(around))) return around;
  return inner;
}

/** The elements that hold text of the article, with all that stand around them. */
export function holdersOf({ map }: FoundArticle): Set<Element> {
  const holders = new Set<Element>();
  for (const { node } of map.nodes) {
    const parent = parentOf(node) as Element | null;
    if (parent)
      for (const element of upFrom(parent)) {
        if (holders.has(element)) break;
        holders.add(element);
      }
  }
  return holders;
}
