/** What was lived through is known, what was felt can be seen; and other answers of a third day. */
import type { Answered } from './answered.ts';

export const livedAnswers: Answered = {
  impact: [
    ['you waited an hour in the rain', 'I know you waited an hour in the rain.'],
    ['found out from the newsletter', 'I know you found out from the newsletter.'],
    ['you had to explain me to your parents', 'I know you had to explain me to your parents.'],
    ['you had enough', 'I can see you had enough.'],
    ['many of you lost work', 'I know many of you lost work.'],
    ['your trust is broken', 'I can see that your trust is broken.'],
    ['all alone with the kids', 'I can see you felt all alone with the kids.'],
    ['unsafe for the newcomers', 'I can see it was unsafe for the newcomers.'],
    ['not fair', 'I can see it was not fair.'],
    ['not seen by anyone', 'I can see you felt not seen by anyone.'],
    ['a lot', 'I can see it was a lot.'],
    ['you probably gave up on me', 'You probably gave up on me.'],
  ],
  act: [
    ['stayed out without a word', "I'm sorry I stayed out without a word."],
    ['lost your keys', "I'm sorry I lost your keys."],
    ['came too late to your concert', "I'm sorry I came too late to your concert."],
    ['stopped answering you', "I'm sorry I stopped answering you."],
  ],
  why: [
    ['lost track of time', "I lost track of time. That's no excuse."],
    ['lost and confused', "I was lost and confused. That's no excuse."],
    ['overslept', "I overslept. That's no excuse."],
    ['no idea', "I had no idea. That's no excuse."],
    ['weak', "I was weak. That's no excuse."],
    ['my phone died, which is a poor reason', 'My phone died, which is a poor reason.'],
  ],
  hope: [['us being a team again', "I'd love us being a team again."]],
  return: [
    ['8 tonight', "I'll come back to this at 8 tonight."],
    ['noon', "I'll come back to this at noon."],
    ['seven tomorrow', "I'll come back to this at seven tomorrow."],
    ['dinner', "I'll come back to this at dinner."],
  ],
  thanks: [
    ['a lot', 'It meant a lot.'],
    ['so much to me', 'It meant so much to me.'],
    ['a kind letter', 'Thank you for a kind letter.'],
  ],
};

/** What somebody who answers an apology would like next. */
export const wishes = [
  ['time until the weekend', "I'd like time until the weekend."],
  ['some space', "I'd like some space."],
  ['a few days', "I'd like a few days."],
  ['no rush', 'No rush.'],
  ['a phone call', 'A phone call?'],
  ['to talk on Sunday', "I'd like to talk on Sunday."],
] as const;
