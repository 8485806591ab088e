import type { Cue } from '../../engine/cues/cue.ts';
import { DESPAIR } from '../../engine/features/despair.ts';
import { clauseAt, reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { cuesOf, tellsAs } from '../../engine/wording/worded.ts';
import type { Wordings } from '../../engine/wording/wording.ts';
import { together } from '../../engine/wording/wording.ts';
import { wordingIn } from '../../engine/wording/wording-place.ts';
import { EVERYDAY } from './phrases/everyday.ts';
import { ABSENCE, CALLING, FAREWELLS, PLANNED } from './phrases/farewells.ts';
import { MORTAL, mortal } from './phrases/mortal.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[If you go I'll kill myself]]." },
    { flag: "[[i don't want to be here anymore]]" },
    { flag: 'Fine, [[everyone would be better off without me]].' },
    { flag: "[[What's the point of living without you]]?" },
    { flag: '[[ill do something stupid if u dont pick up]]' },
  ],
  silent: [
    'This heat is killing me.',
    "I'm dying to see you.",
    "I don't want to be here anymore, this party is awful.",
    'My phone died on the train.',
    'I nearly died laughing.',
  ],
};

/** Told of somebody else, of a danger that is past, or of what others did: no cry of the writer's. */
const PAST = [
  /\b(?:he|she|they|who|nurse|doctor|mate|friend|cousin|student|client) (?:\w+ ){0,2}(?:said|says|wants|wanted|tried|told|asked)\b/,
  /\b(?:nan|gran|grandad|mum|dad|mother|father) (?:\w+ ){0,2}(?:said|says|wants|wanted|tried|told|asked)\b/,
  /\b(?:years ago|back in|used to|when i was)\b/,
  /\b(?:i am (?:well|better|fine|recovered|ok|glad \w+) now|i (?:survived|recovered))\b/,
];

export const cues: readonly Cue[] = cuesOf(together(DESPAIR, ABSENCE, ...CALLING, MORTAL));

/** Two different farewells in one message, of which this sentence makes a rare one. */
function takesLeave(scene: Scene, sentence: number): readonly Match[] {
  const makes = (table: Wordings): boolean =>
    scene.sentences.some((one) => table.some((wording) => wordingIn(one, wording) !== null));
  const here = CALLING.flatMap((table) => tellsAs(scene, sentence, table)).slice(0, 1);
  return here.length > 0 && FAREWELLS.filter(makes).length > 1 ? here : [];
}

const SENDER = /^(?:i|me|my|myself|ma|meself|masel|mysel|ah|mine)$/;

/** "She doesn't want to live with her dad", "you said you wanted to die": told of others, with no word of the writer. */
function ofOthers(scene: Scene, { sentence, from, to }: Match): boolean {
  const words = scene.sentences[sentence]?.words.slice(from, to) ?? [];
  if (words.some(({ text }) => SENDER.test(text))) return false;
  const subject = clauseAt(scene, sentence, from)?.clause.subject;
  return subject === 'third' || subject === 'hearer';
}

/** All that is read as despair in a sentence. */
function despairs(scene: Scene, sentence: number): readonly Match[] {
  const said = tellsAs(scene, sentence, DESPAIR);
  if (said.length > 0 || PLANNED.some((pattern) => saysAnywhere(scene, pattern))) return said;
  const absent = tellsAs(scene, sentence, ABSENCE);
  if (absent.length > 0) return absent;
  const dies = scene.placed(sentence).find((placed) => mortal(placed.clause) && !reported(scene, placed));
  return dies === undefined ? takesLeave(scene, sentence) : [spanning(dies)];
}

/** A match with the condition before it: "if you go, …". */
function withCondition(scene: Scene, match: Match): Match {
  const places = scene.placed(match.sentence);
  const first = places.find(({ clause }) => clause.link === 'if' && clause.to <= match.from);
  return first === undefined ? match : { ...match, from: spanning(first).from };
}

export default defineRule({
  id: 'self-harm-leverage',
  family: 'pressure-boundary',
  severity: 3,
  safety: 'writer',
  source: 'Stark 2007',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if ([...EVERYDAY, ...PAST].some((pattern) => pattern.test(text))) return [];
    return despairs(scene, sentence)
      .filter((match) => !ofOthers(scene, match))
      .map((match) => withCondition(scene, match));
  },
  reword: () => [],
});
