/** Composers may sit in an inner frame. A surface in the outermost readable document has room to stand. */
import { parentThroughShadow, treeOf } from './dom.ts';

/** The outermost document of the same origin around `doc`, or `doc` itself. */
export function outermost(doc: Document): Document {
  for (let at = doc; ; ) {
    const frame = frameOf(at);
    if (!frame) return at;
    at = frame.ownerDocument;
  }
}

/** What stands for an element in `doc`: the element itself, or the frame it lies in, and how far that moves it. */
export function standIn(
  element: Element,
  doc: Document,
): { readonly element: Element; x: number; y: number } {
  let at = element;
  let x = 0;
  let y = 0;
  while (at.ownerDocument !== doc) {
    const frame = frameOf(at.ownerDocument);
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    at = frame;
  }
  return { element: at, x, y };
}

/** The trees an element lies in: shadow roots, its document, and the documents around it up to `doc`. */
export function treesAround(element: Element, doc: Document): (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [];
  for (let at: Element | null = element; at; ) {
    const tree = treeOf(at);
    trees.push(tree);
    if (tree === doc) break;
    at = 'host' in tree ? tree.host : frameOf(tree);
  }
  return trees;
}

/** The element around this one, out of shadow roots and out of frames of the same origin. */
export const outward = (element: Element): Element | null =>
  parentThroughShadow(element) ?? frameOf(element.ownerDocument);

/** The frame element a document lies in, when it may be known. */
function frameOf(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null;
  } catch {
    // Another origin: the browser does not tell, and it is none of our business.
    return null;
  }
}
