/**
 * Word classes of turned blame: what the other is said to have done, what the writer did, what drove them to it.
 * They stand here and not in the lexicon, for they are many kinds of words at once and would blur its verbs and nouns.
 */
import type { Classes } from '../../../engine/cues/condition.ts';
import { allForms } from '../../../engine/lexicon/inflect.ts';

/** Deeds nobody is proud of, in all forms. */
const SIN =
  allForms(`forget/-/forgot/forgotten/- lie/lies/lied/lied/lying cheat ignore yell shout scream swear/-/swore/sworn/- flirt drink/-/drank/drunk/- gamble mock
    insult ghost blank block dump ditch bail flake sulk snap interrupt betray neglect abandon embarrass humiliate undermine threaten deny accuse
    exaggerate twist hide/-/hid/hidden/- steal/-/stole/stolen/- slap shove disappear vanish gossip badmouth snoop disgrace`);

export const BLAME = {
  /** Outbursts and trespasses of the writer. */
  out: `${allForms(`yell shout scream roar bark snarl snap rage rant explode flip react overreact lash kick punch slap hit/-/hit/hit/-
    shove grab throw/-/threw/thrown/- smash slam break/-/broke/broken/- lie/lies/lied/lied/lying swear/-/swore/sworn/- curse cuss cheat drink/-/drank/drunk/-
    smoke gamble snoop sneak spy check block hide/-/hid/hidden/- insult nag scold lecture threaten ghost ignore storm resort spazz
    lose/-/lost/lost/-+it lose/-/lost/lost/-+my lose/-/lost/lost/-+the_head blow/-/blew/blown/-+up blow/-/blew/blown/-+my raise+my hang/-/hung/hung/-+up walk+out
    call+you call+him hurt/-/hurt/hurt/-+you go/goes/went/gone/going+off go/goes/went/gone/going+through go/goes/went/gone/going+looking crash+out turn+up_at show+up_at
    get/-/got/got/-+angry get/-/got/got/-+mad get/-/got/got/-+nasty act+like act+this act+that act+crazy act+up behave+like behave+this bite/-/bit/bitten/-+your
    revert report expose put/-/put/put/-+you put/-/put/put/-+your make/-/made/made/-+a_scene embarrass humiliate`)}
    being_rude be_rude been_rude being_mean be_mean being_nasty be_nasty be_cruel being_short be_short been_short cussin
    tripping bugging wildin do_this do_that do_it did_it done_it doing_this say_that say_those said_that said_those said_things say_things`,
  /** What one does to another that is held against them. */
  sin: SIN,
  /** The same as it is told, with what may be harmless in itself. */
  misdeed: `${SIN}
    left missed crashed spent bought sold walked_out walked_off stormed_off stormed_out hung_up stood_me slept kissed showed_up turned_up threw kicked smashed
    lost read_my went_through told_everyone told_your told_my unfriended muted wasted promised broke broken laughed called_me hit used_my took_my borrowed overslept
    passed_out fell_asleep faked wrecked ruined spoiled spoilt burnt dropped deleted reverted leaked posted shared_my messaging texting sending seeing left_me
    been_late were_late was_late were_drunk were_blocked been_blocked were_banned were_rude been_rude were_horrible did_the_same done_the_same did_worse done_worse
    backed_out pulled_out cancelled canceled never_came never_showed did_not_show did_not_come did_not_even did_not_call did_not_tell never_told never_called never_paid`,
  /** What in the other is named as the cause: conduct, temper, talk. Never a virtue. */
  fault: `failure refusal inability carelessness negligence stubbornness jealousy temper drinking lies lying nagging selfishness laziness attitude
    behavior conduct sarcasm mood moods moodiness mouth big_mouth pride ego impatience incompetence tardiness lateness recklessness greed gambling spending cheating
    affair affairs indecision silence paranoia insecurity insecurities drama tantrum tantrums outburst outbursts stunt stunts oversight inaction
    forgetfulness meddling interference comment remark remarks insult insults provocation provocations aggression coldness neglect games tone whining
    moaning whinging complaining criticism controlling snooping flirting shouting yelling screaming rudeness disrespect secrets secrecy betrayal
    infidelity bullying bullshit crap nonsense carry_on antics foolishness stupidity mistrust distrust suspicion demands pressure needling accusations
    misuse mood_swings poor_planning lack_of addiction nastiness negativity bickering actions choices words decisions mistake mistakes error errors
    investments schemes mess nerve cheek dithering dawdling mistyped haste arrogance bossiness shopping friends phone`,
  /** What went wrong between people or at work. */
  trouble: `mess row fight fights argument arguments disaster fiasco shambles atmosphere situation breakdown problem problems trouble fallout divorce split quarrel
    misunderstanding confusion failure loss delay outage regression damage drama breach crisis debt whole_thing disagreement conflict everything all_this all_of_this`,
  /** What one suffers, as a consequence of somebody. */
  bad: `#BadOutcome ${allForms('cry scream suffer lose/-/lost/lost/- argue fight/-/fought/fought/- relapse')} mess row divorce hell fallout therapy insomnia panic nerves nervous wreck
    in_bits in_tears in_pieces in_this_state in_this_mess in_this_hole in_a_state like_this this_way banned fined evicted homeless humiliated skint not_sleep not_slept
    can_not_sleep can_not_eat can_not_trust no_friends no_savings no_money ruined relapsed relapse awake grey_hairs ulcer antidepressants bankrupt blood_pressure
    shouting screaming nothing nobody dread in_debt heartbroken`,
  /** Driving somebody to it. */
  provoke: `${allForms(`provoke goad needle poke prod bait egg taunt trigger antagonise antagonize rile annoy irritate drive/-/drove/driven/- push piss vex
    torment test nag pester wind/-/wound/wound/- harass badger`)} pokin winding_up`,
  /** Making somebody do a thing. */
  cause: `${allForms(`make/-/made/made/- force drive/-/drove/driven/- push provoke goad lead/-/led/led/- get/-/got/got/- have/has/had/had/having turn reduce tempt
    compel/-/compelled/compelled/compelling oblige bully`)}`,
  /** What somebody becomes by another's doing. */
  turned: `cruel bitter mean nasty violent aggressive spiteful vicious ruthless heartless abusive controlling paranoid suspicious jealous snappy ratty short_tempered
    rude liar cheat monster shrew nag witch wreck bully animal tyrant alcoholic hateful horrible crazy insane mental psycho mad_woman madman resentful hostile
    vindictive venomous person_i someone_i somebody_who someone_who this_person a_person stranger ogre demon maniac lunatic hysterical unhinged demented savage roaring_lunatic`,
  /** The part of the wicked one. */
  villain: `monster villain villan villian baddy_again nasty_one bad_man bad_woman heartless_one bad_guy baddie baddy bad_one devil divil enemy criminal abuser aggressor culprit demon ogre bully tyrant scapegoat punchbag punching_bag
    bad_person wicked_one evil_one hitler satan antichrist asshole arsehole black_sheep terrible_person horrible_person bad_apple wicked_witch guilty_party public_enemy guilty_one
    one_to_blame narcissist wicked_stepmother evil_stepmother worst_person problem_child problem crazy_one abusive toxic_one big_bad bad_wife bad_husband bad_mother
    bad_father bad_friend bad_son bad_daughter bad_mum bad_mom bad_dad bad_parent terrible_mother terrible_father terrible_husband terrible_wife wife_beater crook thief nazi dictator`,
  /** What is done to one who feels put in the dock. */
  attacked: `dragged blamed attacked shouted_at yelled_at cancelled punished judged told_off given_out_to screamed_at accused interrogated lectured humiliated vilified targeted
    picked_on bullied abused hurt grilled roasted slated crucified persecuted victimised victimized demonised demonized torn_apart ganged_up shamed guilt_tripped gaslit
    gaslighted harassed slandered wronged disrespected insulted mistreated betrayed cornered scapegoated nagged criticised criticized treated_like put_on_trial thrown_under
    jumped_on lynched written_up reported told_off chewed_out thrown_out locked_out left_out banned fined sued sacked fired kicked dumped_on walked_on laughed_at mocked passed_over silenced censored robbed_of taken_for lied_to cheated_on robbed spoken_to_like talked_to_like ignored hounded flogged pilloried`,
  /** What is demanded as proof. */
  evidence: `evidence proof recording recordings screenshot screenshots screenie screenies witness witnesses diffs footage tape transcript transcripts citation citations ss`,
  /** What the other says was done to them, as it is denied. */
  charge: `insult insults shouting yelling screaming flirting affair kiss promise agreement argument row fight lie lies lying cheating rudeness disrespect threat threats abuse
    bullying attack attacks slap such_conversation conversation tone malice harassment hitting violence ignoring mocking raised_voice raised_voices swearing name_calling
    deceit betrayal slur shove slap push manhandling silent_treatment sneering eye_rolling favouritism favoritism contempt aggression offense tears laughing text`,
  /** An ill mind, as it is put on somebody. */
  delusion: `delusion delusions hallucination hallucinations paranoia hysteria psychosis conspiracy_theories mania craziness madness insanity neurosis neuroses
    figments imaginings persecution_complex victim_complex overactive_imagination crazy_theories paranoid_fantasies fantasies`,
  /** Saying that the other is at fault. */
  complain: `${allForms(`complain moan lecture preach whinge accuse judge criticise criticize attack blame nag tut scold give/-/gave/given/-+out call+me_out go/goes/went/gone/going+on
    bang+on have/has/had/had/having+a_go come/-/came/come/-+at come/-/came/come/-+for start+on point+the_finger point+fingers want+to_talk`)}`,
  one: 'one 1 single even_one a_single three five specific actual concrete exact',
  instance: `time times day days date dates example examples instance instances occasion occasions message messages text texts line sentence word words moment night incident quote
    diff diffs comment comments edit edits thing witness place email post`,
} satisfies Classes;
