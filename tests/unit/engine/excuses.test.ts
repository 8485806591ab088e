/** The forms in which strain and other reasons are told in place of an act: each with one that is near and is none. */
import { expect, test } from 'vitest';
import { type Clause, textOf } from '../../../src/engine/clause/clause.ts';
import { DENIAL, excusesAct } from '../../../src/engine/clause/excuse.ts';
import { faulted } from '../../../src/engine/clause/fault.ts';
import { isStrainIdiom } from '../../../src/engine/clause/strain.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

/** The first clause of a text, and its plain words. */
function clauseIn(text: string): [Clause, string] {
  const [placed] = sceneOf(text).placed(0);
  if (placed === undefined) throw new Error(`no clause in: ${text}`);
  return [placed.clause, textOf(placed.clause)];
}

test.each([
  ['sleepless', 'i have been up since four', 'i have lived here since four'],
  ['sleepless', 'i have just not been sleeping', 'the cat is sleeping'],
  ['overloaded', 'i was under considerable strain', 'i was under the bridge'],
  ['overloaded', 'my plate has been full', 'the bus has been full'],
  ['overloaded', 'i had three kids screaming', 'i had three tickets'],
  ['overloaded', 'i have been carrying the team', 'you were carrying on'],
  ['overloaded', 'my boss was breathing down my neck', 'my boss was at the desk'],
  ['unwell', 'my anxiety is through the roof', 'my bus is through the gate'],
  ['unwell', 'my head was all over the place', 'your things were all over the place'],
  ['unwell', 'i was in bits', 'the cat is not in pain'],
  ['beside oneself', 'i was in a panic', 'it hurt you in a way'],
  ['beside oneself', 'i was at the end of my tether', 'at the end of the day'],
  ['drunk', 'the drink was talking', 'the cat was talking'],
])('strain in an idiom: %s', (_, told, near) => {
  expect([told, near].map(isStrainIdiom)).toEqual([true, false]);
});

test.each([
  ['no choice', 'I had to cancel it', 'I had two of them'],
  ['well meant', 'I was only joking', 'I was only there on Monday'],
  ['nature', "I'm only human", "I'm only a passenger"],
  ['nature', "I'm hardly a saint", "I'm hardly ever there"],
  ['mishap', 'it was an honest mistake', 'it was an honest answer'],
  ['unknowing', "I didn't realise", "I didn't call"],
])('an act excused: %s', (_, told, near) => {
  const excused = (text: string): boolean => excusesAct(...clauseIn(text));
  expect([told, near].map(excused)).toEqual([true, false]);
});

test('a charge is disputed by what was not done, not by what was not asked', () => {
  expect(['i never said that', 'i did not ask how you are'].map((text) => DENIAL.test(text))).toEqual([
    true,
    false,
  ]);
});

test.each([
  ['told to do better', 'you need to calm down', 'you need to bring a coat'],
  ['should have', 'you should have told me', 'you should be there by noon'],
  ['faintly praised', "you're not exactly helpful", "you're exactly on time"],
  ['at me', "you're on my case", "you're on my list"],
  ['asked for it', 'you had it coming', 'you have it with you'],
  ['always at it', 'you keep bringing it up', 'you bring the cake'],
  ['no better', "you're just as much to blame", "you're just in time"],
  ['not allowed', "you can't just shut me out", 'you can park here'],
  ['knowing', 'you know full well', 'you may know Tom'],
  ['sent back', 'you did too', 'you may too'],
])('a fault is told: %s', (_, told, near) => {
  expect([told, near].map((text) => faulted(...clauseIn(text)))).toEqual([true, false]);
});
