import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "You asked me not to call, and I won't.",
    "I'll keep my distance until you reach out.",
    'Thanks for telling me where your limit is.',
    "I hear your no. I'll stop asking.",
  ],
  absent: [
    'I respect your cooking.',
    "I won't text, I'll just ring you now.",
    'I hear you, but I am still coming.',
    "I'll wait in the car.",
  ],
};

const HONOURS =
  /\bi (?:\w+ ){0,3}?(?:respect|honor|honour|accept|heard?|keep to|stick to|abide|go along with|follow|observe|honour)\b.*\b(?:you (?:\w+ )?(?:do|want|need|ask|said|decided|told|set|are)|that|it|no|decision|limit|boundar\w+|wish(?:es)?|choice|distance|space|rule|asked?)\b/;
const REFRAINS =
  /\b(?:i )?(?:will|am|am going|would|do|shall|plan|promise)? ?(?:not|never|stop|no longer|no more|leave you|keep (?:my )?(?:away|distance|quiet|out)|stay (?:away|back|out|off|quiet)|back off|step back|hold off|give you|wait|be quiet|let you be|stand back) ?(?:\w+ ){0,4}?(?:push\w*|contact\w*|text\w*|call\w*|ring\w*|phone|messag\w*|messages|ask(?:ing)? again|ask(?:ing)?|bring\w*|write|writing|come (?:by|over|round)|turn up|show up|bother\w*|press\w*|rais(?:e|ing)|touch\w*|tag\w*|alone|until|till|distance|space|back|time|for you to|to hear|be|mention\w*|comment\w*|post\w*|share|visit|try|away|go (?:in|there|near)|use|read|argu\w+|out of|off)\b/;
const BACKS_OFF =
  /\bi (?:will|am going to|shall) (?:\w+ )?(?:keep (?:my )?(?:distance|away)|stay away|back off|step back|hold off|leave you (?:be|alone|to it)|give you (?:\w+ )?(?:space|time|room))\b/;
const LIMIT =
  /\b(?:you (?:\w+ )?(?:asked|told|said|want(?:ed)?|need(?:ed)?|set|made|do not|do|reach|decide|are ready|tell|say|call|text|write|contact|feel|have asked|choose|would (?:like|rather))|your (?:\w+ )?(?:no|limit|boundar\w+|space|decision|wish(?:es)?|choice|request|privacy|door|line|room)|unless you|until you|till you|no means|that line|a line|from you|it up|push\w*|again|you alone|your)\b/;

const WORDINGS = wordings(`
  i ~ will|am|can|going|shall ~ stop|quit|cease ~ messaging|texting|calling|writing|asking|pushing|contacting|commenting|visiting|checking|bringing|sending|ringing|following|now|trying
  i ~ will|am|am_going|shall|promise ~ not|never|no_longer|to ~ turn_up|show_up|come|drop|wait|stand|call|text|message|contact|ask|push|write|ring|follow|press|bother|bring ~ by|round|over|at|outside|again|any_more|anymore|you|after|it|unless|until
  no|not_any more|further ~ visits|calls|texts|messages|questions|surprises|surprise|pressure|comments|letters|advice ~ from|i|$
  thank|thanks ~ you? for ~ being|making|telling|setting|drawing|saying ~ clear|limit|boundary|line|no|what|where|me ~
  i ~ accept|respect|hear|honor|honour|understand ~ your|that|it|the ~ decision|no|answer|choice|boundary|limit|wish|wishes|call|is_your
  i ~ have|hear|heard ~1 heard|you|your|what|that ~8 i ~ will ~ stick|keep|respect|honour|honor|stay|leave|do|follow|abide
  if you ~ would ~ rather|prefer ~ i|me ~ kept|stayed|did|left|went|not|to ~6 i ~ will|can|understand
  it|that|this ~ is|was ~ your|up_to|for|yours ~ decision|choice|call|say|you|right|to_make ~6 i|and ~3 accept|respect|will|honour|honor|live
  i ~ will ~ leave|let ~ it|you|this|things ~1 there|be|alone|at_that|rest|with_you ~3 as|like|since|because|you|until
  off|off_limits|closed ~ limits|topic ~6 i ~ will|get|hear|respect|understand
  i ~ will|am_going|can ~ stay|keep|back|step|stop|hold ~ away|off|back|my|out|clear|quiet ~6 you|your|until|till|as
`);

/** Respects a limit the other has set. */
export const boundaryRespect = defineElement({
  id: 'boundary-respect',
  weight: 2,
  wordings: WORDINGS,
  unless:
    /\b(?:call|ring|text|message|phone|email|send) you (?:now|instead|later|the|a)\b|\bin the car\b|\bpush (?:the|to|this) \w+|\bi am (?:coming|on my way|outside)\b/,
  cues: [
    {
      here: [
        'i will thank thanks no okay ok not',
        '#Hearer not no will again',
        'respect honor accept hear limit limits boundary boundaries until push pushing contact text call message asked told said telling wait distance space no stay leave back unless bring ask',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || /\bbut (?:i|we|you)\b/.test(said) || /^(?:third|anyone)$/.test(clause.subject))
      return false;
    if (
      /\bthank(?:s| you) for (?:\w+ )?(?:telling|showing|saying|being (?:clear|honest)|letting me know|setting|naming|your honesty)\b/.test(
        text,
      )
    )
      return /\b(?:limit|clear\w*|no|not|leave|stop|boundar\w+|need|want|where|line|honest\w*|space)\b/.test(
        text.replace(/^.*?\bfor\b/, ''),
      );
    if (
      /\byou (?:have )?(?:\w+ )?(?:asked|told|said|need|want)\b/.test(said) &&
      clause.subject === 'sender' &&
      /^(?:\w+ )?i (?:will|have|am going to) (?:not$|(?:keep|give|do|respect|stick|leave|stay|honou?r)\b|not \w+)/.test(
        text,
      )
    )
      return true;
    if (BACKS_OFF.test(text)) return true;
    if (HONOURS.test(text))
      return /\byour (?:cooking|skills?|work|opinion|talent|taste)\b/.test(text)
        ? false
        : LIMIT.test(said) || /\b(?:no|decision|limit|boundar\w+|distance)\b/.test(text);
    return (
      clause.tense !== 'past' &&
      REFRAINS.test(text) &&
      LIMIT.test(said) &&
      !/\bwait (?:for you )?(?:at|in|outside|to (?:see|try))\b/.test(text)
    );
  },
});
