/**
 * Universals about the hearer's conduct: "you always …", "you never …", "every single time you …", "all you ever do is …".
 * The same words praise ("you always make me laugh") and promise ("you can always call"); the predicate tells them apart.
 */
import { type Clause, holds, says, textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';
import { anywhere, oneOf } from '../text/forms.ts';
import { wordSet } from '../wording/word-set.ts';

/** What a universal says of the hearer: words `from` to `to` of the sentence, and its weight as a reproach. */
export interface Habit {
  readonly negative: boolean;
  readonly from: number;
  readonly to: number;
  /** A reproach by its words, or one only by the mood in which a plain habit is told. */
  readonly plain: boolean;
  readonly past: boolean;
}

const ALWAYS = /^(?:always|constantly|forever|continually|perpetually|invariably|alway|allways|everytime)$/;
const NEVER = /^(?:never|nvr|neva)$/;
const OFTEN =
  /\b(?:every (?:single |damn |bloody |fucking )*(?:time|day|week|weekend|night|morning|month|year)|all the (?:damn |bloody |fucking )?time|without fail|nonstop|day in day out|every chance you get|time and (?:time )?again)\b/;
/** After "never": what is good to leave undone, and what "never" only exclaims. */
const SPARED = wordSet(
  `know disappoint fail complain judge moan forget lie cease stop quit tire need let hurt doubt miss age lose run regret mind want bother hesitate worry panic cheat bore imagine
 guess believe hear see notice too asked bored`,
);
/** What is good, in a word or two. */
const GOOD = anywhere(
  oneOf('welcome laugh smile happy smells? cheer kind best great lovely amazing sweet brilliant wonderful'),
  oneOf('favou?rite loved? loving proud inspire safe special remember beautiful gorgeous nice generous'),
  oneOf('funny delicious perfect home'),
  'right there|(?:there|here) for|good (?:at|to|with|company)|know (?:how|what to)|find a way',
  '(?:got|have|had) my back|help(?:ed)? me|my (?:friend|hero|baby|girl|boy|love|rock)|thank(?:s| you) for',
);
const LACK =
  /\b(?:thank|appreciate|love|help|support|kind|nice|smile|laugh|remember|happy|proud|good|right|there for|know how)\b/;
/** "You've never been to Cork?": surprise, and no reproach. */
const UNTRIED = /\bnever (?:been|seen|tried|heard of|eaten|met|watched|read|had)\b/;
/** How something is handled, told to anybody: "you always have to run migrations before the seeds". */
const HANDLING = anywhere(
  `(?:have|got) to (?:${oneOf('run restart install set add check turn press save reboot clear update build unplug plug push pull stir')}|${oneOf('rinse boil heat book sign fill declare import escape close open lock oil soak use')}|be careful|wait (?:for|until|till))`,
);
/** Shapes of an "always" that carry a reproach without a bad word: what is done, to whom, and what comes first. */
const SHARP = anywhere(
  oneOf(
    'late phone excuses? leave leaving left wait waiting want interrupt checking watching telling asking',
  ),
  oneOf('nagging moaning choose pick put expect work change cancel'),
  '(?:about|all about|like|over|on|at) me|me (?:to|like)|about (?:you|yourself|how|what)|all about|going on',
  '(?:have|got) to|too busy|busy|last minute|(?:somebody|someone) else|the same|find something|one of your|your way',
  'say (?:that|this|the same)|do(?:ing)? (?:this|that)|do it|mak(?:e|ing) (?:it|things|everything|me)|make us',
  'take (?:her|his|their|over)|in the middle|without (?:me|us|asking)|your (?:mother|friends|mates)',
  '(?:yourself|them|him|her|work|friends|mates|mother|family|job|phone) first',
);

const reproachful = (clause: Clause, negative: boolean, text: string): boolean =>
  negative ||
  SHARP.test(text) ||
  holds(
    clause,
    ['Trait', 'Insult', 'WrongVerb', 'WrongAdj', 'ReactLabel', 'BadOutcome', 'FussVerb'],
    clause.from,
  ) ||
  clause.words
    .slice(clause.from, clause.to)
    .some((word) => word.tags.has('Negative') && !/^(?:no|not|never)$/.test(word.text));

/** A subordinate place where a universal only describes: "as you always say", "the café you always go to". */
const described = (scene: Scene, { clause, sentence, index }: Placed): boolean => {
  if (/^(?:if|when|rel|until)$/.test(clause.link)) return true;
  if (/^(?:as|like|than|that|where|which)$/.test(clause.words[clause.from]?.text ?? '')) return true;
  const before = scene.placed(sentence)[index - 1]?.clause;
  return (
    before !== undefined &&
    ((before.subject === 'sender' &&
      /^(?:feel|love|like|wish|hope|appreciate|thought|want)$/.test(before.verb)) ||
      (/\b(?:love|like|thank|how|way)\b/.test(textOf(before).slice(-24)) &&
        clause.words[clause.from]?.gap === 'none'))
  );
};

function adverbial(clause: Clause): number {
  const { words, subjectAt, to } = clause;
  const limit = Math.min(to, Math.max(clause.restAt, clause.verbAt) + 1);
  for (let i = subjectAt + 1; i < Math.max(limit, subjectAt + 3) && i < to; i++)
    if (ALWAYS.test(words[i]?.text ?? '') || NEVER.test(words[i]?.text ?? '')) return i;
  return -1;
}

/** The universal reproach a clause makes of the hearer, or null. Questions count only with "why". */
export function habitOf(scene: Scene, placed: Placed): Habit | null {
  const { clause } = placed;
  const { words, from, to, subjectAt } = clause;
  const text = textOf(clause);
  const only =
    /\ball you (?:\w+ )?(?:ever )?(?:do|did|care|talk|think|want|see|say|know)\b|\bnot once (?:have|did|do) you\b|\byou (?:have |did )?not (?:\w+ )?once\b/.exec(
      text,
    );
  if (only !== null && !/\ball you (?:need|have to|want)\b/.test(text))
    return { negative: true, from, to, plain: false, past: false };
  if (clause.subject !== 'hearer' || described(scene, placed)) return null;
  if (scene.sentences[placed.sentence]?.asked && UNTRIED.test(text)) return null;
  const inverted = words[subjectAt - 1]?.tags.has('Aux') === true;
  if (inverted && !says(clause, /^why$/)) return null;
  if (!['', 'have to', 'must', 'trying'].includes(clause.modal)) return null;
  const at = adverbial(clause);
  if (at < 0) return often(placed, text) ?? eachTime(scene, placed);
  const negative = NEVER.test(words[at]?.text ?? '');
  const next = words[at + 1];
  const verb = next?.text === 'once' || next?.text === 'ever' ? words[at + 2] : next;
  if (verb === undefined) return null;
  if (negative && (SPARED.has(verb.text) || SPARED.has(clause.verb) || clause.modal !== '')) return null;
  if (
    negative &&
    (verb.tags.has('Negative') || verb.tags.has('WrongVerb')) &&
    !/^(?:leave|cut)/.test(verb.text)
  )
    return null;
  if (
    negative &&
    /\b(?:make|made|makes) me (?:feel )?(?:bad|sad|cry|worry|guilty|small|stupid)|\blike (?:that|this)$|\b(?:wrong|a problem|trouble|to (?:ask|worry|pay|bring|know))\b/.test(
      text,
    )
  )
    return null;
  const rest = textOf(clause, at + 1);
  if (
    clause.modal === 'have to' &&
    HANDLING.test(text.replace(/ (?:always|never)\b/, '')) &&
    !/\b(?:me|my)\b/.test(rest)
  )
    return null;
  if (GOOD.test(rest) && !(negative && LACK.test(rest)) && !/\b(?:not|too) \b/.test(rest)) return null;
  const plain = !reproachful(clause, negative, rest);
  const lasting =
    /^(?:help|care|love|listen|support|appreciate|thank|ask|respect|trust|try|bother|want|believe|apologi[sz]e|like)$/.test(
      clause.verb,
    );
  return {
    negative,
    from: Math.max(from, inverted ? from : subjectAt),
    to,
    plain,
    past: negative && clause.tense === 'past' && next?.text !== 'once' && !lasting,
  };
}

/** "you do this every single time". */
function often({ clause }: Placed, text: string): Habit | null {
  if (!OFTEN.test(text) || GOOD.test(text) || clause.negated || clause.question) return null;
  const sharp =
    /\bevery (?:single|damn|bloody|fucking) /.test(text) ||
    /\ball the time\b|without fail|nonstop/.test(text);
  const bad = reproachful(clause, false, text);
  if (
    !bad ||
    (!sharp &&
      !/\byou (?:do|say|act|make|pull|start|find|get) (?:this|that|it|the same|like|some)/.test(text))
  )
    return null;
  return { negative: false, from: clause.subjectAt, to: clause.to, plain: false, past: false };
}

/** "every single time my family comes round you get one of your headaches". */
function eachTime(scene: Scene, placed: Placed): Habit | null {
  const { clause } = placed;
  const [before] = scene.before(placed, 1);
  if (
    before?.sentence !== placed.sentence ||
    !/^every (?:single |damn |bloody )?time\b/.test(textOf(before.clause))
  )
    return null;
  if (
    clause.link !== 'main' ||
    GOOD.test(textOf(clause)) ||
    !reproachful(clause, clause.negated, textOf(clause))
  )
    return null;
  return { negative: false, from: before.clause.from, to: clause.to, plain: false, past: false };
}
