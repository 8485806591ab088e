/** Apologies whose object is a time or an empty name: "about earlier", "for how things went" (Lazare 2004). */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  for: 'for about over regarding concerning re',
  time: `#PastTime past weekend before just_now back_then that_day that_night that_time that_evening the_other lately recently new_year day night evening morning today this_morning this_evening this_week`,
  vague: `everything thing things situation mess business drama matter stuff incident episode carry_on argument fight row disagreement behavior actions conduct role fuss nonsense palaver
 trouble attitude outburst moods mood temper tantrum silence reaction performance outbursts antics carry_ons goings_on events upset crap shit fiasco ystrdy bickering debacle scene conversation`,
  sorry: 'sorry apologies apologize my_bad pardon apology my_fault',
};

/** The apology with its empty object. */
export const VAGUE = wordings(
  `
    #Sorry ~1 {for} ~2 {time} $|really|x|xx|can|i|hun|babe|love|bro|matter|was|at
    #Sorry ~1 {for} ~3 {vague} $|x|can|really|i|xx|hun|babe|love|bro|my|mate|friend|dear|darling|man|dude|fam|sis|son|mum|mom|mam|dad|sir|madam|now|lately|today|ok
    #Sorry ~1 {for} ~3 {vague} at|with|between|on|from|last|yesterday|earlier|that|which|in|the
    #Sorry ~1 {for} ~1 all ~1 that|this|it $|at|on|earlier|last|the|really
    #Sorry ~1 {for} ~1 it ~1 all
    #Sorry ~2 {for} ~1 that ~1 whole|entire|business|one|time|thing|stuff|night
    #Sorry ~3 {for} ~3 what ~1 went|was_going|was_said|had_gone ~1 on|down|$
    #Sorry ~3 {for} ~2 my|the ~1 {vague} ~4 $|that|on|at|in|with|towards|lately
    #Sorry ~1 {for} ~1 what ~1 happened|happen|went|took|occurred|transpired
    #Sorry ~1 {for} ~1 what ~1 i did $
    #Sorry ~1 {for} how|the_way ~2 things|it|that|this|we|everything|that_night ~2 was|were|went|got|ended|turned|left|came
    #Sorry ~1 {for} ~1 how|the_way|the_state ~1 i ~1 was|am|acted|behaved|been|have_been|left $|at|lately|on|last|with|yesterday|recently|today
    #Sorry ~1 {for} being|acting ~1 like_that|like_this|that_way|weird|off|up|out|funny
    #Sorry ~1 {for} ~1 me ~1 {time}|this_week|this_month
    #Sorry ~1 {for} ~1 my ~2 part|share|role ~1 in ~1 {vague}|all|that|it|this
    #Sorry ~2 that_day|that_night $
  `,
  CLASSES,
);

/** The topic first: "About Saturday. Sorry.", "That thing at the pub, yeah, sorry". */
export const TOPIC = wordings(
  `
    ^ about|for|re|regarding|as_for ~4 {time}|{vague} ~4 {sorry} $
    ^ about|for|re|regarding|as_for ~1 {time} $
    ^ that|the ~1 {vague}|day|night ~6 {sorry} $
    ^ for|about what ~1 happened|went|took|occurred ~8 {sorry}
    you know what it ~1 is ~1 about|for
  `,
  CLASSES,
);

/** Something is told beside it: a mishap, a result, a delay. */
export const EXPLAINED = wordings(`
  wrong|result|score|weather|battery|signal|cut_out|died|connection|typo|link|chat|late|delay|noise|traffic|moved|crashed|train|trains|bus|buses|flight|flights|cancelled|canceled|delayed|kid|kids|broken|glitch|error|bug|order|email|file|call|meeting|phone|cable|invoice|cat|dog|baby|report|site|nurse|nan|white|question|questions
`);
