/** The ways pages offer to send at another time, built into a fixture as its site would. */
import type { Driver } from '../drivers/driver.ts';
import { type Fixture, fixtures } from '../fixtures/fixtures.ts';

/** A way to send later: what opens the choices, what is held, and what names a time. */
export interface LaterMenu {
  readonly name: string;
  readonly fixture: Fixture;
  /** Opens the menu in which the entry is; absent where the held control opens it itself. */
  readonly opener?: string;
  readonly held: string;
  readonly time: string;
  /** Puts it into the page. */
  readonly build: (driver: Driver) => Promise<void>;
}

declare global {
  interface Window {
    /** What is to go later, in order. */
    scheduled: string[];
  }
}

/** A menu beside the send control, with an entry that acts as the mouse comes up and opens a dialog of times. */
const buildInMail = ({ page }: Driver): Promise<void> =>
  page.evaluate(() => {
    window.scheduled = [];
    const put = (html: string, to: Element): HTMLElement => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      to.append(holder);
      return holder.firstElementChild as HTMLElement;
    };
    const opener = put(
      '<div role="button" tabindex="1" class="more">More</div>',
      document.querySelector('.column')!,
    );
    const menu = put(
      '<div role="menu" hidden style="position:fixed;left:20px;bottom:20px;background:white"><div role="menuitem" tabindex="0" selector="scheduledSend">Schedule send</div></div>',
      document.body,
    );
    const dialog = put(
      '<div role="alertdialog" hidden style="position:fixed;left:200px;bottom:20px;background:white"><div role="menuitem" tabindex="0" class="Az">Tomorrow morning</div></div>',
      document.body,
    );
    const entry = menu.firstElementChild as HTMLElement;
    const choose = (): void => {
      menu.hidden = true;
      dialog.hidden = false;
    };
    opener.addEventListener('click', () => {
      menu.hidden = false;
      entry.focus();
    });
    entry.addEventListener('mouseup', choose);
    entry.addEventListener('keydown', ({ key }) => key === 'Enter' && choose());
    // A press elsewhere closes the menu.
    document.addEventListener('mousedown', ({ target }) => {
      if (!menu.contains(target as Node)) menu.hidden = true;
    });
    dialog.firstElementChild!.addEventListener('click', () => {
      dialog.hidden = true;
      window.scheduled.push(window.__fixture!.model());
      document.querySelector('[g_editable]')!.replaceChildren();
    });
  });

/** A button beside the send control that opens a menu of times. */
const buildInChat = ({ page }: Driver): Promise<void> =>
  page.evaluate(() => {
    window.scheduled = [];
    const footer = document.querySelector('.c-wysiwyg_container__footer')!;
    const opener = document.createElement('button');
    opener.type = 'button';
    opener.dataset.qa = 'texty_send_options_button';
    opener.textContent = '⌄';
    footer.append(opener);
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.hidden = true;
    menu.style.cssText = 'position:fixed;left:20px;bottom:20px;background:white';
    menu.innerHTML = '<button role="menuitem" class="time">Monday at 9</button>';
    document.body.append(menu);
    opener.addEventListener('click', () => (menu.hidden = false));
    menu.addEventListener('click', () => {
      menu.hidden = true;
      window.scheduled.push(window.__fixture!.model());
    });
  });

export const mailMenu: LaterMenu = {
  name: 'an entry of a menu, as in Gmail',
  fixture: fixtures.plain,
  opener: '.more',
  held: '[selector="scheduledSend"]',
  time: '.Az',
  build: buildInMail,
};

export const laterMenus: readonly LaterMenu[] = [
  mailMenu,
  {
    name: 'a button with a menu of its own, as in Slack',
    fixture: fixtures.quill,
    held: '[data-qa="texty_send_options_button"]',
    time: '.time',
    build: buildInChat,
  },
];
