/** How an own act is made to depend on theirs. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { FAULT_NOUN, MISDEED, OUTBURST, PROVOKE } from './deeds.ts';

export const WORDINGS = wordings(`
  had|were you ~1 not|just|only|simply? ~1 told|kept|listened|been|said|answered|done|stayed|come|asked|left|let|held|paid|behaved|admitted|not ~9 i|there|none|this|we|it|nobody ~1 would|could|might ~
  would ~1 not|never|no ~9 had|were you ~1 not|just|only|kept|told|listened|been|said|stayed|left|let|behaved|answered
  i ~2 only|just ~1 #WrongVerb|lied|shouted|yelled|hit|cheated|snapped|screamed|called|threw|blocked|checked|hid ~7 because|since|after|cause you ~
  i ~1 only|just ~1 did|said|went|do|say ~4 because|since|cause you ~2 kept|keep|would_not|were|was|did_not|never|always|started|made|pushed|provoked|refused|would
  if|unless|maybe|perhaps you ~9 i ~1 would|will|might ~1 not ~3 #WrongVerb|scold|shouting|yelling|screaming|smashing|lost|mad|angry|lose|raise|call_you|checking|check|snooping|react|behave|act_like|treat|drink|speak_to_you|talk_to_you|have_to
  i ~1 would|will ~1 not|never ~4 #WrongVerb|scold|shouting|yelling|screaming|smashing|lost|mad|angry|lose|raise|checking|snooping|react|behaved|acted|drink|drinking|this_way|like_this ~7 if|unless|had|except you ~
  i would|will ~1 not|never ~1 have|need|had ~1 to|been|done|said|gone ~1 #WrongVerb|check|shout|lie|nag|hide|raise|do|say|go|this ~6 if you ~
  if you ~9 none|this|that|it|we ~2 would|will|could ~1 not|never|be|have ~2 happen|happened|need|fight|row|argue|in_this|fighting|arguing !be|any|in_the
  none|nothing ~1 of ~1 this|that|it ~2 would ~1 have|be|ever? ~1 happened|happening|happen ~6 if|had ~1 you
  all you had|needed to ~1 do was ~12 and|instead|but|i|then ~2 i|there|we|you|none|would|this
  you should|could|ought ~1 to? have ~7 i would ~1 not|never ~1 have|be|need
  this|that|it is what happens|you_get|it_comes_to|i_do|i_become|comes ~1 when|if|of|for you|your|u|ignoring|pushing|lying
  you ~2 keep|kept|always|push|pushing|pester|pestering|nag|nagged|wind|wound ~8 i ~2 lose|snap|explode|lost|blow|blew|snapped|exploded|flip|flipped|burst|crack|cracked
  just|next time|answer|pick|listen|tell|come|stop|behave ~8 i will|would|do|might ~1 not|never ~1 have|need ~1 to ~1 #WrongVerb|call_you|shout|scold|chase|nag|lie|get_angry|get_mad
  not want ~1 me|us to ~1 #WrongVerb|shout|lie|check|nag|lose|get|call ~4 then|do|stop|answer|listen|behave
  stop ~4 and|then i will|would ~1 stop|not|be ~1 #WrongVerb|shouting|yelling|nagging|checking|lying|have_to|lose|get
  if_only|imagine ~1 you ~1 had|would|could|have|just|been|stayed|listened|come|let ~8 i|we|this|none|there ~1 would|will|have
  i ~1 would|could ~1 be|have_been|treat|speak ~1 nicer|kinder|happier|calmer|sweeter|faithful ~5 if|when|once you ~
  treat|talk|speak|listen|respect ~3 me|nicely|right ~3 and|then i will|would|might ~2 stop|treat|respect|act ~
  i ~1 would|will|might|may ~1 apologise|apologize|be_sorry|say_sorry|stop ~4 if|when|once you ~1 had|have|would|stop|admit|start|did|do|hadn
  you ~2 would|could|should not|never ~2 pushed|started|said|come|gone|asked|lied|left ~6 i ~2 would|not
  you think|suppose|believe|reckon|imagine i ~1 would ~1 have? ~2 ${OUTBURST}|called|said|done|blocked|left ~9 if|had|unless ~1 you
  would|why i|would_i ~1 have|be? ~2 ${OUTBURST} ~6 if|had|unless you ~1 had|were|was|did|would|have not|been|told|just|only
  avoided|prevented|averted|spared|different|sorted|fine|grand|ok ~3 if|had ~1 you|your ~1 had|would|just|only|told|simply|were|was|did|bothered|listened
  i ~1 would|will|might|may ~1 not|never ~3 ${OUTBURST} ~7 if|unless|except !i ~5 you|your
  ^ would ~1 not|never ~3 ${OUTBURST}|have_to|need_to ~7 if|unless|had ~1 you
  ^ keep|treat|ignore|push|call|talk|speak|nag|leave|lie|act|come|start|wind|poke|provoke|annoy|disrespect|accuse|blame ~9 and|then ~3 i ~1 am|will|would ~3 be|get|going_to|lose|${OUTBURST} ~1 be|get|lose? ~1 rude|angry|mad|nasty|short|harsh|it|my|${OUTBURST}
  of_course|obviously|naturally|no_wonder|wonder|course ~1 i ~1 am|was|will|did? ~2 ${OUTBURST}|rude|cold|distant|angry|nasty ~5 when|if|after|because|with you|your|what|how
  no wonder ~1 that? i ~2 ${OUTBURST}
  had the|your|that|this|one|someone|somebody|anyone ~7 i ~1 would|might ~1 not|have|be ~4 better_mood|nicer|kinder|calmer|polite|politer|patient|civil|${OUTBURST}
  ion|i_do_not ~2 be ~2 ${OUTBURST}|mad|mean|rude|petty ~3 if|when|unless ~1 you
  without|but_for|if_not_for|minus your ~4 ${FAULT_NOUN} ~9 would|none|nothing|no
  do_not|stop|quit ~1 ${PROVOKE}|lie|disrespect|ignore|start|keep|make|give|cheat ~3 and|then i ~1 will|would not ~3 ${OUTBURST}|have_to
  if|when|once|maybe|perhaps you ~9 i ~1 would|could|might|will ~2 be|have_been|treat|speak|talk|act|feel ~2 nicer|kinder|happier|calmer|sweeter|faithful|easier|politer|better_to|home_more|different|like_coming|warmer|gentler
  you ~1 ${MISDEED}|#WrongVerb|never|kept|would_not|did_not ~6 so i ~1 just|only|obviously? ~1 ${OUTBURST}
  what did|do|else you ~1 think|expect|suppose|reckon|imagine ~2 happen|do|going_to|was_going ~3 when|if|after you
  we ~2 would|could|might ~2 be|have ~3 fine|happy|ok|grand|together|arguing|fighting|sorted ~3 if|had ~1 you ~1 had|would|just|only|could|were|did|listened|stopped
  if|unless|maybe|perhaps you ~1 were|was|are ~1 not ~1 so|always|such|constantly|forever !far|busy|tired|nice|cute|sweet|kind|good|close|young|talented|funny|sick|ill|worried|sure ~9 i|we|this|none|my|people|there
  i|we|this|none|my|people|it|there ~8 if you ~1 were|was ~1 not ~1 so|always|such|constantly|forever !far|busy|tired|nice|cute|sweet|kind|good|close|young|talented|funny|sick|ill|worried|sure
  start|stop|try|learn|quit|begin|behave ~8 and ~1 you ~1 will|might|would ~2 see|find|get|notice ~3 how|me|nice|nicer|different|change
  no|never need|reason|cause|call ~2 to|for ~9 if|were|had|unless ~1 you
  if|had !i|we|he|she|they ~9 i|we|my|our|staff|agent ~2 would ~1 not ~1 have ~2 ${OUTBURST}|hung_up|closed|banned|refused
  you ~1 act|treat|talk|speak|acted|treated|come ~4 so|and i ~1 act|treat|talk|speak|acted|treated|come_back ~
  would i ~1 have ~1 ${OUTBURST} ~6 if|had|unless
  i ~2 only|just ~1 ${OUTBURST} ~6 because|since|cause|after|when you ~2 came|come|kept|were|started|had|made|did|would_not|never|always|got|went|pushed|lied
  for ~1 your ~2 ${FAULT_NOUN} ~9 would ~
  treat|call|speak|talk|push|poke|lie|keep|act|behave ~9 do not ~1 be|act surprised|shocked|expect|wonder|complain
`);
