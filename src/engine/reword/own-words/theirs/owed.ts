/** What somebody owed and did not do, told as a wish: "you were meant to warn me" as "I wish you'd warned me." */

import { verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import { actOf, addressed, partsOf, YOU } from './said.ts';

const OPENING = '^(?:(?:and|so|but|well|oh|as (?:a|an|the|my) [^,;.!?]{2,30}?),? )*';
const SMALL = '(?: (?:really|just|at least|also|actually|all|even|so much as|so much|simply))*';

/** Each holds a deed in its plain form. */
const OWED: readonly RegExp[] = [
  new RegExp(
    `${OPENING}${YOU} (?:were|was|are|r|had been) (?:supposed|meant|expected|obliged) to${SMALL} (?<act>.+)$`,
    'iu',
  ),
  new RegExp(
    `${OPENING}(?:it|that)(?: was|['’]s| is) (?:your (?:job|duty|place|role|task|turn|responsibility)|on (?:you|u)|up to (?:you|u)|down to (?:you|u)) to${SMALL} (?<act>.+)$`,
    'iu',
  ),
  new RegExp(
    `${OPENING}would it(?: really)? have (?:killed|hurt|bothered|cost|been so hard for) (?<you>you|u|ya)(?: (?:anything|much|a thing))? to${SMALL} (?<act>.+)$`,
    'iu',
  ),
];
/** The deed stands in it as it would have been done: "if you'd any sense you'd have asked first". */
const HAD_YOU = new RegExp(
  `${OPENING}if ${YOU}(?:['’]d| had) (?:been |had )?(?:any|an ounce|half|a shred|a bit)\\b[^,;.!?]{2,40}?,? (?:you|u)(?:['’]?d| would) (?:have|of|['’]ve|a) (?<act>.+)$`,
  'iu',
);
/** More that is only said with weight. */
const WEIGHT =
  /,? (?:simple as that|plain and simple|(?:that['’]?s|its|it['’]s) (?:the|your|ur|what)\b.*|(?:and )?i got it in the neck\b.*)$/iu;

/** The participle of a plain form. A verb that no table knows is a regular one. */
const participleOf = (word: string): string | null => {
  const base = word.toLowerCase();
  const forms = verbOf(base)?.forms;
  if (forms !== undefined) return forms.base === base ? forms.participle : null;
  return /^\p{L}{3,}$/u.test(base) ? verbForms(base).participle : null;
};

/** "Hold my hair not film it" as "held my hair, not filmed it"; null where the first word is no verb. */
function asDone(act: string): string | null {
  const [first = '', ...rest] = act.split(' ');
  const done = participleOf(first);
  if (done === null || /^(?:have|know|understand)$/i.test(first)) return null;
  return [done, ...rest]
    .join(' ')
    .replace(/,? not (\p{L}+)(?= )/iu, (whole, verb: string) =>
      participleOf(verb) === null ? whole : `, not ${participleOf(verb)}`,
    );
}

/** "you were meant to warn me" as "I wish you'd warned me."; null where that cannot be done safely. */
export function asOwed(typed: string): string | null {
  const plain = typed.replace(WEIGHT, '').replace(/[?!]+$/, '');
  const owed = OWED.map((form) => partsOf(form, plain)).find((said) => said !== undefined);
  const had = owed === undefined ? partsOf(HAD_YOU, plain) : undefined;
  const act = actOf(owed ?? had);
  if (act === null) return null;
  const done = owed === undefined ? act : asDone(act);
  return done === null
    ? null
    : `I wish ${addressed(owed ?? had ?? {})} had ${done}.`.replace('you had ', "you'd ");
}
