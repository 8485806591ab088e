/** Finds the composer an event or the focus belongs to, and opens it. */
import type { Site } from '../../sites/site.ts';
import type { Composer } from '../contract.ts';
import { deepActiveElement, editingHost, isElement, isField } from '../dom.ts';
import { openField } from './field-composer.ts';
import { openRich } from './rich-composer.ts';

/**
 * The composer a path leads through: a field, or an editing host.
 *
 * @param path an event's `composedPath()`, so that open shadow roots are seen through.
 * @returns null when nothing on the path is this site's composer.
 */
export const composerElement = (path: readonly EventTarget[], site: Site): HTMLElement | null => {
  for (const target of path) {
    if (!isElement(target)) continue;
    const candidate = isField(target) ? target : editingHost(target);
    if (candidate) return isComposer(candidate, site) ? candidate : null;
  }
  return null;
};

/** The composer that has the focus in this document, through open shadow roots, or null. */
export const activeComposerElement = (doc: Document, site: Site): HTMLElement | null => {
  const active = deepActiveElement(doc);
  // In a document that is one big editor (a frame), the body itself is the composer.
  return composerElement([active ?? doc.body], site);
};

/** One interface over the two kinds of composer. Opening has no effect on the page. */
export const openComposer = (element: HTMLElement, site: Site): Composer =>
  isField(element) ? openField(element, site) : openRich(element, site);

const isComposer = (element: HTMLElement, site: Site): boolean =>
  element.matches(site.composer) &&
  !(site.notComposer && element.matches(site.notComposer)) &&
  isWritable(element);

const isWritable = (element: HTMLElement): boolean =>
  !isField(element) || !(element.readOnly || element.disabled);
