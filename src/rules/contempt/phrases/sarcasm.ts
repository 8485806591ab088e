/** Praise, thanks and wonder that mean their opposite (Culpeper 1996: mock politeness), told by what stands beside them. */
import { graded } from '../../../engine/wording/graded.ts';

const CLASSES = {
  praise: `great amazing lovely brilliant fantastic outstanding stellar wonderful excellent superb top_notch first_class cracking sterling marvellous fabulous awesome nice good incredible
    impressive splendid magnificent exemplary world_class five_star spectacular sublime fine classy solid quality super terrific bravo kudos congrats congratulations well_done hats_off`,
  deed: `job work service effort customer_service support communication experience organisation organization planning parenting timing start way way_to_go show performance response teamwork
    attitude professionalism quality detective_work research moderation leadership friend friends husband wife mother father partner mate company team fix solution answer question`,
  well: 'well great brilliantly swimmingly smoothly wonderfully beautifully amazingly perfectly fantastically splendidly nicely',
  /** A failure that stands beside praise only in scorn. */
  fail: `still_no still_not still_waiting on_hold an_hour_on two_hours_on three_hours hours_on hours_waiting another_week another_day_without ignored ignoring lost_my lost_our broke_my broken_again forgot_my
    forgot_our cancelled_again late_again delayed_again never_arrived never_showed never_came never_replied no_reply no_response no_refund no_answer no_apology not_a_word wrong_item wrong_address
    wrong_order as_useless as_usual_useless ruined ruining wrecked hung_up closed_my closed_the_ticket copy_paste copy_pasted copied_and_pasted stood_up stood_me took_three took_six took_two took_weeks took_months not_helping
    doing_nothing did_nothing nothing_works breaking_everything broke_everything for_nothing nothing_done making_it_worse made_it_worse blaming left_me left_us leaving_me leaving_us losing wasting wasted`,
  late: 'finally at_last for_once after_all actually bothered bother deigned deign graced grace remembered managed condescended decided found_the_time crawled emerged surfaced woken_up',
  odd: 'funny strange weird odd interesting convenient amazing curious fascinating remarkable peculiar miraculous incredible astonishing',
  only_then:
    'only always never suddenly whenever magically conveniently mysteriously somehow miraculously happens_to manage_to managed_to forget forgot remember remembered have_time has_time had_time can_find could_find disappears disappear vanish vanishes appears appear works dies died stops stopped breaks broke',
  saint:
    'saint st perfect precious innocent brave clever big helpful high_and_mighty special humble mature generous famous busy important poor wise smart tough honest reasonable oracle prophet great expert genius professor almighty',
} as const;

export const SARCASM = graded(
  {
    3: `
      ^ ~2 ooh|oh|oo|hey_everyone|hey_everybody|everyone|everybody look at me|him|her|this_guy ~
      {praise} ~1 {deed} ~1 {genius_name}
      aren_t|are not you ~1 {saint} $
      me me me ~ $
      ^ ~2 {title} {virtue} ~
      shall|should|do|did|must i|we ~2 bow|curtsy|curtsey|kneel|salute|kiss_your|roll_out|applaud|clap|grovel|faint|swoon|genuflect ~
      want|need|expect|like ~1 me|us ~1 to ~1 bow|curtsy|curtsey|kneel|salute|kiss_your|kiss_the|roll_out|applaud|clap|grovel|worship|thank_you_for|pat_you|give_you_a ~
      someone|somebody|quick|please ~2 {fetch} ~3 {relief} ~
      tears ~3 down ~2 my|our leg|legs|cheek|cheeks
      world|universe|planet|sun|everything ~1 does? ~1 revolves|revolve|turns|spins ~1 around you
      the world|universe|planet not ~1 revolve|turn|spin ~1 around you
    `,
    2: `
      {praise} ~2 {deed} ~6 {fail}
      ^ ~2 {praise} ~1 now|so|you ~6 {fail}
      ^ ~2 thanks|thank_you ~4 for ~3 {fail}
      ^ ~2 {praise}|glad|happy|delighted|kind|thoughtful|generous|big|decent of you ~2 to ~2 {late}
      {praise}|glad|happy|delighted ~1 to ~1 see|hear|know ~2 you ~6 {late}
      how {praise}|kind|thoughtful|generous|considerate|gracious|big|decent|noble ~1 of you ~2 to ~2 {late}
      so|oh|wow|ah|look ~2 you|it|he|she ~1 can|do|does|did|know ~3 read|count|type|apologize|speak|work|cook|think|write|care|reply|listen|spell ~2 after_all|then
      wonders ~1 will? never cease
      crowd ~1 goes|went wild
      be_still my|your ~1 beating|aching heart
      ^ ~1 wow|ooh|oh|gosh|amazing|incredible|congratulations|woah|whoa ~1 {count} ~1 whole|entire|full|actual ~
      play|playing|plays|pull|pulling|played|using|here_comes ~1 the|that|your|his|her ~2 {card} card
      the ~2 {card} card ~1 again|$|now
      let_me_guess ~2 {alibi} ~
      the dog ~1 ate ~1 your
      this ~1 is|place|sub|page|forum|group|project ~3 for ~2 {pros} ~1 not ~2 {novices} ~
      who knew you|that_you ~ {late}|could
      ^ ~1 oh|ah|yeah|yes|sure|right|ok|totally|clearly|obviously|wow|because . because ~1 your|you|that|the_last|everything|it|we|nothing|this|of_course ~8 so|such|really|always|totally ~1 {well}|{praise}|helpful|reliable|honest|perfect|successful|trustworthy|innocent
      because ~2 that|it|this|last_time|your ~3 worked|went|turned|ended|goes|works ~1 out? ~1 so|really|ever_so ~1 {well}
      how ~1 is ~1 that ~3 working|working_out ~1 out? ~1 for ~1 you $
      {odd} ~2 how|that ~3 you|your ~5 {only_then} ~
      how|very|so|awfully|rather|mighty|pretty|ever_so|terribly ~1 convenient ~1 that|how ~2 you|your ~6 {only_then}
      how|very|so|awfully|rather|mighty|ever_so|terribly ~1 convenient|predictable|original|mature|helpful_as|typical ~1 $|for_you|of_you|as_usual|as_always|as_ever
      ^ ~1 shocking|shocker|shocked|colour_me|color_me ~1 i_know|surprised|shocked|unsurprised|not $|you|i_tell
      colour|color me ~1 shocked|surprised|unsurprised|impressed|amazed
      i ~1 am|am_so ~1 {gasp} ~1 shocked|{gasp} ~
      another ~2 {gem}|masterpiece|stroke_of_genius|work_of_art|winner|nugget ~2 from|by|of ~2 you|our|the|mr|mrs|captain|saint
      in your ~1 infinite|great|vast|supreme ~1 wisdom
      such|what|deep|profound|true|sage ~1 a? ~1 {wise} ~1 from|of|coming ~1 you|someone|a|our|the|him
      truly|clearly|obviously|evidently|surely|no_doubt ~1 a ~1 {mind} ~1 $|at|of|you|we|among|for
      {mind} ~1 at ~1 work $|here|folks|everyone|again
      ^ ~3 bless ~1 you|him|her|them|it ~1 trying|for_trying|he_tried|she_tried|you_tried|thinks|for_thinking
      at_least|well|aww|aw you ~1 tried ~1 $|i_guess|sweetie|bless|dear|hun|champ|buddy
      nice|good|great|lovely|sweet|cute ~1 story|fairytale|fairy_tale|excuse|speech|sermon|essay|rant|theory|fiction ~1 bro|mate|dude|pal|buddy|genius|sherlock|shame|did|pity|tell|now|though|but|where|wrong|next|$ !i_loved
      save|keep|spare ~2 {speech} ~1 for ~2 someone|somebody|your|the_judge|the|church|twitter
      give me ~1 a|some ~1 break ~1 $|with|you|from|mate|man|dude|please !from_work|at_work
      i ~1 am ~2 sure|positive|certain ~2 {poorly}
      my|what_a|oh ~1 poor|tiny|fragile|delicate|sensitive|precious|big|huge|massive|enormous ego|egos|sensibilities
      your ~2 poor|tiny|fragile|delicate|precious|wounded|bruised|massive|enormous|inflated|oversized|huge|big|giant ~1 ego|egos|sensibilities|head|pride
      the ~1 sheer|absolute|utter|actual ~1 state|nerve|cheek|gall|audacity|irony|arrogance|entitlement|stupidity|ignorance|incompetence
    `,
    1: `
      ^ ~1 sure|of_course|yeah_sure|oh_sure|course ~1 you did|do|are|were|have|would|had $
      i ~1 bet|am_sure ~1 you ~1 did|do|were|are|would|have|will $
      ^ ~1 if_you_say_so ~1 $
      lol|haha|yeah|ok|oh|lmao|pff|pfft ~1 sure|right|course ~1 it_is|you_are|you_did|they_are|he_did|it_was|that_is|they_do|you_do|it_does|you_have $
      ^ let me guess ~
      ^ ~1 thanks|thank_you ~4 for ~2 the|another|my|a ~2 {bane} ~
      {five_star} ~1 {deed} ~1 as_always|as_usual|as_ever|again|yet_again
      only|just|merely took ~1 you|them ~4 weeks|months|days|hours|years|tries|attempts|emails|goes|minutes
      took you ~2 long ~1 enough
      how|very|so|awfully|rather|mighty|ever_so ~1 convenient ~2 that|how ~2 you|your
      {odd} ~2 how|that ~2 you|your
      tell|tells ~1 me|us|you ~1 all|everything|a_lot|something ~4 about|need_to_know|need ~2 you|your|to_know
      says|speaks|said ~1 it_all|volumes|everything|a_lot|more ~2 about|than ~2 you|your|$
      ^ ~1 well_well_well|well_well|oh_please|oh_come_on|give_over|get_real|as_if|pull_the_other|in_your_dreams|yeah_right|oh_really|oh_spare_me|please_spare|whatever_you_reckon ~1 $
      yeah right ~1 $
      ^ ~1 sarcasm|slow_clap|golf_clap ~
      ^ ~1 must be ~1 nice|lovely|great|hard|tough|exhausting ~
      what do you want ~1 a ~
      you ~1 and|with your ~1 {saint}|little|silly|endless|stupid|constant|famous|wonderful|great ~
    `,
  },
  {
    ...CLASSES,
    genius_name: 'genius sherlock einstein captain detective champ buddy pal moron dumbass idiot',
    title:
      'mr mrs ms miss mister captain saint st professor doctor dr queen king princess lord lady sir madam little_miss',
    virtue:
      'perfect know_it_all know_all obvious sensitive high_and_mighty important innocent never_wrong always_right holier holier_than clever_clogs oh_so goody grumpy expert everything special two_shoes fancy moneybags popular misery',
    count: 'two three four one five',
    card: 'anxiety victim race gender woman sympathy mum mother guilt autism adhd depression disability age poor_me sick sickness cancer divorce tired mental_health trauma ill_health grief feelings dead_dad dead_mum dead_mother single_mum widow baby pregnancy immigrant orphan stress offended',
    alibi:
      'dog_ate traffic_again battery_died phone_died your_phone_died forgot_again fell_asleep mum_said it_was_not_you not_your_fault somebody_elses someone_elses busy_again too_busy too_tired headache lost_in_the_post computer_says',
    pros: 'engineers professionals adults experts grown_ups developers serious_people serious real_engineers real scientists people_who men editors programmers players writers',
    novices:
      'amateurs hobbyists children kids beginners noobs tourists idiots crybabies snowflakes morons whiners trolls keyboard_warriors script_kiddies babies toddlers clowns',
    bane: 'parking_ticket ticket fine headache migraine sleepless_night heart_attack panic_attack nightmare bruise scratch dent mess stain overdraft debt bailiffs',
    five_star: 'five_star 5_star a1 first_class world_class stellar top_notch sterling exemplary',
    fetch: 'fetch get call bring pass hand find give grab order ring',
    relief:
      'smelling_salts tissue tissues hanky fainting_couch violin therapist mother mum mommy mummy nanny ambulance_for wambulance dummy pacifier blanket medal biscuit cookie teddy nap bottle nappy safe_space helpline',
    gasp: 'shocked stunned astonished amazed flabbergasted speechless trembling quaking shaking heartbroken devastated crushed wounded',
    gem: 'gem pearl classic insight',
    wise: 'wisdom insight words advice philosophy genius brilliance eloquence maturity',
    mind: 'genius mastermind intellectual_giant great_mind brain_trust braintrust towering_intellect scholar deep_thinker giant_of top_mind rocket_scientist',
    speech:
      'speech sermon lecture tears excuses drama violins sob_story performance theatrics moralising preaching ted_talk',
    poorly:
      'poor_you must_be_so_hard cry_yourself break_your_heart lose_sleep losing_sleep crying_into sobbing heartbroken your_mother_is_proud mummy mommy',
  },
);
