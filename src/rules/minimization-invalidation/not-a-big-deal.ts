import { type Clause, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import type { Phrasing } from '../../engine/features/phrase.ts';
import { answersHurt } from '../../engine/features/reaction.ts';
import { remarks } from '../../engine/features/remark.ts';
import { SmallEvent } from '../../engine/lexicon/words.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { DEAL, SMALL, SURE } from './phrases/not-a-big-deal.ts';
import { WORDINGS } from './phrases/not-a-big-deal-wordings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[It's really not that deep]], Jo.",
      reworded: "It seemed small to me, and I can see it wasn't to you, Jo.",
    },
    { flag: '[[it was only one party]], come on' },
    { flag: "Honestly, [[it's not the end of the world]]." },
    { flag: "[[you're upset over something so small]]" },
    { flag: '[[I was only ten minutes late]], you know me' },
  ],
  silent: [
    "No worries at all, it's not a big deal.",
    'It was a big deal, and I treated it as if it were nothing.',
    "It's only a ten minute walk from mine.",
    'Is it a big deal if I come at nine?',
    "It's just a cold, I'm fine.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['#SmallWord', '#SmallThing', 'just only such was is over about over such'], atMost: 18 },
  { here: ['#SmallWord', 'too', 'to for'], atMost: 24 },
  { here: ['hardly barely scarcely', 'counts worth end crime touched scratch matters cheating'] },
  { here: ['scheme', 'grand great big'] },
  { here: ['what', 'so', 'i'], atMost: 8 },
  { here: ['all', 'did', 'i', 'was'], atMost: 9 },
  { here: ['trifle triviality technicality blip spat tiff'] },
  { here: ['arguing fighting row rowing bickering', 'about over', 'we', 'a one some nothing'], atMost: 16 },
  { here: ['worth', 'not hardly', 'falling fighting arguing crying over row'] },
  { here: ['single', 'i', 'missed forgot lied'] },
  { here: ['just only was', 'one 1 once', 'night nite time lie kiss text', 'who so cares it'], atMost: 14 },
  { here: ['mins minutes min', 'late', 'only like just grip not'], atMost: 14 },
  { here: ['world sky', 'not', 'end ended fall'], atMost: 16 },
  { here: ['nothing', 'to', 'cry fuss song crying worth fight dance'], atMost: 20 },
  { here: ['lil little small', 'argument fight lie matter thing', 'but just only was a'], atMost: 16 },
  { here: ['thing', 'even big', 'not no'], atMost: 10 },
  { here: ['#SmallEvent', 'just only', 'it that was'] },
  { here: ['big deal', 'of such that', 'not no'] },
  { here: ['big huge deep serious massive bad', 'deal thing issue that deep', 'not no hardly never why'] },
  { here: ['world', 'end', 'not'] },
  { here: ['it this that was is', 'just only one literally', '#SmallEvent'], atMost: 22 },
  { here: ['just only literally one', '#SmallEvent'], atMost: 11 },
  { here: ['it that this', 'nothing', 'was is'], atMost: 14 },
  { here: ['nothing', 'happened'], atMost: 11 },
  { here: ['i', 'only just', 'late forgot borrowed joked said once'], atMost: 22 },
  { here: ['fuss', 'what over why such about'] },
  { here: ['died dead killed', 'nobody no one'] },
  { here: ['minor trivial tiny', 'over about such very so', 'you it this matter thing'], atMost: 22 },
  { here: ['petty silly small little', 'over about such very so', 'you it this matter thing'], atMost: 22 },
  { here: ['nobody', 'cares care'], atMost: 19 },
  { here: ['biggie whoop', 'no big'] },
  { here: ['crying upset mad angry sulking fuming', 'over about', 'you', 'a an one some'], atMost: 19 },
  { here: ['mean meant', 'not', 'anything thing'] },
  { here: ['hardly', 'think', 'catastrophe tragedy crime disaster'] },
  { here: ['crown', 'not'], atMost: 22 },
];

const OFFERED =
  /\b(?:no small|thank god|i own|broke something|no worries|do not worry|thanks|thank you|no problem|no bother|all good|appreciate|you are fine|cheers|bless|no need to (?:pay|worry|apologize)|i (?:said|told|acted|treated|thought|pretended|made)|my (?:car|back|knee|arm|head|chest)|for me\b|doctor|test|dose|sorry (?:to|for|about)|forgive|mistakes? of mine|my (?:\w+ )?(?:mistake|fault|error)|it is ok|that is ok)\b/;
/** "it was only a joke", "it's literally one photo": an event of a quarrel, made small. */
const ONLY_THAT: Phrasing = [
  new RegExp(
    `(?:\\b(?:it|that|this|they) (?:is|was|were) (?:\\w+ ){0,2}|^(?:\\w+ ){0,2})(?:just|only|literally|one|merely|simply) (?!like|now|so|to|as|that\\b)(?:\\w+ ){0,3}(?:${SmallEvent.split(/\s+/).join('|')})\\b(?! (?:from|for|by|at|with|until|away|number|plan|today|tomorrow|to)\\b)`,
  ),
  1,
];

const message = (scene: Scene): string => scene.sentences.map(plainText).join(' . ');

function judge(clause: Clause): 0 | 1 {
  const text = textOf(clause);
  if (
    clause.question ||
    clause.link === 'if' ||
    (/\b(?:sender|third)\b/.test(clause.subject) && clause.verb !== 'be')
  )
    return 0;
  if (DEAL.test(text) && clause.subject !== 'sender') return 1;
  if (
    clause.subject === 'it' &&
    /\b(?:it|that|this) (?:is|was) (?:literally |really |honestly )?nothing$/.test(text)
  )
    return 1;
  if (/\bnothing (?:even )?happened\b/.test(text)) return 1;
  return 0;
}

/** "I was only ten minutes late": beside talk of the other's reaction it makes the act small. */
const onlyI = (clause: Clause): boolean =>
  clause.subject === 'sender' &&
  clause.tense === 'past' &&
  /\b(?:was|\w+ed|forgot|said) (?:\w+ )?(?:only|just)\b|\b(?:only|just) \w+ed\b|\bonly (?:said|forgot|took|did)\b/.test(
    textOf(clause),
  ) &&
  !/\b(?:wondering|checking|asking if|wanted|saying|thinking)\b/.test(textOf(clause));

export default defineRule({
  id: 'not-a-big-deal',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Schumann 2018; Tedeschi & Riess 1981',
  cues,
  find: (scene, sentence) => {
    if (OFFERED.test(message(scene))) return [];
    // Without a word about the other's hurt, it may be a favour that is waved away.
    const loud = answersHurt(scene);
    const judged = ({ clause }: Placed): Severity | 0 => judge(clause) || (loud && onlyI(clause) ? 1 : 0);
    const found = remarks(scene, sentence, judged, [...SURE, ONLY_THAT, ...SMALL]);
    return orGraded(found, scene, sentence, WORDINGS).map((match) =>
      loud && match.severity === 1 ? { ...match, severity: 2 as const } : match,
    );
  },
  reword: (context) => [
    fitted(context, 'lightest', "It seemed small to me, and I can see it wasn't to you."),
    fitted(
      context,
      'fuller',
      "It seemed small to me, and I can see it wasn't to you. I'm sorry I waved it away.",
    ),
    fitted(context, 'question', 'What did it mean to you?'),
  ],
});
