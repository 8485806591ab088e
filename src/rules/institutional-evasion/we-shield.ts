import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs, wordings } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[We could have communicated this better]].',
      reworded: "I'm sorry [what happened].",
    },
    { flag: '[[the team dropped the ball on your payslip]]' },
    { flag: '[[There was a miscommunication on our end]].' },
    { flag: '[[Your request slipped through the cracks]].' },
  ],
  silent: [
    'I should have told you on Monday.',
    'We could have dinner a bit earlier.',
    'The team won!',
    'There was some confusion about the gate.',
    'Mistakes happen, no worries!',
    'We got it wrong, and here is the fix.',
  ],
};

/** "We", a body, or nobody, and a failure. The alternatives of one line belong together. */
const SHIELDS = wordings(`
  #Body|we ~2 could|should|might|may|would|can ~2 have ~3 communicated|handled|done|explained|told|managed|responded|prepared|planned|supported|acted|dealt ~5 better|more|sooner|earlier|differently|clearer|clearly|faster|smoother|carefully|sensitively|you|care|well
  #Body|we ~2 could|should|might|may ~2 have ~3 been ~2 better|more|clearer|quicker|kinder|faster
  #Body|we ~2 could|should|might|may ~2 have ~2 kept|looped|informed|warned|consulted|included|asked|involved|updated|notified|let|given ~1 you
  things|it|that|this|matters|communication could|should|might have|been ~2 gone|been|handled|done|communicated|managed ~3 better|smoother|smoothly|differently|more|clearer
  #Body|we did|do not ~4 handle|communicate|manage|do|get|live|meet|keep|explain|inform|tell|respond|act|serve|treat ~6 well|right|properly|job|optimal|standards|expectations|better|clearly|enough|loop|informed
  #Body|we was|were ~1 not as ~1 supportive|clear|careful|quick|responsive|helpful|attentive|available|prepared
  #Body|we probably ~1 were not as
  #Body|we|our_side ~2 dropped|fumbled|drop the|a ball
  ball was ~1 dropped
  fell|fall|falling|slipped|slip ~1 between|through ~1 two|the|our ~1 stools|cracks|gaps|net
  mistakes|mistake|errors|error ~4 made by ~1 #Body
  #Body|we ~2 fell|fall|fallen|falling ~1 short|behind
  #Body|we ~3 let you ~1 down
  #Body ~2 got ~1 it|this|that|things wrong !and
  we|people ~2 got|get ~1 it|this|that|things wrong $
  #Body|we|our ~2 messed|mucked|screwed|slipped|cocked|mixed|ballsed up
  #Body|we ~2 failed|neglected|omitted|overlooked|forgot ~2 to ~1 communicate|inform|tell|invite|include|notify|explain|let|consult|warn|update|mention|follow|respond|get_back
  #Body|we ~2 let ~1 things|this|it|standards ~1 slide|slip
  was|were|have|has ~4 #Mixup ~4 our|end|side|internal|within|team|office|communication|regarding|your|department
  been|be|is ~3 #Mixup ~4 our|end|side|internal|within|team|office|communication|regarding|your|department
  seems|appears ~3 #Mixup ~4
  #Mixup in|of communication
  wires ~2 crossed
  slipped|fell|fall|falling|fallen|slip|slipping|got_lost|lost through|between ~1 cracks|net|gaps
  lost ~2 in|within ~1 process|system|shuffle|handover|post|pipeline
  mistakes|errors|oversights|mishaps ~1 happen|occur|happened|occurred ~4 our|end|side|here|team|office|department
  oversight|error|lapse|miscommunication|mixup ~1 was? ~1 occurred|happened|arose|made|crept
  was|were not ~1 passed|communicated|relayed|forwarded|told ~4 by|on|our|team|properly
  #Body|we ~2 could ~1 have|be ~2 more careful|attentive|sensitive|transparent
  we ~3 as ~1 parents|managers|management|team|family|company|school ~1 were|was ~1 too|not
  on|at|from our|the_team|the_office end|side ~6 #Mixup
`);
/** An owned act, a remedy, sport and dinner: nothing is hidden then. */
const OPEN =
  /\b(?:i (?:should|was|did|gave|made|am sorry|will)|it was me|here is (?:the|what|a)|refund\w*|replac\w+|by courier|sent the|ships?|fix(?:ed)? (?:today|by|is)|half|score\w*|keeper|goalkeeper|won|points|match|quiz|tent|dinner|pizza|coats?|cakes?|kitchen|no worries|another thought|gate|great work|by (?:monday|tuesday|wednesday|thursday|friday|may|june))\b/;

export const cues: readonly Cue[] = cuesOf(SHIELDS);

export default defineRule({
  id: 'we-shield',
  family: 'institutional-evasion',
  severity: 1,
  source: 'Kampf 2009; Battistella 2014; Bisel & Messersmith 2012',
  cues,
  find: (scene, sentence) =>
    OPEN.test(scene.sentences.map(plainText).join(' ')) ? [] : wordedAs(scene, sentence, SHIELDS),
  reword: (context) => [
    fitted(context, 'lightest', "I'm sorry [what happened]."),
    fitted(context, 'fuller', "I'm sorry I [what I did]. I'll have it put right by [day]."),
    fitted(context, 'question', "I'm sorry I [what I did]. What did it hold up for you?"),
  ],
});
