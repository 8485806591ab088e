import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { spanning } from '../../engine/find.ts';
import { fromHere, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { asMeant, asTested, asWanted } from '../../engine/reword/own-words/wishes/requests.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordingIn } from '../../engine/wording/wording-place.ts';
import { ASKED_LOVE, CALLED_IN, LOVE_TESTS } from './phrases/love-tests.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[If you loved me you'd stay]].",
      reworded: 'Could you please stay? It would mean a lot to me.',
    },
    { flag: '[[a real friend would pick up]]' },
    { flag: "[[You wouldn't go if you cared about us]]." },
    { flag: '[[if i mattered to u youd answer]]' },
    { flag: '[[Prove you love me]].' },
  ],
  silent: [
    "I'd love it if you came.",
    "If you'd love to come, tell me.",
    'A real friend of mine is visiting.',
    "I know you love me and I'm still hurt.",
  ],
};

/** A test is said in one breath. */
const LONGEST = 35;
export const cues: readonly Cue[] = [
  ...gradedCues(LOVE_TESTS, { atMost: LONGEST }),
  ...cuesOf(CALLED_IN, { near: ['love care', 'me us'] }),
];

/** What asks for forgiveness is another rule's. A test that is looked back on, somebody else's, supposed, or asked in courtesy is none. */
const NO_TEST = [
  /\bforg(?:ive|iven|ave)\b/,
  /\bnot (?:\w+ ){1,3}(?:prove|show)\b/,
  /\bwhat if\b|\bi (?:told|said)\b|\b(?:care[ds]?|loved?) to\b/,
  /\b(?:mum|mom|he|she|they|nan|gran|dad|ex) (?:\w+ )?(?:says?|said|told)\b/,
  /\b(?:friend|mate|sister|brother) (?:would|will|does) (?:\w+ )?(?:tell|warn|remind|show|help) you\b/,
];

/** "You love me? Then you'll sign": an order that calls in the love just asked for. */
function calledIn(scene: Scene, sentence: number): readonly Match[] {
  const before = scene.sentences[sentence - 1];
  const asked = before?.asked === true && ASKED_LOVE.some((wording) => wordingIn(before, wording) !== null);
  return asked ? wordedAs(scene, sentence, CALLED_IN) : [];
}

/** "…, Ines, there are loads of jobs": who is called after the test, and what is no part of it. */
const AFTERWARDS =
  /^(?<test>.*?\b(?:(?:you|u)['’]?d|would)(?:n['’]?t)?\b[^,;.!?]+)(?:, (?<name>\p{Lu}\p{Ll}+))?(?:, .*)?$/u;

/** "Could you please stay? It would mean a lot to me." as "I wish you'd stay.": beside what hurts nobody is asked for a favour. */
function plainer(request: string): string | null {
  const {
    not,
    act,
    name = '',
  } = /^Could you please (?<not>not )?(?<act>.+)\? It would mean a lot to me(?<name>, \p{Lu}\p{Ll}+)?\.$/u.exec(
    request,
  )?.groups ?? {};
  return act === undefined ? null : `I wish you${not === undefined ? "'d" : " wouldn't"} ${act}${name}.`;
}

/** What the test asks for, in the writer's own words, in the place of its whole sentence. */
function ownWish(context: RewordContext): readonly Draft[] {
  const all = fromHere(context, matchSpan(context));
  const typed = toItsEnd(context);
  const { test = typed, name } = AFTERWARDS.exec(typed)?.groups ?? {};
  const end = all.start + test.length + (name === undefined ? 0 : name.length + ', '.length);
  const requests = [asWanted(test) ?? asWish(test) ?? asMeant(test), asTested(test)];
  return [...requests, ...requests.map((one) => plainer(one ?? ''))].flatMap((said) => {
    if (said === null) return [];
    const calling = name === undefined ? said : said.replace(/\.$/, `, ${name}.`);
    return [fitted(context, 'lightest', calling, { start: all.start, end })];
  });
}

export default defineRule({
  id: 'conditional-love',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (NO_TEST.some((pattern) => pattern.test(text))) return [];
    const [test] = [...gradedIn(scene, sentence, LOVE_TESTS), ...calledIn(scene, sentence)];
    const places = scene.placed(sentence);
    const [first, last] = [places[0], places.at(-1)];
    if (test === undefined || first === undefined || last === undefined) return [];
    // The condition and what hangs on it are one test.
    const conditional = places.some(({ clause }) => clause.link === 'if');
    return [conditional ? { ...test, ...spanning(first, last) } : test];
  },
  reword: (context) => [
    ...ownWish(context),
    ...lightest(
      context,
      `It would mean a lot to me if you ${blank('request')}.`,
      'This matters a lot to me.',
    ),
    fitted(context, 'fuller', "I feel unsure of us, and I'd like you to [request]."),
    fitted(context, 'question', 'Can you [request]? It would mean a lot.'),
  ],
});
