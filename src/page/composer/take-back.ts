/** Taking back a change that an editor carried out otherwise than it was asked to. */
import { windowOf } from '../dom.ts';
import { hasCommandKey } from '../keys.ts';
import { announced, claims } from './editor-events.ts';
import { until } from './wait.ts';

type Step = 'undo' | 'redo';
type Means = (host: HTMLElement, step: Step) => boolean;

/** Milliseconds an editor has for one step of its history. */
const STEPPED = 150;

/**
 * Undoes the last change by the first means the editor claims; where that took back something else, the step is
 * done again.
 *
 * @param read gives the editor's text as it is now.
 * @returns whether the text reads as `before` again.
 */
export const takeBack = async (host: HTMLElement, read: () => string, before: string): Promise<boolean> => {
  const wrong = read();
  for (const means of [announceStep, pressStep, commandStep]) {
    const claimed = means(host, 'undo');
    if (await until(host, () => read() === before, STEPPED)) return true;
    if (read() !== wrong) means(host, 'redo');
    if (claimed || read() !== wrong) return false;
  }
  return false;
};

const announceStep: Means = (host, step) => {
  const inputType = step === 'undo' ? 'historyUndo' : 'historyRedo';
  return claims(host, new (windowOf(host).InputEvent)('beforeinput', { ...announced, inputType }));
};

/** Editors with a history of their own know the keys that everybody knows. */
const pressStep: Means = (host, step) => {
  const view = windowOf(host);
  const isCommand = hasCommandKey(view.navigator);
  const letter = step === 'undo' || isCommand ? 'z' : 'y';
  const keyCode = letter.toUpperCase().charCodeAt(0);
  const event = new view.KeyboardEvent('keydown', {
    ...announced,
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    keyCode,
    which: keyCode,
    ctrlKey: !isCommand,
    metaKey: isCommand,
    shiftKey: isCommand && step === 'redo',
  });
  return claims(host, event);
};

const commandStep: Means = (host, step) => host.ownerDocument.execCommand(step);
