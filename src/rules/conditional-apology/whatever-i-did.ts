import { blank } from '../../engine/blanks.ts';
import { holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { DOUBTED_ACT, OPEN_HEAD, openAct, SWEEPING } from '../../engine/features/open-act.ts';
import { type OwnApology, ownApologies, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[sorry for whatever i did]]', reworded: "i'm sorry i [what I did]" },
    { flag: "[[I'm sorry for anything I might have said]]." },
    { flag: '[[Whatever it was, I apologise]].' },
    { flag: '[[sorry about whatever u think i did]], dinner is ready' },
    { flag: '[[Sorry for everything]], okay?' },
    { flag: "[[I have no idea what I did, but I'm sorry]]." },
  ],
  silent: [
    "I'm sorry for everything you've been through this year.",
    'Sorry for what I said about your cooking.',
    "Sorry for anything that's missing from the parcel.",
    'Whatever you pick is good with me, sorry for the slow answer.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      '#Apology',
      'whatever whatsoever whichever anything everything something all what if any general generally blanket sins crimes supposed alleged unknown apparent called faults misdeeds',
    ],
  },
];

function afterwards(scene: Scene, apology: OwnApology): readonly Match[] {
  const { after, complement } = apology.apology;
  const words = apology.clause.words;
  if (!/^(?:relative|for|about|bare|that)$/.test(complement)) return [];
  if (/^(?:bare|that)$/.test(complement) && !/^(?:whatever|for)$/.test(words[after]?.text ?? '')) return [];
  const at =
    /^(?:just|for|like|the|all)$/.test(words[after]?.text ?? '') &&
    OPEN_HEAD.test(words[after + 1]?.text ?? '')
      ? after + 1
      : after;
  const head = words[at]?.text ?? '';
  if (!OPEN_HEAD.test(head) && head !== 'what') return [];
  const places = scene.placed(apology.sentence);
  let last: Placed = apology;
  for (const next of places.slice(apology.index + 1)) {
    if (
      next.clause.words[next.clause.from]?.gap !== 'none' ||
      !/^(?:rel|that|main|or|if)$/.test(next.clause.link)
    )
      break;
    last = next;
  }
  const rest = words.slice(at + 1, last.clause.to);
  if (rest.some((word) => word.tags.has('Mundane'))) return [];
  // "sorry, whatever it was": without "for" only the short form is an apology for it.
  const told = rest.map((word) => word.text).join(' ');
  if (
    /^(?:bare|that)$/.test(complement) &&
    words[after]?.text !== 'for' &&
    !/^(?:it (?:is|was)|i (?:did|said|have done)(?: (?:wrong|to you))?)$/.test(told)
  )
    return [];
  const sure = openAct(head, rest.map((word) => word.text).join(' '));
  if (sure === 0) return [];
  return [sure === 1 ? { ...spanning(apology, last), severity: 1 } : spanning(apology, last)];
}

/** "whatever I did, I'm sorry": the open act comes first. */
function beforehand(scene: Scene, apology: OwnApology): readonly Match[] {
  const places = scene.placed(apology.sentence);
  const head = places
    .slice(0, apology.index + 1)
    .find(({ clause }) =>
      /^(?:so |and |look |but |ok |well )?(?:for |about )?(?:whatever|anything|everything)\b/.test(
        textOf(clause),
      ),
    );
  if (head === undefined) return [];
  const at = head.clause.words.findIndex((word, i) => i >= head.clause.from && OPEN_HEAD.test(word.text));
  const words = head.clause.words.slice(at + 1, apology.apology.at);
  const rest = words.map((word) => word.text).join(' ');
  const open =
    (/^(?:it (?:is|was)|(?:is|has|was|had|made|makes|got|put|set) (?:wrong|upset|eating|bother|got|going|making|annoy|the|you|your|hurt|on)|you are (?:mad|upset|angry|annoyed|cross|on about)|(?:this|that) (?:is|was)|i (?:did|said|have|may|might|supposedly|apparently))\b/.test(
      rest,
    ) ||
      /\bi (?:did|said|played|made|have done)\b/.test(rest)) &&
    !holds(head.clause, ['Mundane']);
  return open ? [spanning(head, apology)] : [];
}

/** "I don't know what I did, but I'm sorry": the apology comes without the act, and nothing is asked. */
function unknowing(scene: Scene, apology: OwnApology): readonly Match[] {
  if (scene.sentences.some((one) => one.asked) || apology.apology.complement === 'that') return [];
  const known = scene
    .before(apology, 4)
    .find(({ clause, sentence }) => sentence === apology.sentence && UNKNOWN.test(textOf(clause)));
  if (known === undefined) return [];
  const told = words(scene, apology.sentence, known.clause.from, apology.apology.at);
  return /\bwhat (?:it (?:is|was) )?(?:i (?:have |even |ever )?(?:did|done|said|supposedly)|(?:the problem|is wrong|is up))/.test(
    told,
  )
    ? [spanning(known, apology)]
    : [];
}

/** "for my supposed crimes", "a blanket apology". */
const vaguely = (apology: OwnApology): readonly Match[] => {
  const { after, complement, at } = apology.apology;
  const told = textOf(apology.clause, /^(?:for|about)$/.test(complement) ? after - 1 : at + 1);
  return DOUBTED_ACT.test(told) || SWEEPING.test(textOf(apology.clause)) ? [spanning(apology)] : [];
};

const UNKNOWN = /\b(?:not (?:know|sure|certain|remember|aware)|no (?:idea|clue)|wish i knew|clueless)\b/;
const words = (scene: Scene, sentence: number, from: number, to: number): string =>
  (scene.sentences[sentence]?.words ?? [])
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

export default defineRule({
  id: 'whatever-i-did',
  family: 'conditional-apology',
  severity: 2,
  source: 'Lazare 2004; Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) =>
    ownApologies(scene, sentence).flatMap((apology) => {
      const found = afterwards(scene, apology);
      if (found.length > 0) return found;
      const before = beforehand(scene, apology);
      if (before.length > 0) return before;
      const vague = vaguely(apology);
      return vague.length > 0 ? vague : unknowing(scene, apology);
    }),
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`),
    fitted(context, 'question', "I can tell I hurt you, and I don't know yet how. Will you tell me?"),
  ],
});
