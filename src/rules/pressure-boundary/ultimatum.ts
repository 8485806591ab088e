import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import {
  CHOOSE,
  ENDS_BOND,
  HARMLESS,
  ORDERED,
  PRICE,
  SAFETY,
  SENDS_AWAY,
} from '../../engine/features/bond.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phraseIn, phraseMatch, saidIn } from '../../engine/features/phrase.ts';
import { cuesOf, wordedAs } from '../../engine/features/wording.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { CHOICES, ENDS, PRICED } from './phrases/bond-ends.ts';
import { PRICE_WORD, ULTIMATUM_CUES } from './phrases/ultimatum-cues.ts';
import { ULTIMATA } from './phrases/ultimatums.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[If you don't come home tonight we're done]].",
      reworded: "This isn't working for me, and I'd like us to find a way.",
    },
    { flag: '[[tell her today or im leaving u]]' },
    { flag: "[[It's me or the drink]]." },
    { flag: "[[Walk out now and don't bother coming back]]." },
    { flag: "[[One more lie and it's over]]." },
  ],
  silent: [
    "If you don't come now we'll miss the film.",
    "If it rains we're done for the day.",
    "I'm done with the dishes, and you can have the bath.",
    "If you shout again I'm going to hang up and call tomorrow.",
    'If you go, bring milk.',
    'Sign the form, then the whole thing is off our desk.',
  ],
};

export const cues: readonly Cue[] = [
  ...ULTIMATUM_CUES,
  ...cuesOf(ENDS).map((cue) => ({ ...cue, near: [PRICE_WORD], atMost: 30 })),
  ...cuesOf(CHOICES).map((cue) => ({ ...cue, atMost: 30 })),
];

function priced(scene: Scene, sentence: number): readonly Match[] {
  const text = plainText(scene.sentences[sentence]);
  if (
    HARMLESS.test(text) ||
    !(PRICE.test(text) || ORDERED.test(text)) ||
    !(/\byou\b|\bor\b|\bone more\b/.test(text) || ORDERED.test(text))
  )
    return [];
  const end = phraseIn(scene, sentence, [ENDS_BOND, SENDS_AWAY]);
  const places = scene.placed(sentence);
  const [first] = places;
  if (end === null || first === undefined || reported(scene, end.first)) return [];
  const conditional = places.find(
    ({ clause }) => clause.link === 'if' && /\b(?:you|your)\b/.test(textOf(clause)),
  );
  const said = conditional === undefined && /\bif\b/.test(text) && !/\bor\b|\band\b/.test(text);
  if (said && !/\bif (?:you|your|this|that|it happens)\b/.test(text)) return [];
  const from =
    conditional !== undefined && conditional.index < end.first.index
      ? conditional
      : conditional === undefined
        ? first
        : end.first;
  const to = conditional !== undefined && conditional.index > end.last.index ? conditional : end.last;
  const match = from.index <= to.index ? spanning(from, to) : phraseMatch(end);
  return [SAFETY.test(text) ? { ...match, severity: 1 } : match];
}

/** A choice between the writer and something else, or an order or a condition with the end in the same breath. */
function staked(scene: Scene, sentence: number): readonly Match[] {
  const text = plainText(scene.sentences[sentence]);
  if (HARMLESS.test(text) || PLAIN_CHOICE.test(text)) return [];
  const said = saidIn(scene, sentence, [CHOOSE, ...ULTIMATA]);
  const held = said.length > 0 ? said : worded(scene, sentence, text);
  return SAFETY.test(text) ? held.map((match) => ({ ...match, severity: 1 })) : held;
}

/** A choice, or an end beside its price: in the sentence, or in the demand before it. */
function worded(scene: Scene, sentence: number, text: string): readonly Match[] {
  const choice = wordedAs(scene, sentence, CHOICES);
  if (choice.length > 0) return choice;
  const after = /^(?:or|otherwise|after that|then|or else|if not|because)\b/.test(text);
  const ordered = scene.placed(sentence)[0]?.clause.imperative === true && / (?:and|or) /.test(text);
  const isPriced =
    PRICED.test(text) || ordered || (after && saysAnywhere(scene, PRICED, sentence - 1, sentence));
  const toYou = ordered || /\byours?\b|\byou\b|\bor\b|\bone more\b/.test(text);
  return isPriced && toYou && !IDLE.test(text) ? wordedAs(scene, sentence, ENDS) : [];
}

/** Conditions nobody is to meet: "if it rains", "if you like", "if I were you". */
const IDLE =
  /\b(?:matter of time|if (?:you ask|it rains|you (?:like|want|need|prefer|fancy|have (?:time|any)|are (?:done|finished|free))|i were you|anyone|we (?:want|need|can)|all goes|possible|so|not)|unless (?:it|something))\b/;

/** Menus, errands and rotas are chosen between, too. */
const PLAIN_CHOICE =
  /\b(?:the (?:wind|weather|rain|heat|cold|heating|wifi|screen|oven)|order|not (?:have|need|want you|asking you|going to ask you) to (?:choose|pick|decide)|easier|pasta|fish|colou?r|date|pick up|whoever|cancel (?:it|the)|refund|gym)\b/;

export default defineRule({
  id: 'ultimatum',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Gottman & Silver 1999; Stark 2007',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence)) return [];
    const held = priced(scene, sentence);
    return held.length > 0 ? held : staked(scene, sentence);
  },
  reword: (context) => [
    fitted(context, 'lightest', "This isn't working for me, and I'd like us to find a way."),
    fitted(context, 'fuller', "I can't go on like this. I'd like [request]."),
    fitted(context, 'question', 'This matters a lot to me. Can we find a way at [time]?'),
  ],
});
