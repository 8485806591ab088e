/** Listens on the window and on the windows of frames the page fills by itself, always first and never throwing. */
import { deepActiveElement } from './dom.ts';
import { isFilledByParent } from './here.ts';

/** Listeners by event type. Several of one type are called in order. */
export type Listeners = readonly (readonly [type: string, listen: (event: never) => void])[];

export interface ListenOptions {
  readonly signal: AbortSignal;
  /** False once this script is left over from before an update; it then calls `orphaned` and does nothing. */
  readonly alive: () => boolean;
  readonly orphaned: () => void;
  /** A listener threw at an event of this type. */
  readonly failed: (type: string) => void;
  /** A frame was reached (again). The focus may already be inside. */
  readonly entered: (view: Window) => void;
}

type FrameElement = HTMLIFrameElement;

/**
 * Listens on `view` and on every frame inside that its page fills. Attaching is repeated whenever a frame
 * loads or the focus goes into one, because `document.open` wipes listeners; the browser keeps only one of each.
 */
export const listenEverywhere = (view: Window, listeners: Listeners, options: ListenOptions): void => {
  const guarded = listeners.map(([type, listen]) => [type, guard(type, listen, options)] as const);

  const attach = (to: Window): void => {
    for (const [type, listen] of guarded) {
      to.addEventListener(type, listen, { capture: true, signal: options.signal });
    }
    to.addEventListener('load', loaded, { capture: true, signal: options.signal });
    to.addEventListener('blur', blurred, { capture: true, signal: options.signal });
  };
  const enter = (frame: FrameElement): void => {
    const inner = innerWindow(frame);
    if (!inner) return;
    attach(inner);
    for (const deeper of inner.document.querySelectorAll('iframe')) enter(deeper);
    options.entered(inner);
  };
  const loaded = guard(
    'load',
    (event: Event) => {
      if (isFrame(event.target)) enter(event.target);
    },
    options,
  );
  const blurred = guard(
    'blur',
    (event: Event) => {
      const { document } = event.currentTarget as Window;
      const follow = (): void => {
        const active = deepActiveElement(document);
        if (isFrame(active)) enter(active);
      };
      follow();
      // Firefox moves the focus only after it has told about the loss.
      setTimeout(guard('blur', follow, options));
    },
    options,
  );

  attach(view);
  for (const frame of view.document.querySelectorAll('iframe')) enter(frame);
};

/** Any error of ours lets the event go on its way. */
const guard =
  (type: string, listen: (event: never) => void, { alive, orphaned, failed }: ListenOptions) =>
  (event?: Event): void => {
    try {
      if (alive()) listen(event as never);
      else orphaned();
    } catch {
      // Nothing was stopped: listeners stop an event as the last thing they do.
      failed(type);
    }
  };

const isFrame = (target: EventTarget | null): target is FrameElement =>
  (target as Element | null)?.localName === 'iframe';

/** The window of a frame that is ours to watch, or null. */
const innerWindow = (frame: FrameElement): Window | null => {
  if (!isFilledByParent(frame)) return null;
  // A sandboxed frame has an origin of its own: its document cannot be reached, and its own resident watches it.
  return frame.contentDocument?.defaultView ?? null;
};
