import { holds } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "From today I'll ask before I share your photos.",
    "I won't shout at you again.",
    "I've started seeing someone about my temper.",
    'next time ill ring u if im running late',
  ],
  absent: [
    "I won't be at the gym again this week.",
    "I'll do better things with my time.",
    "I'll never forgive you.",
    'Next time bring a coat.',
  ],
};

const SINCE =
  /\b(?:next time|from (?:now|here|today|tonight|tomorrow|this|monday) ?(?:on|onwards|forward|moment)?|in (?:the )?future|going forward|again|any ?more|starting|every (?:time|day|week|night|single)|whenever|each time|before i|the (?:moment|minute|second) i|as soon as|never again|for good|every \w+day|always|first|instead|rather than)\b/;
const INTENT =
  /\bi (?:\w+ )?(?:will|shall|promise|swear|vow|intend|plan|aim|mean to|am (?:going|trying|working|learning|determined|committed|making|seeing|getting|taking|reading|starting|done)|want to (?:change|stop|work|learn|be|do|get|listen)|need to (?:stop|learn|change|work|listen|get)|have (?:\w+ )?(?:booked|signed|started|joined|enrolled|deleted|quit|stopped|given up|set|asked|been|put|turned|made|arranged|decided|written)|would like to (?:change|learn|do|work))\b|^(?:\w+ )?(?:will|promise|gonna|going to|never going to)\b/;
const CONDUCT =
  /\b(?:listen\w*|hear you|interrupt\w*|talk(?:ing)? over|shout\w*|yell\w*|scream\w*|voice|temper|anger|lie|lying|lies|drink\w*|phone|ask(?:ing)?|check(?:ing)?|tell(?:ing)?|let you know|text(?:ing)?|call(?:ing)?|ring(?:ing)?|answer|reply|wait|stop(?:ping)?|pause|breathe|walk away|calm|think|speak|talk|include|consult|remember|keep (?:my|it|to|you)|honest\w*|truth\w*|on time|late|home|show up|turn up|be there|leave|joke\w*|tease|comments?|sarcas\w+|defensive\w*|therap\w+|counsel\w*|course|class|meetings?|sessions?|group|support|habits?|patterns?|boundar\w+|secret\w*|private|share|post|read your|go through|ignore|ghost|shut (?:you|down)|dismiss|snap|blame|criticize|judge|compare|gossip|swear|promise|put (?:my|it|you|us|the phone)|set (?:a|an) (?:alarm|reminder|timer)|reminder|alarm|calendar|handle|treat|respect|trust|do (?:this|that|it) (?:to you )?again|happen again|work(?:ing)? on|help|chores|share of|defend|back you|stand up)\b/;
const CHANGE =
  /\b(?:better|change|improve|work on|do the work|different(?:ly)?|grow|be more (?:\w+)|be less \w+|make an effort|try harder|hard(?:er)?)\b/;

const WORDINGS = wordings(`
  from tonight|today|tomorrow|now|here|this|monday|sunday|next ~6 will|stays|stay|goes|go|is|are|am|off|away|out
  i ~ will|am|promise|am_going|am_not_going|intend|plan|vow|swear ~ not|never|no_longer ~ interrupt|shout|yell|lie|hide|ignore|do|snap|raise|check|read|mock|joke|criticize|criticise|pressure|push|walk|leave|drink|talk|speak|swear|threaten|compare|cancel|forget|let|keep ~6 again|any_more|anymore|ever|without|over|you|like_that
  i ~ want|need|mean|intend|aim|plan to ~ change|be|do|learn|work|listen|stop|show ~ that|this|it|better|more|differently|how|on
  it|that|this ~ will|is|would|am not|never ~ happen|happening|going_to_happen ~ again|any_more
  next|if_this|when_i ~ time ~6 i ~ will|am_going|promise|shall ~4 text|call|tell|ask|say|check|wait|listen|stop|walk|let|come|take|book|write|leave|warn
  next ~ time ~6 you ~ will ~ get|have|hear|know ~ a|from|before
  we|i ~ are|am|have ~1 changing|changed|reviewing|rewriting|putting|retraining|updating|fixing|setting|booked|joined|signed|started|set|put|asked|begun ~5 so|up|in|how|to|place|that|therapy|course|class|counselling|counseling|meetings|sessions|reminder
  i ~ will ~2 be ~ putting|setting|asking|checking|texting|keeping|working|taking|booking|writing ~6 so|before|every|each|when|from
  it|that|this|the_shouting|the_drinking|the_lying ~ stops|ends ~ now|here|today|with_me|tonight
  you ~ have ~ my ~ word
  i ~ promise|swear|vow ~4 not|never|to ~3 again|ask|tell|listen|check|read|touch|drink|shout|lie|text|be|come
  from_now|from_here|going_forward|in_future|in_the_future|after_this ~ on|out|forward|i|we ~3 will|am|are|ask|check|knock|tell|call|text|listen
`);

/** Promises a concrete change. "I'll do better" alone is a weak form. */
export const commitment = defineElement({
  id: 'commitment',
  weight: 2,
  wordings: WORDINGS,
  unless:
    /\bnot be (?:home|in|there|around|able|at|back|joining)\b|\b(?:change|swap|replace|fix) (?:the|my|our|your|some) (?:\w+ )?(?:tyres?|tires?|shirt|clothes|hair|job|password|sheets|oil|battery|bulbs?|filter)\b/,
  cues: [
    {
      here: [
        'i will promise next never',
        'will promise next future again now stop change working going trying learning booked started joined signed want need intend better always never first every determined have',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || clause.link === 'if' || /^(?:hearer|third|anyone|both)$/.test(clause.subject))
      return false;
    if (clause.tense === 'past' && !clause.perfect) return false;
    if (
      !INTENT.test(text) ||
      /\bforgiv\w+|\b(?:never|not) (?:speak|talk|trust|text|call|see)(?: \w+)? you\b/.test(text)
    )
      return false;
    if (
      /\bbetter things\b|\bbe (?:at|in) (?:the|work|home)\b|\bgo(?:ing)? (?:there|back there)\b|\bmy (?:shirt|clothes|hair|job|password|sheets)\b/.test(
        text,
      )
    )
      return false;
    const act = text.replace(INTENT, '');
    if (CONDUCT.test(act) || holds(clause, ['WrongVerb'], clause.verbAt + 1))
      return (
        SINCE.test(said) ||
        clause.negated ||
        /\b(?:promise|swear|vow|booked|signed|started|joined|enrolled|seeing|intend|determined|work(?:ing)? on|stop|learn|therap\w+|counsel\w*|course|class|session\w*|try(?:ing)?|determined|committed|you|your|when|more)\b/.test(
          text,
        )
      );
    if (!CHANGE.test(act))
      return (
        SINCE.test(said) && /\b(?:again|promise|never)\b/.test(said) && /\b(?:it|that|this|you)\b/.test(act)
      );
    return /\b(?:by|my|how|that|this|the way)\b/.test(act) ? true : 'weak';
  },
});
