/** Penalties: harm or formal steps that the writer holds out. Example: "I'll take you to court" is a formal one. */
import { type Clause, textOf } from '../clause/clause.ts';

/** harm: to body, life, name or home · formal: court, police, complaint, review · null: no penalty. */
export type Penalty = 'harm' | 'formal' | null;

/** The writer's coming act: "I will", "I'm going to", "I'd have to", "we're calling", "let me". */
const coming = ({ subject, tense, modal, progressive, perfect }: Clause): boolean =>
  (subject === 'sender' || subject === 'both') &&
  !perfect &&
  (tense === 'future' ||
    progressive ||
    /^(?:will|can|could|may|might|would|have to|going)$/.test(modal) ||
    tense === 'present');

/** The same where a run-on sentence hides it: "if you report me i will …". */
const WILL = /\b(?:i|we) (?:\w+ )?(?:will|shall|am (?:\w+ )?going to|are going to)\b/;

const EXPOSED =
  'pics?|pictures?|photos?|nudes?|videos?|messages|texts|screenshots?|chats?|emails?|secrets?|conversation|convo|recordings?|letters?|dms?|receipts|stuff';
const PEOPLE =
  'everyone|everybody|the (?:whole |entire )?(?:world|town|school|office|family|village|class|internet|team)|your (?:\\w+ )?(?:boss|wife|husband|mum|mom|dad|parents|mother|father|family|manager|girlfriend|boyfriend|employer|school|partner|friends|colleagues|landlord|kids|fiance|fiancee)';
const STRIKES =
  'finish|end|bury|wreck|crush|gut|skin|drown|choke|strangle|stab|shoot|murder|slap|spank|punch|batter|deck|clobber|thump|hurt|kill|ruin|destroy|expose|break|dox|unmask|haunt|punish|humiliate|disown|smack|beat|hit|belt|clock|wallop|whack|knock|snap|burn|smash|kick|whoop|cut|tear|rip|bash|bust|cave|hunt|fuck|mess|drag|annihilate|cripple|flatten|floor|evict|sack|fire|blacklist|crucify|embarrass|shame|blackmail';
/** Whom or what the harm is done to. */
const HARMS = new RegExp(
  [
    '\\bmake (?:\\w+ )?your (?:\\w+ )?(?:life|lives|days?|marriage|job) (?:an? )?(?:\\w+ )?(?:hell|misery|miserable|difficult|impossible|nightmare|unbearable)\\b',
    '\\bmake you (?:\\w+ )?(?:pay|suffer|regret|sorry|wish|bleed|cry|rue|disappear|beg|hurt|famous|homeless|jobless)\\b',
    '\\bmake (?:damn |absolutely |it my mission )?sure (?:that )?(?:\\w+ ){1,4}(?:know|knows|hear|hears|never|nobody|lose|lost|regret|pay|suffer|finds?|hires?|ruined|work|goes|get|gets|see|sees)\\b',
    `\\b(?:tell|show|inform|let) (?:absolutely |literally |all )?(?:${PEOPLE}) (?:know )?(?:everything|the truth|about (?:you|your|us|what|this)|what|how|who|exactly|that you|you|why|your|those|these|all)\\b`,
    `\\b(?:show|send|post|share|publish|leak|upload|forward|spread|release) (?:\\w+ ){0,2}(?:your|those|these|that|them|every|our) (?:\\w+ ){0,2}(?:${EXPOSED})\\b.*\\b(?:everyone|everybody|online|everywhere|internet|facebook|instagram|insta|twitter|public|world|all over|group ?chat|groupchat|your (?:\\w+ )?(?:mum|mom|dad|boss|wife|husband|family|school|work|parents|friends|girlfriend|boyfriend|job|employer))\\b`,
    `\\b(?:leak|release|expose) (?:\\w+ ){0,2}(?:${EXPOSED})\\b`,
    '\\b(?:come|coming|go|going) (?:after|for) you\\b|\\b(?:hunt|track) you\\b|\\bbring you down\\b|\\bget you for\\b',
    '\\b(?:get|have|see|want) you (?:\\w+ )?(?:fired(?! up)|sacked|arrested|banned|deported|evicted|expelled|kicked|thrown|locked|suspended|blacklisted|struck|dismissed|charged|killed|prosecuted|committed|sectioned|removed|ruined)\\b',
    '\\b(?:kick|throw|chuck|put|turf|lock|boot|turn|toss) (?:you|your (?:\\w+ )?(?:ass|arse|butt|stuff|things|clothes|belongings|shit)) (?:out|off|on the street|in the (?:bin|garden|street|trash))\\b',
    `\\b(?:${STRIKES}) (?:you(?! (?:to (?:it|the)|up|with|in|off (?:at|some)))|your (?:\\w+ )?(?:head|face|teeth|legs?|arms?|neck|fingers|skull|ass|arse|car|windows?|house|career|life|reputation|business|marriage|credit|phone|nose|jaw|bones?|kneecaps?|back|throat|things|stuff|family))\\b`,
    '\\b(?:the (?:shit|crap|living|hell)) out of you\\b',
    '\\b(?:change|changing) the locks\\b',
    '\\b(?:take|taking) (?:away )?(?:the|your|my) (?:kids|children|son|daughter|baby|phone|car|house|dog|allowance|laptop|xbox|keys)\\b(?: (?:away|off|from|and)|$)',
    '\\btake you (?:for every|to the cleaners|down$|out back)|\\btake (?:everything|it all|every \\w+) (?:\\w+ )?(?:you|from)\\b',
    '\\b(?:unplug|confiscate|smash|burn|delete|sell|bin|trash|destroy|wreck|dump|torch|shut off|turn off|cut off) (?:all )?(?:of )?your\\b|\\bground you\\b',
    '\\bnever (?:let|allow) you (?:near|see)\\b',
    '\\bmy (?:own )?(?:back on you|revenge)\\b|\\bget even\\b|\\bpayback\\b|\\bwrite you out\\b|\\bcut you (?:off|out)\\b',
    '\\bnot (?:be )?pay(?:ing)? (?:for (?:it|your|you|that|any|a)|your|you|a (?:penny|cent|dime))\\b',
    '\\b(?:do|feel (?:obliged|obligated) to do) the same(?: to you)?$',
  ].join('|'),
);
/** To their face as an object: "sue you", "report you". */
const AIMED =
  /\b(?:report|reporting|sue|suing|prosecute|prosecuting|flag|denounce|charge|blacklist|ban|fire|sack|evict|arrest) (?:you|your|(?:both|all|the lot) of you)\b|\btake (?:you|your \w+) to (?:\w+ )?(?:court|tribunal|small|arbitration|the police|law|judge)\b|\b(?:call|calling|ring|phone|send|set) (?:the )?(?:police|cops|feds|authorities|fbi|law|bailiffs|debt collectors?)(?: \w+)? (?:on|for|round|after|to) (?:you|your)\b|\bsee you in court\b|\bhave (?:\w+ ){1,6}(?:deal with|come after|contact|visit) you\b|\blawyer up\b/;
const STEPS =
  /\b(?:legal (?:action|proceedings|steps|team|advice|route|help)|lawsuit|small claims|court|tribunal|police|cops|feds|fbi|authorities|lawyers?|solicitors?|attorneys?|ombudsman|trading standards|bbb|better business|consumer (?:protection|affairs|rights|court|forum)|charge ?backs?|press(?:ing)? charges|hr|human resources|child services|social services|cps|immigration|ins|fcc|ofcom|health inspector|news ?paper|the press|media|admins?|moderators?|arbcom|ani|administrators?)\b|\b(?:complaint|complain|dispute|claim|report|grievance|reverse|clawing|claw|escalate|escalating|escalated|reporting|disputing|disputed|complaining|suing|sue)\b|\b(?:bad|negative|honest|1 star|one star|1star|terrible|poor|horrible|scathing|public|zero star|bad a) (?:review|reviews|rating|feedback|ratings)\b|\breview (?:will )?(?:stay|stays|stand|stands|remain|remains)\b|\b(?:the|a|my) review\b|\b(?:leave|leaving|post|write|give) (?:you )?(?:a )?(?:\w+ ){0,2}(?:review|feedback|rating|stars?)\b|\b(?:tell|telling|warn|warning|inform|informing|notify|let) (?:\w+ )?(?:everyone|others|people|every seller|every buyer|other|all|the community|potential|future|customers|sellers|buyers)\b|\b(?:take|taking) (?:this|it|the matter|things|my (?:business|case|complaint|story)|you) (?:further|elsewhere|to (?:the |my |your |an? )?(?!me\b|you\b|him\b)\w+|public|higher|online|up with)\b|\b(?:go|going) (?:to (?:the |your |my |an? )?(?:press|public|media|police|admins?|papers|news|manager|boss|management|hr|bank|court|ebay|paypal|head|landlord|council|dean|principal|teacher|union)|public|viral|above your|over your head|straight to)\b|\b(?:contact|contacting|involve|involving|call|calling|phone|get) (?:the |my |your |our )?(?:bank|card|credit|paypal|ebay|amazon|manager|boss|supervisor|landlord|parents|employer|head office|management|corporate|dean)\b|\b(?:cancel|pull|withdraw|move|switch) (?:my|our|the|this) (?:\w+ )?(?:account|order|contract|subscription|business|custom|membership|payment|booking)\b|\b(?:withhold|stop|stopping|withholding|refuse|refusing) (?:\w+ ){0,2}(?:rent|payments?|delivery|pay)\b/;

/** Leave is asked for, or a good turn held out: "if you let me", "I'll take my bad review down". */
export const WELCOME =
  /\bif (?:you (?:let me|allow|do not mind|are (?:ok|okay|happy|fine)|like$|want$)|that is (?:ok|okay|alright|fine))\b|(?<!\b(?:not|never|to) )\b(?:retract|withdraw|remove|delete|take down|drop) (?:my|the|this) (?:\w+ )?(?:review|complaint|claim|dispute|feedback|case|rating)\b/;

/** The penalty a clause holds out, if it does. Example: "I'll take you to court" is `formal`. */
export function penaltyIn(clause: Clause): { readonly kind: Penalty; readonly aimed: boolean } {
  const text = textOf(clause);
  if ((!coming(clause) && !WILL.test(text)) || clause.question) return { kind: null, aimed: false };
  if (
    clause.negated &&
    !/\bnever (?:let|allow)|\bnot (?:be )?pay|\bnot (?:hesitate|be afraid|stop until|rest)\b/.test(text)
  )
    return { kind: null, aimed: false };
  if (HARMS.test(text)) return { kind: 'harm', aimed: true };
  if (AIMED.test(text)) return { kind: 'formal', aimed: true };
  return { kind: STEPS.test(text) ? 'formal' : null, aimed: false };
}
