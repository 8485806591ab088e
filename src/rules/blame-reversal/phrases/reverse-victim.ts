/** Half-fixed wordings of the rule reverse-victim, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

const ROLE =
  '(?:bad guy|baddie|bad one|villain|monster|criminal|culprit|devil|wicked \\w+|evil (?:one|person)|enemy|aggressor|abuser|problem|guilty (?:one|party)|hitler|satan|asshole|terrible (?:\\w+ )?(?:person|husband|wife|mother|father|mom|mum|dad|friend|partner|parent)|bad (?:mom|mum|dad|mother|father|wife|husband|friend|partner|person|parent|boyfriend|girlfriend|daughter|son)|horrible (?:person|one)|worst (?:person|mother|father|wife|husband|\\w+ ever|\\w+ in the world)|abusive|crazy one|scapegoat)';

export const PHRASES: readonly Phrasing[] = [
  [
    /\bi am (?:\w+ ){0,3}(?:the )?(?:\w+ )?(?:victim|injured party|wronged (?:one|party)|sufferer)\b|\b(?:only|real|true|actual) victim\b.*\bis me\b|\bvictim (?:here|in (?:this|all)\b.*) is me\b|\bconsider myself (?:the )?(?:\w+ )?(?:victim|injured|wronged)\b|\bit is (?:i|me) who (?:\w+ ){0,3}(?:wronged|hurt|suffer\w*|should|deserves?|am)\b/,
    3,
  ],
  [
    new RegExp(
      `\\b(?:so|oh|guess|suppose|now|suddenly|always|apparently|again|somehow|of course|great|right|see)\\b.*\\bi (?:am|become|have become|get to be|will always be) (?:\\w+ ){0,3}${ROLE}\\b|\\bi am (?:\\w+ ){0,3}${ROLE} (?:\\w+ )?(?:now|again|in your|once again|here|for|then|today|as usual)\\b|\\bwhy am i (?:\\w+ )?(?:the )?${ROLE}\\b|\\b(?:cast|paint|make|making|made|painting|casting|turn|portray\\w*|see) me (?:\\w+ ){0,3}(?:as |into |like |out to be )?(?:the |a |some )?(?:\\w+ )?${ROLE}\\b|\\brole of the (?:\\w+ )?(?:baddie|villain|bad)`,
    ),
    3,
  ],
  [
    /\bi am the one (?:who |that |being |getting |suffering |hurting |in pain |with (?:grounds|a right)|)(?:\w+ ){0,3}(?:should|shud|hurt\w*|suffer\w*|bullied|attacked|abused?|wronged|upset|crying|cryin|deserves?|has|have|getting|burned|apolog\w+|pain|punished|in pain|mistreated|victimi[sz]ed|treated|scared|walking on)\b|\bi should be the one\b|\b(?:hurt|suffer\w*|pain|wronged|abused)\b.*\b(?:it is|is) me\b/,
    3,
  ],
  [
    /\bwhat about (?:my (?:\w+ )?(?:feelings|pain|hurt|side|needs|heart|mental health)|me$|me and my|how i (?:feel|felt)|what you (?:did|do|have done|said|put) (?:to |me )|what i (?:went|go|am going|have been))|\bdo my feelings not\b|\bmy feelings (?:do not|not|never) (?:count|matter)\b|\b(?:no one|nobody|who is|who) (?:ever )?(?:asks|asked|asking|cares about) (?:how i|me|my)\b/,
    2,
  ],
  [/\bwhat you (?:have |are |)(?:put|putting) me through\b|\ball you have put me through\b/, 2],
  [
    /\b(?:so|oh|now|suddenly|guess|of course|everything|always|great)\b.*\b(?:it is|this is|that is|is) (?:\w+ )?(?:all |always |suddenly |now )?my fault\b(?=.*\b(?:now|again|then|too|as usual)\b|$)(?<!sorry.*)/,
    2,
  ],
  [
    /\b(?:you are|are you|keep|why (?:are )?you|why you|stop|this is|amounts to|it is) (?:\w+ ){0,2}(?:attacking|abusing|bullying|harassing|persecuting|crucifying|tormenting|victimi[sz]ing|ganging up on|hurting) me\b|\b(?:harassment|persecution|bullying|abuse) of me\b|\bi am (?:\w+ )?being (?:\w+ )?(?:attacked|crucified|persecuted|bullied|harassed|punished|victimi[sz]ed|abused|vilified|scapegoated|blamed for everything|lynched)\b|\bwitch hunt\b|^crucify me\b|\beverybody against me\b/,
    2,
  ],
  [
    /\byou are the (?:one|person) (?:who is |that is |)(?:\w+ )?(?:hurting|abusing|attacking|bullying|abusive|harassing|doing this to) ?(?:me)?\b|\byou are (?:always )?making me (?:as|out|like) (?:\w+ ){0,3}(?:culprit|villain|bad|monster|criminal)\b/,
    3,
  ],
  [
    /\byou (?:are |were |always |love |like |just |keep )*(?:play|playing|to play) (?:the )?victim\b|\bstop (?:playing|acting like) (?:the |a )?victim\b|\bwho is the (?:real )?victim\b/,
    3,
  ],
  [
    /\bi am the one\b.*\bnot you\b|\b(?:it is )?always me (?:who|that)\b|\bhow do you think (?:i|that makes me) feel\b|\bno idea (?:what|how) (?:\w+ ){0,2}(?:go|going|been|went) through\b|\bmake me out to be\b|\btreat(?:ing|ed)? me like (?:a |an |the |some )?(?:\w+ )?(?:criminal|dirt|enemy|monster|villain|child|dog)\b/,
    2,
  ],
  [
    /\b(?:how dare you|i can not believe you(?: would)?|hurts? (?:me )?that you(?: would| could)?|hurt that you) (?:even )?(?:accus|blam|think|say|suggest|question)\w*\b|\byour (?:accusations?|complaints?|allegations?|words|message) (?:\w+ )?(?:is|are|amounts? to) (?:\w+ )?(?:abuse|abusive|violence|slander|cruel|an attack|bullying|harassment)\b|\bafter (?:all|everything) (?:i|you have put|that i)\b.*\b(?:accus|blam|this is|treat|me\?|say)\w*/,
    2,
  ],
];
