/**
 * Contempt without a bad name: the other one's wits, work and worth held against a child, a beast or a thing, their
 * kind, ill wished on them, and being sent away (Culpeper 2011: pointed criticisms, condescensions, ill-wishes).
 */
import { graded } from '../../../engine/wording/graded.ts';
import { SCORN } from './classes.ts';

export const SLIGHTS = graded(
  {
    3: `
      you|they|company|team|lot|people ~2 could|can|would not ~1 {manage} ~4 {trifle} ~
      {manage_not} your|their ~1 way_out|arse|ass|backside|own
      could not pour water|piss
      would not ~1 trust ~1 you|them|this_company ~2 to|with ~4 {trifle}
      a|an|any|my|our|his|her|your_average|trained|even ~1 {dunce} ~3 could|can|would|will|has|have|knows|writes|drives|does|understands|is|types ~6 better|faster|more|quicker|sooner|harder|smarter|cleverer|cleaner|neater|tidier|nicer|politer|kinder ~3 than ~1 you|your|this|that|whoever|yours|the_lot
      {dunce} ~1 has|have|had ~1 a|got? ~1 more|better|higher|bigger ~2 {faculty}|sense|clue ~1 than
      you|your ~6 {faculty} of ~1 a|an|the ~2 !saint|angel|genius|god|lion|king|queen|leader|poet|star|scientist|adult|pro|professional|team|hero|gentleman|decent|good|great
      ^ ~3 {faculty} of a|an ~2 {dunce}
      with|has|have|had|having the ~2 {faculty} of a|an ~2 {dunce}
      only thing ~1 worse|uglier|smaller|dumber|weaker|cheaper|thicker|duller ~1 than ~1 your ~
      you ~3 like|as ~1 a|an ~4 {dunce} on|with ~3 keyboard|drugs|laptop|crack|hangover|degree
      who ~1 taught|raised|trained|hired|dragged ~1 you ~6 {dunce}|wolves|cereal
      raised|brought_up|born|dragged_up in|by|among ~1 a|some? ~1 barn|wolves|cave|zoo|sewer|apes|pigs|animals|hyenas
      dropped|hit|banged|fell ~3 on ~1 your|the ~1 head|skull ~1 as|when|at|once|too|$
      your ~2 mother|mum|mom|mam|parents|father|dad ~2 dropped|should_have|would_be_ashamed|must_be_ashamed|wasted|failed ~ you|$
      lights ~2 on ~4 nobody|no_one|no ~2 home
      sandwich|sandwiches|card|cards|fries|brick|bricks|can|cans|slice ~1 short of
      nothing|anything|air|vacuum|void|gap|wind|hot_air|space|rocks|sawdust|tumbleweed ~2 between ~1 your|those ~1 ears
      if ~1 brains|stupidity|ignorance|common_sense|idiocy|brain ~1 were|was|could|hurt ~
      rather|sooner ~1 {torment} ~8 than ~8 you|your|this_company|you_people
      not|never ~2 piss|spit on ~1 you|this_company|your
      i ~1 hope|pray|hoping|wish ~1 that? ~1 you|your|every|someone|somebody|karma ~6 {ill}
      ^ ~2 hope|hoping|pray|may ~1 you|your ~4 {ill}
      ^ ~1 spoken|said|typed|written like ~1 a ~1 true|real|proper|typical|total|right ~2 {lout}|#Insult|#CalledName
      ^ ~1 found the ~2 {lout}|#Insult|#CalledName|one_person|one_guy
      you ~4 {lout} !detector|hunter|thing ~1 $|you|and|of|for|who|with|like
      {lout} like you
    `,
    2: `
      {sort} of ~2 {folly} ~
      {worst} ~1 {work}|thing|sentence|question|excuse_for|support|take ~4 i|we|anyone|humanity ~3 seen|read|heard|met|encountered|dealt|come_across|had|witnessed|experienced !film|movie|game
      seen|had|met|heard|known|got|found|scraped|trodden|owned ~1 better|more|smarter|friendlier|faster|brighter|warmer|worse ~2 {work}|{faculty}|sense|manners|customer ~2 from|in|on|at|than|off|with ~2 {dunce}|vending_machine|petrol_station|shoe|toilet|parking_meter|call_centre_in|prison|cardboard|skip|sewer|a|my
      {dunce}|vending_machine|wheelie_bin|parking_meter|doormat|chair|lamp_post ~4 better ~1 {work}|{faculty}|company|conversation|manners ~2 than
      what ~1 a|an ~3 sad|bitter|pathetic|miserable|empty|lonely|tiny|joyless|petty|loveless|vile ~4 life|existence|man|woman|person|human|world|marriage|hobby|little ~2 $|you|to|of|being|must
      any|anyone|anybody|someone|somebody|everyone|person|people|man|woman|those ~1 with ~1 {half} ~2 {wits} ~
      takes|took|need|needs|must_take|taken|requires ~2 {knack} ~3 to ~3 {botch} ~
      {vice}|#MoralNoun ~1 in|of|on|from|here|displayed ~1 this|that|these|you|some|the? ~2 thread|page|post|room|sub|talk_page|place|comments|people|company|on_display|house|$ ~1 is|are|astounds|amazes|beggars|never|knows
      {vice}|#MoralNoun ~4 is|are ~1 {huge} ~
      nobody|no_one|hard|impossible|difficult|never ~4 take|takes|taking|took ~2 you|your|this_company ~4 seriously
      hire|hiring|recruit|recruiting|train|training|employ|employing|staffed ~6 circus|zoo|kindergarten|gutter|nursery|chimps|monkeys|clowns|children|toddlers|idiots|morons|off_the_street|cereal_box|a_skip|trained_seals
      you ~1 are ~1 a|an|one|the ~1 walking|living|actual|literal|human|giant|massive|gigantic|total|complete|utter|absolute|proper|right ~1 {hazard} ~
      ^ absolute|complete|total|utter|sheer|bloody|fucking|useless|pathetic|shameless|lying|thieving|typical|filthy ~1 {rabble} ~1 $|the_lot|you|all|every
      you ~1 great|big|great_big|fat|absolute|utter|snivelling|sniveling|whining|whimpering|pompous|sanctimonious|two_bit|overgrown|jumped_up|spoilt|entitled|arrogant|miserable|thick|useless|gormless|blithering|raging|massive ~1 {lump} ~
      you ~3 best_part ~2 of ~1 you
      best part of you ~2 ran|dribbled|ended|went|was
      your ~1 mother|mum|mom|mam|parents|father|dad|family ~1 raised|made|bred|reared ~2 #Insult|{lump}|{lout}|monster|pig|coward
      waste|wasted|wasting ~4 on|with ~1 {wasted_on} ~1 $|like|and|for
      what|how|whatever ~2 goes|going ~1 on ~1 in|inside ~1 that|your ~2 head|brain|mind|skull
      god|allah|karma|the_lord|life|heaven ~1 will ~1 punish|curse|judge|get|repay|sort ~1 you|your
      i|we ~1 curse|damn ~1 you|your|the_day
      you|they|company|place ~2 run|staffed|managed|operated|moderated|led|edited|written|designed ~1 by ~3 {dunce}|{rabble}|#Insult|{lout}|children|kids|amateurs|robots|interns
      not ~1 trust ~1 you ~1 to|with|as|near|around ~1 {charge}
      for ~1 someone|somebody|a_man|a_woman|a_person|people|a_company|a_group|a_guy|an_adult ~2 with|who|so|that|as|claiming ~12 you ~5 {dim}|know_nothing|no_idea|no_clue|little
      managed|manage|manages to ~2 be ~1 both ~1 {dim}|#Trait|#Insult ~
      you ~2 not ~2 very|too|that|so|exactly|really|particularly|overly|terribly|all_that|at_all|quite ~1 {bright} !about|enough_to|in_the
      imagine ~1 being|thinking|having|getting|going_through|living ~3 this|that|so|such ~3 {dim}|#Insult|#Trait|a_loser
      are|were you ~2 born|always|just|naturally|actually|seriously|truly ~2 this|that|so|such ~2 {dim}|#Insult|#Trait
      are you ~1 {unfit}
      do you ~2 need|want|have ~2 glasses|specsavers|eyes_in|a_brain|a_map|it_in_crayon|subtitles
      did|have you ~3 even|ever|skip|skipped|fail|failed|miss|missed|flunk|finish ~2 school|primary_school|class|maths|english|kindergarten|biology|history_class|economics|science ~2 $|or|bro|dude
      you|your|its|people ~1 have|has|got|having ~1 no|zero ~1 {lack} !whatsoever_to_declare|condition|attack|rate|test|classes|show|left_over|tissue|cell|doctor
      {lack_of} ~1 {lack} ~1 you|your|here|is|on_display|from ~
      this|that|it|which ~1 is|was ~2 why|how_come ~1 nobody|no_one|everyone|everybody|people|she|he|they|your ~4 likes|like|hates|hate|left|leaves|trusts|avoid|avoids|laugh|laughs|stand|respects|respect|blocked|mute|divorced|dumped
      this|that|it|which ~1 is|was ~2 why|how_come ~1 you|your ~4 single|alone|lonely|friendless|divorced|unemployed|broke|failing|hated|laughed|lost|losing|dying
      your ~2 {work} ~3 is|are|was|were|looks|look|reads|smells|sounds|seems|has_been|remains ~3 {junk}
      you|you_all ~2 write|wrote|produce|produced|sell|sold|sent|send|ship|shipped|post|posted|push|pushed|deliver|delivered|spout|spew|talk ~2 {filth} ~1 $|and|like|that|for|to
      what ~1 a|an ~2 {junk} of ~1 a|an ~2 {work}
      ^ ~1 what ~1 a|an ~2 travesty|farce|shambles|disgrace|joke|embarrassment|dumpster_fire|circus|clown_show ~1 you|your|of|this|from ~2 {work}|you|your
      you|your|people|one ~6 give|gives|giving ~4 a bad name
      you ~2 make|makes|making !me|us|it ~4 look ~1 good|smart|clever|competent|like_a_genius|sane|reasonable|intelligent|organised|professional
      delete|close|deactivate ~1 your ~1 account|channel|blog|profile ~1 $|and|please|you|already|for
      go|get|run|crawl|jog|toddle|scuttle|hop|head|scurry|trot|fuck_off|piss_off|come ~1 back|off|home|away ~1 to|under|into|and ~3 {pit} ~1 !run|pickup
      stick|keep|confine|limit ~1 yourself? ~1 to ~2 {pit}|what_you_know|your_lane
      not ~1 give|quit ~1 up? ~1 your|the ~1 day_job
      take the|a ~1 fucking|bloody? ~1 hint
      find|get ~1 yourself? ~1 another|a_new|some_other|something_else ~1 hobby|job|career|profession|line_of_work|victim|mug ~1 $|because|if|and|you
      in ~1 the ~1 wrong|different ~1 job|career|profession|line_of_work|business ~1 $|if|mate
      you ~2 should|ought_to|must|deserve_to|need_to ~1 be ~1 fired|sacked|struck_off|jailed|prosecuted|disbarred|defrocked|sectioned|put_down|banned_from ~
      you ~2 should|ought not|never ~1 to? ~1 be|have ~1 allowed|fit|trusted|parents|pets|a_licence|a_license|a_keyboard|internet_access|near ~
      you ~2 not ~1 {fit} ~1 to|for ~
      you ~3 only|just|merely ~2 here|in_it|doing_this|do_this|say_that|saying_that|interested ~2 for|because|in ~2 attention|money|clout|likes|ego|yourself|drama|bored|jealous
      you|people ~2 people|lot ~2 make|makes|making ~1 me ~1 laugh|sick|want
      you ~2 kiss_arse|suck_up|grovel|crawl|lick_the|bend_the_knee|drink_the_kool
      beneath|below ~1 contempt
      i ~1 pity|feel_sorry_for ~1 whoever|your|anyone|anybody|the ~2 wife|husband|kids|children|mother|parents|students|customers|colleagues|neighbours|patients|ever|has_to|works|lives|marries|poor
      would_not|do_not|never|can_not|i_would_not ~2 expect|expected|expecting ~1 anything|much|better|less|more|decency|honesty|any ~1 else|better|less|more? ~1 from|of ~1 you|someone|people|a|your
      you|your ~4 live|living|lives|lived in ~1 a|your|la_la|cloud ~1 fantasy|bubble|dream_world|dreamland|la_la_land|fairyland|cuckoo_land|delusion|alternate|parallel|own_little
      what|which planet|drugs|rock|cave|drug|century|universe ~1 are|did|do|have you ~1 on|from|living_on|live|been_living|crawl
      what ~1 are|were|have you ~2 smoking|snorting|high_on|sniffing !in|that_paper
      you|that ~2 smoking|high_on|smoke|been_smoking ~1 crack|something|whatever|meth
    `,
  },
  {
    ...SCORN,
    manage: `organise organize run find pour boil spell count manage lead hit catch code sell write read cook park drive hold draw build change open operate plan punch fight cross keep look_after tie carry
      deliver install fix paint assemble host get recognize arrange`,
    manage_not:
      'could_not_find can_not_find not_find could_not_fight could_not_tie could_not_spell can_not_spell could_not_wipe can_not_wipe',
    charge: `water mind look_after run hold carry feed babysit boil make drive park fix post deliver find tell keep do walk operate lead manage spell count a an my any anything the`,
    lout: `bootlicker bootlickers lickspittle sycophant shill shills toady stooge lackey lapdog keyboard_warrior manchild man_child manbaby man_baby mouth_breather mouthbreather neckbeard incel incels troglodyte
      troglodytes neanderthal neanderthals philistine illiterate illiterates ingrate ingrates degenerate degenerates reprobate sociopath sociopaths psychopath psychopaths sicko pervert perverts perv paedo pedo nonce
      quack charlatan charlatans con_man conman con_men conmen swindler swindlers shyster grifter grifters chancer chancers bloodsucker bloodsuckers leech leeches parasite backstabber snitch traitor turncoat
      tattletale windbag gasbag blowhard loudmouth know_it_all know_it_alls know_nothing smartarse smart_arse smartass smart_ass clever_clogs wiseass attention_seeker attention_whore tosspot fecker gowl langer gobdaw
      gombeen walloper wallopers wazzock berk bampot bawbag bawheid numbskull numskull bozo bozos dork dweeb doofus dolt dunderhead nimrod schmuck putz chump jerkoff jackoff jagoff wankstain cockwomble shitgibbon
      assclown asswipe arsewit fuckstick douchecanoe dipstick dingus twerp pipsqueak nonentity weirdo weirdos nutter nutters nutjob nutcase headcase fruitcake crackpot madman nazi nazis fascist fascists brownshirt
      tinpot_dictator dictator tyrant little_hitler jobsworth jobsworths pen_pusher bean_counter busybody thug thugs hooligan vandal vandals vermin sheeple libtard libtards cuck cucks pleb plebs cretins imbeciles halfwits
      dimwits dickheads knobheads prats pricks bellends twats tossers tightwad skinflint cheapskate gold_digger homewrecker trollop harlot hag old_bag ambulance_chaser scab layabout freeloader scrounger sponger
      drama_queen crybully poseur phoney wannabe weasels reptile slimeball sleaze `,
    lack: `taste talent skill skills brains brain sense personality charisma life friends standards remorse consideration loyalty credibility self_awareness ethics humanity empathy compassion
      conscience balls guts spine backbone morals dignity self_respect manners heart soul integrity decency honour honor principles shame class sense_of_humour sense_of_humor common_sense social_skills
      reading_comprehension intelligence imagination originality professionalism backbones pride`,
    lack_of: 'lack_of lacking total_lack absence_of sheer_lack complete_lack utter_lack',
    sort: 'special_kind special_type special_breed special_sort different_kind different_level whole_new_level new_level another_level whole_other_level next_level exceptional_level impressive_level rare_kind special_level peak height new_low whole_new_kind',
    folly:
      'stupid idiot idiots dumb moron morons thick lazy dense ignorant arrogant useless incompetent incompetence stupidity ignorance arrogance entitlement idiocy pathetic selfish petty evil delusional delusion clueless rude asshole cruel cowardice hypocrisy laziness awful bad low',
    worst:
      'dumbest stupidest worst laziest crappiest shittiest poorest sloppiest ugliest silliest lamest daftest weakest most_stupid most_pathetic most_ignorant most_idiotic most_ridiculous most_incompetent most_unprofessional most_useless rudest thickest vilest most_arrogant most_selfish most_entitled most_disgusting most_moronic most_childish most_laughable most_clueless most_unhelpful most_incoherent',
    half: 'half an_ounce a_shred a_modicum two any a_functioning one a_working a_scrap even_half basic common a_brain a_grain an_iq an_atom at_least even',
    wits: 'brain brains brain_cell brain_cells iq sense common_sense intelligence decency education self_respect eyes grey_matter wit integrity cells',
    knack:
      'talent skill gift effort genius skills kind_of_person dedication idiot moron nerve someone_special stupidity person brass level commitment',
    botch:
      'be get miss fail break ruin lose mess fuck screw botch misread misunderstand write think believe fall',
    vice: 'stupidity ignorance arrogance entitlement incompetence hypocrisy idiocy laziness selfishness pettiness cowardice dishonesty audacity unprofessionalism rudeness obliviousness',
    huge: 'astounding staggering breathtaking unreal incredible unbelievable mind_boggling mindboggling off_the_charts palpable astonishing stunning remarkable next_level something_else boundless endless limitless impressive real overwhelming amazing strong on_full_display on_display breath_taking insane appalling disgusting',
    hazard:
      'red_flag disaster contradiction cliche cliché joke meme embarrassment waste_of disappointment failure nightmare liability stereotype accident_waiting punchline mistake tumour tumor cancer headache midlife_crisis ego toilet doormat skidmark hemorrhoid haemorrhoid mess car_crash train_wreck trainwreck fraud cautionary_tale dumpster_fire insult stain plague menace hypocrite',
    rabble:
      'cowboys clowns amateurs crooks thieves vultures bandits charlatans robbers frauds fraudsters gangsters muppets jokers hypocrites idiots liars cowards parasites leeches conmen morons thugs vandals eejits bastards savages scum scammers cheats cretins imbeciles wasters chancers incompetents monkeys chimps animals bullies sharks rip_off_merchants gobshites tossers wankers arseholes assholes',
    lump: 'lump lummox oaf baby child brat weasel toad slug windbag gasbag ape gorilla buffoon galoot lard lardarse git sod cow pig mule goose pudding plank article yoke eejit gobshite ghoul worm rodent rat hag bat goat moaner whiner crybaby clod fool bully wretch',
    wasted_on: 'you someone_like_you a_man_like_you a_woman_like_you people_like_you a_liar a_coward',
    filth:
      'garbage trash rubbish crap shit shite bollocks bullshit horseshit dogshit drivel tripe tosh tat hogwash claptrap twaddle gibberish nonsense poison filth bile lies',
    fit: 'fit qualified competent worthy deserving good_enough smart_enough bright_enough clever_enough man_enough woman_enough brave_enough',
    unfit: `thick dense illiterate dim slow stupid dumb blind deaf dyslexic retarded braindead brain_dead mental deranged high drunk stoned on_drugs on_crack on_something simple touched delusional
      insane ok_in_the_head right_in_the_head even_human even_reading even_literate all_there having_a_stroke having_a_laugh allergic_to seriously_that as_thick`,
    torment: `eat chew lick swallow drink die drown gouge stick burn bathe sleep walk crawl jump pull have_root have_my listen_to watch_paint set poke hammer staple gargle be_dead starve be_stuck bite shove shave`,
  },
);
