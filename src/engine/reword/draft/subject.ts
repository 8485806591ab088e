/** The things a sentence speaks of beside its hurtful words: "my birthday", "the talk page". */

import { type Tag, tagsOf, verbOf } from '../../lexicon/index.ts';

/** No topics, though "the" and "your" stand before them: what one is called by, and what says nothing. */
const EMPTY =
  /^(?:worst|best|same|most|first|last|least|only|way|ways|world|point|fact|facts|hell|fuck|thing|things|time|times|kind|sort|type|problem|problems|one|ones|other|others|rest|whole|end|moment|hint|truth|audacity|nerve|cheek|decency|guts|level|depth|knickers|marbles|martyr|violins|police|internet|highness|majesty|size|year|grasp|street|road|room|earth|planet|m[ou]ms?|mother|dad|father|dad|father|brother|sister|cousin|uncle|aunt|ex|mammy|wife|husband|girl|friends?|girls|boys|lads|kids|attitude|mouth|head|face|brain|brains|eyes?|ears?|fault|life|act|game|nonsense|bullshit|crap|shit|behaviou?r|opinions?|self|selves|own|highest|high|right|wrong|left|day|lot|people|person|guy|idiot|joke|victim|villain|drama|tone|temper|mind|feelings?|heart|ass|arse|business|word|words|bad|good|big|little|fucking|bloody|damn|stupid|so|is|was|are|were|has|does|did|will|would|can|not|and|or|but|to|you|i|we|he|she|they|it|all|how|what|why|when|if|matters?|makes?|means?|works?|hurts?|sounds?|looks?|feels?|happen\w*|really|just|even|never|always|ever|again|now|much|too|very)$/i;
/** Classes of what somebody is scolded for, or mocked with: no topics either. */
const SCOLDING: ReadonlySet<Tag> = new Set<Tag>([
  'MoralNoun',
  'Tirade',
  'ConductNoun',
  'Insult',
  'Trait',
  'Fuss',
  'WorthlessNoun',
]);
/** What is handed to somebody in mockery, and what they are told to lack. */
const MOCKED =
  /^(?:awards?|prizes?|medals?|trophy|oscar|tears?|waterworks|violins?|saint|queen|king|genius|expert|hero|empathy|personality|charm|charisma|backbone|spine|intelligence|wits?|sense|maturity|emotional|moral|morals|manners|patience|memory|subtlety|self-awareness|papers|newspapers?|press|media|mods|carpet|salts|tissues|hankies|crowd|princess|prince|champ|man|woman|guy|lad|lady|boss|grown-ups|grownups|background|boot|mirror|tool|lane|age|difference|whaaambulance|state|poor|brave|warrior|legend|cavalry|side|imagination|thinkin|thinking|place|grade|level)$/i;

const isEmpty = (word: string): boolean =>
  EMPTY.test(word) || MOCKED.test(word) || tagsOf(word.toLowerCase()).some((tag) => SCOLDING.has(tag));

const DEFINITE =
  /\b(?<!\b(?:like|than|as|not|oh|is|are|was|were|did|does|do|has|have|can|will) )(?<whose>my|our|the|this|that|these|those|your|ur) (?=(?<words>[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}))/giu;
/** Where a noun phrase ends. */
const AFTER =
  /^(?:a|an|the|your|my|our|it's|that|such|being|is|was|are|were|has|have|had|does|did|do|will|would|can|could|should|and|or|but|to|for|of|at|in|on|with|from|by|about|like|than|as|so|that|which|who|when|while|before|after|because|if|then|again|now|ever|today|tonight|tomorrow|yesterday|not|never|always|just|even|all|i|you|we|he|she|it|they|me|him|them|us|instead|please|properly|too|once|twice|though|lol|mate|bro|this|every|anyway|back|up|down|out|off|over|since|until|till?|half|without|first|better|worse|more|less|behind|around|himself|herself|yourself|everyone|everybody|amongst|yet|is ?n['’]?t|might|may|shall|wo ?n['’]?t|ca ?n['’]?t|do ?n['’]?t|did ?n['’]?t|ain['’]?t|(?:you|i|we|they|he|she|it)['’]\p{L}+|open|closed|shut|unlocked|late|early)$/iu;

/** "Your lad's a bit slow", "this one's above us": somebody is said to be something, or the noun is still to come. */
const OPEN_ENDED = /['’]s$/iu;
/** "Your CV reads like …", "my phone reads the …": what follows shows that the word before is a verb. */
const AFTER_VERB =
  /^(?:like|as|a|an|the|my|your|our|so|too|very|really|that|better|worse|it|me|him|her|us)$/i;

/** "Your lass deserves better", "did the manager get his …": a verb after the noun, so it is who does something. */
const DOES =
  /^(?:get|gets|got|want|wants|needs|thinks?|says?|said|knows?|knew|goes|went|comes?|came|takes?|took|gives?|gave|deserves?|makes?|made|seems?|keeps?|kept|tells?|told|lets?|loves?|likes?|hates?|wins?|won|lost|loses?|lies|lied)$/i;

function nounIn(noun: string): string | null {
  const [determiner = '', ...words] = noun.split(' ');
  const end = words.findIndex((word) => AFTER.test(word));
  const whole = end < 0 ? words : words.slice(0, end);
  const last = whole.at(-1)?.toLowerCase() ?? '';
  const isVerb = whole.length > 1 && verbOf(last)?.forms.third === last && AFTER_VERB.test(words[end] ?? '');
  const kept = isVerb ? whole.slice(0, -1) : whole;
  if (kept.slice(1).some((word) => DOES.test(word))) return null;
  return kept.length === 0 ||
    kept.some(isEmpty) ||
    OPEN_ENDED.test(kept.at(-1) ?? '') ||
    /(?:ing|ed)$/i.test(kept.at(-1) ?? '')
    ? null
    : [determiner.toLowerCase(), ...kept].join(' ');
}

/** A thing that is spoken of, and where it stands in the text. */
export interface Spoken {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
}

/** The things a stretch of text speaks of, with their determiners and places, in order. */
export const spokenOf = (typed: string): readonly Spoken[] =>
  [...typed.matchAll(DEFINITE)].flatMap(({ index, groups }) => {
    const subject = nounIn(`${groups?.whose} ${groups?.words}`);
    return subject === null ? [] : [{ subject, start: index, end: index + subject.length }];
  });

/** The things a stretch of text speaks of, with their determiners, in order. */
export const subjectsOf = (typed: string): readonly string[] => spokenOf(typed).map(({ subject }) => subject);
