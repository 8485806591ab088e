import { says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { blamesThird, harsh } from '../../engine/features/blame.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';

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
  {
    here: [
      'tell between private low ourselves let say show further',
      'not keep between stays must strictly',
      '#Trait #Insult #MindLabel #WrongAdj problem reason useless annoying hopeless lied',
    ],
  },
  { here: ['side sides', 'whose my pick choose', '#Hearer'] },
  { here: ['either', 'with', 'me', '#Third #Hearer'] },
  { here: ['back support believe', '#Hearer', 'me', 'over only not'] },
];

const SECRET =
  /\b(?:do not|must not) (?:tell|say|show|let on|mention)\b|\bbetween (?:us|you and me|ourselves|you me)\b|\bkeep (?:this|it) (?:between|to yourself|quiet|on the low|private)\b|\b(?:not go any further|stays between)\b/;
const SIDE =
  /\bwhose (?:side|friend) (?:are|is) you\b|\b(?:pick|choose|take) a side\b|\b(?:supposed|meant|need)\b.*\bon my side\b|\beither with me or\b|\b(?:back|support) me (?:not|only)\b|\bsupport me only\b|\bbelieve (?:him|her|them) over me\b|\bon my side in this\b/;

const said = (placed: Placed): string => placed.clause.words.map((word) => word.text).join(' ');

export default defineRule({
  id: 'side-taking',
  family: 'triangulation',
  severity: 1,
  source: 'Bowen 1978; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => {
    const all = scene.placed(sentence);
    const [first] = all;
    if (first === undefined || says(first.clause, /^(?:scared|afraid|surprise)$/)) return [];
    const text = said(first);
    if (SIDE.test(text) && !/\bnot on (?:anybody|anyone)/.test(text)) return [spanning(first, all.at(-1))];
    if (!SECRET.test(text)) return [];
    const about = all.find(
      (placed) =>
        blamesThird(placed.clause) ||
        (['thing', 'hearers'].includes(placed.clause.subject) &&
          placed.clause.verb === 'be' &&
          harsh(placed.clause) &&
          !/\broom\b/.test(textOf(placed.clause))),
    );
    return about === undefined ? [] : [spanning(first, about)];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm having a hard time with them, and I'd rather talk to them about it."),
  ],
});
