import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You must hate me now]].', reworded: "I'm scared I've lost your trust." },
    { flag: '[[u probably hate me]]' },
    { flag: '[[I bet you regret being with me]].' },
    { flag: '[[im sure you are sick of me]]' },
    { flag: '[[are u gonna leave me now]]' },
  ],
  silent: [
    'You must hate mornings.',
    'Do you hate olives?',
    'You probably hated that film.',
    'He must hate me.',
    'Are you going to leave now or at six?',
    "I'm sick of this weather.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'hate hates sick despise regret stand enough tired ashamed trash relieved',
      'you your',
      'me',
      'must probably bet sure know now think will is',
    ],
    atMost: 20,
  },
  { here: ['leave dump divorce replace', 'you', 'me i', 'going bet not everyone tell'], atMost: 16 },
  {
    here: [
      'hate hates despise regret resent sick tired disgusted fed over bored ashamed',
      'you your everyone',
      'me',
      'must probably bet sure guess clearly obviously now know do all can suppose wish already of think will',
    ],
    atMost: 18,
  },
  {
    here: [
      'want like love care need miss',
      'not never',
      'you',
      'me',
      'even probably anymore really must bet around clearly obviously',
    ],
    atMost: 14,
  },
  { here: ['better happier', 'without', 'me', 'you'], atMost: 14 },
  {
    here: [
      'leave dump break leaving dumping replace',
      'me up',
      'you',
      'going will are bet suppose guess now',
    ],
    atMost: 12,
  },
  { here: ['bet wish', 'you', 'never', 'met me my had'], atMost: 16 },
];

const GUESS =
  '(?:must|probably|will|clearly|obviously|definitely|surely|all|already|now|really|secretly|just|have to|are going to|must all|must really|do|can not stand|totally)';
const FORMS: readonly RegExp[] = [
  /\byou (?:\w+ ){0,3}(?:can|could) not (?:\w+ )?(?:stand|bear|even look at|look at) (?:me|the sight of me|being (?:near|around) me)\b|\byou are (?:\w+ )?going to (?:\w+ )?(?:leave|dump|divorce|replace|break up with|want (?:a divorce|rid)|end up hating|get (?:sick|bored|tired) of)(?: me)?\b.*\b(?:me|are you not|you not|i can tell|i know|everyone)\b|\bi know (?:that )?you (?:\w+ )?(?:hate|despise|resent|regret) me\b|\byou (?:\w+ )?hate me (?:now|is it|right|do you|for|any|already|so)|\b(?:you|you all) (?:would|will) (?:\w+ )?(?:all )?(?:be (?:\w+ )?(?:relieved|glad|happier|better)|have a (?:nicer|better) time) (?:\w+ )?(?:if i|without|when i)\b|\byou have had enough of me\b|\b(?:do|did) you (?:still |even )*(?:like|love|want) me\b|\b(?:sorry|regret|wish) you (?:ever|never|had never) (?:took|met|married|had|knew|let|hired|invited) me\b|\byou (?:\w+ )?think i am (?:\w+ )?(?:trash|garbage|worthless|pathetic|disgusting|nothing|useless|a (?:\w+ )?(?:loser|burden|joke|mess))\b/,
  new RegExp(
    `\\byou (?:\\w+ )?${GUESS} (?:\\w+ ){0,2}(?:hate|despise|regret|resent|loathe|detest|be (?:\\w+ )?(?:sick|tired|ashamed|disgusted|fed up|bored|over)(?: of| by| with)?|think i am|wish you)(?:ing)? (?:me|being with me|marrying me|meeting me|knowing me|ever (?:meeting|marrying|dating) me|having me|the (?:sight|day)|a|so|such|had|never|i)\\b`,
  ),
  /\b(?:i (?:am|was|feel|would)? ?(?:\w+ )?(?:sure|bet|guess|suppose|know|think|knew|afraid|expect|feel like|convinced|certain|imagine|reckon|assume)|bet) (?:that )?(?:you|everyone|you all|they all) (?:\w+ ){0,3}(?:hate|hates|despise|regret|regrets|resent|resents|sick|are sick|tired|bored|ashamed|disgusted|wish|wishes|fed up|want rid|wants? me gone|think i am|over|rather|better off|happier|love me less|laugh)(?: \w+){0,4} ?(?:me|i|my)\b/,
  /\byou (?:\w+ ){0,2}(?:do|did|would|will) not (?:\w+ ){0,2}(?:want|like|love|need|care about|miss)(?: to be (?:with|around|near|seen with))? me(?: (?:around|any ?more|here|at all|there|in your life|do you|either|now)\b|$)/,
  /\byou (?:\w+ ){0,3}(?:be |are )?(?:\w+ )?(?:better off|happier|better) without me\b|\bare you (?:going to|about to) (?:leave|dump|break up with|replace|divorce|get rid of) me\b|\bdo you (?:\w+ )?(?:hate|despise|regret|resent|still (?:love|like|want)|even like) me(?: now| any ?more|$)|\bwhy (?:are|do) you (?:even |still )*(?:with|put up with|like|love|want|bother with) me\b|\byou are (?:\w+ )?(?:sick|tired|ashamed|fed up|bored) (?:of|with) me\b/,
];
/** Somebody else's view, or a thing that is hated. */
const ELSEWHERE =
  /\b(?:he|she) (?:must|probably)|\b(?:lol|jk|for (?:this|saying this|the spoiler|asking|sending))\b/;

export default defineRule({
  id: 'you-must-hate-me',
  family: 'shame-collapse',
  severity: 1,
  source: 'Joiner 2000; Winteraven, Relational Healing Begins with Repair',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    return saidIn(scene, sentence, FORMS);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm scared I've lost your trust."),
    fitted(context, 'fuller', "I'm scared I've lost your trust, and you don't have to comfort me."),
    fitted(context, 'question', "I'm scared I've lost your trust. Is there a way back?"),
  ],
});
