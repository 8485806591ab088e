import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { type Phrase, phraseIn, phraseMatch } from '../../engine/features/phrase.ts';
import { blamesReception } from '../../engine/features/reception.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { BENT } from './phrases/deflections.ts';
import { MISREADING, RECEPTION } from './phrases/reception.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[My comment was taken completely the wrong way]].', reworded: 'I worded that badly.' },
    { flag: '[[what i said got blown out of proportion]]' },
    { flag: "[[You're twisting my words]] again" },
    { flag: '[[It was misunderstood]], that is all.' },
    { flag: '[[ur reading way too much into it]]' },
  ],
  silent: [
    "That came out wrong, I'm sorry.",
    'The minister says the quote was taken out of context by the press.',
    'Was it taken out of context? Show me the rest.',
    'The last seat was taken.',
    'I twisted my ankle on the stairs.',
    'You are reading my mind.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(BENT),
  {
    here: [
      '#MisreadVerb #MisreadIdiom twist twists twisting twisted distort distorting distorted misquoting misquoted misrepresented warped mangled misunderstanding misperceived',
      'you people everyone my our it that this what everything i words message comment',
    ],
  },
  {
    here: [
      'take takes took taken taking read reading heard hearing hear interpreted received understood perceived picked came given getting blown blow blowing blew turn turned turns turning lifted pulled put putting pick lost cut kena',
      'wrong wrongly context proportion personally negatively badly literally seriously meaning words insult attack criticism manner dig monster translation spirit offence offense voice way around into',
    ],
  },
  {
    here: [
      'twist twisted twisting distort distorted imagine imagined interpretation reading projecting dissect mistaken find turn turns turned turning make makes hear heard hearing read took taken',
      'words text texts message messages comment comments joke remark tone advice feedback honesty silence conversation say said write wrote meant',
      'you your been',
      'insult attack fight dig war accusation rudeness problem drama worse wrong bad rude mean nasty personal personally something not negative conversation',
    ],
  },
  { here: ['hear heard hearing', 'want wanted never chose choose', 'what things something'] },
  { here: ['sounds sound sounded seems reads', 'because since way how', 'you'], atMost: 16 },
  {
    here: ['way how', 'read took taken heard received', 'meant said written wrote was not never'],
    atMost: 22,
  },
];

/** Somebody else's words, or papers. */
const OTHERS =
  /^(?:clip|article|video|quote|study|data|paper|press|media|journalists?|headline|interview|reporters?|passage|verse|seat|statistics?|report|results?|graph|law|rule|spec|seats|ankle|your|his|her|their|temperature|order|picture|photo|accent|looking|name|handwriting|bus|train|cord|hem|ankle|arm|knee|cable|road|exit|turn|pill|pills|tablets|medication)$/;

/** The writer owns the wording somewhere: then it is a repair attempt (seed: "that came out wrong"). */
const ownsWording = (scene: Scene): boolean =>
  scene.sentences.some((one) =>
    /\bi (?:\w+ )?(?:worded|put|phrased|said|expressed) (?:\w+ ){1,3}(?:badly|poorly|wrong|clumsily|carelessly|better|clearer)\b|\b(?:came|come|coming) out wrong\b|\bmy (?:fault|wording|mistake)\b/.test(
      one.words.map((word) => word.text).join(' '),
    ),
  );

/** A true question, a condition, or somebody else's words. */
const isOpen = (scene: Scene, { first, last, from, to }: Phrase): boolean => {
  const { clause } = last;
  const asked =
    first.clause.question && !/^(?:why|stop|must|do you (?:always|have))\b/.test(textOf(first.clause));
  const others = clause.words
    .slice(from, to)
    .some(({ text, tags }) => OTHERS.test(text) || (tags.has('Third') && text !== 'them'));
  const absolved = clause.negated && clause.subject === 'hearer' && !clause.question;
  return (
    asked ||
    absolved ||
    others ||
    first.clause.link === 'if' ||
    first.clause.modal !== '' ||
    last.clause.modal === 'can' ||
    reported(scene, first)
  );
};

/** The whole sentence, where no turn says it and its words together do. */
function wholly(scene: Scene, sentence: number): readonly Match[] {
  const severity = blamesReception(scene, sentence);
  const places = scene.placed(sentence);
  const [first, last] = [places[0], places.at(-1)];
  return severity === 0 || !first || !last ? [] : [{ ...spanning(first, last), severity }];
}

export default defineRule({
  id: 'blame-the-reception',
  family: 'deflected-experiencer',
  severity: 2,
  source: 'Kampf 2009; Zhou, Smith & Lee 2021',
  cues,
  find: (scene, sentence) => {
    const blamed = phraseIn(scene, sentence, RECEPTION);
    const phrase = blamed ?? phraseIn(scene, sentence, MISREADING);
    if (ownsWording(scene)) return [];
    if (phrase === null) {
      const bent = scene.sentences[sentence]?.asked === true ? [] : gradedIn(scene, sentence, BENT);
      return bent.length > 0 ? bent : wholly(scene, sentence);
    }
    // "I care about you and I got this wrong" is the writer's own reading.
    const own = blamed === null && phrase.last.clause.subject === 'sender';
    if (own || isOpen(scene, phrase)) return [];
    return [blamed === null ? { ...phraseMatch(phrase), severity: 1 } : phraseMatch(phrase)];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I worded that badly.'),
    fitted(context, 'fuller', "I worded that badly and it hurt you. I'm sorry."),
    fitted(
      context,
      'question',
      'I see it landed differently than I meant. Can you tell me how it came across?',
    ),
  ],
});
