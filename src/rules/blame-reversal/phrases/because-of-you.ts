/** Half-fixed wordings of the rule because-of-you, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

export const FAULT =
  /\b(?:your|yours) (?:own )?(?:(?:goddamn|damn|fucking|bloody|stupid|entire|whole) )?(?:fault|doing|mistake|error|oversight|negligence|carelessness|misunderstanding|problem for|responsibility to have)\b/;

export const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:you|yourself|you have|ye have) (?:have |had |)?(?:\w+ )?(?:brought|bring|bringing|pulled) (?:all )?(?:this|it|that|everything|all of this) (?:\w+ )?(?:on|upon|to) (?:yourself|yourselves|us|me|the family)\b/,
    3,
  ],
  [
    /\b(?:only|no one|nobody|none|one person|anyone) (?:\w+ ){0,3}(?:yourself|yourselves|you)? ?to blame\b(?=.*\b(?:you|yourself)\b)|\bonly (?:have|got) yourself|\b(?:only|nobody|no one|none|anyone) (?:\w+ )?(?:but|except|else but|other than) (?:you|yourself)\b|\byou (?:only |)(?:have|have got|got) (?:only )?yourself (?:to|only)/,
    3,
  ],
  [
    /\b(?:i|we|everyone|they all|the kids) (?:do |all |totally |completely |)?blame you\b|\b(?:i|we) hold you (?:\w+ )?(?:responsible|accountable)\b|\byou are (?:\w+ )?(?:to blame|at fault|responsible for (?:this|all|how|my|the (?:mess|whole|way|fact|state))|the (?:cause|reason (?:this|we|i can not|i am|for this)|problem))\b(?! (?:solver|solving))/,
    3,
  ],
  [
    /\byou (?:were |are |have been )?(?:the one (?:who|that) )?(?:\w+ )?(?:started|caused|provoked|created) (?:it|this|that|all this|all of this|the (?:whole )?(?:thing|fight|argument|mess|problem|row)|this (?:mess|fight|problem|whole \w+))(?= ?$| (?:so|first|when|by|not|and|yourself|all|with|on|but|because|then|who)\b)/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:asked|were asking|are asking|begged) for (?:it|this|that)(?= ?$| (?:so|when|by|with|and|\w+ing)\b)/,
    3,
  ],
  [
    /\b(?:you did this|this is your doing|look what you (?:did|have done)|you did this to (?:us|me|yourself)|see what you (?:did|have done))$|\byou did this to (?:us|me|yourself)\b|\byou ruined (?:everything|it all|this|my|our|us)\b/,
    3,
  ],
  [
    /\byou had (?:it|this|that) coming\b|\byou reap what\b|\byou made (?:your|this) bed\b|\b(?:all|everything) (?:is )?(?:\w+ )?(?:on|down to) (?:you|u)(?= ?$| bro| mate| man)|\b(?:fault|blame|lies|laid|lay|responsibility|it) (?:\w+ ){0,3}at your (?:door|feet)\b|\byou are the (?:whole |entire |only |real |main )?(?:reason|cause|problem)(?= ?$| (?:here|in|i (?:can|do|have|am|drink|cry|never|lost)|we (?:can|never|lost|are)|why))|\byou the (?:problem|reason|cause)$|\b(?:you|yourself) to thank for\b(?=.*\b(?:this|block\w*|mess|lost|leav\w*|end\w*|alone|state)\b)|\byour doing\b|\bwho (?:is responsible|started it|caused (?:it|this)|did this).{0,5}you\b/,
    3,
  ],
  [
    /\bnot (?:my|our) (?:fault|problem|responsibility|mistake) (?:that |if |because )?(?:you|your)\b|\bif you (?:did|do|could|can) not (?:\w+ ){0,4}(?:not|is not) (?:my|our) (?:fault|problem|responsibility)\b/,
    2,
  ],
  [
    /\byou (?:did|do|had|have) not (?:even |actually |properly |really |fully )?read (?:the |our |my |what|it|before|carefully|properly|thoroughly)|\bif you (?:had |actually |even |bothered to )*read (?:the |our |my )\w+.*\byou would\b/,
    2,
  ],
  [/\byou never (?:stated|specified|reached out|contacted (?:us|me)|mentioned|asked (?:us|me|for))\b/, 1],
  [
    /\byou should (?:have|of) (?:\w+ )?(?:read|checked|looked|paid (?:\w+ )?attention|been more careful|thought (?:about|of) (?:that|it|this)|listened|known better|contacted (?:us|me)|asked (?:me|us|first)|been (?:paying|more|clearer|listening))\b/,
    2,
  ],
  [
    /\b(?:next time|in (?:the )?future)\b.*\b(?:read|be more careful|pay (?:\w+ )?attention|think before|listen)\b|\b(?:you (?:did|do) not|you never|you could not) (?:even )?(?:bother(?:ed)? to|take the time to|took the time to) (?:\w+ )?(?:read|check|look|listen|ask|understand|tell)\b/,
    2,
  ],
  [
    /\b(?:blame|fault|responsib\w+|guilt) (?:\w+ ){0,3}(?:lies|rests|falls|belongs|sits|is) (?:\w+ ){0,3}(?:with|on|at|to) (?:you|your|yours)\b|\byou are (?:\w+ )?(?:the culprit|guilty|the guilty|the cause)\b|\bit (?:is|was) you (?:who|that) (?:\w+ )?(?:start|caus|ruin|destroy|provok|did|made|brought|created|has|got)\w*\b|\bwhose fault\b.*\byours\b/,
    3,
  ],
  [
    /\b(?:as a result of|owing to|a (?:direct )?(?:result|consequence) of) (?:how you|the way you|what you|your (?:\w+ )?(?:behaviou?r|actions|attitude|words|lies|choices|carelessness|negligence|drinking|temper|stubbornness|nagging|moods))\b|\byou and your (?:\w+ ){0,2}(?:mouth|temper|moods|nagging|drama|lies|drinking|attitude|jealousy|ego|friends|phone|games|questions|going on)\b/,
    2,
  ],
  [
    /\bserves you right\b|\b(?:that|this) is what you get\b|\byou (?:have )?(?:dug|dig) your own\b|\byou did (?:this|that|it) to yourself\b|\byour own (?:stupid |damn |bloody |silly )?(?:fault|doing|choice|making)\b|\bself inflicted\b/,
    3,
  ],
  [
    /\bi (?:\w+ )?(?:yelled|shouted|screamed|snapped|lied|cheated|hit|slapped|swore|insulted|exploded|lost (?:it|my (?:temper|cool|shit))|hung up|blew up|walked out|called you|said (?:it|that|those|what)|got (?:mad|angry|rude|nasty))\b.* (?:because|since|cause|as) (?:you|your)\b(?! (?:deserve|were right|are right|matter))/,
    3,
  ],
];

/** "We lost it because of you", "thanks to your moods": a bad outcome with the hearer as its cause, in one sentence. */
export const CAUSED =
  /\b(?:because of|due to|thanks to|down to|on account of|all because(?: of)?|bc of|if it (?:was|were|had) not (?:been )?for|traced (?:back )?to|the (?:cause|reason|source)(?: of (?:it|this|all this|that))? (?:is|was)) (?:you|your|yourself|how you|the way you|what you)\b(?! (?:\w+ )?(?:help|support|kind\w*|quick|work|effort|advice|encouragement|generosity|patience|order|request|email|call|message|question|account|location|device|browser|settings?|isp|bank|subscription|plan|feedback|interest|time)\b)/;

/** Praise in the same breath: "you did this! You built a shed!" */
export const FOND =
  /\b(?:(?<!yourself to |urself to )thank|thanks(?! to (?:you|u|ya)\b)|congrat\w*|impressed|proud|amazing|brilliant|delicious|well done|spicy|so well|built|made it|glad|saved me|(?:being|so) (?:so |too )?(?:funny|cute|gorgeous|good|pretty|sweet|adorable|hot|charming)|lol)\b|[:;]-?\)/i;

export const ON_PART =
  /\b(?:mistake|error|oversight|misunderstanding|confusion|fault|problem|issue|blame|responsibility)\b.*\b(?:(?:on|with|at|from) your (?:part|end|side|shoulders|head)|(?:created|caused|made|done) by (?:you|yourself)|(?:rests?|lies?|sits?) (?:\w+ )?(?:with|on) you|(?:is|was|are) (?:entirely |all |only |solely )?yours)\b/;

export const GOOD =
  /\b(?:passed|enjoy|enjoyed|happy|better|smile|thank|thanks|raised|reached|god bless|won|love|best|alive|success|able|proud|good|great|believe|learned|inspired|here today|safe|got the job|improved|well|help)\b/;

export const NEGATIVE =
  /\b(?:lost|lose|failed?|ruined|late|missed|fired|sacked|left|leaving|crying|cry|fight\w*|argu\w+|sick|ill|awake|sleep|stress\w*|pressure|depress\w*|miserable|alone|hate|hurt|angry|mess|divorc\w+|broke|pain|suffer\w*|like this|this way|drink\w*|yell\w*|shout\w*|snapp\w*|can not|could not|in trouble|no friends|embarrass\w*|humiliat\w*|anxi\w+|problem|bad|worse|worst|happen\w*|never|nothing|no one|kicked|ended|over|dead|gone|tired|exhausted|in this|tension|upset|blood)\b/;
