/** How a complaint is answered with another. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { FAULT_NOUN, MISDEED } from './deeds.ts';

export const WORDINGS = wordings(`
  ^ says|coming_from|this_from ~1 the|a|someone|somebody|mr|miss|mrs|ms ~2 man|woman|girl|guy|one|person|boy|lady|bloke|fella|queen|king|lad|dude|perfect ~1 who|that|with|of|$
  rich|funny|ironic|cute|laughable|hilarious ~3 from|coming|out_of ~2 you|someone|somebody|the|mr|miss|a_man|a_woman
  interesting|strange|curious ~6 coming|from ~1 you|someone|somebody|the_man|the_woman|the_girl|the_guy|the_person ~1 who|$|of
  you ~1 are|were|have ~1 hardly|scarcely|barely ~3 position|one|person|right|saint|angel|perfect|innocent|room|better|model|example|picnic|punctual|yourself ~3
  you ~1 are|were ~1 not|never|no ~1 exactly|really? saint|angel|perfect|innocent|picnic|paragon|ray_of|better|prize ~1 either|yourself|$|at_it|when
  you ~1 are ~1 in no|not ~1 a? position to
  you|your ~4 last person|one ~1 to|who|that ~1 should|can|talk|lecture|judge|complain|preach|speak|criticise|accuse|say|point
  ^ like|as_if|as_though you ~1 have|had ~1 not|never|ever ~6 $|me|once|late
  ^ like|as_if|as_though you ~1 do|are|were ~1 any|so|always|perfect|better|innocent|flawless ~3 $|yourself|either|than_me
  ^ like|as_if|as_though you ~1 not|never ~1 #WrongVerb|late|lied
  ^ and|oh|so|like|lol like? you ~1 have|did? never ~1 ever? #WrongVerb|forgot|forgotten|lied|been|did|made|said|done ~6 huh|right|have_you|did_you|i_suppose|then|to_me|yourself|on_me|me
  you ~3 never ~1 #WrongVerb|broke|forgot|made ~4 huh|have_you|i_suppose|did_you|of_course
  how many|often times? ~1 have|did you ~3 #WrongVerb|drunk|late|forgotten|stood|let_me|left_me|bailed ~2 me|on_me|my|$|home|to_me
  you want|wanna|wish to ~1 talk|speak|go|bring ~1 about|of|up|there ~2 lying|lies|respect|trust|rude|rudeness|selfish|selfishness|disappointment|being|hurt|secrets|honesty|manners|promises|late|money|cheating|betrayal|shouting|effort|who|communication|your|what_you
  do|shall|should|want|wanna we|i|you|to ~2 talk|discuss|mention|list|remind ~2 about|of|you ~1 what|how|your|that_time|the_time|times ~3 you_did|did|own|lies|drinking|temper|ibiza|affair|ex|behaviour|behavior|mess|with_your
  while|since we|you are ~2 on|talking|counting|listing|keeping|handing ~2 subject|topic|score|about|out ~8 your ~2 ${FAULT_NOUN}|past|record|own
  ^ you ~1 cheated|lied|ghosted|shouted|yelled|ignored|started|hit|cancelled|bailed|screamed|swore|hurt ~2 first $|so
  same ~2 said|goes|applies ~2 of|for|to|about you|your|yourself
  i can|could|might ~1 say ~1 exactly? the same ~1 thing ~1 about|to|for|of|$ ~1 you|$
  remind me ~2 who|whose ~2 #WrongVerb|was_late|left|started|missed|walked
  ^ you ~2 did|done ~1 the|exactly|literally ~1 exact? same|worse ~2 $|thing|to_me|last|yourself|as_well
  ^ well|but|so you ~2 #WrongVerb|flirt|flirted|drink|smoke ~4 too|as_well|first|yourself|worse|more_than|with_your|every_day ~3 so|$|i_do|me|ex|coworker
  ^ you also|too ~1 lie|lied|shout|shouted|yell|yelled|cheat|cheated|scream|drink|flirt|ghosted|swear|snap|ignore|ignored|hurt ~
  when|where have|did|were|was you ~1 ever ~4 apologise|apologize|sorry|listen|ask|help|thank|care|there|on_time|support|call
  when|where was|is|were your ~2 apology|support|concern|sympathy|patience|respect ~2 when|$|for
  who are you|u to ~1 talk|judge|lecture|say|tell|criticise|criticize|complain|preach|speak|call
  look who ~1 is? talking|talks|complaining
  you of all people
  you ~1 are ~1 one|a_fine|a_great|a_good|the_right ~1 one? to ~1 talk|lecture|judge|speak|complain|preach
  ^ you can|should talk $
  speak|talk for yourself $
  practise|practice what you
  clean|sort|check|fix|mind|sweep|look|worry|watch|tidy ~2 your own ~1 house|mess|behaviour|behavior|attitude|faults|side|backyard|act|doorstep|self|mouth|mistakes|mirror|tone|temper
  look|looked|try|check|buy|find|get ~3 mirror|mirrors ~3 before|first|mate|love|$|sometime|lately
  before you ~3 accuse|judge|blame|criticise|criticize|point|lecture|come|start|call|complain|preach ~3 me|mine|my|finger|fingers|others|on_me|at_me|about_me
  throw|throwing|cast|throws stones
  pot|kettle ~5 kettle|black|pot
  takes one to know
  one rule|law|standard for you|me|one|yourself
  double standards|standard
  so|but|oh|it is|it ~2 ok|fine|alright|different|allowed|cool|grand when you ~2 do|did|say|lie|shout|forget|flirt|cancel
  you ~1 are|were ~1 just|every_bit|twice|equally|no ~1 as|better bad|guilty|than|rude|selfish|late ~3
  you ~1 are ~1 no better than|yourself|either|$
  and|but|so what|how|who about|of ~2 your|you ~1 lies|drinking|temper|ex|attitude|mess|behaviour|behavior|debts|outburst|tantrum|affair|tone|silence|phone|shouting|flirting|lateness
  what about ~2 time|times|day|night|when|how|way ~1 that? you ~2 #WrongVerb|forgot|lied|left|missed|called|laughed|told|never|always|cheated|walked|stood|screamed|drank|flirted|cancelled|ghosted
  hear ~5 about|some yours|your_own ~
  ^ your ~1 own ~4 hardly|scarcely|not|no|was|is|could ~2 model|perfect|better|great|brilliant|picnic|shining|anything|much|do_with|use|exemplary
  at least i ~1 not|never ~1 cheat|cheated|lie|lied|ghost|ghosted|forget|run|hide|sneak ~
  let_us|shall_we|shall_i|should_i|should_we|want_me|do_you_want|care_to|have_you|you|what|how|and|remind|remember|forgetting|forgotten|maybe ~5 about|remember|of|forgotten|forgetting|forget|mention|discuss|bring_up ~2 time|times|day|night|how|when|weekend|evening|christmas|birthday ~1 that|when? you ~2 ${MISDEED}|#WrongVerb
  yet|but|meanwhile|though who|whose ~1 was_it|is_it? ~1 that|who? ~1 ${MISDEED}|#WrongVerb
  i ~1 may|might|did|know_i|admit_i ~9 but|yet ~1 at_least? you ~3 ${MISDEED}|#WrongVerb
  you ~1 are|were|have|is? ~1 not|never|no|hardly ~1 exactly|really|quite|precisely ~1 a|an|the|been? ~1 saint|angel|perfect|innocent|picnic|paragon|prize|catch|nice|easy|blameless|kind|mother_teresa|gandhi
  you ~1 so|all|always|such|a|an|are|is|totally|are_so|are_such ~2 innocent|perfect|blameless|saint|angel|squeaky|flawless|faultless|spotless|mother_teresa ~1 right|huh|are_you|is_it|then|yourself|i_suppose|aren|yeah|eh
  you also|too ~3 not|never ~2 keep|keeping|kept|reply|replied|call|listen|help|tell|answer|respect|come|follow|say|apologise|thank
  you ~1 also|too|yourself ~2 ${MISDEED}|#WrongVerb ~5 so|then|why|but|first|remember
  why ~2 only|always|just ~1 my|mine|me|i ~4 counting|counted|see|seeing|mention|matter|count|mistakes|faults|wrong|blame
  hypocritical|hypocrite|hypocrisy|double_standard|double_standards ~6 you|from_you|coming|your|yours
  you|your ~9 hypocritical|hypocrisy|double_standard|double_standards|bit_rich|a_bit_much|pretty_rich
  bit|little|tad|pretty|fairly|quite ~1 much|rich|ironic ~4 you|someone_who|somebody_who
  since|while|as|now ~1 that? ~1 we|you|i ~1 are|am ~1 on ~2 subject|topic|theme|about ~9 you ~3 ${MISDEED}|#WrongVerb|never|always
  talking|speaking of ~3 you ~2 ${MISDEED}|#WrongVerb|never|always|still
  when|where have|did you ~1 ever ~2 cleaned|cooked|apologised|apologized|thanked|listened|asked|helped|supported|offered|washed|paid|said_sorry|clean|cook|apologise|apologize|thank|listen|help|support|offer|pay|bother|bothered|consider|considered|shown|show|put|care|cared
  when was ~1 the? last_time you ~2 cleaned|cooked|apologised|apologized|thanked|listened|asked_me|helped|bought|paid|offered|said_sorry|said_thank|hoovered|did_the|did_anything|put_me|made_an|considered|complimented|washed|kept|told_the
  not ~2 come_for|come_at|lecture|judge|blame|preach_to|accuse|criticise|criticize|start_on|call_me_out|call_out|have_a_go_at ~1 me|on_me ~8 when|while|after|since|if|until ~1 you
  you complain|complaining|moan|moaning|lecture|preach|give_out|whinge|accuse|judge|criticise|criticize|talk|go_on|bang_on|attack|want_to ~9 but|yet|when|while|meanwhile ~1 you|who ~2 ${MISDEED}|#WrongVerb|do|are|have|not|never|can|still|also|expect|were
  ok|and|so|well|right|like ~3 you ~1 ${MISDEED}|#WrongVerb ~1 me|my ~7 so|too|first|yesterday|last|before $|week|night|time|month|me|anyway
  you ~1 ${MISDEED}|#WrongVerb ~7 so $
  i ~1 ${MISDEED}|#WrongVerb ~6 but|yet|meanwhile ~1 you ~1 ${MISDEED}|#WrongVerb
  before ~1 you ~3 lecture|judge|accuse|criticise|criticize|point|preach|blame|complain|attack|talk_about|come_for|start_on ~6 look|have|check|remember|sort|fix|try|maybe|think|ask|clean
  you ~2 have|had|got no|some ~2 right|room|business|place|nerve|cheek|neck ~1 to|talking|lecturing|judging|complaining|calling ~4 when|after|considering|since|with|me|given
  why should|must|do|would i ~6 apologise|apologize|apology|sorry|listen|change|explain|bother ~5 when|after|if|while|since you ~1 ${MISDEED}|#WrongVerb|never|were|are|do|did|have|can_not|will_not
  unlike you ~1 i ~1 never|not|did|have|always|actually|was|am|do
  you ~1 on_the_other_hand|however|meanwhile|by_contrast ${MISDEED}|#WrongVerb|never|always
  ^ you ~1 are lecturing|schooling|preaching_to ~1 me|us
  you ~1 ${MISDEED}|#WrongVerb ~8 but|so ok|go_off|sure|fine|whatever|alright|anyway $
  we|i|about ~1 discuss|talk_about|mention|bring_up|address|look_at ~1 your ~1 own|little? ~1 ${FAULT_NOUN}|record|past|track_record
  not|never ~1 see|hear|notice|saw|heard ~1 you ~1 complain|complaining|apologising|apologizing|apologise|apologize|objecting|object|worry|worrying ~4 when|while|about|at|before
  look|see|check|read|mind|sort|fix|clean|worry ~3 your own ~4 before|first|instead
  if we|you|i ~5 talk|talking|speak|speaking ~1 about|of ~2 being|lying|respect|honesty|trust|cold|distant|effort|manners|loyalty|selfish|rude|late|fairness ~8 where|who|when|what|how|you
  not you ~1 the ~2 one|person|guy|girl|woman|man|fella|same who|that ~1 ${MISDEED}|#WrongVerb|always|never|told|said|could
`);
