/** What makes a menace harmless: the talk of every day, trifles that friends "kill" each other for, and a contest. */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const DAILY: Classes = {
  treat: `cake cakes cream pudding puddings dessert lasagne pizza fries chips chocolate chocolates biscuits cookies crisps snacks leftovers sandwich
    toast curry recipe spicy`,
  show: 'episode episodes season series finale ending twist plot spoiler spoilers film movie show',
  kit: 'coat jumper gloves umbrella sunscreen ticket tickets',
  footing: 'stairs ladder steps ice icy',
  occasion:
    'party birthday dinner breakfast lunch match game quiz karaoke concert gig hike fireworks wedding',
};

/** Talk in which a veiled menace is none: of food, shows and slippery steps, of what is missed, and in praise. */
export const EVERYDAY = wordings(
  `
  {treat}|{footing}|hangover|sunscreen|coat|jumper
  episode|season|finale|plot|spoiler|squad|fantasy|painting
  restart|restarting|reload|rerun|tickle|surprise
  regret|regretting|sorry|wish ~3 if? ~2 miss|missed|missing|skip|skipped|skipping
  not try|taste|bring|pack|wear|watch !me|it|that|this
  not ~1 come|join|be ~3 {occasion}
  order|ordering|buy|buying ~3 {kit}
  was|is|were|are|so|really|absolutely ~1 brilliant|amazing|lovely|wonderful|fantastic|gorgeous|unreal|hilarious
  did|done|doing great|well
  promotion|bonus ~1 is ~1 yours|well_deserved
  you are ill|sick|late
  eat|drink|have|having|pour ~3 glass|pint|drink|slice|portion|helping|coffee|beer|wine|tequila
`,
  DAILY,
);

/** What nobody is killed for in earnest: "I'll kill you if you spoil the finale". */
export const TRIFLES = wordings(
  `
  eat|ate|eaten|eating|finish|finished|nick|nicked|steal|stole|touch|touched|took|drank my|our|the|all_the|that ~2 {treat}
  spoil|spoiled|spoilt|spoiling|finish|finished|watch|watched ~3 {show}
  surprise ~1 party|visit|present
`,
  DAILY,
);

/** Killing as friends speak of it; nobody calls a broken jaw a joke. */
export const MOCK_KILLING = wordings('kill|murder|killing|murdering|strangle|throttle|end ~1 you');

/** A contest spoken of: what is said near it is its brag. */
const GAME =
  '(?:chess|fifa|tennis|squash|poker|scrabble|karaoke|darts|ping pong|mario kart|paintball|minecraft|quiz|league|rematch)';
export const CONTEST = new RegExp(`\\b${GAME}\\b`);

/** Where somebody is beaten: "in the quiz". Whatever such a brag hangs on, it stays one. */
export const BEATEN_AT = new RegExp(`\\byou (?:at|in|on) (?:(?:the|this|our|tonight) )?${GAME}\\b`);

/** Sentences built like a menace that warn of something else, offer, trade one favour for another, or turn on the writer. */
export const TURNED = [
  /\b(?:myself|i am (?:dead|gone|buried|in (?:the|a|my) \w+))\b/,
  /\b(?:to hear that|not worry|if you (?:let me|allow|do not mind|like|want))\b/,
  /\bhow (?:well|good|great|kind|lovely|proud)\b/,
  /\byou (?:were|are|have been) (?:so |really |absolutely |just |such |an? )*(?:amazing|brilliant|wonderful|fantastic|great|lovely|kind|star|hero|legend)\b/,
  /\b(?:proud of you|well done|congratulations|such a (?:kind|good|lovely|sweet|great))\b/,
  /\bwere (?:\w+ )?(?:asking|begging|looking) for\b/,
  // One thing taken back for another: "I'll delete mine if you delete yours".
  /\b(?:you|i) (?:(?:will|also|have) )*(delete|remove|retract|withdraw|drop|take)(?:n|d)? (?:.{0,12} )?(?:yours|mine|your|my|it)\b.*\b(?:you|i) (?:(?:will|also|have) )*\1(?:n|d)? (?:.{0,12} )?(?:yours|mine|my \w+)\b/,
  /\bnot (?:going to )?apologi[sz]e if i am\b/,
  /\bdrop (?:it|them|this|you) (?:off|at|through)\b/,
  /\b(?:retract|withdraw|remove|delete|take down) my (?:\w+ )?(?:review|complaint|claim|dispute|feedback)\b(?! if)/,
];
