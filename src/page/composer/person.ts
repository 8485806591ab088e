/** Whether the person themself does something to an editor, while we do. */

export interface PersonWatch {
  /** True once a key, a paste, a drop or an input method of the person's own went into the editor. */
  wrote(): boolean;
  leave(): void;
}

/** Keys that write nothing by themselves: a hand on its way to a shortcut, which may be one the gate stops. */
const MODIFIER = /^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|Fn)$/;

/** Watches from now on, until left. */
export const watchPerson = (host: HTMLElement): PersonWatch => {
  const watching = new AbortController();
  let wrote = false;
  for (const type of ['keydown', 'paste', 'drop', 'compositionstart']) {
    const note = (event: Event): void => {
      wrote ||= event.isTrusted && !MODIFIER.test((event as KeyboardEvent).key);
    };
    host.addEventListener(type, note, {
      capture: true,
      signal: watching.signal,
    });
  }
  return { wrote: () => wrote, leave: () => watching.abort() };
};
