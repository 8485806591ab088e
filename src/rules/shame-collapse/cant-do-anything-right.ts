import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I can't do anything right]].",
      reworded: 'This is hard to hear. I got something wrong.',
    },
    { flag: '[[nothing i do is ever good enough for u]]' },
    { flag: '[[I always mess everything up]].' },
    { flag: '[[guess im just a failure]]' },
    { flag: "So [[I'm the bad guy now]]." },
    { flag: '[[whatever i say its wrong]]' },
  ],
  silent: [
    'Nothing on this laptop works right now.',
    'I did that wrong and I want to fix it.',
    "I can't get the printer right.",
    'He never gets anything right.',
    'I messed up the date, sorry!',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'everything anything nothing whatever all',
      'i',
      'do say touch try make cook produce go breathe',
      'you your wrong enough never ruin is',
    ],
    atMost: 14,
  },
  {
    here: [
      'bother fail incapable ruin useless standards satisfaction dust',
      'i me',
      'why never not everything single too always every all nothing',
    ],
    atMost: 24,
  },
  { here: ['wrong', 'that', 'and', 'i'], atMost: 14 },
  { here: ['screw mess', 'up', 'always everything every', 'i'], atMost: 16 },
  {
    here: [
      'right correctly properly',
      'anything nothing thing everything',
      'i me',
      'not never nothing cannot can get do',
    ],
    atMost: 24,
  },
  {
    here: [
      'nothing everything whatever anything',
      'i',
      'enough wrong ruin ruins ruined mess screw fuck pleases works upsets hurts break breaks disappoint matters fail shit badly crap disaster worthless',
    ],
    atMost: 26,
  },
  {
    here: [
      'always never only ever just keep constantly',
      'i me my',
      'mess screw fuck ruin disappoint fail failure wrong fault blame villain enough problem disappointment useless',
    ],
    atMost: 18,
  },
  {
    here: [
      'bad problem villain monster wrong one blame fault baddie devil scapegoat',
      'guy always again bad villain scapegoat devil once',
      'i me my',
      'am is it be again make blame',
    ],
    atMost: 16,
  },
  { here: ['bother try', 'why', 'i', 'even do should'], atMost: 10 },
  { here: ['win', 'i', 'cannot can not never'], atMost: 9 },
  { here: ['failure disappointment screwup fuckup loser letdown', 'i', 'am'], atMost: 14 },
  { here: ['damned wrong', 'if', 'do', 'i'], atMost: 16 },
];

const FORMS: readonly RegExp[] = [
  /\b(?:everything|anything|whatever|all) i (?:\w+ ){1,2}(?:turns?|goes|falls?|breaks?|dies|ends?|crumbles|is ruined|gets)\b|\bi (?:\w+ )?(?:ruin|wreck|destroy|break|spoil|poison|mess up|screw up|fuck up|get) (?:everything|it all|all of it|every \w+)\b(?! (?:from|for|you))|\b(?:it|that) is never (?:good )?enough\b(?: for you)?|\bi (?:\w+ )?(?:always|never fail to|manage to|have to go and) (?:\w+ )?(?:screw|mess|fuck|cock|stuff|balls) (?:it|this|things|that|everything|us) up\b|\b(?:that|it) is wrong (?:too|as well|then)\b|\band that is wrong\b|\bi (?:\w+ )?fail(?:ed)? (?:at|as) (?:being )?(?:a|an|everything|your|life)\b|\b(?:incapable of|can not manage) (?:\w+ ){0,2}(?:a single|anything|one)\b|\b(?:silly|stupid|useless|bad|wicked|evil) (?:old |little )?me\b|\bnever (?:\w+ )?(?:meet|match|live up to|reach|measure up to) your (?:\w+ )?(?:standards|expectations)\b|\bto your (?:satisfaction|liking)\b/,
  /\b(?:i|me) (?:\w+ ){0,3}(?:can|could|do|did|will|would|have|get|am)? ?(?:not|never) (?:\w+ ){0,3}(?:do|get|say|make|manage|does|doing|be) (?:anything|a (?:single |damn )?thing|one (?:\w+ )?thing|any of it|it|nothing)(?: \w+)? (?:right|correctly|properly|well enough)(?! (?:now|away|here|after|before|this|at))\b/,
  /\bi (?:\w+ ){0,2}(?:get|do|say) (?:everything|nothing|it all) (?:\w+ )?(?:wrong|right|badly)\b(?! now)|\b(?:can|do|did|could) i (?:ever |even |just )*(?:do|get|say) (?:anything|nothing|one thing|a single thing|something) right\b(?! now)|\bi (?:only|just|always) (?:ever )?(?:do|get|say) (?:\w+ )?(?:the )?wrong(?: thing)?\b/,
  /\b(?:nothing|no(?:t)? (?:one |a (?:single )?)?thing|none of what|anything) (?:that )?i (?:\w+ ){1,3}(?:is|are|was|will be|will|would be|works?|pleases?|matters?|helps?|counts?|seems?|could|can|makes?|satisfies)\b(?:(?: \w+){0,3} (?:enough|right|okay|ok|you|acceptable|happy|counts?|matters?))?/,
  /\b(?:everything|anything|all|whatever|no matter what|every time|any time|the moment|each time|every single thing) (?:that )?i (?:\w+ ){1,5}?(?:(?:it )?(?:is|was|turns|becomes|comes out|gets|goes|ends up|will be) (?:\w+ ){0,3}(?:wrong|not (?:good )?enough|bad|shit|crap|my fault|a problem|never enough|a crime|used against|to (?:shit|dust|crap)|awful|terrible|garbage|rubbish)|upsets|hurts|annoys|disappoints|pisses|i (?:am|get|do|ruin|break|mess|screw|fuck)|you (?:are|get|find|will|have|hate|complain)|ruins?|offends|never (?:enough|good|right)|not (?:good )?enough|wrong)\b/,
  /\bi (?:\w+ )?(?:always|just|only|keep|constantly|ever|do|manage to|seem to|am always|can only|clearly|obviously) (?:\w+ )?(?:mess(?:ing)?|screw(?:ing)?|fuck(?:ing)?|ruin(?:ing)?|wreck(?:ing)?|break(?:ing)?|spoil(?:ing)?|let(?:ting)?|disappoint(?:ing)?|fail(?:ing)?|cock(?:ing)?|balls?|hurt(?:ing)?) (?:everything|it all|everyone|everybody|you(?: down)?|up(?: everything)?|things up|all|people|at everything|things)\b|\ball i (?:\w+ )*(?:do|am good (?:at|for)) (?:\w+ )?is (?:\w+ )?(?:disappoint|mess|hurt|ruin|screw|fuck|let|fail|upset|annoy|break|make (?:you|everyone|people|things|it) (?:\w+ )?(?:worse|unhappy|sad|mad|angry|miserable))\w*\b/,
  /\bi am (?:\w+ ){0,3}(?:a |the |your )?(?:\w+ )?(?:failure|fuck ?up|screw ?up|disappointment|let ?down|problem|villain|bad guy|baddie|bad one|enemy|devil|scapegoat|one (?:to blame|at fault|who is wrong|in the wrong|that is wrong|with the problem))(?: (?:again|here|as (?:always|usual)|in (?:everything|this|your|the)|to you|of (?:the|this|everything)|then|right|once|now|i guess|for|apparently|always|is it|are not)\b|$)/,
  /\b(?:it is|that is|everything is|all is|so it is|is it) (?:\w+ )?(?:always|all|automatically|obviously|clearly|just|only|ever) (?:\w+ )?(?:my fault|on me|me (?:who|that)|me is it)\b|\b(?:everything|it all) (?:is|has to be) (?:always )?my fault\b|\b(?:make|making|paint|painting|made|turn|turning|cast|treat) (?:\w+ )?me (?:\w+ )?(?:out )?(?:\w+ ){0,2}(?:the|a|like the|as the|into the) (?:\w+ )?(?:bad (?:guy|one|person)|villain|monster|enemy|problem|criminal)\b|\b(?:blame|fault) (?:me|it on me) (?:for everything|like (?:always|you always)|as (?:usual|always)|again)\b|\bi am always (?:\w+ ){0,2}(?:wrong|to blame|the one|in the wrong|at fault)\b/,
  /\b(?:why|not (?:even )?know why) (?:do |should |would |did )?i (?:\w+ )?(?:even |ever |still )*(?:bother(?:ed)?|try|tried|exist|open my mouth|speak)(?: (?:any ?more|with you|with anything|to please|at all|you|trying))?$|\bwhat is the point (?:of|in) (?:me )?(?:\w+ )?(?:trying|bothering|apologi[sz]ing)\b|\bi (?:\w+ )?(?:can|could|will|am) (?:\w+ )?(?:not|never) (?:\w+ )?(?:win|please you|make you happy|satisfy you|do enough|live up)\b(?: (?:with you|here|can i|whatever|no matter)|$)|\bthere is no (?:pleasing|winning with) you\b/,
  /\bi (?:am|will|was|could|can) (?:\w+ )?(?:never|not) (?:\w+ )?(?:been |be |going to be |measure )?(?:\w+ )?(?:good enough|enough|up to (?:your )?standard|what you want|the (?:son|daughter|wife|husband|man|woman|partner|person) you)\b(?: (?:for (?:you|anyone)|am i|to you|in your eyes|whatever|no matter)|$)|\b(?:damned|wrong|screwed|fucked|bad) if i do\b.*\bif i do not\b|\bi (?:\w+ )?can not (?:even )?(?:breathe|speak|blink|move|say anything|open my mouth|do (?:anything|a thing)) (?:without|around you)\b/,
];
/** Things and skills that go wrong, and a wrong that is owned. */
const ELSEWHERE =
  /\b(?:printer|laptop|code|build|config|regex|recipe|setup|install\w*|ubuntu|wifi|driver|settings|spelling|game|exam|maths?|i did \w+ wrong|lottery|bet|prize|competition|match|raffle)\b/;

export default defineRule({
  id: 'cant-do-anything-right',
  family: 'shame-collapse',
  severity: 2,
  source: 'Tangney & Dearing 2002; Schumann & Dweck 2014',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, FORMS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This is hard to hear. I got something wrong.'),
    fitted(
      context,
      'fuller',
      `I got this wrong: I ${blank('what I did')}. I don't want to make it about me.`,
    ),
    fitted(context, 'question', 'This is hard to hear. Which part matters most to you?'),
  ],
});
