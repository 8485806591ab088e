/** How what the other tells is denied. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  happened:
    'happen happened occurred occur took_place take_place taken_place went_down existed transpired happens',
  said: 'say said do did call called tell told write wrote promise promised mention mentioned utter uttered agree agreed talk type do_do',
  wronged: `#WrongVerb hit raise raised touch touched laid lay laughed laugh flirt flirted insult insulted belittled called_you call_you hang_up hung_up walk_out walked_out speak_to_you spoke_to_you spoken_to_you
    treated_you treat_you talked_to_you disrespected promise promised_you said_a_bad looked_at_her lied_about harass harassed vandalised vandalized attack attacked shoved`,
  like: 'ignoring flirting shouting yelling lying mocking laughing cheating texting staring rude mean cold harsh aggressive nasty sarcastic dismissive unkind sneaking bullying being',
  such: 'that it this anything such nothing none any_of any_such those_words you_that that_to_you a_word one_word what_you',
  false: `lie lies cap fiction fabrication fantasy untrue false slander invention nonsense rubbish bollocks bullshit made_up fairytale imaginary baseless unfounded invented fabricated
    a_joke not_true fictional libel inaccurate bull crap`,
  lying: `lying fibbing capping bullshitting rewriting gaslighting inventing fabricating full_of_it full_of_shit talking_rubbish talking_nonsense talking_shite talking_shit
    telling_lies chatting_shit talking_crap misrepresenting`,
  invented:
    'invented fabricated concocted invent fabricate concoct inventing fabricating embroidered dreamt_up dreamed_up cooked_up made_up',
  story:
    'this that it these such stories story lies nonsense rubbish idea notion stuff things whole conversation history all everything crap',
  end: 'and_you full_stop at_all ever like_that in_my_life in_me_life to_you once you_know you_heard but_go either mate bro man then period end_of though so and_neither you_know_it that_way',
};

export const TABLES = graded(
  {
    2: `
    i|we did not . hang_up|walk_out|swear|shout|yell|lie|laugh|snap ~1 on|at|to you
    nobody|no_one|not_one|none|no_member ~5 was|were . {like} ~1 to|at|with you
    not know what you . think you . heard|saw|read
    i|we did not . call your|you ~2 a|an
    bears|bear|has|have . no|little . relation|resemblance . to . reality|truth|facts|what
    ^ . was|were not . even? . {like} $|close
    that|it|this|such . did|has|had|have? . never|not . even|actually? {happened} $|{end}
    ^ . did? . never|not . {happened} $|{end}
    none|not_one|not_a|no_part ~6 {happened}|real|true|exists ~2 $|{end}
    is|was not|never . what|how|the_way . it|things|that|this? . happened|went|occurred ~1 down? $|{end}|and
    is|was not|never . what|how|the_way . i . said|meant|called $|{end}
    i|we . am|is|have|had? . not? . never . {said} ~1 {such} $|{end}
    i|we . did|have|had . not . {said} ~1 {such} $|{end}
    i|we ~2 never|not . {said} ~2 such|any_such|no_such . thing|things|words
    ^ . never . said|did|called|told ~1 {such} $|{end}
    such . thing|things|word|words ~2 i|we|never ~2 not|never|said
    nowhere . because i ~
    i . have|had? . never . spoken|spoke|talk|speak|talked|treated|raised ~3 you|like_that|like_this|my_voice
    you was|were not|never . {attacked} $|{end}
    there . was|were not|never . one|any $|{end}
    i|we ~2 never|not_once|not_ever . {wronged} !then ~1 you|your|anyone|her|him|that_woman|that_man|that_girl|a_finger|my_voice|a_hand|at|$ !enough|back|on_purpose|again|better|deliberately
    i|we did|have not . {wronged} ~1 you|at_you|to_you|with_her|with_him|anyone|my_voice !enough|back|on_purpose|again|deliberately|intentionally|better|because|about
    i|we did not !forget|miss|push|rush ~1 {wronged} $|{end}
    at|in|on|under|not no|any|once point|time|stage|way|occasion|circumstances|moment . did|have|was|were|has i|we|anyone !mean|want|intend|set|think
    not|never once|ever|one_time|in_my_life . did|have|had|was i|we !mean|want|think
    never in my|me . life ~2 have|did|i|{said}|{wronged} ~
    convo|conversation|argument|fight|call|promise|meeting|chat . never|did_not . {happened} $|{end}
    i|we . would never ~1 {said}|make|speak|talk|treat|hurt|behave ~3 such|false|like_that|anything_like|to_you|that_way
    i|we . did|do|done|said|have|meant|wrote . no|nothing . such|of_the_sort|of_the_kind|like_that|of_that !thing_as
    nothing|not|anything of the sort|kind !here|in|on|at
    no such . thing|conversation|promise|words|word|argument|agreement|remark|comment|offer|deal|incident !as
    there . was|were never . any . {charge}
    there . was|were|has_been|is . no|never|zero|not . any|one? . {charge} $|{end}|of_any|on_my|from|here|whatsoever|that
    you . are|keep|were|have_been . {lying} ~1 !low|in|down|about_the|awake|next
    stop|quit|enough|you . {lying} ~ !low|in|down|awake
    you ~2 {invented} ~2 {story}
    you ~2 make|made|making ~2 {story} ~2 up !to_me|for
    you . have|got ~2 {story} ~2 made up
    you ~2 make|made|making ~1 up !for ~2 {story}
    what_you|your_version|all_you_say ~6 is|was . complete|total|utter|absolute|pure|outright|blatant|plain|straight_up|simply|flatly|totally|completely|demonstrably|patently . {false}
    your ~1 story|version|account|claim|claims|accusation|memory|allegation|allegations ~2 is|was|are ~1 {false}
    what|everything|something you ~3 describe|claim|say|said|wrote|written|allege|describing|saying ~3 is|was . {false}
    that|it|this . is|was . {false} ~2 you|and_you know
    you|we ~2 know ~3 is|was . not|a . true|lie|untrue|false
    ^ that|it|this is . cap $|{end}
    ^ lies lies lies
    ^ absolute|complete|total|utter|pure|load_of|what_a_load . of? . {false}
    i|we . categorically|utterly|flatly|absolutely|totally|completely|strongly|do . deny|reject|refute|dispute
    i|we . deny|reject|refute . it|that|this|all|any|every|having|saying|doing|your
    no|not . idea|clue|notion|know ~1 where . you ~1 got|get|getting|heard|hear|pull|pulled|pulling|dreamt
    no|not . idea|clue|notion|know ~1 what . you . are ~1 on_about|accusing
    where . on_earth|the_hell|the? . did|do|are you ~1 get|got|getting|pull|pulling|hear|dream ~2 this|that|these|such . story|stories|idea|notion|nonsense|rubbish|stuff|from
    i ~2 no|zero|not recollection|memory . of . saying|doing|ever|any|that|what_you|shouting|calling
    you|stop ~1 put|putting ~1 words|lies . in|into|on . my|me
    things|something|stuff|crimes|crime|sins|deeds ~1 i|we . did|have|had? . never|not . even? . do|did|done|say|said|commit|committed
    i|we was|were not . {like} ~2 you|at_you|to_you|with_her|with_him|$
    nobody|no_one|none_of_us !here_blames|here_hates|blames|hates|judges . {wronged} ~1 you|at_you|your
    you claim|allege|insist|reckon|say|said|claimed ~8 false|untrue|nonsense|fiction|never_did|invented|lie
    your|such|these|those|stop|making . false|baseless|unfounded|wild|bogus|ridiculous|groundless . accusation|accusations|allegation|allegations|claims|charges ~1 !against_him`,
    1: `
    that|it|this . is|was . complete|total|utter|absolute|pure|outright|blatant|plain|straight_up|simply|totally|completely . {false} {end}
    nothing . happened|occurred {end}
    ^ lies . all? lies
    that|it|this . is|was . complete|total|utter|absolute|pure|outright|blatant|plain|straight_up|simply|totally|completely . {false} $|{end}
    nothing . happened|occurred $|{end}
    ^ lies . all? lies
    that|it|this . is|was . a? . lie|lies|untrue|false $|{end}
    i|we . did|have|had . nothing|not . anything? . wrong
    ^ . that|it|this . is . not true $|{end}
    no|not . idea|clue . what . you . talking
    is|was not|never . what . was . said|agreed|promised|discussed|offered ~
    and|but you ~1 know ~1 it|that|this $
    was|were not me $|{end}
    neither|nor did|have|was i ~`,
  },
  CLASSES,
);
