import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { blamesHearer, harsh } from '../../engine/features/blame.ts';
import { speaksIll } from '../../engine/features/speaks-ill.ts';
import { cuesOf, wordedAs } from '../../engine/features/wording.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { CHORUS, VOICES } from './phrases/third-parties.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Everyone agrees you're being unreasonable]].",
      reworded: 'I can only speak for myself, and it upset me.',
    },
    { flag: '[[even ur own mum says ur selfish]]' },
    { flag: '[[Nobody here can stand your attitude]]' },
  ],
  silent: [
    'Everyone thinks you did a great job.',
    'Even your mum says the soup was good.',
    'My sister thinks I was out of order, and she is right.',
    'Nobody at work knows yet.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(CHORUS),
  ...cuesOf(VOICES).map(({ here }) => ({ here: [...here, '#Hearer'], atMost: 30 })),
];

/** Praise, worry and good news from others weigh on nobody; a question asks what they think. */
const KIND =
  /\b(?:worried|miss(?:es)? you|love[sd]? (?:you|it|your)|proud|great|good|easy|fun|amazing|brilliant|lovely|invited|congratulations|birthday|surprise|happy (?:for|to)|fantastic|gorgeous|well done|haircut|hi|hello|speech|kind|welcome you|christmas eve|show you|help you|where the|(?:wo|would) love)\b/;
/** Quiet words of blame that stand in no class of bad names. */
const LOW =
  /\b(?:out of (?:order|line)|in the wrong|the problem|too (?:far|much)|over the top|a bit much|hard work|high maintenance|not (?:right|fair|ok|normal|acceptable|good enough|been yourself|pull(?:ing)?|welcome)|pull your weight|changed|attitude|behavior|manners|temper|moods?|drinking|treat|need (?:help|therapy)|should (?:apologize|be ashamed|leave|stop)|owe|drama|tantrums?|never (?:listen|help|come|answer|do|pay|think)|always (?:late|moaning|complaining|shouting)|eggshells|bad for me|wasting|weird|difficult|impossible|trusted|better than you|wrong)\b/;

const judged = ({ clause }: Placed): boolean =>
  /\byou(?:r)?\b/.test(textOf(clause)) &&
  (blamesHearer(clause) || LOW.test(textOf(clause)) || speaksIll(clause)) &&
  clause.subject !== 'sender';

export default defineRule({
  id: 'everyone-thinks',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Bowen 1978',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here === undefined || here.asked || KIND.test(plainText(here))) return [];
    const [chorus] = wordedAs(scene, sentence, CHORUS);
    if (chorus !== undefined) return [chorus];
    const [voice] = wordedAs(scene, sentence, VOICES);
    if (voice === undefined) return [];
    const all = scene.placed(sentence);
    const verdict = all.find((placed) => placed.clause.to > voice.from && judged(placed));
    const first = all.find(({ clause }) => voice.from < clause.to);
    if (verdict === undefined || first === undefined) return [];
    return [{ ...spanning(first, verdict), severity: harsh(verdict.clause) ? 3 : 2 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I can only speak for myself, and it upset me.'),
    fitted(context, 'fuller', 'I can only speak for myself: I felt [what I felt].'),
    fitted(context, 'question', 'I found this hard. How did you see it?'),
  ],
});
