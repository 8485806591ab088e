/** Vocabulary of shame and of giving held up as a debt. Same form as `words.ts`. */

/** What a person calls their whole self when they break down under a reproach. */
export const WorthlessAdj = `terrible awful horrible appalling atrocious bad worst lousy shit shitty shite crap crappy rubbish garbage rotten useless worthless pathetic
 disgusting evil monstrous vile toxic hopeless failed selfish dreadful despicable abysmal wretched miserable unlovable broken horrid nasty poor weak cruel
 ghastly trash trashy sorry_ass contemptible loathsome repulsive detestable shameful heartless stupid damaged defective cursed pitiful lame sucky ass inadequate
 unworthy undeserving evilest irredeemable incompetent deplorable beastly hateful ugly sick messed_up fucked_up screwed_up no_good good_for_nothing`;
/** The same as nouns. */
export const WorthlessNoun = `monster garbage trash scum loser disgrace burden pig dick asshole arsehole bitch bastard prick embarrassment villain devil demon scumbag parasite
 cancer poison screwup fuckup failure disappointment letdown abuser pos dirt filth vermin
 cunt twat wanker shit piece_of_shit piece_of_crap piece_of_garbage piece_of_trash piece_of_work waste_of_space waste_of_air waste_of_oxygen waste_of_skin
 waste_of_time lost_cause hot_mess basket_case trainwreck train_wreck good_for_nothing liability curse stain leech deadbeat lowlife creep brute fuck_up screw_up let_down`;
/** What people are to each other, and a person as such. */
export const Somebody = `person human boyfriend girlfriend husband wife partner friend mother mom mum mam father dad parent daughter son sister brother man woman spouse mate people
 individual lover girl boy guy creature grandmother grandfather grandma grandpa nan gran aunt uncle cousin colleague manager leader boss teacher flatmate roommate
 housemate fiance fiancee bloke lad child kid sibling being example specimen pal buddy godmother stepmother stepfather stepmum stepdad carer neighbour neighbor
 daughter_in_law son_in_law role_model homie sis bro bestie wifey hubby`;
/** All there is, as the subject of a defeat: "everything I touch". */
export const Totality = `everything anything whatever nothing none`;
/** What is wrong with all one does. */
export const GoneWrong = `wrong incorrect inadequate insufficient unacceptable worthless pointless useless crap shit rubbish garbage awful terrible disaster crime sin failure
 offends annoys irritates upsets hurts disappoints displeases angers backfires fails sucks offensive stupid shite trash ruined bad mistake catastrophe flawed
 embarrassing annoying irritating disappointing used_against held_against not_enough pisses criticised criticized complaint complaints backfire fuck_up screw_up
 criticise criticize complain judged attacked picked_apart torn_apart goes_wrong go_wrong`;
/** Failing as one's nature, in all forms. */
export const MessVerb = `ruin ruins ruined ruining wreck wrecks wrecked wrecking spoil spoils spoilt spoiled spoiling mess messes messed messing screw screws screwed screwing
 fuck fucks fucked cock cocks cocked cocking muck mucked mucking bugger buggered buggering botch botched botching bungle bungled fail fails failed failing
 disappoint disappoints disappointed disappointing destroy destroys destroyed destroying break breaks broke breaking poison poisons hurt hurts hurting upset upsets upsetting
 goof goofed goofing balls let lets letting jinx trash trashed trashing mishandle mishandled sabotage sabotaging damage damaging blow blew blowing fumble fumbled
 fluff fluffed drop dropping stuff stuffed stuffing flop flopped annoy annoying offend offending`;
/** Giving and toiling for somebody, told to them as a debt. */
export const Toil = `worked slaved slave slaving sacrificed sacrifice sacrificing gave given raised carried fed clothed cooked cleaned washed drove driving paid nursed supported
 provided bent broke devoted dedicated poured invested fought defended covered bailed scrubbed toiled graft grafted hustled struggled suffered endured flew travelled
 traveled sold borrowed skipped birthed reared housed bled killed gone_without went_without bent_over put_up looked_after take_care took_care took_you took_in bend_over
 stood_by stuck_by been_there was_there went_through gone_through passed_up put_into put_in_for spent waited stayed stuck turned_down gave_up given_up forgave forgiven
 worked_my ironed typed_up lent stood sat_up cared done_for did_for do_for ran_around run_around`;
/** What a giver says never came back. */
export const Thanks = `thanks gratitude appreciation appreciated appreciate repay repaid repayment recognition acknowledgement acknowledgment reward credit thankful grateful thank`;
