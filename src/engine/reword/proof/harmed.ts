/** Who is offered no apology: a writer who tells of a harm done to them, or is afraid, though they say sorry too. */
import { writerOf } from '../../modes.ts';
import type { Scene } from '../../scene.ts';
import { anywhere, oneOf } from '../../text/forms.ts';
import { plainText } from '../../text/plain.ts';
import type { Rewording } from '../../types.ts';

/** What was theirs goes with "my"; taken for something, it was only read: "you took my joke as an insult". */
const MINE = '(?:(?!as\\b)\\w+ ){0,2}(?:me|my|our)\\b';
const NO_READING =
  '(?! (?:(?:messages?|texts?|comments?|emails?|note|tone|silence|joke|words) |(?:\\w+ )?(?:as|like)\\b))';

/** Harm done by the other, as it is told: "you choked me", "you broke my phone", "you told everyone". */
const DEEDS: readonly string[] = [
  `(?:${oneOf('hit choked strangled slapped shoved grabbed punched kicked spat raped groped burned beat locked touched')}|kept me)\\b`,
  `${oneOf('cheated betrayed threatened stalked humiliated outed robbed dumped')}\\b`,
  'pushed (?:me\\b(?! (?:to|into|too|so|over|past|until|till)\\b)|(?:my|our|us)\\b)',
  `${oneOf('stole lied spat shouted yelled screamed swore laughed')} (?:\\w+ ){0,2}(?:me|my|us|our|when i)\\b`,
  `${oneOf('broke read took sold burned threw')} ${MINE}${NO_READING}`,
  '(?:told|posted|showed) (?:\\w+ ){0,2}(?:everyone|secrets?|confidence)\\b',
  'made me (?:beg|cry|bleed)\\b|told (?:me|us) (?:that )?(?:i|we) (?:was|were|am|are) |drove off\\b',
];
/** "If you hit me", "did you tell everyone": supposed, asked, or held for true by somebody. */
const SUPPOSED = '(?<!\\b(?:if|did|have|when|do|that|think|feel|say|said) )';
const HARM = new RegExp(
  `${SUPPOSED}\\byou (?:have |had )?(?:(?:just|even|also|then|really) )?(?:${DEEDS.join('|')})`,
);
const WRONGED = anywhere(
  'the one who (?:lied|cheated|hit|hurt)',
  'you said it was only a joke',
  'i did not deserve (?:what|that|this|it|to be)',
  'i said (?:stop|no)(?! such\\b)',
  'i (?:was|felt|am|feel) (?:(?:so|really|very|deeply) )?(?:hurt|humiliated) (?:when|that|because) you',
);
const AFRAID = anywhere(
  'do not (?:hurt|hit|touch|follow) me',
  'i am (?:(?:so|really|still) )?(?:scared|afraid|frightened|terrified) (?:of (?:you|what)|to (?:come|go|be))',
);

/** The same, supposed or asked: "what about when you pushed me", "if you had not hit me". */
const TOLD_OF =
  /\byou (?:have |had |did )?(?:not )?(?:\w+ )?(?:(?:hit|slap(?:ped)?|push(?:ed)?|shove[ds]?|chok(?:ed?)|strangled?|punch(?:ed)?|kick(?:ed)?|grab(?:bed)?|beat|hurt|burn(?:ed|t)|spat (?:at|on)|locked|threatened|raped|threw) me\b(?! (?:to|into|too|so|away|for|at|an?|some|the)\b)|cheated on me\b|threw \w+ \w+ at me\b)/;

/** True where a sentence speaks of harm done to the writer, even as something supposed or asked. */
export const speaksOfHarm = ({ sentences }: Scene): boolean =>
  sentences.some((sentence) => TOLD_OF.test(plainText(sentence)));

/** True where an apology would ask the wrong one to say sorry. */
export const wasHarmed = (scene: Scene): boolean =>
  writerOf(scene) !== 'plain' ||
  scene.sentences.some((sentence) => {
    const said = plainText(sentence);
    return [HARM, WRONGED, AFRAID].some((told) => told.test(said));
  });

/** True when a rewording says sorry, or takes a fault on. */
export const isApology = ({ text }: Rewording): boolean =>
  /\b(?:sorry|apologi[sz]e|apology|on me|my (?:own )?part|what I did|forgive)\b/i.test(text);
