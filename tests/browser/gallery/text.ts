/** The catalogue on a bare page, with sample patterns where the rules' own are not needed. */
import messages from '../../../assets/_locales/en/messages.json';
import { createText, lookupIn } from '../../../src/ui/text.ts';

const samples = {
  rule_sorry_you_feel_name: { message: 'Sorry for their feelings' },
  rule_sorry_you_feel_why: {
    message: 'It can land as if their feeling were the problem, and what happened were not.',
  },
  rule_trying_to_help_name: { message: '“Only trying to help”' },
  rule_trying_to_help_why: {
    message: 'Meaning well and having hurt can both be true. This tells them one of the two.',
  },
  rule_calm_down_name: { message: 'Telling a feeling to stop' },
  rule_calm_down_why: { message: 'Being told to be calm can feel like being told not to matter.' },
  rule_final_door_name: { message: 'Closing the door' },
  rule_final_door_why: {
    message: 'Words like these are hard to come back from, even when they are meant for today only.',
  },
};

export const text = createText(lookupIn({ ...samples, ...messages }));
