import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionOf } from '../../../src/engine/cues/condition.ts';
import { note } from '../../../src/engine/cues/presence.ts';
import { sentenceOf } from '../../../src/engine/text/sentence.ts';

const SAID = 'sorry but you give up in the end i am so very tired of it now mad cross'.split(' ');
const OPTIONS = [...SAID, 'give_up', 'in_the_end', 'up_give', '#Apology', '#Sender', '#Negation', '{turn}'];

it('answers alike for the sentence that is noted and for any other', () => {
  const said = fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 12 });
  const asked = fc.array(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(said, asked, (words, options) => {
      const [sentence, other] = [sentenceOf(words.join(' ')), sentenceOf('Something else.')];
      const condition = conditionOf(options.join('|'), { turn: 'but|so_very' });
      note(other);
      const unnoted = condition.isMetBy(sentence);
      note(sentence);
      expect(condition.isMetBy(sentence)).toBe(unnoted);
    }),
  );
});
