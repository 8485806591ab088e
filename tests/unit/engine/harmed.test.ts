/** Who is offered no apology, and who is: what was done to the writer, and what is near and was not. */
import { expect, test } from 'vitest';
import { speaksOfHarm, wasHarmed } from '../../../src/engine/reword/proof/harmed.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

test.each([
  ['You shoved me into the door.', 'You shovelled the drive.'],
  ['You cheated, and I am the one saying sorry.', 'If you cheated at cards I would know.'],
  ['You pushed me down the steps.', 'You pushed me to apply.'],
  ['You screamed at me in the car park.', 'You screamed at the telly.'],
  ['You took my money.', 'You took my joke as an insult.'],
  ['You took my phone.', 'You took it as me wanting rid of you.'],
  ['You told everyone.', 'You told a joke.'],
  ['You made me beg.', 'You made me tea.'],
  ["I'm the one who got hurt, and you're the one who lied.", "I'm the one who drives."],
  ['I said no.', 'I said no such thing.'],
  ["I'm scared to come home.", "I'm scared of spiders."],
])('%j tells of a harm, %j does not', (harm, near) => {
  expect([harm, near].map((text) => wasHarmed(sceneOf(text)))).toEqual([true, false]);
});

test.each([
  ['What about when you pushed me off the step?', true],
  ["If you hadn't hit me I wouldn't have run.", true],
  ['What about when you forgot me at the pool?', false],
  ['You pushed me to that.', false],
])('%j speaks of harm: %s', (text, speaks) => {
  expect(speaksOfHarm(sceneOf(text))).toBe(speaks);
});
