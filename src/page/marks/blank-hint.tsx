/** The question to think about at a blank, under the blank, for as long as exactly the blank is selected. */
import { render } from 'preact';
import type { Span } from '../../engine/types.ts';
import { blankQuestion } from '../../ui/finding-text.ts';
import type { Text } from '../../ui/text.ts';
import type { Composer } from '../contract.ts';
import type { Surface } from '../surface/surface.ts';
import { beside } from './spot.ts';

export interface BlankHint {
  /** Shows the question of the blank that was just selected, and gives it to be said aloud. */
  show(composer: Composer, blank: Span): string;
  hide(): void;
}

export function createBlankHint({
  surface,
  text,
  doc,
}: {
  readonly surface: Surface;
  readonly text: Text;
  /** The document the surface stands in. */
  readonly doc: Document;
}): BlankHint {
  const layer = surface.layer('hint');
  let watching: AbortController | null = null;

  const hide = () => {
    watching?.abort();
    watching = null;
    layer.hide();
    render(null, layer.element);
  };
  return {
    show(composer, blank) {
      hide();
      const words = composer.read().slice(blank.start, blank.end);
      const question = blankQuestion(text, words);
      if (!question) return '';
      watching = new AbortController();
      const { signal } = watching;
      const look = () => {
        if (!isSelected(composer, blank, words)) hide();
      };
      composer.element.ownerDocument.addEventListener('selectionchange', look, { signal });
      composer.element.addEventListener('input', look, { signal });
      render(<p class="hint-line">{question}</p>, layer.element);
      layer.show({
        element: composer.element,
        place: beside(composer, blank, doc),
      });
      return question;
    },
    hide,
  };
}

/** True while the selection is this blank, and it still reads as it did. */
function isSelected(composer: Composer, blank: Span, words: string): boolean {
  const selection = composer.connected() ? composer.selection() : null;
  return (
    selection?.start === blank.start &&
    selection.end === blank.end &&
    composer.read().slice(blank.start, blank.end) === words
  );
}
