/** Vocabulary of excuses and justifications (Scott & Lyman 1968). Same form as `idioms.ts`. */

/** Done on purpose: what an excuse denies. */
export const Purpose = `on_purpose purposely purposefully deliberate deliberately intentional intentionally knowingly malicious maliciously malice ill_will spite spiteful vindictive
 personal personally directed_at_you aimed_at_you about_you a_dig an_attack having_a_go get_at_you getting_at_you a_slight bad_blood set_out bad_intentions any_harm`;
/** Goodness of will, claimed. */
export const GoodWill = `meant_well mean_well well_meant well_meaning well_intentioned good_place place_of_love right_place good_intentions best_intentions best_of_intentions
 interests_at_heart interest_at_heart best_interests best_interest good_heart best_will nicest_way best_possible_way kindest_way good_faith from_the_heart mean_bone
 malicious_bone bad_bone constructive_criticism constructive_feedback tough_love nothing_but_good`;
/** Joking, as an excuse after the fact. */
export const Jest = `joke jokes joking kidding kidded teasing teased tease banter sarcasm sarcastic jest jesting slagging slag messing playing pulling winding wind_up ribbing roasting
 roast roasted trolling trolled prank humour humor humorously humorous jokingly ironic irony ironically tongue_in_cheek piss mick laugh laughs gag clowning goofing
 playful playfully lighthearted light_hearted craic bants satire fun funny jape lark razzing jibe messin quip comedy comedian silly`;
/** The sense of humour the other is told to have. */
export const JokeSense = `take_a_joke take_jokes take_my_jokes take_any_joke handle_a_joke stand_a_joke sense_of_humour sense_of_humor take_a_bit_of_banter take_banter take_teasing
 laugh_at_yourself lighten_up look_it_up laugh_it_off see_the_funny find_it_funny used_to_be_fun take_everything_so take_everything_serious
 take_everything_seriously everything_so_seriously everything_so_serious everything_seriously know_my_humour know_my_humor`;

/** A good deed named as the reason. */
export const GoodDeed = `help helpful supportive protect shield save spare be_nice be_kind do_something_nice do_the_right do_right be_supportive be_a_good look_out look_after
 make_you_happy make_things_better make_it_better keep_you_safe be_helpful do_what_is_best do_what_was_best support be_there take_care cheer_you advise be_useful be_constructive`;
/** A temper or a nature, claimed as unchangeable. */
export const Nature = `blunt honest direct straightforward straight_talker straight_shooter straight_forward brutally_honest emotional_person hothead hot_headed hot_tempered quick_tempered
 short_fuse temper stubborn outspoken passionate sarcastic opinionated old_school old_fashioned loud jealous_person private_person moody anxious_person straight_up
 forgetful flaky flirt flirty sugar_coat sugarcoat sugar_coating hugger romantic perfectionist control_freak night_owl introvert overthinker scorpio aries leo gemini capricorn
 taurus virgo libra sagittarius aquarius pisces feelings_person touchy_feely talker texter phone_person sorry_person mushy plain_speaker plain_spoken no_filter
 big_mouth`;
export const Unchanging = `personality nature character style upbringing dna genes blood culture culturally background temperament stubbornness roots zodiac sign`;

/** Everybody and nobody, as a jury. */
export const Jury = `everyone everybody anyone anybody most_people most_men most_women most_guys most_girls most_couples most_husbands most_wives most_parents most_friends
 any_guy any_man any_woman any_person any_husband any_wife any_parent any_mother any_father any_boss any_manager any_friend any_normal any_reasonable any_sane any_other
 all_guys all_men all_women all_girls all_couples all_my_friends all_the_other every_couple every_man every_woman every_guy every_husband every_wife every_family every_parent
 every_marriage every_relationship every_office every_boss every_team every_sibling nobody_else no_one_else normal_people other_people other_couples other_husbands
 other_wives other_girlfriends other_boyfriends other_men other_women other_parents other_girls other_guys people who_has_not who_does_not who_would_not show_me per_cent percent nine_out_of
 half_the the_whole_world the_whole_team all_of_us we_all lots_of_people loads_of_people plenty_of_people millions_of`;

/** Not having known. */
export const MindReading = `mind_reader mind_readers read_your_mind read_minds read_people_minds psychic telepathic clairvoyant crystal_ball a_mindreader guess_what_you guess_how_you
 know_these_things guess_everything read_between`;

/** Things and people a deed is put on. */
export const Scapegoats = `alcohol drink booze wine beer vodka whiskey whisky gin tequila rum drugs weed stress hormones period pms anxiety depression adhd autism ocd ptsd bipolar
 meds medication tablets pills antidepressants insomnia hunger menopause pregnancy hangover caffeine steroids heat lockdown autocorrect
 childhood upbringing trauma trauma_response demons temper illness head_office jet_lag exhaustion tiredness`;
export const DisownedAct = `talking speaking not_me made_me makes_me make_me egging_me egged_me put_me_up told_me talked_me got_me forced_me pushed_me drove_me dared_me winding_me wound_me
 does_not_count do_not_count did_not_count not_myself not_responsible hold_it_against not_in_control out_of_my_control take_it_up_with blame not_my_doing
 not_the_real_me was_not_me was_not_the_real made_me_do sent_me_over set_me_off tipped_me raised_me brought_me_up led_me encouraged_me advised_me convinced_me persuaded_me`;

/** What is said not to have been meant. */
export const Offence = `harm offence offense disrespect insult malice slight hurt criticism attack shade evil spite ill_will ill_intent bad_intent bad_blood hard_feelings
 ill_feeling ill_feelings upset distress disparagement rudeness unkindness cruelty discourtesy`;
/** Wanting, aiming, planning: the denied aim of a hurt. */
export const Aim = `mean meant intend intended intention intent intentions aim aiming aimed purpose purposes wish wished want wanted trying try plan planned planning plotting goal
 notion thought thoughts desire looking out setting seeking supposed designed idea point attempt attempting hoping agenda`;
/** To leave somebody worse off, beyond the verbs of hurting. */
export const LeaveHurt = `make_you making_you leave_you leaving_you put_you put_down putting_you cause causing exclude excluding show_you_up showing_you_up start_a start_anything stir
 shame shaming single_you singling_you undermine undermining criticise criticize attack attacking exclude get_at_you getting_at_you wind_you_up have_a_go having_a_go blame blaming accuse accusing imply_you suggest_you
 that_way like_that let_you_down letting_you_down cross_you come_across hurtful harmful offensive nasty mean rude harsh cold cruel
 unkind dismissive disrespectful insulting bad negative bitchy sarcastic personal an_insult a_dig a_slight an_attack criticism`;

/** The faculty for jokes, that the other is said to lack. */
export const HumourSense = `sense_of_humour sense_of_humor sense_of_fun my_humour my_humor my_sense our_humour our_humor dry_humour dry_humor my_jokes a_joke any_joke jokes
 the_joke the_funny_side the_funny sarcasm irony banter teasing fun_of me_when_i_joke`;

/** What a deed is said to have been for. */
export const YourGood = `your_own_good your_good your_benefit your_own_benefit your_sake your_own_sake your_safety your_own_safety your_protection your_own_protection
 your_best_interest your_best_interests your_interest your_interests your_wellbeing your_well_being your_welfare your_health your_future your_career
 your_development your_growth your_happiness us the_family our_family the_kids our_future this_family`;
/** Good will named as the motive. */
export const Motive = `care cared love loved worry worried concerned scared afraid protective respect value believe_in`;
/** Candour, claimed as a virtue. */
export const Candour = `honest truthful real direct straight frank upfront up_front open blunt constructive supportive helpful realistic transparent`;

/** Where a person comes from, claimed as the reason for a way of talking. */
export const Origin = `yorkshireman northerner southerner glaswegian scouser cockney dubliner irishman irishwoman italian german dutchman dutch russian greek turk spaniard
 scot texan new_yorker bostonian punjabi desi latina latino scorpio aries leo gemini capricorn taurus virgo libra sagittarius aquarius pisces cancerian
 man guy bloke lad woman alpha`;
/** A nature told in a noun of one's own. */
export const NatureNoun = `personality nature character style manner temper temperament disposition makeup make_up blood dna genes culture upbringing ways humour humor
 language gifts strengths strong_suit strong_point forte management_style way_of_talking way_of_being way_of_speaking way_of_showing love_language`;

/** Others who would have taken it well, or who do it too. */
export const Bystander = `everyone everybody anyone anybody nobody no_one none most_people people persons other_people all_of_them guys men women couples husbands wives
 mates friends parents mothers fathers families brothers sisters bosses managers lads girls blokes folks colleagues coworkers teams offices companies
 partners teenagers kids siblings boys ladies humans adults`;
/** What everybody is said to do. */
export const CommonWrong = `lie lies shout shouts yell yells snap snaps cheat cheats flirt flirts argue argues fight fights look looks ghost ghosts cancel cancels swear swears drink
 drinks gossip gossips smack smacks borrow borrows exaggerate exaggerates check checks tease teases forget forgets fib fibs exaggerates joke jokes slip slips
 lose_it loses_it lose_their get_angry gets_angry get_drunk gets_drunk get_jealous gets_jealous say_things says_things say_stuff says_stuff talk_about
 talks_about talk_like talks_like do_it does_it do_that does_that do_this does_this been_there make_mistakes curse curses vent vents moan moans complain complains drive_drunk
 cut_corners bend_the_truth fall_out falls_out hide hides keep_secrets white_lies have_secrets has_secrets fudge fudges skip skips bails flakes
 row rows bicker bickers be_lying be_cheating be_doing`;
/** Not minding. */
export const Unbothered = `mind minded care cared bothered complain complained complains object objected offended upset insulted angry mad hurt notice noticed bat_an_eyelid
 bat_an_eye blink blinked batted make_a_fuss made_a_fuss made_an_issue make_an_issue a_problem any_problem an_issue taken_it_personally take_it_personally
 taken_offence take_offence taken_offense take_offense taken_that taken_it cried sulked reacted fussed`;

/** How the other seemed, when nothing was said. */
export const SeemedFine = `fine ok grand happy good smiling laughing laughed smiled joking alright cool nodding nodded all_right not_bothered not_mind did_not_mind
 no_problem no_bother great chill`;

/** Whom or what a deed is put on, in full. */
export const Goat = `alcohol drink drinks booze wine beer vodka whiskey whisky gin tequila rum drugs weed stress hormones period pms anxiety depression adhd autism ocd
 ptsd bipolar meds medication tablets pills antidepressants insomnia hunger menopause pregnancy hangover caffeine steroids heat lockdown autocorrect childhood
 upbringing trauma demons illness head_office jet_lag exhaustion tiredness shots pints whiskies champagne blood_sugar lack_of_sleep no_sleep sleep_deprivation algorithm siri
 my_phone the_phone keyboard computer job work my_boss my_manager my_ex my_mother my_father my_mum my_mom my_dad my_parents my_friends my_mates the_boys the_lads
 the_girls my_therapist my_brother my_sister mercury_retrograde retrograde full_moon horoscope pressure deadline deadlines workload traffic fever grief hanger migraine
 pain crowd sun weather temper brain nerves mood flu coffee mercury`;
/** Making somebody do a thing. */
export const Drove = `made makes make make_me forced forces drove drives got gets had turned turns pushed pushes dared told talked egged encouraged pressured pressurised pressurized convinced
 persuaded put wound led brought raised asked ordered instructed advised begged tempted provoked`;
