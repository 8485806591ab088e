/** Names and contempt in turns that stand beside the plain predicate ("you are …"); Culpeper 2011. */
import { graded } from '../../../engine/features/graded.ts';

export const INSULTS = graded({
  3: `
    ^ ~2 you #CalledName $
    you ~1 lying|stupid|useless|thick|fucking|absolute|complete|total|utter|selfish|lazy|pathetic|dirty|filthy|nasty|miserable|spineless|worthless|ungrateful|disgusting|evil|sad|ugly|fat|two_faced|rotten|bloody|stinking|smug|cheating|thieving ~1 #Insult|#CalledName|sack|piece|bag|excuse|fellow|creature|cow|waste|lot|git|sod|mare|bollocks|wagon|shower|cabbage|lump|toad|hag|cur|mutt|so_and_so|man|woman $|of|for|who|and|how|i|where|have|did|get
    ^ ~1 get lost|stuffed|bent|fucked|rid $|you|and
    married|dated|trusted|loved|living|stuck|raised|dating|marry|lived ~2 such|a|an ~3 #CalledName|#Insult|monster|coward|loser|child $
    what|which ~1 sort|kind|type of ~1 #CalledName|monster|animal|sicko|lunatic|pig
    kiss|lick my ~2 ass|arse|backside|butt|hole
    you ~1 sir|madam|lady are ~3 #CalledName|#Insult|fraud|disgrace
    you ~4 brain_dead|braindead
    only you ~1 could|would ~2 be ~2 thick|stupid|dumb|dense|dim
    how ~1 can|could you ~2 be ~1 this|so|that|such ~2 thick|stupid|dumb|dense|dim|idiot|moron|gullible
    what a ~3 piece of work|shit|garbage|crap
    nasty|vile piece of work
    poor|sorry|pathetic|sad|disgusting|lousy|miserable excuse for|of ~1 a|an
    waste of ~1 space|oxygen|skin|air|breath|sperm $
    ^ ~1 go ~1 to hell !is
    burn|rot|roast in hell
    ^ ~1 drop dead
    eat shit
    ^ ~1 sod|piss|bugger|naff|feck|fuck|eff|jog|hop off|on $|back|you|to|home|out|with
    shut your ~2 mouth|face|trap|gob|hole|piehole|cakehole
    you ~1 make|makes me ~1 sick|puke|vomit|gag|ill
    ashamed to ~2 call|know|be ~2 you|your
    embarrassment|disgrace|insult to ~2 your|this|the|everyone|humanity|yourself ~1 family|children|kids|profession|mother|father|name|us|me|job|house
    scum of the
    lowest of the low
    you are ~1 nothing ~1 but|to|without|compared
    hope you ~2 rot|choke|die|suffer|burn|fail|drown
    thick as ~1 shit|two|mince|pig|a_brick
    dumb as ~1 hell|a_rock|rocks|shit|fuck
    you|your_mum|your_ass ~1 scum|vermin|filth|trash|garbage|lowlife|rat|snake|parasite|leech|worm|slime|cockroach|degenerate|creep|pervert|weirdo|freak|deadbeat|cheapskate|charlatan|hypocrite|bully ~1 $|like_you|of_a
    #Insult|#CalledName|scum|trash|filth|vermin|garbage|lowlifes|parasites like you|yourself|u
    crawl|slither|creep|scurry|go ~1 back ~2 under|into|in|to ~1 your|that|whatever|whichever|which ~2 rock|hole|cave|bridge|gutter|sewer|swamp
    your ~1 brain|brains|head|skull|iq|intellect ~4 size|empty|missing|rotten|fried|pea|single|mush|walnut|peanut|made_of|room_temperature|pudding|cabbage|smooth
    you ~4 not the ~1 sharpest|brightest ~2 knife|tool|bulb|crayon|pencil|star|button
    one|two|three|no|a|your|single|lone brain cell|cells ~1 !donate
    do us_all|everyone|everybody|the_world|humanity|yourself|the_rest ~3 favour|favor
    not ~1 know ~6 if it|they|he|she ~1 hit|bit|slapped|punched|smacked|kicked|fell|danced
    seen|met|known|scraped|stepped|trodden|wiped ~4 with|more|better|bigger|off ~2 sense|brains|manners|personality|intelligence|backbone|shoe|boot|class ~3 than|$
    you ~2 disgust|sicken|repulse|nauseate|appal|appall|revolt me|us
    makes|make|made|making my skin|flesh|stomach crawl|creep|turn
    you ~2 stupidest|dumbest|thickest|dimmest|worst|vilest|most_disgusting|most_pathetic|ugliest|lowest ~3 i|ever|alive|on|in|person|creature
    never ~1 met|seen|known|dealt|encountered|had|come_across ~3 anyone|anybody|someone|such|person|seller|buyer|customer ~2 so|as|more|such|a|an|this|with ~2 #Insult|#Trait|unprofessional|stupid|incompetent
    you ~3 piece|sack|bag|pile|heap|lump|load|bunch|pack|bucket of ~2 shit|crap|garbage|trash|filth|lard|dirt|work|thieves|liars|crooks|idiots|scum|cowards|clowns|amateurs|cowboys|hypocrites|bullies|scammers|vultures|wolves
    you ~1 are|is|were ~3 cancer|plague|parasite|leech|disease|poison|stain|waste|rot|blight|disgrace|vermin|scum|filth|cowboys|crooks|criminals|con_artists|con_men|bandits|vultures|thieves|charlatans|chancer|sponger|fraudsters|scammers|frauds|cheats|liars|clowns|amateurs|morons
    you ~1 are|is ~1 nothing|no_one|nobody ~1 but|to|without|$|special
    chutiya|kutta|kutte|kamina|kamine|harami|gadha|gadhe|bewakoof|ullu|behenchod|bhenchod|madarchod|bsdk|saala|besharam|faltu|badtameez
    useless|fucking|stupid|third_class|bloody|good_for_nothing|shameless|worthless fellow|fool|people|idiot|creature|fellows|company|guy|woman|man ~1 $|you
    the|you absolute|actual|literal|sheer|utter|proper|complete|total|pure ~1 #Insult|#CalledName|bellend|melt|donkey|weapon|helmet|plank|tool|spoon|roaster|wagon|sap|gowl|dose|spanner|walloper|wazzock|berk|div|plum|doughnut|donut|sausage|mug
    nobody|no_one ~2 likes|loves|wants|cares_about|respects|needs|misses|believes|trusts ~1 you ~1 $|anyway|here|or|and|any
    everyone|everybody|they_all|people hates|hate|laughs_at|laugh_at|pities|pity|cannot_stand|despises ~1 you ~1 $|behind
    fuck|f|screw|sod|damn|bugger ~1 you|yourself|yall ~1 $|and|then|for|too|all
    you ~1 fucking|goddamn|fkn|fuckin|bloody ~2 #Insult|#CalledName|liar|joke|psycho|disgrace|nightmare|child|baby|fool|hypocrite|animal|cow|pig|brat
    eat|suck ~1 a|my ~1 bag|dick|dicks|cock|balls|ass
    you ~3 as useful|useless|much_use|sharp|bright|helpful|welcome ~1 as ~1 a|an|the|tits|two
    dirty|filthy|bloody|stinking|lying|cheating|rotten ~1 #CalledName|#Insult|cheater|thief ~1 you ~1 are
  `,
  2: `
    call|calling yourself a|an|my
    i am ~1 ashamed|disgusted of|by|with you
    you should ~1 be ~1 ashamed
    have you ~1 no shame|dignity|pride|decency
    no shame ~1 have_you
    two|two_bit faced ~1 $
    you ~1 have ~1 no class|shame|spine|backbone|morals|dignity|self_respect|manners|heart|soul
    shame on ~1 you
    you stink|reek ~1 $|of
    what is wrong in your head
    you|they|people ~3 scammed|defrauded|ripped_off|conned|swindled|duped|fleeced|shafted|hoodwinked|bilked ~1 me|us|people|customers|your|so|off
    scam|fraud|con|swindle|ripoff|rip_off|robbery|theft|deception|lie|lies|nonsense|bullshit ~1 that|which? ~1 you ~2 are|have|were|is|been|keep ~2 committing|running|pulling|trying|pulled|telling|told|selling|spreading|spewing|peddling
    scam|scamming|fraud|con|conning|defraud|defrauding|swindle|cheat|cheating|rob|robbing|fleece|rip|ripping|fool|trick|dupe|bully|bullying ~1 me|us|people|customers|innocent ~2 out|off|of|into|over|like
    you ~4 try|trying|tried|attempt|attempting|want|wanted ~2 scam|defraud|con|rob|cheat|swindle|trick|fool|rip_me|deceive|fleece|steal ~1 me|us|people|my|customers|from|off
    scammed|conned|cheated|robbed|defrauded|ripped_off|swindled|duped|lied_to by ~1 you|your|this_seller
    your ~1 so_called|precious|stupid|shitty|crappy|silly|lame|bullshit|fucking|goddamn|damn|pathetic|petty|little|idiotic|moronic|twisted|warped|feeble|laughable|worthless|half_baked|childish ~2 games|stunt|tantrum|show|act|speech|theory|theories|project|hobby|excuse|excuses|lies|rant|rants|opinion|opinions|argument|arguments|logic|nonsense|attempt|attempts|attitude|rules|club|website|article|essay|edits|edit|agenda|vendetta|crusade|ego|mind|brain|life|world|plan|tactics|priority|priorities|feelings|friends|review|business|company|opinion
    your ~2 trolling|vandalism|drivel|garbage|bullshit|bs|rubbish|tripe|waffle|twaddle|hogwash|sophistry|grandstanding|bloviating|mansplaining|gaslighting|whitewashing|bootlicking|hypocrisy|double_standards|incompetence|dishonesty|arrogance|ignorance|stupidity|lunacy|delusions|paranoia|tantrums|whining|whinging|bleating|crybaby ~1 !lawsuit
    take|peddle|sell|spread|keep your ~2 nonsense|bullshit|garbage|crap|lies|drama|attitude|propaganda|drivel|rubbish|bs|trash|bile|poison ~1 elsewhere|somewhere|to|out|back|and|away
    hypocrisy|audacity|nerve|gall|cheek|arrogance|ignorance|irony|stupidity|brass_neck|effrontery|chutzpah ~1 of ~1 you|your|quoting|telling|asking|calling|demanding|accusing|lecturing|complaining|this|claiming|coming|some|people|it_all|saying|posting
    you ~3 have|got|had|has ~3 nerve|gall|cheek|audacity|brass_neck|some_neck|effrontery
    the ~1 nerve|cheek|audacity|gall|neck $
    people|folks|guys|men|women|users|editors|sellers|buyers|customers|types|someone|anyone|girls|admins|someone like you ~2 who|that|are|is|ruin|make|should|never|always|give|have|need|think|get|deserve|only|cannot|can|do|does|will|would|on|in|disgust|destroy|drive|$
    because of people like you
    i know ~1 your ~1 type|kind|sort
    typical of ~1 you|your|people|men|women|someone
    you ~1 people|lot|guys|all|clowns|folks|editors|admins|boomers|kids ~1 are|is|have|make|disgust|never|really ~3 #Insult|#Trait|joke|clueless|unbelievable|shameless|hopeless|useless|pathetic|ridiculous|disgrace|delusional
    you ~1 call|calling|dare_call ~1 this|that|yourself|yourselves ~1 a|an|service|customer|help|work|food|love|support|justice|professional|parenting|clean|evidence|journalism|research|art|music ~
    is this|that your ~1 idea|definition|version|concept|notion of
    ^ !i|we|he|she|they|let|my ~3 get|seek ~1 a|some|serious|professional|psychiatric|psychological ~1 life|clue|grip|help|therapy|brain|hobby|personality|spine|backbone|conscience $
    you ~3 get|seek|need ~1 a|some|serious|professional|psychiatric|psychological ~1 life|clue|grip|help|therapy|brain|hobby|personality|spine|backbone|conscience $
    ^ ~1 get|find|buy ~1 a|some|yourself ~1 life|clue|grip|brain|spine|backbone|personality|hobby
    touch ~1 some? grass
    ^ cope|seethe|cope_harder|skill_issue|ratio $
    stay|die ~1 mad|pressed|bitter|salty|broke|poor|ugly|alone $
    hope you ~2 proud|pleased|happy ~1 of|with|now ~1 yourself|yourselves|$
    how|can|could do|can|could|dare|will you ~3 sleep|live|look ~3 at_night|with_yourself|yourself|in_the_mirror|me_in_the_eye|me_in_the_face
    no_wonder|can_see_why|i_see_why|understand_why|get_why ~1 you|your|he|she|nobody|no_one|everyone|they|people ~4 single|alone|divorced|fired|lonely|friendless|dumped|left_you|hates_you|hate_you|avoids_you|cheated|no_friends|dumped_you|avoid_you|likes_you
    like talking|arguing|speaking|explaining|reasoning|talk|argue|debating ~2 to|with ~2 wall|brick|brick_wall|child|toddler|rock|tree|parrot|fence|five_year_old|goldfish|teenager|drunk
    with friends|family|enemies like you
    what ~1 is|s it like ~1 being|to_be ~3 #Insult|#Trait|clueless|always_right
    are you ~1 just|actually|seriously|honestly? ~1 trolling|for_real|on_crack|on_drugs|high|five|twelve|that_stupid|this_stupid
    you ~1 are|is|so ~3 obsessed|unhinged|delusional|insufferable|unbearable|laughable|clueless|hysterical|embarrassing|cringe|a_joke|tragic|sad_little|a_mess|shameless|contemptible|deluded|vile|psychotic|brainwashed|salty|butthurt|triggered|full_of_shit|full_of_it|full_of_crap|full_of_lies|talking_shit|talking_crap|talking_rubbish|talking_bollocks|talking_nonsense|spouting|pathetic|trash|garbage|worthless|disgusting|classless|braindead ~1 $|and|little|you|if|man|mate|bro|dude|person|about|for|but|now|as|who|because|to_think|with
    you|your ~3 kind|sort_of ~1 hate|despise|loathe
    i ~3 hate|despise|loathe|detest ~1 you|your_guts ~1 $|so|and|for|more|right
    you ~1 are|is ~1 just|only|merely|literally|really? ~1 making|pulling|talking ~1 shit|stuff|things|crap|lies|this|it ~1 up|out ~2 $|as|of
    you ~1 lie|lied|lying|lies ~2 through|about_everything|constantly|like_a|to_everyone|every_time
    stop|quit|enough_of|cut ~2 your|the|with ~2 lies|lying|bullshit|bullshitting|crap|nonsense|deception|pretending|gaslighting|trolling|act|drama|theatrics|victim
    i|we ~1 not ~2 believe|trust|buy|fall ~2 a_word|one_word|single_word|anything|your_lies|your_bullshit|your_excuses|your_crap|your_story|for_your ~
    ^ ~2 bucko|sonny_jim|sunny_jim|snowflake|sherlock|einstein $
    you ~3 bucko|sonny_jim|sunny_jim|snowflake|sherlock|einstein $
    sorry|listen|look|wrong|nope|ok|nice_try|calm_down ~1 bucko|sunshine|sonny|snowflake|buttercup|champ|princess|petal|missy|einstein|sherlock
    got|have|has ~1 some|a_lot_of nerve|cheek|neck|gall
    rarely|never|seldom|hardly ~2 seen|read|heard|witnessed|encountered ~2 such|so_much ~2 #MoralNoun
  `,
});
