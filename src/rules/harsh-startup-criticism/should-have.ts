import { says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { laughs, veiled } from '../../engine/features/naming.ts';
import { reported, spanning } from '../../engine/find.ts';
import { aroundMatch } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You should have told me]].', reworded: "Next time I'd like to hear it from you." },
    { flag: '[[u shouldve asked]]' },
    { flag: '[[You should know me better by now]].' },
    { flag: "[[I shouldn't have to remind you]]." },
  ],
  silent: [
    'You should have seen his face!',
    'You should have the file now.',
    'I should have known better, and that is on me.',
    "You shouldn't have, thank you!",
    'You should know that I love you.',
    'You should have come, it was great!',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['should ought shoulda must', 'have had of', '#Hearer thought known'], atMost: 34 },
  { here: ['should ought', 'you', 'know', 'now better already'] },
  { here: ['should', 'not', 'have', 'to', 'i one'] },
  { here: ['supposed meant could might', 'you', 'to have', 'were least'], atMost: 30 },
  { here: ['could might', 'you', 'have', 'told asked said called texted warned mentioned checked bothered'] },
  { here: ['normal decent expected ought job', 'you would', 'better more know have one your'], atMost: 24 },
];

/** The same measure without "should": supposed to, could at least have, one job. */
const EXPECTED =
  /\byou were (?:supposed|meant) to (?:be (?:there|here|home)|tell|call|help|pick|have|ask|do|let|check|take|bring|watch|know)\b|\byou (?:could|might) (?:at least )?have (?:at least |just |bothered to )?(?:told|asked|said|called|texted|warned|let me|mentioned|checked|waited|helped|tried|rung|phoned|thought)\b|\byou of all people\b|\byou had one job\b|\bi (?:expected|thought) (?:better|more) (?:of|from) you\b|\b(?:any|a) (?:normal|decent|good|real|proper) (?:person|man|woman|husband|wife|friend|partner|parent|son|daughter|boss|colleague) would (?:have|know)\b|\byou ought to (?:know|be ashamed)\b|\bit (?:should be|should have been|was) your (?:job|responsibility|turn)\b/;
const GLAD =
  /\b(?:seen (?:his|her|their|the|my|our|me)|fun|great|amazing|funny|thank|lovely|next one|so good|laughing|been there when|hilarious|brilliant|loved it|got (?:a|an|the|my)|received|a look|dinner|the file)\b/;

function judge(scene: Scene, placed: Placed): Match | null {
  const { clause, sentence } = placed;
  if (reported(scene, placed) || veiled(scene, placed) || clause.link === 'if') return null;
  const text = textOf(clause);
  const all = (scene.sentences[sentence]?.words ?? []).map((word) => word.text).join(' ');
  if (GLAD.test(all) || laughs(scene, sentence)) return null;
  if (EXPECTED.test(text)) return spanning(placed);
  const inverted = clause.words[clause.subjectAt - 1]?.tags.has('Aux') === true;
  if (inverted) return null;
  const past =
    /^(?:\w+ )*?(?:you |maybe |then )?(?:should|ought to|could at least|might at least|shoulda) (?:not )?(?:at least |really |just |of )?(?:have|of|had) /.test(
      text,
    );
  if (
    past &&
    (clause.subject === 'hearer' || /^(?:\w+ )?(?:should|shoulda)\b/.test(text)) &&
    !says(clause, /^(?:i|we|he|she|they|it)$/, clause.from) &&
    !/\b(?:have|of|had) (?:the|an?|your|my|our|two|three|some|all|dinner|lunch|fun|it|access|received|\d+)\b/.test(
      text,
    )
  )
    return spanning(placed);
  if (
    /\byou (?:should|ought to) (?:already |really )?know (?:by now|better|me|this|that by now|this by now)\b|\byou should by now\b/.test(
      text,
    )
  ) {
    const [next] = scene.after(placed, 1);
    return spanning(
      placed,
      next?.sentence === sentence && /^(?:that|rel)$/.test(next.clause.link) ? next : placed,
    );
  }
  return /\b(?:i|one|we|nobody) should not (?:even )?have (?:to|be) (?:be )?(?:ask|tell|say|explain|remind|reminded|told|spell|beg|chase|repeat|point|check|teach|argue|fight|justify|wait)\b/.test(
    text,
  )
    ? spanning(placed)
    : null;
}

export default defineRule({
  id: 'should-have',
  family: 'harsh-startup-criticism',
  severity: 1,
  source: 'Rosenberg 2003; Horney 1950; Yeomans et al. 2020',
  cues,
  find: (scene, sentence) => scene.placed(sentence).flatMap((placed) => judge(scene, placed) ?? []),
  reword: (context) => {
    const around = aroundMatch(context);
    const said = context.scene.text.slice(around.start, around.end);
    const forward = /\b(?:told|tell|said|asked|mentioned|let me know|warned|rem|remind)/i.test(said)
      ? "Next time I'd like to hear it from you."
      : "Next time I'd like it to go differently.";
    return [
      fitted(context, 'lightest', forward, around),
      fitted(
        context,
        'fuller',
        'I felt [what I felt] when [what you did]. Next time, please [request].',
        around,
      ),
      fitted(context, 'question', 'Could you [request] next time?', around),
    ];
  },
});
