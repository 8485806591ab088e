import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { PHRASES } from './phrases/at-least-comparison.ts';
import { WORDINGS } from './phrases/at-least-comparison-wordings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[At least I didn't lie to your face]].",
      reworded: "It seemed small to me, and I can see it wasn't to you.",
    },
    { flag: '[[other ppl have real problems]]' },
    { flag: "[[You're lucky I even showed up]], Dee." },
    { flag: "[[it's not like i killed anyone]]" },
    { flag: '[[Some wives would love a husband like me]].' },
  ],
  silent: [
    'At least bring an umbrella.',
    'We need at least four chairs.',
    'Could be worse, it might have rained all week.',
    'I was lucky you told me, thank you.',
    "At least I know what to change now, and I'm grateful.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['#Fortunate', 'be count consider', 'yourself i that even all'], atMost: 16 },
  {
    here: ['other some most plenty many', '#Bystander #RoleNoun wives husbands', 'would not have worse'],
    atMost: 22,
  },
  { here: ['#WorseLot', 'people kids children ppl', 'and you your there'], atMost: 22 },
  { here: ['#WorseDeed', 'not never hardly', 'like as though', 'i', 'did have am it'], atMost: 18 },
  { here: ['compared', 'what how your other some'] },
  { here: ['worse', 'could cud might', 'be have i'], atMost: 14 },
  { here: ['know', 'not', 'born lucky good', 'you how'], atMost: 24 },
  {
    here: ['problems problem', 'real my bigger actual have big more', 'try people other having'],
    atMost: 16,
  },
  { here: ['treats treat behave behaves', 'see look how', 'you'], atMost: 20 },
  { here: ['actual real proper', 'reason problems pain', 'cry complain with one an have'], atMost: 20 },
  { here: ['could', 'chose not', 'and but', 'have', 'informed told left done'] },
  { here: ['least', 'i'], atMost: 14 },
  { here: ['least', 'i', '#Hearer to'] },
  { here: ['worse', '#Hearer', 'things lot much it'] },
  { here: ['least', 'i we', 'not said came tried told called was am'] },
  { here: ['least', 'i we', 'have did turned even apologized showed do gave'] },
  { here: ['worse', 'people others women men kids could have has had my way far'] },
  { here: ['real bigger actual', 'problems'] },
  { here: ['starving dying homeless', 'people children kids'] },
  { here: ['lucky grateful thankful fortunate glad', '#Hearer be count', 'i he she even'] },
  { here: ['like as', 'not', 'killed cheated murdered hit robbed stole slapped punched'] },
  { here: ['other some most half many plenty any', 'would', '#RoleNoun people women men'] },
  { here: ['other some most half many plenty any', 'would', 'wives husbands lads blokes'] },
  { here: ['think', 'bad hard tough unfair', 'you', 'that this it'], atMost: 16 },
  { here: ['day time age generation', 'my our', 'nobody never asked complained beat'] },
  { here: ['ex dad father mum girlfriend boyfriend', 'worse never'] },
  { here: ['lucky blessings', 'yourself count how'] },
  { here: ['easy good cushy', 'got have', 'it', 'you'] },
  { here: ['compared', 'to'] },
  { here: ['try', 'living having'] },
  { here: ['people kids couples', 'cancer nothing worse', 'you'] },
];

const MINOR =
  /^(?:say|come|try|tell|text|call|turn|show|apologize|answer|reply|ring|do|offer|admit|ask|help|pay|work|be|have|go|give|care|own|listen|make|remember|message|write|pick|send|stay|speak|let|bother|clean|cook|manage|keep|get)$/;

/** "At least I didn't…", "at least I came": small credit, put beside something worse. */
function credit(clause: Clause): Severity | 0 {
  const text = textOf(clause);
  if (!/\bleast (?:i|we)\b/.test(text) || clause.subject !== 'sender') return 0;
  if (
    /^(?:should|can|could|will|might)$/.test(clause.modal) ||
    /^(?:know|learn|find|feel|hope|think)$/.test(clause.verb)
  )
    return 0;
  if (clause.negated && says(clause, /^(?:have|need)$/) && clause.modal === 'have to') return 0;
  if (
    holds(clause, ['Praise']) ||
    /\b(?:wet|cold|rain|bus|train|ticket|seat|job|left|lunch|this time|see you)\b/.test(text)
  )
    return 0;
  return clause.negated || holds(clause, ['WrongVerb', 'SayVerb'], clause.verbAt) || MINOR.test(clause.verb)
    ? 2
    : 0;
}

/** The hearer is spoken to nearby, or the message is a short answer: else it is a tale about oneself. */
const toHearer = (scene: Scene, sentence: number): boolean =>
  scene.text.length < 80 ||
  scene.sentences.slice(Math.max(0, sentence - 1), sentence + 2).some(({ tags }) => tags.has('Hearer'));

/** The hurt is granted all the same, or somebody is thanked. */
const KIND =
  /\b(?:not|never) matter (?:that|if|how)|\bit hurts\b|\b(?:he|she|they|the \w+) (?:said|says|told me|reckons)\b|\brelieved for you\b|\bthank (?:you|u)\b(?! for (?:nothing|what))/;

export default defineRule({
  id: 'at-least-comparison',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Schumann 2018; Benoit 1995',
  cues,
  find: (scene, sentence) => {
    const kind = saysAnywhere(scene, KIND);
    const found = remarks(
      scene,
      sentence,
      ({ clause }) => (toHearer(scene, sentence) ? credit(clause) : 0),
      kind ? [] : PHRASES,
    );
    return kind ? found : orGraded(found, scene, sentence, WORDINGS);
  },
  reword: (context) => [
    fitted(context, 'lightest', "It seemed small to me, and I can see it wasn't to you."),
    fitted(context, 'fuller', 'This is about what I did, and I can see that it hurt you.'),
    fitted(context, 'question', 'What was the hardest part of it for you?'),
  ],
});
