import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { blamesHearer, harsh } from '../../engine/features/blame.ts';
import { speaksIll } from '../../engine/features/speaks-ill.ts';
import { clauseAt, spanning } from '../../engine/find.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { fit } from '../../engine/reword/draft/fit.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { subjectsOf } from '../../engine/reword/draft/subject.ts';
import { holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { asOpinion } from '../../engine/reword/own-words/theirs/opinions.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { CHORUS, VOICES } from './phrases/chorus.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Everyone agrees you're being unreasonable]].",
      reworded: "I can only speak for myself, and I'm upset.",
    },
    { flag: '[[even ur own mum says ur selfish]]' },
    { flag: '[[Nobody here can stand your attitude]]' },
  ],
  silent: [
    'Everyone thinks you did a great job.',
    'Even your mum says the soup was good.',
    'My sister thinks I was out of order, and she is right.',
    'Nobody at work knows yet.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(CHORUS),
  ...cuesOf(VOICES, { besides: ['#Hearer'], atMost: 30 }),
];

const CLASSES = {
  praise: `worried proud great good amazing brilliant lovely fantastic gorgeous kind invited congratulations birthday surprise speech haircut
 hi hello miss misses love loves loved easy fun happy welcome best beautiful generous`,
  fault: `the_problem hard_work high_maintenance too_far too_much over_the_top a_bit_much out_of_order out_of_line outta_line in_the_wrong
 not_right not_fair not_ok not_normal acceptable welcome weight changed attitude behavior manners temper moods drinking treat drama tantrums
 eggshells wasting weird difficult impossible wrong bad_for_me need_help need_therapy owe trusted lost_the_plot no_good bad_news trouble off_your_head full_of piece_of_work using_me controlling lying cheating a_disgrace good_for_nothing not_safe ruined`,
} as const;

/** Praise, worry and good news from others weigh on nobody. */
const KIND = wordings(
  `
  {praise} ~2
  where the
  show|help|welcome you
  told|tell us the|about_the
  nobody|no_one|none_of_us|none ~2 blames|blame|hates|hate|pities|resents|judges|judge you
`,
  CLASSES,
);

/** Quiet words of blame that stand in no class of bad names. */
const FAULT = wordings(
  `
  {fault}
  should apologize|leave|stop|be_ashamed
  not ~1 pull|pulling
  never listen|help|come|answer|do|pay|think
  always late|moaning|complaining|shouting
`,
  CLASSES,
);

const judged = ({ clause }: Placed): boolean =>
  /\byou(?:r)?\b/.test(textOf(clause)) &&
  (blamesHearer(clause) || clauseSays(clause, FAULT) || speaksIll(clause)) &&
  clause.subject !== 'sender';

/** "Nobody thinks you're a bad mother": a verdict denied. */
const DENIED =
  /\b(?:nobody|no one|none of (?:us|them)) (?:\w+ ){0,2}(?:thinks?|thought|says?|said|believes?|reckons?) (?:that )?you\b/;

/** "My sister says you're lazy and she is wrong": what was said is not shared. */
const DISAGREES =
  /\b(?:he|she|they|(?:every|any)(?:one|body)|people) (?:is|are|was|were) (?:\w+ )?(?:wrong|mistaken|unfair|jealous|talking (?:nonsense|rubbish)|out of order)\b|\bi (?:\w+ )?(?:do not (?:agree|think so|believe)|disagree|disagreed|told (?:him|her|them)|said (?:no|nonsense)|stood up for you|defended you|had your back)\b|\b(?:it|that) is not true\b/;

/** What the others are said to think. */
const SAID =
  /\b(?:think|thinks|say|says|said|saying|agrees?|reckons?|told|knows?|feels?|hear|see|seen|talk|talking)\b(?<what>.*)$/is;

/** "My sister says you were hurt": news of the hearer, and no charge. */
const THEIR_HURT =
  /^(?: (?:me|us))?(?: that)? (?:you|u) (?:were|was|are|got|felt|feel) (?:so |really |very )*(?:hurt|upset|sad|crying|offended)\b/iu;

/** The writer's own side, with what it is about where that was told. */
function forMyself({ register }: RewordContext, hasMatter: boolean): string {
  if (!hasMatter) return "I can only speak for myself, and I'm upset.";
  return register === 'work'
    ? `I can only speak for myself, and I've found ${blank('topic')} difficult.`
    : `I can only speak for myself, and I'm upset about ${blank('topic')}.`;
}

/** "All my other customers understand that it is plain": others who saw what they did not. */
const SAW =
  /^(?:and |but |so )?(?:all |every one |each |most )?(?:of )?(?:(?:my|our|the) )?(?:other |others |everybody else |everyone else )(?:[\p{L}'’]+ ){0,8}?(?:underst(?:and|ood|ands)|see|saw|seen|sees|knows?|knew|known|reali[sz]ed?s?|gets?|got)(?: properly| perfectly| clearly| well)? that (?<first>\p{L}\S*)/iu;

/** What they all saw stays, said by one. */
function withoutChorus(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start, end } = wholeSentence(context);
  const found = SAW.exec(text.slice(start, end));
  if (found === null) return [];
  const span = { start, end: start + found[0].length };
  const first = found.groups?.first ?? '';
  return [{ kind: 'lightest', span, text: fit(text, span, capital(first)) }];
}

export default defineRule({
  id: 'everyone-thinks',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Bowen 1978',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here === undefined || sentenceSays(here, KIND)) return [];
    if ([here, scene.sentences[sentence + 1]].some((one) => DISAGREES.test(plainText(one)))) return [];
    const [chorus] = wordedAs(scene, sentence, CHORUS);
    if (chorus !== undefined) return [chorus];
    if (here.asked || DENIED.test(plainText(here))) return [];
    const [voice] = wordedAs(scene, sentence, VOICES);
    if (voice === undefined) return [];
    const all = scene.placed(sentence);
    const verdict = all.find((placed) => placed.clause.to > voice.from && judged(placed));
    const first = clauseAt(scene, sentence, voice.from);
    if (verdict === undefined || first === undefined) return [];
    return [{ ...spanning(first, verdict), severity: harsh(verdict.clause) ? 3 : 2 }];
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const alone = withoutChorus(context);
    if (alone.length > 0) return alone;
    const opinion = asOpinion(context.scene.text.slice(all.start, all.end));
    // What they all spoke about would be lost.
    const told = SAID.exec(context.scene.text.slice(all.start, all.end))?.groups?.what ?? '';
    if (opinion === null && subjectsOf(told).length > 0) return [];
    if (THEIR_HURT.test(told)) return [];
    return [
      ...(opinion === null ? [] : [fitted(context, 'lightest', opinion, all)]),
      fitted(context, 'lightest', forMyself(context, holdsMatter(told))),
      fitted(context, 'fuller', 'I can only speak for myself: I felt [what I felt].'),
      fitted(context, 'question', 'I found this hard. How did you see it?'),
    ];
  },
});
