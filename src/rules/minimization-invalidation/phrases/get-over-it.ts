/** Half-fixed wordings of the rule get-over-it, over plain words ("im" is "i am" here). */
import { type Phrasing, weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

/** What an order to be done says, and how much it hurts. */
export const DONE: readonly Phrasing[] = [
  [
    /\b(?:get|got|getting|be|move) (?:the (?:hell|fuck) )?(?:well )?(?:over|past|beyond) (?:it|(?:this|that)(?! (?:hill|hump|bridge|level|part|page|stage|step|cold|flu|bug|week|bump|fence|wall|not|point|chapter|one|deadline|first))|yourself|yourselves|things|him|her|what happened)\b/,
    3,
  ],
  [
    /\blet (?:it|this|that|things|stuff|the past|bygones)(?: \w+)? (?:go+|be|lie|drop)\b|\blet go of (?:it|this|that|the past|things|your)\b/,
    2,
  ],
  [
    /\bput (?:it|this|that|things|the past) (?:\w+ )?(?:behind|to (?:rest|bed)|in the past)|\bleave (?:it|this|that|things|the past) (?:\w+ )?(?:in the past|behind|be\b|alone|where it)/,
    2,
  ],
  [
    /\bforget (?:about )?(?:it|this|that|what happened|the past) (?:now|already|once)|\b(?:stop|quit) (?:holding|carrying|keeping|nursing) (?:\w+ )*(?:grudges?|it|this|score|against)|\bdrop it already|\bforgive and forget\b|\bbury the hatchet\b/,
    2,
  ],
  [
    /^(?:(?:just|please|so|ok|and|now|then|already|dude|bro|seriously|you|need|have|to|should|must|really|girl|bye|ffs|can|could|not|got|ought|time|it|is|why) )*move on(?:$| (?:already|now|please|ok|okay|jeez|man|dude|bro|will|and|for|then|at|so|because|once|like|babe|mate|from|with|honestly))\b(?! (?:the )?\d)/,
    2,
  ],
];
/** "let it go to voicemail": a place, not an end of hurting. */
export const ELSEWHERE =
  /\bgo (?:to|through|into|in|out|until|off|up|down|by|of|cold|stale|brown|golden|soft|hard|dry|dark|quiet|for \w+ing)\b/;

/** An old quarrel is brought up once more. */
export const AGAIN =
  /\b(?:bring|dredg|rak|drag|dig|rehash|throw|harp|dwell|go|hold|remember|talk|think|lurk|bang)\w*(?: back| over)?(?: \w+){0,3} (?:up|on|over|about|in my face|onto|against me|over my head|old \w+)\b|\b(?:living|stuck|dwelling) (?:in|on) the past|\bharping|\brehashing|\bold (?:stuff|things|matters|wounds|stories|topics?)\b/;
export const STILL =
  /\bstill (?:so |that |being |all )?(?:on (?:about |at )?(?:that|this|it)|(?:mad|upset|angry|hung up|sulking|thinking|bitter|salty|crying|annoyed|stuck on (?:that|this|it)|going on about|holding|banging on|talking|complaining|whining|dwelling|bringing|cross|hurt|moping|raging|punishing|acting|giving)\b)|\bnot (?:forgiven|over it|forgive|let it go|move[d]? on)\b.*\b(?:yet|already)\b/;
export const LONG =
  /\b(?:how long|how many (?:more )?(?:times|days|weeks|months|years)|when) (?:are|will|do|must|is|have) (?:you|this|it|i) (?:\w+ ){0,3}(?:stop|let|drop|keep|hold|carry|drag|punish|sulk|going (?:on about|to (?:last|go on|keep|carry|drag|punish|sulk|hold|hear|pay|make))|be over|be mad|forgive|end|hear|pay)|\bare we (?:still|really|seriously|actually) (?:doing|on|having|talking|going)\b|\bi thought (?:we|you) (?:were|had|have) (?:\w+ )?(?:past|over|done|moved|dealt|settled|sorted)\b/;
export const HISTORY =
  /\b(?:it|that|this|what|past|all) (?:is |was )?(?:all )?(?:in the past|ancient history|old news|water under|yesterdays news|done is done|over and done)\b(?! (?:few|couple|two|three|\d|\w+ (?:days|weeks|months|years)))|\bwater under the bridge|\bdone is done\b/;
export const AGO =
  /\b(?:was|were|happened|been) (?:like |over |about |literally |\w+ )?(?:\w+ )?(?:years?|months?|weeks?|ages|days?|decades?|forever)\b(?: ago\b| back\b|$)|\b(?:was|happened) (?:last (?:year|month|week|summer|winter)|in (?:19|20)\d\d)$/;
export const IDIOM_VETO =
  /\b(?:no worries|we are good|forgive[nd]? you|i have moved|i am over|thank|thanks|not (?:going to )?(?:say|tell)|still hurts?|makes? sense|(?:why )?can not i|every|research|data|used to|i am (?:around|here for you)|take all the time|want company|thinking of you)\b/;
/** Glue that sets, a kite, a room that is held: nothing anybody is to be done with. */
export const DAILY =
  /\bfor (?:\w+ ){1,2}(?:hours?|minutes?|mins)\b|\bovernight\b|\bat the (?:top|bottom|end) of the\b|\bhold(?:ing)? (?:the|a|our|my) (?:room|table|line|door|spot|seat|phone|fort)\b|\bsame old story with (?:the|my)\b|\bover (?:this|that|the) (?:hill|hump|bridge|fence|wall)\b|\bgoing on (?:that|the|a|your|this) (?!same)\w+/;
/** Somebody asks because they care. */
export const CARING = /\bi am (?:around|here for you)\b|\bwant (?:some )?company\b|\btake all the time\b/;

export const NEEDS = /^(?:need|have|ought|get|must|better|want|put)$/;

const classes = {
  it: 'it this that things the_past the_matter the_subject the_topic the_whole_thing all_this everything what_happened the_same_thing that_same_thing my_affair my_mistake one_mistake old_stuff old_things',
  bring:
    'bringing throwing holding going dwelling harping raking digging dredging dragging using punishing talking mentioning reminding hanging crying moaning whining sulking reliving rehashing obsessing complaining wallowing',
  raise:
    'bring throw hold go dwell harp rake dig dredge drag use punish talk mention remind hang cry moan whine sulk relive rehash obsess complain wallow carry keep make',
  long: 'years year months month weeks week ages days summers decades donkeys_years donkey_years forever a_lifetime yonks time_ago last_year last_month last_week last_summer last_winter last_time last_christmas in_\\d+ in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october in_november in_december so_long_ago way_back',
  sore: '#Grieved',
};
/** The end set to a hurt, in other words than orders. */
export const OVERDUE = weighed(
  2,
  formsOf(classes, [
    'how (long|much longer|many (more )?(times|years|days|weeks|months)|often) ~ (you|i|we|this|it|me) ~~ (punish\\w*|hold\\w* (it|this|that|against|on to|a )|sulk\\w*|bring\\w*|hear\\w*|drag\\w*|throw\\w*|pay\\w*|apologi\\w+|carry\\w*|make me|making me|mad|angry|upset|grudge|moping|cold shoulder|silent treatment|mope|cry\\w*|ignore me|over (this|that|it))',
    '^(\\S+ ){0,2}?(till|until|since|for) when (\\S+ ){0,2}?(you|will|this|i|must)|how much longer (are|will|do|must|is) (you|i|we|this) (going to )?(~ )?(be mad|sulk|punish|hold|drag|do this|keep)',
    '(that|it|this|which) (was|is|happened|were) ~ {long} ~ (and|but|so|let|why|get|can|yet|you|would|move|give|leave|stop|now)(?! (remember|recall|were|know if))',
    'you ({adv} )*still ({adv} )*(are |be |on |going |getting )*(throw\\w*|bring\\w*|hold\\w*|harp\\w*|on (that|this|it|about)(?! (trip|date|holiday|walk|course|train|diet|bus|tour|hike|plane|flight|boat))|(go|going) on about|{sore}|cry\\w*|punish\\w*|talk about|talking about|dwell\\w*|not (over|forgiven|let))|you still on (that|this|it|about)|still with (this|that)',
    '(must (we|you|i)|(do|can|why do|do we have to|have to|are|need to|want to|should) we) ({adv} )*(have to |going to |to |need to )*(go|going|do|doing|have|hear|listen|rehash|keep) ~ (through|over|about|this|on) ~ (again|once more|one more time|every time|every single|all over|forever)|not this again|^(oh |ugh |god |no )*this again|again with (this|that|the same)',
    '(are|is|were) (you )?not (you )?(done|finished|over|tired|bored|past) ~ (yet|already|of (it|this|being))|(done|finished) (being |with being |sulking|crying|moaning)+ ?({sore})? ?yet',
    '(can|could|let us|shall|will|would|why (can|do|not)) (we |you |us )?(just |please |not |all |maybe |ever |now )*(we |you )?(drop|move on|move past|get past|leave|forget|bury|park|put|stop talking about|let go of|get over|shelve|be done with) ({it}|about it|on|behind us)( |$)(?!(off|at|as|by|out|there|with|until|till|open|here|under|up|for now|to (you|the|me)|in the (car|oven|fridge|box)|on the|down))',
    'you (have )?made your point|(we|i) (get|got) it already|(we|i) heard you the (first|last)|point taken now|give it a rest|change the record|(like|a|are|you) (a |such a )*broken record(?! literally)|flog\\w* a dead|same (old )?(story|song|tune|thing) again',
    '(draw|drew|drawing) a line (under|beneath|there)|(wipe|wiping) the slate|(turn|turning) the page|(close|closing) (the|this) (chapter|book|door on)|consign ~ to|(clean|fresh) (slate|start)|start (afresh|over fresh)|resume (normal|our|usual|ordinary)|(lay|put) (it|this|that) to (rest|bed)|(let us|we) (consider|call) (the|this|that|it) ~ (closed|over|settled|done)',
    'you (can|could|must|should|need|have|got|ought)(?: not| to)* (keep|stop|quit|go on|always) (on )?{bring} (\\S+ ){0,4}?(up|on|over|about|at me|against me|in my face|me|it|past|that|every|whenever)?',
    '(stop|quit|keep|always|constantly|forever|enough|no more|love|must you|you) ({adv} |with |of |the )*{bring} (\\S+ ){0,4}?(up|in my face|the past|against me|over my head|old|about (it|that|this)|on (about|it|this|that)|over (it|this|that)|it up)',
    '(enough|plenty of|long enough|ample) time (has|is|to|for|now|by now)|(had|have had|has been|given you|taken) (plenty|enough|ages|a whole|long enough|all the time|\\w+ (weeks|days|months|years)) (\\S+ ){0,4}?(to (recover|heal|forgive|get|move|deal|process|calm|come)|for (that|this|it))|(should|ought to|must|would) (be|have) (\\S+ ){0,4}?(fine|over (it|this|that)|ok|past|moved on|forgiven|healed|forgotten) (by now|already|now)',
    '^(\\S+ ){0,2}?(it|that|this) (is|was) ({adv} )*(past|over|done|finished|history|gone|behind us|in the past|ancient) (now|already|you|let)|(it )?happened (it is|and it is|now it is|so) (over|done|past)|what is done is|(ancient|old) (history|news|stories|story)(?! (in|from|at|about|for|of))',
    'you (must|should|need to|have to|got to|better|had better|ought to|can) ({adv} )*(forget|drop|bury|let go|leave|move on|move past|get past|get over|put) (about )?(it|this|that|the past|all this|what happened|everything|him|her)( |$)(?!(at|in|on the|off|down|with me))|(forget|drop|leave) (about )?(it|this|that|the past) (now|already|be|alone|yaar|na|will you)',
    '(dwell\\w*|wallow\\w*|stew\\w*|brood\\w*|obsess\\w*) (on|in|over|about) (it|this|that|the past|things|everything|your)|put (it|this|that|all this) behind (you|us)|(hold|holding|nurse|nursing|bear|bearing|carry|carrying|keep|keeping) (a |such a |on to |onto |this |your )*(grudge|grudges|resentment|score)',
    '(suck it up|build a bridge|get (past|over|beyond) (it|this|that|yourself|yourselves)|walk it off|shake it off|snap out of (it|this)|be over (it|this|that) (by now|already)|grow up and)(?! (by (working|being|talking)))',
    'you ({adv} )*(throw|bring|hold|drag|use|dredge|rake|dig) ({it}|that day|my past|that night) (up )?(in my face|up|against me|over me|over my head|out)(?! (to|from school))',
  ]),
);

/** What somebody else is to be told: "tell your wife to get over it". */
export const PASSED_ON = /\btell (?:your|him|her)\b/;
