import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Send me a pic to prove it]].',
      reworded: 'Could you text me when you get there? It eases my worry.',
    },
    { flag: '[[give me ur password]]' },
    { flag: '[[who were you with for three hours]]' },
    { flag: "[[you'd better not be with him]]" },
    { flag: '[[turn ur location on right now]]' },
  ],
  silent: [
    'Who are you going with, so I can book?',
    'Send me a pic of the dress!',
    "What's the wifi password?",
    'Share your location so I can find you in the park.',
    'Where were you born?',
    'Are you home safe?',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['who', 'with texting messaging calling talking seeing', 'you'], atMost: 14 },
  {
    here: [
      'pic photo selfie picture video screenshot facetime',
      'prove now proof show see send',
      'me i',
      'prove now right who where so are immediately call messages',
    ],
    atMost: 18,
  },
  {
    here: [
      'password passcode pin phone messages location unlock',
      'your',
      'give show let check checking unlock share turn going looked went read hand see why off on',
    ],
    atMost: 18,
  },
  {
    here: [
      'pin passwords phone camera video photo picture',
      'send drop want leave show put',
      'me i',
      'room clock table secrets before where all wearing unlocked your ya',
    ],
    atMost: 20,
  },
  { here: ['guy girl man lad bloke', 'who', 'your you', 'story photo pic round arm behind'], atMost: 20 },
  { here: ['better', 'not', 'be', 'with seeing talking texting there out'], atMost: 16 },
  {
    here: ['where', 'were been have', 'you', 'hours all night really minutes until til since exactly last'],
    atMost: 16,
  },
  { here: ['took', 'you', 'minutes hours hour', 'reply answer respond text'], atMost: 22 },
  {
    here: [
      'why',
      'he she him her',
      'liking liked like commenting texting texted following calling messaging your',
      'photo pic picture you post story number',
    ],
    atMost: 16,
  },
  {
    here: ['delete block unfollow remove', 'him her his guy number', 'phone now off number right in'],
    atMost: 14,
  },
  { here: ['allowed forbid', 'you', 'not', 'see talk go text wear without'], atMost: 18 },
];

const CHECKS: readonly RegExp[] = [
  /\b(?:drop|send) (?:me )?(?:a|your|ya|the) (?:pin|location)\b(?! (?:so|of the))|\bi want (?:your|all your|all the) (?:\w+ )?passwords?\b|\b(?:looked|been|went|going|gone) (?:at|through) (?:the|your) (?:phone bill|bank|statements?|receipts|call log|browser|itemi[sz]ed)\b|\bleave your phone\b.*\b(?:where i|table|with me|here|unlocked)\b|\bwhat are you wearing\b.*\b(?:picture|photo|pic|decide|change)\b|\bsend (?:me )?a (?:photo|picture|pic|selfie|video) (?:of (?:the room|where|who|yourself|you)|where|with|before you|right now|from)\b|\bwho is (?:there|in the|that|he|she|this)\b.*\b(?:with you|round you|in your|on your|next to you|behind you|in the back)\b|\b(?:put|turn on|open|start) (?:the |your )?(?:video|camera|facetime)\b.*\bshow\b/,
  /^(?:(?:and|so|ok|then|tell me|where are you and|now|well) )*who (?:the (?:hell|fuck) )?(?:are|were|is|was) you (?:\w+ ){0,2}(?:with|texting|messaging|talking to|on the phone (?:to|with)|seeing|calling)(?: (?:right now|now|last night|tonight|all (?:night|day|that time)|for .*|just now|then|at .*|in there|when .*|until .*))?$|\bwho (?:are|were) you with\b|\bwho (?:is|was) (?:that|this|the|he|she) (?:\w+ ){0,2}(?:in your|on your|you were|texting you|calling you|messaging you|liking)\b/,
  /\b(?:send|show|take|text|facetime|video call|call|ring) (?:me |us )?(?:\w+ ){0,5}(?:to prove|prove|as proof|for proof|so i (?:can see|know|can check|believe)|who you are with|right now|this second|this minute|proof)\b(?!.*\b(?:dress|cake|dog|cat|baby|menu|recipe|bump|house)\b)|\b(?:send|show) me (?:your|the) (?:\w+ )?(?:location|messages|texts|call log|phone|chat|dms|screen|history|receipts)\b/,
  /\b(?:give|send|tell|hand|show) (?:me |over |us )?(?:me )?your (?:\w+ )?(?:password|passcode|pin|passwords|phone|login|code|messages|dms)\b(?! (?:number|charger|case|bill))|\bi want (?:your|the|all your) (?:\w+ )?(?:password|passcode|pin|passwords|phone)\b(?! (?:number|charger))|\b(?:unlock|hand over) your phone\b|\blet me (?:see|check|look (?:at|through)|read|go through) your (?:\w+ )?(?:phone|messages|texts|dms|chats|emails|history)\b/,
  /\bi (?:am |have |will |was |am going to |just |did |want to )*(?:checking|check|checked|going through|go through|went through|gone through|read|reading|looked (?:at|through)|tracking|looking through|search(?:ed|ing)?) your (?:\w+ )?(?:phone|messages|texts|emails|dms|location|browser|history|chats|bag|pockets|laptop|insta\w*|followers|receipts|bank|call log)\b/,
  /\b(?:share|turn|switch|put|keep) (?:on |me )?your (?:\w+ )?location (?:back )?(?:on|with me)?(?: (?:right )?now| or| at all times| on| always| immediately| back|$)|\bwhy (?:is|was|did|have|has|are) (?:\w+ )?(?:your location|you (?:turn|switch|turned) (?:\w+ )?(?:off )?your location)\b|\byour location (?:says|said|is off|was off|shows)\b/,
  /\byou (?:had |would )?better not (?:\w+ )?(?:be|have been|be out|be seeing|be talking|be texting|wear|let) (?:\w+ ){0,3}(?:with|him|her|them|that|there|to|talking|texting|seeing)\b|\bare you with (?:him|her|someone|that|another)(?: \w+)?(?: (?:again|now|right now))?$|\b(?:put|let me (?:talk|speak) to) (?:him|her|them|whoever) (?:on the phone|on)\b/,
  /\bwhere (?:the (?:hell|fuck) )?(?:were|have|was|are) you (?:\w+ )?(?:been )?(?:(?:for|all|until|till|since|really|between|at) (?:\w+ ){0,4}(?:hours?|minutes?|night|day|evening|am|pm|morning|\d+|last night|midnight|then)|really$|exactly|and (?:who|do not|why))\b/,
  /\b(?:it )?took you (?:\w+ ){0,4}(?:minutes?|hours?|\d+) to (?:\w+ )?(?:reply|answer|text|respond|get|pick)\b.*\b(?:who|where|what were|doing|with)\b|\bwhat (?:were|have) you (?:been )?(?:\w+ )?doing (?:for|that took|between|all (?:that|this))\b.*\b(?:hours?|minutes?|time|long)\b/,
  /\bwhy (?:is|was|did|does|has|are|do) (?:he|she|they|that (?:\w+ )?(?:guy|girl|man|woman|bloke|lad)|\w+) (?:\w+ )?(?:liking|like|liked|commenting on|comment on|texting|text|following|follow|calling|call|messaging|message|in) (?:all )?(?:your (?:\w+ )?(?:photos?|pics?|pictures?|posts?|story|stories|phone|dms|selfies?)|you\b(?: (?:at|so|when|this))?)/,
  /\b(?:delete|block|unfollow|remove|unfriend) (?:him|her|them|his|that (?:guy|girl|man|woman)|all your (?:exes|male|female)|your ex)(?: number)?(?: (?:right )?now| from| off| or| today| and| in front|$)|\b(?:you are not|not|never) allowed to (?:\w+ )?(?:see|talk|go|text|wear|speak|meet|have|hang|leave|message)\b|\bi (?:forbid you|do not want you (?:\w+ )?(?:talking|speaking|hanging|texting|seeing|wearing|going out|messaging|around))\b|\b(?:ask|asking|without) (?:me first|my permission|asking me|telling me) (?:before|where|who|first)\b/,
];
const PLAIN =
  /\b(?:so i can (?:book|find|pick|print|order|set|fix|cook|plan|add)|dress|wifi|wi fi|born|book|table|airport|the park|shop|recipe|interview|flight|lift home|tickets?|charger|insurance|the kids|school run|dinner for|which team|working with|on the project|phone number|netflix|safe)\b/;

export default defineRule({
  id: 'monitoring',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Stark 2007; Straus et al. 1996',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || PLAIN.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, CHECKS);
  },
  reword: (context) => [
    fitted(context, 'lightest', 'Could you text me when you get there? It eases my worry.'),
    fitted(context, 'fuller', "I'm feeling anxious, and I know that is mine to look after."),
  ],
});
