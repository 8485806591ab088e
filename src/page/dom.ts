/**
 * Questions about nodes that hold in every frame. An element of another frame is not an instance of this
 * frame's classes, so nodes are told apart by what they say of themselves.
 */

export type Field = HTMLTextAreaElement | HTMLInputElement;

export const isElement = (target: EventTarget | Node | null): target is Element =>
  (target as Node | null)?.nodeType === 1;

/** False for the parts of a drawing or a formula, which can neither be edited nor pressed by a script. */
export const isHtml = (element: Element): element is HTMLElement =>
  element.namespaceURI === 'http://www.w3.org/1999/xhtml';

export const isText = (node: Node | null): node is Text => node?.nodeType === 3;

/** A text area or a one-line text input, whether it can be written to or not. */
export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && (element as HTMLInputElement).type === 'text');

/** The window an element lives in: its own frame's, with its own classes and its own highlights. */
export const windowOf = (element: Node): Window & typeof globalThis => {
  const view = element.ownerDocument?.defaultView;
  if (!view) throw new Error('The element is in no window.');
  return view;
};

/** The tree an element stands in: its document, or the shadow root around it. */
export const treeOf = (element: Node): Document | ShadowRoot =>
  element.getRootNode() as Document | ShadowRoot;

/** The parent of an element; for the topmost ones of a shadow root, the element that has the root. */
export const parentThroughShadow = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** True for an element that is drawn: some pages keep a hidden field beside their rich editor. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The element that has the focus, looked for through open shadow roots; null when it is the page itself. */
export const deepActiveElement = (doc: Document): Element | null => {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return isElement(active) && active !== doc.body ? active : null;
};

/** CSS `zoom` of an element and all around it, where the browser has it. */
export const zoomOf = (element: Element): number => element.currentCSSZoom ?? 1;

/** The outermost element around `element` (itself included) that the person can edit, or null. */
export const editingHost = (element: Element): HTMLElement | null => {
  if (!isHtml(element) || !element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
};
