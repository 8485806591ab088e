/** Shows and hides the badge of the composer one is in. */
import { render } from 'preact';
import type { Composer } from '../contract.ts';
import { Badge, type BadgeState } from './badge.tsx';
import { besideQuietly } from './badge-spot.ts';
import type { SurfaceTools } from './sheet-tools.ts';

export interface BadgeDesk {
  /** Says something by this composer, or nothing. It hides with the next keystroke until it is told anew. */
  say(composer: Composer, state: BadgeState): void;
  hide(): void;
}

export function createBadgeDesk(
  { surface, text, doc }: Pick<SurfaceTools, 'surface' | 'text' | 'doc'>,
  onOpen: () => void,
): BadgeDesk {
  const layer = surface.layer('badge');
  let typing: AbortController | null = null;

  const hide = () => {
    typing?.abort();
    typing = null;
    if (!layer.shown) return;
    layer.hide();
    render(null, layer.element);
  };
  return {
    say(composer, state) {
      if (state === null) return hide();
      typing?.abort();
      typing = new AbortController();
      const { signal } = typing;
      for (const type of ['input', 'compositionstart', 'paste', 'cut']) {
        composer.element.addEventListener(type, hide, { signal });
      }
      render(<Badge text={text} state={state} onOpen={onOpen} />, layer.element);
      layer.show({
        element: composer.element,
        place: besideQuietly(composer, doc),
      });
    },
    hide,
  };
}
