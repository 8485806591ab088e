import { blank } from '../../engine/blanks.ts';
import { holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { DOUBTED_ACT, OPEN_HEAD, openAct, SWEEPING } from '../../engine/features/open-act.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { phraseIn } from '../../engine/features/phrase.ts';
import { type OwnApology, ownApologies, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { OPEN_ACTS } from './phrases/doubted-apologies.ts';
import { OPEN_ACT, UNKNOWN_ACT } from './phrases/open-apology.ts';

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
  ...gradedCues(OPEN_ACTS),
  {
    here: [
      '#Apology',
      'whatever whatsoever whichever anything everything something all every each any what general generally blanket supposed alleged unknown apparent apparently called',
    ],
  },
  { here: ['#Apology', 'sins crimes faults misdeeds thing things why supposedly seems'] },
  {
    here: [
      'know sure idea clue apparently supposedly',
      'what why how i',
      '#WrongVerb did done said mad upset wrong for',
    ],
    near: ['#Apology'],
    atMost: 16,
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
function unknowing(scene: Scene, sentence: number): readonly Match[] {
  const { asked = false, vocabulary } = scene.sentences[sentence] ?? {};
  const near = [sentence - 1, sentence, sentence + 1];
  const given = near.flatMap((one) => ownApologies(scene, one));
  if (given.length === 0 || vocabulary?.has('if') || ownsAct(scene)) return [];
  if (near.some((one) => scene.sentences[one]?.tags.has('Mundane'))) return [];
  const open = phraseIn(scene, sentence, OPEN_ACT);
  if (open !== null && !CONDOLES.test(plainText(scene.sentences[sentence])))
    return [spanning(open.first, open.last)];
  const unknown = phraseIn(scene, sentence, UNKNOWN_ACT);
  if (unknown === null || asked || asksThem(scene)) return [];
  const places = scene.placed(sentence);
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? [spanning(first, last)] : [];
}
const asksThem = (scene: Scene): boolean =>
  scene.sentences.some((one) => one.asked && /\b(?:you|we)\b/.test(plainText(one)));
/** What the other went through, or what is missing, is no act of the writer. */
const CONDOLES =
  /\b(?:everything|all|whatever|anything|what) (?:that )?(?:(?:you|he|she|they) (?:have been|had|have had|are going|went|go|lost|did|have done|suffered)|is missing|are missing|happened to you)\b|\b(?:smell|spreadsheet|file|laptop|printer|app|code)\b/;

/** "for my supposed crimes", "a blanket apology". */
const vaguely = (apology: OwnApology): readonly Match[] => {
  const { after, complement, at } = apology.apology;
  const told = textOf(apology.clause, /^(?:for|about)$/.test(complement) ? after - 1 : at + 1);
  return DOUBTED_ACT.test(told) || SWEEPING.test(textOf(apology.clause)) ? [spanning(apology)] : [];
};

export default defineRule({
  id: 'whatever-i-did',
  family: 'conditional-apology',
  severity: 2,
  source: 'Lazare 2004; Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const found = ownApologies(scene, sentence).flatMap((apology) => {
      const after = afterwards(scene, apology);
      if (after.length > 0) return after;
      const before = beforehand(scene, apology);
      return before.length > 0 ? before : vaguely(apology);
    });
    const read = found.length > 0 ? found : unknowing(scene, sentence);
    return read.length > 0 || asksThem(scene) ? read : gradedIn(scene, sentence, OPEN_ACTS);
  },
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`),
    fitted(context, 'question', "I can tell I hurt you, and I don't know yet how. Will you tell me?"),
  ],
});
