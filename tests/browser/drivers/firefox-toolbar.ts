/** The toolbar of Firefox and the popup over it, pressed with the browser's own mouse events, as by a hand. */
import type { Browser, Page } from 'puppeteer-core';
import type { Point } from './driver.ts';
import { until } from './wait.ts';

/** The flag without which the browser's own window answers nobody. */
export const systemAccess = '-remote-allow-system-access';

export interface Toolbar {
  /** Presses the extension's button: what it opens comes over the page in front. */
  press(): Promise<void>;
  /** Waits for an element in the open popup, and gives its words. */
  reads(selector: string): Promise<string>;
  /** Presses an element in the open popup. */
  pressInPopup(selector: string): Promise<void>;
  /** Closes the popup, and waits until it is gone. */
  close(): Promise<void>;
}

/** What puppeteer speaks WebDriver BiDi with. It has no words of its own for the browser's window. */
interface Speaking {
  readonly connection: {
    send(method: string, parameters: unknown): Promise<{ readonly result: BiDiAnswer }>;
  };
}
interface BiDiAnswer {
  readonly contexts: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates expressions in the browser's window. Their values are strings. */
const openWindow = async (browser: Browser): Promise<(expression: string) => Promise<string>> => {
  const { connection } = browser as unknown as Speaking;
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const target = { context: tree.contexts[0]?.context };
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return String(result.result?.value);
  };
};

/** A press of the mouse's first button at a point of the window. */
const pressAt = ({ x, y }: Point): string => `
  for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
    synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount });`;

/** Where an element is, as JSON once it has a place; nothing before. */
const middleOf = (element: string): string => `(() => {
  const box = ${element}?.getBoundingClientRect();
  return box?.width ? JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 }) : '';
})()`;

/**
 * Pins the extension's button to the toolbar, as a person may.
 *
 * @param id of the extension, as in its manifest.
 * @param own a page of the extension, which the browser lets look into the popup.
 */
export const openToolbar = async (browser: Browser, id: string, own: Page): Promise<Toolbar> => {
  const inWindow = await openWindow(browser);
  const widget = `${id.replaceAll(/\W/g, '_')}-browser-action`;
  await inWindow(`CustomizableUI.addWidgetToArea('${widget}', 'nav-bar')`);
  const view = "browser.extension.getViews({ type: 'popup' })[0]";
  const inPopup = (expression: string) => own.evaluate(expression) as Promise<string>;
  const place = async (what: string, ask: () => Promise<string>): Promise<Point> =>
    JSON.parse(await until(what, ask)) as Point;
  return {
    press: async () => {
      const button = middleOf(`document.querySelector('#${widget} toolbarbutton')`);
      await inWindow(pressAt(await place('the button in the toolbar', () => inWindow(button))));
      await until('the popup', () => inPopup(`${view}?.document.readyState === 'complete'`));
    },
    reads: (selector) =>
      until(selector, () => inPopup(`${view}.document.querySelector('${selector}')?.textContent`)),
    pressInPopup: async (selector) => {
      const inner = middleOf(`${view}.document.querySelector('${selector}')`);
      const { x, y } = await place(selector, () => inPopup(inner));
      const frame = `(() => {
        const { x, y } = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
        return JSON.stringify({ x, y });
      })()`;
      const corner = JSON.parse(await inWindow(frame)) as Point;
      await inWindow(pressAt({ x: corner.x + x, y: corner.y + y }));
    },
    close: async () => {
      await inPopup(`${view}?.close()`);
      await until('the popup to be gone', () => inPopup(`${view} === undefined`));
    },
  };
};
