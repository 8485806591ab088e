/** Runs the real command as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** The command as one file: as it is run by its name it reads hundreds, each time anew. */
const command = join(project, 'tests/.artifacts/review.mjs');
buildSync({
  entryPoints: [join(project, 'src/cli/review.ts')],
  outfile: command,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command. */
export const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [command, ...args], { cwd: project });

/** Waits for the end of a process; `stdout` holds what came since this was called. */
export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    // A command that has seen enough closes its input early.
    child.stdin?.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

/** Runs the command over `input` to its end. */
export function runOver(input: string | Uint8Array, ...args: readonly string[]): Promise<Ended> {
  const child = start(...args);
  const end = ended(child);
  child.stdin?.end(input);
  return end;
}

/** A new folder for the files of a test, and the way to remove it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = mkdtempSync(join(tmpdir(), 'amends-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return {
    at: (name: string): string => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
