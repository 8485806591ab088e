/** What the command line asks for: its arguments as plain data. */
import { parseArgs } from 'node:util';
import { type ReviewOptions, registers, type Severity } from '../engine/types.ts';
import { text } from './text.ts';

/** How findings are written: for people, as one JSON value, as one JSON line for each line read, or step by step. */
type Form = 'people' | 'json' | 'jsonl' | 'trace';

export interface ReviewCommand {
  readonly kind: 'review';
  readonly form: Form;
  /** Names of files, `-` for standard input; empty means standard input alone. */
  readonly files: readonly string[];
  /** A finding of this severity or more ends the command with code 1; null when nothing does. */
  readonly failOn: Severity | null;
  readonly options: ReviewOptions;
}

export type Command =
  | ReviewCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'explain'; readonly rule: string }
  /** The arguments cannot be followed; `problem` is a sentence for the person. */
  | { readonly kind: 'misuse'; readonly problem: string };

const FORMS = ['json', 'jsonl', 'trace'] as const;
const SEVERITIES: readonly Severity[] = [1, 2, 3];

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  trace: { type: 'boolean' },
  previous: { type: 'string' },
  'previous-own': { type: 'string' },
  register: { type: 'string' },
  'fail-on': { type: 'string' },
  explain: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
type Parsed = ReturnType<typeof parse>;

const misuse = (problem: string): Command => ({ kind: 'misuse', problem });

/** Node explains at length and over several lines; its first sentence says what is the matter. */
const firstSentence = (message: string): string => message.split(/\.\s|\n/, 1)[0] ?? message;

/** Reads the arguments that follow the command's name. Never throws: what cannot be followed is a `misuse`. */
export function commandOf(args: readonly string[]): Command {
  let parsed: Parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return misuse(text('cli_misuse_option', firstSentence((error as Error).message)));
  }
  const { values } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.explain !== undefined) return { kind: 'explain', rule: values.explain };
  if (values.list) return { kind: 'list' };
  return reviewCommandOf(parsed);
}

function reviewCommandOf({ values, positionals }: Parsed): Command {
  const forms = FORMS.filter((form) => values[form]);
  if (forms.length > 1) return misuse(text('cli_misuse_forms'));
  const register = registers.find((known) => known === values.register);
  if (values.register !== undefined && register === undefined) {
    return misuse(text('cli_misuse_register', values.register, registers.join(', ')));
  }
  const failOn = SEVERITIES.find((known) => String(known) === values['fail-on']);
  if (values['fail-on'] !== undefined && failOn === undefined) {
    return misuse(text('cli_misuse_fail_on', values['fail-on']));
  }
  return {
    kind: 'review',
    form: forms[0] ?? 'people',
    files: positionals,
    failOn: failOn ?? null,
    options: {
      ...(register !== undefined && { register }),
      ...(values.previous !== undefined && { previous: values.previous }),
      ...(values['previous-own'] !== undefined && { previousOwn: values['previous-own'] }),
    },
  };
}
