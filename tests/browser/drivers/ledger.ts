/**
 * A proxy that lets nothing out and writes down what wanted to leave the browser: requests of the
 * background, of extension pages, of anything that page interception does not see.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixtures } from '../fixtures/fixtures.ts';

export interface Ledger {
  readonly port: number;
  /** Everything that asked to leave so far: addresses, or `host:port` of refused tunnels. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** Hosts that browsers ask on their own, whatever is installed. None of them can carry our requests. */
const browsersOwn =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|mozgcp\.net)$/;

/** Browsers also open connections to a page's own host ahead of its requests; those, the page's interception sees. */
const fixtureHosts = new Set(Object.values(fixtures).map(({ url }) => new URL(url).hostname));

const isExpected = (address: string): boolean => {
  const host = address.replace(/^https?:\/\//, '').split(/[:/]/)[0] ?? '';
  return browsersOwn.test(host) || fixtureHosts.has(host);
};

export const openLedger = async (): Promise<Ledger> => {
  const requests: string[] = [];
  const note = (address: string) => isExpected(address) || requests.push(address);
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
