/** Acknowledging the other's feeling or view: "I understand you're upset", "I hear you", "your feelings are valid". */
import { type Clause, holds, textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';
import { harmIn } from './hurt.ts';

/** feeling: what they feel · view: what they think or ask. */
export type Acknowledged = 'feeling' | 'view';

const FEELING_NOUN =
  /\byour (?:\w+ )?(?:feelings?|frustrations?|pain|hurt|anger|disappointment|upset|distress|sadness|grief|emotions?|annoyance|anxiety|fears?|sense of|resentment|unhappiness|dissatisfaction|heartbreak|outrage|irritation|discomfort|exasperation|embarrassment|humiliation|impatience|confusion|jealousy|worr(?:y|ies)|struggles?|stress|outburst|reaction|tears)\b/;
const VIEW_NOUN =
  /\bwhat you (?:are saying|said|say|mean|are feeling)\b|\byour (?:\w+ )?(?:points?|concerns?|perspective|views?|position|side|opinion|situation|reasons?|argument|stance|point of view|worry|worries|logic|complaint|request|demand|feedback|suggestion|dilemma|proposal|intentions?|efforts?|time|patience|passion|enthusiasm)\b|\bwhy you (?:\w+ )?(?:want|wanted|need|ask|asked|did|do|went|came|chose|asking)\b|\bthat you (?:want|wanted|need|were (?:hoping|expecting)|expected|believe)\b/;
const COMING_FROM =
  /\b(?:where you are coming from|how you (?:feel|felt|see|must)|how (?:hard|upsetting|hurtful|frustrating|difficult|painful|annoying|disappointing|stressful|scary|lonely|rough|tough|much (?:this|that|it|you))\b.*|where (?:your|the|that|this) (?:anger|frustration|hurt|upset|pain) (?:is coming|comes)|what you (?:are|have been|were) (?:going|gone) through|(?:means?|matters?|meant|mattered) (?:a lot|so much|much|the world|everything)? ?to you|(?:is|was) (?:very |so |really )?important to you|not (?:easy|fun|nice|what you (?:want|wanted|hoped|expected|were))|why you (?:feel|felt|would|might|are|were|got|get|think|thought|see))\b/;
const GRANTED =
  /\byou (?:have|had) (?:every|a|the|all the) (?:right|reason)|\byou are (?:allowed|entitled|right) to (?:be|feel)|\b(?:valid|understandable|legitimate|justified|fair enough|makes sense|is real|are real|was real)\b|\b(?:it|that|this) must (?:\w+ )?(?:have )?(?:be|been|feel|felt|hurt|sting|stung) (?:\w+ )?(?:upsetting|hard|awful|painful|rough|tough|horrible|frustrating|difficult|hurtful|scary|lonely|terrible|bad|like|annoying|stressful|disappointing|you)\b|\b(?:it|that|this) must (?:have )?(?:hurt|sting|stung)\b/;

/** Acknowledging without a verb of understanding: "understood", "no doubt", "fair enough", "noted". */
const MARKED =
  /\b(?:granted|understood|understandabl[ey]|noted|fair enough|fair play|of course|no doubt|no wonder|obviously|clearly|admittedly|valid|makes? (?:\w+ )?sense|not (?:\w+ ){0,2}(?:deny|doubt|blame|question|dispute|denying|doubting|blaming|saying|questioning|disputing)|i (?:am (?:\w+ )?(?:sure|aware)|can (?:\w+ )?(?:tell|imagine|see|appreciate)|(?:feel|hear) (?:you|for you|your)|would (?:be|feel) (?:\w+ )?(?:upset|hurt|mad|angry|annoyed|frustrated|pissed|disappointed|the same)|no you))\b/;

/** The clauses of the acknowledgement that `placed` opens: those after it in its sentence, up to the "but". */
function opened(scene: Scene, placed: Placed): readonly Clause[] {
  const rest = scene.placed(placed.sentence).slice(placed.index + 1, placed.index + 4);
  const end = rest.findIndex(({ clause }) => clause.link === 'but');
  return [placed, ...(end < 0 ? rest : rest.slice(0, end))].map(({ clause }) => clause);
}

const owner = (clause: Clause): boolean =>
  /^(?:sender|both)$/.test(clause.subject) || (clause.subject === 'zero' && clause.tense === 'present');

/** What one clause, with the clauses it opens, acknowledges; null when nothing. */
export function acknowledges(scene: Scene, placed: Placed): Acknowledged | null {
  const { clause } = placed;
  if (clause.question || clause.link === 'if' || clause.link === 'but' || clause.imperative) return null;
  const clauses = opened(scene, placed);
  const text = clauses.map((one) => textOf(one)).join(' ');
  if (
    GRANTED.test(text) &&
    (/\b(?:you|your|must)\b/.test(text) || /\bto (?:be|feel) /.test(text)) &&
    clause.subject !== 'sender'
  )
    return 'feeling';
  const plain = hurtHearer(clause) && /^(?:main|so|and|that)$/.test(clause.link) && clause.tense !== 'future';
  if (plain && !/\b(?:always|never)\b/.test(text)) return 'feeling';
  const verb = clause.words[clause.verbAt];
  const marked = MARKED.test(text);
  const acks = owner(clause) && !clause.negated && verb?.tags.has('AckVerb') === true;
  if (!acks && !marked) return null;
  if (FEELING_NOUN.test(text) || COMING_FROM.test(text)) return /where you/.test(text) ? 'view' : 'feeling';
  if (clauses.some((one) => hurtHearer(one) || hurtsThem(one))) return 'feeling';
  if (
    /\b(?:hard|difficult|frustrating|upsetting|painful|disappointing|annoying|tough|rough|stressful|distressing|unpleasant|scary|lonely|horrible|awful|exhausting) (?:for you|to hear|this|that|it)\b|\b(?:this|that|it) (?:has been|is|was|must (?:be|have been)|feels|felt) (?:\w+ )?(?:stressful|frustrating|upsetting|painful|disappointing|annoying|distressing|hard|difficult|tough|rough|hurtful|awful|horrible|unpleasant)\b/.test(
      text,
    )
  )
    return 'feeling';
  if (/^(?:empathi[sz]e|sympathi[sz]e)$/.test(clause.verb)) return 'feeling';
  if (VIEW_NOUN.test(text)) return 'view';
  return clause.object === 'hearer' &&
    clause.restAt + 2 >= clause.to &&
    /^(?:hear|feel|get|understand|see)$/.test(clause.verb)
    ? 'view'
    : null;
}

/** They feel hurt: "you're upset", "you must be devastated", "you cried". */
const hurtHearer = (clause: Clause): boolean =>
  /^(?:hearers?)$/.test(clause.subject) &&
  !clause.negated &&
  (holds(clause, ['HurtState'], Math.max(clause.verbAt, clause.from)) ||
    /^(?:feel|cry|suffer|grieve|ache|hurt)$/.test(clause.verb));

/** Something hurt them: "that stung", "the remark was painful to you", "I frustrated you". */
const hurtsThem = (clause: Clause): boolean =>
  clause.subject !== 'third' && !clause.negated && /^(?:hearer|implied)$/.test(harmIn(clause) ?? '');
