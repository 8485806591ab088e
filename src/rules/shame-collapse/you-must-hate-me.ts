import type { Cue } from '../../engine/cues/cue.ts';
import { brokenDown } from '../../engine/features/self-reproach.ts';
import { fromHere, matchSpan, toItsEnd, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { forTheDeed } from '../../engine/reword/own-words/deeds/confessed.ts';
import { withSulk } from '../../engine/reword/own-words/feelings/sulks.ts';
import { asAngry } from '../../engine/reword/own-words/feelings/unwanted.ts';
import { asFeltWorry } from '../../engine/reword/own-words/theirs/told.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { WORDINGS } from './phrases/you-must-hate-me.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You must hate me now]].', reworded: "I'm scared I've lost your trust." },
    { flag: '[[u probably hate me]]' },
    { flag: '[[I bet you regret being with me]].' },
    { flag: '[[im sure you are sick of me]]' },
    { flag: '[[are u gonna leave me now]]' },
  ],
  silent: [
    'You must hate mornings.',
    'Do you hate olives?',
    'You probably hated that film.',
    'He must hate me.',
    'Are you going to leave now or at six?',
    "I'm sick of this weather.",
  ],
};

export const cues: readonly Cue[] = cuesOf(WORDINGS);

/** Somebody else's view, or a thing that is hated. */
const ELSEWHERE =
  /\b(?:he|she) (?:must|probably)|\b(?:lol|jk|for (?:this|saying this|the spoiler|asking|sending))\b/;

/** Said as something known: it leaves the other no room to say how it is, like any mind that is read aloud. */
const KNOWN =
  /\b(?:i (?:know|bet|am sure|am convinced|dare say|expect|can (?:tell|see))|bet|admit|say it|be honest|tell me honestly|must|clearly|obviously|secretly|probably|only|get the (?:sense|feeling))\b|\byou (?:hate me now|would rather be|do not even)\b/;

const withWeight =
  (scene: Scene) =>
  (match: Match): Match => ({
    ...match,
    severity: KNOWN.test(plainText(scene.sentences[match.sentence])) ? 2 : 1,
  });

/** "It feels like you don't want me there": a worry of one's own; nothing where no such feeling is told. */
function worried(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const worry = asFeltWorry(context.scene.text.slice(all.start, all.end).replace(/ (?:tbh|lol|ngl)$/iu, ''));
  return worry === null ? [] : [fitted(context, 'lightest', worry, all)];
}

/** "…, since you found the messages", "cuz i wasnt invited": where the fear comes from. */
const CAUSE =
  /,? (?<cause>(?:(?:cuz|cos|coz|because|bc|since|now that) (?:you|u) (?:found|saw|heard|know|said|told|read|caught|got)|(?:cuz|cos|coz|because|bc|since) i(?! am\b|['’]?m\b))\b[^,;.!?]*)$/iu;
/** In words. */
const LONGEST_CAUSE = 9;
/** Nobody asked the writer along. */
const LEFT_OUT =
  /\b(?:was|were) ?(?:n['’]?t|not) (?:\w+ )?(?:invited|asked|told|included|picked|chosen|tagged)\b|\b(?:didn['’]?t|did not|never) (?:\w+ )?(?:invite|include|tag)\w* me\b|\bleft me out\b/iu;
/** Silence or coldness was all that was met with: no trust was lost by it. */
const COOLED =
  /\b(?:didn['’]?t|did not|haven['’]?t|hasn['’]?t) (?:\w+ )?(?:repl|answer|text|call|like|snap|respond|say hi|wave)\w*\b|\bleft (?:me )?on (?:read|seen|delivered)\b|\b(?:days?|hours?|weeks?) (?:and )?no \w+|\bnot (?:one|a single) \w+|\bno (?:reply|answer|heart|snap|text)\b|\b(?:gave|giving) me (?:a|that|the) \w+|\b(?:period|full stop|dot) at the end\b|\bthe way (?:you|u) (?:look|said|type|talk)\w*/iu;

/** What is feared or felt, with where it comes from: of lost trust, but where the writer was only left out or left in silence. */
function fearing(context: RewordContext): readonly Draft[] {
  const said = toItsEnd(context);
  const { cause = '' } = CAUSE.exec(said)?.groups ?? {};
  const because = cause === '' || cause.split(/\s+/).length > LONGEST_CAUSE ? '' : `, ${cause}`;
  const known = `${context.scene.text.slice(0, matchSpan(context).start)} ${said}`;
  const span = because === '' ? matchSpan(context) : fromHere(context, matchSpan(context));
  if (LEFT_OUT.test(known))
    return [fitted(context, 'lightest', `I feel left out${because || ', and that hurts'}.`, span)];
  const cooled = COOLED.test(known) && because === '';
  const fear = cooled ? "I'm worried that something is wrong between us" : "I'm scared I've lost your trust";
  return [fitted(context, 'lightest', `${fear}${because}.`, span)];
}

/** The fear as it was told, with what it comes after: "I'm worried that you're angry with me after the party". */
function angry(context: RewordContext): readonly Draft[] {
  const said = asAngry(toItsEnd(context));
  const span = matchSpan(context);
  const isTold = said !== null && !said.endsWith(' me.');
  return said === null ? [] : [fitted(context, 'lightest', said, isTold ? fromHere(context, span) : span)];
}

export default defineRule({
  id: 'you-must-hate-me',
  family: 'shame-collapse',
  severity: 1,
  source: 'Joiner 2000; Winteraven, Relational Healing Begins with Repair',
  cues,
  find: (scene, sentence) => brokenDown(scene, sentence, WORDINGS, ELSEWHERE).map(withWeight(scene)),
  reword: (context) => [
    ...worried(context),
    ...withSulk(context, forTheDeed(context)),
    ...withSulk(context, fearing(context)),
    fitted(context, 'lightest', "I'm scared I've lost your trust."),
    ...withSulk(context, angry(context)),
    fitted(context, 'fuller', "I'm scared I've lost your trust, and you don't have to comfort me."),
    fitted(context, 'question', "I'm scared I've lost your trust. Is there a way back?"),
  ],
});
