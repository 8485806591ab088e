import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[After everything I've done for you]].", reworded: 'I feel tired and unseen.' },
    { flag: 'and [[this is the thanks i get]]' },
    { flag: '[[I gave up my career for this family]].' },
    { flag: '[[do you have any idea how much i do for you]]' },
    { flag: '[[i do everything around here]] and u complain' },
    { flag: "[[I've bent over backwards for you]]." },
  ],
  silent: [
    "Thank you for everything you've done for me.",
    "After everything we've been through, I want to get this right.",
    "I've done everything on the list.",
    'How much do I owe you?',
    'I gave up sugar.',
    'I feel tired from the housework and I need help.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['after all everything', 'i', 'you', 'done did given gave sacrificed', 'and how now still this'],
    atMost: 28,
  },
  { here: ['who', 'took raised fed paid stayed', 'you', 'me i'], atMost: 20 },
  { here: ['sacrificed sacrifice owe', 'i me', 'you', 'idea so know what'], atMost: 16 },
  { here: ['years', 'i', 'cooked cleaned worked raised carried given served', 'family you'], atMost: 28 },
  {
    here: [
      'after all',
      'everything all',
      'i we',
      'done did do gave given sacrificed paid been',
      'you family us this',
    ],
    atMost: 24,
  },
  {
    here: [
      'thanks gratitude repay repaid reward thank appreciation',
      'i me',
      'get got this how gets never not single',
    ],
    atMost: 18,
  },
  {
    here: [
      'sacrificed sacrifice gave given gives slaved slave bent bend broke breaking worked backwards killed kill carried raised fed clothed',
      'i my',
      'everything years career life youth for you family backwards back bone fingers much',
    ],
    atMost: 26,
  },
  { here: ['everything all', 'i', 'do', 'around house here you family', 'for in around ever'], atMost: 18 },
  {
    here: [
      'know idea realize appreciate notice',
      'much hard what everything',
      'i',
      'do sacrifice work did done sacrificed gave',
      'for you this family',
    ],
    atMost: 20,
  },
  { here: ['ungrateful'], atMost: 20 },
  { here: ['owe', 'me', 'you', 'everything life'], atMost: 14 },
  { here: ['without because', 'me', 'you', 'nothing nowhere everything roof where would'], atMost: 18 },
  {
    here: ['who', 'paid pays raised drove fed looked carried bought washed cleaned cooked', 'you your when'],
    atMost: 16,
  },
];

const GIVEN =
  '(?:done|do|did|gave|given|give|sacrificed|put up with|put into|been through for|gone through for|paid for|bought|spent|put in|taken care|cooked|carried)';
const FORMS: readonly RegExp[] = [
  /\bi (?:have )?(?:\w+ ){0,2}(?:worked|drove|flew|paid|left|gave|cooked|cleaned|stayed|stuck|raised|fed|put|bought|saved|borrowed|lent|moved|quit|travelled|waited|took|carried|nursed|sold|missed|defended|covered|did|spent|made) (?:\w+ ){0,8}(?:for (?:you|this family|us|your)|so (?:that )?you (?:could|can|would)|to (?:see|be with|help|get|give|raise|feed|support) you|by you|you first|you (?:life|up|in|everything))\b.*\b(?:and (?:you|this is|now|that is|all|i (?:can|do|get) not|still)|you (?:have the nerve|owe|can not even|could not even|never|throw|do not even)|how you|the least|yet you|but you|what do i get)\b/,
  /\b(?:years?|decades?|months?) (?:that )?(?:i|of me|of my) (?:\w+ ){0,3}(?:cooked|cooking|cleaned|cleaning|worked|working|raised|carried|given|gave|slaved|washed|supported|put|served)\b.*\b(?:you|this family|your)\b|\bwho (?:took|fed|raised|stayed|stood|was|were|held|picked|helped|paid|sat|bailed)\b.*\b(?:you|your)\b.*\b(?:me|i did|i was)\b|\bme who (?:raised|fed|stayed|paid|took|carried|looked)\b|\bno idea (?:of )?what i (?:\w+ )?(?:sacrific|gave|do|did|go|put)\w*\b|\b(?:after|with) all (?:the|my|those) (?:\w+ ){1,4}(?:i (?:have )?(?:\w+)|and all the)\b.*\b(?:you|i get)\b|\bafter i (?:\w+ ){1,8}you\b.*\byou (?:have the nerve|dare|can not|could not|still|just|complain|moan)\b|\bungrateful (?:that is what|little|child|kids|lot|sod|brat)\b/,
  new RegExp(
    `\\b(?:after|despite|with|for) (?:all|everything|all the things|all of that|all the \\w+|the \\w+ years)(?: that| of what)? (?:i|we) (?:have |had |\\w+ly )*(?:\\w+ )?${GIVEN}\\b(?! (?:on|to) (?:the|my))`,
  ),
  /\b(?:all|so this is|this is|that is|is (?:this|that)) (?:all )?(?:the|my) (?:thanks|gratitude|reward|repayment|appreciation)(?: that)? (?:i|we)? ?(?:get|got|receive|for)?\b|\b(?:is this|so this is|this is|that is) how (?:you|i am|i get|we are) (?:\w+ )?(?:repay|thank|repaid|thanked|treat(?:ed)? after)(?: me)?\b|\bwhat (?:thanks|gratitude) do i get\b|\b(?:never|not) (?:\w+ ){0,3}(?:a|one|single|any|so much as a|even a) (?:single |word of |bit of |ounce of )?(?:thanks|thank you|gratitude|appreciation|recognition)(?: (?:for|from|in)|$)/,
  /\bi (?:have |had )?(?:\w+ )?(?:sacrificed|gave up|given up|gave|given|threw away|thrown away|put (?:off|aside|on hold)|wasted|devoted|dedicated) (?:everything|so much|too much|it all|all of|my (?:\w+ ){0,2}(?:life|career|youth|dreams?|twenties|thirties|years|job|friends|body|sleep|home|family|savings|everything|happiness|time|future)|(?:\w+ )?years of my|the best years|\w+ years)\b(?! sugar)/,
  /\bi (?:\w+ )?(?:do|did|pay for|am doing|have to do|end up doing|organi[sz]e|handle) (?:absolutely |literally )?(?:everything|it all|all the work|all of it) (?:for (?:you|this (?:family|house)|everyone|everybody|the kids)|around (?:here|this|the)|in this (?:house|relationship|family|marriage)|here|while you|so you|and you|by myself)\b|\ball i (?:\w+ )?(?:do|have (?:ever )?done) is (?:\w+ )?(?:give|work|cook|clean|slave|love|care|help|support|try|worry|look after)\w*\b/,
  /\b(?:do you|you (?:do not|have no)|have you|any)(?: \w+){0,3} (?:know|idea|realize|appreciate|notice|clue|see|imagine|understand)(?: of)? (?:how (?:much|hard|many)|what|everything|all)(?: \w+){0,2} i (?:\w+ )?(?:do|work|sacrifice|have (?:done|sacrificed|given|put)|did|gave|give|go through|went through|put up with|put in|had to)\b/,
  /\bi (?:have |always |am always |had to |still )*(?:\w+ )?(?:slav(?:e|ed|ing)|work(?:ed|ing)? my (?:fingers|ass|butt|arse|socks) (?:\w+ ){0,4}(?:for (?:you|this family|us)|so you|to the bone)|bent over backwards|bend over backwards|ben(?:d|t) backwards|br(?:eak|oke|oken|eaking) my back|kill(?:ed|ing)? myself (?:for you|to give|working|trying)|run(?:ning)? myself ragged|wait(?:ed)? on you hand)\b/,
  /\byou (?:are )?(?:\w+ )*ungrateful\b|\bhow (?:\w+ )?ungrateful\b|\byou (?:\w+ )?owe me (?:everything|your (?:life|whole|career)|for (?:everything|all))\b|\b(?:ingratitude|not (?:an ounce|a shred|a bit) of gratitude)\b/,
  /\b(?:without me|if it were not for me|if it was not for me|because of me|thanks to me) you (?:would|have|are|had|got|never)\b|\byou (?:would|have|are) (?:\w+ ){1,6}(?:without me|if (?:it (?:were|was) not for|not for) me|because of me|thanks to me)\b|\beverything you (?:have|own|are) is (?:because of|thanks to) me\b/,
  /\bwho (?:\w+ )?(?:paid|pays|raised|drove|drives|fed|feeds|carried|bought|wiped|washed|washes|cleaned|cooks|sat up|stayed up|was there|looked after|took care|put (?:you|food|a roof)|got up|gave up) (?:\w+ ){0,4}(?:you|your|when|this|for|roof)\b.*\b(?:me|i|you)\b|\bi (?:have )?(?:carried|raised|fed|clothed|supported|birthed) you (?:\w+ )?(?:for|all|since|through|nine|with|alone|and)\b/,
];
/** Thanks, a shared past, a need said plainly. */
const ELSEWHERE =
  /\b(?:sugar|smoking|meat|coffee|alcohol|thank you|on the list|need help|need some help|checklist|lent|chocolate|drinking|blood|birth|presentation|talk|speech)\b/;

export default defineRule({
  id: 'martyr',
  family: 'shame-collapse',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, FORMS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I feel tired and unseen.'),
    fitted(context, 'fuller', `I'm tired, and I need ${blank('what I need')}.`),
    fitted(context, 'question', `Could we share ${blank('topic')} in a different way?`),
  ],
});
