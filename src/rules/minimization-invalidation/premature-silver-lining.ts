import type { Cue } from '../../engine/cue.ts';
import type { Phrasing } from '../../engine/features/phrase.ts';
import { remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Try to look on the bright side]].', reworded: 'That sounds hard.' },
    { flag: "[[it'll all work out in the end]]" },
    { flag: '[[Everything happens for a reason]].' },
    { flag: 'babe [[just think positive]]' },
  ],
  silent: [
    "That sounds so hard. It'll be okay, I'm here.",
    "You'll be fine on the ring road at that hour.",
    'Everything happens at eight on Thursdays.',
    'Enter positive numbers only in column B.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['bright positive positives', 'side think stay be focus', 'on look stay think be focus just'] },
  { here: ['happens happen', 'reason'] },
  { here: ['vibes thoughts', 'good positive happy'] },
  { here: ['work works turn come', 'out right fine', 'will it', 'it things all everything'], atMost: 19 },
  { here: ['you', 'will', 'be get find laugh look bounce', 'fine grand ok alright'], atMost: 19 },
  { here: ['you', 'will', 'be get find laugh look bounce', 'over better'], atMost: 19 },
  { here: ['you', 'will', 'be get find laugh look bounce', 'back someone stronger'], atMost: 19 },
  { here: ['cloud lining rainbow tunnel', 'silver every light end'] },
  { here: ['fish', 'sea'] },
  { here: ['door doors', 'one', 'closes opens shuts another'] },
  { here: ['stronger', 'make makes kill'] },
  { here: ['time', 'heals healer heal cures'] },
  { here: ['god plan', 'gives never has bigger works handle'] },
  { here: ['blessing blessings', 'disguise count'] },
  { here: ['onwards', 'upwards'] },
  { here: ['chin cheer', 'up'] },
  { here: ['look', 'it', 'this another', 'way'], atMost: 16 },
  { here: ['worry think dwell overthink cry sad', 'not', 'do', 'much about your over be'], atMost: 12 },
];

const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:look|looking|see) (?:\w+ )?(?:on|at) (?:the )?(?:bright|positive|sunny|good|brighter) side\b|\bbright side\b.*\b(?:at least|now|you)\b/,
    1,
  ],
  [/\b(?:everything|things|it|this) (?:\w+ )?happens? for (?:a|some) reason\b/, 1],
  [
    /\b(?:just |try (?:to|and) |you (?:just )?(?:got|have|need) to )?(?:think|stay|be|remain|keep) (?:positive|happy thoughts)(?! (?:test|result|for)\b)|\bfocus on the (?:positives?|good)\b|\b(?:good|positive) vibes only\b|\bhappy thoughts\b/,
    1,
  ],
  [
    /\b(?:it|things|everything|this) (?:will|is going to|always|all|it) (?:all |always |just )*(?:work|works|come|turn|sort)s? (?:itself |themselves )?(?:out|right|good)(?! (?:cheaper|at|to|as|more|about)\b)/,
    1,
  ],
  [
    /\b(?:it|this) (?:too )?(?:shall|will) (?:all |too )*(?:pass|be (?:over soon|fine in the end|ok in the end|for the best|worth it))\b/,
    1,
  ],
  [
    /\byou will (?:\w+ ){0,2}(?:be (?:fine|grand|ok|alright|over (?:it|him|her|this)|laughing)|get over|laugh (?:about|at)|look back|thank me|find (?:someone|somebody|another|better)|feel better|bounce back|see)(?! (?:on|at|in|with|if|for|by|u|you|me|to)\b)/,
    1,
  ],
  [
    /\b(?:every cloud|silver lining to|silver lining$|silver lining\b(?=.*\b(?:though|darling|at least|always|in this)))|\bfish in the sea\b|\bone door closes|\bdoor (?:closes|shuts)\b|\bgod (?:\w+ )?(?:never|does not|only|has|will|works|knows)\b|\b(?:makes?|make|will make) (?:you|us) stronger\b|\btime (?:heals|is a (?:great )?healer|will heal|cures)|\b(?:bigger|greater|divine|gods) plan\b|\bblessing in disguise\b|\bcount your blessings\b|\bmeant to be\b(?= ?$|.*\bnot)|\blight at the end of\b|\bonwards\b.*\bupwards\b|\bwhat does not kill\b|\bafter (?:the )?rain\b|\blife goes on\b|\bcould be worse\b.*\byou\b/,
    1,
  ],
  [
    /\b(?:chin|keep your chin|cheer|perk|buck) up\b(?!,? \d)|\blook at it (?:this|like this|another|that) way\b/,
    1,
  ],
  [
    /\b(?:do not|just do not|try not to|stop) (?:be )?(?:think(?:ing)? (?:so much|about it|too much)|dwell(?:ing)?|worry(?:ing)? your|cry over|be sad|overthink)\b/,
    1,
  ],
];

/** Words that hear the other first: then reassurance is care. */
const HEARD =
  /\b(?:sounds (?:so |really |very )?(?:hard|awful|tough|rough|painful|horrible|rotten)|that is (?:so |really )?(?:hard|awful|rough|rotten|tough)|i am here|no words|will not tell you|i hear you|makes sense that you|how are you|what would help|(?:i|we) will be (?:fine|ok))\b/;

export default defineRule({
  id: 'premature-silver-lining',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Fruzzetti & Iverson 2004; Linehan 1993',
  cues,
  find: (scene, sentence) => (saysAnywhere(scene, HEARD) ? [] : remarks(scene, sentence, () => 0, PHRASES)),
  reword: (context) => [
    fitted(context, 'lightest', 'That sounds hard.'),
    fitted(context, 'fuller', "That sounds hard. I'm here, and you don't have to be okay yet."),
    fitted(context, 'question', 'Do you want me to just listen, or to think about it with you?'),
  ],
});
