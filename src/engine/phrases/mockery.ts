/** Mock sympathy, mock applause and mimicry (Culpeper 1996: mock politeness). */
import { graded } from '../features/graded.ts';

export const MOCKERY = graded({
  3: `
    #MockTears
    here|there come|comes|we_go ~1 with? ~1 tears|waterworks|crying|violin|violins|sob_story|drama|guilt_trip|pity|excuses|sulk|sulking|drama_queen|martyr|victim|victim_card
    cue|turn|turning ~1 on|off? ~1 tears|violins|violin|waterworks|drama|crying
    cry about it
    cry|go_cry|crying|run|running ~1 to your|mummy|mum|mommy|mom|daddy|someone
    ^ cry harder|more
    are|is you|baby|someone|somebody ~1 going|about to ~1 cry|sulk|faint|tell_mum|tell_your $
    play|playing|hear|fetch|get|hand|pass|bring|find ~3 violin|violins
    slow clap
    medal|trophy|round_of_applause|standing_ovation|gold_star|parade|oscar|award|statue|knighthood ~1 for ~6 you|victim|martyr|yourself|drama|worst|best|doing|being|once
    award|oscar|prize|medal|trophy|crown|grammy|bafta|filmfare ~6 goes to
    the|one award|oscar|prize|trophy|medal|grammy|filmfare for best|worst|biggest|most
    want|like|expect|expecting|need|deserve|waiting|getting|get ~2 a|some|one|for medal|trophy|parade|award|round_of_applause|gold_star|applause|standing_ovation|pat_on|sticker|certificate|clap ~2 for
    do|did|does you ~1 want|expect|need|like a|some medal|trophy|parade|award|round_of_applause|gold_star|applause|sticker|certificate|clap
    want|need|have a|some cookie|biscuit|lollipop|sweetie for
    #MockPraise ~2 on|for|at|to|you ~3 #Spoiling
    #MockPraise ~1 you ~2 #Spoiling
    #MockPraise you ~1 genius|sherlock|einstein|captain_obvious|smartass|hero
    #MockPraise ~1 genius|sherlock|einstein|captain_obvious|smartass
    did|does|do|has|have|is|are ~5 hurt|upset|bruise|bruised|wound|wounded|break|broken|offend|hurting your|her|his ~1 little|precious|delicate|poor|tiny|fragile|sensitive|big|wee|royal ~1 feelings|ego|heart|pride|soul|feeling
    got|get|gets|getting your|her|his ~2 knickers|panties|feathers|nappy
    precious ~1 feelings
    poor little|delicate|precious|fragile|helpless|innocent|old ~1 you|flower|snowflake|princess|prince|baby|boy|girl|victim|lamb|petal|rich
    oh|aw|aww|awww|bless ~1 you? poor you|baby|thing|princess|sweet|delicate|little|lamb|flower|soul|victim did|does|was|had|having|can|could|has|is|forced|cannot
    ^ you poor|poor_little ~1 victim|martyr|baby|thing|princess|flower did|had|was|having|being
    is|are|was|did|has|does|oh ~1 poor|wee|delicate ~1 baby|princess|snowflake|flower|diddums|prince|darling ~1 going|upset|hurt|sad|cry|mad|have|having|crying|getting|need|tired|want
    aw|aww|awww ~3 did|are|is|does|has|were ~1 you|somebody|someone|baby|mummy|mommy|the ~4 hurt !your|yourself|himself|herself
    aw|aww|awww ~3 did|are|is|does|has|were ~1 you|somebody|someone|baby|mummy|mommy|the ~4 sad|upset|cry|feelings|mean|nasty|scared|lose|lost
    is|are someone|somebody|baby|princess|we ~2 having|throwing ~2 tantrum|sulk|meltdown|wobbly|strop|moment|hissy_fit
    is|are someone|somebody ~2 sulking|pouting|triggered|butthurt|cranky
    look at mr|mrs|ms|miss|mister|captain|saint|little_miss|madam|lady|lord
    ^ mr|mrs|ms|miss|mister|captain|saint sensitive|perfect|victim|drama|important|high|innocent|fragile|angel|always|never
    tell|telling ~1 to? someone who cares
    ^ here|have is? a tissue|dummy|lollipop|pacifier|hanky
    quick|somebody|someone|shall|should|let_me ~4 get|fetch|pass|hand|grab|bring|find ~3 tissue|tissues|hanky|dummy|violin|pacifier|blankie|smelling_salts|nappy
    am|were|are i|we supposed|meant|expected to ~2 feel|be|cry|care|clap|applaud ~2 bad|sorry|impressed|sad|scared|guilty|grateful|upset|you
    must be ~1 hard|exhausting|tiring|tough|difficult|terrible|awful|nice|lovely|great|wonderful ~1 being|having|to_be|to_have|always|living ~4 you|perfect|right|special|important|clever|smart|everything|paid|rich|superior|center|centre
    however|how will|do|did you ever cope|survive|manage|recover
    what|oh ~1 a tragedy|hardship|ordeal|nightmare for ~2 you|princess
    such|what a tragedy|hardship ~2 princess|poor|you|for|little|your|having
    such a tragedy|hardship
    how tragic|heartbreaking|dreadful|awful|terrible for ~1 poor|princess|your_majesty|you_having|you_poor
    so hard_done_by
    ^ i ~1 feel so|such unheard|unseen|unloved
    that_is what|how|exactly you sound like
    you sound like a|an|my ~2 baby|child|donkey|toddler|parrot|spoilt|spoiled|whining|broken
    such acting|actor|actress
    quite the|a performance|show|act|actress|actor|spectacle
    oscar|award|bafta worthy|winning|performance
    take a bow ~3 you|dear|love|genius|mate|drama
    boo|cry_me|cry a river|hoo
    wah|waah|waaah ~1 wah|waah|waaah my|me|poor|mummy|mommy|i
    alert|tell|call|phone|notify|inform|stop the ~1 press|presses|papers|newspapers|media|president|un|king|queen|pope|tabloids|news
  `,
  2: `
    martyr of the
    parent|mother|father|mum|mom|dad|husband|wife|friend|partner|boss|boyfriend|girlfriend|son|daughter|sister|brother|victim|martyr|hypocrite of the year|century|month|decade|week
    proper|such|real|little a? ~1 martyr
    ^ nice try !on|at|with
    thanks|thank_you ~2 for ~1 nothing $
    thanks|thank_you ~2 for nothing as|at|again
    thanks|thank_you ~2 for not ~1 helping|listening|caring|being|telling|replying|answering|showing|coming|bothering|asking|doing !mad|angry|judging|judgmental|upset|annoyed
    ^ ~1 how mature|original|classy|convenient|noble|charming|generous|big of_you? $
    ^ ~1 how mature|original|classy|convenient|noble|charming|helpful|brave|clever|big|generous of you $
    very|real|so|really mature|classy|original|noble|big of_you? $
    very|real|so|really mature|classy|noble|big|brave|helpful|charming|clever of you $
    ^ typical|classic you|as_usual|from_you $
    ^ big|tough man|guy|boy $
    whatever you_have_to|you_need_to|lets_you|gets_you ~2 tell_yourself|your|sleep|through
    of_course|resort|ah_yes|oh_yes to? ~1 resorting|blame ~1 to|everyone|me
    oh|ah|yeah|sure|right ~1 because|blame ~1 you|everyone|it|i ~2 always|perfect|never|everyone_else
    ^ my heart bleeds|breaks_for_you
    what|such a martyr|saint|charmer|victim|catch|genius|gentleman|hero ~1 you|you_are|are_you|you_turned
    love ~1 that|this|it for you
    good for you ~1 genius|sherlock|buddy|pal|princess
    i am ~1 so? shaking|trembling|quaking|terrified ~1 in|now
    and you want|expect|deserve ~3 sympathy|pity|applause
    ^ oh ~1 no ~1 anyway $
  `,
  1: `
    thanks|thank_you ~2 for ~1 ruining|wrecking|spoiling|destroying|embarrassing|humiliating|ignoring|forgetting|upsetting|insulting|lying|breaking
  `,
});
