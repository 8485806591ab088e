import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { toldApology } from '../../engine/features/told-apology.ts';
import { verbOf } from '../../engine/lexicon/index.ts';
import { fromHere, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, tellsAs } from '../../engine/wording/worded.ts';
import { CALLED_IN, NOT_US, PATIENT, PRICED, SAID_MINE } from './phrases/exchange.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'll apologise when you do]].", reworded: "I'm sorry I [what I did]." },
    { flag: '[[im not saying sorry until u do]]' },
    { flag: "[[I'd apologise if you admitted it]]." },
    { flag: 'I said sorry, [[now you say it]].' },
    { flag: "I'm sorry. [[You owe me an apology too]]." },
  ],
  silent: [
    "I'll apologise to her when I see her tonight.",
    "When you're ready I'd like to apologise in person.",
    "I'm sorry. You don't owe me anything back.",
    "She said she'll apologise when he does.",
    "If you like, I'll apologise to your mum too.",
    'Apologies for the delay. I can remove my rating if you remove yours.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(PRICED), ...cuesOf(CALLED_IN)];

/** True when an apology is spoken of in the sentences around: "u want an apology? u first". */
const inReach = (scene: Scene, sentence: number): boolean =>
  scene.sentences.slice(Math.max(0, sentence - 2), sentence + 3).some(({ tags }) => tags.has('Apology'));

/** True when the writer's own apology, made or told of, stands in the sentence or among the four clauses before it. */
function given(scene: Scene, sentence: number): boolean {
  const placed = scene.placed(sentence);
  const [first] = placed;
  const before = first === undefined ? [] : scene.before(first, 4);
  return [...placed, ...before].some(
    (one) => /^(?:own|mention)$/.test(one.apology?.use ?? '') || toldApology(scene, one) !== null,
  );
}

/** "Sorry. Now your turn": an apology given, or spoken of, and called in at once. */
const calledIn = (scene: Scene, sentence: number): readonly Match[] =>
  given(scene, sentence) || messageSays(scene, SAID_MINE, sentence - 1, sentence)
    ? tellsAs(scene, sentence, CALLED_IN)
    : [];

/** Another sentence says sorry already: "I'm sorry. Your turn." In "I'm not saying sorry" it does not. */
const saidElsewhere = ({ scene, match }: RewordContext): boolean =>
  scene.sentences.some(
    (_, i) =>
      i !== match.sentence &&
      scene
        .placed(i)
        .some(
          (one) =>
            !one.clause.negated &&
            (/^(?:own|mention)$/.test(one.apology?.use ?? '') || toldApology(scene, one) !== null),
        ),
  );

/** "I will take my review down if you take down yours": a trade of things, and no apology in it. */
const isTrade = (said: string): boolean =>
  /\b(?:reviews?|complaints?|claims?|disputes?|feedback|ratings?|posts?)\b/.test(said) &&
  !/\b(?:sorry|apolog\w+|regret)\b/.test(said);

/** "I'll apologise for calling you that when you apologise for telling Pat": both deeds are named. */
const EXCHANGED =
  /^(?:(?:and|so|ok|fine|well),? )*(?:i['’]?ll|i will|i['’]?d|i would|ill) (?:only )?(?:say sorry|apologi[sz]e)(?: to (?:you|u))? for (?<mine>\p{L}+ing? [^,;.!?]+?) (?:when|once|if|as soon as|the (?:minute|moment|second|day)|after|only if|provided)(?: that)? (?<you>you|u)(?:['’]?ve| have)? (?:say sorry|said sorry|apologi[sz]ed?)(?: to me)? for (?<yours>\p{L}+ing)(?<rest> [^,;.!?]+)$/iu;

/** "I'm sorry for calling you that, and I'm hurt that you told Pat.": nothing where only one deed is named. */
function exchanged(context: RewordContext): readonly Draft[] {
  const { mine, you = 'you', yours = '', rest = '' } = EXCHANGED.exec(toItsEnd(context))?.groups ?? {};
  const past = verbOf(yours.toLowerCase())?.forms.past;
  const place = fromHere(context, matchSpan(context));
  if (mine === undefined || past === undefined) return [];
  if (/^(?:, ?\p{L}+)?[.!\s]+(?:until|till|not before)\b/iu.test(context.scene.text.slice(place.end)))
    return [];
  const done = past === 'was' ? 'were' : past;
  return [
    inPlace(
      context,
      'lightest',
      `I'm sorry for ${mine}, and I'm hurt that ${you.toLowerCase()} ${done}${rest}.`,
      place,
    ),
  ];
}

export default defineRule({
  id: 'counter-conditional-apology',
  family: 'adversative-apology',
  severity: 3,
  source: 'Goffman 1971; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (sentenceSays(here, NOT_US) || sentenceSays(here, PATIENT)) return [];
    const priced = (inReach(scene, sentence) ? gradedIn(scene, sentence, PRICED) : []).filter(
      ({ from, to }) =>
        !isTrade(
          here?.words
            .slice(from, to)
            .map(({ text }) => text)
            .join(' ') ?? '',
        ),
    );
    return priced.length > 0 ? priced : calledIn(scene, sentence);
  },
  reword: (context) => [
    ...exchanged(context),
    ...lightest(context, saidElsewhere(context) ? 'I mean it.' : null, `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}, whatever happens next.`),
    fitted(context, 'question', "I'm hurt too. Can we take turns? You first."),
  ],
});
