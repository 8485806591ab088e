/** What the sentences around a rewording do: each stance is known by its forms, and by nothing near them. */
import { expect, test } from 'vitest';
import * as belittles from '../../../src/engine/reword/proof/stances/belittles.ts';
import * as charges from '../../../src/engine/reword/proof/stances/charges.ts';
import * as ofOneself from '../../../src/engine/reword/proof/stances/of-oneself.ts';
import * as presses from '../../../src/engine/reword/proof/stances/presses.ts';

/** By stance: what it is told by, and what is near and is none. */
const TOLD: Readonly<Record<string, readonly [string, string]>> = {
  CONSOLES: ["You'll get over it.", 'You will get the keys.'],
  MEASURES: ['Normal people say thank you.', 'People like you here.'],
  SHRUGS: ["It's not my problem.", 'It is not my plan.'],
  BELITTLES: ["You've no reason to cry.", 'You have every reason to cry.'],
  MINIMIZES: ['It is hardly a scratch.', 'It is a scratch.'],
  GOES_ON_ABOUT: ['It goes from a to b.', 'The bus goes at six.'],
  JEERS: ['Do you want it in writing?', 'Do you want me to drop the telly round?'],
  CONGRATULATES: ['Congrats, I suppose.', 'Concrete is delivered on Monday.'],
  TALKS_OF_THEM: ["Mate. He's at it again.", 'Mate, is he at home?'],
  SCOLDS: ['Where were you on my birthday?', 'Where is the kettle?'],
  CHARGES: ['That is all your own fault.', 'That is all I brought.'],
  SHARES_BLAME: ['It takes two, you know.', 'It takes an hour.'],
  COUNTERS: ['What about your vape?', 'About six is fine.'],
  DENIES: ['Nobody said a word.', 'Somebody said a word.'],
  DISCLAIMS: ["I never said that, and it wasn't malice.", 'I said that, and it was late.'],
  KNOWS: ['I know exactly what you did.', 'I know you did your best.'],
  ANSWERS: ['You enjoyed it.', 'The dog enjoyed it.'],
  ORDERS: ['Get off that sofa.', 'Get a sofa that fits.'],
  DEMANDS: ['Answer me.', 'The answer is in the mail.'],
  DIRECTS: ['Send it to me now.', 'I will send the tickets.'],
  INSISTS: ['We are finishing this tonight.', 'We are finishing the fence.'],
  CLAIMS: ['You owe me forty quid.', 'I owe you forty quid.'],
  ASKS_FAVOUR: ['Do mum a favour.', 'Do as you like.'],
  COMES: ["I'm outside, by the way.", 'It is cold outside.'],
  BRIGHTENS: ['Look on the bright side.', 'The bright lamp is on.'],
  WARNS: ['After six I call your sister.', 'After six I am home.'],
  LEAVES: ["I'm going offline.", "I'm off until Monday."],
  ENDS: ["And that's that.", 'And that was Tuesday.'],
  HURRIES: ['Now can you unload the dishwasher?', 'Now the cat can unload.'],
  CLOSES: ['This ticket is now closed.', 'This ticket is open.'],
  CARES_NO_MORE: ["Buy two. I've stopped minding.", "I've stopped smoking."],
  SAYS_SORRY: ['Soz mate.', 'So mate, what now?'],
  APOLOGIZES: ['Sorry for the noise.', 'Sorry to hear that.'],
  CONFESSES: ['I told the coach.', 'The coach told me.'],
  REPEATS_SORRY: ['Sry, are you coming?', 'Sorry for the noise.'],
  GRUDGES: ['Dad says I have to.', 'Dad says hello.'],
  SURRENDERS: ['Whatever you say.', 'Whatever the weather.'],
  STAYS_SO: ["I'm not gonna change.", 'I will change the tyre.'],
  WITHDRAWS: ["I won't be troubling you.", 'I will call you.'],
  RESOLVES: ["I'll know better next time.", "I'll bring the cake."],
  DESPAIRS: ['I hate myself.', 'I hate Mondays.'],
  REASSURES: ["Go. It's fine.", 'The weather is fine.'],
  SPEAKS_FOR_ALL: ['We all think so.', 'I think so.'],
  REPORTS: ['I only pass it on.', 'I pass it every day.'],
  THANKS: ['Thanks for the lift.', 'Thanks for nothing.'],
  WANTS_THANKS: ['And this is my thanks?', 'Many a happy day.'],
};

test.each(Object.entries({ ...belittles, ...charges, ...ofOneself, ...presses }))(
  'a sentence that %s',
  (name, stance) => {
    const [told, near] = TOLD[name] ?? [];
    expect(told, `${name} has no example in this file`).toBeDefined();
    expect([told, near].map((text) => stance.test(text ?? ''))).toEqual([true, false]);
  },
);
