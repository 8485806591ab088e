/** `npm run -s review`: the same review on the command line. `--help` says how. */
import { endWithReader, outputOn } from './output.ts';
import { paperFor } from './paper.ts';
import { run } from './run.ts';
import { text } from './text.ts';

const { stdin, stdout, stderr } = process;

endWithReader(stdout, stderr, (code) => text('cli_problem_output', code));

run(process.argv.slice(2), {
  stdin,
  output: outputOn(stdout, stderr),
  paper: paperFor(stdout, process.env),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // One line, whatever happened: a stack trace helps nobody who came with a message.
    const [reason] = String(error).split('\n');
    stderr.write(`${text('cli_fault', reason ?? '')}\n`);
    process.exitCode = 2;
  },
);
