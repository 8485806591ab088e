import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { namesDoer } from '../../engine/features/doerless.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { phraseIn } from '../../engine/features/phrase.ts';
import { hitClauses, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { DOERLESS } from './phrases/closing-apologies.ts';
import { CAME_ABOUT, WRONGED } from './phrases/doerless.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Mistakes were made]].', reworded: "I made a mistake, and I'm sorry." },
    { flag: '[[some hurtful things were said last night]]' },
    { flag: '[[the words just came out]], sorry' },
    { flag: '[[Your trust has been broken]].' },
    { flag: '[[Tempers flared last night]].' },
    { flag: '[[There was some shouting]]. Apologies.' },
    { flag: '[[Things escalated]].' },
    { flag: '[[What was said was said]].' },
    { flag: '[[Sorry it came to this]].' },
    { flag: "[[I'm sorry your heart got broken]]." },
    { flag: '[[sorry it all got out of hand]]' },
  ],
  silent: [
    'I made a mistake.',
    "things were said and I'm the one who said them, I'm sorry",
    'mistakes were made in the 2019 audit, see page 4',
    'No mistakes were made.',
    'Sorry that happened to you on the train, did you get home?',
    'The cake was made by Ana.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(DOERLESS),
  { here: ['#Misdeed', '#DoneWrong', 'was were got been gotten being getting'] },
  { here: ['#Apology', '#CameAbout', 'it this that things everything'] },
  {
    here: [
      'words things stuff tempers',
      'came slipped flew flared frayed ran passed escalated',
      'out flared frayed high over escalated',
    ],
  },
  {
    here: [
      'there',
      'was were been',
      'shouting yelling drinking hurt misunderstanding misunderstandings miscommunication errors lapse lapses failings unpleasantness swearing',
    ],
    atMost: 20,
  },
  { here: ['it things matters everything', 'escalated snowballed spiralled spiraled'], atMost: 12 },
  { here: ['what', 'was got', 'said done'], atMost: 16 },
  {
    here: [
      '#Misdeed emotions shit stuff',
      'happened happen occurred arose kept slipped flew ran sideways down broken broke',
    ],
    atMost: 18,
  },
  {
    here: [
      'evening night conversation party dinner it things',
      'sideways south heated spiralled escalated nasty ugly',
    ],
    atMost: 16,
  },
  {
    here: [
      '#Apology regrettably unfortunately sadly acknowledge',
      '#DoneWrong row tears left excluded treated',
    ],
  },
  { here: ['#OutOfHand', 'it things everything', 'got went became'], atMost: 16 },
];

/** The writer is named as the doer after all. */
const NAMED =
  /\b(?:i (?:made|said|did|broke|crossed|was the one|am the one|called|spoke)|by (?:me|you|him|her|them|us)|(?:that|it|this|they|those|these) (?:was|were) (?:all )?(?:me|mine)|my (?:fault|doing)|you (?:made|said|crossed|broke))\b/;
/** An event that came to somebody from outside: sympathy, not an apology. */
const MISFORTUNE =
  /\b(?:happened|came|went)\b.*\b(?:to you|your (?:car|phone|house|flight|package|order|account|mum|dad|dog|cat))\b|\b(?:sorry|sad) to (?:hear|learn|read|see)\b|\b(?:hurt|injured|wounded|harmed|killed|shaken|damaged|burned) (?:\w+ ){0,3}(?:in|by|during) (?:the|a|that|your) (?:\w+ )?(?:crash|accident|fall|fire|storm|attack|wreck|collision|surgery|war|flood|match|game)\b|\bhow did it happen\b/;
const REGRETS = /\b(?:regrettably|unfortunately|sadly|acknowledge|regret|regretted|pity|shame|sad)\b/;
const BETWEEN_US =
  /\b(?:between us|with us|like (?:this|that)|this way|that way|had to|to this|to that|out of|heated|too far|ended|between you)\b/;

/** The wording of a wrong without a doer; softer where nothing is regretted. */
const worded = (scene: Scene, sentence: number, regretted: boolean): readonly Match[] =>
  gradedIn(scene, sentence, DOERLESS).map((match) => (regretted ? match : { ...match, severity: 1 }));

export default defineRule({
  id: 'agentless-passive',
  family: 'performative-closure',
  severity: 2,
  source: 'Battistella 2014; Bohner 2002; Zhou, Smith & Lee 2021',
  cues,
  patterns: [
    '#Misdeed #Adverb{0,2} (was|were|got|been|gotten|being|getting) not? #Adverb{0,2} #DoneWrong',
    '#Misdeed #Adverb{0,2} (has|have|had|could|should) #Adverb? not? (been|have) been? #DoneWrong',
    'there (was|were|has|have) been? (a|an|some|harsh|lot)? of? (bit|lot)? of? (shouting|yelling|drinking|hurt|misunderstanding|misunderstandings|miscommunication|errors|error|lapse|lapses|failings|shortcomings|swearing|unpleasantness|words)',
    '(it|things|everything|matters|stuff) #Adverb{0,2} (all)? #Adverb{0,2} (escalated|snowballed|spiralled|spiraled|kicked)',
    'what (was|got) (said|done) (was|got|is|can)',
    '(words|things|stuff) #Adverb{0,2} (came|slipped|flew|passed) (out|over|between)?',
    'tempers (flared|frayed|ran)',
    '#Apology that? (it|this|that|things|everything) #Adverb{0,2} (had|all)? to? #CameAbout',
    '#Apology that? your #Misdeed (was|were|got) #Adverb? #DoneWrong',
    '(it|things|everything) #Adverb{0,3} (all|got|went|became) (got|went)? #Adverb{0,4} #OutOfHand',
  ],
  find: (scene, sentence, hits) => {
    const { asked = false, tags, vocabulary } = scene.sentences[sentence] ?? {};
    if (asked || vocabulary?.has('if') || saysAnywhere(scene, NAMED) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    const sorry = scene.sentences.some((one) => one.tags.has('Apology'));
    if (!sorry && tags?.has('OutOfHand') === true) return [];
    const told =
      phraseIn(scene, sentence, CAME_ABOUT) ??
      (sorry || REGRETS.test(text) ? phraseIn(scene, sentence, WRONGED) : null);
    const kept = hits(sentence).filter((hit) => !namesDoer(scene, { sentence, ...hit }));
    const event =
      /\b(?:happened|happen|occurred|went|came|got|ended|turned)\b/.test(text) &&
      tags?.has('Apology') === true;
    if ((event || told !== null) && MISFORTUNE.test(text)) return [];
    const found = hitClauses(scene, sentence, () => kept);
    if (found.length === 0 && told === null) return worded(scene, sentence, sorry || REGRETS.test(text));
    if (found.length === 0 && told !== null)
      return /\b(?:error occurred|not my|mistakes happen|no)\b/.test(text) ||
        namesDoer(scene, { sentence, ...told })
        ? []
        : [{ ...spanning(told.first, told.last), severity: sorry ? 2 : 1 }];
    return [...found]
      .sort((a, b) => a.from - b.from)
      .slice(0, 1)
      .map((match) => ({
        ...match,
        severity: event && !BETWEEN_US.test(text) ? (1 as const) : (2 as const),
      }));
  },
  reword: (context) => {
    const text = plainText(context.scene.sentences[context.match.sentence]);
    const owned = /\b(?:said|words|spoken|exchanged|insults|tempers)\b/.test(text)
      ? "I said things that hurt, and I'm sorry."
      : "I made a mistake, and I'm sorry.";
    return [
      fitted(context, 'lightest', owned),
      fitted(context, 'fuller', `I ${blank('what I did')}, and you paid for it. I'm sorry.`),
      fitted(context, 'question', `I ${blank('what I did')}. What has it meant for you?`),
    ];
  },
});
