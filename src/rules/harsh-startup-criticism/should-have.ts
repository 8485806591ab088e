import { says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs, veiled } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { reported, spanning } from '../../engine/find.ts';
import { aroundMatch, fromHere } from '../../engine/reword/around.ts';
import { fitted, inPlace } from '../../engine/reword/drafts.ts';
import { asWish } from '../../engine/reword/told.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { type Classes, formsOf } from '../../engine/text/forms.ts';
import { plainText } from '../../engine/text/plain.ts';
import { EXPECTATIONS, GLAD_SHOULD } from './phrases/expectations.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You should have told me]].', reworded: "I wish you'd told me." },
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
  { here: ['should ought shoulda must', 'have had of', '#Hearer thought known'], atMost: 28 },
  { here: ['should ought', 'you your', 'know knowing', 'now better already by how what this all'] },
  {
    here: [
      'should',
      'not',
      'have need',
      'to',
      'i one',
      'ask tell remind spell explain beg repeat say told asked',
    ],
  },
  { here: ['supposed meant', 'you', 'to', 'were was'], atMost: 16 },
  {
    here: [
      'could might',
      'you',
      'have',
      'told asked said called texted warned mentioned checked bothered least first given waited let',
    ],
    atMost: 24,
  },
  {
    here: ['normal decent sensible expected job business', 'you would your', 'more know have one your to'],
    atMost: 18,
  },
  { here: ['why', 'not', 'you', 'did', 'earlier say tell warn listen ask before first check'], atMost: 16 },
  { here: ['better', 'knew', 'you', 'than'], atMost: 20 },
  {
    here: ['had ago', 'to been', 'tell ask time before', 'not you would', 'before after say so'],
    atMost: 14,
  },
  { here: ['sense decency', 'if', 'you', 'have'], atMost: 18 },
  ...gradedCues(EXPECTATIONS),
];

const CLASSES: Classes = {
  deed: `told|asked|said|called|texted|warned|let|mentioned|waited|checked|helped|tried|rung|phoned|thought|consulted|given|informed|known|listened|reminded|written|messaged|shown|discussed|spoken|come to|bothered|booked|brought|stopped|realized|noticed|seen|remembered|made sure`.replaceAll(
    '|',
    ' ',
  ),
  do: `tell call help pick have ask do let check take bring watch know remind be_there be_here be_home text message consult inform warn say listen pay book collect tidy clean finish wait`,
  fit: 'normal decent good real proper sane reasonable sensible loving half_decent',
};
/** The same measure without "should": supposed to, could at least have, your job, knew better. */
const EXPECTED = formsOf(CLASSES, [
  '(you|u) (were|was|are|is) {adv}* (supposed|meant|expected) to {do}',
  '(you|u) (could|might|can) {adv}* have {adv}* (at least )?({deed})(?! (already|but where))',
  '(you|u) of all people|(you|u) had one job|i (\\w+ )?(expected|thought|hoped for|deserve|deserved|expect) (better|more) (of|from) (you|u|somebody|someone)|(you|u) {adv}* (knew|know) better than|any fool (could|would|knows)',
  '(any|a|every|some|one|somebody|someone) {adv}* (\\w+ )?({fit} )?(person|man|woman|husband|wife|friend|partner|parent|son|daughter|boss|colleague|adult|mother|father|brother|sister)? ?(your age |in your (place|position) )?(would|ought to|should) (\\w+ )?(have (told|asked|called|texted|known|thought|said|expected you|noticed|helped|phoned|checked|rung)|know (how|better|that|when|what))',
  '(you|u) ought to (\\w+ )?(know|be ashamed|have)|(you|u) (\\w+ )?must (surely )?have (known|realized|seen|noticed|guessed)\\b(?= (that|i|how|what|it)\\b)',
  '(it )?(should be|should have been|was|is) (your|yo|ur) (job|responsibility|turn|place|duty|idea to) (to|not)\\b|(you|u) would? ?(had |have )?no (business|right) \\w+ing|(you|u) had no (business|right)',
  'why (did|could|have) (you )?not (you )?(just |ever |at least )*(say|tell|ask|call|warn|check|listen|mention|think|speak up|stop|wait|come to me|text|bring it up|let me know)(?!.*(birthday|baked|would have (made|brought|loved)))',
  '(you|u) had to {do} (me|us|him|her|it|before|first)\\b.*\\b(before|not after|first)|(a|an|last|the) (\\w+ )?(\\w+ )?(ago|before|earlier|sooner|yesterday|time) would have been (the|a|nice|good|better|helpful)',
  '(you|u) should be (knowing|aware)|by now (you|u) should know|(you|u) should (\\w+ )?know (what|by now|how i|that by now|better|me|this)|if you had (any|an ounce of|half a|a bit of) (\\w+ )?(sense|brain|decency|respect) you would have|(shouldnt|should not) (of|have) (opened|said|done|gone|told|lied|started|touched|brought|been)',
  '(i|one|we|nobody|you) should not (even )?(have|need) to (\\w+ )?(be )?(ask|tell|say|explain|remind|reminded|told|spell|beg|chase|repeat|point|check|teach|argue|fight|justify|wait|asked)',
]);

function judge(scene: Scene, placed: Placed): Match | null {
  const { clause, sentence } = placed;
  if (reported(scene, placed) || veiled(scene, placed) || clause.link === 'if') return null;
  const text = textOf(clause);
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
  return null;
}

export default defineRule({
  id: 'should-have',
  family: 'harsh-startup-criticism',
  severity: 1,
  source: 'Rosenberg 2003; Horney 1950; Yeomans et al. 2020',
  cues,
  find: (scene, sentence) => {
    if (GLAD_SHOULD.test(plainText(scene.sentences[sentence])) || laughs(scene, sentence)) return [];
    const found = scene.placed(sentence).flatMap((placed) => judge(scene, placed) ?? []);
    if (found.length > 0) return found;
    const said = saidIn(scene, sentence, EXPECTED);
    return said.length > 0 ? said : gradedIn(scene, sentence, EXPECTATIONS);
  },
  reword: (context) => {
    const around = aroundMatch(context);
    const said = context.scene.text.slice(around.start, around.end);
    const forward = /\b(?:told|tell|said|asked|mentioned|let me know|warned|rem|remind)/i.test(said)
      ? "Next time I'd like to hear it from you."
      : "I'd like us to do this differently next time.";
    const told = fromHere(context, around);
    const wish = asWish(context.scene.text.slice(told.start, told.end));
    return [
      ...(wish === null ? [] : [inPlace(context, 'lightest', wish, told)]),
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
