/** The check of a whole message: what kind of repair it is, and the one or two questions that would help most. */
import { describe, expect, test } from 'vitest';
import { createReviewer } from '../../src/engine/review.ts';
import type { Check, RepairQuestion } from '../../src/engine/types.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import { ownCases } from '../evaluation/data.ts';

const { review } = createReviewer({ rules, elements, check: checkMessage });
const check = (text: string): Check | undefined => review(text).repair.check;
const asked = (question: RepairQuestion): string =>
  question.about === 'element' ? question.element : question.quote;
const asks = (text: string): string[] => (check(text)?.questions ?? []).map(asked);

describe('by situation', () => {
  test.each([
    ['slip', "Sorry I'm late, be there in 5"],
    ['slip', 'Apologies for the slow reply!'],
    ['slip', 'sorry, my mistake'],
    ['hurt', "I'm sorry I spoke over you at dinner."],
    ['hurt', "I'm so sorry."],
    ['hurt', "I'm sorry I was late to your birthday again."],
    ['hurt', 'Mum, I forgot to call on your birthday and I know you waited.'],
    ['hurt', 'i was wrong and u were right and i hate it. im sorry babe'],
    ['hurt', "I hear that my joke hurt. I'm sorry. No excuses."],
    ['hurt', "I'm sorry I didn't come to the hospital. I was scared."],
    ['grave', "I lied to you about the money. I'm sorry."],
    ['grave', 'I cheated on you with Sam.'],
    ['pause', 'I need some space.'],
    ['pause', "I'm too upset to talk right now. I'll call you tomorrow at 9."],
    ['pause', "I don't want to talk about it tonight. Tomorrow after work?"],
    ['opener', 'I think we got stuck last night.'],
    ['opener', "It's been three weeks since we talked properly and I miss you."],
    ['support', "You shouldn't have had to carry that alone."],
    ['support', "That's brutal, and it says nothing about your work. I'm here if you want to rant."],
  ])('%s: %s', (situation, text) => {
    expect(check(text)?.situation).toBe(situation);
  });

  test.each([
    'See you at eight, I will bring the cake.',
    'Sorry, could you resend the file?',
    'Please leave a space between the two fields.',
    'Sorry for your loss.',
    "I'm so sorry about your dad. I'm bringing dinner on Thursday.",
    'Can we talk at 8?',
    'That makes sense, 5pm then.',
    "Calm down, you're overreacting.",
    "If you leave me I will kill myself. I'm sorry.",
  ])('repairs nothing: %s', (text) => {
    expect(check(text)).toBeUndefined();
  });
});

describe('questions', () => {
  test('words that take the apology back come before what is missing, and before anything else', () => {
    expect(asks("I'm sorry I yelled, but you lied to me.")).toEqual(['but you lied to me']);
    const [first, second] = asks("I'm sorry you feel that way. I yelled at you.");
    expect(first).toBe("I'm sorry you feel that way");
    expect(second).toBe('impact');
  });

  test('what helps most is asked first', () => {
    expect(asks("I'm so sorry.")).toEqual(['names-act', 'impact']);
    expect(asks("I lied to you about the money. I'm sorry.")).toEqual(['responsibility', 'impact']);
    expect(asks('I need some space.')).toEqual(['return-promise']);
    expect(asks('I think we got stuck last night.')).toEqual(['invitation']);
  });

  test('a slip is asked for nothing', () => {
    expect(check('Sorry for the typo, I meant Tuesday.')).toEqual({
      situation: 'slip',
      questions: [],
      complete: true,
    });
  });

  test('there are never more than two', () => {
    const defence = "I'm sorry you feel that way, but you started it. Calm down. You're overreacting.";
    expect(asks(defence)).toHaveLength(2);
  });

  test('the ids of missing elements stand in the review, too', () => {
    expect(review("I'm so sorry.").repair.missing).toEqual(['names-act', 'impact']);
  });
});

describe('complete', () => {
  test.each([
    "I need 20 minutes and then I'll come back to this.",
    'Something felt off between us earlier. Can we talk?',
    "I'm sorry I yelled at you last night. I know I made you feel small. Next time I'll leave the room first.",
  ])('%s', (text) => {
    expect(check(text)).toMatchObject({ questions: [], complete: true });
  });

  test('a blank is not the own word of the person yet', () => {
    expect(check("I need 20 minutes and then I'll come back to [topic].")?.complete).toBe(false);
  });
});

describe('the writer who was hurt', () => {
  test.each(ownCases().filter(({ rule }) => rule === 'hurt-writer'))('$text', ({ text }) => {
    const { check: found } = review(text).repair;
    const elementsAsked = (found?.questions ?? []).filter(({ about }) => about === 'element');
    expect(elementsAsked).toEqual([]);
  });

  test('who says sorry as well is asked for nothing more, and nothing calls it finished', () => {
    const both = 'You yelled at me and it hurt me. Sorry for crying.';
    expect(check(both)).toMatchObject({ questions: [], complete: false });
  });

  test('is said in the review', () => {
    expect(review('You lied to me. I feel hurt and I need time.').repair.writer).toBe('hurt');
  });
});
