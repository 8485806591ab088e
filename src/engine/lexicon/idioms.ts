/**
 * Idioms and small vocabularies of single constructions. Same form as `words.ts`: several words are joined by `_`.
 * They are read after texting style has become plain words ("im" is "i am" here).
 */

/** Ways to say that something is to be over. */
export const Ending = `move_on moving_on moved_on move_past_it move_past_this move_past_that move_forward drop_it drop_this drop_that drop_the_subject let_it_drop
 forget_it forget_this forget_that forget_all forget_about forget_the_whole let_it_go let_this_go let_that_go left_it_there left_it_at_that leave_it_there
 leave_it_at_that leave_it_so leave_it_now leave_it_be leave_it_alone leave_this_behind leave_it_behind leave_that_behind leave_all_this leave_all_that
 put_it_behind put_this_behind put_that_behind put_all_this put_all_that put_everything_behind this_behind_us it_behind_us that_behind_us all_behind_us
 put_it_to_bed put_this_to_bed put_that_to_bed put_it_to_rest put_this_to_rest draw_a_line get_past_it get_past_this get_past_that get_over_it
 get_over_this get_over_that call_it_even call_it_quits be_done_now we_be_done done_with_this done_with_it done_with_that close_this close_the_matter close_the_subject
 close_the_chapter close_that_chapter bury_the_hatchet wipe_the_slate clean_slate turn_the_page water_under_the_bridge back_to_normal back_to_how_things
 back_to_how_we back_to_the_way back_to_being no_more_fight no_more_fighting no_more_drama no_more_arguing no_more_arguments stop_fighting stop_arguing
 stop_talking_about stop_going_on stop_bringing stop_dwelling stop_with_the stop_this_now stop_it_now change_the_subject talk_about_something_else
 sweep_it_under sweep_this_under leave_the_past let_bygones keep_the_peace squash_it squash_this
 over_and_done in_the_past kiss_and_make_up hug_it_out make_up_now get_on_with_it get_on_with_our get_on_with_the get_on_with_things get_on_with_life call_a_truce call_truce
 stop_being_mad stop_being_angry stop_being_weird stop_being_like stop_being_upset stop_sulking stop_crying stop_moaning stop_the_silent cheer_up leave_that_there leave_this_there
 leave_things_there leave_that_now say_no_more no_more_about go_back_to_how go_back_to_being go_back_to_the_way go_back_to_normal like_it_never_happened
 as_if_nothing like_nothing_happened pretend_it put_it_aside put_this_aside put_that_aside put_it_away put_it_in_the forget_it_ever bury_it bury_this park_it
 park_this shelve_it be_over be_done_with consider_it_closed consider_this_closed consider_the_matter consider_this_matter consider_it_settled consider_it_dealt settle_this
 that_should_settle end_this end_it_here end_it_there finish_this finish_it close_it close_this draw_the_line wrap_this_up no_need_to_go_on no_need_to_keep no_need_to_drag drag_it_out
 drag_this_out keep_going_on keep_going_over keep_bringing keep_talking_about go_on_about going_on_about harp_on rehash go_over_it go_over_this go_round
 going_round_in_circles stop_now give_it_a_rest give_over leave_off let_up forgive_and_forget fresh_start skip_this skip_the not_make_a_big not_make_this get_past_what water_under
 past_is_the_past done_is_done past_us on_with_our on_with_it fight_over fight_is_over quits an_end_to_it an_end_to_this never_speak_of never_mention never_talk_about forget_and_do us_forget enough_of_it enough_of_that raking_it_over rake_it_over raking_over
 a_fresh_start life_is_too_short back_to_being_us how_we_were now_smile smile_now be_the_end end_of_it no_need_to_discuss no_need_to_talk do_this_right_now be_done_with_it past_it_already no_more_said bring_it_up bringing_it_up`;
/** The same as whole clauses. */
export const Ended = `end_of_story end_of_the_story end_of_discussion end_of_conversation end_of_matter end_of subject_closed matter_closed case_closed topic_closed
 chapter_closed next_topic next_subject next_question moving_on that_is_that that_is_the_end done_and_dusted nothing_more_to_say finish finished the_end all_good_now we_good we_are_good we_are_even we_are_square are_we_good are_we_ok are_we_cool
 are_we_done are_we_fine are_we_square is_that_it_then friends_again peace truce enough_now enough_of_this enough_of_that enough_said it_is_over it_is_done it_is_settled let_us_eat
 that_is_all_i that_is_it_now over_it matter_is_closed subject_is_closed case_is_closed onwards_and_upwards no_more_will_be_said not_another_word
 new_page tomorrow_is_a_new`;

/** What nobody is. */
export const Flawless = `perfect flawless psychic mind_reader superman superwoman superhuman robot saint god einstein millionaire billionaire rich jesus angel mother_teresa
 supermodel telepathic clairvoyant prince_charming superwoman a_machine made_of_money good_enough_for clever_enough posh_enough skinny_enough cool_enough fancy_enough important_enough smart_enough
 gordon_ramsay a_chef rockefeller`;

/** A wrong told as a thing of its own. */
export const Misdeed = `hearts heart wrong confidentiality privacy diary birthday door doors money invitation plate plates error lapse lapses hopes message messages misunderstandings agreement agreements promise mistake mistakes error errors things stuff words line lines promise promises feelings trust boundary boundaries wrongs harm hurt comments remarks
 assumptions decision decisions choices accusations expectations insults shots voices commitments judgment judgement judgements lies tempers emotions offence
 offense confidence confidences damage upset bridges feathers toes balls ball missteps misjudgements misjudgments oversights`;
/** What was done, in the passive, when it was a wrong. */
export const DoneWrong = `kept respected slammed forgotten missed overlooked read opened spent neglected ignored honoured honored misread mistreated excluded trampled disregarded smashed done_to_you followed upheld made said done crossed broken hurt exchanged handled spoken betrayed overstepped damaged violated lost bruised ruffled caused taken thrown uttered
 breached dropped stepped burned burnt raised told shattered given aired trodden mishandled frayed flared`;
/** Judging adjectives and nouns for an event nobody has done. */
export const Unfortunate = `rough rubbish not_ideal less_than_ideal unhappily regretted_that a_matter_of_regret wild unlucky crap gutting not_great disheartening unfortunate regrettable shame pity sad disappointing too_bad sucks unlucky bummer sorry_state tragic deplorable lamentable dismaying pitiful
 disheartening saddening sadly unhappy`;
/** Half a heart in a sentence: supposing, being told. */
export const Supposing = `guess suppose supposedly apparently seemingly expect imagine reckon kind_of_feel sort_of_feel i_feel_like think_maybe probably technically evidently
 figured gather`;
/** Stretches of time that stand for a quarrel in "sorry about last night". */
export const PastTime = `earlier before yesterday last_night last_week last_weekend last_time last_month last_year the_other_day the_other_night the_other_week the_other_evening
 the_other_morning the_other_time this_morning this_afternoon this_evening tonight today the_weekend the_past just_now back_then the_night_before
 monday tuesday wednesday thursday friday saturday sunday christmas xmas thanksgiving new_year new_years`;
/** Names for a wrong that tell nothing. */
export const VagueNoun = `everything thing things situation mess business drama matter stuff part incident episode carry_on argument fight row disagreement misunderstanding
 behaviour behavior actions act conduct role fuss nonsense palaver trouble shenanigans attitude outburst crap shit bullshit stress fiasco debacle scene upset
 way how what_happened what_went what_took what_occurred the_way`;
/** Granting a point with a sigh, before or after "sorry". */
export const Grudge = `jfc ffs jaysus feck sheesh omfg whatevs wtv wtvr yawn sigh eyeroll good_god good_lord christ_almighty my_god oh_my_god bloody_hell ok_already alright_already k_fine kk_fine all_right_all_right fine_fine fine ugh urgh argh grr meh whatever quiet_life anything_for_a take_your_sorry your_apology yourself_apologized there_is_your whatever_you_say say_i_am_sorry_then happy_now jeez_louise very_well you_win ok_ok alright_alright ok_alright ok_then alright_then ok_fine yeah_yeah yes_yes there_you_go
 there_we_go here_you_go here_is_your have_it_your_way your_way for_god_sake for_fuck_sake for_fucks_sake for_gods_sake for_christ_sake for_heaven_sake for_heavens_sake
 for_petes_sake for_goodness_sake for_the_love_of jeez jesus christ geez there_i_said i_will_say_it i_said_it or_whatever or_something and_all_that
 you_want_an_apology you_want_a_sorry you_want_me_to_say big_deal if_you_must if_you_insist be_like_that`;
/** What stands between such a sigh and the apology. */
export const GrudgeFiller = `k kk almighty christ fam pal luv pet hun well oh and so ok alright very you win god jeez whatever right yeah yes then just all i am we are said say will it do have bro man dude babe mate
 look omg there here your way for sake the love of want an a apology sorry me to is if must insist now my x yaar like be that s grand louise lor hor la lah ah already shall consider yourself take forgive happy with mea culpa anything quiet life then`;
/** Where a quarrel went by itself, as if nobody had steered it. */
export const OutOfHand = `out_of_hand out_of_control heated too_far ugly nasty messy overboard sideways south carried_away out_of_line blown_up blown_out off_the_rails
 a_bit_much too_much hairy intense loud bitter personal unpleasant wrong badly pear_shaped downhill haywire far awry overheated`;
/** Verbs of coming about, in the past. */
export const CameAbout = `happened happen occurred went came come got ended turned escalated blew spiralled spiraled boiled unfolded transpired arose developed played worked
 fell spilled`;

/** Words for a talk and for taking part in it, by which it is refused: "not discussing this", "conversation over". */
export const TalkingWord = `discuss discussing discussion discussions arguing argue argument debating debate conversation conversations convo engage engaging engaged responding
 respond replying reply replies listening correspondence exchange subject topic explaining explanations wasting entertaining entertain talking chatting communicating
 negotiation further quarrel reading dealing interest matter chat`;

/** What absent others are made to say of the hearer, beyond names and traits. */
export const AbsentVerdict = `problem changed attitude behavior manners nightmare hard normal wrong overreacted worse fair unfair order line apologize apologise treat treated sick tired
 fed stand likes trusts respects hates avoids laughing embarrassed ashamed shocked complained work drama much help temper eggshells owe right stop bad acceptable
 mistake fault ridiculous weird mess late drinking toxic disrespectful left talking complaining moody negative annoying`;
