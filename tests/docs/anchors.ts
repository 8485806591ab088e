/** Files that say where the cues of rules and elements wait, worked out beforehand. */
import { anchorsOf, type Cued } from '../../src/engine/cue.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';

/** As the formatter has it: no quotes where a name needs none, a long value on a line of its own. */
const WIDTH = 110;

const entry = ({ id, cues }: Cued & { readonly id: string }): string => {
  const name = id.includes('-') ? `'${id}'` : id;
  const places = `'${anchorsOf(cues)}',`;
  const line = `  ${name}: ${places}`;
  return line.length <= WIDTH ? line : `  ${name}:\n    ${places}`;
};

const file = (owners: readonly (Cued & { readonly id: string })[], whose: string): string =>
  [
    `/** Where the cues of every ${whose} wait, a digit a cue (see \`anchorsOf\`); made by \`npm run docs\`. */`,
    'export const anchors: Readonly<Record<string, string>> = {',
    ...owners.map(entry),
    '};',
    '',
  ].join('\n');

/** The files by their paths in the project, as they should be. */
export const anchorFiles = (): Readonly<Record<string, string>> => ({
  'src/rules/anchors.ts': file(rules, 'rule'),
  'src/repair/anchors.ts': file(elements, 'accountable element'),
});
