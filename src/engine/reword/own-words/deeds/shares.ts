/** The writer's own half of a fault for two: "we both said things at the wake" as "I said things I shouldn't have at the wake". */
import { isPast } from '../past.ts';
import { isLong } from '../theirs/said.ts';

const BOTH =
  /\b(?:we|you and (?:i|me)|u and me|me and (?:you|u)) (?:have |['’]ve )?(?:both|each|all) (?:(?:just|definitely|clearly|probably|obviously|kinda|sort of|really|have) )*(?<past>\p{L}+)(?<rest>[^,;.!?]*)/iu;
const GOES_ON =
  / (?:so|but|and (?=(?:we|you|u|i|it|that|lets|now|both)\b)|n (?=(?:we|u|i)\b)|lets|let['’]s|let us|if|because|cos|then|tbh|lol|to be fair|the end|end of|did (?:we|us|i)|that['’]?s (?:it|all)|call it|can we|truth be told|i['’]?d|mate|bro|babe|love|hun)\b.*$/iu;
/** Nothing that somebody did. */
const NO_DEED =
  /^(?:know|knew|were|was|had|have|want(?:ed)?|need(?:ed)?|are|did|do|got|played|agreed|felt|feel|thought|think|love[ds]?|like[ds]?|could|should|would|might|suffered|deserved?|contributed|share[ds]?|carry|carried|meant)$/iu;

/** "We were both out of order at the wake". */
const WERE_BOTH =
  /\bwe (?:were|was) (?:both|each|all) (?:(?:just|a bit|pretty|really|so|very|clearly) )*(?<how>(?:out of (?:order|line)|horrible|nasty|unfair|harsh|rude|awful|vile|childish|petty|unkind|cruel|drunk|hotheaded|stupid|snappy|short|mean|wrong (?=(?:at|over|about|on|in|during|to)\b))[^,;.!?]*)/iu;

/** "Neither of us behaved well over the house". */
const NEITHER =
  /\bneither (?:of us|one of us) (?:(?:exactly|really) )?(?:covered (?:ourselves|themselves|himself|herself) in glory|behaved (?:well|brilliantly|ourselves)|was at (?:our|their|his|her) best|(?:was|were) (?:very |exactly )?(?:perfect|kind|an angel|angels|saints?|nice|fair|great|brilliant)|came out of it well|did (?:ourselves|themselves) (?:proud|any favours))(?<where>(?: (?:over|at|on|in|about|during|with|after) [^,;.!?]+| (?:that|last|the other) (?:night|nite|day|week|weekend|time))?)/iu;

/** "You lied, I lied", "you shouted and I shouted back". */
const ECHOED =
  /\b(?:you|u) (?<verb>\p{L}+)(?<theirs>[^,;.!?]{0,30}?),? (?:and |n |& |so )?i (?:also )?\k<verb>(?<mine>[^,;.!?]*)/iu;

/** "Like idiots": each of the two like one. */
const ALIKE =
  /(?<=\blike )(?:(?:total|complete|right|real|pair of|couple of|two|spoilt|big|silly|little) )*(?:idiots|fools|children|kids|babies|animals|teenagers|toddlers|maniacs|morons|lunatics|clowns|arses|asses|arseholes|assholes|brats|prats|twats|jerks|dickheads|eejits|muppets)\b/iu;

const own = (rest: string): string =>
  rest
    .replace(GOES_ON, '')
    .replace(/ (?:each other|one another|eachother)\b/iu, ' you')
    .replace(/\bourselves\b/giu, 'myself')
    .replace(/\bour (?<one>temper|head|mind|mouth|patience)s\b/giu, 'my $<one>')
    .replace(/\bour\b/giu, 'my')
    .replace(
      ALIKE,
      (all) =>
        `${/^[aeiou]/iu.test(all) ? 'an' : 'a'} ${all.replace(/(?<=child)ren$|ies$|s$/iu, (end) => (/^ies$/iu.test(end) ? 'y' : ''))}`,
    )
    .trimEnd();

/** What the writer did of what both did, without its mark; null where it is not told. */
export function asOwnShare(typed: string): string | null {
  const neither = NEITHER.exec(typed)?.groups;
  if (neither !== undefined) {
    const where = (neither.where ?? '').replace(GOES_ON, '');
    return isLong(where) ? null : `I didn't behave well${where}`;
  }
  const how = WERE_BOTH.exec(typed)?.groups?.how;
  if (how !== undefined) {
    const mine = own(how);
    return isLong(mine) || /\b(?:we|us|both)\b/iu.test(mine) ? null : `I was ${mine}`;
  }
  const echoed = ECHOED.exec(typed)?.groups;
  if (echoed !== undefined && isPast(echoed.verb ?? '') && !NO_DEED.test(echoed.verb ?? '')) {
    const rest = own(echoed.mine ?? '');
    if (!/\b(?:we|us|mine)\b/iu.test(rest) && !isLong(rest)) return `I ${echoed.verb?.toLowerCase()}${rest}`;
  }
  const { past = '', rest: all = '' } = BOTH.exec(typed)?.groups ?? {};
  const rest = own(all);
  if (past === '' || NO_DEED.test(past) || !isPast(past) || isLong(rest)) return null;
  if (/\b(?:we|us|both|each|half|equally|blame|either)\b/iu.test(rest)) return null;
  const said = /^said$/iu.test(past)
    ? rest.replace(
        /^ (?:some )?(?:stuff|things|shit|words)(?: (?:that )?we (?:regret|shouldn['’]?t have|did ?n['’]?t mean))?/iu,
        " things I shouldn't have",
      )
    : rest;
  return `I ${past.toLowerCase()}${said}`;
}
