import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs, wordingIn, wordings } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    {
      flag: 'Your father fell because of us. [[We apologise for any inconvenience caused]].',
      reworded: "Your father fell because of us. I'm sorry [what happened].",
    },
    { flag: '[[your satisfaction is our top priority]]' },
    { flag: 'Your complaint about the driver was noted. [[We take all such matters very seriously]].' },
  ],
  silent: [
    'The lift is off until 3pm. Sorry for the inconvenience.',
    'We value honesty in this team.',
    'Please take the fire drill seriously.',
    "I'm sorry we sent the smaller size. A replacement left this morning.",
  ],
};

const CLASSES = {
  body: 'we company management team school trust hospital airline bank council store here',
  regret: '#Apology regret regrets regretted apologises apologizes apology',
  trouble: `inconvenience inconvenienced inconvinience hassle disruption interruption`,
  upset: `distress upset disappointment frustration difficulty difficulties offense discomfort annoyance concern dissatisfaction trouble`,
  client:
    'your customer customers patient patients client clients guest guests passenger passengers member members traveller',
  prized: `satisfaction happiness comfort opinion opinions feedback safety wellbeing health concerns concern experience complaint complaints
 business loyalty custom input comments case voice patience`,
  matter:
    'important priority us valued valuable top utmost noted everything lot forefront heart matters matter',
  passed: 'noted shared passed forwarded logged recorded escalated received registered relayed',
  standard: 'standards standard expectations expectation values level mark',
  strive: 'strive strives striving endeavour endeavor aim aims committed dedicated looking working assures',
  best: 'best highest excellence excellent quality great exceptional outstanding improve service services care standards experience every each five_star',
} as const;

/** Formulas of bodies: regret without an act, values, and what will be done with the words of the reader. */
const STOCK = wordings(
  `
  {regret} ~6 {trouble}
  excuse ~2 {trouble}
  {regret} ~3 any ~2 delay|delays|{upset} ~4 caused|experienced|may|occasioned
  {body}|we|behalf ~4 {regret} ~3 any ~1 {upset}
  understand|appreciate|recognise|recognize|acknowledge your ~1 {upset} ~1 and
  we ~1 and? ~1 understand|appreciate|recognise|recognize|acknowledge your ~1 {upset}
  {client} ~2 {prized} ~4 is|are|remains|remain|matters|matter|means ~5 {matter} !so_rate|to_me
  {prized} of ~4 is|are|remain|remains ~5 {matter}
  we ~3 take|takes ~5 seriously !bins|out
  that|as ~1 we|company take|takes ~6 seriously
  {body} ~2 value|values|appreciate|welcome|treasure|cherish ~2 you|your|every|all|each|our ~1 {prized}|{client}|as ~2 !volunteer
  value you as ~1 a
  appreciate|thank|thanks ~2 your ~1 continued? patience ~2 and|understanding|$ ~1 understanding|at
  thank_you|thanks for ~1 bringing ~3 to our attention
  thank_you|thanks for reaching out ~3 {regret}|we|sorry|to_us
  your ~2 {prized}|comment ~2 has|have|was|were|will ~3 {passed}
  {passed} ~4 relevant|appropriate|concerned|respective|right team|department|teams|departments|colleagues
  {body}|is|are|am|always ~2 {strive} ~4 {best}
  pride ~1 ourselves|itself ~1 on
  goal|mission ~3 to ~1 deliver|provide|offer|ensure|serve|exceed|satisfy
  not ~2 meet|met|reflect|match|up_to ~4 {standard}
  fell|fall|fallen|falls short|below ~4 {standard}
  lessons ~3 learned|learnt
  use|using ~1 your|this|all feedback ~3 improve|inform|train
  feedback ~1 helps|help|allows ~1 us
  rest|be|please assured ~1 that|your|we
  valued ~1 customer|guest|member|client|passenger|partner|patient
  apologise|apologize unreservedly
  number_one|top|highest|utmost|first|main|absolute priority|concern|importance
  good self
  we ~1 hear you ~2 and
  we will ~1 look into ~1 it|this|the_matter|your ~2 $
`,
  CLASSES,
);

export const cues: readonly Cue[] = cuesOf(STOCK);

/** A notice to many, or a concrete remedy: then the formula is only courtesy. */
const REMEDY = wordings(`
  refund|refunded|refunds|replace|replaced|replacement|ship|ships|shipped|credit|credited|maintenance|repairs|tickets|cancelled|fitted
  sent out|you
  out of service
  back|be|off in|at|on|from|to|when ~2 service|3pm|noon|#TimeWord
  new one
  until ~3 #TimeWord|3pm
  bins|volunteer|volunteers
`);

const remedied = (scene: Scene): boolean =>
  scene.sentences.some((one) => REMEDY.some((wording) => wordingIn(one, wording) !== null));

/** A message says sorry once. */
const sorryElsewhere = ({ scene, match }: RewordContext): boolean =>
  scene.sentences.some(({ tags }, at) => at !== match.sentence && tags.has('Apology'));

export default defineRule({
  id: 'corporate-boilerplate',
  family: 'institutional-evasion',
  severity: 1,
  source: 'Benoit 1995; Zhang 2018; Lewicki, Polin & Lount 2016',
  cues,
  find: (scene, sentence) => {
    if (remedied(scene)) return [];
    return wordedAs(scene, sentence, STOCK);
  },
  reword: (context) => [
    fitted(
      context,
      'lightest',
      sorryElsewhere(context)
        ? "I know about [what happened], and it's mine to put right."
        : "I'm sorry [what happened].",
    ),
    fitted(context, 'fuller', "I'm sorry [what happened]. I'll have it put right by [day]."),
    fitted(context, 'question', "I'm sorry [what happened]. Is there anything else it held up for you?"),
  ],
});
