/**
 * Word classes of turned blame, for wordings: what the other is said to have done, what the writer did, what drove them.
 * They stand here and not in the lexicon, for they are many kinds of words at once and would blur its verbs and nouns.
 */

const oneOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** What in the other is named as the cause: conduct, temper, talk. Never a virtue. */
export const FAULT_NOUN = oneOf(`
 failure refusal inability carelessness negligence stubbornness jealousy temper drinking lies lying nagging selfishness laziness attitude behaviour
 behavior conduct sarcasm moods moodiness big_mouth pride ego impatience incompetence tardiness lateness recklessness greed gambling spending cheating affair
 affairs indecision silence paranoia insecurity insecurities drama dramas tantrum tantrums outburst outbursts stunt stunts oversight inaction forgetfulness
 meddling interference comment comments remark remarks insults insult provocation provocations aggression coldness neglect games tone whining moaning
 whinging complaining criticism criticisms controlling snooping flirting shouting yelling screaming rudeness disrespect secrets secrecy betrayal infidelity
 bullying bullshit crap nonsense ways carry_on antics foolishness stupidity mistrust distrust suspicion demands pressure needling provoking accusations flirting handling misuse mood_swings
 little_comment smart_remark snide_remark poor_planning poor_communication lack_of temper_tantrums passive_aggressive addiction nastiness negativity bickering constant_nagging`);

/** What one does to another that is held against them, as it is told. */
export const MISDEED = oneOf(`
 forgot forgotten left missed crashed hid hidden spent bought sold walked_out stormed_off stormed_out hung_up stood_me bailed ghosted slept kissed flirted drank
 showed_up turned_up came_home threw thrown kicked smashed lost read_my went_through told_everyone told_your blanked ditched dumped blocked
 unfriended muted screamed slammed wasted gambled promised broke broken lied cheated ignored yelled shouted swore cancelled canceled flaked skipped refused
 laughed mocked insulted called_me abandoned neglected betrayed hit slapped pushed shoved stole stolen robbed deceived tricked used_my took_my borrowed
 sulked snapped disappeared vanished never_came never_showed did_not_show did_not_come did_not_even did_not_call did_not_tell never_told never_called
 never_paid walked_off walked_away drove_off wrecked ruined spoiled spoilt burnt burned dropped deleted reverted leaked posted shared_my gossiped badmouthed
 bitched embarrassed humiliated undermined threatened overslept passed_out threw_up fell_asleep faked exaggerated twisted denied accused started
 went_behind went_off went_out stayed_out left_me been_late were_late was_late were_drunk were_blocked been_blocked were_banned been_banned
 were_rude been_rude were_horrible voted_down did_me did_the_same did_it did_worse done_the_same done_worse not_invited uninvited invited_your backed_out pulled_out`);

/** Outbursts and trespasses of the writer, in all forms. */
export const OUTBURST = oneOf(`
 yell yelled yelling shout shouted shouting scream screamed screaming screamin snap snapped snapping lie lied lying swear swore swearing curse cursed cursing cuss
 cussed cussing cheat cheated cheating hit hitting slap slapped slapping punch punched punching kick kicked kicking throw threw throwing thrown smash smashed smashing
 break broke slam slammed slamming explode exploded exploding lose_it lost_it losing_it lose_my lost_my losing_my lash lashed lashing drink drank drinking drunk smoke smoked smoking gamble
 gambled snoop snooped snooping spy spied check_your checked_your checking_your block blocked blocking hide hid hiding insult insulted insulting call_you called_you calling_you hurt_you
 nag nagged nagging scold scolded scolding raise_my raised_my raising_my hang_up hung_up storm stormed walk_out walked_out blow_up blew_up blew_my flip flipped flipping
 overreact overreacted react_like reacted act_like act_this act_that acted_like acted_that acting_like acting_up behave_like behaved_like be_rude been_rude being_rude be_mean
 be_nasty being_nasty be_cruel be_horrible get_angry got_angry getting_angry get_mad got_mad getting_mad get_nasty got_nasty getting_nasty be_angry go_off went_off going_off say_that
 say_those say_things saying_things said_things said_those said_that say_horrible say_awful saying_horrible saying_awful sneak sneaking sneaked snuck lecture resort resorted
 roar roared roaring bark barked snarl snarled cussin rage raging slag ignore_you ignored_you ignoring_you ghost ghosted ghosting threaten threatened threatening embarrass_you humiliate_you
 embarrassed_you make_a_scene made_a_scene making_a_scene go_through_your went_through_your treat_you treated_you treating_you shove shoved grab grabbed bite_your bit_your
 trippin tripping buggin bugging wildin wilding actin_up poppin_off popping_off spazz spazzing crash_out crashing_out crashed_out turn_up_at turned_up_at be_like_this been_like_this
 be_this_way being_like_this do_this do_that do_it did_it done_it doing_this been_short be_short being_short`);

/** What somebody becomes by another's doing. */
export const TURNED = oneOf(`
 cruel bitter mean nasty violent aggressive spiteful vicious ruthless heartless abusive controlling paranoid suspicious jealous snappy ratty short_tempered
 rude liar cheat monster shrew nag witch wreck bully animal tyrant drunk alcoholic hateful horrible crazy insane mental psycho mad_woman madman screaming shouting
 shouty resentful hostile vindictive venomous person_i_hate someone_i_hate someone_i_do people_i this_person stranger ogre demon maniac lunatic hysterical unhinged`);

/** Driving somebody to it. */
export const PROVOKE = oneOf(`
 wound wind winding winds push pushed pushing provoke provoked provoking goad goaded goading needle needled needling poke poked poking prod prodded baited bait baiting egged taunt
 taunted taunting trigger triggered triggering antagonise antagonised antagonize antagonized rile riled annoy annoyed annoying irritate irritated drove drive driving piss pissed
 pissing ticked tick vex vexed vexing torment tormented test tested testing nag nagged nagging pester pestered pestering`);

/** The part of the wicked one. */
export const VILLAIN = oneOf(`
 monster villain bad_guy baddie baddy bad_one devil divil enemy criminal abuser aggressor culprit demon ogre bully tyrant scapegoat punchbag punching_bag bad_person wicked_one
 evil_one hitler satan antichrist public_enemy enemy_number asshole arsehole bad_wife bad_husband bad_mother bad_father bad_friend bad_son bad_daughter bad_mum bad_mom bad_dad black_sheep
 terrible_person horrible_person bad_apple wicked_witch big_bad guilty_party guilty_one one_to_blame persona_non_grata pantomime_villain narcissist wicked_stepmother evil_stepmother
 bad_parent worst_person devil_himself devil_incarnate problem_child`);

/** What is done to one who feels put in the dock. */
export const ATTACKED = oneOf(`
 dragged blamed attacked shouted_at yelled_at cancelled punished judged told_off given_out_to screamed_at accused interrogated lectured humiliated vilified targeted
 picked_on bullied abused hurt grilled roasted slated crucified persecuted victimised victimized demonised demonized torn_apart ganged_up shamed guilt_tripped gaslit
 gaslighted harassed slandered wronged disrespected insulted mistreated betrayed cornered scapegoated nagged criticised criticized treated_like put_on_trial thrown_under`);

/** What is demanded as proof. */
export const EVIDENCE = oneOf(`
 evidence proof recording recordings screenshot screenshots screenie screenies receipts witness witnesses diffs footage tape transcript transcripts citation citations ss`);

/** What the other says was done to them, as it is denied. */
export const CHARGE = oneOf(`
 insult insults shouting yelling screaming flirting affair kiss promise agreement argument row lie lies lying cheating rudeness disrespect threat threats abuse bullying attack
 attacks slap such_conversation conversation fight tone malice harassment joke_about hitting violence ignoring mocking raised_voice raised_voices swearing name_calling malicious
 deceit betrayal slur shove slap push manhandling silent_treatment sneering eye_rolling favouritism favoritism exclusion contempt aggression offence offense`);

/** An ill mind, as it is put on somebody. */
export const DELUSION = oneOf(`
 delusion delusions hallucination hallucinations paranoia hysteria psychosis conspiracy_theories mania craziness madness
 insanity neurosis neuroses figments imaginings persecution_complex victim_complex overactive_imagination crazy_theories`);
