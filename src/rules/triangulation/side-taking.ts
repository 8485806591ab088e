import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { speaksIll } from '../../engine/features/speaks-ill.ts';
import { cuesOf, wordedAs, wordingIn } from '../../engine/features/wording.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { SECRETS, SIDES } from './phrases/third-parties.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Don't tell her I said this, but she's so selfish]].",
      reworded: "I'm having a hard time with them, and I'd rather talk to them about it.",
    },
    { flag: '[[whose side are u on]]' },
    { flag: '[[between us, Dana is the problem]]' },
  ],
  silent: [
    "Don't tell him, it's a surprise party.",
    'Between us we have forty pounds.',
    'Which side is the door on?',
    "I'm scared of him, please keep this private.",
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(SIDES),
  ...cuesOf(SECRETS).map(({ here }) => ({
    here: [...here, '#Third #Kin #Trait #Insult #WrongVerb #WrongAdj #WrongIdiom #Negative problem'],
  })),
];

/** Surprises, good news, fear and a wish to keep out of it: no side is asked for. */
const HARMLESS =
  /\b(?:surprise|birthday|present|gift|pregnant|expecting|job|scared|afraid|terrified|frightened|hits? me|advice|engaged|proposing|promotion|party|wrapping|holiday|baby|quiz|not (?:\w+ )?(?:have to|need to|choose|take sides|on anybody)|rather not|season|bed|tape|winning|(?:awkward|weird|strange|tense|cold|odd|funny|distance|things|it is|space|gap|miles) (?:\w+ )?between us)\b|[🎉🎂🎁]/u;
const LOST =
  /\b(?:lost the plot|waste of space|bad influence|can not stand|hate|behind (?:all|it)|problem|piece of work|hard work|the reason|worse|user|wagon|out of control|had enough|fed up|better off without)\b/;

/** Somebody absent is spoken ill of after the secret was opened. */
const backbites = (placed: Placed): boolean =>
  placed.clause.subject !== 'hearer' &&
  (LOST.test(textOf(placed.clause)) ||
    (placed.clause.subject !== 'sender' && !placed.clause.question && speaksIll(placed.clause)));

export default defineRule({
  id: 'side-taking',
  family: 'triangulation',
  severity: 1,
  source: 'Bowen 1978; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here === undefined || HARMLESS.test(`${plainText(here)} ${here.raw}`)) return [];
    const [side] = wordedAs(scene, sentence, SIDES);
    if (side !== undefined) return [side];
    const all = scene.placed(sentence);
    const opened = SECRETS.map((secret) => wordingIn(here, secret)).find((place) => place !== null);
    if (opened === undefined || opened === null) return [];
    const first = all.find(({ clause }) => opened.from < clause.to);
    const about = all.find((placed) => placed.clause.to > opened.to && backbites(placed));
    return first === undefined || about === undefined ? [] : [spanning(first, about)];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm having a hard time with them, and I'd rather talk to them about it."),
  ],
});
