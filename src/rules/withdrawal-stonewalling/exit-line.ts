import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { washesHands } from '../../engine/features/mock-permission.ts';
import { completing, reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: 'Fine, [[do whatever you want]].',
      reworded: "Fine, this matters to me, and I don't know how to say it yet.",
    },
    { flag: '[[suit yourself then]]' },
    { flag: "[[I don't care anymore]]" },
    { flag: 'ok [[have it ur way, as always]]' },
  ],
  silent: [
    'Do whatever you want with the old chairs.',
    "I don't care which one, you pick!",
    "You do you, I'm so proud of you.",
    'Do what you love and the money follows.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['do think believe say go', 'what whatever as', 'you', 'want like please feel fancy wish must'],
    atMost: 14,
  },
  { here: ['suit please', 'yourself yourselves'] },
  { here: ['have do', 'it', 'your', 'way'], atMost: 10 },
  { here: ['care caring bothered', 'not anymore less if stopped past like longer nobody who'], atMost: 12 },
  {
    here: ['problem loss funeral choice mess headache life', 'your not my', 'anymore now then is longer'],
    atMost: 9,
  },
  { here: ['you', 'do', 'guess'], atMost: 8 },
  { here: ['your', 'loss funeral life choice'], atMost: 8 },
  { here: ['whatever'], atMost: 2 },
  { here: ['odds difference matter', 'to', 'me'], atMost: 14 },
  { here: ['wish stop off', 'as let go', 'you'], atMost: 9 },
  { here: ['do', 'whatever'], atMost: 6 },
  { here: ['who nobody', 'cares'], atMost: 3 },
  { here: ['forget', 'it this that'], atMost: 5 },
  { here: ['give gave given', 'up'], atMost: 7 },
  { here: ['be', 'that this', 'like way'], atMost: 7 },
  { here: ['why', 'bother bothering'], atMost: 8 },
  { here: ['knock guest wash hands point difference', 'yourself my me your it the what no'], atMost: 9 },
  { here: ['go leave', 'then ahead fine see'], atMost: 8 },
  { here: ['whatever', 'fine you up then makes floats'], atMost: 7 },
  { here: ['figure sort deal handle', 'yourself'], atMost: 8 },
];

/** Support, thanks and fun: then the freedom is meant. */
const MEANT =
  /\b(?:proud|support|love|enjoy|happy for|birthday|welcome|thanks|thank you|haha|lol|congrats|great|awesome|good luck|trust you|fun|nice|xx+|no pressure|either (?:is|one|works)|both)\b/;

export default defineRule({
  id: 'exit-line',
  family: 'withdrawal-stonewalling',
  severity: 2,
  source: 'Safran & Muran 2000; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, MEANT, sentence - 1, sentence + 2)) return [];
    const placed = scene.placed(sentence);
    for (const [i, one] of placed.entries()) {
      const severity = reported(scene, one) ? 0 : washesHands(scene, one);
      if (severity === 0) continue;
      const before = placed[i - 1];
      const sighed =
        before !== undefined && before.clause.to - before.clause.from <= 2 && before.clause.verb === ''
          ? before
          : one;
      const end = completing(scene, one);
      const after = placed[end.index + 1];
      const tail =
        after !== undefined &&
        /^(?:you always|as always|like always|as usual|i guess)/.test(textOf(after.clause))
          ? after
          : one;
      return [{ ...spanning(sighed, tail), severity }];
    }
    return [];
  },
  reword: (context) => [
    fitted(context, 'lightest', "This matters to me, and I don't know how to say it yet."),
    fitted(context, 'fuller', 'I do care about this. What I need is [what I need].'),
    fitted(context, 'question', "I don't want to shut you out. Can we look at this together at [time]?"),
  ],
});
