/** Vocabulary of contempt, withdrawal and third parties. Same form as `words.ts`. */

/** What a complaint is called by one who is tired of it. */
export const Tirade = `lecture lectures lecturing sermon sermons speech speeches rant rants ranting essay essays monologue monologues complaint complaints complaining
 whinge whingeing whining whine moan moaning moans nag nagging guilt_trip guilt_trips guilting meltdown meltdowns tantrum tantrums drama dramas
 hissy_fit strop sulk sulking sob_story sob_stories pity_party blame_game inquisition interrogation third_degree cross_examination tears crying
 waterworks feelings feelings_talk emotions accusations accusation criticism nonsense crisis sermonizing preaching histrionics hysterics
 therapy_session therapy_talk ted_talk novel paragraph paragraphs silent_treatment moods mood bullshit crap shit speechifying interrogations`;
/** What one may expect of another: to ask, to call, to listen, to thank. */
export const Due = `ask asked asking call called calling text texted texting ring rang rung ringing phone phoned phoning message messaged check checked checking tell told telling
 warn warned mention mentioned say said thank thanked apologise apologised apologize apologized listen listened listens listening help helped helps offer offered offers notice noticed notices
 remember remembered remembers reply replied replies answer answered answers explain explained visit visited visits consult consulted inform informed invite invited include included
 consider considered care cared cares try tried tries write wrote written knock knocked greet greeted acknowledge acknowledged respond responded remind reminded defend defended
 bother bothered come came send sent clean cleaned cleans cook cooked cooks pay paid pays support supported supports appreciate appreciated appreciates look looked think show showed shown
 compliment complimented comfort comforted hug hugged introduce introduced welcome congratulate congratulated cheer encourage encouraged trust trusted believe believed`;
/** Ages and names of children, for likening a grown-up to one. */
export const ChildAge = `toddler toddlers child children kid kids baby babies infant teenager teenagers adolescent preschooler schoolboy schoolgirl brat two three four
 five six seven eight nine ten eleven twelve thirteen fourteen fifteen 2 3 4 5 6 7 8 9 10 11 12 13 14 15 two_year_old three_year_old four_year_old
 five_year_old six_year_old ten_year_old 2yo 3yo 4yo 5yo`;
/** Crying and pity, mimicked. */
export const MockTears = `boo_hoo boohoo boo_hoo_hoo wah_wah_wah waah_waah_waah waahmbulance wambulance waambulance diddums ickle feefees fee_fees smallest_violin tiny_violin
 tiniest_violin littlest_violin sad_violin cry_me_a_river cwy cue_the_tears cue_the_waterworks cue_the_violins cue_the_violin crocodile_tears pity_party
 sob_sob_sniff woe_is_you woe_is_me mollycoddle my_heart_bleeds get_the_tissues wittle widdle poor_little_rich somebody_get_the_violin whaambulance
 oh_the_humanity oh_no_anyway slow_clap`;
/** Praise that turns to mockery before a deed nobody praises. */
export const MockPraise = `congratulations congrats well_done bravo kudos hats_off good_job great_job nice_job nice_work great_work good_work way_to_go nice_going
 nice_one good_going good_one fair_play full_marks ten_out_of_ten 10_out_of_10 gold_star round_of_applause applause three_cheers golf_clap clap_clap
 top_marks bra_vo fabulous_job amazing_job fantastic_job brilliant_job award oscar prize trophy grammy filmfare bafta`;
/** Deeds nobody praises. */
export const Spoiling = `ruining ruined ruin wrecking wrecked spoiling spoiled spoilt destroying destroyed breaking broke losing lost forgetting forgot missing missed upsetting
 embarrassing embarrassed humiliating humiliated hurting failing failed killing messing screwing sulking crying whining complaining ignoring ignored lying
 insulting offending annoying alienating turning making_me making_her making_him making_my making_everyone making_it_about making_this_about making_yourself
 making_a_scene made_me made_everyone made_it_about made_my made_a_scene proving proved scaring scared being_late being_the being_a
 being_so being_such never not doing_nothing doing_the_bare doing_the_one getting_drunk getting_fired getting_us winning_the_argument stating_the
 best_victim worst biggest most_dramatic victim martyr performance acting actress actor drama feeling_sorry playing_the waking blaming
 another_birthday another_dinner another_evening another_weekend another_fight disappointing letting_everyone letting_us letting_me leaving_me proving_me`;
/** Those who are asked to carry a message, or whose verdict is carried. Beyond `Third`: kin in dialect, partners, in-laws. */
export const Kin = `mum mom mam mother dad da father papa mummy mammy daddy stepdad stepmum stepmom stepfather stepmother sister brother sis bro son daughter husband wife hubby
 missus fiance fiancee partner boyfriend girlfriend ex granny grandma gran nan nana grandad grandpa aunt auntie aunty uncle cousin niece nephew
 mother_in_law father_in_law sister_in_law brother_in_law didi bhai bhabhi bhaiya amma appa kids son_in_law daughter_in_law godmother mate friend bestie
 boss manager landlord neighbour neighbor flatmate roommate colleague parents folks twin`;
/** Bodies that stand in for whoever acted. */
export const Body = `team department company office management committee board organisation organization group staff school branch store hospital firm council
 society agency bureau clinic support leadership crew faculty ministry division our_side our_end our_people our_team the_lads the_system the_process
 the_company the_system we_all us_all colleagues reception admin hr`;
/** A failure told without anybody who failed. */
export const Mixup = `miscommunication misunderstanding misunderstandings mixup mix_up mix_ups mixups confusion breakdown oversight oversights crossed_wires hiccup hiccups
 glitch lapse slip_up slip_ups disconnect misalignment misstep mishap muddle error errors snag failing failings shortfall shortcomings`;
/** Many, or a judge, brought in as a weight. */
export const Chorus = `everyone everybody people folks ppl all_of_us we_all us_all they_all all_of_them both_of_us half_of half_the the_whole whole_family my_whole our_whole all_my all_our
 family friends mates lads girls neighbours neighbors relatives colleagues coworkers customers clients users buyers team office staff class whole_street the_village
 the_street half_the_street group_chat the_chat therapist counsellor counselor psychologist shrink kids others other_people other_couples others_here the_guys most_people
 any_sane plenty_of several_people some_of_us a_lot_of_people many_people several_of several_colleagues the_group the_neighbours the_others everyone_here
 everyone_else your_own people_here your_friends my_friends your_family my_family your_parents my_parents your_ex parents inlaws in_laws nobody nobody_here no_one jury`;
/** A shrug that gives the other one their way. */
export const Shrug = `you_do_you your_life your_mess your_problem your_choice your_decision your_call be_my_guest`;
/** Wishes to be left. */
export const LeaveMe = `let_me_be leave_me_be`;
