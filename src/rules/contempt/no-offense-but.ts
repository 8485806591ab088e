import type { Cue } from '../../engine/cue.ts';
import { harsh } from '../../engine/features/blame.ts';
import { laughs } from '../../engine/features/naming.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[No offense, but you look tired of everyone]].',
      reworded: 'Can I tell you something that may be hard to hear?',
    },
    { flag: '[[dont take this the wrong way but ur a bit much]]' },
    { flag: "[[With all due respect, you haven't read it]]." },
    { flag: "[[I'm not being funny but your flat smells]]." },
  ],
  silent: [
    'No offense taken.',
    'To be honest, I liked your flat better.',
    'Not gonna lie, that cake was great.',
    "I'm just saying hi.",
    'With respect to clause 4, see below.',
    "Don't take the wrong bus but the 38.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'offense offence disrespect shade personal funny rude respect mind harsh bitchy mean',
      'no not nothing due being be',
      '#Hearer',
    ],
    atMost: 40,
  },
  { here: ['take', 'wrong personally', 'not', '#Hearer'], atMost: 40 },
  { here: ['mad angry upset offended', 'get be not', 'but', '#Hearer'], atMost: 40 },
  { here: ['hate', 'to', 'say break person tell', '#Hearer'], atMost: 40 },
  {
    here: ['saying honest lie love', 'just not say to with', '#Hearer', 'if but maybe never not'],
    atMost: 24,
  },
];

const DISCLAIMER =
  /\b(?:no (?:offen[cs]e|disrespect|shade|hate|judg\w*)(?: (?:meant|intended|or anything|to you))?(?: but| though)?|(?:do not|please do not|try not to) (?:take (?:this|it|that) (?:the wrong way|personally|badly|wrong|as)|be (?:offended|upset|mad|angry)|get (?:mad|angry|upset|offended|defensive)|mind)(?: when i say| but| at me)*|(?:i am )?not (?:being|trying to be|to be) (?:funny|rude|mean|harsh|nasty|a bitch|bitchy|horrible|that (?:person|guy|girl))(?: or anything| right)?(?: but)?|nothing personal(?: but| \w+ but)?|with (?:all )?(?:due|the greatest|the utmost|greatest) respect|i (?:\w+ )?(?:hate|do not like|do not want) to (?:say|be|break|sound|tell)(?: (?:it|this|that|you|mean|rude|harsh|person|the one|to you))*(?: but)?|(?:i am )?just saying|(?:i am|to be) (?:just )?(?:\w+ )?honest(?: with you)?(?: but)?|i (?:say|mean) this (?:with|out of) (?:love|respect|kindness)|i mean this in the nicest|not going to lie(?: but)?|hate to (?:say|be|break)(?: (?:it|that|this|to|you|person))*(?: but)?)\b/;
const KIND =
  /\b(?:great|best|amazing|amazingly|delicious|good|lovely|love|missed|miss|taken|hi|hello|stay|train|bus|miss the|wins|know a guy|how does|ferry|gorgeous|beautiful)\b/;

/** A disclaimer, and after it something about the hearer that is not kind. */
function licensed(scene: Scene, sentence: number): Match | null {
  const text = plainText(scene.sentences[sentence]);
  const hit = DISCLAIMER.exec(text);
  if (hit === null || hit.index > 24) return null;
  const rest = text.slice(hit.index + hit[0].length);
  const soft = /saying|honest|lie/.test(hit[0]);
  const aimed = /\b(?:you|your)\b/.test(rest) && !KIND.test(rest) && rest.split(' ').length > 3;
  if (!aimed) return null;
  const words = scene.sentences[sentence]?.words ?? [];
  const bad = scene
    .placed(sentence)
    .some(
      ({ clause }) =>
        ['hearer', 'hearers'].includes(clause.subject) &&
        (harsh(clause) ||
          clause.negated ||
          words.slice(clause.from, clause.to).some((word) => word.tags.has('Negative'))),
    );
  if (soft && !bad) return null;
  const from = text.slice(0, hit.index).split(' ').length - 1;
  return { sentence, from, to: words.length, severity: bad && !laughs(scene, sentence) && !soft ? 2 : 1 };
}

export default defineRule({
  id: 'no-offense-but',
  family: 'contempt',
  severity: 1,
  source: 'Brown & Levinson 1987; Danescu-Niculescu-Mizil et al. 2013',
  cues,
  find: (scene, sentence) => {
    const match = licensed(scene, sentence);
    return match === null ? [] : [match];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'Can I tell you something that may be hard to hear?'),
    fitted(context, 'fuller', "I'd like to talk about [topic], and I want to say it kindly."),
  ],
});
