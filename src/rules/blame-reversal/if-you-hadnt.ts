import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { verbOf } from '../../engine/lexicon/index.ts';
import { afterLink } from '../../engine/operations.ts';
import { plainText } from '../../engine/plain.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[If you'd told me the truth I wouldn't have shouted]].",
      reworded: 'I shouted. That was my choice.',
    },
    { flag: '[[none of this would have happened if u just picked up]]' },
    { flag: '[[This is what happens when you ignore me]].' },
    { flag: "[[If you weren't so stubborn, we wouldn't be fighting]]." },
  ],
  silent: [
    "If you hadn't rung I'd have missed the ferry, thank you.",
    "If I hadn't shouted you wouldn't have left.",
    "If you'd like a lift, I can be there at ten.",
    "I wouldn't have passed if you hadn't helped me.",
    'If you had to choose, blue or green?',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'if had were unless without imagine',
      '#Hearer',
      'would',
      '#WrongVerb #BadOutcome #WrongAdj this have of be',
    ],
  },
  { here: ['what how', 'happens get happened goes', 'when if for', '#Hearer'] },
  { here: ['if when keep', '#Hearer', 'i', '#WrongVerb', 'then will not would'] },
  { here: ['and or then', 'i', 'will would', 'not', '#WrongVerb have call put'] },
];

/** The hearer's past or wished-for conduct as the condition: "if you hadn't", "had you not", "unless you", "without your lies". */
const CONDITION =
  /\b(?:if|unless) (?:only |maybe |just |perhaps )?you (?:\w+ly )?(?:had|have not|would|did|were|was|could|just|only|knew|\w+ed|ever|never|behaved?|gave|told|came|went|kept|left|spoke|listen|stop|stopped|let|said|paid|showed|picked|met|put)\b|\b(?:if|unless) your? \w+ (?:had|did|were|was|would)\b|\b(?:had|were) (?:you|your|ye)\b|\b(?:if not for|but for|(?:if it|had it) (?:was |were |had )?not (?:been )?for|without) your\b|\b(?:in which case|you (?:only|just) (?:had|needed) to|all you had to do|if you are (?:not )?\w+ing on time)\b/;
/** The writer's act, or "none of this", as its result. */
const RESULT =
  /\b(?:i|we|my \w+) (?:maybe |probably |also |then |just )?(?:would|should|might)(?: not| never| also| maybe| probably| only| just)* (?:have |of |be |a )*\w+|\bi (?:also )?(?:am|will) not \w+|\bnone of (?:this|it|that)\b.*|\b(?:this|that|it|things|nothing|you) would (?:not |never )+(?:have |of |be |been |all )*\w+|\b(?:this|it|things) would all have\b|\bno (?:yelling|shouting|screaming|fighting|need for \w+)|\bwould not (?:have|of|be) \w+|\bthere would (?:have been|be) no\b/;
const GRATEFUL =
  /\b(?:thank|thanks|grateful|lucky|cheers|owe you|wine|legend|lifesaver|missed|passed|survived|made it|known|noticed|appreciate\w*|bless|love|glad|lovely|failed|pick you|collect you|gone under|sent the|pointed|spotted|helped?|warned|reminded|rung|told me (?:it|about)|dressed up)\b/;
const HARM =
  /\b(?:said|say|saying|done it|did it|do it|do this|like this|this way|this \w+|mad|angry|upset|arguing|fighting|argument|fight|row|here now|mess|happen\w*|ha(?:ve|d) to \w+|check\w*|blocked|spoken|speak to|gone off|treat\w*|raise\w*|civil|nicer|kind|kinder|calm|calmer|fine|nasty|quite different|punch\w*|thr[eo]w\w*|call you|put you|smash\w*|cheat\w*|jealous|los(?:e|t) (?:it|my)|explode\w*|turn(?:ed)? up|react\w*|bitten|patient|trust\w*|need(?:ed)?|need for|come to this|different|better|necessary|looked at|walk\w*|slept|left|leave|drink\w*|drunk|struck|scold\w*|read your|go(?:ne)? through|embarrass\w*)\b/;

const harmful = (scene: Scene, sentence: number, from: number, to: number, part: string): boolean =>
  HARM.test(part) ||
  (scene.sentences[sentence]?.words ?? [])
    .slice(from, to)
    .some(({ tags }) => tags.has('WrongVerb') || tags.has('WrongAdj') || tags.has('BadOutcome'));

const LESSON =
  /\b(?:this|that|see|it) (?:is )?(?:exactly |just )?(?:what|how it) (?:happens|goes|you get|you got|is)(?: to \w+)? (?:when|if|for) (?:you|people|\w+ing)\b|\bwhat did you (?:expect|think would happen)\b.*\b(?:when|if|after) you\b/;
/** "Answer me next time and I won't have to shout." */
const BARGAIN =
  /^(?:\w+ ){1,12}(?:and|or|then) i (?:will|would) not (?:have to )?(?:call|put|yell|shout|scream|snap|hit|raise|get|be|lose|do|treat|embarrass|leave|come|check|react|punish|swear|go off|argue|fight)\b/;

const stretch = (scene: Scene, sentence: number, from: number, to: number): Match => {
  const placed = scene.placed(sentence);
  const first = placed.find(({ clause }) => from < clause.to);
  const last = placed.find(({ clause }) => to <= clause.to) ?? placed.at(-1);
  const open =
    first === undefined
      ? from
      : afterLink(first) < from || first.clause.link === 'if'
        ? Math.min(first.clause.from, from)
        : from;
  const lead = /^(?:and|but|so|well|because)$/.test(first?.clause.words[open]?.text ?? '') ? 1 : 0;
  return { sentence, from: open + lead, to: last?.clause.to ?? to };
};

function conditions(scene: Scene, sentence: number): readonly Match[] {
  const text = plainText(scene.sentences[sentence]);
  if (GRATEFUL.test(text) || /\bif (?:i|he|she|they|we)\b/.test(text)) return [];
  const [first] = scene.placed(sentence);
  if (first === undefined) return [];
  const wordAt = (offset: number): number => text.slice(0, offset).split(' ').length - 1;
  const whole = text.split(' ').length;
  if (
    LESSON.test(text) ||
    (BARGAIN.test(text) && (first.clause.imperative || first.clause.subject === 'zero'))
  )
    return [stretch(scene, sentence, 0, whole)];
  const condition = CONDITION.exec(text);
  if (condition === null) return [];
  const masked =
    text.slice(0, condition.index) +
    '_'.repeat(condition[0].length) +
    text.slice(condition.index + condition[0].length);
  const result = RESULT.exec(masked);
  if (result === null || (scene.sentences[sentence]?.asked && !/ would i$/.test(text))) return [];
  const end = result.index < condition.index ? condition.index : text.length;
  const [from, to] = [wordAt(result.index), wordAt(end) + (end === text.length ? 1 : 0)];
  if (!harmful(scene, sentence, from, to, text.slice(result.index, end))) return [];
  const start = Math.min(from, wordAt(condition.index));
  return [stretch(scene, sentence, start, Math.max(to, wordAt(condition.index) + 2))];
}

/** "I wouldn't have shouted at you" gives "I shouted at you"; null when the result names no act of the writer. */
function act(scene: Scene, { sentence }: Match): string | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const would = words.findIndex(
    ({ text }, i) => text === 'would' && words[i - 1]?.text === 'i' && words[i + 1]?.text === 'not',
  );
  const at = words.findIndex(
    ({ tags }, i) => would >= 0 && i > would && i < would + 7 && tags.has('WrongVerb'),
  );
  const clause = scene
    .placed(sentence)
    .find((placed) => at >= placed.clause.from && at < placed.clause.to)?.clause;
  const verb = verbOf(words[at]?.text ?? '');
  if (at < 0 || clause === undefined || verb === undefined) return null;
  const span = scene.span(sentence, at, clause.to);
  return `I ${scene.text.slice(span.start, span.end).replace(/^\S+/, verb.forms.past)}`;
}

export default defineRule({
  id: 'if-you-hadnt',
  family: 'blame-reversal',
  severity: 3,
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: conditions,
  reword: (context) => {
    const own = act(context.scene, context.match) ?? `I ${blank('what I did')}`;
    return [
      fitted(context, 'lightest', `${own}. That was my choice.`),
      fitted(context, 'fuller', `${own}. That was my choice, and I'm sorry.`),
      fitted(context, 'question', `${own}. Can we work out what to do when we both get heated?`),
    ];
  },
});
