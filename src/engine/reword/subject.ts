/** What a sentence is about beside its hurtful words: "my birthday", "the talk page". A stock sentence keeps it, or is not offered. */

import { type Tag, tagsOf } from '../lexicon/index.ts';

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
  /\b(?<!\b(?:like|than|as|is|are|was|were|did|does|do|has|have|can|will) )(?<whose>my|our|the|this|that|these|those|your|ur) (?=(?<words>[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}))/giu;
/** Where a noun phrase ends. */
const AFTER =
  /^(?:a|an|the|your|my|our|it's|that|such|being|is|was|are|were|has|have|had|does|did|do|will|would|can|could|should|and|or|but|to|for|of|at|in|on|with|from|by|about|like|than|as|so|that|which|who|when|while|before|after|because|if|then|again|now|ever|today|tonight|tomorrow|yesterday|not|never|always|just|even|all|i|you|we|he|she|it|they|me|him|them|us|instead|please|properly|too|twice|though|lol|mate|bro|this|every|anyway|back|up|down|out|off|over|since|until|till?|half|without|first|better|worse|more|less|behind|around|himself|herself|yourself|everyone|everybody|amongst|yet|is ?n['’]?t|might|may|shall|wo ?n['’]?t|ca ?n['’]?t|do ?n['’]?t|did ?n['’]?t|ain['’]?t|(?:you|i|we|they|he|she|it)['’]\p{L}+|open|closed|shut|unlocked|late|early)$/iu;

/** "Your mother's": where she lives. */
const AT_HOME = /^(?:m[ou]m|mother|dad|father|sister|brother|nan|gran)['’]s$/i;

/** "Your lass deserves better", "did the manager get his …": a verb after the noun, so it is who does something. */
const DOES =
  /^(?:get|gets|got|want|wants|needs|thinks?|says?|said|knows?|knew|goes|went|comes?|came|takes?|took|gives?|gave|deserves?|makes?|made|seems?|keeps?|kept|tells?|told|lets?|loves?|likes?|hates?|wins?|won|lost|loses?|lies|lied)$/i;

function nounIn(noun: string): string | null {
  const [determiner = '', ...words] = noun.split(' ');
  const end = words.findIndex((word) => AFTER.test(word));
  const kept = end < 0 ? words : words.slice(0, end);
  if (kept.slice(1).some((word) => DOES.test(word))) return null;
  return kept.length === 0 ||
    kept.some(isEmpty) ||
    AT_HOME.test(kept.at(-1) ?? '') ||
    /(?:ing|ed)$/i.test(kept.at(-1) ?? '')
    ? null
    : [determiner.toLowerCase(), ...kept].join(' ');
}

/** The things a stretch of text speaks of, with their determiners, in order. */
export const subjectsOf = (typed: string): readonly string[] =>
  [...typed.matchAll(DEFINITE)].flatMap(({ groups }) => nounIn(`${groups?.whose} ${groups?.words}`) ?? []);

/** Sentences that could stand anywhere. */
const STOCK =
  /\bThis matters a lot to me\b|\bThis isn't working for me\b|\bfrustrated (?:with|by) this\b|\bI'm (?:upset|disappointed|angry|annoyed|cross), and\b|\bsee this (?:very )?differently\b|\bsee this in two ways\b|\bThis has been bothering me\b|\bI'm finding this frustrating\b|\b(?:lost your trust|let you down)\b|\bsee how frustrating this is\b|\bI find this difficult, and\b|\bI feel hurt\.|\bThis is hard for me\b|\bI found this hard\b|\bmay be hard to hear\b|\b(?:hurt|frustrated) about \[what happened\]|\bsee \[topic\]|\bCould you \[request\]|\bI felt \[what I felt\]|\bI felt \[what I felt\] just now\b|\bThat upset me, and I want\b/;
/** One is frustrated with a thing of theirs, and not with one's own. */
const FRUSTRATED = /(?<=\bfrustrated (?:with|by) )this\b/;
const THEIRS = /^(?:your|the|that|this|these|those) /;
/** "I'm annoyed, and": a feeling that can be about something. */
const FELT = /(?<=\bI(?:'m| am) (?:upset|disappointed|angry|annoyed|cross|frustrated)), and\b/;

/** "After what you said at the funeral": where or when it was, and not what it is about. */
const isAside = (typed: string, subject: string): boolean =>
  /\b(?:(?:ask(?:s|ed|ing)?|tells?|told|talk(?:s|ed|ing)?|trouble|worry|bother) (?:\p{L}+ ){0,3}about|at|in|on|for|with|to|of|from|by|after|before|into|over|near|like|than|without|across|through|under|behind|beside|during|since|off|up|down) $/iu.test(
    typed.slice(0, Math.max(0, typed.toLowerCase().indexOf(subject.toLowerCase()))),
  );

/** "I've the cat": what one has, and is not upset about. */
const isOwned = (typed: string, subject: string): boolean =>
  /\bI(?:['’]?ve| have|['’]?ve got| got) $/iu.test(
    typed.slice(0, Math.max(0, typed.toLowerCase().indexOf(subject.toLowerCase()))),
  );

/**
 * A stock sentence in the place of `typed`, naming what that spoke of; null where that cannot be named and would be lost.
 * Any other statement is given back as it is.
 */
export function named(standard: string, typed: string): string | null {
  if (!STOCK.test(standard)) return standard;
  const isNamed = (one: string): boolean => standard.toLowerCase().includes(one.toLowerCase());
  const subjects = subjectsOf(typed).filter((one) => !isOwned(typed, one) && !isNamed(one));
  const [subject] = subjects;
  if (subject === undefined) return standard;
  if (subjects.length > 1) return null;
  const isTheirs = THEIRS.test(subject);
  if (
    FELT.test(standard) &&
    !isAside(typed, subject) &&
    (isTheirs || !/\b(?:angry|annoyed)\b/.test(standard))
  )
    return standard.replace(FELT, () => ` about ${subject}, and`).replace(/\[topic\]/, 'it');
  return FRUSTRATED.test(standard) && isTheirs ? standard.replace(FRUSTRATED, () => subject) : null;
}
