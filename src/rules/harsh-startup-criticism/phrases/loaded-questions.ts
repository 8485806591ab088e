/** Questions that presume a defect or a bad motive and want no answer; over plain words, with severity. */
import type { Phrasing } from '../../../engine/features/phrase.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const HELL = '(?:(?:the (?:actual )?(?:hell|fuck|heck)|on earth|exactly|even|actually|honestly) )*';

const CLASSES: Classes = {
  bad: `careless stupid dumb thick selfish cruel cold lazy useless difficult rude mean dense slow clueless ungrateful heartless childish irresponsible thoughtless insensitive
 blind obsessed mad crazy insane dramatic negative hostile nasty hopeless impossible inconsiderate petty awkward bitter stubborn disrespectful ignorant forgetful messy late evil`,
  sense:
    'shame manners respect decency brain brains heart conscience sense common_sense self_respect self_awareness consideration empathy feelings dignity class clue idea_how',
  simple: `wash clean pick put text call say listen help think act reply tell ask be show turn do remember close shut lift take answer apologi[sz]e pay come look treat let admit give keep`,
  wreck: 'screw mess ruin break spoil wreck destroy fuck cock ruining screwing messing',
};
const BUILT: readonly (readonly [3 | 2, string])[] = [
  [
    3,
    'what {hell}* (is|in the name of (god|heaven) is|in gods name is|are|s) {hell}* (so )?(wrong|the (actual )?matter|up) with (you|ya)\\b(?! (today|these|lately))',
  ],
  [
    3,
    '(are|is) (you|u|ya) {adv}* (out of your (\\w+ )?(mind|head|tree)|off your (head|rocker|nut)|deaf|blind|stupid|dumb|thick|brain dead|braindead|slow|simple|illiterate|soft in the head|losing it|insane or|mental or|that {bad}|this {bad}|really (that|this) {bad}|always this {bad})',
  ],
  [
    3,
    '(have|had|do|did|has) (not )?(you|u|ya) (not )?(got |have |really )*(no|any|zero) (\\w+ )?{sense} ?(at all|left|for|$|talking|for other|whatsoever|or|man|woman|do)?(?! (what|where|how|when|who) )',
  ],
  [
    2,
    '(who|what kind of \\w+|what sort of \\w+) {adv}* (does|would do|do|says|treats|acts|talks|forgets|leaves|lies|speaks) (that|this|something like|like that|their|his|her|to)? ?(to )?(they|their|his|her|your|a|someone|people)? ?(own )?(\\w+ )?(?=to |sister|brother|mother|friend|family|cousin|wife|husband|partner|kid|child|someone they|like that|$)',
  ],
  [
    2,
    'what {hell}* (were|was|are) (you|u) {hell}* thinking(?! (for|about|of|we|i|to|on)\\b)|what possessed you|what (gets|got|has got|came|has gotten|has come) (in ?to|over) you|what (goes|is going|went) (on )?(through|in|inside) (your|that) ~ ?(head|mind|brain)|what made you think (it|that|you)',
  ],
  [
    2,
    '(do|did|can|could) (you|u) (not )?(ever|even|never|actually|once) {adv}* (think|listen|learn|hear yourself|use your (head|brain)|stop) ?(before|to think|about (anyone|anybody|me|us|how|what|the)|at all|of anyone|for (one|a) (second|minute|moment)|what|$)',
  ],
  [
    2,
    '(how|why) {hell}* (can|could|is|are|does|do|would) (you|anyone|anybody|someone|somebody|a person|a (grown|human|man|woman|mother|father) ?\\w*|one person|people) {adv}* (be |act |get |manage to be |this |that |so )+(\\w+ )?{bad}',
  ],
  [
    2,
    '(is|was|would) it {adv}* (so|too|that|really) (\\w+ )?(hard|difficult|much|complicated|impossible) (of )?(for you )?(to (ask|expect|want|hope)?|of you)? ?(that you |for you to |you to |to )?(\\w+ )?{simple}\\b(?! (a sunny|more))',
  ],
  [
    2,
    '(can|could|will) (you|u) (not )?(go|last|manage|survive|get through) (\\w+ )?({number}) (\\w+ )?(minutes?|seconds?|day|days|hour|week|evening|dinner|conversation|meal|second) without',
  ],
  [
    2,
    'why (are|r|do|is|must|does) (you|u|everything|every \\w+|it all|it always|it) {adv}* (so |always |such a |have to be |has to be |be |being |this )*(obsessed|determined|battle|fight|drama|nightmare|struggle|problem|{bad}|like pulling teeth|about you)\\b( (with|for) (you|making|hurting|ruining|me))?',
  ],
  [
    2,
    'how {hell}* (do|did|can|could) (you|u) {adv}* (manage|always manage|find a way|succeed) (to|2|in) {adv}* {wreck}',
  ],
  [
    2,
    '(you|u) (got|have|have got|has) (a |some |some kind of )?(problem|issue|issues)( with me)? or (something|what)|what is (with|wit) (you|ya)$|what is (your|yo|ur) (deal|problem|damage|malfunction|issue|excuse)( man| dude| bro| lately| exactly| today| with me)?$',
  ],
  [
    2,
    'what are you like (have|honestly|at all|you|coming|leaving)|are you (taking the (piss|mick)|having a laugh|for real right now|on drugs|on something|high or|drunk or|even human|happy now|proud of yourself|pleased with yourself|a complete|actually)\\b',
  ],
  [
    2,
    'why would (you|anyone) {adv}* (ever )?(do|say|post|wear|think|send|tell|write) (that|this|something (like that|so)|such|it to|them|her|him)\\b(?= (to|in front|on|about|when|and|like)\\b|$)',
  ],
  [
    2,
    'how many times (do|must|will|have) i (have to |need to |got to |to |had to )*(tell|ask|explain|say|remind|repeat|warn)',
  ],
  [
    2,
    'why (you|u|must you|do you) (must |always |have to |got to |gotta )+(be |always |act )*(so |such a )?({bad}|like this|like that)|why (could|will|did) not (you|u) {adv}* (ever|for once|even|once) (?!(use|add|set|install|run|connect|change|replace|create|move|upload|write|define|import|compile) )\\w*(?= (be|{simple}|stop|leave|accept|act|behave|grow)|$)',
  ],
];

export const LOADED_QUESTIONS: readonly Phrasing[] = [
  ...BUILT.flatMap(([severity, form]) =>
    formsOf(CLASSES, [form]).map((built): Phrasing => [built, severity]),
  ),
  [new RegExp(`\\bwhat ${HELL}(?:is|are) ${HELL}(?:so )?(?:wrong|the (?:actual )?matter) with you\\b`), 3],
  [
    new RegExp(
      `\\bwhat ${HELL}is ${HELL}your ${HELL}(?:problem|malfunction|damage|fucking problem|issue)(?= (?:with (?:me|my|us|our|people|women|men|him|her)|man|dude|bro|like|yaar|huh|lately|exactly|seriously|tonight|today|then)\\b|$)`,
    ),
    2,
  ],
  [
    /\b(?:are|is) (?:you|u) (?:\w+ )?(?:deaf|blind|stupid|dumb|thick|retarded|brain dead|braindead|slow|simple|illiterate|out of your mind|right in the head|not right in the head|okay in the head|ok in the head)(?= (?:or|then|man|dude|bro|mate)\b|$)/,
    3,
  ],
  [/\b(?:are )?you (?:\w+ )?(?:right|good|ok|okay|alright) in the head\b/, 3],
  [/\bare you (?:\w+ )?(?:insane|crazy|mad|mental|nuts|psycho|high|drunk)(?: or (?:what|something))\b/, 2],
  [/\bare you (?:fucking|completely|actually|seriously) (?:insane|crazy|mental|nuts|mad)\b/, 2],
  [
    /\bhave you (?:\w+ )?(?:lost your (?:mind|marbles|brain)|no (?:shame|manners|respect|decency|brain|heart|conscience))\b/,
    3,
  ],
  [
    /\bdo you have no (?:\w+ )?(?:shame|manners|respect|decency|heart|conscience|self respect|self awareness)\b/,
    3,
  ],
  [
    /\bwhat (?:kind|sort|type) of (?:an? )?(?:\w+ )?(?:person|mother|father|parent|mum|mom|dad|husband|wife|partner|friend|brother|sister|son|daughter|man|woman|boyfriend|girlfriend|boss|manager|human|monster|idiot|adult|teacher|colleague)(?= (?:are you|forgets|leaves|does|would|says|treats|lets|ignores|lies|goes|makes|puts|cannot|can not|do|acts|behaves|talks|speaks|\w+s (?:his|her|their|a|to|on|my|the))\b)/,
    2,
  ],
  [
    /\bwho (?:the (?:hell|fuck) )?do you think you (?:are|r)\b(?! (?:going|voting|meeting|seeing|sitting|playing|related|up against))/,
    3,
  ],
  [/\bwhat (?:the (?:hell|fuck) )?(?:were|are) you (?:even )?thinking(?! (?:for|about|of|we|i|to|on)\b)/, 2],
  [/\bwhat goes on in (?:that|your) (?:\w+ )?(?:head|brain|mind)\b/, 2],
  [
    /\bwhy (?:can|could|will) not you (?:\w+ )?(?:just|simply)(?! (?:return|exchange|swap|book|order|buy|print|download|log|sign|plug|copy|paste|register|apply|renew|transfer|rent|hire|use|add|set|install|run|connect|change|replace|create|move|upload|write|define|import|compile|set)\b)/,
    2,
  ],
  [
    /\bwhy (?:can|could|will|do) not you (?:\w+ )?(?:ever|for once|even|once|for one|be (?:normal|nice|happy|honest|decent|an? (?:adult|normal|decent)))\b/,
    2,
  ],
  [
    /\bhow (?:dare you|(?:the hell |the fuck )?(?:can|could) you (?:even |just |actually |seriously |possibly |really )*(?:be so|be this|be that|not|do (?:this|that) to|say that|say something|treat|forget|think (?:that|this)|stand there|sit there|look me|look at yourself|live with|sleep at|expect|mess|ruin|let (?:this|me|him|her|them)|screw))\b/,
    2,
  ],
  [/\b(?:what|which) part of .{0,40}(?:do|did) (?:not you|you not) (?:understand|get)\b/, 3],
  [
    /\bwhat (?:the (?:hell|fuck) )?(?:is it (?:even )?with you|(?:has|is) (?:gotten|got|come) (?:in)?to you|is up with you(?! (?:these|lately|today))|planet (?:are|do) you|world (?:are|do) you live|is your deal|is going on in (?:your|that))\b/,
    2,
  ],
  [/\bis (?:there )?(?:something|anything) (?:\w+ )?(?:wrong|the matter) with you\b/, 2],
  [/\bis there (?:anything|one thing|a single thing) you (?:can|do|are)\b/, 2],
  [/\bwhy is it (?:always|so (?:hard|difficult) for you|that (?:every|whenever|you))\b/, 2],
  [
    /\b(?:when (?:are|will) you|will you) (?:\w+ )?(?:(?:going to )?ever|finally|(?:going to )?(?:grow up|learn(?! to (?:drive|cook|swim))|stop|start (?:acting|taking|being|pulling)|get it|wake up|realize|act like))\b/,
    2,
  ],
  [
    /\b(?:must you (?:always|be|do|make|ruin|turn|start|spoil)|(?:do|did) you (?:really |always |seriously )*have to (?:always |be so |be such |ruin|spoil|make everything|embarrass|act|start|comment|say that|do that|bring that))\b/,
    2,
  ],
  [/\bcould you (?:possibly )?be any more (?!clear|specific|precise|perfect|beautiful)\w+/, 2],
  [
    /\b(?:were you (?:raised|born|brought up) (?:in|by|like|under)|who raised you(?! to)|did (?:no one|nobody|your (?:mother|mum|mom|parents)) (?:ever |never |not )?(?:teach|raise|tell))\b/,
    3,
  ],
  [
    /\b(?:do|can) you (?:even |actually |ever |not )*(?:hear|listen to) (?:yourself|what you are saying)\b/,
    2,
  ],
  [
    /\bdo you (?:really |actually |honestly |seriously )?think (?:i am (?:stupid|an idiot|a fool|made of|your (?:maid|servant|mother|slave))|money grows|the world (?:revolves|owes)|before you|at all\b|it is (?:ok|okay|acceptable|normal))/,
    2,
  ],
  [/\bare you even (?:listening|trying|human|awake|capable|paying|aware|sorry)\b/, 2],
  [
    /\b(?:what (?:is|even is) the (?:point|use) of you|what (?:good|use) are you|what do you (?:even|actually) do all day|what do you do all day)\b/,
    3,
  ],
  [
    /\b(?:what|who) (?:gives|gave|makes|made) you (?:the right|think (?:you (?:can|are|have)|it is (?:ok|okay|fine)))\b/,
    2,
  ],
  [
    /\bwhy (?:are|is) you (?:always |being |so |such an? |this |never |just |still )+(?:\w+ )?(?:negative|difficult|mad|angry|rude|mean|weird|late|useless|stupid|dramatic|sensitive|stubborn|awkward|nasty|cold|selfish|lazy|hostile|bitter|annoying|defensive|impossible|horrible|moody|unreasonable|jealous|childish|dense|slow)\b/,
    2,
  ],
  [/\bhow (?:stupid|dumb|thick) do you think i\b/, 2],
  [
    /\b(?:is (?:that|this) (?:\w+ )?(?:so|too|that) (?:hard|difficult|much)|too much to (?:ask|expect)(?! for))\b/,
    2,
  ],
  [
    /\bare you (?:deliberately |just |actively |actually )?(?:trying|determined) to (?:ruin|annoy|piss|upset|hurt|embarrass|make me|destroy|start|drive me|get (?:us|me))\b/,
    2,
  ],
  [
    /\bwhy can (?:you )?(?:never|not you)(?= (?:\w+ ){0,3}(?:listen|help|admit|apologi[sz]e|understand|grow|shut|stop|leave me|let me|let it|see that|get it|act|behave|take|do (?:anything|something|what|it right)))\b/,
    2,
  ],
  [
    /\bwhy (?:do|must) you (?:always |constantly |even |still )?(?:have to|insist on|need to|keep|got to|must)?(?: always| constantly)? ?(?:be (?:so|such|like)|ruin|spoil|destroy|make everything|make it|turn everything|start|pick|embarrass|act like|fight|argue|complain|lie|do this|do that|criti)\w*/,
    2,
  ],
  [/\bwhy must you\b/, 2],
  [/\bwhy are you (?:always |being )?(?:like this|like that|this way|the way you are)\b/, 3],
  [
    /\bwhy would you (?:even |ever )?(?:do|say) (?:that|this|something (?:like that|so \w+))(?= to (?:me|us|him|her|them))\b/,
    1,
  ],
  [
    /\bhow (?:bloody |fucking |damn )?(?:hard|difficult) (?:is|can|could|was) it(?: be| really be| for you)?(?: for you)? to(?! (?:learn|get (?:an?|the|to|from|into|in)|apply|pass|grow|bake|cook|ride|drive|speak|sell|paint|fix|sew|train|install|find|become|make|build|play|use|set|switch|implement|draw|knit)\b)/,
    2,
  ],
  [
    /\b(?:is|was) it (?:really |honestly )?(?:so|that|too|really) (?:\w+ )?(?:hard|difficult|much) (?:for you to|to (?:just|ask|say|text|call|help|listen|pick|tell|answer|reply|clean|show|be (?:nice|kind|on time|honest)))\b/,
    2,
  ],
  [/\bwould it (?:\w+ )?(?:kill|hurt) you to\b/, 2],
  [
    /\bcan(?: not)? you (?:not )?(?:do|get|manage|handle|remember) (?:just |even |at least )?(?:one (?:\w+ )?thing|anything)(?= (?:right|properly|without|by yourself|on your own|for once|for me)\b|$)/,
    2,
  ],
  [
    /\bdo you (?:even |actually )?have any idea (?:how|what)(?= (?:\w+ ){0,8}(?:me|my|i|we|us|feel|feels|looks|stupid)\b)/,
    2,
  ],
  [
    /\bdo you (?:ever|even) (?:\w+ )?(?:think|listen|care|try)(?= (?:about (?:anyone|anybody|me|us|how|what)|before|to|at all|of)\b|$)/,
    2,
  ],
];
