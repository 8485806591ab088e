/** The hearer measured against somebody else: forms over plain words, with severity. */
import type { Phrasing } from '../../../engine/features/phrase.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  // Those one is compared with inside a family or a couple, and at work.
  lover: `boyfriend girlfriend husband wife fella missus hubby bf gf man woman partner fiance fiancee other_half lad bloke guy girl`,
  former: 'last old former previous ex late first other',
  others: `husbands wives girlfriends boyfriends partners dads fathers mums moms mothers parents kids children couples men women friends mates
 colleagues bosses sons daughters guys girls managers families teams teachers tenants brothers sisters people bfs gfs`,
  whoever: 'mother father dad mum mom sister brother ex son daughter boyfriend girlfriend husband wife \\w+',
  // What a good partner, child or colleague is praised for.
  does: `listens? helps? helped listened remembers? remembered cares? cared calls? called cooks? cooked cleans? cleaned pays? paid tries tried shows?
 showed works? worked earns? earned manages? managed comes came takes took buys? bought brings? brought gets? got surprises? surprised
 treats? treated makes? made makes_time does did stays? stayed tells? told asks? asked says? said apologi[sz]es? apologi[sz]ed notices? noticed
 plans? planned drives? drove picks? picked knows? knew knew_how gives? gave puts? minds? looks respects? texts? replies replied answers? answered
 answered_my respected supports? supported appreciates? appreciated visits? visited phones? rings? can could has had would will never is_never
 always is_always is_calling`,
  alike: 'like into as_bad_as worse_than no_better_than as',
  acting: `are sound act look behave talk argue shout drink lie treat_me get were turned turning becoming acting sounding turning_out being
 getting yell fight cook drive nag spend dress moan`,
  better:
    'better nicer kinder smarter harder easier cleverer stronger tidier cleaner faster politer more thinner prettier slimmer braver more_\\w+',
  stood: `stood_up stuck_up stand_up helped come called phoned rung asked remembered noticed listened been_there been_on_time backed_me apologi[sz]ed waited
 understood known told cared paid driven picked_me taken_me made_an_effort thanked visited been_a been_happy been_proud been`,
  mine: 'my your his her our their the this that a an no any some every old dear little',
};

/** What turns on the hearer after somebody else was praised. */
const YET = '(and|but|while|whereas|then|what|so) ~ (you|i|me|we|ok|okay)\\b';
const loud: readonly string[] = [
  'why (can|could|will|are|do) not you {adv}* (be|act|behave|do|try|become|learn|look|dress|talk)? ~~ (like|as \\w+ as) (?!(it|this|that|me|us|we|i|a|an) )\\w+',
  '(you|why) (should|could|need to|might|have to|not) {adv}* (be|act|try being|try to be|try acting) ~ like (your|my|her|him|them|{whoever})',
  '(if|wish) {adv}* (only )?you (were|was|could be|would be|had been|are) ~ (more |a bit )?(like (your|my|her|him|them|\\w+)|half (the|as))',
  'half (the|of the|a) \\w+ (that )?(he|she|they|my|your|\\w+) ~ (is|was|are|were|used)',
  'you {adv}* ({acting}|are {acting}|have turned) {adv}* (more and more |so much |exactly |getting |the same )*{alike} (your |my )({former} |own |whole )*{kin}',
  'you are {adv}* (your |my ){kin} ?(all over|again|right now|in the making|at (his|her) worst|$)',
  'my {former} (\\w+ )?(would|never|always|did|used to|could|was|had (his|her|their) faults|at least|is not never|treated|{does})(?! the| my| in )',
  '(even )?my ex {adv}* ({lover} )?(would|never|always|did|used to|could|was|had (his|her|their) faults|at least|treated)',
  '(other|normal|most|all the other|everyone elses?|everybody elses?|other peoples?|nobody elses?|no one elses?) (\\w+ )?({others}|{lover}|{kin}) {adv}* (do not|does not|(have|has)(?! (also |\\w+ )?(\\w+ed|been|told|said|written|sent))|manage|got them|{does}|act|behave|seem|make)',
  'you (could|should|might|need to|have to|want to) {adv}* (learn (a thing or two |something |a lesson |a lot |a few things )*from|take (a leaf|notes|lessons|a lesson|a page) (out|from)|follow (your|his|her|\\w+) example)',
  '(our|my|the|your) (previous|last|old|former) ({role}|assistant|one|girl|guy|tenant|editor|secretary|cleaner|{lover}|person) (who ~~ )?({adv} )*(had no|managed|{does})(?! the | my | in )',
  'your predecessor {adv}* (\\w+ )',
  '^at your age (i|we|he|she|they|your \\w+|my \\w+|most \\w+|people|other \\w+) {adv}* (was|were|had|did|could|would|worked|owned|ran|knew)(?! (not a|no) )',
  '(even )?(a stranger|strangers|the (dog|cat|neighbou?rs?|postman|boss)|a (child|toddler|dog|robot|goldfish|\\w+ year old)|my (ex|boss|students|kids)|a five year old) ~~ {better} than you',
  '(treats?|loves?|knows?|respects?|helps?|understands?|does|listens|works|looks after) ~ {better} than you {adv}* (do|ever|did|will|have|could|can|$)',
  '(he|she|they|{kin}|\\w+) (is|are|was|were) (twice|ten times|so much|far|much|way|a hundred times|half|half as) {better} ?(\\w+ )?(than you|as you)',
  'not a patch on|(will|could|would) never (measure|live) up to|(will|would|could) never be (half )?(the|a|as) (\\w+ )?(\\w+ )?(he|she|my|your|they) (is|was|ever|\\w+ (was|is))|you pale (beside|next to)|next to (him|her|them) you',
  'should have (married|picked|chosen|stayed with|hired|dated|gone with|kept|listened to) (?!(the|a|my|your|it|this|you|that) )\\w+ (he|she|they|instead|at least)',
  '(he|she|{kin}|\\w+) would (never|not) (ever )?(have )?(talk|talked|treat|treated|speak|spoken|let|left|leave|forget|forgotten|do|done|say|said|make|made|need|hurt) (\\w+ )?(to me|me|us|that to me|this to me) ?(like|alone|down|that|this|cry|wait|feel|$)',
  '(?:^|\\w )(?!(?:i|we|you|it|that|this|which|who) )\\w+ would have {stood} (for me|me|up for me|by me|us|to me|up for us)',
  '(i|we) (never|do not|did not) (have|had|get|got) (this|these|that|such|so much|any) (\\w+ )?(trouble|problems?|worry|nonsense|attitude|drama) (with|from) (your|my|him|her|them|the other)',
  'your {kin} (has |have |had )*(never (gave|given|gives|made|makes|had|has|complained|caused|asked|talked|let)|already|always (helped|had|did|manages|called))',
  'your (friends|brothers|sisters|cousins|colleagues|mates|classmates) (all|manage|can|could|do|have|already) .*\\b(you are the only|not you|but you|except you|and you)',
  'you are the only one (in|of|at|here|who|that) .*\\b(not|never|can not|ca|without)|you are the only one who (does|did|is|has|can) not',
  '(look|looking) at (how )?(?!(me|this|that|it|you|my|the way)\\b)\\w+(?: \\w+){0,10} (and then (i )?(look )?at you|and (look at )?you\\b|he takes|she (has|does)|they (have|all|go)|what are you)',
  '(take|see|look at) \\w+(?: \\w+){0,3} (son|daughter|boy|girl|kids?|husband|wife) (he|she|they|who)\\b.*(you|what)',
  'at least (?!(i|you|we|it|this|that|there|once|twice|one|two|three|a|an|the) )\\w+ (\\w+ )?(listens|cares|helps|tries|remembers|calls|asks|notices|shows|cooks|cleans|pays|has a (job|backbone|spine)|makes (an effort|time)|treats|respects|appreciates|listened|cared|cleaned|helped|apologi[sz]ed)\\b',
  'that is your {kin}s? (tone|sulk|temper|voice|face|way|talking|all over|coming out)|it is your {kin} (talking|tone|temper|all over)',
  `(?:^|sure |i bet |bet |\\w and )(?!(?:my|your|his|her|our|their|the|this|that|a|no|you|i|is|tell|ask|with|for|to) )\\w+ {lover} {adv}* (does not|has never|{does}) .*\\b${YET}`,
  '(i bet|bet|i am sure|i imagine) \\w+ ({lover}|{kin}|kids) {adv}* (do|does|would|has|have) (not|never)',
  'the ({lover}|{kin}) of \\w+ \\w+ {does} .*\\byou\\b',
  `\\w+ daughter (is|has|does) .*\\b(and )?you (are|do|can) not`,
  '(why is it|how come|how is it) (that )?(other people|everyone elses?|everybody elses?|other {others}|all the other) .*(can|manage|do|are|get|have|know|phone|call|help)',
  'a standard (that )?you|(sets?|setting) (a standard|the bar) ~ you',
];
const quiet: readonly string[] = [
  'compared (to|with|beside) (your|my|him|her|them|the other) \\w* ?you|unlike (you|your|some people)',
  '\\w+ would (never|not) (have )?(do|done|say|said|treat|treated|talk|let|leave|left|forget) (\\w+ )?(this|that|me|it|to me)(?= (to me|like this|like that)\\b|$)',
  '(?:^|sure )(?!(?:my|your|his|her|our|their|the|this|that|a|no|you|i|is|tell|ask|with|for|to|old|best|new) )\\w+ {lover} {adv}* (remembers|remembered|helps|takes|takes her|takes him|listens|surprised|does the|cooks|buys)',
];

export const COMPARISONS: readonly Phrasing[] = [
  ...formsOf(CLASSES, loud).map((form): Phrasing => [form, 2]),
  ...formsOf(CLASSES, quiet).map((form): Phrasing => [form, 1]),
];
