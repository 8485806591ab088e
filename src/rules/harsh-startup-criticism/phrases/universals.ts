/** Universals about the hearer that stand outside "you always": fronted, asked, inverted, or without a verb. Forms over plain words. */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  ever: 'not_once never_once at_no_point not_a_single_time never_ever never not_one_time in_all_these_years never_in_my_life',
  due: `remembered listened helped asked thanked apologi[sz]ed said taken_my come stood stuck_up cared tried bothered delivered called thought shown supported backed paid offered noticed put_me considered
 admitted let_me kept been_there been_on_time made cooked cleaned told given defended bought planned chosen respected replied answered trusted`,
  harm: `spoil ruin wreck mess_up complain criti\\w+ moan nag lie argue fight shout yell cancel forget interrupt ignore judge blame leave disappear vanish change_the_subject walk_off walk_away go_quiet
 flake bail take_over make_excuses make_it turn_it make_everything find_fault find_something start lecture let_me_down talk_over roll_your drink sulk blow_up snap undermine disappoint embarrass shut_down
 get_defensive put_me_down pick_a_fight bring_up go_off get_angry get_mad dodge deflect run_away run_to hide cut_me_off correct_me spend whine text_her look_at_your_phone`,
  late: 'always constantly forever continually perpetually all_the_time every_time every_single_time non_stop 24_7 everytime each_time',
};

export const UNIVERSALS: readonly Expression[] = formsOf(CLASSES, [
  '{ever} (\\w+ ){0,8}?(have|did|do|has|will|would|can) (you|u) (\\w+ )?(\\w+ )?({due}|{harm}|remember|listen|help|ask|thank|apologi[sz]e|say|care|try|take|come|call|think|offer|notice)',
  '(when|what time) (have|did|do|will|are) (you|u) (\\w+ )?ever (\\w+ )?({due}|help|listen|take|ask|say|care|think|thank|apologi[sz]e|support|put me|stand)\\b(?!.*\\b(been to|moved?)\\b)',
  '(there|it) (has|is|was) (\\w+ )?(never|not) (been )?(a|an|one|any) (\\w+ ){1,3}?(that |when |where |without )?(you|u) (did|do|have|has|are|could|can) not (\\w+ )?({harm}|manage to {harm}|late|complain\\w*|spoil)',
  '(never|literally never) (heard|seen|had|known|got|gotten) (you|u|a (\\w+ )?(thank you|sorry|apology|compliment|word)|one (\\w+ )?(thank|sorry|compliment)) ?(say|said|admit|apologi[sz]e|thank|lift|help|offer|do|from you|out of you|be on time)?(?= (sorry|thank|anything|that|you|once|a|from|out|in)\\b)',
  '(never|not) a (\\w+ )?(thank you|thanks|please|sorry|kind word|compliment|word of thanks) (out of|from) (you|u)',
  '(nothing|no matter what) (that )?i (ever )?(do|say|try|make|cook|wear|buy|achieve|did|said) (is|seems|was|will be|it is) (\\w+ )?(ever |never |not )?(good enough|right|enough|up to (scratch|standard)) ?(for|to|with|by|in) (you|u|your)',
  '(it is|everything is|its) (always|never|all) (\\w+ )?(my fault|me|about you|somebody elses|someone elses|your fault|my job|your way|what you want|your (mother|friends|work|phone)) ?(with you|is not it|with u|first|who|when)?$(?<!about you.*\\?)',
  '(whenever|every time|everytime|each time|any time|anytime|every single time|as soon as|the minute|the moment) (there (is|are)|i|we|it|someone|something|my|things|life|you) (\\w+ ){1,8}?(you|u) (\\w+ )?({harm}|act|get|go|start|change|make|turn|say|tell|just)\\b(?!.*(smile|laugh|happy|beautiful|better|lovely|mad with joy|to rome))',
  '(every (single )?(conversation|holiday|dinner|argument|time|visit|party|weekend|christmas|birthday|trip|meal|day|night|discussion)) ~~ (ends up|ends|turns|becomes|is|has to be|gets) (\\w+ )?(\\w+ )?(about (you|your)|into (a|an) (fight|argument|row)|ruined|spoiled|your|because of you|with you (shouting|storming|crying|complaining|leaving))',
  '(^|so |and |again |always )(constantly|forever|always|endlessly|perpetually|continually) (\\w+ing)\\b(?= (me|my|on|at|about|everything|everyone|all|your|you|that is)\\b)(?!.*\\b(i am|we are|they are|it is)\\b)',
  '(you|u) (only|just) (ever )?(text|call|message|ring|phone|talk to|come|show up|visit|want|think of|remember|are nice|love|care about|write|speak to|contact) (me |to me |round |over |here |about me )*(when|if|because) (you|u|your|it suits)\\b',
  'all (you|u) (ever )?(do|does|did|talk about|think about|care about) (is|are|was|all day is) (?!(make me (smile|laugh|happy)|give|help|love|care)\\b)\\w+',
  '{late} (with )?(the|this|your|all the) (\\w+ )?(complaining|nagging|drama|lies|lying|excuses|moaning|whining|attitude|criticism|sarcasm|shouting|negativity|phone|drinking|games|sulking|criticising|comments)|(24 7|always|constantly) with the \\w+ing',
  '(you|u) (stay|keep|keep on|be|is|always be|are always|are forever|forever|is always) (lying|leaving|complaining|cheating|talking|yelling|starting|acting|playing|telling|making|taking|checking|interrupting|blaming|using|forgetting|embarrassing|disrespecting|ignoring) (to |on |about |at |with |me|my|your|over )+',
  '(?<!\\bif )(you|u) (never|do not ever|do not never|have never once|did not ever|have not ever|have not once|never ever|are never) (\\w+ )?(listen\\w*|stop|think|ask\\w*|help\\w*|care\\w*|tr(y|ied|ying)|let|make|made|consider\\w*|support\\w*|apologi[sz]e\\w*|admit\\w*|thank\\w*|show\\w*|respect\\w*|appreciate\\w*|put|take|say|said|want|remember\\w*|there|satisfied|happy with|on time|wrong|home|on my side|sorry|pleased)\\b(?!.*\\b(complain|to pay|to worry|too (late|old)|the sea)\\b)',
  '(you are|you is|your|u are) (\\w+ )?(constantly|always|forever) (\\w+ )?(checking (up )?on|at (me|my)|on (my|that|your) (back|case|phone)|taking|correcting|putting|telling|late|too busy|watching|against|criti\\w+|nagging|leaving|making|moaning|complaining|interrupting|blaming|comparing|judging|the victim|right|talking over)',
]);
export const KIND_UNIVERSAL =
  /\b(?:never (?:once |ever )?(?:made|make|makes|left|let) me (?:feel )?(?:guilty|bad|sad|small|stupid|worthless|less|unwelcome|judged|awkward|rushed|alone|wait|down|ask twice|like (?:a|an) (?:burden|idiot|fool))|fail to|cheer|laugh|smile|happy|proud|joy|brilliant|sing|beautiful|lovely|thank(?:s| you) for|been to|too many|never know|chef|as you always|good company|so kind|makes my day|hug|welcome|love it when|home here|makes coming home|asked me for)\b/;
