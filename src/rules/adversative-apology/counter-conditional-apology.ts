import { blank } from '../../engine/blanks.ts';
import { type Clause, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'll apologise when you do]].", reworded: "I'm sorry I [what I did]." },
    { flag: '[[im not saying sorry until u do]]' },
    { flag: "[[I'd apologise if you admitted what you said]]." },
    { flag: 'I said sorry, [[now you say it]].' },
    { flag: "I'm sorry. [[You owe me an apology too]]." },
  ],
  silent: [
    "I'll apologise to her when I see her tonight.",
    "When you're ready I'd like to apologise in person.",
    "I'm sorry. You don't owe me anything back.",
    "She said she'll apologise when he does.",
    "If you like, I'll apologise to your mum too.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Apology', 'when if until once unless after first as', '#Hearer'] },
  {
    here: ['#Hearer', 'turn apologize apologise apology sorry owe same say it admit'],
    near: ['#Apology', 'now turn owe too also same first then well need both'],
  },
];

/** The writer's apology held back for later: "I'll apologise", "I'm not saying sorry". */
function heldBack(clause: Clause): boolean {
  if (clause.subject !== 'sender' && clause.subject !== 'zero' && clause.subject !== 'both') return false;
  if (!says(clause, /^(?:sorry|apologi[sz]e|apologi[sz]ing|apology)$/)) return false;
  return (
    clause.tense === 'future' ||
    clause.tense === 'modal' ||
    clause.negated ||
    /\b(?:happy|willing|ready|glad|prepared|going) to\b/.test(textOf(clause))
  );
}

/** A concession asked of the hearer: apologise, admit, or the same ("when you do"). */
const CONCEDES =
  /\byou (?:\w+ ){0,3}(?:apologi[sz]ed?|say|said|admit|admitted|own|do|did|does|have|go|acknowledge|acknowledged|take|stop|stopped|mean|recogni[sz]e|retract|accept|are (?:sorry|ready to (?:apologi|say|admit)))\b/;
const concedes = ({ clause }: Placed): boolean =>
  /^(?:if|when|until)$/.test(clause.link) &&
  clause.subject === 'hearer' &&
  CONCEDES.test(textOf(clause)) &&
  !/\b(?:ready|like|want|wish)\b(?! to (?:apologi|say|admit))/.test(textOf(clause));

function traded(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  return places.flatMap((placed, i): readonly Match[] => {
    if (!heldBack(placed.clause) || reported(scene, placed)) return [];
    const after = places
      .slice(i + 1, i + 3)
      .find(
        (next) =>
          concedes(next) ||
          /\byou (?:apologi[sz]e|say sorry|go|do it|say it) first\b/.test(textOf(next.clause)),
      );
    if (after !== undefined) return [spanning(placed, after)];
    const before = places.slice(Math.max(0, i - 2), i).find(concedes);
    return before === undefined ? [] : [spanning(before, placed)];
  });
}

const RETURN =
  /^(?:(?:and|so|but|ok|now|then|well|maybe|i think|i guess) )*(?:now (?:it is )?your turn|it is your turn|your turn|now you (?:say it|apologi[sz]e|go|do it|have to|can|need)|you (?:now )?(?:have to|need to|should|must|can|could|better|had better|ought to) (?:\w+ )?(?:apologi[sz]e|say (?:it|sorry))\b.*|you (?:still |also )?owe me (?:an apology|a sorry|one)\b.*|you (?:go|say it) (?:now|too|next)|(?:i )?expect (?:the same|an apology|one).*|do the same)/;

/** "Sorry. Now your turn": an apology given and called in at once. */
function calledIn(scene: Scene, sentence: number): readonly Match[] {
  return scene.placed(sentence).flatMap((placed) => {
    const text = textOf(placed.clause);
    if (
      !RETURN.test(text) ||
      placed.clause.question ||
      /\b(?:game|cook|drive|pick|choose|play|move|to (?:her|him|them|your|the))\b/.test(text)
    )
      return [];
    const given = scene
      .before(placed, 3)
      .some((before) => before.apology?.use === 'own' || before.apology?.use === 'mention');
    return given ? [spanning(placed)] : [];
  });
}

export default defineRule({
  id: 'counter-conditional-apology',
  family: 'adversative-apology',
  severity: 3,
  source: 'Goffman 1971; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const found = traded(scene, sentence);
    return found.length > 0 ? found : calledIn(scene, sentence);
  },
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}, whatever happens next.`),
    fitted(context, 'question', "I'm hurt too. Can we take turns? You first."),
  ],
});
