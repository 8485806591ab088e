/** Wrongs told without a doer: "mistakes happened", "promises didn't get kept" (Battistella 2014). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  wrong: `mistake mistakes errors error lapse lapses missteps misjudgements misjudgments oversights promise promises trust boundary boundaries feelings line lines wrong wrongs harm lies insults
 accusations heart hearts hopes confidence confidences confidentiality privacy agreement agreements commitments friendship tempers voices emotions misunderstanding misunderstandings damage
 words things stuff shit shots doors door diary toes feathers money harsh_words bad_words things_that invitation birthday plates offense`,
  choice:
    'decision decisions choice choices judgement judgements judgment judgments assumption assumptions comments remarks calls',
  bad: 'bad wrong poor terrible awful harsh unfair hasty better questionable stupid unkind nasty cruel hurtful mean ugly unfortunate',
  be: 'was were got get been being gotten getting is_being are_being ended_up end_up',
  done: `kept respected slammed forgotten missed read opened spent neglected ignored honoured honored trampled disregarded smashed followed upheld made said done crossed broken hurt exchanged
 handled spoken betrayed overstepped damaged violated lost bruised ruffled caused taken thrown uttered breached dropped stepped burned burnt raised told shattered given aired trodden
 mishandled frayed flared stepped_on passed used written sent posted blurred shaken dashed thrown_around`,
  happen: `happened happen occurred arose crept_in slipped_out slipped flew ran_high got_high boiled_over spilled_over got_loud were_high came_out came_up went_down got_out flared frayed passed
 went_around came`,
  event: `it this that things thing everything matters stuff shit evening night conversation party dinner weekend situation argument discussion emotions`,
  wild: `sideways south off_the_rails heated out_of_hand out_of_control ugly nasty messy too_far overboard escalated spiralled spiraled snowballed kicked_off blew_up pear_shaped
 got_physical to_blows carried_away blown_up sour bitter personal`,
  slighted: `left_out forgotten excluded overlooked ignored let_down disrespected not_invited uninvited hurt mistreated treated spoken_to shouted_at humiliated embarrassed lied_to
 kept_waiting told_off caught dragged mishandled lost broken neglected`,
  noise: `shouting yelling drinking hurt misunderstanding misunderstandings miscommunication errors error lapse lapses failings failing failure failures shortcomings swearing unpleasantness
 name_calling harsh_words words breakdown wrong`,
  ended: `went came come got ended turned escalated blew spiralled spiraled boiled unfolded developed played fell spilled led`,
  handled: 'handled dealt managed mishandled communicated worded botched approached done put said gone made',
};

/** A wrong that came about, or was done by nobody; heard by itself. */
export const DOERLESS = graded(
  {
    2: `
      {wrong} ~4 {be} ~1 not? ~2 {done} !by !about !up !clear !easier !available !on !into !from !off !with
      {bad} {choice} ~5 {be} ~2 made|taken|said|done
      {wrong} ~3 did|do not ~1 get|got? ~1 {done}|kept
      {wrong} have|has|had|may_have|might_have ~1 been? ~1 {done}|{happen}
      {wrong} ~3 {happen} ~2 that|which|out|over|last|on|between|and|$
      there ~1 was|were|has_been|have_been|has|have ~4 {noise} ~2 of|here|and|on|between|last|that|caused|$
      {event} ~3 escalated|spiralled|spiraled|snowballed|kicked_off|blew_up
      {event} ~2 got|get|went|go|came|turned|became|kind_of|just|all ~3 {wild}
      tempers|emotions|voices flared|frayed|ran|raised|rose|got
      words|things|stuff|some ~2 came|slipped|flew|passed out|over|between
      what was|got|is said|done ~1 was|got|is|can
      lines|line|boundaries ~2 crossed|overstepped|blurred
      situation|matter|things|it|everything|conversation|issue|complaint ~1 was|were|could_have_been|should_have_been|got|has_been ~1 {handled} ~1 badly|poorly|wrongly|terribly|better|differently|with_badly|wrong|kinder
      choices|things|decisions ~1 could|should|might have ~1 been ~1 {handled} !by
      wrong what happened ~1 to you
    `,
  },
  CLASSES,
);

/** Whole sentences that stand in the place of an owned act, with no regret beside them. */
export const UNSIGNED = wordings(`
  ^ . mistakes|errors|missteps ~2 were|got|been ~1 made ~1 $|on|here|by_both|between
  ^ . things|words|stuff ~1 were|was|got ~1 said|done ~1 $|on_both
`);

/** The other was wronged by nobody, or an event came about; only beside a word of regret. */
export const WRONGED = graded(
  {
    2: `
      #Sorry ~4 it|this|things|everything|matters|stuff ~3 {ended} ~2 that_way|this_way|like|so|far|this_far|that_far|to_this|to_that|down|between|$
      #Sorry ~4 it|this|things|everything|matters|stuff ~3 turned|blew|played|panned|kicked|got|flared|ended ~1 out|up|off
      #Sorry ~3 about|for|over ~1 what|whatever|anything|everything|how ~1 things|it|stuff|this|all ~3 said|done|written|handled|broken|came|got|went|turned
      #Sorry . that? your ~2 {wrong}|birthday|evening|complaint ~3 {be} ~2 {done}|{slighted} !by
      #Sorry . that? you ~1 got|were|ended_up|had_to_be|have_been|have ~2 {slighted}|getting_hurt ~4 all|this|that|crossfire|middle|process|by|like|up
      #Sorry ~3 a|an|some ~1 misunderstanding|misunderstandings|miscommunication|error|mistake ~1 occurred|happened|arose
      #Sorry ~4 it|this|things|we|that|everything|matters ~2 had_to|went|came|ended|turned|led|go|got ~1 end|to|in|into|up|so|too ~2 row|fight|argument|blows|tears|that|this|far|ugly|nasty|heated|hand|control
      what got|was said|done|written ~8 #Sorry
      things|stuff|choices|words ~3 {be} ~2 not ~1 have_been|{done}
      your|you ~3 {be} ~2 {slighted}|read|opened !by
      money|things|stuff ~2 got|was|were spent|read|broken|said ~3 not
      tis|it_is|is|be ~2 regretted ~6 {be}|{done}|kept
      regrettably|unfortunately|sadly|regretted ~8 {be} ~2 not? ~1 {done}|{slighted}|respected
      {done}|spoken|written|used|exchanged|broken|kept ~4 regrettable|regretted|unfortunate|sad|a_pity|sorrow
      pity|shame|sad|unfortunate ~2 such|harsh|those|hurtful|these|things ~3 was|were|got ~2 {done}|written
      wrong ~1 was done ~1 to you
      #Sorry ~3 that? ~1 it|things ~2 went|came|got|blew ~1 to|that|so|too ~1 blows|far|long|badly|wrong
    `,
    1: '#Sorry ~4 it|this|that|things|everything|matters|stuff ~1 #CameAbout|happen',
  },
  CLASSES,
);

/** A word of regret, with which what came about is an apology. */
export const REGRETS = wordings(
  'regrettably|unfortunately|sadly|acknowledge|regret|regretted|pity|shame|sad|accept|sorrow',
);

/** The writer is named as the doer after all, or nobody was hurt. */
export const DOER_NAMED = wordings(
  `
  i ~1 made|said|did|broke|crossed|was_the_one|am_the_one|called|spoke|caused
  by me|you|him|her|them|us|the
  he|she|they ~2 said|says|claimed|reckons|told ~4 mistakes|lines|things|words
  that|it|this|they|those|these|which was|were ~1 me|mine|mine_to
  my ~1 fault|doing
  mistake was mine
  you ~1 made|said|crossed|broke
  i_was|i_am ~1 the_one
  no|any|never|if|few|quite ~1 {wrong}|{choice}|errors|bones
  not_my|mistakes_happen|mistakes_are|error_occurred|trust_me
`
    .replace('{wrong}', 'mistakes|mistake|promises|lines|harm|words')
    .replace('{choice}', 'decisions|choices'),
);

/** Papers, machines, games and others have mishaps of their own; an event came to somebody from outside. */
export const ELSEWHERE = wordings(`
  listing|auction|sale|promotion|promo|offer|trial|session|subscription|section|page|pages|test|exam|audit|report|invoice|draft|version|translation|document|file|code|build|server|database|system|spreadsheet|quiz|match|game|season|historically|storm|factory|minutes|paragraph|article|edit|edits|ticket|album|film|movie|landlord|window|fence|meeting|lines_were_drawn|lines_were_painted|internet|digging|tenant|transit|pitch|council
  happened ~3 to you ~1 on|at|in|when
  to hear|learn|read ~8 hurt|injured|stolen|broken
  your ~1 car|phone|house|flight|package|order|account|bike|dog|cat
  hurt|injured|wounded|harmed|killed|shaken|damaged|burned ~3 in|by|during the|a|that|your ~1 crash|accident|fall|fire|storm|attack|wreck|collision|surgery|war|flood
  on your day
  how did it happen
`);
