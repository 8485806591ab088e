import type { Clause } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { banters } from '../../engine/features/fun.ts';
import { type Naming, namingOf } from '../../engine/features/naming.ts';
import { ofOneself } from '../../engine/features/own-names.ts';
import { aboutOthers, reported } from '../../engine/find.ts';
import { aroundMatch, matched, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { withoutSentence } from '../../engine/reword/draft/left-out.ts';
import { toldWithin } from '../../engine/reword/draft/within.ts';
import { withoutLead, withoutName, withoutSlur } from '../../engine/reword/draft/without-name.ts';
import { withoutTail } from '../../engine/reword/draft/without-tail.ts';
import { scoldedFor } from '../../engine/reword/own-words/theirs/scolded.ts';
import { asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { keptTopic } from '../../engine/reword/own-words/wishes/topic.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';
import { gradedCues, gradedIn, graverOf } from '../../engine/wording/graded.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { CURSES, JOY } from './phrases/curses.ts';
import { INSULTS } from './phrases/insults.ts';
import { SLIGHTS } from './phrases/slights.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[You're an idiot]], Pete.",
      reworded: "I'm angry, and I don't want to take it out on you, Pete.",
    },
    {
      flag: '[[you stupid cow]], that was my only key',
      reworded: 'that was my only key',
    },
    { flag: 'That is not how tenses work, [[moron]].' },
    { flag: '[[Your hypocrisy]] is staggering.' },
    { flag: "I don't answer [[liars like you]]." },
    { flag: '[[oh fuck off greg]]' },
    { flag: '[[How dumb are you]]?' },
    { flag: '[[Shame on you]]!' },
  ],
  silent: [
    "I'm such an idiot, I left the tickets at home.",
    'He called my sister a moron and I walked out.',
    "You're not stupid, the form is badly made.",
    'you lucky bastard, four weeks in Lisbon!',
    'Fuck this printer.',
    'That was a dumb mistake of mine.',
    'He was raised by wolves, I swear.',
    'The clown at the party was great with the kids.',
  ],
};

/** Names are read from clauses; here is only said where to look. */
export const cues: readonly Cue[] = [
  { here: ['#Insult #MoralNoun disgusting', '#Hearer like such'] },
  { here: ['#CalledName'], atMost: 18 },
  { here: ['#Trait', '#Hearer', 'your', '#ConductNoun'] },
  { here: ['#Trait', 'like as', '#Hearer', '#RoleNoun like'], atMost: 20 },
  ...gradedCues(CURSES),
  ...gradedCues(INSULTS),
  ...gradedCues(SLIGHTS),
];

/** Which of the bad names are insults: swear-like ones in every form, traits where they are called at somebody. */
const insulting = ({ kind, form }: Naming): boolean =>
  kind === 'insult' || form === 'call' || form === 'likeness' || form === 'possession';

const weight = (naming: Naming, clause: Clause): Severity => {
  if (naming.form === 'possession' || naming.form === 'outcry' || clause.link === 'if') return 2;
  return naming.form === 'order' ? 2 : 3;
};

/** "Any idiot can install it": nobody is called one. */
const anybody = ({ words }: Clause, { at }: Naming): boolean =>
  /^(?:any|every)$/.test(words[at - 1]?.text ?? '');

function judge(scene: Scene, placed: Placed): Match | null {
  if (reported(scene, placed)) return null;
  const naming = namingOf(scene, placed);
  const lighter = (severity: Severity): Severity => (banters(scene, placed.sentence) ? 1 : severity);
  if (naming === null || anybody(placed.clause, naming)) return null;
  if (insulting(naming) && (placed.clause.link !== 'if' || naming.kind === 'insult'))
    return {
      sentence: placed.sentence,
      from: naming.from,
      to: naming.to,
      severity: lighter(weight(naming, placed.clause)),
    };
  return null;
}

/** "Don't let anyone call you stupid": comfort against somebody else's words. */
const COMFORT = wordings(
  'let|if ~1 anyone|anybody|him|her|them|people|someone|somebody|they|he|she ~1 tell|tells|call|calls|make|makes|say|says',
);
const FOND = wordings(`
  love|legend|lucky|beautiful|gorgeous|proud|congrats|congratulations|omg|jealous|jammy
  he|she|they said|called|told
  said|says|screamed|yelled|shouted ~1 fuck|screw you|off
`);

/** Called a liar or a cheat: under it lies distrust. */
const DISHONEST =
  /\b(?:l(?:ie|ies|ied|ying)|liars?|scam\w*|fraud\w*|con(?:ned|ning)?|cheat\w*|trick\w*|troll\w*|decei\w+|bullshit\w*|crooks?|thie(?:f|ves)|rip(?:ped)?[- ]off|bad faith|dishonest)\b/;

export default defineRule({
  id: 'insult',
  family: 'contempt',
  severity: 3,
  darvo: 'attack',
  source: 'Culpeper 1996, 2011; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (sentenceSays(here, COMFORT)) return [];
    const named = scene
      .placed(sentence)
      .flatMap((placed) => judge(scene, placed) ?? [])
      .filter((match) => !ofOneself(scene, match));
    if (named.length > 0 || sentenceSays(here, FOND)) return named;
    const cursed = messageSays(scene, JOY, sentence - 1, sentence + 3)
      ? []
      : gradedIn(scene, sentence, CURSES);
    const found =
      cursed.length > 0
        ? cursed
        : graverOf(gradedIn(scene, sentence, INSULTS), gradedIn(scene, sentence, SLIGHTS));
    return found
      .filter((match) => !aboutOthers(scene, match) && !ofOneself(scene, match))
      .map((match) => (banters(scene, sentence) ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const around = aroundMatch(context);
    const scolded = scoldedFor(context);
    if (scolded.length > 0) return scolded;
    const bare = withoutName(context) ?? withoutLead(context);
    if (bare !== null) return [bare];
    const shorter = withoutTail(context);
    const plain = withoutSlur(context);
    const all = wholeSentence(context);
    const kept = keptTopic(context.scene.text.slice(all.start, all.end));
    const distrust = DISHONEST.test(matched(context).toLowerCase());
    const gone = distrust ? null : withoutSentence(context);
    return [
      ...(plain === null ? [] : [plain]),
      ...shorter,
      ...(kept === null ? [] : [fitted(context, 'lightest', kept, all, true)]),
      ...toldWithin(context, all, asWish),
      ...(gone === null ? [] : [gone]),
      fitted(
        context,
        gone === null ? 'lightest' : 'fuller',
        distrust
          ? "I'm finding it hard to trust this."
          : "I'm angry, and I don't want to take it out on you.",
        around,
        true,
      ),
      fitted(context, 'fuller', "I'm hurt about [what happened]. I'll come back at [time].", around, true),
    ];
  },
});
