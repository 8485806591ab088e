/** The command: from its arguments to its exit code. */
import type { Readable } from 'node:stream';
import { makeReview } from '../assembly/review.ts';
import { rules } from '../rules/index.ts';
import { answerLines } from './answer-lines.ts';
import { answerJson, answerPeople } from './answer-messages.ts';
import { answerTrace } from './answer-trace.ts';
import { commandOf, type ReviewCommand } from './arguments.ts';
import { explainable, explained, formatList, formatRule } from './explain.ts';
import { sourcesOf } from './input.ts';
import { nearest } from './nearest.ts';
import type { Output } from './output.ts';
import type { Paper } from './paper.ts';
import { createTally, type ExitCode } from './tally.ts';
import { text } from './text.ts';
import { visible } from './visible.ts';

/** What the command has around it. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly output: Output;
  readonly paper: Paper;
}

/** Runs the command over its arguments. What is the matter with the input is told and counted, not thrown. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { output, paper } = around;
  const command = commandOf(args);
  switch (command.kind) {
    case 'misuse':
      output.complain(command.problem);
      return 2;
    case 'help':
      await output.line(text('cli_help'));
      return 0;
    case 'list':
      await output.line(formatList(paper, rules));
      return 0;
    case 'explain':
      return explain(command.rule, around);
    case 'review':
      return review(command, around);
  }
}

async function explain(id: string, { output, paper }: Surroundings): Promise<ExitCode> {
  const found = await explained(id, rules);
  if (found === null) {
    output.complain(text('cli_unknown_rule', visible(id), nearest(id, explainable(rules)).join(', ')));
    return 2;
  }
  await output.line(formatRule(paper, found));
  return 0;
}

async function review(command: ReviewCommand, { stdin, output, paper }: Surroundings): Promise<ExitCode> {
  if (command.files.length === 0 && stdin.isTTY) {
    output.complain(text('cli_no_input'));
    return 2;
  }
  const tally = createTally(output.complain, command.failOn);
  const desk = { review: makeReview(), options: command.options, output, tally };
  const sources = sourcesOf(command.files, stdin);
  if (command.form === 'jsonl') await answerLines(sources, desk);
  else if (command.form === 'json') await answerJson(sources, desk);
  else if (command.form === 'trace') await answerTrace(sources, desk, paper);
  else await answerPeople(sources, desk, paper);
  return tally.exitCode();
}
