import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { PERMISSIONS } from './phrases/partings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Fine, do whatever you want]].',
      reworded: "This matters to me, and I don't know how to say it yet.",
    },
    { flag: '[[suit yourself then]]' },
    { flag: "[[I don't care anymore]]" },
    { flag: 'ok [[have it ur way]], as always' },
  ],
  silent: [
    'Do whatever you want with the old chairs.',
    "I don't care which one, you pick!",
    "You do you, I'm so proud of you.",
    'Do what you love and the money follows.',
  ],
};

export const cues: readonly Cue[] = gradedCues(PERMISSIONS).map((cue) => ({ ...cue, atMost: 22 }));

/** Support, thanks and fun: then the freedom is meant. */
const MEANT =
  /\b(?:(?:that|it) was your|proud|support|love|enjoy|happy for|birthday|welcome|thanks|thank you|haha|lol|congrats|great|awesome|good luck|trust you|fun|nice|xx+|no pressure|either (?:is|one|works)|both|cheer\w*|madam|velvet|plenty|spare key|fine by me|i will (?:catch|join|meet|follow|see you|be there|come along))\b/;

/** What stays sour whatever follows: not caring, a shrug, a loss wished. */
const COLD =
  /\b(?:care|caring|bother(?:ed|ing)?|funeral|loss|problem|hands|difference|odds|opinions?|point|regardless|anyway|give up|gave up|headache|mess|way then)\b/;
const SOUR =
  /\b(?:not|never|no|nothing|always|usual|care|matters?|bother|anyway|alone|done|hands|without me|as (?:you )?always|up to you|why|stop me|again|boss|obviously|clearly|me|whatever|then)\b/;

/** True when nothing kind follows: "as you wish, I'll book the seats" gives the freedom it speaks of. */
function turnsAway(scene: Scene, { sentence, from, to }: Match): boolean {
  const words = scene.sentences[sentence]?.words ?? [];
  const text = (start: number, end: number) =>
    words
      .slice(start, end)
      .map((word) => word.text)
      .join(' ');
  const next = plainText(scene.sentences[sentence + 1]);
  const rest = `${text(to, words.length)} ${next}`.trim();
  if (words[from - 1]?.text === 'or') return false;
  // "or whatever" is a list left open, and "Whatever." before more words is a shrug at things.
  if (/\bwhatever$/.test(text(from, to)) && scene.sentences.some((one) => one.words.length > 3)) return false;
  return COLD.test(text(from, to)) || rest === '' || SOUR.test(rest);
}

export default defineRule({
  id: 'exit-line',
  family: 'withdrawal-stonewalling',
  severity: 2,
  source: 'Safran & Muran 2000; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, MEANT, sentence - 1, sentence + 2) || /[❤💕😂🎉🥰😘]/u.test(scene.text))
      return [];
    return gradedIn(scene, sentence, PERMISSIONS).filter((match) => turnsAway(scene, match));
  },
  reword: (context) => [
    fitted(context, 'lightest', "This matters to me, and I don't know how to say it yet."),
    fitted(context, 'fuller', 'I do care about this. What I need is [what I need].'),
    fitted(context, 'question', "I don't want to shut you out. Can we look at this together at [time]?"),
  ],
});
