/** Serves a client at an https address of its own, as people would have it, in front of plain servers. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { freshFolder, type Running } from './servers.ts';

/** Answers a request itself, or gives the port on 127.0.0.1 that does. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => number | undefined;

export interface Front extends Running {
  readonly port: number;
}

/** A key and a certificate that nobody vouches for; the tests' browser takes it. */
const makeCertificate = (host: string) => {
  const folder = freshFolder(`certificate-${host}`);
  const [key, cert] = [`${folder}key.pem`, `${folder}cert.pem`];
  const files = ['-keyout', key, '-out', cert];
  const kind = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`];
  execFileSync('openssl', ['req', '-x509', ...kind, ...files], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
};

/** Passes a request on to a port, and what comes back to the browser. */
const passOn = (from: IncomingMessage, to: ServerResponse, port: number): void => {
  const { method, url, headers } = from;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(to);
  });
  onward.on('error', () => to.destroy());
  from.pipe(onward);
};

/** Passes a websocket on to a port: its opening request, and then whatever either side says. */
const passSocketOn = (opening: IncomingMessage, from: Duplex, head: Buffer, port: number): void => {
  const to = connect(port, '127.0.0.1', () => {
    const lines = [`${opening.method} ${opening.url} HTTP/1.1`];
    const { rawHeaders } = opening;
    for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
    to.write(`${lines.join('\r\n')}\r\n\r\n`);
    to.write(head);
    from.pipe(to).pipe(from);
  });
  for (const side of [from, to]) side.on('error', () => [from, to].forEach((each) => void each.destroy()));
};

/**
 * Listens on 127.0.0.1.
 *
 * @param host the name in the certificate.
 * @param socketPort where websockets go, if there are any.
 */
export const startFront = async (host: string, answer: Answer, socketPort?: number): Promise<Front> => {
  const server = createServer(makeCertificate(host), (from, to) => {
    const port = answer(from, to);
    if (port !== undefined) passOn(from, to, port);
  });
  const sockets = new Set<Duplex>();
  server.on('upgrade', (opening, socket, head) => {
    sockets.add(socket);
    if (socketPort === undefined) socket.destroy();
    else passSocketOn(opening, socket, head, socketPort);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
