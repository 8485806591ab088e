/**
 * Who seems to be writing. Where the writer is the one who was hurt, or is afraid, the apology rules
 * are silent: nobody is nudged to apologise for having been hurt. Read only when some rule has matched.
 */
import { type Clause, holds, says, textOf } from './clause/clause.ts';
import { reported } from './find.ts';
import { type Tag, verbOf } from './lexicon/index.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './text/sentence.ts';

/** plain: nothing special · hurt: reports a harm done to them, or answers an apology · afraid: fear, violence, no contact. */
export type Mode = 'plain' | 'hurt' | 'afraid';

/** A mode, or `both`: a writer who says sorry tells of a hurt of their own, too. */
export type Writer = Mode | 'both';

/** A verb as it is told of the past; of some the past looks like the present: "you hit me". */
const isPast = ({ tense, verb }: Clause): boolean => {
  const forms = verbOf(verb)?.forms;
  return tense === 'past' || (tense === 'present' && forms !== undefined && forms.past === forms.base);
};

/** "you hit me", "you lied to me": the hearer acts on the writer, told as a fact of the past. */
const harmBy = (clause: Clause, harm: Tag): boolean =>
  clause.subject === 'hearer' &&
  clause.words[clause.verbAt]?.tags.has(harm) === true &&
  clause.object === 'sender' &&
  !clause.negated &&
  !clause.question &&
  isPast(clause) &&
  clause.link !== 'if' &&
  !/\bno (?:other )?(?:choice|option)\b/.test(textOf(clause, clause.restAt)) &&
  !holds(clause, ['Universal']);

function afraid(clause: Clause): boolean {
  const text = textOf(clause);
  if (/\b(?:no contact|restraining order|protective order|social worker)\b/.test(text)) return true;
  if (
    /\b(?:stop|not|never|no longer) (?:\w+ ){0,2}(?:contact|contacting|following|messaging|texting|calling) me\b/.test(
      text,
    )
  )
    return true;
  if (
    clause.subject === 'sender' &&
    /\b(?:not|never|longer) (?:\w+ ){0,3}(?:safe|feel safe)\b|\b(?:unsafe|afraid of you|scared of you|frightened of you|terrified of you)\b/.test(
      text,
    )
  )
    return true;
  return harmBy(clause, 'ViolentVerb');
}

function hurt(clause: Clause): boolean {
  const text = textOf(clause);
  if (harmBy(clause, 'BetrayalVerb')) return true;
  if (
    /\bthank(?:s| you) (?:so much |very much )?for (?:the apology|your apology|apologizing|saying sorry|owning|saying that|telling me)\b/.test(
      text,
    )
  )
    return true;
  if (
    clause.subject === 'sender' &&
    /\bnot (?:\w+ ){0,2}ready to (?:forgive|talk|move|let|see|accept)\b|\bcan not (?:\w+ )?forgive\b/.test(
      text,
    )
  )
    return true;
  if (/\byou (?:\w+ )?owe me an apology\b/.test(text)) return true;
  return ['sender', 'it', 'hearers'].includes(clause.subject) && !clause.negated && feltByWriter(clause);
}

/**
 * "it hurt me when", "I felt humiliated when you": the writer is the one who feels, because of the hearer. "It saddens me"
 * is regret, and as often said by who did it.
 */
const feltByWriter = (clause: Clause): boolean =>
  clause.subject === 'sender'
    ? clause.verb === 'feel' &&
      clause.tense === 'past' &&
      holds(clause, ['HurtState'], clause.restAt) &&
      says(clause, /^(?:when|by|because)$/, clause.restAt)
    : clause.verb !== 'sadden' && holds(clause, ['HurtVerb'], clause.verbAt) && clause.object === 'sender';

/** What one sentence tells about who writes; remembered with the sentence. */
interface Signs {
  readonly afraid: boolean;
  readonly hurt: boolean;
  readonly apologises: boolean;
}

const signsOf = remembered((_: Sentence, scene: Scene, index: number): Signs => {
  const placed = scene.placed(index).filter((one) => !reported(scene, one));
  return {
    afraid: placed.some(({ clause }) => afraid(clause)),
    hurt: placed.some(({ clause }) => hurt(clause)),
    apologises: placed.some(({ apology }) => apology?.use === 'own'),
  };
});

/** The mode of a message. */
export function modeOf(scene: Scene): Mode {
  const mode = writerOf(scene);
  return mode === 'both' ? 'plain' : mode;
}

/** Who seems to be writing a message. */
export function writerOf(scene: Scene): Writer {
  const signs = scene.sentences.map((sentence, index) => signsOf(sentence, scene, index));
  if (signs.some((one) => one.afraid)) return 'afraid';
  if (!signs.some((one) => one.hurt)) return 'plain';
  return signs.some((one) => one.apologises) ? 'both' : 'hurt';
}
