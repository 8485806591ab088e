import type { Cue } from '../../engine/cues/cue.ts';
import { verbOf } from '../../engine/lexicon/index.ts';
import { typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[We could have communicated this better]].',
      reworded: "I'm sorry I [what I did].",
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

const CLASSES = {
  body: '#Body we maintainers admins moderators processes procedures our_process our_processes our_communication communication',
  could: 'could should might may would can',
  done: `communicated handled done explained told managed responded prepared planned supported acted dealt treated gone worked informed warned
 listened kept looped consulted included asked involved updated notified let given been`,
  better: `better more sooner earlier differently clearer clearly faster smoother smoothly carefully sensitively well welcoming careful attentive
 sensitive transparent quicker kinder gentler thorough`,
  not: 'did_not do_not might_not may_not was_not were_not have_not has_not',
  short: `right best properly job optimal standards expectations better clearly enough loop informed ourselves well quite_right`,
  end: `our end side part internal internally within between team office communication regarding your department departments line system process
 handover post pipeline shuffle along somewhere`,
  slip: 'slipped slip slipping fell fall falling fallen got_lost lost gone_missing',
  tell: 'communicate inform tell invite include notify explain let consult warn update mention follow respond get_back keep listen',
  mistake:
    'mistakes mistake errors error oversights oversight mishaps shortcomings failings failing lapses lapse gaps',
} as const;

/** "We", a body, or nobody, and a failure. */
const SHIELDS = wordings(
  `
  {body}|handover|matter|case|complaint|procedures|response|process|request|order|discharge|delivery|visit ~3 {not}|not ~2 handled|followed|managed|dealt|processed|escalated|carried|quick|up_to ~3
  your ~1 notes|file|form|case|application|request|order|complaint|booking|payment|letter|email|ticket ~1 being|was|were|has|got|somehow|went|appears|seems|may ~2 been? ~1 overlooked|mislaid|misplaced|lost|astray|missed|forgotten|delayed|misfiled
  notes|file|form|order|parcel|request went ~1 astray
  gaps|shortcomings|failings|weaknesses ~1 in|with ~1 our|the|how
  something|things ~1 went ~1 wrong|astray|amiss ~2 at|on|in|with|between ~2 our|the|your ~1 end|side|booking|order|system|office ~2
  administrative|clerical|system|technical|human|internal|communication|processing error|issue|oversight|mistake|fault ~1 led|meant|resulted|caused|on_our|occurred
  we ~1 let ~1 ourselves|you|everyone ~1 down
  {body}|family ~2 was|were|been ~2 bit|rather|too|quite|somewhat|little ~1 hard|harsh|strict|tough|slow|rough|distant ~2
  {body} ~3 not ~2 always ~1 got|get|gotten|been ~1 this|it|things|that ~1 right
  we|team|everyone ~3 could ~1 have ~1 done ~1 more|better ~3
  {body} ~2 {could} ~3 have ~4 {done} ~5 {better}|you|care|loop
  things|it|that|this|matters|communication ~6 could|should|might ~2 have ~1 been ~2 {better}
  things|it|that|this|matters|communication could|should|might have ~1 {done} ~3 {better}
  {body} ~5 {not} ~6 {short}
  {body} ~5 did not ~6 {short}
  {body} ~3 might|may not have ~6 {short}
  {body} ~1 probably? ~1 was|were not ~1 as ~1 supportive|{better}|helpful|responsive|available|clear
  #Body|we|our_side ~2 dropped|fumbled|drop the|a ball ~2 !twice|in
  ball was ~1 dropped ~1 !by_the_keeper|by_the
  {slip} ~1 between|through|in|within ~3 {end}|stools|cracks|gaps|net
  {slip} between|through ~1 the|two cracks|net|gaps|stools
  {mistake} ~3 made ~2 by|from|on|at ~1 {body}|{end}
  {mistake} happen|occur|happened|occurred ~3 {end}|here
  oversight|error|lapse|miscommunication|mixup ~1 was? ~1 occurred|happened|arose|made|crept
  {body} ~2 fell|fall|fallen|falling ~1 short|behind
  {body} ~4 let|failed you ~1 down|$|in|here|badly|and ~1
  {body} ~2 got ~1 it|this|that|things wrong ~1 $|what_can
  #Body|we|our ~2 messed|mucked|screwed|cocked|mixed|ballsed up
  {body} ~2 failed|neglected|omitted|overlooked|forgot ~3 to ~2 {tell}
  #Body|we ~2 let ~1 things|this|it|standards ~1 slide|slip
  is|was|were|have|has|been|be ~5 #Mixup|shortcomings ~5 {end}|your_booking|your_order|your_case
  #Mixup ~2 somehow ~3
  seems|appears ~4 #Mixup ~4
  #Mixup in|of communication
  wires ~2 crossed
  crossed wires
  was|were not ~1 passed|communicated|relayed|forwarded|told ~4 by|on|our|team|properly
  we ~3 as ~1 parents|managers|management|team|family|company|school ~1 were|was|did|could|might ~1 too|not|have
  on|at|from our|the_team|the_office end|side ~6 #Mixup
  lessons ~3 learned|learnt
`,
  CLASSES,
);
/** An owned act, a remedy, sport and dinner: nothing is hidden then. */
const OPEN = wordings(`
  i should|was|did|gave|made|am_sorry|will|have|lost|handled
  it was me
  here is the|what|a
  refund|refunded|reversed|replaced|replacement|courier|ships|keeper|goalkeeper|points|match|quiz|tent|dinner|pizza|coats|cakes|kitchen|gate|won|scored|half
  sent the
  no worries
  another thought
  great work
  that is on me
  by monday|tuesday|wednesday|thursday|friday|may|june
`);

export const cues: readonly Cue[] = cuesOf(SHIELDS);

/** "… as a family that day, Nell, when I asked you to leave". */
const WHEN_I = /\bwhen I (?<verb>\p{L}+)(?<rest> [^,;.!?]+)/u;

/** The writer's own deed, where the sentence tells it: "I'm sorry I asked you to leave." */
function ownDeed(context: RewordContext): readonly Draft[] {
  const { verb = '', rest = '' } = WHEN_I.exec(typedSentence(context))?.groups ?? {};
  const isDeed =
    verbOf(verb)?.forms.past === verb && !/^(?:was|were|had|felt|thought|saw|heard|got)$/.test(verb);
  if (!isDeed) return [];
  const sorry = `I'm sorry I ${verb}${rest}.`;
  const all = wholeSentence(context);
  return [fitted(context, 'lightest', sorry, all), inPlace(context, 'lightest', sorry, all)];
}

export default defineRule({
  id: 'we-shield',
  family: 'institutional-evasion',
  severity: 1,
  source: 'Kampf 2009; Battistella 2014; Bisel & Messersmith 2012',
  cues,
  find: (scene, sentence) => (messageSays(scene, OPEN) ? [] : wordedAs(scene, sentence, SHIELDS)),
  reword: (context) => [
    ...ownDeed(context),
    fitted(
      context,
      'lightest',
      context.register === 'work' ? "I'm sorry [what went wrong]." : "I'm sorry I [what I did].",
    ),
    fitted(context, 'fuller', "I'm sorry I [what I did]. I'll have it put right by [day]."),
    fitted(context, 'question', "I'm sorry I [what I did]. What did it hold up for you?"),
  ],
});
