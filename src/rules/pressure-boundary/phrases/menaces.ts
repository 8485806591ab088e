/**
 * Threats as constructions: harm to come, a secret held out, a place named, a warning with nothing said (Culpeper 2011;
 * Straus et al. 1996). See `wording.ts` for the notation.
 */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { PRESSURE } from './classes.ts';

export const THREATENING: Classes = {
  ...PRESSURE,
  i: `i we my_brother my_brothers my_cousin my_cousins my_boys my_mates my_dad my_husband`,
  will: `will shall am_going_to are_going_to going_to about_to would could might swear gonnae have_to promise gladly happily`,
  your: 'your yo the that this those these them every each',
  you: 'you your yours yo',
  /** Blows and harms that nobody does in kindness. */
  hurt: `break snap smash bash slap smack punch batter thump belt clobber deck flatten whoop whup slit slash stab shank knife murder kill shoot
    strangle choke throttle drown bury gut skin wring rip crush mangle cripple maim hurt lamp headbutt destroy ruin wreck end finish expose dox hunt
    hospitalise hospitalize humiliate torch poison leather murk merk annihilate crucify bankrupt sabotage disfigure scar stomp haunt burn punish
    evict ground unplug blackmail disown`,
  hurting: `breaking snapping smashing slapping smacking punching stabbing killing ruining exposing slitting shooting hunting destroying strangling
    ending finishing burning kicking beating dragging evicting`,
  /** The same words, where they are also done in kindness or play. */
  blow: `hit beat kick cut burn hang drag knock jump throw chuck cave bust bang clock floor come_after come_for get_even_with go_after mess_up fuck_up
    screw_up sort_out take_down bring_down run_over rough_up beat_up cut_up smash`,
  body: `jaw neck leg legs nose face teeth arm arms head heid skull rib ribs finger fingers kneecap kneecaps ass arse throat eye eyes mouth knees hands
    bones spine tyres tires window windows car crib brakes door house shed life career reputation marriage business phone stuff name back kids`,
  beaten: `battered smacked slapped beaten stabbed shot shanked jumped leathered lamped killed murdered exposed smashed wrecked sued arrested
    sacked evicted jailed deported destroyed knocked kicked fired ruined homeless charged prosecuted punished`,
  removed: `deported arrested fired sacked evicted sectioned blacklisted banned blocked suspended expelled kicked_off kicked_out thrown_out investigated
    prosecuted charged locked_up struck_off reported disbarred disciplined dismissed killed beaten_up delisted barred shut_down behind_bars`,
  doom: `regret rue suffer bleed cry pay_for pay_dearly be_sorry be_so_sorry wish_you wish_that come_crawling lose_everything lose_your learn_the_hard never_work
    never_find never_get another_job be_finished be_begging find_out_what be_homeless rot burn be_so_so_sorry`,
  /** What is ended, cut and finished in kindness. */
  yours: `fall record homework sentence subscription garlic cake pudding cream curry salmon toast recipe the_recipe ladder cd cds`,
  secret: `pics pictures photos nudes videos video screenshots screenshot recording recordings secret secrets dms texts messages letters emails chats
    voicemails tape tapes search_history affair receipts everything truth evidence`,
  show: 'send post share leak show upload publish forward release spread email sending posting sharing leaking releasing publishing expose put',
  learn: `know knows see sees hear hears find_out finds_out learn learns get gets find discover receive be_told be_hearing saw heard knew found
    hearing finding be_interested interested love_to like_to`,
  dear: `dog cat puppy pet car bike guitar xbox playstation laptop phone clothes stuff things records ring house kids children visa deposit job inheritance
    career precious dog_is home licence license`,
  lives: `live lives sleep sleeps work works park parks drink drinks train school walk walks stay staying leave leaves go goes`,
};

/** Menaces that name the blow, the hell or the shame: no topic beside them makes them harmless. */
export const BLUNT = graded(
  {
    3: `
    or ~4 coming|come ~3 with ~2 knife|gun|bat|machete|crowbar|axe|blade
    {i} ~1 {will} !let ~3 {hurt} ~1 {you} !at|if_i_had|if_i_lied|how|by|feelings|curiosity|with_kindness|with_cake|for_other|a|an|some|{yours}
    {i} ~1 {will} ~3 push|shove|throw|chuck you ~1 off|under|in_front
    {i} ~1 am|are ~1 {hurting} ~1 {you} !at|from|with_kindness|with_cake|with_work|{yours}
    {i} ~1 {will} !sorry|so_sorry|ashamed|glad ~4 {blow} your|yo ~2 {body}
    {i} ~1 {will} !sorry|so_sorry|ashamed|glad ~4 {blow} you ~1 out|senseless|unconscious|down|through|black|in_the|home !a|an|some|another
    swear|or|and_i|then_i ~3 hit|beat|kick|drag|punch|slap you $|if|until|out|home
    or|then ~1 {i} ~3 {hurt} ~1 you|your|his|her
    beat|beating|kick|kicking|knock|knocking|smack|slap|bash|hammer|drag|squeeze|choke|wipe ~4 out_of you
    one_more|another word|peep|sound|squeak ~1 out_of you
    you|your ~1 are? ~1 will|getting|gonnae|going|get|about ~2 {beaten} !at|for_charity|by_the_rain|up
    you ~1 are finished mate|pal|bro|when_i
    get|getting your ~1 {body} ~1 {beaten}|broken|punched|bashed|bust
    you|your|your_days ~1 are? ~1 dead|dead_man|dead_meat|numbered|a_dead_man $|if|when|meat|man|woman|boy
    you are ~1 so? toast $|if|when
    not ~1 have any|many|a teeth|tooth|legs|fingers|kneecaps
    keep|gets_to_keep|keeps|pick|lose|swallow|spit ~2 their|your teeth
    never ~2 find|recover|identify your ~1 body|bodies|corpse|them|us
    {i} ~2 see|seeing|get|getting|have|having|want you|your_account|your_ass|your_arse ~1 {removed} !up|twice|again|as_of|as_requested
    send|put|knock you|your_ass ~2 hospital|grave|box|wheelchair|coffin|ditch|next_week
    {i} ~1 {will} ~2 send|put you ~2 ground|prison|jail|wall
    leaving|leave ~4 in ~1 an_ambulance|body_bag|a_coffin|a_hearse
    you ~1 will|going_to|gonnae|are_going_to ~2 need ~2 an_ambulance|body_bag|a_coffin|a_hearse !if|from|on|for
    you ~1 will|going_to|are_going_to|gonnae ~4 in ~1 a_body_bag|a_coffin|a_hearse|a_ditch !if
    find|leave|put ~1 you|him|her|them ~2 in ~1 a_body_bag|a_coffin|a_hearse|a_ditch
    you ~1 will|going_to|are_going_to ~1 get|catch ~1 a ~1 beating|hiding|slap|smack|belting|thrashing|kicking|battering !in|from|at
    throw|throwing|pour|pouring ~1 acid|petrol|bleach
    come|coming !up|out|to ~2 your|that|the ~1 door|window|windows|roof ~1 in|down
    coming through your|that ~1 door|window|windows|roof
    come through your ~1 door|window|windows|roof
    kick|kicking|smash|smashing !up|out|to ~2 your|that|the ~1 door|window|windows|roof ~1 in|down|$
    cut|cutting ~1 the|your brakes|brake
    come|coming after|for you ~1 $|and|if|now|you|i|both
    {i} ~1 {will} ~2 make ~2 you|your|it ~5 hell|misery|miserable|nightmare|unbearable|bleed
    {i} ~1 {will}? ~2 {show} ~4 your|them|those|these|every ~2 nudes|secret|secrets|dms|affair|search_history|pics
    shame|pity|awful|terrible|unfortunate|sad if ~4 happen|happened|happens to ~1 you|your|that|them|those|it
    if i can not have you ~3 nobody|no_one|none
    {i}|they|he ~1 {will}|be|have_to ~2 scrape|scraping|peel|peeling|mopping|mop|identify|identifying|sweep|sweeping you|what_is_left ~1 off|up|out|from
    {i} ~1 {will} ~2 name_and_shame|drag_your_name|ruin_your_name|blacken_your|smear_your|trash_your|bring_you_down|take_you_down|end_your|destroy_your|bury_you|finish_you|break_you !the|to|there|a|an|some
    have|got|bring|bought ~1 a|my gun|knife|bat|shotgun|machete|blade|crowbar ~2 and|with|for ~3 use|know|afraid|name|you
    `,
  },
  THREATENING,
);
