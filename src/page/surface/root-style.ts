/** Style rules put into a document or shadow root, and taken out again without a trace. */

/** @returns takes the rules out again. */
export const addRules = (tree: Document | ShadowRoot, rules: string): (() => void) =>
  adopt(tree, rules) ?? insert(tree, rules);

const documentOf = (tree: Document | ShadowRoot): Document => tree.ownerDocument ?? (tree as Document);

/** A constructed sheet leaves the page's DOM alone. Firefox refuses it to content scripts: then null. */
const adopt = (tree: Document | ShadowRoot, rules: string): (() => void) | null => {
  const view = documentOf(tree).defaultView;
  try {
    const sheet = new view!.CSSStyleSheet();
    sheet.replaceSync(rules);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    return () => {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    return null;
  }
};

const insert = (tree: Document | ShadowRoot, rules: string): (() => void) => {
  const doc = documentOf(tree);
  const element = doc.createElement('style');
  element.textContent = rules;
  (tree === doc ? (doc.head ?? doc.documentElement) : tree).append(element);
  return () => element.remove();
};
