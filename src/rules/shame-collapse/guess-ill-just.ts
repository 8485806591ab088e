import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I guess I'll just shut up then]].", reworded: 'I feel stung, and I want to stay in this.' },
    { flag: '[[fine ill just leave then]]' },
    { flag: "[[I'll never say anything again]]." },
    { flag: '[[forget i said anything]]' },
    { flag: '[[guess ill sleep on the couch]]' },
    { flag: "[[I'll just keep my feelings to myself from now on]]." },
  ],
  silent: [
    "I guess I'll just take the bus.",
    "I'll leave at six then.",
    "I'll be quiet so you can sleep.",
    "Guess I'll just order pizza.",
    "I need a break, I'll be back at eight.",
    "I'll just keep the receipt.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['i', 'will', 'guess fine suppose', 'just then never not'], atMost: 16 },
  { here: ['peep uninvited scarce resign unwanted unwelcome', 'i me myself'], atMost: 24 },
  { here: ['myself own alone room', 'i', 'will', 'then just eat spend sit take guess'], atMost: 20 },
  { here: ['last', 'time', 'i', 'ever'], atMost: 18 },
  {
    here: ['not never', 'i', 'will', 'word ever future again', 'text offer speak say call ask cook'],
    atMost: 22,
  },
  {
    here: [
      'shut quiet mouth leave disappear alone vanish silent home couch away remove',
      'i',
      'will should',
      'guess just fine ok then suppose maybe better sure right',
    ],
    atMost: 20,
  },
  {
    here: [
      'never not stop',
      'i',
      'will',
      'anything again anymore ever something opinion feelings',
      'say talk speak ask tell bother open try suggest make trying talking speaking asking share mention touch come help offer existing caring plan cook',
    ],
    atMost: 22,
  },
  {
    here: ['feelings thoughts opinions mouth opinion problems', 'i', 'will', 'keep myself shut'],
    atMost: 20,
  },
  {
    here: ['forget pretend', 'i', 'exist exist existed said anything asked mentioned here spoke bothered'],
    atMost: 12,
  },
  { here: ['way hair', 'i', 'will', 'out your get stay keep'], atMost: 14 },
  { here: ['remind', 'me', 'never not', 'again to'], atMost: 14 },
  { here: ['ignore', 'me', 'then just'], atMost: 8 },
];

const I_WILL =
  '(?:i|maybe i|then i) (?:\\w+ )?(?:will|am going to|should|might as well|had better|better|would better|guess i will)';
const FORMS: readonly RegExp[] = [
  /\bi (?:\w+ )?(?:will|shall|am going to) (?:\w+ )?not (?:\w+ )?(?:speak|say|offer|text|call|bother|trouble|ask|share|mention|utter|tell|come|open|make|cook|help|interfere|disturb) (?:\w+ ){0,6}(?:ever again|again|any ?more|in future|from now on|one word|another word|a word|a thing|then|happy|since|to (?:anyone|you) (?:again|ever))\b|\bnot (?:be )?hear(?:ing)? (?:another |a |one )?(?:peep|word|sound|thing|squeak|anything) (?:\w+ )?(?:out of|from) me\b|\bi will (?:just |only )?(?:take myself off|make myself scarce|see myself out|show myself out|get my coat|eat alone|go (?:and )?(?:sit|cry|die|hide)|sit in|have \w+ on my own|spend (?:\w+ ){1,3}(?:alone|by myself|on my own)|eat (?:\w+ )?on my own)\b|\b(?:guess|so|clearly|obviously) i am (?:\w+ )?(?:uninvited|unwanted|not (?:wanted|welcome|needed|invited|good enough)|the (?:maid|help|spare))\b|\bi (?:ought to|should|had better|may as well|might as well|will) (?:\w+ )?(?:resign|step down|quit|hand in my|leave the (?:team|group|chat|project))\b.*\b(?:since|as|because|seeing|evidently|apparently|obviously|if)\b|\blast time i (?:ever |\w+ )?(?:cook|try|help|tell|share|ask|offer|do|bother|make|plan|suggest|say|open)\b|\b(?:do not|never) mind me\b.*\bi will\b|\bfrom (?:today|now on|now|this day) i (?:will|shall|am) (?:not|never|just|only)\b/,
  new RegExp(
    `\\b${I_WILL} (?:just |go |simply |then |clearly |obviously )*(?:shut (?:the fuck |the hell )?up|shut my (?:\\w+ )?mouth|be quiet then|stay (?:quiet|silent)|keep (?:quiet|silent|my (?:\\w+ )?(?:mouth shut|feelings|opinions?|thoughts|problems|head down|trap shut|mouth closed))|say nothing|disappear|vanish|remove myself|crawl|get out of your (?:way|hair|life|sight)|keep out of your way|stay out of (?:your|everyone|the) (?:\\w+ )?(?:way|life|hair)|bottle|suffer in|sit (?:here )?(?:in silence|quietly|alone|on my own)|(?:go )?(?:sleep|live) (?:on the (?:couch|sofa|floor)|in the (?:car|garage|shed|spare room)|outside)|leave you (?:all )?(?:alone|to it|in peace)|be (?:alone|the bad guy|on my own|invisible|silent)|not (?:exist|matter|have feelings|bother)|stop (?:trying|talking|caring|existing|asking|bothering|speaking|being|breathing|helping|having|loving|sharing))\\b`,
  ),
  new RegExp(
    `\\b${I_WILL} (?:just |simply |then )*(?:never|not) (?:\\w+ )?(?:say|talk|speak|ask|tell|bother|open|try|suggest|make|share|mention|touch|come|help|offer|plan|cook|have|want|need|complain|express|text|message|invite|buy|do)(?:ing)? (?:\\w+ ){0,5}(?:again|any ?more|ever|anything|then|at all|from now on|an opinion|feelings|you with)(?: (?:then|again|to you|ok|at all|if|since|because|ever|from|any ?more)\\b|$)`,
  ),
  /\b(?:guess|fine|ok|alright|suppose|right|sure|maybe|great|cool|whatever|well)(?: then| so| i guess| well)? (?:i will|i am|i should|i better) (?:just |go |be )*(?:leave|leaving|go(?: home| away| then)?|going|walk(?:ing)?|pack(?:ing)?|not (?:come|go|bother|be there|be coming|say|speak|talk|eat)|stay (?:away|home|here alone|out of it)|do it (?:all )?(?:myself|alone|on my own)|do everything (?:myself|alone)|sleep on|sit (?:here|at home|in)|spend|celebrate alone|eat alone|cancel (?:everything|my)|stop)(?: (?:then|alone|by myself|since|because|as|if|on my own|and let|again|ok|myself|elsewhere|the couch|the sofa)\b|$)/,
  /^(?:(?:just|ok|fine|well|then|you know what|whatever|oh|and|so|please|sorry|god|right|great) )*(?:forget|pretend|imagine)(?: that)? i (?:ever )?(?:exist(?:ed)?|said (?:anything|something|a word|it)|asked|mentioned(?: it| anything)?|spoke|bothered|opened my mouth|am not here|do not exist|was (?:ever )?(?:here|born)|tried|brought (?:it|anything) up|am (?:even )?here|care)\b/,
  /\b(?:remind me|note to self|lesson learn(?:ed|t)|last time i|that is the last time i|see if i) (?:\w+ )?(?:(?:to )?(?:never|not)|ever|will|try|tell|open|ask|say|share|help|do|trust|make|confide|bother|suggest)\b.*\b(?:again|any ?more|you|feel\w*|anything|ever|nice)\b/,
  /^(?:(?:oh|just|ok|fine|fucking|fuck|well|then) )*(?:just )?(?:fucking )?ignore me(?: then| like always| as usual| why do not you| again| like you always)$|\b(?:do not|never) mind me (?:i am|i will) (?:just|only) (?:\w+ )?(?:the|your|here|sit)\b|\b(?:i am|i will be) (?:just )?(?:invisible|not allowed to (?:have|say|feel|speak|want|be))\b/,
];
/** Logistics, kindness, a pause with a return. */
const ELSEWHERE =
  /\b(?:bus|taxi|uber|train|pizza|receipt|be back|surgery|at (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)|so you can|so that you|let you sleep|tomorrow|spoiler\w*|surprise|meeting|wrong chat|code|server|alarm|pm|am\b \d+|o clock)\b/;

export default defineRule({
  id: 'guess-ill-just',
  family: 'shame-collapse',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Safran & Muran 2000',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, FORMS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I feel stung, and I want to stay in this.'),
    fitted(context, 'fuller', "I feel stung. I need ten minutes, and I'll come back."),
    fitted(context, 'question', 'I feel stung. Are we okay enough to go on later?'),
  ],
});
