import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { type Phrasing, remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[What about when you forgot my graduation]]?', reworded: "I'd like to hear you first." },
    { flag: 'well [[u do it too]]' },
    { flag: "[[You're one to talk]], Meg." },
    { flag: "like [[you've never lied]]" },
    { flag: "[[That's a bit rich coming from you]]." },
  ],
  silent: [
    "What about when you're back, Monday?",
    'I do it too, I know.',
    'Remember when you fell in the lake? Best trip ever.',
    "You're one of my favourite people.",
    'You also left your scarf here.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['what how', 'about', '#Hearer', 'when time times how all what'] },
  { here: ['you', 'too also same yourself either exactly', 'do did does are not no is have like complain'] },
  { here: ['one talk talking look mirror', 'to who in at', 'talk talking know mirror own #Hearer'] },
  {
    here: [
      'pot pots kettle kettles glass rich saint angel',
      'coming calling houses from no bit you and call kettle black throw',
    ],
  },
  {
    here: [
      'coming says said interesting funny feedback',
      'from the somebody someone on your',
      'you girl guy man woman person queen king one somebody someone who',
    ],
  },
  {
    here: [
      'like as perfect never ever',
      'you',
      'any better perfect never not ever have remember think who over',
    ],
  },
  { here: ['remember remind forgot who', 'you who', 'when whose forgot did first last'] },
  { here: ['before b4 own', 'you your', 'start look see call point pointing accuse maybe judge worry'] },
  { here: ['and', 'you yourself your', 'even when what first so'] },
  { here: ['first', 'you', 'so started ghosted lied cheated left hit said'] },
];

const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:what|how) about (?:all )?(?:when|how|the (?:\w+ )?times?|what|that time|those times|the way) (?:when |that )?you (?:\w+ )?(?:forgot|did|said|lied|left|ignored|never|always|were|made|went|cheated|called|\w+ed|broke|told|hid|spent|kept|threw|took|walked|slept|got|had|have|do|stood|ran|hit|put|came|blew)\b/,
    2,
  ],
  [
    /\b(?:and |but |well |so )?you (?:also |literally |always |just |still |already )?(?:do|did|have done|are|were|said|say) (?:exactly |literally |pretty much )?(?:it|that|this|the (?:very |exact )?same(?: thing)?|the same to me|same)(?: \w+)? (?:too|yourself|as well|all the time|also|to me|with your|to (?:me|him|her|us))\b|\byou do (?:exactly )?the (?:very )?same (?:to|with) (?:me|your)\b|\bsame (?:could be said of|goes for|to) (?:you|your)\b|\byou (?:also|too) (?:are |were |have been |do |always |)*(?:shout|yell|lie|speak\w*|scream|forget|ignore|cheat|insult|do|say|flirt|complain|swear|talk)\w*\b/,
    2,
  ],
  [
    /\b(?:you are )?(?:a fine |hardly the |not the )?one to talk\b|\blook who is talking\b|\btakes one to know one\b|\b(?:pots?)\b.*\bkettles?\b|\bpeople in glass\b|\bglass houses\b|\blook (?:at yourself |in the mirror|in a mirror)(?! (?:before you leave|you look))|\bno (?:saint|angel)(?: either| yourself)?\b|\bmr perfect\b|\bmiss perfect\b|\bms perfect\b/,
    2,
  ],
  [
    /\b(?:rich|funny|hilarious|interesting|cute|ironic|priceless|strong words|big talk|feedback\b.*)(?: \w+)? (?:coming )?from (?:you|someone|somebody|the (?:\w+ )?(?:man|woman|guy|girl|person|one|queen|king)|a (?:man|woman|person|guy|girl))\b|\b(?:says|said) the (?:\w+ )?(?:man|woman|guy|girl|person|one|queen|king|wife|husband|boy|bloke) (?:who|that|with)\b/,
    2,
  ],
  [
    /\b(?:like|as if|as though) (?:you|your) (?:are any better|are perfect|are so perfect|are (?:some |a )?(?:saint|angel)|have not|have never|never|were not|are not|are innocent|have (?:ever )?(?:once|been))\b|\byou think you are (?:so )?(?:perfect|better|innocent|a saint|any better)\b|\byou are (?:not|hardly|no) (?:so |exactly |that |all that )?(?:perfect|innocent|better|model)(?: either| yourself)?$|\byou (?:have )?never (?:\w+ )?(?:lied?|cheat(?:ed)?|forg[eo]t(?:ten)?|broke|ghosted|yelled|hurt) (?:to )?(?:me|anyone|a promise)?$|\bnot as though you\b/,
    2,
  ],
  [
    /\bremember when (?:you|u) (?:lied|cheated|left|forgot|ghosted|ignored|hit|yelled|screamed|shouted|called me|told me|broke|stood me|hurt|embarrassed|humiliated|blew|walked out|kissed|did that|did the same|did it)\b|\bremind me who\b|\bwho (?:was it that |was it |)(?:forgot|left|lied|cheated|started|ghosted|broke|walked|got sick|got drunk|slept)\b(?! (?:the|their|his|her)\b)|\bwhen did you last\b|\bwhen was the last time you (?:\w+ed|did|bought|asked|cooked|cleaned|said|told|listened|helped|took|made)\b/,
    2,
  ],
  [
    /\b(?:before|b4) (?:you )?(?:go |even |ever )?(?:start(?:ing)? on|point(?:ing)?|blam(?:e|ing)|accus(?:e|ing)|judg(?:e|ing)|call(?:ing)?|come(?: for| at)?|complain(?:ing)?|lectur(?:e|ing)|criticiz(?:e|ing)) (?:\w+ )?(?:me|my|mine|finger|fingers)\b|\b(?:look at|worry about|see|fix|check|mind|sort) (?:your|ur) own (?:\w+ )?(?:behaviou?r|self|lies|mistakes|faults?|mess|house|side|temper|attitude|drinking|phone|shit)\b|\blook at what you did\b/,
    2,
  ],
  [
    /\bi \w+(?: \w+){0,5} (?:and |but )?you(?: on the other hand)? (?:\w+ ){0,5}(?:so (?:we are even|do not)|forgot|missed|flirted|lied|cheated)\b|\byou \w+ed me first\b|\byou (?:lied|cheated|left|ghosted|hit|started|did it|said it|yelled|shouted|insulted me) first\b|\bso we are (?:even|quits)\b|\bdo we want to talk about what you\b|\bshall (?:i|we) (?:bring up|mention|talk about|discuss) (?:what|your|how|the)\b|\bdid not hear you apologi[sz]\w+\b|\bwhile we are on the subject\b|\byour own (?:\w+ )?(?:outburst|behaviou?r|record|track record|conduct|manners)\b|\bhear some about yours\b/,
    2,
  ],
  [
    /^(?:and|oh and|but|so) (?:when you (?:\w+ed|left|forgot|lied|broke|told|called|hit|said|went|ran|threw)|yourself|how about you)\b(?! (?:are|get|come))|\bwhat was that(?: then)?$/,
    2,
  ],
  [
    /^(?:and |oh |but |well |so |ok |lol )*(?:you (?:remember|have never|never|always|are so perfect|are perfect)|were you so|was that not you)\b.*\b(?:do you|have you|huh|right|did you|then|me|great|i suppose|are you)$/,
    2,
  ],
];
const GENTLE =
  /\b(?:you are right|you were right|another day|later|favourites?|i do it too|backflip|lake|canal|fountain|best trip|trip|laugh\w*|haha|santa|scarf|umbrella|it will keep|that is not fair to you|i am sorry|gremlins|nan|hum|lift)\b|😂|🦆|🎅/;

const FUTURE =
  /\b(?:back|free|finish|land|arrive|get (?:here|home|in|back)|are (?:home|done|ready|off)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next week)\b/;

/** "well u flirt w ur coworker", as an answer to a complaint: only where the writer says it is no problem then. */
const evens = (clause: Clause): boolean =>
  clause.subject === 'hearer' &&
  clause.question &&
  says(clause, /^(?:perfect|innocent|saint)$/) &&
  !holds(clause, ['Praise']);

export default defineRule({
  id: 'cross-complaint',
  family: 'blame-reversal',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, GENTLE) || GENTLE.test(scene.text)
      ? []
      : remarks(scene, sentence, ({ clause }): Severity | 0 => (evens(clause) ? 2 : 0), PHRASES).filter(
          ({ from, to }) =>
            !FUTURE.test(
              (scene.sentences[sentence]?.words ?? [])
                .slice(from, to)
                .map(({ text }) => text)
                .join(' '),
            ) || textOf(scene.placed(sentence)[0]?.clause as Clause).includes('forgot'),
        ),
  reword: (context) => [
    fitted(context, 'lightest', "I'd like to hear you first."),
    fitted(context, 'fuller', "I'd like to hear you first. My side can wait for another day."),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
