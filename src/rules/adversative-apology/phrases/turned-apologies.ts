/** Apologies that turn: into a reason, a charge, a bargain (Schumann 2018). */

import type { Classes } from '../../../engine/condition.ts';
import { graded } from '../../../engine/features/graded.ts';
import { wordings } from '../../../engine/features/wording.ts';

/** Reasons hung on an apology without the word "but". */
export const TURNED_TO_EXCUSE = graded({
  2: `
    #Sorry ~12 in my|our defence|defense
    #Sorry ~12 let_us_be|to_be|if_we_are|being fair|honest|real|frank ~3 i|work|life|things ~1 was|were|had|have|have_been|has_been|am ~4 #Circumstance
    #Sorry ~12 you|u ~1 have_to|need_to|gotta|got_to|must|should|gotto understand|remember|realize|appreciate|consider|see|know ~6 i|my|work|me
    #Sorry ~12 only|except|just|cept ~1 that? ~1 i ~1 had|was|have|am|could|did ~6 #Circumstance|up_since|choice|idea|idea|know|realize|think|mean
    #Sorry ~12 cut|give|gimme me ~1 slack|break
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~2 followed|follow|adhered_to|complied_with ~3 procedure|procedures|policy|protocol|rules|terms|law|guidelines|instructions|book|letter
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~2 did|have_done|had_done ~2 nothing|everything ~1 wrong|right|by_the_book|i_could|we_could|correctly
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~2 stand|stood ~1 by|behind|over ~1 what|my|our|every|it|that|this|the
    #Sorry ~12 anyone|anybody|any_man|any_woman|any_parent|you ~1 would|would_have ~2 snap|snapped|done|do|lose|lost|react|reacted|crack|cracked
  `,
});

/** Reasons in the clause after a "but": a life under strain, an upbringing, a boss, a nature. */
export const REASON = wordings(`
  work|money|things|life|head|mind|plate|nerves|health|house|home|office|team|boys|kids ~2 was|is|were|has|have|been|had ~3 tight|mad|crazy|full|elsewhere|all_over|mental|nightmare|hectic|bad|shot|through|slammed|insane|understaffed|out_sick|off_sick|mayhem|chaos
  work|boss|job|manager|office|shift|kids|baby ~1 had|kept|made|has|keeps|needed me|us
  i|we ~2 grew_up|was_raised|was_brought_up|come_from
  i|we ~1 hate|avoid|fear|panic|panicked|froze|freeze|shut_down ~1 conflict|confrontation|arguments|rows|$|ok
  i ~1 was ~2 off_my|out_of_my|anxious|terrified|petrified|frightened|jealous|depressed|grieving
  due_to|because_of|owing_to ~3 tension|stress|pressure|hormones|illness|grief
  it ~1 is|was ~1 my ~1 hormones|depression|anxiety|adhd|period|meds|nerves|upbringing
  black_friday|christmas_rush|busiest
`);

const CLASSES: Classes = {
  conduct: `behaviour behavior attitude tone manner rudeness disrespect nagging moaning whining complaining complaints negligence carelessness incompetence stubbornness
 selfishness arrogance ignorance jealousy paranoia drama hypocrisy dishonesty lies lying accusations insults demands threats pettiness impatience entitlement`,
  offence: `rudeness disrespect attitude nagging moaning whining dishonesty lying lies accusations insults threats pettiness drama hypocrisy paranoia arrogance jealousy nonsense bullshit`,
  virtue: `cooperation respect care effort communication professionalism honesty trust empathy understanding patience gratitude consideration interest support commitment manners loyalty decency`,
};

/** Charges hung on an apology without a reading of their clause. */
export const TURNED_TO_CHARGE = graded(
  {
    3: `
    #Sorry ~12 but|though|although|yet|however ~2 it|this|that|which ~1 is|was ~2 your ~1 own? ~1 fault|mistake|doing|mess|stupidity
    #Sorry ~12 but|though|although|yet|however ~3 you ~1 are|were ~1 the_one|the_only_one|the_person ~1 who|that ~1 #WrongVerb|started|start|made|wanted|chose|decided|forgot|left|insisted|refused|failed
    #Sorry ~12 but|though|although|yet|however ~1 had ~1 you ~8 would|could|might
    #Sorry ~12 but|though|although|yet|however ~2 it|this|that|which ~1 is|was ~1 not ~1 my|our|mine|ours ~1 fault|mistake|doing ~1 you|your|that_you|if_you|when_you|because_you
    #Sorry ~12 but|though|although|yet|however ~2 not ~1 my|our|mine|ours ~1 fault|mistake|doing ~1 you|your|that_you|if_you|when_you|because_you
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~1 not ~1 the_one|the_only_one|the_person ~1 who|that ~2 #WrongVerb|started|start|forgot|left|decided|chose|wanted|insisted|broke|caused|failed
    #Sorry ~12 but|though|although|yet|however ~2 what_about|how_about what_you|the_way_you|how_you|when_you|your|all_the|the_time|the_things|that_time
    #Sorry ~12 but|though|although|yet|however ~3 you ~1 hardly|barely|scarcely|not_exactly|did_not_exactly|were_not_exactly
    #Sorry ~12 but|though|although|yet|however ~3 your ~2 mother|mum|mom|mam|dad|father|sister|brother|family|friend|friends|mates|ex ~2 was|were|is|are|started|kept|had|said|called|made
    #Sorry ~12 but|though|although|yet|however ~3 look_at|think_about|check|consider|reflect_on|work_on|fix ~2 your|yourself|own
    #Sorry ~12 but|though|although|yet|however ~3 you ~2 asked_for|had_it_coming|brought_it|brought_this|brought_that|drove_me|pushed_me|provoked|deserved|wound_me|winding_me|wind_me|egged|goaded|baited|triggered
    #Sorry ~12 but|though|although|yet|however ~3 you ~1 came|come|went|go|coming ~2 at|for|off_on me
    #Sorry ~12 but|though|however ~2 do ~1 not ~2 act|be|behave|talk ~3 like|child|baby|such|so
    #Sorry ~12 but|though|however ~1 what do|did you ~1 call|expect
    #Sorry ~12 but|though|however ~2 you make|made ~1 it|me|things ~2 impossible|hard|difficult|so_hard|harder
    #Sorry ~12 but|though|although|yet|however ~3 so|same ~1 did|do|have|are|were|should|must|goes you|for_you|ye
    #Sorry ~12 but|though|although|yet|however ~3 you ~2 need|have|ought|should|could|must ~1 to? ~2 learn|grow|own_up|own_your_part|own_it|admit|take_responsibility|take_some|stop|accept|chill|relax|lighten|toughen
    #Sorry ~12 but|though|although|yet|however ~3 you ~2 keep|kept|go|goes|went ~1 on? ~1 punishing|bringing|throwing|nagging|pushing|poking|needling|picking|moaning|dragging|harping|rubbing
  `,
    2: `
    #Sorry ~12 but|though|although|yet|however ~2 it|this|that|which ~1 is|was ~1 not ~1 my|our|mine|ours ~1 problem|responsibility|concern ~1 you|your|that_you|if_you|when_you|because_you
    #Sorry ~12 but|though|although|yet|however ~2 your ~2 {conduct} !in !of_the
    #Sorry ~12 but|though|although|yet|however ~2 this|that|such|all_this|all_the|the_constant ~2 {offence} !in !of_the
    #Sorry ~12 but|though|although|yet|however ~2 next_time ~2 read|check|look|think|listen|learn|ask|pay|mind|watch|try
    #Sorry ~12 but|though|although|yet|however ~2 you ~1 would ~1 have ~2 freaked|flipped|overreacted|exploded|yelled|screamed|been_mad|been_angry|been_upset|been_furious|gone_mad|gone_mental|gotten_mad|got_mad|lost_it|done_the_same|made_a
    #Sorry ~12 but|though|although|yet|however ~2 you ~1 would ~2 throw|use|hold|twist|laugh|say|tell ~3 back|against|face|at_me|not_enough
    #Sorry ~12 but|though|although|yet|however ~2 your|this|that|such|the ~1 lack|absence of ~1 {virtue}
    #Sorry ~12 but|though|although|yet|however ~2 as|like i|we ~2 told|warned|explained_to ~1 you !the_wrong !a_wrong
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~2 told|warned you !the_wrong !a_wrong
    #Sorry ~12 but|though|although|yet|however ~8 clearly|plainly|explicitly|specifically|obviously ~1 listed|stated|states|state|written|says|said|described|marked|labelled|labeled|shown|shows|mentioned|mentions
    #Sorry ~12 but|though|although|yet|however ~4 listing|description|advert|ad ~1 was|is|were|are ~2 accurate|correct|clear|right|true|complete|honest
    #Sorry ~12 but|though|although|yet|however ~4 terms|policy|policies|rules|guidelines|conditions|agreement ~5 is|was|are|were ~1 clear|plain|explicit|obvious|the_rules|the_policy
    #Sorry ~12 but|though|although|yet|however ~3 you ~1 should|could|might have !a !an !the !it !received !gotten !got !had !your !two !until
    i ~1 was ~3 wrong|rude|harsh|unfair|mean|horrible|nasty|out_of_line ~8 but|though|although|yet|however ~1 so ~1 were|did|was you
    i ~1 was ~3 wrong|rude|harsh|unfair|mean|horrible|nasty|out_of_line ~8 but|though|although|yet|however ~1 you ~1 were|did|was ~2 too|also|as_well|worse|no_better
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~1 not ~1 trust|respect|believe ~1 you|your|a_word ~1 you|$|anymore|any_more|again|word|words|excuses|story|say|said|are_saying
  `,
    1: `
    #Sorry ~12 but|though|although|yet|however ~2 i|we ~1 not ~1 think|believe ~1 you ~1 are|were ~2 good|nice|fair|honest|kind|sincere|serious|decent|innocent|listening|trying
    #Sorry ~12 but|though|although|yet|however ~2 no ~2 this|that|it is|was ~2 ridiculous|nonsense|absurd|bullshit|wrong|stupid|insane|rubbish
    #Sorry ~12 but|though|although|yet|however ~2 as ~1 i|we|already|previously|was ~2 said|mentioned|stated|explained|told
    #Sorry ~12 but|though|although|yet|however ~2 you|your|it|this|that|everything|all|details|website|site|page|ad|terms ~3 was|were|is|are ~2 listed|stated|written|described|disclosed ~1 on|in|at
  `,
  },
  CLASSES,
);

/** What a call does, and nobody's fault is. */
export const ON_THE_LINE = wordings(
  'you ~1 are|were ~2 breaking_up|cutting_out|on_mute|muted|frozen|fading|about_to',
);

/** An acknowledgement taken back, in builds beside the clauses of feeling. */
export const TURNED_BACK = graded({
  2: `
    feelings|pain|hurt|anger ~1 matter|matters|count|counts|are_valid|is_valid|are_real|is_real ~2 but|though|yet|however ~3 so_do|so_does|mine|what_about_mine|what_about_me|so_are|i_have|i_am_allowed
    know|see|get|understand|understood|hear|realize|appreciate|sure ~3 you ~1 are|were|feel|felt ~2 #Grieved|pain|hurting ~2 but|though|yet|however|only ~3 not ~4 deserve|fair|fault|true|happened|said|did|meant|excuse|reason
    know|see|get|understand|understood|hear|realize|appreciate ~3 your ~2 #HurtNoun|frustration|disappointment|hurt|position|side ~3 but|though|yet|however ~2 what|how ~2 could|can|was|am|else|should|would ~2 i
    know|see|get|understand|hear|realize|appreciate ~2 how|why|what ~1 you ~2 feel|felt|feeling|upset|hurt|angry|mad ~2 but|though|yet|however ~3 life|world|rules|rule|policy|business|facts|fact|decision|reality
    know|see|get|understand|hear ~6 #Grieved|bad|hard|rough|sucked ~4 but ~1 so_do_i|so_am_i|so_did_i
    sucked|sucks|hard|rough ~1 for you ~2 but ~2 you ~3 see|my_side|should|could
    know|see|get|understand|hear|realize|appreciate|admit ~2 i ~1 hurt|upset|offended|let ~1 you ~2 but|though|yet|however ~2 you ~1 hurt|upset|offended|let|did|lied|started|said
    know|see|get|understand|understood|hear|realize|appreciate|sure ~6 #Grieved|#HurtNoun|hard|painful|difficult|tough|frustrating ~5 but|though|yet|however ~2 it_was_not|it_is_not|it_has_not|that_was_not|not easy|hard|fun|great|nice ~2 for_me|for_us|for_any|either|for_anyone|on_me
  `,
});
