/** Nobody who was hurt, or is afraid, is offered an apology. */
import { expect, test } from 'vitest';
import type { Register } from '../../src/engine/types.ts';
import { ownCases } from '../evaluation/data.ts';
import { review } from './messages.ts';

/** People tell what was done to them, answer an apology, or keep a limit; some of it is wording a rule could hear. */
const MORE: readonly string[] = `
You hit me last night. I'm sorry if I upset you but you can't do that.
You cheated on me and now I'm the one saying sorry.
I'm sorry you feel bad, but you're the one who lied to me.
you choked me. sorry if i ruined ur night
I'm scared of you when you drink. I'm sorry if that sounds harsh.
You threw a plate at me. I'm sorry but I'm not coming back.
you slept with my sister. im sorry but we're done
I'm sorry if I overreacted, but you read all my messages.
You called me fat in front of your friends. Sorry for being too sensitive, I suppose.
You pushed me down the stairs, and I keep saying sorry.
i'm sorry if i made u mad. please dont hurt me again
You stole from me. I'm sorry if calling the police upset you.
You lied to me about the money for a year. I'm sorry, but I need to be on my own.
Please stop following me home. I'm sorry if you feel hurt by that.
You grabbed my wrist and it hurt. I apologise if I shouted.
You told everyone what I said in confidence. I'm sorry you think I'm cold.
you hit me again last night. maybe its my fault
You slapped me. I know I shouldn't have answered back, sorry for everything.
I'm afraid of what you'll do when I get home. Sorry if I'm late.
You broke my phone because I texted my mum. I'm sorry if I made you jealous.
You shouted at me until I cried. I'm sorry for whatever I did.
you spat at me. im sorry u feel that way but im going
You cheated on me with her. I'm sorry if I can't just get over it.
You forgot our son at school again and laughed at me. Sorry, but I'm hurt.
You locked me out in the cold. I'm sorry you took it the wrong way when I called my brother.
You have been lying to me for months. I'm sorry, I just can't do this.
You betrayed me. I'm sorry if that word is too strong.
you raped me. i dont have to be sorry for telling
You punched the wall next to my head. I am sorry if I provoked you.
You threatened me with a knife. I'm sorry but I have told the police.
You humiliated me at dinner. I'm sorry if I went quiet.
I'm scared to come home. sorry if i dont answer
You hurt me, and I'm allowed to say so. I'm sorry if it's hard to hear.
you told him my secret after i begged u not to. sorry but i cant trust u
You touched me when I said no. I'm sorry if that ruined the mood for you.
You kept my passport. I'm sorry, but I'm leaving on Friday.
You read my diary. I'm sorry if I sound angry.
You ignored me for a week to punish me. Sorry for being needy.
you laughed when i cried. im sorry u think im dramatic
You hit our daughter. I'm sorry, but she is staying with me.
I was hurt when you mocked my accent. I'm sorry if that's a problem.
You told me I was worthless. I'm sorry if I took it the wrong way.
You made me beg for my own wages. I apologise if my tone was off.
You stalked me online. Sorry, but don't write again.
you dumped me by text after 6 years. sorry if im not over it
You drove off and left me at the station at night. Sorry if I was rude on the phone.
You took my savings. I'm sorry it came to this.
You burned my letters. I'm sorry if I'm being difficult.
You outed me to my parents. I'm sorry if I can't laugh about it.
you strangled me n u say sorry. im sorry but its over
You yelled at me in front of the children. I'm sorry if I left.
You kicked my dog. I'm sorry, I don't feel safe with you.
`
  .trim()
  .split('\n');

const OWN = ownCases()
  .filter(({ rule, set }) => rule === 'hurt-writer' && set === 'dev')
  .map(({ text }) => text);
const REGISTERS: readonly Register[] = ['partner', 'family', 'work', 'child'];
const APOLOGY = /\b(?:sorry|apologi[sz]e|apology|my fault|my part|forgive)\b/i;

test('at least a hundred messages are read', () => {
  expect(OWN.length + MORE.length).toBeGreaterThanOrEqual(100);
});

test.each(REGISTERS)('no apology is offered to them, written to: %s', (register) => {
  const offered = [...OWN, ...MORE].flatMap((text) =>
    review(text, { register }).findings.flatMap(({ rule, rewordings }) =>
      rewordings
        .filter(({ text: words }) => APOLOGY.test(words))
        .map(({ message }) => `${rule}: ${text} → ${message}`),
    ),
  );
  expect(offered).toEqual([]);
});
