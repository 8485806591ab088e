import { type Clause, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { type Phrasing, remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm the real victim here]], Sue.", reworded: "I'm hurt too, Sue." },
    { flag: 'oh [[so now im the bad guy]]' },
    { flag: "[[I'm the one who should be upset]]." },
    { flag: '[[What about my feelings]]?' },
    { flag: "[[You're attacking me]] again." },
  ],
  silent: [
    "I was hurt too, and I'd like to hear you first.",
    'He is the victim here.',
    'I was the villain in the school play.',
    "When you're ready, may I tell you my side?",
    'Is anyone hurt? I heard a crash.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'victim villain monster criminal culprit devil baddie witch sufferer hitler aggressor party enemy',
      '#Sender',
    ],
  },
  {
    here: [
      'guy one person mom mum dad wife husband boyfriend girlfriend parent friend boss partner mother father',
      'bad worst evil terrible horrible awful wrong abusive wicked guilty',
      '#Sender',
    ],
  },
  {
    here: [
      'i me',
      'one',
      'should shud hurt hurting suffering suffered attacked abused bullied wronged getting upset crying deserves being apology pain bleeding',
    ],
  },
  {
    here: [
      'attacking abusing bullying harassing persecuting crucifying punishing tormenting victimizing victimising hurting harassment witch crucified crucify accused accusing persecuted',
      '#Sender',
    ],
  },
  { here: ['what', 'about how', 'my me i', 'feelings feel pain hurt side needs me through you'] },
  { here: ['put', 'through', 'me'] },
  { here: ['my', 'fault', 'so now oh suddenly always guess of everything'] },
  { here: ['problem abusive abuser bad', 'now suddenly guess', 'i'] },
  { here: ['wronged victimized mistreated abused', 'i me myself'] },
];

const ROLE =
  '(?:bad guy|baddie|bad one|villain|monster|criminal|culprit|devil|wicked \\w+|evil (?:one|person)|enemy|aggressor|abuser|problem|guilty (?:one|party)|hitler|satan|asshole|terrible (?:\\w+ )?(?:person|husband|wife|mother|father|mom|mum|dad|friend|partner|parent)|bad (?:mom|mum|dad|mother|father|wife|husband|friend|partner|person|parent|boyfriend|girlfriend|daughter|son)|horrible (?:person|one)|worst (?:person|mother|father|wife|husband|\\w+ ever|\\w+ in the world)|abusive|crazy one|scapegoat)';
const PHRASES: readonly Phrasing[] = [
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
];
const STAGE =
  /\b(?:panto|play|film|show|movie|musical|opera|cast(?:ing)? (?:me )?as\b.*\b(?:boo|play|panto)|bao|cake|biscuit|last|he is|game|larp|dnd)\b/;
const TURN =
  /\b(?:you first|hear you first|hear it|take turns|your side|slow down|about you|hear about you|i am sorry|i made it about me)\b/;

const alone = (clause: Clause): Severity | 0 =>
  says(clause, /^victim$/) &&
  clause.subject === 'sender' &&
  clause.verb === 'be' &&
  !clause.negated &&
  !/\bof (?!you)/.test(textOf(clause))
    ? 3
    : 0;

export default defineRule({
  id: 'reverse-victim',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'reverse',
  source: 'Freyd 1997; Harsey & Freyd 2020',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, STAGE) || saysAnywhere(scene, TURN)
      ? []
      : remarks(scene, sentence, ({ clause }) => alone(clause), PHRASES),
  reword: (context) => [
    fitted(context, 'lightest', "I'm hurt too."),
    fitted(context, 'fuller', "I'm hurt too, and I want to hear you first."),
    fitted(context, 'question', 'Can we take turns? You first.'),
  ],
});
