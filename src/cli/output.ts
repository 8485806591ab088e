/** Standard output and standard error. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where the command writes. */
export interface Output {
  /** Writes a text and a line feed, and waits while the reader is slower than we are. */
  readonly line: (text: string) => Promise<void>;
  /** One line for the person, on standard error. */
  readonly complain: (text: string) => void;
}

/** Output over two streams. */
export const outputOn = (stdout: Writable, stderr: Writable): Output => ({
  line: async (text) => {
    if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
  },
  complain: (text) => void stderr.write(`${text}\n`),
});

/**
 * Ends the process when nobody reads any more. `| head` closes the pipe, which is no trouble: that ends
 * quietly. Anything else, such as a full disk, is said in one line.
 */
export function endWithReader(stdout: Writable, stderr: Writable, trouble: (code: string) => string): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    stderr.write(`${trouble(error.code ?? error.message)}\n`);
    process.exit(2);
  });
  stderr.on('error', () => process.exit());
}
