/** The least that was due and was not done, told with a motive beside the fact: "couldn't find thirty seconds", "not so much as a card". */
import { graded } from '../../../engine/features/graded.ts';

export const NEGLECT = graded({
  2: `
    you ~2 could|can|would|did|do|will not ~2 find|spare|make|give|take|manage|lift|send|muster|stretch|stir|summon ~2 a|one|two|five|ten|thirty|single|the|me|us|even ~3 minute|minutes|second|seconds|moment|hour|time|energy|decency|courtesy|call|text|card|line|word|finger|effort|message|smile|reply|thank
    you ~2 could|can|would|did|will|might not ~1 so_much_as|as_much_as|even_so_much ~1 #Due|#Verb
    you|nobody|no_one|your ~4 not|never|nobody|no_one ~2 take|took|have|had|having|has|show|showed ~1 the ~2 trouble|decency|courtesy|time|manners|respect|grace|guts|balls|consideration|kindness|common_courtesy|goodness to
    nobody|no_one|anyone|anybody ~3 took|bothered|could|thought|had|even ~2 trouble|bother|bothered|bothering|courtesy|decency|to_tell|to_ask|to_let|tell_me|ask_me
    you|your ~4 not|never ~2 bother|bothered|bothering|troubled|arsed|fussed ~1 to|telling|asking|with|even|reading|turning|showing|coming|calling|texting|your|$|saying|answering|checking|looking|letting|listening
    you ~2 could not be ~1 bothered|arsed|fucked|assed|troubled ~1 $|to|telling|with|coming|calling|even|turning|showing|asking|cleaning
    ^ ~1 not ~1 so_much_as|even|a_single|one_single ~1 a|one|the ~3 thank|thanks|text|call|card|message|word|hello|goodbye|bye|sorry|reply|line|birthday|please|question|glance|missed|how|note|smile|hug|acknowledgement
    you ~1 not ~1 even ~2 #Due|get_me|get_a|get_up|give|gave|bring|stop|wish|know_my|lift|stand|shed|blink|greet|say|try|sit|finish|let|have_the
    ^ did|could|can|do|would|will|have|was|is not ~1 even ~2 #Due|wish|wished|bother|bothered|give|gave|get_a|stop|stopped|lift|a|one ~1 me|my|us|a|to|how|if|about|up|from|text|call|card|birthday|goodbye|bye|hello|sorry|reply|word|happy|thank|thanks
    you ~8 without even|so_much_as|bothering ~3 goodbye|bye|me|us|hello|anything|first|my|to|a|thank|thanks|sorry|with|if|it|how|about|the|asking|telling|saying|looking
    would|will it|that ~2 kill|hurt|hurted|killed|have_killed|have_hurt|be_so_hard ~1 you
    oh|so|wow|well|and|look ~2 now ~1 you ~2 remember|care|want|reply|call|text|have|notice|show|decide|need|listen|answer|are|feel|think|know|talk|come
    glad|nice|good|lovely|great|happy|so_good|pleased|delighted|wonderful|how_nice ~1 to_see|that|of|for? ~1 you ~3 finally|eventually|could|managed|manage|decided|bothered|deigned|remembered|found_the_time|showed|turned|join|grace|at_last
    nice|good|kind|big|lovely|decent|sweet|generous|gracious|noble|great of you to ~1 finally|join|grace|show|turn|reply|answer|let_me|call|remember|decide|bother|make_an|appear|notice|tell|include|ask|consult|drop|fit|put|make_time|care|check|respond|think_of|say|wait|eventually|acknowledge|come
    grace|graced|gracing us|me with ~1 your|his|her presence|company
    good|nice|lovely|great to know|see|hear ~2 you ~2 care|cared|thought|think|alive|exist|still|finally|remember|remembered|noticed|bothered|give
    thanks|thank_you|cheers|thx|ty ~2 for ~1 leaving|letting|ignoring|forgetting|ghosting|asking|telling|making|not|never|abandoning|wasting|embarrassing|bailing|ditching|dumping|standing|keeping|hanging|throwing|waking|blanking|asking_me|warning|nothing|noticing ~2 me|us|my|all|everyone|her|him|the|on|to|up|hanging|about|out|first|waiting|read|alone|behind|sick|$ ~4 read|hanging|alone|waiting|out|up|down|bus|outside|wet|cold|stranded|dark|first|night|day|again|birthday|find|mess|seen|standing|behind|everything|nothing|bother|bothering|help|helping|showing|coming|calling|telling|asking
    left|leave|leaving|leaves me|us ~1 on ~1 read|seen|delivered|unread|voicemail|hold_for
    i ~1 had|have to hear|find|learn|read|discover|found ~2 it|that|about|out ~3 from|through|on|via|off ~1 your|my|the|a|facebook|instagram|somebody|someone|everyone|everybody|other|strangers|others|the_neighbours|one|twitter|tv|linkedin
    you ~1 forgot|forget|forgotten|remembered|remember|know|knew|notice|realize ~1 that? ~1 i ~1 exist|existed|am_alive
    you ~1 just|simply|went|gone ~1 and|ahead|off|decided|assumed|booked|left|forgot|ignored|walked|disappeared|vanished|threw|gave|told|sold|invited ~1 and|ahead|off|to|that|it|me|my|us|on|out|away ~3 booked|did|sold|told|decided|left|gave|bought|signed|without|me|my|us|our|everyone|off|like
    how nice|lovely|kind|sweet|generous|thoughtful|gracious|convenient|good|wonderful ~1 of|that|for|is_it ~1 you ~3 managed|finally|turned|could|found|remembered|decided|to|bothered|showed|made
    did|does|do it|that ~1 not ~2 occur|cross|enter|strike|dawn|occurred ~2 you|your
    did it ~2 occur|cross ~1 to? your|you
    too ~1 much|difficult|hard ~2 trouble|effort|bother|hassle|work|ask ~2 for|to ~1 you|ask|call|text|say|pick|send|let|remember|expect|want
    last to know|hear|find_out|be_told ~3 again|as|always|of_course|about|thanks|your|$
    you ~2 look|looked|walk|walked|sat|stood|scrolled|watched ~4 right|straight|through|past|by|away|there|scrolling|phone|while ~2 me|i|we ~1 was|were|cried|struggled|begged|fell|$|crying|like
    ^ ~2 not ~1 even|a|one ~4 from|out_of|by ~1 you
    three|two|four|five|six|seven|eight|ten|several|few|10|3|2|4|5|6|7|8 ~1 weeks|days|months|years ~2 and|with ~2 not|no|nothing|never|zero ~2 word|call|text|message|reply|thank|thanks|so_much|a|one|single|answer|sign|from|apology|visit
    you ~1 never once ~1 #Due|knocked|lifted|held|sat|drove|gave|took
    took|takes|taken you ~4 days|weeks|hours|months|years ~1 to|before ~2 #Due|even|apologise|four|a
    deigned|deign|condescended|condescend to
  `,
  1: `
    you ~8 without ~1 saying|asking|telling|checking|consulting|a_word|mentioning|warning|letting|discussing ~2 goodbye|bye|me|us|hello|anything|first|my|to|a|with|it|any
    so you ~1 just|really ~2 decided|forgot|left
  `,
});
