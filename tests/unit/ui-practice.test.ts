import { describe, expect, it } from 'vitest';
import { isHushed } from '../../src/page/quiet/hush.ts';
import { exercises } from '../../src/practice/exercises.ts';
import { wideAwake } from '../../src/practice/settings.ts';
import { next, send, start } from '../../src/practice/talk.ts';
import { defaultSettings } from '../../src/shell/settings.ts';

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

describe('the settings on a page of our own', () => {
  it('say that everything works, whatever is switched off or quiet elsewhere', () => {
    const settings = wideAwake({
      ...defaultSettings,
      on: false,
      hold: 'never',
      rulesOff: ['insult'],
      quietConversations: ['hash'],
      quietUntil: 2000,
      sensitivity: 'gentle',
    });
    expect(settings).toEqual({ ...defaultSettings, sensitivity: 'gentle' });
    expect(isHushed(settings, 'hash', 1000)).toBe(false);
  });
});
