import { holds } from '../../engine/clause/clause.ts';
import { harmIn } from '../../engine/features/hurt.ts';
import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples, grim, painful } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'I made you feel like a burden.',
    'That must have been so lonely.',
    'I can see my joke humiliated you.',
    'You sat there alone because of me.',
  ],
  absent: [
    "I'm sorry you feel that way.",
    'You hurt me.',
    'It must have been the wind.',
    'I can see how the printer works.',
  ],
};

const SEEN =
  /\b(?:i|can|now|and) (?:\w+ ){0,3}?(?:see|know|get|hear|understand|realize|realized|recognize|imagine|tell|notice|noticed|appreciate|saw|heard|sense)\b/;
const LEFT =
  /\b(?:made|make|making) you (?:\w+ )?(?:feel|felt|cry|think|wait|doubt|look|question|wonder|choose|carry|worry|believe|pay|stand|sit|go|do)\b|\b(?:left|had|kept|got) you (?:\w+ )?(?:\w+ing|alone|in (?:the|tears|a)|with|out|hanging|up|feeling)\b|\b(?:cost|robbed|put you (?:through|in|on)|took (?:\w+ ){1,4}from you|stole (?:\w+ ){1,4}from you|ruined your|spoiled your|shook your|broke your|damaged your|dented your|lost your trust)\b.*\b(?:you|your|trust)\b|\b(?:cost|robbed) you\b|\b(?:lost|broke|broken|damaged|betrayed) your (?:trust|confidence|heart|faith)\b/;
const BORE =
  /\byou (?:\w+ ){0,2}?(?:lost|missed|had to|ended up|spent|cried|waited|sat|stood|paid|felt|were (?:left|alone|scared|hurt|worried|waiting|crying|stuck|humiliated|embarrassed)|could not|went|wondered|stayed|carried|dealt|lay|slept|found out|gave up|thought)\b/;
const BECAUSE =
  /\b(?:because of (?:me|my|what i)|because i|for (?:something|what) i|(?:when|while|after) i|thanks to me|since i|i left you|due to my|my fault)\b/;

const WORDINGS = wordings(`
  i ~ see|know|hear|understand|get|realize|realise|recognize|imagine ~ how|that|why|what ~4 felt|feels|landed|came|come|sounded|made|left|hit|seemed ~3 #WrongAdj|#HurtState|#HurtNoun|like|as
  ^ that|it|this|my|what|these|those ~4 must|can_not|could_not ~ have|not_have stung|hurt|cut|burned|burnt|smarted|knocked|crushed|floored|shaken|scared|frightened|broken
  it|that can_not|could_not have been ~ easy|nice|pleasant|fair|fun ~ to|for|on|sitting|hearing
  i|that|it|my|this ~3 left|leaves you ~ alone|hanging|guessing|wondering|waiting|doubting|holding|carrying|feeling|with|exposed|stranded|scared|crying|confused
  i ~ frightened|scared|scares|terrified|shamed|belittled|crushed|broke|betrayed|failed|burdened|overwhelmed you
  it|that|this|which|what ~4 meant|means|forced|obliged ~ you ~1 had_to|have_to|were|could_not|missed|lost|ended|to
  you ~2 waited|sat|stood|cried|worried|missed|lost|paid|covered|cleaned|lay|spent|stayed|had_to ~8 because_of_me|thanks_to_me|because_i|on_my_account|while_i|due_to_me
  because_of|thanks_to me|my|what ~6 you ~2 cried|missed|lost|waited|worried|had|could|sat|were|paid|spent
  i ~ know|see|realize|understand|get ~2 it|that|what|this ~3 cost|costs|took|robbed ~1 you|from_you
  i ~ ruined|spoiled|spoilt|wrecked|stole|took|took_away|robbed your|you ~1 of? ~1 night|evening|day|birthday|weekend|holiday|trust|peace|sleep|moment|confidence|time|wedding|christmas|your
  i ~ made ~ you|it ~1 look|feel|doubt|cry|carry|wait|question|harder|worse|hard|unsafe|think ~3
  you ~ are|were|have_been ~ left|stuck|landed ~ to|with|holding|alone|wondering|picking|explaining|carrying
`);

/** Acknowledges what it did to them. */
export const impact = defineElement({
  id: 'impact',
  weight: 2,
  wordings: WORDINGS,
  cues: [
    {
      here: [
        '#Hearer must',
        '#HurtVerb #HurtState #HurtNoun #HarmIdiom #Negative #FeelVerb made make cost left had must lost missed waited because trust when hard weight see',
      ],
    },
  ],
  test: ({ clause, apology }, text, said) => {
    if (
      clause.question ||
      clause.link === 'if' ||
      clause.subject === 'third' ||
      /\b(?:pity|shame|unfortunate)\b/.test(text)
    )
      return false;
    if (clause.negated && !/\b(?:can|could) not have (?:been|felt)\b/.test(text) && !BORE.test(text))
      return false;
    if (
      apology !== null &&
      /\bsorry (?:that )?you (?:feel|felt|are|were|got|think|took)\b/.test(said) &&
      !/\bi (?:made|hurt|left)\b/.test(said)
    )
      return false;
    const cause = ['sender', 'senders', 'it', 'thing', 'zero'].includes(clause.subject);
    if (cause && (harmIn(clause) === 'hearer' || LEFT.test(text)))
      return !/\b(?:would|could|might) (?:never )?(?:hurt|have)\b/.test(text) && clause.modal !== 'might';
    if (
      /\b(?:must|can not|could not|cannot) (?:\w+ )?(?:have (?:\w+ )?(?:been|felt|hurt|made|left|come|landed|seemed)|be|feel|hurt|sting)\b/.test(
        text,
      )
    )
      return (
        grim(clause) &&
        !/\bi must\b/.test(text) &&
        !/\b(?:amazing|great|fun|wonderful|brilliant)\b/.test(text)
      );
    if (BORE.test(text) && BECAUSE.test(said)) return !/\b(?:great|fun|lovely|nice)\b/.test(said);
    if (!SEEN.test(said) || apology !== null) return false;
    if (/\bi (?:feel|felt|am|was) (?:\w+ )?(?:hurt|embarrassed|upset)\b/.test(text)) return false;
    const theirs = /\byou(?:r)?\b/.test(said) || /\b(?:felt|landed|came across|feels|sounded)\b/.test(text);
    return (
      theirs &&
      painful(clause) &&
      (['hearer', 'hearers', 'it', 'senders', 'thing', 'sender'].includes(clause.subject) ||
        holds(clause, ['FeelVerb'])) &&
      /\b(?:hurts?|hurting|felt|feel|feels|made|landed|came across|was|were|been|has|left|hit|scared|did|caused|embarrass\w*|humiliat\w*|upset|pain|lonely|stung)\b/.test(
        said,
      )
    );
  },
});
