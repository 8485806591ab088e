import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { aboutOthers, remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { AFTER_LABEL, DEGREE, FAINT, GOVERNING, OWN_FUSS, TURNS } from './phrases/overreacting.ts';
import { WORDINGS } from './phrases/overreacting-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You're overreacting]].", reworded: "I didn't see how much this hurt you." },
    {
      flag: 'ok but [[why r u being so dramatic]]?? i was 10 min late',
      reworded: 'i didnt see how much this hurt you. i was 10 min late',
    },
    { flag: "[[I think you're blowing this out of proportion]], Nina." },
    { flag: '[[Stop making such a fuss]].' },
    { flag: '[[such a drama queen]]' },
  ],
  silent: [
    "You're not overreacting, it was a rotten thing to hear.",
    'My aunt says I am too sensitive.',
    "You're so sensitive with the new puppy, it's lovely to see.",
    'I said you were being dramatic, and that was unfair of me.',
    'That last episode was so dramatic!',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  {
    here: [
      '#Fuss',
      'all such stop enough spare this again less cut with so',
      'over about again with your the',
    ],
    atMost: 22,
  },
  {
    here: ['#Fuss', 'make making made turn turning blow blowing create creating cause throw', 'you your why'],
    atMost: 26,
  },
  { here: ['your', 'reaction response behaviour tears outburst', '#Drastic #Excess proportion'] },
  { here: ['without', 'you', 'say ask word', 'falling crying sulking taking getting'], atMost: 24 },
  { here: ['most much', 'doing', 'you the'], atMost: 12 },
  { here: ['tripping trippin buggin bugging wilding'], atMost: 10 },
  { here: ['triggered offended upset', 'by at over about', 'everything nothing every anything'] },
  { here: ['#ReactLabel', 'so too such'], atMost: 3 },
  { here: ['#ReactLabel', 'can could must', 'not', 'be get'], atMost: 14 },
  { here: ['queen baby crybaby snowflake', 'drama cry crybaby snowflake'], atMost: 8 },
  { here: ['crying upset mad', 'are', 'seriously really actually', 'about over'], atMost: 14 },
  { here: ['reacting react reacted', 'too so like way', 'you'], atMost: 20 },
  { here: ['skin', 'thicker tougher thin skinned'] },
  { here: ['skinned', 'you'] },
  { here: ['heart personally', 'take taking', 'everything things all you'], atMost: 16 },
  { here: ['act acting behaving carrying', 'like as', 'you', 'killed died murdered broke world crime'] },
  { here: ['#ReactLabel', '#Hearer', 'being such so too stop not acting'] },
  { here: ['#ReactLabel', '#Hearer', 'getting way bit over always drama hysterical'] },
  { here: ['#ReactLabel', 'such stop not do'] },
  { here: ['#Excess', '#Hearer stop not no need'] },
  { here: ['#FussVerb', '#Hearer stop quit'] },
  { here: ['#ReactLabel', 'someone somebody', 'being getting'] },
];

/** "so sensitive", "hysterical": a label for the reaction that ends its phrase. */
function labelled(clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const word = clause.words[i];
    if (!word?.tags.has('ReactLabel')) continue;
    const next = i + 1 < clause.to ? clause.words[i + 1] : undefined;
    const ends = next === undefined || next.gap !== 'none' || AFTER_LABEL.some((tag) => next.tags.has(tag));
    const before = clause.words
      .slice(clause.from, i)
      .map(({ text }) => text)
      .join(' ');
    const caring = word.text === 'sensitive' && /^(?:to|with|towards?)$/.test(next?.text ?? '');
    if (
      ends &&
      !caring &&
      (!FAINT.test(word.text) || DEGREE.test(before)) &&
      !/\b(?:in|for|my|me|your)$/.test(before)
    )
      return true;
  }
  return false;
}

const tooMuch = (clause: Clause): boolean =>
  labelled(clause) ||
  (holds(clause, ['Excess']) &&
    !/\bdrama (?:teacher|class|club|student|school|coach|group|series)\b/.test(textOf(clause)) &&
    (GOVERNING.test(clause.verb) || clause.imperative));

/** "everything is a drama with you", "your reaction is over the top", "that's a bit dramatic". */
const theirReaction = (clause: Clause, text: string): boolean =>
  (clause.subject === 'hearers' &&
    /\byour (?:\w+ )?(?:reaction|response|behaviou?r|feelings|outburst|tone)\b/.test(text)) ||
  /\bwith you\b/.test(text) ||
  (clause.subject === 'it' &&
    /\b(?:bit|little|rather|kind of|somewhat|an?) (?:\w+ )?(?:dramatic|extreme|melodramatic|overreaction|hysterical)$/.test(
      text,
    ));

function judge(clause: Clause): Severity | 0 {
  if (clause.link === 'if' || holds(clause, ['Praise'])) return 0;
  const text = textOf(clause);
  const severity = holds(clause, ['Hedge']) ? 2 : 3;
  if (clause.subject === 'hearer') {
    if (clause.negated && !clause.question) return 0;
    if (holds(clause, ['FussVerb'], clause.verbAt) && !says(clause, /^(?:me|i)$/))
      return clause.verb === 'overthink' ? 2 : severity;
    return tooMuch(clause) ? severity : 0;
  }
  if (
    clause.subject !== 'zero' &&
    clause.subject !== 'sender' &&
    !clause.negated &&
    theirReaction(clause, text)
  )
    return tooMuch(clause) ? 2 : 0;
  if (clause.subject === 'anyone' && /\bsome(?:one|body) (?:is|was|seems) (?:being|getting)\b/.test(text))
    return labelled(clause) ? 2 : 0;
  if (/\bno (?:need|reason|point|sense|call) (?:to|in|for)\b/.test(text))
    return tooMuch(clause) || holds(clause, ['Excess']) ? 2 : 0;
  if (clause.subject !== 'zero' || says(clause, /^(?:my|i|me|his|her|their)$/)) return 0;
  if (/^(?:stop|quit|enough)$/.test(clause.verb) || /^(?:enough|less|spare me)\b/.test(text)) {
    if (holds(clause, ['FussVerb'], clause.restAt)) return 2;
    return tooMuch(clause) ? 3 : says(clause, /^(?:crying|bitching|complaining)$/) ? 1 : 0;
  }
  if (clause.imperative && clause.negated) return tooMuch(clause) && !/personally/.test(text) ? 3 : 0;
  return /^(?:(?:omg|lol|god|wow|oh|always|just) )*(?:such an?|so|too|what an?|bit|a bit|being|way too) /.test(
    text,
  ) && labelled(clause)
    ? 2
    : 0;
}

/** The feeling is granted, or the drama is on a stage. */
const FELT_WITH =
  /\bi (?:know|understand|get|see|can see|can tell|imagine)(?: that| how| why)* (?:you feel|it (?:feels|must feel|felt)) (?:like|as if)\b|\bso (?:dramatic|intense|emotional) (?:on stage|in (?:the|that) (?:play|film|scene|show))\b|\band i am (?:so )?(?:glad|happy|proud|grateful|lucky)\b/;

export default defineRule({
  id: 'overreacting',
  family: 'minimization-invalidation',
  severity: 3,
  source: 'Shenk & Fruzzetti 2011; Linehan 1993; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, OWN_FUSS) || FELT_WITH.test(plainText(scene.sentences[sentence]))) return [];
    const found = remarks(scene, sentence, ({ clause }) => judge(clause), TURNS);
    return orGraded(found, scene, sentence, WORDINGS).filter((match) => !aboutOthers(scene, match));
  },
  reword: (context) => [
    fitted(context, 'lightest', "I didn't see how much this hurt you."),
    fitted(context, 'fuller', "I didn't see how much this hurt you. I'm listening."),
    fitted(context, 'question', 'Can you help me see what it was like?'),
  ],
});
