import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/practice/exercises.ts';
import { next, send, start } from '../../src/practice/talk.ts';

describe('the talk with Robin', () => {
  it('opens with the first exercise and goes on after each answer, to the end', () => {
    let chat = start();
    for (const [index, exercise] of exercises.entries()) {
      expect(chat.step).toBe(index);
      expect(chat.lines.at(-1)).toEqual({ from: 'robin', key: exercise.robin });
      chat = next(send(chat, `message ${index}`));
      expect(chat.lines).toContainEqual({ from: 'you', words: `message ${index}` });
    }
    expect(chat.step).toBe(exercises.length);
    expect(chat.lines.at(-1)).toEqual({ from: 'robin', key: 'practice_three_reply' });
  });

  it('keeps every message of a person who sends two at once', () => {
    const chat = next(send(send(start(), 'one'), 'two'));
    expect(chat.lines.filter(({ from }) => from === 'you')).toHaveLength(2);
    expect(chat.step).toBe(1);
  });
});
