/** Acknowledging the other's feeling or view: "I understand you're upset", "I hear you", "your feelings are valid". */
import { type Clause, holds, textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';

/** feeling: what they feel · view: what they think or ask. */
export type Acknowledged = 'feeling' | 'view';

const FEELING_NOUN =
  /\byour (?:\w+ )?(?:feelings?|frustrations?|pain|hurt|anger|disappointment|upset|distress|sadness|grief|emotions?|annoyance|anxiety|fears?|sense of|resentment|unhappiness|dissatisfaction)\b/;
const VIEW_NOUN =
  /\bwhat you (?:are saying|said|say|mean|are feeling)\b|\byour (?:\w+ )?(?:points?|concerns?|perspective|views?|position|side|opinion|situation|reasons?|argument|stance|point of view|worry|worries|logic|complaint)\b/;
const COMING_FROM =
  /\b(?:where you are coming from|how you (?:feel|felt|see|must)|how (?:hard|upsetting|hurtful|frustrating|difficult|painful|annoying|disappointing)\b.*|why you (?:feel|felt|would|might|are|were|got|get|think|thought|see))\b/;
const GRANTED =
  /\byou (?:have|had) (?:every|a|the|all the) (?:right|reason)|\byou are (?:allowed|entitled|right) to (?:be|feel)|\b(?:valid|understandable|legitimate|fair enough|makes sense)\b/;

/** What one clause, with the clauses hanging on it, acknowledges; null when nothing. */
export function acknowledges(scene: Scene, placed: Placed): Acknowledged | null {
  const { clause } = placed;
  if (clause.question || clause.link === 'if' || clause.imperative) return null;
  if (clause.negated && !/^(?:deny|doubt|dismiss|invalidate|say|blame|question|dispute)$/.test(clause.verb))
    return null;
  const tail = scene
    .after(placed, 2)
    .filter((next) => next.sentence === placed.sentence && /^(?:that|rel|because)$/.test(next.clause.link));
  const text = [clause, ...tail.map((next) => next.clause)].map((one) => textOf(one)).join(' ');
  if (GRANTED.test(text) && /\b(?:you|your)\b/.test(text) && clause.subject !== 'sender') return 'feeling';
  if (
    hurtHearer(clause) &&
    clause.link === 'main' &&
    clause.tense !== 'future' &&
    !/\b(?:always|never)\b/.test(text)
  )
    return 'feeling';
  if (
    /\bi would (?:be|feel) (?:\w+ )?(?:upset|hurt|mad|angry|annoyed|frustrated|pissed|disappointed|the same)\b/.test(
      text,
    )
  )
    return 'feeling';
  const senders =
    clause.subject === 'sender' ||
    clause.subject === 'both' ||
    (clause.subject === 'zero' && clause.tense === 'present');
  const ack =
    clause.words[clause.verbAt]?.tags.has('AckVerb') === true ||
    /\bi (?:am sure|can tell|can imagine|feel (?:you|for you|your))\b/.test(text);
  const sure = /\bi (?:am (?:\w+ )?(?:sure|aware)|can (?:\w+ )?(?:tell|imagine|see))\b/.test(text);
  if (!senders || !(ack || sure || clause.negated)) return null;
  if (FEELING_NOUN.test(text) || COMING_FROM.test(text)) return /where you/.test(text) ? 'view' : 'feeling';
  if (
    tail.some((next) => hurtHearer(next.clause)) ||
    /\b(?:hurt|upset|offended|bothered|annoyed|disappointed) you\b|\b(?:hard|difficult|frustrating|upsetting|painful|disappointing|annoying|tough|rough) (?:for you|to hear|this|that|it)?\b/.test(
      text,
    )
  )
    return 'feeling';
  if (VIEW_NOUN.test(text)) return 'view';
  return clause.object === 'hearer' &&
    clause.restAt + 1 >= clause.to &&
    /^(?:hear|feel|get|understand|see)$/.test(clause.verb)
    ? 'view'
    : null;
}

const hurtHearer = (clause: Clause): boolean =>
  (clause.subject === 'hearer' || clause.subject === 'hearers') &&
  !clause.negated &&
  (holds(clause, ['HurtState'], clause.verbAt) || clause.verb === 'feel');
