import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/engine/text/forms.ts';

const says = (form: string, text: string): boolean =>
  formsOf({ reply: 'answer call_back' }, [form]).some((expression) => expression.test(text));

describe('forms', () => {
  it('takes any word of a class in a slot, phrases too', () => {
    expect(says('will not {reply}', 'you will not call back')).toBe(true);
    expect(says('will not {reply}', 'you will not come')).toBe(false);
  });
  it('leaves out and repeats what is marked so', () => {
    expect(says('you {adv}* (do|did) not? {reply}', 'you just never did answer')).toBe(false);
    expect(says('you {adv}* (do|did) not? {reply}', 'you really just did answer')).toBe(true);
    expect(says('you {adv}* (do|did) not? {reply}', 'you do not answer')).toBe(true);
  });
  it('spans a gap of a few words and no more', () => {
    expect(says('stop ~ {reply}', 'stop it and just answer')).toBe(true);
    expect(says('stop ~ {reply}', 'stop it and then go and answer')).toBe(false);
    expect(says('stop ~~ {reply}', 'stop it and then go and answer')).toBe(true);
  });
  it('stands on whole words', () => {
    expect(says('{reply}', 'the answering machine')).toBe(false);
  });
  it('refuses a class that nobody defined', () => {
    expect(() => formsOf({}, ['you {nowhere}'])[0]?.test('you there')).toThrow(RangeError);
  });
});

it('takes whole classes of the lexicon', () => {
  const [form] = formsOf({}, ['#Jury would have (said|done) the same']);
  expect(form?.test('most people would have done the same')).toBe(true);
  expect(form?.test('the kettle would have done the same')).toBe(false);
  expect(() => formsOf({}, ['#Nonsense'])[0]?.test('nonsense')).toThrow(RangeError);
});

it('gives the leftmost place, whichever alternative stands there', () => {
  const [form] = formsOf({}, ['late again|never (call|write)|you (always )?forget']);
  expect(form?.exec('and you forget and never call')).toMatchObject({ 0: 'you forget', index: 4 });
  expect(form?.exec('and you always remember')).toBeNull();
});
