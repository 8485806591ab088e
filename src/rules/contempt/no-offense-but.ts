import { holds, says } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { harsh } from '../../engine/features/blame.ts';
import { laughs } from '../../engine/features/fun.ts';
import { reported, spanning } from '../../engine/find.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { matterOf } from '../../engine/reword/draft/matter.ts';
import { keptTopic } from '../../engine/reword/own-words/wishes/topic.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { together, type Wordings, wordings } from '../../engine/wording/wording.ts';
import { clauseSays, wordingIn } from '../../engine/wording/wording-place.ts';
import { FRANK, LICENCES } from './phrases/disclaimers.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[No offense]], but you look tired of everyone.',
      reworded: 'Can I tell you something that may be hard to hear?',
    },
    { flag: '[[dont take this the wrong way but]] ur a bit much' },
    { flag: "[[With all due respect]], you haven't read it." },
    { flag: "[[I'm not being funny but]] your flat smells." },
  ],
  silent: [
    'No offense taken.',
    'To be honest, I liked your flat better.',
    'Not gonna lie, that cake was great.',
    "I'm just saying hi.",
    'With respect to clause 4, see below.',
    "Don't take the wrong bus but the 38.",
  ],
};

export const cues: readonly Cue[] = cuesOf(together(LICENCES, FRANK), { near: ['#Hearer'] });

/** A disclaimer stands at the head of what it disclaims, or after it ("you were late, just saying"). */
const HEAD = 8;
const KIND = wordings(`
  train|bus|ferry|taken|hi|hello|stay|know_a_guy|how_does|birthday|surprise|happy_for|proud|well_done|thank|working_too_hard|rest
  come for|over
  it ~1 is|was ~2 fine|ok|grand|alright|cool|no_bother|all_good
`);
const PLIGHT = wordings('cancelled|late|closed|sold_out|full|broken_down|delayed|on_the_way|not_coming');

/** "Honestly", "to be fair": too little of a disclaimer to be what is amiss. */
const MILD = /^(?:and |but |so )*(?:honestly|tbh|to be (?:honest|fair|blunt)|frankly|ngl|truthfully)\b/i;

/** Two opinions stand against each other: one's own can be said plainly. */
const OPINED = /\b(?:wrong|mistaken|clue|idea|understand|know|argument|your point|talking about|on about)\b/i;

/** The hearer, or something of theirs, is what the clause is about. */
const aimed = ({ clause }: Placed): boolean =>
  ['hearer', 'hearers'].includes(clause.subject) ||
  (clause.subject === 'zero' && clause.object === 'hearers');

/** Kind words, but for adverbs ("kind of exhausting"). */
const fond = ({ clause }: Placed): boolean =>
  !clause.negated &&
  clause.words
    .slice(clause.from, clause.to)
    .some(({ tags }) => (tags.has('Praise') || tags.has('Positive')) && !tags.has('Adverb'));

const blaming = (placed: Placed): boolean => {
  const { clause } = placed;
  const bad = harsh(clause) || holds(clause, ['Negative', 'WrongVerb', 'WrongAdj', 'Excess'], clause.restAt);
  return aimed(placed)
    ? bad || clause.negated || holds(clause, ['Unflattering'])
    : says(clause, /^(?:you|your)$/) && bad && clause.subject !== 'sender';
};
/** What is said beside the disclaimer, in its sentence and, after a bare disclaimer, in the next. */
function beside(scene: Scene, sentence: number, to: number): readonly Placed[] {
  const here = scene.placed(sentence).filter(({ clause }) => clause.to > to);
  return here.length > 0 ? here : scene.placed(sentence + 1);
}

/** A disclaimer, and beside it something about the hearer that is not kind. */
function licensed(scene: Scene, sentence: number): Match | null {
  const here = scene.sentences[sentence];
  if (here === undefined) return null;
  const { words } = here;
  const strong = firstOf(here, LICENCES);
  const hit = strong ?? firstOf(here, FRANK);
  if (hit === null || hit.from > HEAD) return null;
  const [start] = scene.placed(sentence).filter(({ clause }) => hit.from < clause.to);
  if (start === undefined || reported(scene, start)) return null;
  const said = beside(scene, sentence, hit.to);
  const kind = said.some(({ clause }) => clauseSays(clause, KIND) || clauseSays(clause, PLIGHT));
  if (kind || !said.some((placed) => aimed(placed) || blaming(placed))) return null;
  const bad = said.some(blaming);
  if (!bad && (strong === null || said.some(fond))) return null;
  const heavy = bad && strong !== null && !laughs(scene, sentence);
  const to = words[hit.to]?.text === 'but' && words[hit.to]?.gap === 'none' ? hit.to + 1 : hit.to;
  return { sentence, from: Math.min(hit.from, spanning(start).from), to, severity: heavy ? 2 : 1 };
}

const firstOf = (sentence: Sentence, table: Wordings) => {
  for (const wording of table) {
    const found = wordingIn(sentence, wording);
    if (found !== null) return found;
  }
  return null;
};

export default defineRule({
  id: 'no-offense-but',
  family: 'contempt',
  severity: 1,
  source: 'Brown & Levinson 1987; Danescu-Niculescu-Mizil et al. 2013',
  cues,
  find: (scene, sentence) => {
    const match = licensed(scene, sentence);
    return match === null ? [] : [match];
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const typed = context.scene.text.slice(all.start, all.end);
    const kept = keptTopic(typed);
    // A question that announces something needs something to come.
    if (kept === null && MILD.test(typed)) return [];
    if (kept !== null || OPINED.test(typed))
      return [
        fitted(context, 'lightest', kept ?? 'I see this differently.', all),
        fitted(context, 'fuller', "I'd like to talk about [topic], and I want to say it kindly.", all),
      ];
    // Nobody asks leave and goes on to something else.
    const isLast = context.match.sentence + 1 >= context.scene.sentences.length;
    return [
      ...(isLast
        ? [fitted(context, 'lightest', 'Can I tell you something that may be hard to hear?', all)]
        : []),
      fitted(
        context,
        'lightest',
        `I'd like to talk about ${matterOf(typed) ?? '[topic]'}, and I want to say it kindly.`,
        all,
      ),
      fitted(context, 'fuller', "I'd like to talk about [topic], and I want to say it kindly.", all),
    ];
  },
});
