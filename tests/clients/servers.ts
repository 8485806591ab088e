/** Programs of the system that a test starts for itself: each with a folder of its own, all on 127.0.0.1 only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../browser/drivers/wait.ts';

const clients = fileURLToPath(new URL('../.artifacts/clients/', import.meta.url));

/** A new, empty folder for one server. Ends with a slash. */
export const freshFolder = (name: string): string => {
  const folder = join(clients, name, '/');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Where programs of the system are; a person's own PATH often leaves the last two out. */
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin'];

const programPath = (name: string): string | undefined =>
  places.map((place) => join(place, name)).find((path) => existsSync(path));

/**
 * @param needed programs by name, or other files by path.
 * @param packages what Debian calls them.
 * @throws Error that says what is missing and how it comes in.
 */
export const requireSystem = (needed: readonly string[], packages: string): void => {
  const missing = needed.filter((name) => !existsSync(name) && !programPath(name));
  if (missing.length > 0) {
    throw new Error(`Missing: ${missing.join(', ')}.\nType: sudo apt-get install -y ${packages}`);
  }
  if (process.getuid?.() !== 0) throw new Error('These servers change their user, so the tests need root.');
};

/** A port nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(socket.destroy() !== undefined));
    socket.on('error', () => resolve(false));
  });

/** Something that was started and can be ended. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts a program that listens on a port, and waits until it does.
 *
 * @throws Error with what the program said when it ends before.
 */
export const startProgram = async (
  name: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const child = spawn(programPath(name) ?? name, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  await until(`${name} to listen`, () => {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    return answers(port);
  });
  return { stop: () => end(child) };
};

/** Asks a program to end, by its process id, and waits until it has. */
const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
