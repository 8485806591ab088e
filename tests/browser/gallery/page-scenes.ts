/** Scenes of what stands in a page: the real desk over a plain field, with a sample engine. */
import { openComposer } from '../../../src/page/composer/composer.ts';
import type { ReviewerPort, Session } from '../../../src/page/contract.ts';
import { createDesk } from '../../../src/page/desk.ts';
import { defaultSettings } from '../../../src/shell/settings.ts';
import { defineSite } from '../../../src/sites/site.ts';
import { message, review } from './sample.ts';
import { text } from './text.ts';

const site = defineSite({
  id: 'gallery',
  name: 'Gallery',
  matches: [],
  composer: 'textarea',
  send: '#send',
  sendKeys: ['enter'],
  register: 'friend',
  known: 'structure-only',
});

const ground = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 15px/1.5 system-ui; background: light-dark(#fff, #15181c); color: light-dark(#222, #ddd); }
  main { box-sizing: border-box; max-width: 640px; margin: 0 auto; padding: 24px 16px; min-height: 700px; display: grid; align-content: end; }
  textarea { box-sizing: border-box; width: 100%; padding: 12px 14px; font: inherit; color: inherit; background: light-dark(#fff, #1c2026); border: 1px solid light-dark(#8d9299, #6d747d); border-radius: 10px; }
  .row { position: relative; } #send { float: right; margin-top: 8px; padding: 6px 16px; }
`;

/** A chat page with a composer at its end, and a desk over it. */
export interface Stage {
  readonly desk: ReviewerPort;
  readonly session: Session;
}

declare global {
  interface Window {
    /** What presses in a scene led to, in order. */
    __led?: string[];
  }
}

/** Writes down what a press led to, for a test to read. */
const led = (to: string): void => {
  window.__led = [...(window.__led ?? []), to];
};

export function stage(root: HTMLElement, words = message): Stage {
  root.innerHTML = `<style>${ground}</style><main><h1>A page</h1><div class="row"><textarea rows="3" aria-label="Message"></textarea><button id="send">Send</button></div></main>`;
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = words;
  const session: Session = {
    composer: openComposer(field, site),
    place: { name: 'gallery', isCertain: true },
    text: words,
    previousOwn: undefined,
  };
  const desk = createDesk({
    resident: {
      settings: defaultSettings,
      current: () => session,
      refresh: () => desk.changed(session),
      remember: () => undefined,
      found: () => undefined,
      failed: () => undefined,
      promiseReturn: async () => {
        led('promise');
        return true;
      },
      compose: () => led('compose'),
    },
    review,
    settings: defaultSettings,
    text,
    doc: document,
    signal: new AbortController().signal,
    hashPhrase: (phrase) => phrase,
    sourceOf: () => 'Kampf 2009; Lewicki and others 2016',
  });
  field.addEventListener('focus', () => desk.focused(session));
  field.addEventListener('input', () => desk.changed(session));
  field.focus();
  return { desk, session };
}

/** The same page with its composer in a modal dialog, which makes everything outside itself inert. */
export function dialogStage(root: HTMLElement): void {
  stage(root);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'New message');
  dialog.style.width = '90%';
  const row = root.querySelector('.row') as HTMLElement;
  row.replaceWith(dialog);
  dialog.append(row);
  dialog.showModal();
  row.querySelector('textarea')?.focus();
}

/** Holds the message as the gate would. */
export function hold({ desk, session }: Stage): void {
  const found = review(session.text);
  const send = async () => {
    led('send');
    return 'press-enter' as const;
  };
  desk.held({ session, text: session.text, review: found, later: false, send });
}
