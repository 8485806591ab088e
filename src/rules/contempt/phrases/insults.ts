/** Names and contempt in turns that stand beside the plain predicate ("you are …"); Culpeper 2011. */
import { graded } from '../../../engine/wording/graded.ts';

const CLASSES = {
  /** Names for many at once. */
  rogues: `thieves crooks scammers cowboys vultures amateurs bandits charlatans criminals robbers frauds fraudsters cheats bullies wolves hyenas
    gobshites chancers muppets jokers clowns hypocrites idiots liars cowards parasites leeches con_artists con_men incompetents morons thugs vandals trolls eejits bastards savages`,
  /** Names for one, beyond the lexicon's. */
  name: `#Insult #CalledName bellend melt donkey weapon helmet plank tool spoon roaster wagon sap gowl dose spanner walloper wazzock berk div plum doughnut donut sausage mug weasel
    snake rat worm leech parasite pig toad hag cow git sod mare cur mutt child baby brat psycho animal fraud cheat vandal disgrace joke clown bum tramp fecker tosspot gimp`,
  foul: `lying stupid useless thick fucking absolute complete total utter selfish lazy pathetic dirty filthy nasty miserable spineless worthless ungrateful disgusting evil sad ugly
    fat two_faced rotten bloody stinking smug cheating thieving goddamn shameless jealous bitter sneaky greedy sly little wee jumped_up good_for_nothing`,
  scum: 'scum vermin filth trash garbage lowlife lowlifes rat snake parasite parasites leech worm slime cockroach degenerate creep pervert weirdo freak deadbeat cheapskate charlatan hypocrite bully con_artist con_man',
  shit: 'shit crap garbage trash filth lard dirt piss scum rubbish manure',
  heap: 'piece sack bag pile heap lump load bunch pack bucket gang crowd shower collection parcel crew lot band nest',
  defraud:
    'scam scamming fraud con conning defraud defrauding swindle swindling cheat cheating rob robbing fleece fleecing rip ripping trick tricking dupe duping bully bullying steal stealing deceive deceiving mislead misleading exploit exploiting',
  defrauded:
    'scammed defrauded ripped_off conned swindled duped fleeced shafted hoodwinked bilked robbed cheated deceived tricked',
  victim:
    'me us people customers innocent buyers sellers clients everyone old_people honest decent pensioners students',
  lie: 'scam fraud con swindle ripoff rip_off robbery theft deception lie lies nonsense bullshit racket scheme charade trickery',
  gall: 'nerve gall cheek audacity brass_neck effrontery chutzpah temerity',
  /** Words and works of the other, spoken of with contempt. */
  drivel: `trolling vandalism drivel garbage bullshit rubbish tripe waffle twaddle hogwash sophistry grandstanding bloviating mansplaining gaslighting whitewashing
    bootlicking hypocrisy double_standards incompetence dishonesty arrogance ignorance stupidity lunacy delusions paranoia tantrums whining whinging bleating nonsense propaganda lies crap bile poison deceit`,
  petty: `so_called precious stupid shitty crappy silly lame bullshit fucking goddamn damn pathetic petty little idiotic moronic twisted warped feeble laughable worthless half_baked
    childish bogus fake phony sham garbage trash ridiculous absurd disgusting`,
  works: `games stunt tantrum show act speech theory theories project hobby excuse excuses lies rant rants opinion opinions argument arguments logic attempt attempts attitude
    rules club website article essay edits edit agenda vendetta crusade ego mind brain life world plan tactics priority priorities feelings review business company shop service product policy apology ban power_trip`,
  mad: `obsessed unhinged delusional insufferable unbearable laughable clueless hysterical embarrassing cringe a_joke tragic sad_little a_mess shameless contemptible deluded
    vile psychotic brainwashed salty butthurt triggered full_of_shit full_of_it full_of_crap full_of_lies talking_shit talking_crap talking_rubbish talking_bollocks
    talking_nonsense spouting pathetic trash garbage worthless disgusting classless braindead full_of_yourself a_clown a_disgrace a_fraud a_scam scam_artists a_waste insane_person beyond_stupid`,
  lack: 'class shame spine backbone morals dignity self_respect manners heart soul integrity decency honour honor principles conscience',
  help: 'life clue grip help therapy brain hobby personality spine backbone conscience job',
  tongue:
    'chutiya kutta kutte kamina kamine harami gadha gadhe bewakoof ullu behenchod bhenchod madarchod bsdk saala besharam faltu badtameez wasteman',
};

export const INSULTS = graded(
  {
    3: `
      ^ ~2 you #CalledName $
      you ~1 {foul} ~2 {name}|{heap}|excuse|fellow|creature|waste|man|woman|lump|bollocks|people $|of|for|who|and|how|i|where|have|did|get
      you ~2 {heap} of ~2 {shit}|{rogues}|#CalledName|work
      ^ ~2 {heap} of ~2 {rogues}|#CalledName !on|from|in|who_rang|called|stole
      you {rogues}|#CalledName ~1 $|for|at|need|have|are|can|should|who
      the|you ~1 absolute|actual|literal|sheer|utter|proper|complete|total|pure|right ~1 {name} $|you|told|of|did|who|and
      {rogues} ~1 that is|are what|all ~1 you ~1 are
      ^ {foul} {name}|cheater|thief ~1 you
      ^ stupid|silly|horrible|nasty|disgusting|filthy|wicked|dirty|pathetic|bloody man|woman|girl|boy|fellow|people|company $
      {rogues}|#CalledName ~1 the|every|all ~1 lot|one|bunch|last of you
      what a|an ~2 #CalledName|{scum} of a
      ^ pathetic|sad|horrible|nasty|silly|stupid|vile|bitter|angry|miserable little man|woman|boy|girl|person|creature|minds
      less|fewer|no_more ~1 spine|brains|sense|manners|charm|personality|backbone|honesty|warmth|decency ~1 than
      crawl|slither|creep|scurry|go ~1 back ~2 under|into|in|to ~1 your|that|whatever|whichever|which ~2 rock|hole|cave|bridge|gutter|sewer|swamp
      married|dated|trusted|loved|living|stuck|raised|dating|marry|lived ~2 such|a|an ~3 {name}|monster|coward|loser $
      what|which ~1 sort|kind|type of ~1 {name}|monster|animal|sicko|lunatic
      you ~1 sir|madam|lady are ~3 {name}|fraud|disgrace
      you ~1 are|is|were ~3 {rogues}|{scum}|cancer|plague|disease|poison|stain|rot|blight|disgrace ~1 $|and|to|on|who|you|in_human|in_a_suit|that !in_this
      you|your_mum|your_ass ~1 {scum} ~1 $|like_you|of_a
      {name}|{scum}|{rogues} like you|yourself
      you ~4 brain_dead|braindead
      only you ~1 could|would ~2 be ~2 thick|stupid|dumb|dense|dim
      how ~1 can|could you ~2 be ~1 this|so|that|such ~2 thick|stupid|dumb|dense|dim|idiot|moron|gullible
      what a ~3 piece of work|{shit}
      you|what|your ~4 nasty|vile piece of work
      poor|sorry|pathetic|sad|disgusting|lousy|miserable excuse for|of ~1 a|an !pitch|match|game|film|lunch|dinner|breakfast|sandwich|coffee|tea|summer|road|hotel
      waste of ~1 space|oxygen|skin|air|breath|sperm $
      you ~1 make|makes me ~1 sick|puke|vomit|gag|ill
      you ~2 disgust|sicken|repulse|nauseate|appal|appall|revolt me|us
      makes|make|made|making my skin|flesh|stomach crawl|creep|turn
      to hell with you|your
      fuck|screw ~1 you ~1 $|all|lot
      you ~1 suck ~1 $|so|and|at_life
      you are ~1 dead_to_me|subhuman|beneath_me|a_joke|a_disgrace|a_waste_of
      ashamed of yourself|yourselves
      you will never ~1 be|amount ~3 man|woman|half|anything|good
      can not ~1 stand|bear ~1 you|sight|sound ~1 $|of_you
      the sight|state of you ~
      no_wonder ~4 left|leaves|hates|cheated_on|dumped you
      you ~1 not|never worth ~1 it|my|the|a
      you ~1 repulse_me|turn_my_stomach|will_die_alone|ruin_everything|mean_nothing|disgraceful|despicable
      fool ~1 out? of yourself
      joke of a|an person|man|woman|company|husband|father|mother|seller|friend|human|maintainer|editor|service|bank|shop|parent|boss
      i hope you ~1 die|rot|choke|suffer|burn|get_cancer
      ashamed to ~2 call|know|be ~2 you|your
      embarrassment|disgrace|insult to ~2 your|this|the|everyone|humanity|yourself ~1 family|children|kids|profession|mother|father|name|us|me|job|house|parents|human
      scum|lowest of the earth|low
      you ~1 are ~1 nothing|no_one|nobody ~1 but|to|without|compared|$|special
      hope you ~2 rot|choke|die|suffer|burn|fail|drown
      thick|dumb as ~1 shit|two|mince|pig|a_brick|hell|a_rock|rocks|fuck
      your ~1 brain|brains|head|skull|iq|intellect ~4 size|empty|missing|rotten|fried|pea|single|mush|walnut|peanut|made_of|room_temperature|pudding|cabbage|smooth
      iq ~4 higher|bigger|better|lower|below|above ~3 than ~1 yours|you|room
      you ~4 not the ~1 sharpest|brightest ~2 knife|tool|bulb|crayon|pencil|star|button
      one|two|three|no|a|your|single|lone brain cell|cells ~1 !donate
      do us_all|everyone|everybody|the_world|humanity|yourself|the_rest ~3 favour|favor
      seen|met|known|scraped|stepped|trodden|wiped ~4 with|more|better|bigger|off ~2 sense|brains|manners|personality|intelligence|backbone|shoe|boot|class ~3 than|$
      you ~2 stupidest|dumbest|thickest|dimmest|worst|vilest|most_disgusting|most_pathetic|ugliest|lowest|most_stupid !of_me|of_us|of_it ~3 i|ever|alive|on|in|person|creature
      never ~1 met|seen|known|dealt|encountered|had|come_across ~3 anyone|anybody|someone|such|person|seller|buyer|customer ~2 so|as|more|such|a|an|this|with ~2 {name}|#Trait|unprofessional|stupid|incompetent
      {tongue}
      third_class|good_for_nothing|shameless fellow|fool|people|idiot|creature|fellows|company|guy|woman|man ~1 $|you
      nobody|no_one ~2 likes|loves|wants|cares_about|respects|needs|misses|believes|trusts ~1 you ~1 $|anyway|here|or|and|any
      everyone|everybody|they_all|people hates|hate|laughs_at|laugh_at|pities|pity|can_not_stand|despises ~1 you ~1 $|behind
      you ~3 as useful|useless|much_use|sharp|bright|helpful|welcome ~1 as ~1 a|an|the|tits|two
      organise|organize a ~1 raffle|piss_up ~
    `,
    2: `
      call|calling yourself a|an|my
      i am ~1 ashamed|disgusted of|by|with you
      you should|ought ~1 to? be ~1 ashamed
      have you ~1 no {lack}|pride
      no shame ~1 have_you
      two|two_bit faced ~1 $
      you|people|company ~1 have ~1 no|zero {lack} ~1 $|whatsoever|at|and|or
      shame on ~1 you|all
      you stink|reek ~1 $|of
      what is wrong in your head
      you|they|people ~3 {defrauded} ~1 {victim}|your|so|off
      {lie} ~1 that|which? ~1 you ~2 are|have|were|is|been|keep ~2 committing|running|pulling|trying|pulled|telling|told|selling|spreading|spewing|peddling
      you|company|lot|people ~3 {defraud} ~1 {victim} ~2 out|off|of|into|over|like|with|$|who|and
      you ~4 try|trying|tried|attempt|attempting|want|wanted|business_of ~2 {defraud} ~1 {victim}|my|from|off|money
      {defrauded}|lied_to by ~1 you|your|this_seller
      this|it|that|your ~1 whole? ~3 is ~1 a|an|nothing|pure|complete|total ~2 scam|fraud|con|ripoff|racket|robbery ~1 $|and|you|from|run
      your ~1 {petty} ~2 {works}
      your ~2 {drivel} ~1 !lawsuit|goes|bin|bag|bags|collection|is_collected|day|disposal|can
      take|peddle|sell|spread|keep|spare|enough ~1 your ~2 {drivel}|drama|attitude|trash ~1 elsewhere|somewhere|to|out|back|and|away|$
      hypocrisy|audacity|nerve|gall|cheek|arrogance|ignorance|irony|stupidity|brass_neck|effrontery|chutzpah ~1 of ~1 you|your|quoting|telling|asking|calling|demanding|accusing|lecturing|complaining|this|claiming|coming|some|people|it_all|saying|posting
      you ~3 have|got|had|has ~3 {gall} ~1 $|to|asking|telling|coming|calling|complaining|after
      the ~1 {gall} ~1 $|of_you|on_you
      got|have|has ~1 some|a_lot_of {gall}
      people|folks|guys|men|women|users|editors|sellers|buyers|customers|types|someone|anyone|girls|admins like you ~2 who|that|are|is|ruin|make|should|never|always|give|have|need|think|get|deserve|only|can|do|does|will|would|disgust|destroy|drive|$
      because of people like you
      i know ~1 your ~1 type|kind|sort
      typical of ~1 you|your|people|men|women|someone
      you ~1 people|lot|guys|all|clowns|folks|editors|admins|boomers|kids ~1 are|is|have|make|disgust|never|really ~3 {name}|#Trait|clueless|unbelievable|shameless|hopeless|useless|ridiculous|delusional
      you|people ~1 call|calling|dare_call ~1 this|that|yourself|yourselves ~1 a|an|service|customer|help|work|food|love|support|justice|professional|parenting|clean|evidence|journalism|research|art|music ~
      is this|that your ~1 idea|definition|version|concept|notion of
      ^ ~1 get|find|buy|seek ~2 a|some|yourself|serious|professional|psychiatric ~1 {help} ~1 $|and|man|you|dude|bro
      you ~3 get|seek|need ~1 a|some|serious|professional|psychiatric|psychological ~1 {help} $
      touch ~1 some? grass
      ^ cope|seethe|cope_harder|skill_issue|ratio $
      stay|die ~1 mad|pressed|bitter|salty|broke|poor|ugly|alone $
      hope you ~2 proud|pleased|happy ~1 of|with|now ~1 yourself|yourselves|$
      how|can|could do|can|could|dare|will you ~3 sleep|live|look ~3 at_night|with_yourself|yourself|in_the_mirror|me_in_the_eye|me_in_the_face
      no_wonder|can_see_why|i_see_why|understand_why|get_why ~1 you|your|he|she|nobody|no_one|everyone|they|people ~4 single|alone|divorced|fired|lonely|friendless|dumped|left_you|hates_you|hate_you|avoids_you|cheated|no_friends|dumped_you|avoid_you|likes_you
      like talking|arguing|speaking|explaining|reasoning|talk|argue|debating ~2 to|with ~2 wall|brick|brick_wall|child|toddler|rock|tree|parrot|fence|five_year_old|goldfish|teenager|drunk
      with friends|family|enemies like you
      what ~1 is|s it like ~1 being|to_be ~3 {name}|#Trait|clueless|always_right
      are you ~1 just|actually|seriously|honestly? ~1 trolling|for_real|on_crack|on_drugs|high|five|twelve|that_stupid|this_stupid
      you ~1 are|is|so ~3 {mad} ~1 $|and|little|you|if|man|mate|bro|dude|person|about|for|but|now|as|who|because|to_think|with
      you|your ~3 kind|sort_of ~1 hate|despise|loathe
      i ~3 hate|despise|loathe|detest ~1 you|your_guts ~1 $|so|and|for|more|right
      you ~1 are|is ~1 just|only|merely|literally|really? ~1 making|pulling|talking ~1 shit|stuff|things|crap|lies|this|it ~1 up|out ~2 $|as|of
      you ~1 lie|lied|lying|lies ~2 through|about_everything|constantly|like_a|to_everyone|every_time|to_my_face|straight_to
      you ~1 are ~2 lying|trolling|bullshitting|scamming|gaslighting ~1 $|to|me|us|and|about|again|now|through|people|you
      lying ~1 about_it|through_your|to_my_face|to_us|to_people
      your ~1 fraudulent|fake|dishonest|deceptive|shady ~1 !news
      you|your ~6 bad faith
      acting|edit|edits|argue|arguing ~2 in bad faith
      you ~2 just|only|always|all|clearly|obviously lie|lied ~1 $|about|to|and
      stop|quit|enough_of|cut ~2 your|the|with ~2 lies|lying|bullshit|bullshitting|crap|nonsense|deception|pretending|gaslighting|trolling|act|drama|theatrics|victim
      i|we ~1 not ~2 believe|trust|buy|fall ~2 a_word|one_word|single_word|anything|your_lies|your_bullshit|your_excuses|your_crap|your_story|for_your ~
      ^ ~2 bucko|sonny_jim|sunny_jim|snowflake|sherlock|einstein $
      you ~3 bucko|sonny_jim|sunny_jim|snowflake|sherlock|einstein $
      sorry|listen|look|wrong|nope|ok|nice_try|calm_down ~1 bucko|sunshine|sonny|snowflake|buttercup|champ|princess|petal|missy|einstein|sherlock
      rarely|never|seldom|hardly ~2 seen|read|heard|witnessed|encountered ~2 such|so_much ~2 #MoralNoun
      worth|matters|matter|care|cares|mean|means ~1 more ~1 to_you? ~1 than ~3 {lack}|character|word|honesty
    `,
  },
  CLASSES,
);
