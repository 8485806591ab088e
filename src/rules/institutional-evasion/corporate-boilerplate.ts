import type { Cue } from '../../engine/cues/cue.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';

export const examples: Examples = {
  flags: [
    {
      flag: 'Your father fell because of us. [[We apologise for any inconvenience caused]].',
      reworded: "Your father fell because of us. We're sorry [what went wrong].",
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
  regret: '#Apology regret regrets regretted apologizes apology',
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
  {prized}|care|welfare|safeguarding|wellbeing ~2 is|are ~2 paramount|at_the_heart|our_first|our_utmost|our_absolute|always_our ~2
  {body} ~1 hold ~1 ourselves|itself ~2 to ~2 high|highest ~1 standards|standard
  grateful|thankful ~1 for ~1 your ~1 continued? patience|cooperation|understanding|feedback ~1 while|as|at|during|and
  request|seek|solicit ~1 your ~1 kind? ~1 cooperation|understanding|patience
  your ~1 {prized}|message|email ~1 is|are|has|have ~1 been? ~1 appreciated|{passed} ~3 and|by|with|improve|will|team|department
  to|help|allows|helps ~1 us ~1 to? ~1 get|become|do|improve ~1 better|our|future ~2 service|services|$|for
  working ~2 hard ~1 to ~1 give|offer|make|bring|improve
  on behalf of ~1 the|our ~3 {regret}
  sorry ~1 to ~1 learn|hear ~1 that? ~1 you ~1 are|were ~1 unhappy|dissatisfied|disappointed|displeased ~1 with ~1 our|the|your
  {regret} ~6 {trouble}
  excuse ~2 {trouble}
  {regret} ~3 any ~2 delay|delays|{upset} ~4 caused|experienced|may|occasioned
  {body}|we|behalf ~4 {regret} ~3 any ~1 {upset}
  understand|appreciate|recognize|acknowledge your ~1 {upset} ~1 and
  we ~1 and? ~1 understand|appreciate|recognize|acknowledge your ~1 {upset}
  {client} ~2 {prized} ~4 is|are|remains|remain|matters|matter|means ~5 {matter} !so_rate|to_me
  {prized} of ~4 is|are|remain|remains ~5 {matter}
  we ~3 take|takes ~5 seriously !bins|out
  that|as ~1 we|company take|takes ~6 seriously
  {body} ~2 value|values|appreciate|welcome|treasure|cherish ~2 you|your|every|all|each|our ~1 {prized}|{client}|as ~2 !volunteer
  value you as ~1 a
  appreciate|thank|thanks ~2 your ~1 continued? patience ~2 and|understanding ~1 understanding|at|$
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
  apologize unreservedly
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
  dog|cat|chapter|draft|puppy
  bins|volunteer|volunteers
`);

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
    if (messageSays(scene, REMEDY)) return [];
    return wordedAs(scene, sentence, STOCK);
  },
  reword: (context) => [
    ...lightest(
      context,
      sorryElsewhere(context)
        ? "I know about [what happened], and it's mine to put right."
        : "I'm sorry [what went wrong].",
    ),
    fitted(context, 'fuller', "I'm sorry [what went wrong]. I'll have it put right by [day]."),
    fitted(context, 'question', "I'm sorry [what went wrong]. Is there anything else it held up for you?"),
  ],
});
