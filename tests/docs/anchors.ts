/** `src/rules/anchors.ts`: where the cues of every rule wait, worked out beforehand. */
import { anchorsOf } from '../../src/engine/cue.ts';
import { rules } from '../../src/rules/index.ts';

/** As the formatter has it: no quotes where a name needs none, a long value on a line of its own. */
const WIDTH = 110;

const entry = ({ id, cues }: (typeof rules)[number]): string => {
  const name = id.includes('-') ? `'${id}'` : id;
  const places = `'${anchorsOf(cues)}',`;
  const line = `  ${name}: ${places}`;
  return line.length <= WIDTH ? line : `  ${name}:\n    ${places}`;
};

/** The file as it should be. */
export const anchorsFile = (): string =>
  [
    '/** Where the cues of every rule wait, a digit a cue (see `anchorsOf`); made by `npm run docs`. */',
    'export const anchors: Readonly<Record<string, string>> = {',
    ...rules.map(entry),
    '};',
    '',
  ].join('\n');
