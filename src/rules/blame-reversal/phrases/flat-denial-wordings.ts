/** How what the other tells is denied. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { CHARGE, MISDEED, OUTBURST } from './deeds.ts';

export const WORDINGS = wordings(`
  i|have|had never|not_once ~1 #WrongVerb|laid|raised|belittled|flirted|treated ~3 you|your|hand|finger|voice|at_you|on_you|to_you|with_her|with_him !enough|again|back|on_purpose|aggro
  i|have|had ~1 absolutely|honestly|literally|certainly|ever never|not ~1 once|ever? ~1 spoken|spoke|talked|treated|said|done|called|laid|raised ~3 you|that|it|like_that|like_this|that_way|anything_like
  i did|have not ~1 ignore|lie|shout|yell|insult|mock|cheat|threaten|belittle|laugh|swear|flirt|ignored|lied|shouted ~2 you|to_you|at_you|with_her|with_him|that|$ ~1 $|and_you|full_stop
  ^ i ~1 did|do|have|said|called|meant|wrote|would|say no|nothing|none such|like_that|of_the_sort|of_the_kind|of_that ~2
  i was|am|were|had not ~1 even|ever|once|ignoring|being|at? ~1 rude|mean|shouting|yelling|flirting|ignoring|lying|mocking|aggressive|harsh|cold|nasty|laughing|shout|unkind|dismissive|sarcastic ~2 to_you|at_you|$|with_you|you|full_stop
  complete|total|utter|absolute|pure|outright|blatant|another|just|pack_of ~1 fabrication|fiction|invention|fantasy|lies|cap|fairytale|slander|figment
  that|this|it is|was|just|pure ~2 cap|fiction|fabrication|untrue|fantasy|slander|a_fabrication|a_fantasy ~1 and|$|you_know
  you ~1 have|are|just|totally|completely ~1 invented|fabricated|fabricating|inventing|concocted|concocting|embroidering|rewriting ~2 this|that|it|whole|all|things|stories|story|history|conversation|what
  you ~1 have|are|just|always|keep? ~1 making|made|make ~2 up ~1 again|as|now|because|in|$|stories
  not|never ~1 what i ~1 said|told_you|wrote|called_you ~1 at_all|and_you|lol
  nothing|none|no_conversation|no_such ~2 sort|kind|like_that|conversation|thing|of_that|of_this ~4 happened|occurred|took_place|said|place|happen ~
  you were|was|are not|never ~1 ignored|excluded|insulted|mocked|attacked|disrespected|bullied|threatened|overlooked|shouted_at|lied_to|left_out|pushed|blamed ~2 $|by|full_stop|at_all|and
  you claim|allege|pretend|reckon|insist ~1 that? i ~8 never|not|nonsense|false|untrue|rubbish
  i ~2 deny|refute|denied ~1 it|that|this|every|all|everything|ever|having|any|saying|doing
  stop|quit ~1 lying|inventing|making ~4 i never|did_not|was_not|would_never
  never in my ~1 life|entire_life ~4 i|called|said|did|raised|shouted|touched|lied|spoke
  not once|one_time have|did i ~2 #WrongVerb|laid|raised|called|said|touched|shouted|put
  where|when did i ~2 say|do|call ~6 nowhere|never|did_not|exactly
  i would|could ~1 never ~2 say|do|call|speak|hurt|treat|talk ~2 that|such|anything_like|you|to_you ~2 $|thing|like_that|that|and_you
  i ~2 no|zero recollection|memory|idea of ~1 saying|doing|ever|any|that|shouting|calling|what_you
  that|it|this ~1 never|not ~1 ever|even|actually? happened|took_place|occurred ~2 $|and_you|full_stop|like_that|that_way|lol|stop
  that|this|it is ~1 simply|plainly|flatly|completely|absolutely not ~1 true|accurate|so $|and_you
  ^ not true ~1 i|and|at_all|$
  words in my mouth
  show|tell ~1 me ~2 anyone|who|one_person ~2 heard|saw|believes
  neither|nor did|have|was i ~1 $|ever|say|do|call
  wrong|lies|lie i|you ~1 never|did_not|were_not
  at no point|time|stage|moment did|have|had i !set|mean|intend|want|wish
  under no circumstances did|have|would i !mean|intend|want
  never|not once|ever|one_time did|have|was i ~2 ${MISDEED}|${OUTBURST}|call|say|speak|treat|tell|raise|raised|laid|lay|mean
  in no way did|was|have i ~ !mean|want|wish|intend
  for|of something|things|what|stuff|anything|a_thing|crimes ~1 that? i ~1 did|have|had|was not|never ~1 even|ever? ~1 do|done|did|say|said|commit|guilty
  for|of|because something|things|stuff|crimes ~1 that? i never ~1 even|ever? ~1 did|said|done
  that|it|this|story|version|account|claim|accusation is|was ~2 simply|just|plain|plainly|completely|utterly|flatly|patently|categorically|demonstrably|frankly|totally|absolutely ~1 false|untrue|a_lie|lies|not_true|not_so|bogus|baseless|unfounded|fictional|made_up|a_fabrication|a_fantasy
  you ~2 say|claim|said|claimed|write|wrote|allege|told_people|tell_people ~1 that? i ~9 false|untrue|lie|incorrect|not_true|nonsense|lies|rubbish|invented|made_up
  there was|were|has_been|is no|never_any|zero|not_any ~2 ${CHARGE} ~1 $|of_any|at_all|on_my|from|here|whatsoever|and|that
  such|any|this|those ~1 thing|things|words|sentence|word ~2 never|not ~2 told|said|done|spoken|uttered|happened|by_me
  putting|put|puts lies|words|things ~1 on|in|into|to ~1 me|my !away
  you ~1 are ~2 lying|capping|fibbing|talking_rubbish|talking_nonsense|talking_shite|talking_shit|full_of_it|full_of_shit|bullshitting|chatting_shit|chatting_rubbish|rewriting|gaslighting ~3 me|again|now|and_you|$|history|about_this|about_what|about_me !about
  nobody|no_one|none_of_us ~1 ever? ~1 shouted|insulted|ignored|lied|attacked|laughed|excluded|mocked|bullied|screamed|called_you|accused|blamed|forced|disrespected|hurt|pushed ~1 you|at_you|to_you|you_anything|your
  i ~1 have? never|did_not|have_not ~1 ${MISDEED}|#WrongVerb ~3 you|your|and_you|you_know|capping|liar|lying|full_stop|end_of !enough|again|back|on_purpose|aggro
  i ~2 did|have not|never ~3 anything|nothing wrong|of_the|like_that|to_you|to_apologise|to_apologize|to_be ~2
  i ~2 nothing to ~1 apologise|apologize|be_sorry|answer|be_ashamed ~
  not|never a|one|single ~1 word ~2 of ~2 it|that|this|what_you|your_story ~2 true
  where ~1 on_earth|the_hell? are|did|do ~1 you ~2 pulling|dragging|getting|dreaming|get|got|dream|pull|hear ~2 this|that|such|these ~1 idea|story|notion|nonsense|rubbish|lie|lies|crap|bullshit
  mistakes|faults|errors|blame ~8 none|not|never ~2 mine|ours|my_fault|my_doing|by_me
  i ~1 did not|never ~1 say|do|said|done that|it|this ~1 you|so_stop|stop|why|where|liar
  i ~2 never ~1 breathed|uttered|spoke|mentioned ~1 a|one|such|any|single ~1 word|thing|syllable
  crime|crimes|things|something|stuff|sins ~1 that|which? i|we ~1 never|did_not|have_not|had_not ~1 committed|did|done|do|commit|said|say
  i was|am|were not ~1 even|ever? ~1 flirting|ignoring|shouting|yelling|lying|mocking|laughing|cheating|texting|staring|being_rude|sneaking|bullying ~1 with|at|to|on? ~1 her|him|anyone|anybody|them|you|$
  no ~1 such ~1 remark|comment|statement|promise|thing|word|words|offer|threat|insult|claim|agreement ~1 was|were|has_been|had_been|has|have ~1 made|said|given|uttered|used|been
  ^ did not do|say|touch|take|start ~1 it|that|nothing|shit|anything $
  i ~1 have|did? not|never ~1 ${OUTBURST}|${MISDEED}|#WrongVerb|attacked|attack|harassed|harass|vandalised|vandalized ~1 anyone|anybody|a_soul|no_one|any_editor
  make|making|stop|your|these|such|more ~3 false|baseless|unfounded|wild|bogus|ridiculous|groundless accusation|accusations|allegation|allegations|claims|charges
  none|nothing ~1 of ~1 that|this|it ~1 is|was|has|ever|actually ~1 real|true|happening|happened
`);
