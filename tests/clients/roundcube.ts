/** Roundcube as Debian ships it, between Dovecot and a sink. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from '../browser/drivers/wait.ts';
import { password, startDovecot } from './dovecot.ts';
import { type Front, startFront } from './front.ts';
import { freePort, freshFolder, requireSystem, startProgram } from './servers.ts';
import { type Mail, startSink } from './sink.ts';

export const host = 'mail.example';
export const sendButton = '.formbuttons .send';

/** Where Debian puts it. */
const installed = '/var/lib/roundcube';
const packages = 'roundcube-core roundcube-sqlite3 php-cli php-sqlite3 openssl';

const configuration = (folder: string, imap: number, smtp: number): string => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${folder}roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['mail_domain'] = 'example.org';
$config['des_key'] = 'four-and-twenty-letters!';
$config['temp_dir'] = '${folder}temp';
$config['log_dir'] = '${folder}logs';
$config['language'] = 'en_US';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['enable_spellcheck'] = false;
$config['send_format_flowed'] = false;
$config['line_length'] = 900;
`;

/** A folder with our settings and Roundcube's own defaults. */
const configure = (imap: number, smtp: number): string => {
  const folder = freshFolder('roundcube');
  for (const name of ['temp', 'logs', 'config']) mkdirSync(`${folder}${name}`);
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(`/etc/roundcube/${name}`, `${folder}config/${name}`);
  }
  writeFileSync(`${folder}config/config.inc.php`, configuration(folder, imap, smtp));
  return `${folder}config/`;
};

export interface Roundcube extends Front {
  /** What was sent so far, in order. */
  readonly mails: readonly Mail[];
}

/** All its servers; the client stands at `https://mail.example/`. */
export const startRoundcube = async (): Promise<Roundcube> => {
  requireSystem(['php', 'openssl', `${installed}/index.php`, '/etc/roundcube/defaults.inc.php'], packages);
  const [dovecot, sink, port] = [await startDovecot(), await startSink(), await freePort()];
  const php = await startProgram('php', ['-S', `127.0.0.1:${port}`, '-t', installed], port, {
    ROUNDCUBE_CONFIG_DIR: configure(dovecot.port, sink.port),
  });
  const front = await startFront(host, () => port);
  return {
    port: front.port,
    mails: sink.mails,
    stop: async () => {
      for (const server of [front, php, sink, dovecot]) await server.stop();
    },
  };
};

/** Signs somebody in. */
export const signIn = async (page: Page, name: string): Promise<void> => {
  // A mail that was not sent is asked about when its page is left.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`https://${host}/?_task=login`);
  await page.type('#rcmloginuser', name);
  await page.type('#rcmloginpwd', password);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
};

/** The two ways to write a mail. */
export type Mode = 'plain' | 'html';

/** Changes to the rich editor, and waits until it can be written in. */
const openEditor = async (page: Page): Promise<void> => {
  await page.select('select[name="editorSelector"]', 'html');
  await page.waitForFunction(
    "document.querySelector('#composebody_ifr')?.contentDocument.body.matches('.mce-content-body')",
  );
};

/** Opens a new mail to somebody, with a subject. */
export const compose = async (page: Page, mode: Mode): Promise<void> => {
  await page.goto(`https://${host}/?_task=mail&_action=compose&_to=bob@example.org`);
  await page.waitForSelector('#compose-subject');
  await page.type('#compose-subject', 'Us');
  if (mode === 'html') await openEditor(page);
  await page.click(mode === 'html' ? '#composebody_ifr' : '#composebody');
};

/** Waits until no mail is on its way: then one that went has left the page that wrote it, too. */
export const atRest = async (page: Page): Promise<void> => {
  const isAtRest = `document.readyState === 'complete' && (window.rcmail?.env.action !== 'compose' ||
    !rcmail.busy && !rcmail.compose_skip_unsavedcheck)`;
  await until('the mail to be under way', () => page.evaluate(isAtRest).catch(() => false));
};

/** What mails say, line by line; their HTML is read as a browser reads it. */
export const readMails = async (
  page: Page,
  mails: readonly Mail[],
  mode: Mode,
): Promise<readonly string[]> => {
  if (mode === 'plain') return mails.map(({ plain }) => plain);
  const sources = mails.map(({ html }) => html.replace(/\s+/g, ' '));
  return page.evaluate(
    (all) =>
      all.map((source) => {
        const { body } = new DOMParser().parseFromString(source, 'text/html');
        for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
        // An ordinary space beside a line break shows nowhere; one that does not break is a space that was written.
        return (body.textContent ?? '')
          .replace(/ *\n */g, '\n')
          .replaceAll('\u00a0', ' ')
          .trim();
      }),
    sources,
  );
};

/** What stands in the composer now, line by line; nothing where there is no composer. */
export const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
    const rich = frame?.contentDocument?.body.cloneNode(true) as HTMLElement | undefined;
    for (const lineBreak of rich?.querySelectorAll('br:not([data-mce-bogus])') ?? [])
      lineBreak.replaceWith('\n');
    return (
      rich?.textContent?.replaceAll('\u00a0', ' ') ??
      document.querySelector<HTMLTextAreaElement>('#composebody')?.value ??
      ''
    );
  });

/** What stands in the composer now. */
export const draft = (page: Page, mode: Mode): Promise<string> =>
  mode === 'html'
    ? page.$eval('#composebody_ifr', (frame) =>
        ((frame as HTMLIFrameElement).contentDocument?.body.textContent ?? '').trim(),
      )
    : page.$eval('#composebody', (field) => (field as HTMLTextAreaElement).value.trim());
