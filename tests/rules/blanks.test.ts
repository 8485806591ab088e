/** A blank stands where the words fit that fill it: nobody is offered "Did left you waiting hurt you?". */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BLANK_LABELS, type BlankLabel } from '../../src/engine/blanks.ts';
import { filledIn } from '../../src/engine/reword/proof/sound.ts';
import { review } from './messages.ts';

/** What is named: it follows a verb or a preposition, or stands alone for a thing that the message may name (`?? '[topic]'`). */
const THING =
  /(?:\b(?:about|affected|at|by|found|hurt|is|know|love|of|on|out|said|see|share|to|with|would) |[?] ')$/i;

/** What stands before the blanks of a label; a label that no rule drafts has no place yet. */
const BEFORE: Readonly<Partial<Record<BlankLabel, RegExp>>> = {
  'what I did': /\b(?:I|we) $/i,
  'what you did': /\b(?:when|that) $/i,
  'what went wrong': /\bsorry $/i,
  'what I felt': /\b(?:feel|felt) $/i,
  request: /\b(?:please|to|you|could) $/i,
  'what happened': THING,
  'what I said': THING,
  'what I need': THING,
  topic: THING,
  name: THING,
  time: THING,
  day: THING,
};

const LABEL = BLANK_LABELS.join('|');
/** A blank as it is drafted, in words or by its helper, with what stands before it. */
const BLANK = new RegExp(`(?<before>.{0,16})(?:\\[|\\$\\{blank\\(')(?<label>${LABEL})(?:\\]|'\\)\\})`, 'g');
/** Rules write their own drafts, and the engine puts some in other words. */
const FOLDERS = ['rules', 'engine/reword'].map((folder) => join(import.meta.dirname, '../../src', folder));
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') })),
);

test('every blank of every draft stands where the words fit that fill it', () => {
  const blanks = sources.flatMap(({ file, source }) =>
    [...source.matchAll(BLANK)].map(({ 0: found, groups }) => ({
      told: `${file}: ${found}`,
      fits: BEFORE[groups?.label as BlankLabel]?.test(groups?.before ?? '') === true,
    })),
  );
  expect(blanks.length).toBeGreaterThan(80);
  expect(blanks.filter(({ fits }) => !fits).map(({ told }) => told)).toEqual([]);
});

test.each([
  ['I apologise if that upset you.', "Did it hurt you when I left you waiting? I'd like to hear it."],
  ['Sorry for caring.', "I feel hurt about the late delivery. I don't want to be sarcastic with you."],
  ["If you loved me you'd stay.", 'Can you call me first? It would mean a lot.'],
  ["If you don't come home tonight we're done.", "I can't go on like this. I'd like you to call me first."],
  ['Your satisfaction is our top priority.', "I'm sorry the delivery was late."],
])('what is offered for %j is English when it is filled', (text, said) => {
  const offered = review(text).findings.flatMap(({ rewordings }) => rewordings);
  expect(offered.map((rewording) => filledIn(rewording.message))).toContain(said);
});
