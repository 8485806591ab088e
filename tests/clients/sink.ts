/** A mail server that takes every message and keeps it to be read. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Running } from './servers.ts';

export interface Mail {
  readonly plain: string;
  /** The HTML part, or nothing for a message in plain text. */
  readonly html: string;
}

export interface Sink extends Running {
  readonly port: number;
  /** The messages so far, in order. */
  readonly mails: readonly Mail[];
}

/** The text of one part: quoted-printable is undone, and ends of lines are the page's own. */
const decode = (head: string, body: string): string => {
  const quoted = /content-transfer-encoding:\s*quoted-printable/i.test(head);
  const bytes = quoted
    ? body
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : body;
  return Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n').trim();
};

/** Head and body of a message or a part. */
const split = (source: string): readonly [string, string] => {
  const end = source.indexOf('\r\n\r\n');
  return [source.slice(0, end), source.slice(end + 4)];
};

/** Reads a message as Roundcube writes it: one text, or two alternatives. */
const parse = (source: string): Mail => {
  const [head, body] = split(source);
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1];
  if (!boundary) return { plain: decode(head, body), html: '' };
  const parts = body.split(`--${boundary}`).map((part) => split(part.replace(/^\r\n/, '')));
  const of = (type: string): string => {
    const found = parts.find(([partHead]) => partHead.includes(type));
    return found ? decode(...found) : '';
  };
  return { plain: of('text/plain'), html: of('text/html') };
};

/** Speaks as much SMTP as it takes to be handed a message. */
const converse = (socket: Socket, keep: (source: string) => void): void => {
  let heard = '';
  let inMessage = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const answer = (line: string): void => {
    inMessage = /^DATA/i.test(line);
    if (inMessage) say('354 Go on');
    else if (/^QUIT/i.test(line)) socket.end('221 Bye\r\n');
    else say('250 Yes');
  };
  socket.setEncoding('latin1').on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    heard += chunk;
    for (;;) {
      const mark = inMessage ? '\r\n.\r\n' : '\r\n';
      const end = heard.indexOf(mark);
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + mark.length);
      if (!inMessage) answer(said);
      else {
        inMessage = false;
        keep(said.replace(/\r\n\.\./g, '\r\n.'));
        say('250 Kept');
      }
    }
  });
  say('220 A sink');
};

/** Listens on 127.0.0.1. */
export const startSink = async (): Promise<Sink> => {
  const mails: Mail[] = [];
  const server = createServer((socket) => converse(socket, (source) => void mails.push(parse(source))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
