/** The cases in which no rewording is right, and what a person is shown in its place. */
import { describe, expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { createReviewer } from '../../src/engine/review.ts';
import { isUnderAdvice, withAdvice } from '../../src/repair/advice.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { isToMany, isUnsent } from '../../src/repair/occasion.ts';
import { rules } from '../../src/rules/index.ts';
import { hasCheck } from '../../src/ui/check.tsx';
import { canBeRepaired, withoutWording } from '../../src/ui/finding-text.ts';
import { createText, lookupIn } from '../../src/ui/text.ts';

const text = createText(lookupIn(messages));
const review = withAdvice(createReviewer({ rules, elements, check: checkMessage }).review);
const wordings = (message: string) =>
  review(message).findings.flatMap(({ rewordings }) => rewordings.map((one) => one.text));

describe('who was hurt', () => {
  test.each([
    "You lied to me. I'm sorry if I was too harsh about it.",
    'You yelled at me in front of everyone. Sorry if I overreacted.',
    'Thank you for the apology. Sorry if I seem cold.',
  ])('is offered no apology: %s', (message) => {
    expect(wordings(message).filter((words) => /sorry|apolog/i.test(words))).toEqual([]);
  });

  test('is told that no apology is owed', () => {
    const { repair } = review('You lied to me, and I felt humiliated.');
    expect(repair.writer).toBe('hurt');
    expect(hasCheck(repair)).toBe(true);
  });
});

test.each([
  "I'm afraid of you. I'm sorry if I made you angry.",
  'You hit me. Calm down please.',
  'Please stop contacting me. You need to calm down.',
  "You choked me. I'm sorry if I ruined your night.",
  'you strangled me. sorry but its ur own fault im going',
  "You cornered me in the kitchen. I'm sorry if I screamed.",
  "You harassed me at work. I'm sorry if I sounded cold.",
  'You kicked me out of the car. Sorry if I shouted.',
])('who is afraid hears nothing in the page: %s', (message) => {
  const { findings, repair } = review(message);
  expect(findings).toEqual([]);
  expect(repair).toMatchObject({ writer: 'afraid' });
  expect(hasCheck(repair)).toBe(false);
});

test.each([
  ["I'll make you pay for this.", 'threat', 'reader'],
  ["If you leave me I'll kill myself.", 'self-harm-leverage', 'writer'],
])('a threat gets no kinder threat, but care: %s', (message, rule, safety) => {
  const [finding] = review(message).findings;
  expect(finding).toMatchObject({ rule, safety, rewordings: [] });
  expect(withoutWording(text, finding!)).toBe(text('card_none_safety'));
  expect(canBeRepaired(finding!)).toBe(false);
});

test.each([
  "I'm done. I have thought about it for months and I want a divorce.",
  "It's over. Don't contact me again.",
])('an ending that is a limit is left as it is: %s', (message) => {
  expect(wordings(message)).toEqual([]);
  expect(withoutWording(text, { rule: 'final-door' })).toBe(text('card_none_limit'));
});

describe('where somebody else has a say', () => {
  test.each([
    "I'm sorry if I hurt you. My attorney will call your attorney about liability.",
    'HR is looking into the grievance you filed. I am sorry if anyone was offended.',
    'Dear Mr Hale, regarding your claim against our clinic: mistakes were made during your surgery.',
    "As your doctor I want to say that mistakes were made, and I'm sorry if you were hurt.",
    "Our insurer is looking at it. I'm sorry if I scared you when I hit your car.",
    "We got your settlement offer. I'm sorry you feel that way, but you pushed me.",
  ])('nothing that admits a fault is offered or asked for: %s', (message) => {
    const { findings, repair } = review(message);
    expect(findings.length).toBeGreaterThan(0);
    expect(wordings(message)).toEqual([]);
    expect(repair).toMatchObject({ advised: true });
    expect(repair.check).toBeUndefined();
    expect(hasCheck(repair)).toBe(true);
    expect(withoutWording(text, findings[0]!, true)).toBe(text('check_advised'));
  });

  test.each([
    "I'm sorry if I sounded like a lawyer last night.",
    'You make me feel like a liability. Calm down.',
    "My sister is a solicitor. I'm sorry you feel that way.",
    "I forgot the doctor's appointment, sorry if that hurt you.",
    'The surgery went well, mum says hi.',
    'I claim the last slice.',
    "You're always the patient one, calm down.",
  ])('everyday talk is none of it: %s', (message) => {
    expect(isUnderAdvice(message)).toBe(false);
  });
});

test.each([
  'Mum said: "I\'m sorry you feel that way".',
  "> I'm sorry you feel that way\nThanks for forwarding.",
  "He said he's sorry if I was offended.",
  '```\nsorry if you feel that way\n```',
  "I'm sorry for your loss.",
  'Sorry to hear you feel that way about the new boss, he sounds awful.',
])("others' words and condolences are silent: %s", (message) => {
  expect(review(message).findings).toEqual([]);
});

test('the wording of a template is no more than soft', () => {
  const { findings } = review('We apologize for any inconvenience this may have caused.');
  expect(findings.map(({ severity }) => severity)).toEqual([1]);
});

describe('banter', () => {
  const insult = "you're such an idiot lol";
  test('is left alone where both laugh', () => {
    expect(review(insult, { previous: 'I walked into the pole again hahaha' }).findings).toEqual([]);
  });

  test.each([undefined, 'I walked into the pole again.', 'haha stop it, that hurt'])(
    'is none where the other does not laugh, or is hurt: %s',
    (previous) => {
      const options = previous === undefined ? {} : { previous };
      expect(review(insult, options).findings.map(({ rule }) => rule)).toContain('insult');
    },
  );
});

describe('a letter that nobody will get', () => {
  test.each([
    "Dad, this is a letter I will never send. You're a coward and it's all your fault.",
    "You'll never read this. You always ruined everything.",
    "im not sending this but you're pathetic",
  ])('is left alone: %s', (letter) => {
    expect(review(letter).findings).toEqual([]);
  });

  test.each([
    ["You'll never read this. I'm going to kill myself.", 'self-harm-leverage'],
    ["You'll never read this. You're pathetic. I'm going to kill you.", 'threat'],
  ])("is heard where it is about somebody's safety: %s", (letter, rule) => {
    expect(review(letter).findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test.each(["You'll never read this book, will you?", "I'm not sending this parcel today."])(
    'other things stay unread and unsent, too: %s',
    (message) => {
      expect(isUnsent(message)).toBe(false);
    },
  );
});

describe('many readers', () => {
  test.each([
    'Dear all, I am sorry if anyone was offended.',
    'Hi team, calm down please. You always do this.',
  ])('are told of, and offered no wording for one: %s', (message) => {
    expect(review(message).findings.length).toBeGreaterThan(0);
    expect(wordings(message)).toEqual([]);
  });

  test.each(['All of this is your fault.', 'Hi Alla, calm down.', "Everyone thinks you're unfair."])(
    'one reader is not many: %s',
    (message) => {
      expect(isToMany(message)).toBe(false);
    },
  );
});
