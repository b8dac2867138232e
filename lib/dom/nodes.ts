/**
 * Reading a live page that may be hostile: a form whose inputs are named `parentNode` or `getAttribute` answers with
 * those inputs. The getters of the prototypes cannot be shadowed so; where there are none (linkedom keeps plain
 * fields, and has no globals), the property itself is read.
 */

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
/** `whatToShow` of a TreeWalker. */
export const SHOW_ELEMENT = 0x1;
export const SHOW_TEXT = 0x4;

type Prototypes = 'Node' | 'Element';

function prototypeOf(name: Prototypes): object | undefined {
  return (globalThis as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
}

function getter<N, V>(owner: Prototypes, name: keyof N): (node: N) => V {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) : (node) => node[name] as V;
}

/** The parent of a node; null at the root. */
export const parentOf = getter<Node, ParentNode & Node>('Node', 'parentNode') as (
  node: Node,
) => (ParentNode & Node) | null;

export const nodeTypeOf = getter<Node, number>('Node', 'nodeType');

/** Whether the node is in its document. */
export const isConnected = getter<Node, boolean>('Node', 'isConnected');

/** The name of an element as HTML writes it: `p`, `blockquote`. */
export const tagOf = getter<Element, string>('Element', 'localName');

/** The text of a node and of everything in it. */
export const textOf = (node: Node): string => readText(node) ?? '';
const readText = getter<Node, string | null>('Node', 'textContent');

const nativeGetAttribute = (prototypeOf('Element') as Element | undefined)?.getAttribute;

/** An attribute of an element, null where it has none. */
export function attributeOf(element: Element, name: string): string | null {
  return nativeGetAttribute ? nativeGetAttribute.call(element, name) : element.getAttribute(name);
}

/** The element and the elements around it, innermost first. */
export function* upFrom(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node && nodeTypeOf(node) === ELEMENT_NODE) {
    yield node as Element;
    node = parentOf(node);
  }
}

/** Whether a character is white space, the no-break space among it. */
export const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff;

/** Whether a text has nothing to read. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** The text with every run of white space as one space, and none at its ends; for comparing, never for offsets. */
export function collapseSpace(text: string): string {
  let collapsed = '';
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const inWord = at < text.length && !isSpace(text.charCodeAt(at));
    if (inWord && from < 0) from = at;
    if (inWord || from < 0) continue;
    collapsed += collapsed === '' ? text.slice(from, at) : ` ${text.slice(from, at)}`;
    from = -1;
  }
  return collapsed;
}
