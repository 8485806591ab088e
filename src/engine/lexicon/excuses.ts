/** Vocabulary of excuses and justifications (Scott & Lyman 1968). Same form as `idioms.ts`. */

/** A temper or a nature, claimed as unchangeable. */
export const Nature = `blunt honest direct straightforward straight_talker straight_shooter straight_forward brutally_honest emotional_person hothead hot_headed hot_tempered quick_tempered
 short_fuse temper stubborn outspoken passionate sarcastic opinionated old_school old_fashioned loud jealous_person private_person moody anxious_person straight_up
 forgetful flaky flirt flirty sugar_coat sugarcoat sugar_coating hugger romantic perfectionist control_freak night_owl introvert overthinker scorpio aries leo gemini capricorn
 taurus virgo libra sagittarius aquarius pisces feelings_person touchy_feely talker texter phone_person sorry_person mushy plain_speaker plain_spoken no_filter
 big_mouth`;

/** Things and people a deed is put on. */
export const Scapegoats = `alcohol drink booze wine beer vodka whiskey whisky gin tequila rum drugs weed stress hormones period pms anxiety depression adhd autism ocd ptsd bipolar
 meds medication tablets pills antidepressants insomnia hunger menopause pregnancy hangover caffeine steroids heat lockdown autocorrect
 childhood upbringing trauma trauma_response demons temper illness head_office jet_lag exhaustion tiredness`;

/** What is said not to have been meant. */
export const Offence = `harm offence offense disrespect insult malice slight hurt criticism attack shade evil spite ill_will ill_intent bad_intent bad_blood hard_feelings
 ill_feeling ill_feelings upset distress disparagement rudeness unkindness cruelty discourtesy`;
/** To leave somebody worse off, beyond the verbs of hurting. */
export const LeaveHurt = `make_you making_you leave_you leaving_you put_you put_down putting_you cause causing exclude excluding show_you_up showing_you_up start_a start_anything stir
 shame shaming single_you singling_you undermine undermining criticise criticize attack attacking exclude get_at_you getting_at_you wind_you_up have_a_go having_a_go blame blaming accuse accusing imply_you suggest_you
 that_way like_that let_you_down letting_you_down cross_you come_across hurtful harmful offensive nasty mean rude harsh cold cruel
 unkind dismissive disrespectful insulting bad negative bitchy sarcastic personal an_insult a_dig a_slight an_attack criticism`;

/** Where a person comes from, claimed as the reason for a way of talking. */
export const Origin = `yorkshireman northerner southerner glaswegian scouser cockney dubliner irishman irishwoman italian german dutchman dutch russian greek turk spaniard
 scot texan new_yorker bostonian punjabi desi latina latino scorpio aries leo gemini capricorn taurus virgo libra sagittarius aquarius pisces cancerian
 man guy bloke lad woman alpha`;
/** A nature told in a noun of one's own. */
export const NatureNoun = `personality nature character style manner temper temperament disposition makeup make_up blood dna genes culture upbringing ways humour humor
 language gifts strengths strong_suit strong_point forte management_style way_of_talking way_of_being way_of_speaking way_of_showing love_language`;

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
