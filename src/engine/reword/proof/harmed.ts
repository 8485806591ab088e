/** Who is offered no apology: a writer who tells of a harm done to them, or is afraid, though they say sorry too. */
import { writerOf } from '../../modes.ts';
import type { Scene } from '../../scene.ts';
import { plainText } from '../../text/plain.ts';
import type { Rewording } from '../../types.ts';

/** Harm done by the other, as it is told: "you choked me", "you broke my phone", "you told everyone". */
const HARM =
  /(?<!\b(?:if|did|have|when|do|that|think|feel|say|said) )\byou (?:have |had )?(?:just |even |also |then |really )?(?:(?:hit|choked|strangled|slapped|shoved|grabbed|punched|kicked|spat|raped|cheated|betrayed|threatened|stalked|humiliated|groped|burned|outed|robbed|beat|locked|dumped|touched)\b|(?:kept me\b|pushed me\b(?! (?:to|into|too|so|over|past|until|till)\b)|pushed (?:my|our|us)\b)|(?:stole|lied|spat|shouted|yelled|screamed|swore|laughed) (?:\w+ ){0,2}(?:me|my|us|our|when i)\b|(?:broke|read|took|sold|burned|threw) (?:\w+ ){0,2}(?:me|my|our)\b(?! (?:message|messages|text|texts|comment|comments|email|emails|note|tone|silence|joke|words) )|(?:told|posted|showed) (?:\w+ ){0,2}(?:everyone|secret|secrets|confidence)\b|made me (?:beg|cry|bleed)\b|told (?:me|us) (?:that )?(?:i|we) (?:was|were|am|are) |drove off\b)|\bthe one who (?:lied|cheated|hit|hurt)\b|\byou said it was only a joke\b|\bi did not deserve (?:what|that|this|it|to be)\b|\bi said (?:stop|no)\b/;
const FEAR =
  /\b(?:do|please do|please) not (?:hurt|hit|touch|follow) me\b|\bi am (?:so |really |still )?(?:scared|afraid|frightened|terrified) (?:of (?:you|what)|to (?:come|go|be))\b/;

/** True where an apology would ask the wrong one to say sorry. */
export const wasHarmed = (scene: Scene): boolean =>
  writerOf(scene) !== 'plain' ||
  scene.sentences.some((sentence) => {
    const said = plainText(sentence);
    return HARM.test(said) || FEAR.test(said);
  });

/** True when a rewording says sorry, or takes a fault on. */
export const isApology = ({ text }: Rewording): boolean =>
  /\b(?:sorry|apologi[sz]e|apology|on me|my (?:own )?part|what I did|forgive)\b/i.test(text);
