/**
 * Absent others brought in as a weight against the hearer (triangulation; Bowen 1978): "everyone agrees you're unfair",
 * "even your mum is tired of you", "ask anyone", "no one else complained".
 */

import { type Clause, holds, textOf } from '../clause/clause.ts';
import { completing } from '../find.ts';
import type { Placed, Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import { blamesHearer, harsh } from './blame.ts';

const GROUP = String.raw`(?:everyone|everybody|nobody|no one|people|anyone|anybody|(?:all|both|half|most|plenty|several|lots|loads|none) (?:of )?(?:the|my|your|our|them|us|these) ?\w*|(?:all|half|most) (?:\w+ )?(?:friends|family|team|colleagues|customers|class|office)|(?:the|my|your|our) (?:whole |entire |own |other |old )*(?:family|families|team|office|class|group|friends|colleagues|coworkers|mates|neighbours|neighbors|customers|clients|kids|children|parents|sisters?|brothers?|mums?|moms?|mother|dads?|father|boss|manager|therapist|counsellor|psychologist|ex|exes|flatmates|roommates|cousins?|aunts?|uncles?|lads|girls|guys|boys|others|rest|street|village|department|crew|staff|lot|relatives|in laws)|others|the others|they all|we all|we have all|even (?!(?:worse|better|more|less|though|if|when|i|you|we|after|with|the worst)\b)\w+(?: (?:mum|mom|mother|dad|father|sister|brother|friends?|kids?|family|boss|people|wife|husband|own \w+|best friend))?|other people|my lot|the lads|the girls)`;
const SAYS = String.raw`(?:thinks?|thought|says?|said|agrees?|agreed|knows?|knew|sees?|saw|noticed?|notices|believes?|reckons?|feels?|felt|told me|tells me|warned me|warns|complains?|complained|admits?|admitted|mentioned|asked|asks|is saying|are saying|has noticed|have noticed|has said|have said|can see|could see|finds?|found|heard|calls?|called|wonders?|pointed out)`;
const YOU = String.raw`(?:you(?! (?:should be proud|are (?:great|right|amazing|doing)))|your)`;

/** Whole idioms that weigh by number. */
const IDIOMS: readonly RegExp[] = [
  `\\b${GROUP} (?:\\w+ ){0,2}?(?:is|are|has been|have been|was|were|gets?|got|has had|have had|had) (?:\\w+ ){0,2}?(?:sick|tired|fed up|done|laughing|embarrassed|ashamed|appalled|disgusted|shocked|over|afraid|scared|talking|complaining|whispering|enough|horrified|avoiding|annoyed|exhausted) (?:of|with|about|at|by)? ?${YOU}\\b`,
  `\\b(?:nobody|no one|not (?:one|a single) person|none of (?:us|them|my \\w+)|(?:${GROUP} (?:\\w+ )?(?:can not|could not|do not|does not|never))) (?:\\w+ ){0,4}?(?:can )?(?:stand|stands|likes?|wants?|trusts?|respects?|bears?|believes?|bothers? with|invites?|tolerates?|takes?|puts? up with|enjoys?|misses) (?:to (?:be around|work with|sit with|talk to|deal with|see|live with|hear) |how |the way |what )?${YOU}\\b`,
  `\\b${GROUP} (?:\\w+ )?(?:hates?|avoids?|dreads?|despises?|dislikes?|resents?|loathes?|pities|laughs? (?:at|about)|talks? about|speaks? about|complains? about|walks? on eggshells) ?${YOU}\\b`,
  String.raw`\bnot (?:just|only) me(?:$| (?:who|that|saying|thinking)\b)|\b(?:not|hardly) the (?:only|first) (?:one|person) (?:who |that |to )?(?:thinks?|thinking|sees?|feels?|says?|saying|noticed|notices|complain|who)\b`,
  String.raw`^(?:(?:just|go|go on|and|well|you can|seriously|honestly|if you do not believe me) )*ask (?:anyone|anybody|around|everyone|everybody|(?:any|all) of (?:my|our|your|the) \w+|(?:my|your|our) (?:mum|mom|mother|dad|father|sister|brother|friends?|family|boss|colleagues))$|\b(?:anyone|anybody|everyone|everybody|they all|they will all|ask anyone they) (?:\w+ )?will (?:all )?(?:tell|say to|agree)\b|\bask anyone (?:who knows|here|you (?:know|like|want)|they|about you)\b`,
  `\\b${GROUP} (?:\\w+ ){0,2}?(?:agrees?|agreed|sides?|sided) with me|\\b(?:mum|mom|dad|\\w+) is on my side\\b|\\b${GROUP} (?:\\w+ ){0,2}?(?:is|are|was|were) on my side\\b|\\b${GROUP} (?:\\w+ )?(?:backs?|backed|supports?|supported) me (?:up|on this)\\b`,
  `\\b${GROUP} (?:\\w+ ){0,2}?(?:thinks?|says?|said|told me|keeps? (?:telling|saying|asking)|asks?|asked|wonders?|is telling me|are telling me|tells? me|agrees?)(?: me)?(?: that| to)? (?:i (?:should|deserve|could|can) (?:\\w+ )?(?:leave|do|dump|divorce|better|walk|get rid|break)|(?:i am|i was) (?:too good|right|a saint|crazy to (?:stay|put)|mad to (?:stay|put))|why i (?:am|stay|put|bother|married|still)|to (?:leave|dump|divorce|run|get out)|(?:dump|leave|divorce) (?:you|her|him)|how i put up with you)\\b`,
  String.raw`\b(?:there is a reason|no wonder|it is no surprise|that is why|is why|this is why|guess why|i can see why|now i (?:know|see|get) why) (?:\w+ )?(?:nobody|no one|everyone|everybody|your (?:\w+ )?(?:ex|wife|husband|kids|friends|family|sister|brother|mother|father|son|daughter|\w+)|people|all your \w+|none of) (?:\w+ )?(?:left|leaves?|hates?|avoids?|can not|do not|does not|did not|will not|never|stopped|wants?|likes?|talks?|calls?|dumped|divorced|walked|is|are)\b`,
  String.raw`\b(?:everyone|everybody|(?:all )?(?:my|our|the) other \w+|nobody|no one|anyone) (?:else )?(?:\w+ )?(?:manages?|managed|understood|understands|copes|is satisfied|are satisfied|are happy|is happy|gets it|has a problem|had a problem|have a problem|complain(?:s|ed)|has complained|have been able|seems fine)\b.*`,
  String.raw`\b(?:the (?:general )?(?:consensus|verdict|feeling|word)|common knowledge|everyone.s opinion) (?:\w+ ){0,4}?(?:is|was) (?:that )?(?:you|your)\b|\bbehind your back\b|\bwhat (?:\w+ ){1,4}(?:says?|thinks?|calls?) (?:about|of) you\b|\bknow(?:s)? what (?:\w+ ){1,3}(?:say|think|call|says|thinks|calls) (?:about )?you\b`,
].map((form) => new RegExp(form));
const VOICED = new RegExp(`\\b${GROUP} (?:\\w+ ){0,3}?${SAYS}\\b`);
const ELSE = /\b(?:everyone|everybody|no one|nobody|other \w+) (?:else )?/;

/** Words a hearer would rather not be described by, beyond the classes of names and traits. */
const LOW =
  /\b(?:out of order|out of line|in the wrong|the problem|too far|over the top|a bit much|too much|hard work|high maintenance|not (?:right|fair|ok|normal|acceptable|good enough|a good|been yourself|pulling|welcome)|changed|attitude|behavior|manners|temper|drinking|the way you|how you (?:treat|talk|speak|behave|act)|treat(?:s|ed|ing)? (?:me|people|us|him|her|them)|need(?:s)? (?:help|therapy|to grow|to change|to apologize|to stop)|should (?:apologize|be ashamed|grow|leave|stop)|owe me|drama|tantrums?|never (?:listen|help|come|answer|there|do|pay|think)|always (?:late|late|moaning|complaining|shouting|drunk|making)|screwed|messed|let (?:me|us|everyone) down|walk(?:ing)? on eggshells|bad for me|using me|wasting|ridiculous|off lately|weird|unhinged|in a mood|lost it|went mad|difficult|impossible)\b/;
const negations = /^(?:no|not|never|nothing|nobody|none|neither|nor|hardly|barely|without|can)$/;

/** True when a clause speaks low of somebody: names, traits, bad words of AFINN. */
const low = (clause: Clause): boolean =>
  harsh(clause, clause.from) ||
  LOW.test(textOf(clause)) ||
  clause.words
    .slice(clause.from, clause.to)
    .some((word) => word.tags.has('Negative') && !negations.test(word.text));

const KIND =
  /\b(?:worried|miss(?:es)? you|love[sd]? you|proud|great|good|easy|fun|amazing|brilliant|lovely|welcome|invited|deserve better|congratulations|birthday|surprise|happy (?:for|to)|fantastic|gorgeous|well done|haircut|hi|hello)\b/;

/** Last clause of the verdict that absent others are made to speak, or null. */
export function absentVerdict(scene: Scene, placed: Placed): Placed | null {
  const { clause } = placed;
  if (clause.question || clause.link === 'if' || (clause.imperative && !/\bask\b/.test(textOf(clause))))
    return null;
  const end = completing(scene, placed);
  const told = textOf({ ...clause, to: end.clause.to });
  if (
    KIND.test(plainText(scene.sentences[placed.sentence])) ||
    scene.sentences[placed.sentence]?.asked === true
  )
    return null;
  const other = ELSE.test(told) && /\b(?:else|other)\b/.test(told);
  if (
    IDIOMS.some(
      (form, i) => form.test(told) && (i !== 8 || (other && /\byou\b|\bcustomers?\b|\bcomplain/.test(told))),
    )
  )
    return end;
  if (!VOICED.test(told) || /\b(?:nobody|no one|none)\b/.test(told)) return null;
  const about = scene
    .placed(placed.sentence)
    .slice(placed.index, end.index + 2)
    .find(
      (one) =>
        blamesHearer(one.clause) ||
        (/\byou(?:r)?\b/.test(textOf(one.clause)) &&
          low(one.clause) &&
          !holds(one.clause, ['Praise']) &&
          !(one.clause.subject === 'sender')),
    );
  return about === undefined ? null : about.index > end.index ? about : end;
}
