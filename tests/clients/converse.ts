/** Converse.js as its makers publish it, in front of Prosody. */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Front, startFront } from './front.ts';
import { password, startProsody } from './prosody.ts';

export const host = 'chat.example';
export const composer = '.chat-message-form textarea.chat-textarea';
export const sendButton = '.chat-message-form .send-button';

/** Where the client is kept: fetched by npm when it is first needed, for it is half as large as all else together. */
const kept = fileURLToPath(new URL('../.artifacts/converse/', import.meta.url));
const VERSION = '14.0.0';

/** The folder of the built client. @throws Error when npm cannot fetch it, with the line to type. */
const distOf = (): string => {
  const dist = join(kept, 'node_modules/converse.js/dist');
  if (existsSync(dist)) return dist;
  mkdirSync(kept, { recursive: true });
  const line = `npm install --no-save --prefix ${kept} converse.js@${VERSION}`;
  const { status } = spawnSync(line, { shell: true, stdio: 'ignore' });
  if (status !== 0 || !existsSync(dist)) throw new Error(`Converse.js could not be fetched. Type: ${line}`);
  return dist;
};
const dist = distOf();

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A page that signs one person in and shows only the chats. */
const page = (name: string): string => `<!doctype html>
<meta charset="utf-8">
<title>${name}</title>
<link rel="stylesheet" href="/dist/converse.min.css">
<body class="converse-fullscreen">
<script type="module">
  import '/dist/converse.min.js';
  converse.initialize({
    assets_path: '/dist/',
    auto_login: true,
    authentication: 'login',
    jid: '${name}@localhost',
    password: '${password}',
    websocket_url: 'wss://${host}/xmpp-websocket',
    discover_connection_methods: false,
    view_mode: 'fullscreen',
    persistent_store: 'sessionStorage',
    clear_cache_on_logout: true,
    show_send_button: true,
    i18n: 'en',
  });
</script>`;

/** Gives the file of an address under `/dist/`, or nothing. */
const sendFile = (path: string, response: ServerResponse): void => {
  const file = join(dist, path);
  if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
};

/** Both servers; the client stands at `https://chat.example/<name>`. */
export const startConverse = async (): Promise<Front> => {
  const prosody = await startProsody();
  const front = await startFront(
    host,
    ({ url = '/' }, response) => {
      const { pathname } = new URL(url, `https://${host}`);
      if (pathname.startsWith('/dist/')) sendFile(pathname.slice('/dist/'.length), response);
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page(pathname.slice(1)));
      return undefined;
    },
    prosody.port,
  );
  return {
    port: front.port,
    stop: async () => {
      await front.stop();
      await prosody.stop();
    },
  };
};

/** Signs somebody in, and opens the chat with a contact. */
export const openChat = async (on: Page, name: string, contact: string): Promise<void> => {
  await on.goto(`https://${host}/${name}`);
  await on.locator(`converse-roster ::-p-text(${contact}@localhost)`).click();
  await on.waitForSelector(composer, { visible: true });
};

/** The messages a person got, in order. */
export const received = (on: Page): Promise<readonly string[]> =>
  on.$$eval('.chat-msg__body--received .chat-msg__text', (all) =>
    all.map(({ textContent }) => textContent?.trim() ?? ''),
  );
