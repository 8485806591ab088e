/** `docs/features.md`: the clause features rules are made of, from their own docstrings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const engine = join(import.meta.dirname, '../../src/engine');
const ROOMS = ['clause', 'features', 'wording'];
/** A docstring and the exported function or constant right after it. */
const EXPORTED = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export (?:async )?(?:function|const) (\w+)/g;

const prose = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('@'))
    .join(' ')
    .trim();

const aboutFile = (source: string): string => prose(/^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '');

function section(room: string, file: string): string {
  const source = readFileSync(join(engine, room, file), 'utf8');
  const rows = [...source.matchAll(EXPORTED)].map(
    ([, comment = '', name]) => `- **\`${name}\`** ${prose(comment)}`,
  );
  return [
    `### [${file.replace('.ts', '')}](../src/engine/${room}/${file})`,
    '',
    aboutFile(source),
    ...(rows.length > 0 ? ['', ...rows] : []),
  ].join('\n');
}

/** The whole page. */
export function featuresPage(): string {
  const sections = ROOMS.flatMap((room) =>
    readdirSync(join(engine, room))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => section(room, file)),
  );
  return `# Features\n\nWhat the engine reads in a message, and what rules ask of it. Made by \`npm run docs\` from the sources.\n\n${sections.join('\n\n')}\n`;
}
