import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'Take as long as you need.',
    "You don't owe me a reply.",
    'no pressure to answer tonight',
    "I'll be patient until you feel ready.",
  ],
  absent: [
    'Take your time on the report.',
    'I need space.',
    "You don't have to bring anything.",
    'I am ready when you are, the taxi is here.',
  ],
};

const PACE =
  /\b(?:take|have|need|want|give you|giving you|all) (?:\w+ ){0,3}?(?:time|space|as long|room|a while|distance)\b|\b(?:as long|as much time|whatever (?:time|space)|however long|as slow\w*) (?:as )?(?:\w+ )?(?:you|it)\b|\b(?:at|in) your own (?:pace|time)\b|\bwhen(?:ever)?(?: and if)? (?:or if )?you (?:are|feel|want|like|get|would|have|can|choose)\b|\b(?:until|once|if) you (?:are|feel) (?:\w+ )?(?:ready|able|up)\b|\bif and when\b|\bon your (?:terms|time|schedule)\b/;
const FREE =
  /\b(?:no|not|zero|without|never) (?:\w+ )?(?:rush|pressure|hurry|obligation|need|expectations?|deadline|expecting|expect|waiting for|asking (?:you )?(?:to|for))\b|\byou (?:\w+ )?(?:do not|never|need not|are not|are under no) (?:\w+ )?(?:have|need|owe|obliged|required|obligation|got)\b|\b(?:ok|fine|alright|understand|understandable|respect it|no problem|all right) (?:\w+ )?(?:if|when|that|with) you\b|\bif you (?:need|want|would rather|prefer|do not|are not|never|can not)\b.*\b(?:ok|fine|understand|respect|alright|right|accept|space|that)\b/;
const OF =
  /\b(?:forgiv\w+|answer\w*|repl(?:y|ies|ying)|talk\w*|respond\w*|response|me anything|decide|explain\w*|ready|yet|read|see me|speak|back|accept|text|feel|trust|come round|time|space|rush|pressure|hurry|long|pace|sit with|say anything|right now|anything|want to|process|think|heal|wait)\b/;

const WORDINGS = wordings(`
  not|no|never ~ feel|think|need|asking|waiting ~4 have|need|owe|must|to|you|for ~ forgive|answer|reply|respond|decide|talk|explain|meet
  not|never expecting|expect|asking_for|waiting_for ~ anything|answer|reply|forgiveness|response
  if you ~ would_rather|rather|prefer|want|need|like|can_not|do_not ~6 ok|okay|fine|alright|understand|too|right|good
  you|your ~ do|need|owe|are|never not ~ need|have|owe|obliged|required ~ to|me ~ reply|answer|respond|forgive|decide|explain|talk|text|meet
  answer|reply|write|call|text ~ when|whenever|if ~ you ~ feel|want|like|can|ready|are
  you ~ do|need|are not ~ have|need|required|expected ~ to ~ be|feel|say|do|get|make|understand|accept|believe|like|trust ~ ok|okay|fine|anything|over|better|me|this|it|happy|alright|right_now
  sit|stay|live|rest|be with ~ it|this|that|what|your ~4 as_long|long|while|need|like|want
  whenever|when|if ~ you ~ are|feel|want|like|choose|get ~ ready|able|up|there|it|to ~6 never|not|ok|okay|fine|too|then|i
  there|theres ~ is? ~ no|not_any|zero ~ clock|rush|hurry|deadline|pressure|timer|timeline|expiry|limit|hurry|need|obligation ~ on|to|from|for|with|$
  no|zero ~1 need|rush|pressure|hurry|obligation ~ to|for|on ~ answer|reply|respond|you|decide|forgive|talk|meet|explain|say|this|read|get_back
  if you ~ are|do|can not ~ up|ready|able|want|feel ~ for|to|like|talking|it ~6 understand|ok|okay|fine|alright|wait|no_problem|understandable|respect
  take|have|as ~ all ~ the ~ time|space|room|days ~ you|that
  i ~ am|do not ~ expecting|expect|asking|waiting|need|owed ~ anything|an_answer|a_reply|forgiveness|back|for|you_to|a_response
`);

/** Gives time and leaves the answer to them. */
export const space = defineElement({
  id: 'space',
  weight: 1,
  wordings: WORDINGS,
  cues: [
    {
      here: [
        '#Hearer no',
        'time rush ready owe have need pressure wait whenever whatever ok while long fine room answer reply expect hurry pace obligation',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (
      clause.question ||
      clause.subject === 'third' ||
      (clause.subject === 'sender' && /\bi (?:need|want) (?:\w+ )?(?:space|time)\b/.test(text))
    )
      return false;
    if (
      /\b(?:on|with|over) the \w+$|\btake your time (?:on|with|in|at)\b|\brush hour\b|\bhave to (?:come|bring|pay|cook|eat|buy|drive|wear)\b|\bready when you are\b|\b(?:is|are|here) ready\b/.test(
        said,
      )
    )
      return false;
    return (
      (PACE.test(text) && /\byou(?:r)?\b/.test(said)) ||
      (FREE.test(text) && OF.test(said)) ||
      /^(?:\w+ )?take your time$/.test(text)
    );
  },
});
