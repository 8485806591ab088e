import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs, wordings } from '../../engine/features/wording.ts';
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

/** Formulas of bodies: regret without an act, values, and what will be done with the words of the reader. */
const STOCK = wordings(`
  #Apology|regret|regrets|apologises|apologizes ~5 inconvenience|inconvenienced|inconvinience
  excuse ~1 the|any inconvenience|inconvenienced
  #Apology|regret ~3 any ~1 disruption|interruption|delay|delays ~3 caused|service|experienced|may
  we|company|management|team ~2 #Apology|regret|regrets ~3 any ~1 distress|upset|disappointment|frustration|difficulty|difficulties|offense|discomfort
  your|customer|patient|client|guest|passenger|customers ~1 satisfaction|happiness|comfort|opinion|feedback|safety|wellbeing|concerns|experience|complaint|business|loyalty ~3 is|are|remains|matters|matter|means ~4 important|priority|us|valued|top|utmost|noted|concern|everything|lot
  satisfaction|safety|comfort|wellbeing|health of ~4 is|are|remain|remains ~4 priority|concern|importance
  we|company|school|trust|hospital|airline|bank ~2 take|takes ~6 seriously
  we ~2 value|appreciate|welcome|treasure|cherish ~2 your|every|all|each|our ~2 feedback|patience|custom|customers|customer|business|opinion|comments|input|loyalty|guests|patients|passengers
  thank_you|thanks for ~1 bringing ~3 to our attention
  your ~1 feedback|comments|concerns|complaint|concern|comment ~1 has|have|was|were ~2 been? ~1 noted|shared|passed|forwarded|logged|recorded|escalated|received|registered
  passed|shared|forwarded|escalated ~3 relevant|appropriate|concerned|respective|right team|department|teams|departments|colleagues
  we|company|is|are|am|remain ~1 committed|dedicated to ~3 providing|delivering|highest|excellence|quality|improving|ensuring|offering|giving|service|care|standards
  we|always|to ~1 strive|strives|endeavour|endeavor ~1 to|for
  pride ~1 ourselves|itself
  aim|goal|mission|endeavour ~3 to ~1 deliver|provide|offer|ensure|serve|exceed|satisfy
  not ~2 meet|met|reflect|match|up_to ~3 standards|standard|expectations|expectation|values
  fell|fall|fallen|falls short ~2 of ~3 standards|expectations|level|service
  lessons ~2 learned|learnt
  use|using ~1 your|this|all feedback ~3 improve|inform|train
  feedback ~1 helps|help|allows ~1 us
  rest assured
  valued ~1 customer|guest|member|client|passenger|partner|patient
  apologise|apologize unreservedly
  we|and ~1 understand|appreciate|recognise|recognize|acknowledge your ~1 frustration|disappointment|concern|concerns|dissatisfaction
  number_one|top|highest|utmost|first|main priority|concern|importance
  good self
  we ~1 hear you ~2 and
  we will ~1 look into ~1 it|this|the_matter|your ~2 $
`);

export const cues: readonly Cue[] = cuesOf(STOCK);

/** A notice to many, or a concrete remedy: then the formula is only courtesy. */
const REMEDY =
  /\b(?:refund\w*|replac\w+|ship\w*|sent out|credit|until|repairs?|maintenance|out of service|will be off|new one|back at|from \d|tickets|cancelled)\b/;

const whole = (scene: Scene): string =>
  scene.sentences.map(({ words }) => words.map((word) => word.text).join(' ')).join(' ');

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
    if (REMEDY.test(whole(scene))) return [];
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
