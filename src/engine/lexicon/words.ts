/**
 * Word classes for matching. A word may stand in several. Multi-word entries are written with `_`.
 * The classes are the engine's only knowledge of English vocabulary: rules name classes, not words,
 * wherever a class will do.
 */

export const Sender = 'i me my myself mine';
export const Hearer = 'you your yourself yours yourselves';
export const Both = 'we us our ours ourselves each_other one_another';
export const Third = `he she they him her them his hers their theirs himself herself themselves mum mom mother dad father sister brother
 boss manager son daughter husband wife boyfriend girlfriend ex grandma grandpa nan gran grandad aunt uncle cousin teacher doctor therapist
 colleague coworker neighbour neighbor landlord kid kids friend friends family team mate`;
export const Anyone = `whosoever whomever whomsoever peeps persons anyone anybody someone somebody everyone everybody whoever people folks those others nobody no_one`;
export const Thing = 'it this that these those something anything everything nothing what things stuff';
export const Anaphor = 'it this that these those things everything stuff way';

export const Apology = `sorry apologize apologise apologizes apologises apologized apologised apologizing apologising apology apologies
 my_bad my_b my_fault my_apologies pardon mea_culpa mea_maxima_culpa soz sorrys forgive_me forgive excuse_me regret regrets forgiveness`;
export const Sorry =
  'sorry apologize apologise apologies my_apologies my_bad apology apologized apologised pardon apologizing apologising';

/** Feelings another person's act may leave. */
export const HurtState = `hurt upset offended sad mad angry annoyed insulted disappointed frustrated bothered uncomfortable unhappy dissatisfied
 disrespected embarrassed ashamed humiliated ignored neglected excluded unheard betrayed abandoned attacked disgusted scared frightened worried
 small alone lonely left_out let_down unappreciated unloved unwanted rejected judged dismissed mistreated cheated misled deceived used
 triggered irritated cross furious livid bitter resentful pissed pissed_off miffed peeved put_out put_off put_down wronged slighted patronised patronized belittled
 unsupported unseen invisible invalidated dismissed distressed stung crushed heartbroken devastated gutted aggrieved displeased sour salty butthurt
 raging fuming seething riled narked huffy irate steaming incensed outraged peed_off brassed_off ticked_off hacked_off ganged_up_on singled_out walked_all_over
 overlooked taken_advantage_of pushed_aside shut_out disbelieved second_best unwelcome unfairly_treated ill_treated wound_up unsafe afraid anxious jealous insecure overlooked taken_for_granted sidelined cornered shaken inconvenienced hard_done_by distraught bad awful terrible
 horrible worthless stupid unimportant unvalued discouraged demeaned victimised victimized targeted threatened intimidated upsetted hurted emotional wounded
 pained saddened grieved vexed smarting cut_up some_type_of_way some_kind_of_way some_sort_of_way type_of_way a_certain_way feel_a_way felt_a_way feeling_a_way in_your_feelings in_their_feelings in_your_feels
 the_hump the_ump ruffled rubbed_wrong undervalued underappreciated unappreciated unjustly_treated mocked picked_on got_at put_upon blindsided traumatised traumatized mortified browned_off cheesed_off
 hacked_off tee_d_off disheartened dejected deflated demoralised demoralized crestfallen perturbed tearful in_tears in_bits degraded dehumanised objectified scorned spurned
 rebuffed snubbed shunned slighted blanked ghosted insignificant inferior inadequate dissed dismayed appalled trampled spoken_down talked_down_to shamed enraged
 incandescent upset_with peeved_off nettled hard_done affronted chagrined unheard unwanted not_heard heart_broken broken_hearted cut_to_the_quick sore_about worked_up bent_out_of_shape bitter_about
 ridiculed stifled sidelined suffocated smothered disregarded distraught frazzled insulted_by misled mislead duped conned tricked ripped_off fobbed_off shortchanged short_changed strung_along messed_about mucked_about given_the_runaround hoodwinked swindled robbed_of lied_to made_a_fool disgruntled discontented irked exasperated het_up up_in_arms in_a_state in_a_huff in_a_strop in_a_mood`;
/** Idioms for hurting the hearer. */
export const HarmIdiom = `rub_you_the_wrong rubbed_you_the_wrong rubs_you_the_wrong let_you_down lets_you_down letting_you_down hit_a_nerve hits_a_nerve
 struck_a_nerve touched_a_nerve got_under_your_skin got_on_your_nerves stepped_on_your_toes ruined_your spoiled_your spoilt_your put_you_off pissed_you_off ticked_you_off
 put_you_on_the_spot got_to_you hit_a_sore wound_you_up landed_badly landed_wrong landed_the_wrong went_down_badly hit_wrong did_wrong_by_you did_you_wrong done_you_wrong wronged_you put_you_down hit_a_raw struck_a_chord hit_you_hard hit_hard
 cut_you_deep cut_deep cut_you_to made_things_worse_for made_it_worse_for took_you_for_granted taken_you_for_granted broke_your_heart broken_your_heart break_your_heart
 failed_you failing_you gave_you_the_wrong gave_the_wrong_impression gave_the_impression gave_you_the_impression sat_badly sat_wrong rubs_wrong rubbed_wrong
 came_out_wrong came_out_badly crossed_your took_the_wind made_you_cry ruffled_feathers ruffled_any ruffled_some ruffled_your stepped_on_toes stepped_on_any trod_on_any trod_on_your landed_like sat_badly knocked_your dented_your stung_you burst_your hit_below pained_you pain_you paining_you hard_to_hear hard_to_take difficult_to_hear painful_to_hear tough_to_hear hard_for_you difficult_for_you rub_up_the_wrong rubbed_up_the_wrong rubbed_you_up rub_you_up got_on_your_nerves got_your_back_up got_your_goat did_you_dirty sour_taste bitter_taste bad_taste_in rubbed_salt rub_salt in_the_teeth in_the_face in_the_gut to_the_gut below_the_belt get_to_you gets_to_you getting_to_you reason_to_doubt cause_to_doubt cause_for_concern bruised_your bruised_an bruised_any bruised_some dented_an knocked_you knocked_the kept_you_up kept_you_awake got_you_down brought_you_down made_you_doubt shook_you threw_you shut_you_out rattled_your poured_cold twisted_the_knife opened_old old_wounds touched_a_raw hit_home_hard
 do_you_dirty cut_you_up got_under_your_nose put_your_nose put_your_back grated_on got_on_your wick twisted_the_knife rubbed_salt bruised_your made_you_look left_you_feeling made_light_of_your`;
export const HurtNoun = `hurt pain upset offence offense distress harm feelings discomfort embarrassment grief heartache stress trouble damage sadness anger
 suffering anguish insult disappointment drama awkwardness tears unpleasantness bad_feeling ill_feeling bad_feelings hard_feelings upheaval
 worry humiliation bitterness disrespect rudeness unkindness insensitivity harshness bluntness coldness bad_blood bad_vibes ache wound wounds scars friction sorrow misery
 torment agony unease displeasure annoyance irritation frustration resentment dismay injustice trauma tears hurts upsets`;
export const FormulaNoun =
  'inconvenience delay confusion interruption disruption disturbance noise mess wait trouble';
export const Ill = `sick ill unwell poorly lonely homesick cold tired exhausted nauseous dizzy low depressed rough lousy better`;

/** Words for a wrong as a quality of one's own conduct. */
export const WrongAdj = `rude harsh short mean dismissive cold curt insensitive unfair hurtful selfish thoughtless careless distant snappy sharp abrupt blunt
 inappropriate out_of_line unkind grumpy moody cruel disrespectful inconsiderate condescending defensive aggressive hostile cranky crabby grouchy bossy pushy
 nasty bitchy passive_aggressive jerk ass asshole dick idiot arse prick judgmental judgemental preachy patronising patronizing stroppy narky arsey
 brusque gruff sarcastic snarky testy tetchy prickly catty abrasive callous flippant facetious offensive insulting impolite uncivil discourteous ungracious
 irritable impatient hot_headed high_handed heavy_handed mean_spirited curmudgeonly obnoxious unprofessional unsupportive dismissing scathing cutting catty spiteful vile pig_headed unfeeling uncaring hostile standoffish unpleasant unreasonable petty childish immature stubborn difficult controlling clingy needy overbearing over_the_top over_the_line out_of_order a_bit_much too_much
 messed_up fucked_up out_of_pocket too_hard_on too_harsh too_blunt uncalled_for below_the_belt unnecessary unwarranted toxic mardy ratty snotty shirty cheeky sneery snide catty crass crude
 vulgar indelicate undiplomatic ill_mannered bad_mannered ill_judged misguided domineering bullying sulky surly aloof snobby superior smug argumentative combative confrontational antagonistic unhelpful cocky
 bullheaded hotheaded wicked beastly horrid ghastly foul dreadful a_pain a_nightmare a_nuisance a_mess a_bear a_monster a_grouch a_bully
 wrong tactless disloyal dishonest unprofessional unreasonable ungrateful neglectful absent unavailable off terse bitch brat rough strong intense loud weird salty`;

/** Idioms for reading something into what was said. */
export const MisreadIdiom = `jumped_to_conclusions jumped_to_the_wrong jump_to_conclusions assumed_the_worst assume_the_worst missed_the_point missed_my_point missed_the_joke
 got_the_wrong_end made_it_about made_it_into made_it_out made_something_out read_into reading_into read_something_into got_it_twisted got_it_wrong got_me_wrong thought_the_worst
 think_the_worst took_it_there took_it_to_heart took_it_so took_it_as took_that_as took_this_as taking_it_as mistook got_the_wrong_idea got_the_wrong_impression got_the_wrong_message got_the_wrong_vibe misheard_me blew_it_up blew_it_out blew_this_out turned_it_into`;
/** Idioms for an own wrong. */
export const WrongIdiom = `crossed_a_line crossed_the_line crossed_any cross_a_line cross_the_line went_too_far gone_too_far took_it_too_far took_things_too_far
 took_it_out_on taken_it_out_on lost_my_temper lost_my_cool lost_it lost_my_shit raised_my_voice talked_over spoke_over cut_you_off gave_you_attitude gave_you_the_cold
 blew_up bit_your_head lashed_out went_off_on stood_you_up left_you_hanging blew_you_off brushed_you_off shut_you_out shut_you_down led_you_on
 stepped_over behaved_badly acted_badly treated_you walked_all_over spoke_out_of_turn said_the_wrong put_my_foot let_you_down short_with_you short_with_u
 hung_up_on flew_off went_behind bad_friend terrible_friend shit_friend bad_partner bad_husband bad_wife bad_mother bad_father bad_mum bad_mom bad_dad bad_son bad_daughter bad_sister bad_brother
 hard_on_you harsh_on_you tough_on_you rough_on_you came_at_you took_the_piss took_the_mick piss_a_bit bit_too_far little_too_far
 got_carried_away made_a_scene caused_a_scene called_you jumped_down_your flipped_out freaked_out_on put_words_in threw_you_under shot_you_down tore_into gave_you_grief gave_you_a_hard
 talked_down stepped_out_of_line got_out_of_hand got_nasty got_heated turned_nasty chewed_you_out came_down_hard went_overboard overdid_it was_at_fault
 took_you_for_granted spoke_to_you_in talked_to_you_in put_pressure_on made_it_about_me made_it_all_about hogged_the misspoke misbehaved out_of_proportion in_a_mood
 in_a_foul in_a_bad_mood came_in_hot came_on_strong came_on_too ran_my_mouth lost_patience lost_my_patience snapped_your wound_up step_on_any stepped_on_any stepped_on_your
 bent_out dropped_you_in said_too_much crossed_your said_things_i did_things_i failed_you failed_to_listen let_everyone_down let_people_down let_you_all_down went_off_on_one
 talk_over talking_over spoken_over went_too_hard go_too_hard went_too_hard_on went_too_deep overstepped_the crossed_some cross_some acting_funny acted_funny acting_up acted_up acting_out acting_weird
 acted_weird got_shirty got_narky got_snappy got_lippy got_arsey lost_the_rag lost_the_plot lost_the_head kicked_off popped_off went_in_on went_ham went_mental went_ballistic flew_off bit_your bite_your took_liberties
 bad_mouthed badmouthed trash_talked bad_mannered had_a_go_at have_a_go_at had_a_pop_at took_a_dig took_a_swipe spoke_harshly spoke_badly spoke_ill spoken_harshly was_not_myself did_you_wrong do_you_wrong let_down_as
 poor_friend poor_father poor_mother poor_husband poor_wife poor_son poor_daughter poor_sort rubbish_friend crap_friend crappy_friend lousy_friend rotten_friend awful_friend horrible_friend
 rolled_my_eyes gave_you_the_silent slammed_the_door stormed_off stormed_out walked_off walked_out cold_shoulder
 looked_through_your went_through_your read_your_messages read_your_diary snooped_through blew_up_at blowing_up_at blowing_up behind_your_back losing_my_temper losing_temper losing_my_cool losing_it_with breaking_my_promise broke_my_promise missed_your_birthday forgot_your_birthday forgot_our bad_gf tripping wildin wilding bugging out_of_pocket`;
/** What is said by whoever owns an act: a fault called one's own, no excuse made, what one could have done. */
export const OwnedIdiom = `my_fault my_own_fault my_mistake my_own_mistake my_big_mistake my_bad_mistake my_doing my_own_doing my_responsibility
 my_own_responsibility my_error my_own_error my_choice my_own_choice my_bad_choice is_on_me was_on_me is_all_on_me was_all_on_me is_entirely_on_me is_totally_on_me
 is_completely_on_me is_purely_on_me no_excuse no_excuses not_an_excuse no_justification i_own_it i_own_that i_own_this i_messed_up i_screwed_up i_fucked_up i_blew_it
 i_made_it_hard i_made_it_so_hard i_made_it_harder i_made_it_worse i_made_it_impossible i_made_it_about_me got_that_wrong got_it_wrong got_this_wrong
 i_should_have i_should_not_have i_should_never_have i_could_have`;
/** Conduct that would have been right: negated, it is a wrong ("I wasn't fair"). */
export const GoodConduct =
  'fair nice kind there supportive friendly considerate respectful patient gentle honest sensitive polite attentive present thoughtful warm courteous civil welcoming helpful tactful fully_present understanding';
export const Circumstance = `stressed tired busy drunk exhausted overwhelmed pressure hangry hungry sick anxious
 long_day bad_day rough_day hard_day tough_day busy_day long_week bad_week rough_week hard_week tough_week busy_week long_night bad_night rough_night
 rough_time hard_time tough_time lot_on_my_plate lot_going_on a_lot_on long_shift rough_patch crazy_week crazy_day shit_day shitty_day hell tipsy wasted hammered hungover
 stress insane crazy mental hectic nuts swamped burnt_out burned_out mood headache migraine deadline deadlines exams exam
 finals work shift shifts job plate adhd anxiety depression depressed period hormones pms meds medication sleep sleeping knackered shattered
 run_off_my_feet rushed rushing panicking panicked distracted worried scared upset angry hurt frustrated nervous grieving unwell ill asleep dead_phone
 battery phone traffic kids baby chaotic chaos slammed flat_out snowed_under preoccupied emotional triggered
 froze panicked fried frazzled starving famished parched steaming plastered sloshed legless wrecked blackout blacked_out out_of_it off_my_face nightmare workload
 tension strain pmsing hormonal menopausal on_my_period grief funeral bereavement diagnosis chemo redundancy divorce custody court_case skint broke debt money
 insomnia jet_lag jetlagged jet_lagged all_over_the_place breaking_point end_of_my_tether wits_end up_the_walls climbing_the_walls at_sixes last_nerve frayed running_on
 burned_out no_sleep little_sleep up_all_night had_me_up kept_me_up under_the_weather under_siege on_edge over_my_head back_to_back flat_out up_to_my up_to_here
 short_staffed understaffed double_shift night_shift steamed zonked frazzled stretched sleep_deprived deprived blood_sugar low_blood rattled shattered done_in
 moving house_move renovation not_myself low_ebb dark_place bad_place head_space headspace overtired overworked spiralling spiraling`;

export const Connective = `but however though although yet because since so and or if when while until till unless that then whereas cause except
 whenever wherever after before as once`;
export const But = 'but however though although yet still except nevertheless nonetheless regardless';
export const Universal = `always never constantly everytime every_time every_single_time all_the_time nonstop forever each_time all_you_ever not_once never_once
 without_fail never_ever`;
export const Hedge = `maybe perhaps possibly probably might may could somewhat kind_of sort_of a_bit a_little slightly i_guess i_suppose supposedly apparently any`;
export const Aux = `am is are was were be been being do does did have has had can could will would shall should may might must cannot`;
export const Negation = `not never no nothing nobody none neither nor hardly barely cannot without`;
export const Adverb = `here just only really so very too even ever still also actually honestly literally truly genuinely simply completely totally absolutely
 definitely obviously clearly probably maybe perhaps basically seriously already now again anymore sometimes often quite pretty rather such super
 deeply terribly awfully extremely particularly sincerely dearly right always never constantly usually normally suddenly finally once kind_of sort_of
 a_bit a_little somewhat way more fully partly slightly fucking bloody freaking damn genuinely possibly currently kindly`;
export const Filler = `well look listen hey hi hello ok okay oh ah um uh lol lmao haha hahaha omg ugh please babe baby love hun honey darling dear dude bro man mate
 sis girl guys bruh tbh ngl honestly yeah yes no nah yep sure fine right alright anyway so and like wow gosh jeez sorry_but friend sir madam buddy pal
 thanks again aww also yea yup aye aight ight mm mhm hmm yo oi`;
/** What is called out before a sentence and calls nobody; "besides" stands there like one. */
export const Interjection = `well look listen hey hi hello heya ok okay oh ooh ah aah aha och whoa nope tbh ngl honestly besides eh ha hm hmm pff pfft
 phew duh boo yay oops ouch`;
export const Determiner = `the a an my your his her their our this that these those some any no each every all both another such its`;
export const Preposition = `to for with at of on in about from by into over under after before behind between without against during through around near like than as upon off out up down`;
export const Question = `what why how who whom whose where when which`;
export const TimeWord = `today tonight tomorrow later soon now morning afternoon evening weekend minutes minute mins min hours hour hrs days week weeks
 monday tuesday wednesday thursday friday saturday sunday noon midnight lunch dinner breakfast after oclock half bit while moment am pm`;

/** The reaction is too much: labels a hearer may be given. */
export const ReactLabel = `overreacting over_reacting oversensitive sensitive dramatic emotional hysterical melodramatic drama_queen drama touchy thin_skinned
 oversensitive hypersensitive over_sensitive overemotional over_emotional theatrical neurotic hormonal fragile delicate overwrought overexcited soft wimpy intense baby irrational unreasonable ridiculous overdramatic over_dramatic extra snowflake precious high_strung worked_up crybaby`;
export const MindLabel = `crazy insane paranoid delusional psycho mental nuts unhinged unstable imagining bonkers mad deranged schizo bipolar loony loco cuckoo hallucinating
 demented psychotic batshit`;
export const Trait = `selfish lazy useless toxic narcissist narcissistic childish immature impossible liar hypocrite hypocritical heartless pathetic manipulative
 ungrateful cruel controlling jerk coward fake spoiled spoilt entitled inconsiderate irresponsible unreliable disgusting hopeless rude mean nasty petty stubborn
 bully brat greedy arrogant stuck_up two_faced dishonest disloyal untrustworthy incompetent careless thoughtless insensitive cold evil vile horrible awful terrible
 vicious user leech slob nag control_freak self_centered self_centred self_absorbed self_obsessed vain shallow judgmental judgemental bitter needy clingy jealous
 cheat stingy cheap tight_fisted deceitful sneaky obnoxious insufferable unbearable annoying immature thick
 worthless shady dodgy ridiculous unprofessional dismissive condescending patronising patronizing ignorant clueless abusive hateful miserable
 difficult ignoramus racist sexist weak gutless spineless negligent cold_hearted hard_hearted stone_cold ice_cold lying
 self_righteous sanctimonious unfair unkind laziest rudest meanest greediest pettiest nastiest vainest coldest stingiest neediest
 aggressive callous conceited conniving controlling cowardly creepy deluded despicable egotistical egotist egomaniac flaky gutless
 haughty hateful heartless hostile inept insincere intolerable lame malicious manipulator monster moody narrow_minded small_minded close_minded neglectful
 oblivious obsessed obsessive passive_aggressive pigheaded pig_headed possessive psycho repulsive rotten ruthless shameless sleazy smug
 snob snobbish spiteful superficial tactless tiresome tyrant uncaring unfaithful unhinged unloving unreasonable vindictive whiny wicked witch
 hypocrites liars impossible pompous deceptive devious cunning underhanded unscrupulous amoral immoral corrupt racist sexist homophobic bigoted
 misogynist sociopath psychopath brute backstabber back_stabbing gold_digger mooch moocher scrounger sponger layabout slacker quitter coldhearted
 heartbreaker emotionally_unavailable inconsistent hypercritical domineering overbearing manchild man_child man_baby mummys_boy mamas_boy disgrace disappointment
 failure embarrassment nightmare menace burden snake weasel pushover doormat pretentious snooty bossy whiner moaner nitpicker drama_queen attention_seeker attention_seeking egoist ego_maniac self_serving unethical untruthful
 bone_idle work_shy workshy miserly sly cocky big_headed bigheaded uncouth ill_mannered bad_mannered unprincipled disrespectful power_hungry money_grabbing self_important penny_pinching
 mean_spirited short_tempered bad_tempered foul_mouthed scheming calculating shifty slippery hard_faced graceless emotionless unfeeling soulless humourless gormless feckless smothering suffocating
 phony phoney nosy nosey stroppy petulant snide catty bitchy weak_willed backstabbing unscrupulous untrusting thankless`;
export const Insult = `idiot moron loser bitch asshole arsehole dick dickhead prick cunt bastard twat wanker tosser douche douchebag dumbass jackass dumbfuck fuckwit fuckhead
 imbecile scum scumbag trash garbage retard retarded motherfucker son_of_a_bitch piece_of_shit piece_of_crap pig cow slut whore hoe skank muppet bellend knob
 knobhead numpty pillock clown joker fool dimwit halfwit nitwit dunce dummy dumb stupid pathetic worm rat snake weasel lowlife waste_of_space crybaby
 shithead shitbag asshat fuckface dipshit lowlife lowlifes twit prat plonker dullard moronic idiotic brainless idiots morons losers assholes arseholes bastards wankers fools clowns subhuman vermin filth cockroach shitstain fraudster dumber stupider dumbest stupidest dimwitted parasites maggot maggots swine bint slag slapper arsewipe dickwad fucktard turd
 deadbeat good_for_nothing dead_weight waste_of_oxygen waste_of_skin waste_of_air waste_of_a scoundrel bitches whores pricks cunts twats pigs rats snakes crooks thieves scammers
 peasant ogre oaf lout yob chav moronically nincompoop blockhead bonehead airhead dingbat wretch toerag toe_rag sleazeball lardarse lard_arse fatso arse ass cretin imbecile simpleton buffoon gobshite eejit eediot bawbag minger sket wasteman dipshit pussy wuss wimp troll
 cheater scammer crook thief con_artist fraud creep weirdo parasite sleazebag bigot freeloader
 illiterate gormless cretins cretinous halfwitted bootlicker walloper wazzock berk numbskull numskull dolt dunderhead doofus schmuck putz jagoff jerkoff cockwomble shitgibbon mouth_breather neckbeard manchild man_child sicko scumbags swindler swindlers conman shyster grifter windbag tosspot fecker gowl langer bampot bawbag asswipe assclown`;
/** Praise and thanks: words that turn a "you always" the other way. */
export const Praise = `great amazing kind sweet lovely good best wonderful awesome brilliant beautiful thoughtful generous patient helpful funny smart clever
 right welcome proud thank thanks grateful appreciate love loved adore cheer laugh smile happy better safe deserve supportive strong perfect fantastic nice
 gorgeous legend star hero gem angel delicious support supported`;
export const JokeWord = `joke joking joked jokes kidding kidded sarcasm sarcastic banter teasing messing playing humour humor laugh prank`;
export const Sympathy = `loss losses passing death grandma grandpa nan gran grandad dog cat accident diagnosis illness surgery operation funeral miscarriage
 cancer divorce breakup layoff redundancy news condolences bereavement hospital injury crash burglary`;
export const Mundane = `late typo link wrong_link wrong_chat wrong_number wrong_person mute train bus traffic meeting call email mail attachment file parking lift elevator
 dishwasher kettle laundry milk key keys charger delay delayed slow reply spam spelling autocorrect phone battery signal wifi connection noise builders`;
/** What people are busy with or off to: of these one takes a break without leaving anybody. */
export const Pursuit = `meeting meetings office shift class lecture lesson driving bus train gym dentist doctor invoice report deadline project homework exam exams essay
 colleague customer customers client battery signal wifi spoiler spoilers movie film game match recipe garage storage drawer garden luggage disk server code ticket laptop
 dinner lunch breakfast coffee pizza cake shopping laundry dishes presentation rehearsal flight airport traffic`;
/** What else errands, shops, homes and machines are about: a message about these stands between nobody. */
export const Errand = `shop shops store station tram taxi plane parking motorway tyre petrol weather rain snow forecast kettle oven fridge milk bread soup pasta curry
 sauce onions olives sushi scones tap boiler heating carpet curtains sofa lamp printer charger router password build branch linter compiler logo font file files database
 bug api patch regex tax insurance meter tickets menu waiter bank library pool pottery yoga goal offside chess song album band concert guitar boat bike bags suitcase coat
 umbrella sandals shirt jumper sunscreen hotel beach tulips bees plumber sprint roadmap budget slides survey venue raffle jab parcel order delivery courier package stock
 refund discount haircut lawn shed drill ladder porter key keys towels pub market barbecue bakery pharmacy museum aquarium lottery puzzle crossword spreadsheet barcode`;
export const Serious = `lied cheated stole hit betrayed slapped shoved screamed abandoned stolen`;
export const Boundary = `space time alone boundary boundaries distance break no_contact contact`;
export const Closure = `move_on drop_it forget_it forget_about_it let_it_go get_past_it put_it_behind put_this_behind be_done end_of_story moving_on leave_it over_with`;

/** Feelings that are held against somebody; fear, guilt and shame are left out, for they are comforted. */
export const Grieved = `hurt upset offended mad angry annoyed insulted disappointed frustrated bothered disrespected betrayed jealous furious
 livid bitter resentful pissed pissed_off miffed peeved put_out wronged slighted irritated cross salty sour butthurt grumpy huffy stroppy moody
 sulky aggrieved hostile left_out ignored excluded neglected attacked humiliated sad unhappy crying sulking raging fuming wound_up in_a_mood
 in_a_huff in_a_strop heartbroken devastated emotional`;
/** Events of a quarrel that are made small: "it was one comment". */
export const SmallEvent = `comment remark text message msg birthday kiss photo pic picture drink party like hug dinner lunch meal date joke mistake slip
 accident word words argument fight row toy candle plant mug cup plate appointment movie dm cake coat jersey shirt
 present gift anniversary delay push shove tap slap favour favor tenner quid pounds dollars bucks euros
 misunderstanding laugh nickname prank lie fib concert wedding school phone toy shoes dress
 dish dishes glass plates scratch dent typo error oversight slagging craic banter fling flirt`;
/** What a quarrel costs: outcomes nobody thanks another for. */
export const BadOutcome = `lost lose losing failed fail failing ruined ruin ruining broke broken crying cry depressed stressed stress sick fired sacked left
 leave alone miserable awake sleepless debt hospital angry upset mad late missed suffer suffering suffered hurt pain mess fighting arguing
 argue fight fights arguments problems trouble drinking drunk hate quit worse worst pressure tension anxiety unhappy embarrassed humiliated disaster`;
/** Phrases that say a reaction is larger than its cause. */
export const Excess = `out_of_proportion out_of_all_proportion over_the_top overboard song_and_dance mountain_out molehill storm_in_a_teacup tempest_in_a_teapot
 worked_up wound_up to_heart so_personally too_personally everything_personally it_personally things_personally this_personally doing_the_most do_the_most deep_end
 over_nothing about_nothing out_of_nothing of_nothing too_much_into so_much_into bigger_than off_on_one toys_out a_bit_much too_seriously so_seriously
 every_little_thing every_tiny_thing every_single_thing so_easily too_easily easily_offended easily_upset hissy_fit bent_out_of_shape carried_away
 overreaction overreactions hysterics dramatics theatrics histrionics waterworks melodrama disproportionate drama_queen drama_llama thick_skin
 thicker_skin toughen_up thin_skin on_thick way_too_far too_hard such_a_fuss a_fuss big_deal huge_deal such_a_deal big_drama a_drama
 a_meltdown a_tantrum tantrums a_strop a_paddy a_cow a_wobbly a_fit a_scene cry_wolf make_drama making_drama so_much_drama the_drama grow_a_pair man_up
 a_crisis a_catastrophe the_end_of_the_world world_war ww3 a_federal_case an_issue a_circus a_big_thing a_whole_thing a_huge_thing bigger_deal`;
/** Phrases that declare a hurt to be over, or late. */
export const Deadline = `snap_out suck_it_up get_on_with shake_it_off move_past build_a_bridge dust_yourself old_news ancient_history
 water_under_the_bridge dead_horse broken_record old_topic old_stories bygones life_goes_on chapter_closed closed_chapter
 bury_the_hatchet forgive_and_forget sleeping_dogs old_ground same_old_story not_this_again here_we_go_again again_with_this
 over_and_done done_and_dusted done_is_done past_is_past past_is_the_past time_to_move_on
 get_past_it get_past_this get_past_that put_it_behind put_this_behind put_that_behind hold_a_grudge holding_a_grudge holding_grudges hold_grudges
 cry_me_a_river buck_up no_use_crying spilt_milk spilled_milk`;
