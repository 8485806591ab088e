/**
 * The composers alone, as a content script: the page's side of a test asks through events and is answered in
 * JSON. It runs where the extension runs, in a world of its own, because editors and browsers treat that
 * world differently from the page's.
 */
import { activeComposerElement, composerElement, openComposer } from '../../../src/page/composer/composer.ts';
import { rangeOf, readTextMap } from '../../../src/page/composer/text-map.ts';
import type { Composer, Marks } from '../../../src/page/contract.ts';
import { standIn } from '../../../src/page/frames.ts';
import { createMarks, marksStyle } from '../../../src/page/marks/marks.ts';
import { genericSite, siteFor } from '../../../src/sites/index.ts';
import type { Weighted } from '../../../src/ui/marked.ts';

type Place = readonly [number, number];

const described = genericSite(location.origin);
const generic = { ...described, composer: `${described.composer}, input` };
const site = siteFor(location.hostname, location.pathname) ?? generic;
let composer: Composer | null = null;
let marks: Marks | null = null;

/** The document that has the focus: the page's, or that of a frame the page filled itself. */
const innermostDocument = (): Document => {
  const active = document.activeElement;
  return active?.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument! : document;
};

/** Where the person pressed last, innermost first. */
let pressed: readonly EventTarget[] = [];
window.addEventListener('pointerdown', (event) => (pressed = event.composedPath()), true);

/** The composer that has the focus; the one before, when focus is elsewhere. */
const current = (): Composer => {
  const doc = innermostDocument();
  const listed = activeComposerElement(doc, site);
  const element = listed ?? activeComposerElement(doc, generic);
  if (element && element !== composer?.element) composer = openComposer(element, listed ? site : generic);
  if (!composer) throw new Error('No composer has the focus.');
  return composer;
};

const span = ([start, end]: Place) => ({ start, end });
const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });

/** Offsets whose way into the DOM and back does not lead to themselves. */
const astray = (): string[] => {
  const { element, kind } = current();
  if (kind === 'field') return [];
  const map = readTextMap(element);
  const wrong: string[] = [];
  const selection = element.ownerDocument.getSelection()!;
  for (let offset = 0; offset <= map.text.length; offset += 1) {
    const caret = rangeOf(map, span([offset, offset]));
    if (!caret) {
      wrong.push(`${offset} has no place`);
      continue;
    }
    selection.collapse(caret.startContainer, caret.startOffset);
    const back = current().selection();
    if (back?.start !== offset || back.end !== offset) wrong.push(`${offset} became ${back?.start}`);
  }
  return wrong;
};

const answers = {
  kind: () => current().kind,
  /** Id of the composer that was pressed last, if a site's selectors are these. */
  pressed: (composer: string, notComposer?: string) => {
    const like = { ...generic, composer, notComposer: notComposer ?? ':not(*)' };
    return composerElement(pressed, like)?.id ?? null;
  },
  read: () => current().read(),
  connected: () => current().connected(),
  astray,
  words: (at: Place) => current().range(span(at))?.toString() ?? null,
  rects: (at: Place) => current().rects(span(at)).map(plain),
  /** How far the frames around the composer move it in the page. */
  offset: () => {
    const { x, y } = standIn(current().element, document);
    return { x, y };
  },
  selection: () => current().selection(),
  select: (at: Place) => current().select(span(at)),
  replace: (at: Place, expected: string, text: string) => current().replace(span(at), expected, text),
  paint: (list: readonly Weighted[]) => {
    marks ??= createMarks(current(), marksStyle);
    current().read();
    marks.paint(list);
  },
  hit: (x: number, y: number) => marks?.hit(x, y) ?? -1,
  unmark: () => {
    marks?.remove();
    marks = null;
  },
  /** Milliseconds of one reading, the fastest of many: what it costs when nothing else wants the machine. */
  cost: (times: number) => {
    const one = current();
    const taken = Array.from({ length: times }, () => {
      const start = performance.now();
      one.read();
      return performance.now() - start;
    });
    return Math.min(...taken);
  },
} as const;

export type Answers = typeof answers;

const answer = async (question: string): Promise<void> => {
  const { id, name, args } = JSON.parse(question);
  let result: object;
  try {
    result = { value: await (answers[name as keyof Answers] as (...given: unknown[]) => unknown)(...args) };
  } catch (error) {
    result = { error: String((error as Error).stack ?? error) };
  }
  window.dispatchEvent(new CustomEvent('composers-answer', { detail: JSON.stringify({ id, ...result }) }));
};

window.addEventListener('composers-ask', (event) => void answer((event as CustomEvent<string>).detail));
