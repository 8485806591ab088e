/** Apologies in exchange: held back until the other concedes, or called in at once (Goffman 1971). */
import { type Clause, says, textOf } from '../clause/clause.ts';
import { reported, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';

/** The writer's apology held back for later: "I'll apologise", "I'm not saying sorry". */
function heldBack(clause: Clause): boolean {
  if (clause.subject !== 'sender' && clause.subject !== 'zero' && clause.subject !== 'both') return false;
  if (!says(clause, /^(?:sorry|apologi[sz]e|apologi[sz]ing|apology)$/)) return false;
  return (
    clause.tense === 'future' ||
    clause.tense === 'modal' ||
    clause.negated ||
    /\b(?:happy|willing|ready|glad|prepared|going) to\b/.test(textOf(clause))
  );
}

/** "I'll apologise if you do the same" may be a fair offer; first, until, never-unless and admit are a price. */
function graded(scene: Scene, placed: Placed, condition: Placed): Match {
  const [next] = scene.after(condition, 1);
  const hangs =
    next?.sentence === condition.sentence &&
    next.clause.link === 'rel' &&
    next.clause.words[next.clause.from]?.gap === 'none';
  const match = spanning(placed, hangs ? next : condition);
  const told = `${textOf(placed.clause)} ${textOf(condition.clause)}`;
  const fair =
    condition.clause.link === 'if' &&
    !/\b(?:not|only|first|admit|admitted|unless|own|stop|say|said)\b/.test(told);
  return fair ? { ...match, severity: 1 } : match;
}

/** A concession asked of the hearer: apologise, admit, or the same ("when you do"). */
const CONCEDES =
  /\byou (?:\w+ ){0,3}(?:apologi[sz]ed?|say|said|admit|admitted|own|do|did|does|have|go|acknowledge|acknowledged|take|stop|stopped|mean|recogni[sz]e|retract|accept|are (?:sorry|ready to (?:apologi|say|admit)))\b/;
const concedes = ({ clause }: Placed): boolean =>
  /^(?:if|when|until)$/.test(clause.link) &&
  clause.subject === 'hearer' &&
  CONCEDES.test(textOf(clause)) &&
  !/\b(?:ready|like|want|wish)\b(?! to (?:apologi|say|admit))/.test(textOf(clause));

/** "provided you …", "as soon as you …": a condition without if or when. */
const IN_RETURN =
  /\b(?:provided(?: that)?|as soon as|as long as|on condition(?: that)?|the (?:moment|minute|day|second)(?: that)?) you (?:\w+ ){0,2}(?:apologi[sz]e|say|admit|own|do|take|withdraw|stop|acknowledge|mean|retract|accept)\b/;
const restOf = (scene: Scene, { sentence, clause }: Placed): string =>
  (scene.sentences[sentence]?.words ?? [])
    .slice(clause.from)
    .map((word) => word.text)
    .join(' ');
/** "you say sorry first, then I will", "you'll get an apology when I get one". */
const FIRST_YOU =
  /^(?:\w+ ){0,2}?(?:say sorry|apologi[sz]e|say it|admit it)(?: to me)? (?:first|and then|then)\b.*\b(?:i|we) (?:will|can|might|would|may)\b|\byou (?:will|can) (?:get|have) (?:an|your|my) (?:apology|sorry)(?: from me)? (?:when|once|if|after)\b.*\b(?:i|you)\b|\b(?:i will|i would|i am going to|i can) (?:\w+ ){0,3}mine (?:\w+ ){0,2}(?:when|once|if|after|as soon as) you (?:\w+ ){1,4}yours\b|\b(?:when|once|if|until) (?:i|you) (?:\w+ ){1,4}(?:sorry|apology|it|one) (?:from|out of) you\b.*\b(?:you|i) (?:will|can|might) \b|\b(?:sorry|apolog(?:y|ies)) (?:\w+ ){0,3}(?:both ways|two way|two ways)\b|\bif you (?:\w+ ){0,2}(?:own|owned|admit\w*|apologi\w+|said|say|stop\w*|acknowledge\w*|took|take) (?:\w+ ){1,6}i (?:would|might|could|will) (?:\w+ ){0,3}(?:say sorry|saying sorry|apologi[sz]e|apologi[sz]ing)\b/;

/** No apology without one in return, whoever is named first. */
const EXCHANGE =
  /\bno (?:apology|apologies|sorry) (?:\w+ ){0,3}(?:until|unless|without|before)\b|\b(?:i|we|me|my|mine) .*\b(?:apolog\w+|sorry|mine|regret)\b.*\b(?:until|unless|not until|only (?:if|when|after|once)|once|as soon as|the (?:moment|minute|second|day)|after|before|on condition|provided|in exchange for|in return for|any time|when|if) (?:that )?(?:you|your (?:client|wife|husband|side)|i (?:hear|get|see|receive|have had))\b.*\b(?:yours|one|mine|apolog\w+|sorry|regret|admit\w*|own|do (?:likewise|too|first|it|the same)|likewise|do$|promise|prepared|take back|accept|lies)|^(?:\w+ ){0,2}(?:you |first you )?(?:say|apologi[sz]e|show|give|admit|own) .*\b(?:then|and|after that|only then) (?:only )?(?:i|we) (?:will|can|shall|would|might)\b|^(?:the (?:moment|minute|second)|once|when|if|unless|until|as soon as) (?:such time as )?(?:you|i (?:hear|get|see|receive)) .*\b(?:apolog\w+|sorry|one|regret)\b.*\b(?:from me|i (?:will|am|shall)|do not expect|you (?:will|shall|can) (?:not )?(?:get|have|be getting))\b|\byou want (?:a |an )?(?:sorry|apology)\b.*\bgive\b/;
const THIRD_PARTY = /\b(?:him|her|them|he|she|they)\b/;

/** "no apology from me until you …", "say sorry first then I will". */
export function exchanged(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const told = restOf(scene, first);
  const held =
    /\b(?:will|shall|not|no|would|can|only|until|unless|then|as soon as|the moment|condition|give|any time)\b/.test(
      told,
    );
  const open =
    /\b(?:ready|like|want (?:me|to)|wish|rather)\b/.test(told) &&
    !/\bwant (?:a |an )?(?:sorry|apology)\b/.test(told);
  return EXCHANGE.test(told) && held && !open && !THIRD_PARTY.test(told) ? [spanning(first, last)] : [];
}

export function sequenced(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || !FIRST_YOU.test(restOf(scene, first))) return [];
  return /\b(?:him|her|them|he|she|they)\b/.test(restOf(scene, first)) ? [] : [spanning(first, last)];
}

export function traded(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  return places.flatMap((placed, i): readonly Match[] => {
    if (!heldBack(placed.clause) || reported(scene, placed)) return [];
    const late = IN_RETURN.test(restOf(scene, placed));
    if (late) return [spanning(placed, places.at(-1) as Placed)];
    const after = places
      .slice(i + 1, i + 3)
      .find(
        (next) =>
          concedes(next) ||
          /\byou (?:apologi[sz]e|say sorry|go|do it|say it) first\b/.test(textOf(next.clause)),
      );
    if (after !== undefined) return [graded(scene, placed, after)];
    const before = places.slice(Math.max(0, i - 2), i).find(concedes);
    return before === undefined ? [] : [spanning(before, placed)];
  });
}

const RETURN =
  /^(?:(?:and|so|but|ok|now|then|well|maybe|i think|i guess) )*(?:(?:now )?(?:it is )?your (?:turn|go)(?: to (?:say|apologi[sz]e).*)?$|(?:and )?(?:i )?(?:now )?(?:await|want|will have|expect) (?:yours|mine|one|my apology|an apology)\b.*|let us (?:be hearing|hear) (?:yours|it|one)\b.*|(?:now )?it is you who owes?\b.*|now you (?:say it|apologi[sz]e|go|do it|have to|can|need)|you (?:now )?(?:have to|need to|should|must|can|could|better|had better|ought to) (?:\w+ )?(?:apologi[sz]e|say (?:it|sorry))\b.*|you (?:still |also )?owe me (?:an apology|a sorry|one)\b.*|you (?:go|say it) (?:now|too|next)|(?:i )?expect (?:the same|an apology|one).*|do the same|the least you can do\b.*|(?:i am )?(?:still )?waiting (?:for|on) (?:yours|mine|one|an apology|my apology|the same|you)\b.*)/;

/** "Sorry. Now your turn": an apology given and called in at once. */
export function calledIn(scene: Scene, sentence: number): readonly Match[] {
  return scene.placed(sentence).flatMap((placed) => {
    const text = textOf(placed.clause);
    if (
      !RETURN.test(text) ||
      placed.clause.question ||
      /\b(?:game|cook|drive|pick|choose|play|move|to (?:her|him|them|your|the))\b/.test(text)
    )
      return [];
    const given = scene
      .before(placed, 3)
      .some((before) => before.apology?.use === 'own' || before.apology?.use === 'mention');
    return given ? [spanning(placed)] : [];
  });
}
