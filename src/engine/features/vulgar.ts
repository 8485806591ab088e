/** Contempt that needs no name: sending somebody away, cursing them, calling them beneath notice. */
import { type Clause, textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Severity } from '../types.ts';

const LEAD = `^(?:(?:oh|and|so|well|just|please|now|ok|hey|bitch|honestly|seriously|then|yeah|no|you|can|all|should|why do not you|go|literally|dude|bro|man) )*`;
/** Sending away and cursing, at the head of a clause. */
const AWAY = new RegExp(
  `${LEAD}(?:(?:fuck|screw|sod|bugger) (?:you|off|yourself|your|the)(?! up)|(?:piss|f|eff|feck|naff) off|stfu|gtfo|kys|jog on$|up yours|get (?:lost|bent|stuffed|fucked|a life)$|(?:go )?to hell$|to hell with you|eat (?:shit|my|a dick)|(?:kiss|lick) my|bite me|suck (?:my|it(?! up)|a)|shut the (?:fuck|hell) up|shut your|shut it$|drop dead|get out of my (?:sight|face)|rot in|die in|choke on)\\b`,
);
const SILENCED = new RegExp(`${LEAD}shut up\\b`);
/** Said of the hearer, wherever it stands. */
const SCORN =
  /\bshame on you\b|\byou (?:\w+ )?(?:disgust|sicken) me\b|\byou make me (?:sick|want to (?:puke|vomit|throw up))\b|\bashamed of yourself\b|\byou are (?:\w+ )?(?:nothing|dead to me|full of (?:shit|crap|it|yourself|bullshit|lies)|beneath|subhuman|a waste of|a joke|a disgrace|a piece of)\b|\byou (?:\w+ )?suck\b|\bi (?:\w+ )?(?:hate|despise|loathe) you$|\byou will never (?:be|amount)\b.*\b(?:man|woman|half|anything|good)\b|\b(?:can not|cannot) (?:even )?(?:stand|bear) (?:you|the (?:sight|sound) of you)$|\b(?:the sight of you|state of you|no wonder (?:\w+ ){1,4}(?:left|leaves|hates|cheated on|dumped) you)\b|\byou (?:are not|were never) worth (?:it|my|the|a)\b|\byou (?:mean nothing|repulse me|turn my stomach|will die alone|ruin everything)\b|\bi hope you (?:\w+ )?(?:die|rot|choke|suffer|burn|get cancer)\b|\b(?:poor excuse for|joke of) an?\b|\bfool (?:out )?of yourself\b|\byou (?:\w+ )?(?:disgraceful|despicable)\b|\bno(?:body| one) (?:\w+ )?(?:likes|wants|cares about) you\b/;
/** Charging the hearer with lying or cheating for a habit or on purpose. */
const DECEIT =
  /\b(?:stop|quit) (?:\w+ )?(?:lying|trolling|bullshitting|gaslighting)\b|\byou (?:all |guys |people |\w+ )?(?:just|only|always|all|clearly|obviously) lie\b|\byou are (?:\w+ )?(?:lying|trolling|bullshitting|scamming)\b|\blying (?:about it|through your|to my face)\b|\byou (?:\w+ )?(?:scammed|defrauded|conned|swindled) (?:me|us)\b|\bscam you\b|\byour (?:\w+ )?(?:fraudulent|fake|dishonest|deceptive|shady) \w+|\bbad faith\b/;
const FUN = /\b(?:omg|congrat\w*|proud|no way|got in|amazing|love|yay|legend)\b/;

/** Good news or laughter around it: "shut up!! you got in??" is joy. */
const joyful = (scene: Scene, sentence: number): boolean =>
  scene.sentences
    .slice(Math.max(0, sentence - 1), sentence + 4)
    .some((one) => FUN.test([...one.vocabulary].join(' ')));

const aboutHearer = (clause: Clause): boolean =>
  ['hearer', 'hearers', 'zero', 'sender', 'it', 'thing', 'anyone'].includes(clause.subject);

/** How much contempt a clause without a bad name holds for the hearer: 0 for none. */
export function vulgarity(scene: Scene, placed: Placed): Severity | 0 {
  const { clause } = placed;
  if (!aboutHearer(clause) || clause.link === 'if') return 0;
  const text = textOf(clause);
  if (AWAY.test(text))
    return joyful(scene, placed.sentence) ||
      /^(?:.* )?(?:fuck|screw) (?:the|your (?:exam|boss|job|ex)|you up)\b/.test(text)
      ? 0
      : 3;
  if (SILENCED.test(text))
    return joyful(scene, placed.sentence) || /\bshut up (?:about|and take)\b/.test(text) ? 0 : 2;
  if (clause.negated && !/\bwill (?:not|never)\b/.test(text)) return 0;
  if (SCORN.test(text)) return joyful(scene, placed.sentence) || clause.question ? 0 : 3;
  return DECEIT.test(text) && !clause.question ? 2 : 0;
}
