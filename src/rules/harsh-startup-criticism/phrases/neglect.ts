/** The least that was due and was not done, told with a motive beside the fact: "couldn't find thirty seconds", "not so much as a card". */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  can: 'could can did do would will does have has had are is were',
  /** The least anybody may expect. */
  due: `#Due give gave get_me get_up stop wish wished lift stand wait stay make made let put shake look_at touch taste tasted eat try tried sit read reading
    spell finish open close take turn turned wash carry hold taken been acknowledge warm spare leave a_text arse`,
  small: `thank thanks text call card message word hello hi goodbye bye sorry reply line birthday please question glance note smile hug acknowledgement comment email
    happy heads_up explanation flower kiss voice_note nod visit courtesy how missed phone_call emoji`,
  unit: 'minute minutes second seconds moment hour time energy decency courtesy call text card line word finger effort message smile reply thank evening day note morning afternoon words lines hours',
  civil:
    'trouble decency courtesy time manners respect grace guts balls consideration kindness goodness common_courtesy common_decency cop_on patience',
  kind: 'nice good kind big lovely decent sweet generous gracious noble great thoughtful wonderful convenient mighty',
  late: `finally eventually join grace show turn reply answer let_me call remember decide bother make_an make_time appear notice tell include ask consult drop fit check
    respond think_of wait acknowledge come_home get_in_touch get_back surface emerge write look_up pick_up`,
  found:
    'finally eventually could managed manage decided bothered deigned remembered found_time found_the_time found_a showed turned join grace at_last made_it',
  /** What nobody is thanked for. */
  wrong: `leaving letting_me_down letting_us_down letting_me_find ignoring forgetting ghosting abandoning wasting embarrassing bailing ditching dumping hanging throwing
    blanking ruining lying cancelling humiliating making_me_feel making_me_wait making_me_look telling_everyone asking_first not_telling not_asking not_calling
    not_showing not_replying not_helping not_coming not_answering not_inviting not_listening never_calling never_replying never_showing`,
  me: 'me us my all everyone her him the on to up',
};

export const NEGLECT = graded(
  {
    2: `
      you|driver|company|office ~3 {can} not ~2 even !need|know|have_to|have_any|use ~3 {due}|#Verb
      you ~2 never ~1 even|once|bothered|bother !made|make|complained|forgot|let|left|gave_up|judged|raised|failed|missed ~2 {due}|to|#Verb !have_to|met
      could|would|can you not ~1 even ~2 pretend|say|call|ask|text|look|thank|bother|wait|be|manage|spare|try|send|write|ring|tell|apologize
      oh|ah|wow|well ~1 look who ~1 remembered|decided|finally|showed|turned|bothered|has
      ^ no call|text|word|message|reply|card no|nothing|not ~1 call|text|word|message|reply|nothing|even|card
      not a bother on you
      you ~2 not ~1 even bothered|arsed|troubled|looking|listening|trying|greeting|asking|speaking|talking|paying|sorry
      ^ {can} not ~1 even ~2 {due} !open|finish|stand|see|hear
      you ~2 {can} not ~2 find|spare|make|give|take|type|write|manage|lift|send|muster|stretch|stir|summon|having ~2 a|one|two|five|ten|thirty|single|me|us|even ~3 {unit}
      you ~2 {can} not ~1 so_much_as|as_much_as|even_so_much ~1 {due}|#Verb
      you|nobody|no_one|your ~4 not|never|nobody|no_one ~2 take|took|have|had|having|has|show|showed ~1 the|even ~2 {civil} to
      nobody|no_one|anyone|anybody ~3 took|bothered|could|thought|had|even ~2 {civil}|bother|bothered|bothering|to_tell|to_ask|to_let|tell_me|ask_me
      you|your !said|told|say|asked ~4 not|never ~2 bother|bothered|bothering|troubled|arsed|fussed ~1 to|telling|asking|with|even|reading|turning|showing|coming|calling|texting|your|$|saying|answering|checking|looking|letting|listening
      you ~2 {can} not be ~1 bothered|arsed|fucked|assed|troubled ~1 $|to|telling|with|coming|calling|even|turning|showing|asking|cleaning|your
      not|without ~1 so_much_as ~1 a|an|one|the ~4 {small} !of
      ^ not ~1 even|a_single|one_single|so_much_as ~1 a|an|one|the ~3 {small} !of
      not|never ~1 even? a|an|one ~2 {small} ~3 from|out_of ~1 you|your
      not even get|got|receive a|an|one ~2 {small}
      you ~8 without ~1 even|so_much_as|bothering ~3 {small}|me|us|anything|first|my|to|asking|telling|saying|looking|checking
      {can}|will it|that ~1 not? ~2 kill|hurt|killed|have_killed|have_hurt ~1 you ~1 to
      it|that ~1 would not? ~1 have? killed|kill|hurt ~1 you ~1 to
      oh|so|wow|well|and|look ~2 now ~1 you ~2 remember|care|want|reply|call|text|have_time|have_a|notice|show|decide|need|listen|answer|are_sorry|talk !to_go
      glad|nice|good|lovely|great|happy|pleased|delighted|wonderful|how_nice ~1 to_see|that|of|for? ~1 you ~3 {found}
      {kind} ~1 of|that|for|is_it ~1 you ~1 to ~1 {late} !you_to
      how {kind} ~1 of|that|for|is_it ~1 you ~3 {found}
      grace|graced|gracing us|me with ~1 your presence|company
      who ~3 finally|decided|graced|crawled ~3 show|crawl|turn|grace|join|reply|home|wake|come|decided|in|up|out|us
      good|nice|lovely|great to know|see|hear ~2 you ~2 care|cared|thought|alive|exist|still_alive|finally|remember|remembered|noticed|bothered|give
      thanks|thank_you ~3 for ~2 {wrong} ~3 {me}|read|alone|waiting|out|down|cold|stranded|bother|help|call|tell|first|in|$
      thanks|thank_you ~1 for ~1 nothing|showing_up|turning_up|the_warning $
      thanks|thank_you ~3 for ~1 asking|telling|consulting|informing|checking_with|warning ~1 me|us ~1 first|before|beforehand ~
      left|leave|leaving|leaves me|us ~1 on ~1 read|seen|delivered|unread|voicemail|hold_for
      i ~1 had|have to hear|find|learn|read|discover|found ~2 it|that|about|out? ~3 from|through|on|via|off ~1 your|my|the|a|facebook|instagram|somebody|someone|everyone|everybody|other|strangers|others|one|twitter|tv|linkedin
      you ~1 forgot|forget|forgotten|remembered|remember|know|knew|notice|realize ~1 that? ~1 i|you ~1 exist|existed|am_alive|have_a_daughter|have_a_son|have_a_wife|have_children
      remember|remembered ~1 you ~1 have a|two|three ~1 son|daughter|wife|family|mother|kids|children|child
      so ~1 you ~2 just|really|seriously|now ~1 decided|went_ahead|left|assumed|ignored|threw|gave|told|took|walked|booked|forgot
      you ~1 just|simply|went|gone ~1 and|ahead|off|decided|assumed|booked|left|forgot|ignored|walked|disappeared|vanished|threw|gave|told|sold|invited ~1 and|ahead|off|to|that|it|me|my|us|on|out|away ~3 booked|did|sold|told|decided|left|gave|bought|signed|without|me|my|us|our|off
      {can}|does it|that ~1 not|never|even ~2 occur|cross|enter|strike|dawn|occurred ~2 you|your|to_you
      did it ~2 occur|cross ~1 to? your|you
      it ~2 never ~1 even? crossed|cross|occurred|dawned ~1 to|on? ~1 your|you
      too ~1 much|difficult|hard ~2 trouble|effort|bother|hassle|work|ask ~2 for|to ~1 you|ask|call|text|say|pick|send|let|remember|expect|want
      apparently|clearly|obviously ~2 too ~1 much|big|hard ~
      had one job
      god|heaven|heavens forbid ~1 that? ~1 you|i|we|one|somebody|someone ~
      i ~2 find|found|heard|hear|learn|learned|read|had_to_hear|had_to_read ~2 from|on|via|through|off ~1 instagram|facebook|the_group_chat|linkedin|twitter|a_stranger|strangers|a_screenshot|the_neighbours|the_neighbors|your_mother|your_sister|the_paper|the_news !you_got|that_you_got|about_your_new
      would ~5 been|be ~1 so|that|too ~1 hard|difficult|much|terrible|awful|impossible $|to
      is|was|would it|that ~2 too_much|so_hard|that_hard|asking_too_much|beyond|so_difficult|such_a_chore ~2 for|of you ~1 to? ~
      how ~1 much|hard|difficult|long ~1 effort|trouble|work|time? ~1 does|would|is|did|can ~1 it ~1 take|cost|be? ~1 to ~1 text|say|call|ring|reply|type|pick_up|answer|let_me|let_us|thank|acknowledge
      all ~1 it ~1 would|took|takes|needed|was ~1 have|take|was|is? ~1 taken? ~2 a|one|two|five|thirty|ten ~1 {unit}|{small}|seconds
      a|one|single|simple|quick|two|few ~1 {small}|{unit} ~2 would|was|is ~1 not? ~2 too_much|beyond|much_to_ask|nice|enough|cost|killed|the_least|all_i|all_it|have_been|have_done
      you ~3 too ~1 busy|important|grand|lazy|proud|good|cool|stingy|mean ~1 to ~2 {due}|reply|answer|even|bother
      ^ could|would|did|do|have not ~1 even ~2 {due}|acknowledged|dignify|dignified !know|notice|see
      no|not_a|not_one|zero|nothing|not_even_a ~1 {small}|word|warning|notice|apology|explanation|acknowledgement|thanks|offer|effort ~4 from|out_of|by|off ~1 you|your|anyone|the_seller
      no|not_a|not_one ~1 {small}|word|warning|notice|apology|explanation|thanks ~1 nothing|no|not|zilch|just|zero
      you ~3 walked|drove|went|strolled|breezed|sailed|looked|scrolled|stepped ~1 right|straight? ~1 past|by|over|through|off|away|out ~4 without|and_never|and_not|not_a|as_if|like|me
      you ~4 forgot|forget|forgotten|forgetting ~1 about|all_about|that? ~1 me|us|it_was_my|i_was|i_had|i_existed !i_told|how_good
      i ~1 sat|stood|waited|lay|cried ~9 and ~1 you ~1 never|not ~1 once|even|came|show|called|rang|noticed|looked|asked|bothered
      i ~1 have|had ~1 to ~2 ask|beg|remind|chase|tell|nag ~2 you ~4 times|twice|again|before|every|just|for_a|three
            ^ imagine|fancy not ~1 asking|calling|telling|texting|ringing|saying|thanking|turning|showing|helping|replying
      you ~2 remembered|managed|found|had ~2 time|to|energy|money ~5 but|yet|though|and_yet ~1 not ~
      plenty|loads|lots|all_the ~1 of|the? ~1 time|energy|money|effort ~2 for|to ~6 but|yet|though|and_yet|none|no ~
      you ~1 have|had|find|found|make|made ~2 time|energy|money|words|patience ~1 for|to ~6 but|yet|though|and_yet|never|none|not ~2 me|us|this|your|for_me|for_us|it
      you ~2 had ~2 nerve|cheek|neck|audacity|gall|brass ~1 to|of
      thanks|thank_you ~2 for ~1 not|never ~1 {due}|#Gerund|bothering !being|making|judging|telling_anyone|giving_up|leaving|waking
      thanks|thank_you ~1 a_million|a_lot|a_bunch|very_much|so_much|ever_so ~1 for ~1 {wrong}|not|nothing|leaving|making_me
      ^ !guys|thank|thanks|you|everyone ~1 so_much for ~1 your|you|the ~2 promise|promises|help|support|word|loyalty|love|friendship|apology|apologies|care|being|family|partnership|service|guarantee|honesty|respect|listening
      some|great|lovely|fine|quite_the ~1 friend|husband|wife|father|mother|brother|sister|son|daughter|boss|partner|team|service|support|mate|neighbour|neighbor ~1 you ~1 are|were|turned|have ~
      was|is|were ~1 beyond you $
      last to know|hear|find_out|be_told ~3 again|as|always|of_course|about|thanks|your|$
      you ~2 look|looked|walk|walked|sat|stood|scrolled|watched ~4 right|straight|through|past|by|away|scrolling ~2 me|i|we ~1 was|were|cried|struggled|begged|fell|$|crying|at|in|like|on
      three|two|four|five|six|seven|eight|ten|twenty|several|few|10|3|2|4|5|6|7|8|9 ~1 weeks|days|months|years|hours ~3 and|with ~2 not|no|nothing|never|zero ~2 word|call|text|message|reply|thank|thanks|so_much_as|one|single|answer|sign|apology|visit ~2 from|out_of|for ~1 you|the|your|me
      you ~1 never once ~1 !made ~1 {due}|knocked|lifted|held|sat|drove|gave|took
      took|takes|taken you ~4 days|weeks|hours|months|years ~1 to|before ~2 {due}|even|apologize|four|a
      deigned|deign|condescended|condescend to
      least you ~1 could|can|might ~2 have|do ~1 done|do|was|is ~
      you ~1 could|might ~1 have|at_least ~2 at_least? ~2 pretended|pretend|tried_to|acted|bothered|feigned|faked ~
      heads_up|invite|warning|thanks|thank_you ~6 oh_wait|except_there|not_that_there ~
    `,
    1: `
      thanks|thank_you ~2 for ~1 the_support|the_invite|all_your_help|joining_us ~1 $
      you ~8 without ~1 saying|asking|telling|checking|consulting|a_word|mentioning|warning|letting|discussing ~2 goodbye|bye|me|us|hello|anything|first|my|to|a|with|it|any
      without ~1 a word|call|text ~1 to|from ~1 me|you
    `,
  },
  CLASSES,
);

/** Thanks, praise and worry turn "even" into warmth. */
export const WARM = wordings(`
  have_to|need_to|amazing|guest|sleep|best_part|relief|yet|proud|wow_you|flinch|charged|complained|well_done|lovely|impressed|legend|hero|fair_play|thoughtful|considerate|brave|magic|perfect|satnav
  poor_you|poor_thing|tell_it_was|looked_so|light_on|one_at_a_time|realize_how|i_know_it|to_help_me|glad_you_told|not_even_close|not_even_late|lunch_break|break_today
  that_was|you_are ~1 so|very|really? kind|sweet|thoughtful|nice|good
  kind of you to say|come|offer|ask|think|help
  know how good|amazing|happy|much|brilliant|great
  not even ~1 close|late|home|here|there|opened|used|use|know|break|flinch|notice|complain|cry
  ^ ~2 thank|thanks you? $|so_much|very_much|a_million
`);

/** Praise in the next breath: "so you just ran a marathon? Legend." */
export const PRAISE = wordings('legend|hero|proud_of_you|amazing|fair_play|deadly|well_done');
