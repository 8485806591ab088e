import { holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { blamesHearer } from '../../engine/features/blame.ts';
import { laughs } from '../../engine/features/naming.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[And another thing, you never paid me back, and you lied about the car]].',
      reworded: "I'd like to stay with [topic] today.",
    },
    { flag: "[[Don't get me started on what you did at the wedding]]." },
    { flag: '[[u forgot my birthday, and last year u missed the trip too]]' },
  ],
  silent: [
    'And another thing, bring sunscreen.',
    'Not to mention the great food!',
    'Last year you drove, so this year I will.',
    "While we're at it, let's clean the oven.",
    'I missed your party, and in June I missed the prizegiving.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['another mention started', 'thing not get', '#Hearer'], atMost: 60 },
  {
    here: ['while since top same', 'subject at brought last that', 'you', 'also last time and up'],
    atMost: 60,
  },
  {
    here: [
      'you',
      'last christmas xmas easter birthday',
      'year time week month christmas xmas easter birthday',
      'forgot missed broke left lied late never ignored',
    ],
    atMost: 60,
  },
];

const CHAIN =
  /\b(?:and another thing|another thing|do not (?:even )?get me started|not to mention|let us not forget|while (?:we are|i am) (?:at it|on the subject|on it)|since you (?:have )?brought it up|same as last time|just like (?:last|the last|every other) time|and (?:what|how) about (?:the time|when|last)|or the time you|that is not (?:even )?(?:all|the half|the worst)|on top of (?:that|everything|it all)|plus you (?:still )?(?:have not|never)|this is not only about|it is not just (?:about )?the|and last (?:year|time|week|month|summer|christmas|easter))\b/;

/** A past fault of the hearer: something they did, or did not do. */
const fault = ({ clause }: Placed): boolean =>
  clause.subject === 'hearer' &&
  !clause.question &&
  !holds(clause, ['Praise']) &&
  (blamesHearer(clause) ||
    (clause.negated && clause.tense === 'past') ||
    (clause.negated && clause.perfect) ||
    (clause.tense === 'past' &&
      (holds(clause, ['WrongVerb', 'BadOutcome', 'Negative'], clause.verbAt) ||
        /^(?:miss|leave|forget|break|lie|eat|block|crash|copy|go|flirt|be)$/.test(clause.verb))));

function listed(scene: Scene, sentence: number): Match | null {
  const text = plainText(scene.sentences[sentence]);
  if (!/\byou(?:r)?\b/.test(text) || laughs(scene, sentence)) return null;
  const faults = [sentence - 1, sentence].flatMap((i) => (i < 0 ? [] : scene.placed(i))).filter(fault).length;
  const chained = CHAIN.test(text);
  const accuses =
    /\b(?:what you did|you also|your (?:mother|behaviou?r|lies|temper)|the time you|the way you|you (?:still )?(?:have not|never))\b/.test(
      text,
    );
  const times =
    text.match(
      /\b(?:last (?:year|time|week|month|summer|christmas|easter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|the time (?:before|you)|at (?:christmas|xmas|easter)|and (?:the|that time))\b/g,
    )?.length ?? 0;
  const enough = (chained && (faults >= 1 || accuses)) || (faults >= 2 && times >= 1) || faults >= 3;
  const words = scene.sentences[sentence]?.words.length ?? 0;
  return enough && words > 3 ? { sentence, from: 0, to: words } : null;
}

export default defineRule({
  id: 'kitchen-sink',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Bach & Wyden 1968; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const match = listed(scene, sentence);
    return match === null ? [] : [match];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'd like to stay with [topic] today."),
    fitted(context, 'fuller', 'When [what you did], I felt [what I felt].'),
    fitted(context, 'question', 'Can we stay with [topic] today?'),
  ],
});
