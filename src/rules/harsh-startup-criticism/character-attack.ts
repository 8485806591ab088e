import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { type Naming, namingOf } from '../../engine/features/naming.ts';
import { aboutOthers, reported } from '../../engine/find.ts';
import type { Tag } from '../../engine/lexicon/index.ts';
import { aroundMatch, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { withoutSentence } from '../../engine/reword/draft/left-out.ts';
import { toldWithin } from '../../engine/reword/draft/within.ts';
import { withoutLead } from '../../engine/reword/draft/without-name.ts';
import { asOwed } from '../../engine/reword/own-words/theirs/owed.ts';
import { scoldedFor } from '../../engine/reword/own-words/theirs/scolded.ts';
import { asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { keptTopic } from '../../engine/reword/own-words/wishes/topic.ts';
import { defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { CHARACTER } from './phrases/character.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You're so selfish]].", reworded: 'That felt unfair to me.' },
    { flag: "[[You're so self-centred]].", reworded: 'That felt unfair to me.' },
    { flag: "[[You're so disloyal]].", reworded: "I'm finding it hard to trust this." },
    { flag: 'ok but [[ur being really childish]]', reworded: 'this is hard for me' },
    { flag: '[[u so ungrateful]], i drove two hours' },
    { flag: 'Honestly, Rita, [[you are a vain and greedy woman]].' },
    { flag: '[[Such a hypocrite]]!' },
    { flag: '[[Why are you so cold]] to my mother?' },
  ],
  silent: [
    "You're not lazy, you're worn out.",
    'I was selfish on Sunday.',
    "You're impossible to surprise, so I asked your sister.",
    'I never said you were controlling.',
    'You look so cold, take my coat.',
    'Are you being selfish or am I?',
    "You're a liar in this game, and a good one.",
    "Ha! You're impossible, I adore you.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Trait', '#Hearer', 'are were such being act acting become so', 'you'] },
  { here: ['#Trait', 'such what being', 'a an stop quit not', '#Hearer'] },
  { here: ['#Trait', 'such what', 'a an'], atMost: 9 },
  ...gradedCues(CHARACTER),
];

const FORMS: readonly Naming['form'][] = ['predicate', 'asked', 'apposition', 'order', 'outcry'];

/** What the writer may be missing, by the trait they name: a feeling in its place, never a new fact. */
const FEELINGS: readonly (readonly [Tag, string])[] = [
  ['SelfishTrait', 'That felt unfair to me.'],
  ['IdleTrait', 'I need more help with this.'],
  ['CruelTrait', 'That hurt me.'],
  ['FalseTrait', "I'm finding it hard to trust this."],
  ['UnsoundTrait', 'I see this differently.'],
  ['WeakTrait', 'I feel let down.'],
  ['HardTrait', 'This is hard for me.'],
  ['BossyTrait', "I feel I don't get a say here."],
];
const PLAIN = "I'm upset, and I'd like to talk about it.";

function feelingOf({ scene, match }: RewordContext): string {
  const named = scene.sentences[match.sentence]?.words.slice(match.from, match.to) ?? [];
  return FEELINGS.find(([trait]) => named.some(({ tags }) => tags.has(trait)))?.[1] ?? PLAIN;
}

/** A game in which the bad name is a part that is played. */
const PLAYED = wordings(`
  in|at|of this|that|the game
  bluff|poker|werewolf|mafia|monopoly|villain
`);
/** Affection beside it: of a faint trait it makes a tease, of a grave one nothing. */
const FOND = wordings('love|loved|proud|adore|adored|legend|lovely|omg|no_way|my_world');
/** What is said of the writer, asked about or denied. */
const TURNED = wordings(`
  i_was|i_am|am_i|is_it|would_not_say|never_thought_you|game
  not think you
`);
/** "You're a hypocrite if you eat bacon?" asks about a case that is thought up. */
const SUPPOSED = wordings('you ~ if you');

/** Physical states that look like traits: "you look so cold", "you sound awful". */
const STATE = wordings(`
  look|looks|looking|sound|sounds|seem|seems|get|getting ~1 cold|awful|terrible|miserable|weak|rough
  you are? ~1 so|really|very? cold|weak|miserable|jealous ~2 $
`);

function judge(scene: Scene, placed: Placed): Match | null {
  const { clause, sentence } = placed;
  if (reported(scene, placed) || clause.link === 'if') return null;
  const naming = namingOf(scene, placed);
  if (naming === null || naming.kind !== 'trait' || !FORMS.includes(naming.form)) return null;
  const here = scene.sentences[sentence];
  if (clauseSays(clause, STATE) || sentenceSays(here, PLAYED)) return null;
  if (here?.asked && sentenceSays(here, SUPPOSED)) return null;
  const mild = naming.faint || laughs(scene, sentence);
  if (mild && sentenceSays(here, FOND)) return null;
  const past =
    clause.tense === 'past' || clause.modal === 'can' || naming.form === 'order' || naming.form === 'outcry';
  const severity: Severity = mild ? 1 : past ? 2 : 3;
  return { sentence, from: naming.from, to: naming.to, severity };
}

export default defineRule({
  id: 'character-attack',
  family: 'harsh-startup-criticism',
  severity: 3,
  darvo: 'attack',
  source: 'Gottman & Silver 1999; Rosenberg 2003; Zhang et al. 2018',
  cues,
  find: (scene, sentence) => {
    const named = scene.placed(sentence).flatMap((placed) => judge(scene, placed) ?? []);
    const here = scene.sentences[sentence];
    if (named.length > 0 || [PLAYED, FOND, TURNED].some((table) => sentenceSays(here, table))) return named;
    return gradedIn(scene, sentence, CHARACTER)
      .filter((match) => !aboutOthers(scene, match))
      .map((match) => (laughs(scene, sentence) ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const around = aroundMatch(context);
    const all = wholeSentence(context);
    const kept = keptTopic(context.scene.text.slice(all.start, all.end));
    const lead = withoutLead(context);
    const { match, scene } = context;
    const { length = 0 } = scene.sentences[match.sentence]?.words ?? [];
    const gone = (match.to - match.from) * 2 > length ? withoutSentence(context) : null;
    return [
      ...scoldedFor(context),
      ...(lead === null ? [] : [lead]),
      ...(kept === null ? [] : [fitted(context, 'lightest', kept, all)]),
      ...toldWithin(context, all, (said) => asWish(said) ?? asOwed(said)),
      fitted(context, 'lightest', feelingOf(context), around, true),
      ...(gone === null ? [] : [gone]),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', around, true),
      fitted(context, 'question', 'I felt [what I felt]. Can we talk about it?', around, true),
    ];
  },
});
