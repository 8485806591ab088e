/** Half-fixed wordings of the rule not-a-big-deal, over plain words ("im" is "i am" here). */
import { type Phrasing, weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

export const DEAL =
  /\b(?:is|was|be|are) (?:really |honestly |just |literally |even |actually )*not (?:even |really |actually |exactly )*(?:that |such |so |all that |a |any |as |like )*(?:a )*(?:big|huge|deep|serious|massive|bad|important|major|terrible|dramatic)(?: of)?(?: a)?(?: (?:deal|thing|issue|problem|tragedy|crisis|disaster|as you\b.*|at all))?$|\bnot (?:even )?(?:a|the) (?:(?:big|huge|real) )?(?:thing|deal|issue|problem|tragedy|crisis|disaster|catastrophe|crime|end of the world)$|\bno (?:big|huge|such) (?:thing|deal|issue)$/;

export const SURE: readonly Phrasing[] = [
  [/\bnot (?:really |exactly |even )?the end of the world\b/, 1],
  [
    /\bnot (?:even |really |actually )?(?:that|so|all that) (?:deep|serious|bad|big of a deal|big a deal|dramatic)\b(?! (?:a|of) (?:walk|drive|cut|wound))/,
    1,
  ],
  [/\b(?:no one|nobody|no body) (?:has |is |was )?(?:died|dead|killed|got hurt)\b/, 1],
  [
    /\bwhat is (?:the|all the|all this|with the|with all the) (?:fuss|big deal|drama|problem|issue)\b|\bwhy (?:is|was) (?:this|that|it) (?:such|even) (?:a|an) (?:\w+ )?(?:deal|issue|problem|thing)\b|\bwhat the fuss\b/,
    2,
  ],
  [
    /\bnothing (?:\w+ )?to (?:get|be) (?:so |all )?(?:worked|wound|het|upset|angry|bothered|excited) ?(?:up|about)?\b/,
    2,
  ],
  [
    /\b(?:upset|mad|angry|crying|sulking|cross|fuming|moping|fuss|fighting|arguing|shouting|dramatic|furious) (?:\w+ )?(?:over|about) (?:some ?thing |such an? |an? )?(?:so |very |such )?(?:\w+ )?(?:small|silly|stupid|little|tiny|trivial|minor|petty)\b/,
    2,
  ],
  [
    /\b(?:very|such a|this is|just a|over a|so) (?:small|little|minor|trivial|tiny|petty|silly) (?:matter|thing|issue|mistake|problem|detail)\b/,
    1,
  ],
  [/\bhardly (?:\w+ ){0,4}(?:catastrophe|crime|disaster|tragedy|world war|end of the world|worth)\b/, 1],
  [/\bworse things (?:have )?happen/, 1],
  [
    /\bnot even a (?:thing|big|issue)\b|\bno biggie\b|\bbig whoop\b|\byou will (?:live|survive|get over it)$|\bno harm done\b|\b(?:nobody|no one|who|literally no one) (?:even |really )?cares?\b|\bso what if i\b/,
    1,
  ],
  [
    /\b(?:not|never) (?:even )?(?:mean|meant) (?:anything|a thing|nothing)\b|\bmeant nothing\b|\bnot the crown jewels\b|\bhardly think\b.*\b(?:catastrophe|crime|tragedy|disaster|big deal|end of)\b/,
    1,
  ],
  [
    /\b(?:crying|upset|mad|angry|sulking|fuming|losing it|freaking out|annoyed|a (?:scene|fuss)) (?:over|about) (?:a|an|one|some|the) (?:\w+ )?\w+$/,
    1,
  ],
];

const classes = {
  small: '#SmallWord',
  over: 'over about for because_of',
  quarrel:
    'arguing fighting fight falling_out fall_out rowing upset crying worked_up argue mad angry having_a_row bickering shouting sulking',
  few: 'one two three five ten fifteen twenty a_few a_couple_of half_an \\d+ a like_\\d+',
};
/** The act or the harm made small. */
export const SMALL = weighed(
  1,
  formsOf(classes, [
    '(it|that|this|they|which) (is|was|were) ~ (just|only|merely|literally|simply|nothing but|nothing more than|like) ~ (#SmallWord (#SmallThing|#SmallEvent)|#SmallEvent)(?! (from|for|by|at|with|until|away|number|plan|today|tomorrow|to|left)\\b)',
    '(it|that|this|there|was) (is |was |were |is not |was not )~ (one|a single|a bit of|nothing but|just a|only a|only|just|just some|some) (#SmallWord |lil |stupid |bit of )*(#SmallThing|pushing|shouting|slagging|fun|night)(?! (from|for|by|at the|until|away|left))',
    'all (i|we|it|this|that) ~ (did|was|said|is|done|took|wrote|asked) ~ (was|is|a|one|glance\\w*|look\\w*|look|ask|say|said)(?! (you|need|want|know))',
    '(hardly|barely|scarcely|not exactly) ({adv} )*(counts?|worth|the end|a crime|matters?|touch\\w*|anything|notic\\w*|a reason|earth|life or death|the crime|a tragedy|a disaster|the worst|going to kill|hurt|cheating|a catastrophe|the (holocaust|apocalypse|worst thing))',
    '(grand|great|big|wider) (scheme|picture|scale)|in the long run|ten years from now|(a year|five years) from now|will you (even )?(remember|care)',
    '(is|was|are|such|over|about|for|too|this|very|so|really|really just|just) (a |an |such |such a |only |just |only a |very |so |some |just a |too )*(#SmallWord) (for|to (be|warrant|merit|fight|argue|get|cry|make|worry|matter)|(#SmallThing)( only| really)?)(?! (of advice|detail about|correction))',
    '(such|just|only|merely|but|mere|is|was) a (mere )?(trifle|triviality|technicality|blip|hiccup|spat|tiff|squabble|scratch|formality)',
    'so (what|i ~~ (so what|big deal|who cares|that is (nothing|all)|is that|what about it|get over|no need|nothing to))|so what$|so what if (i|we)|and what if i did|whats the (big deal|harm)|where is the harm|what harm (did|does|was)',
    '(we|you) (are )?~ {quarrel} {over} (a|an|some|one|nothing|a few|few|the|something (so|this|that)|such) (\\S+ ){0,4}?(#SmallThing|#SmallEvent|#SmallWord|nothing|word)',
    '(not|nothing|hardly|never) (worth|to) (it|be |get |fall\\w*|fight\\w*|argu\\w*|cry\\w*|los\\w*|mak\\w*|fuss\\w*|all this|the (fuss|tears|drama|argument)|ruin\\w*|breaking up|a (row|fight))',
    '(i|we) ~ (missed|forgot|lied|said|did|was late|cancelled|hit|pushed|slept|kissed|texted|borrowed|broke|shouted|snapped|read|looked) ~ (just |only |literally )?(one|a single|once|one time|just once|two|the once|that once)( |$)(?!.*(sorry|wrong of me))',
    '(only|just|like|barely|not even|literally|merely|all of) {few} (minutes?|mins?|hours?|seconds?|days?|texts?|words?|quid|pounds?|bucks|dollars|euros?|nights?|times?|drinks?|calls?|dates?|messages?|kisses) ~ (late|ago|get a grip|who cares|so what|jeez|calm|chill|$)',
    'the (world|sky|earth|house) ~ (did|is|has|does|was) not ~ (end|ended|fall|fallen|falling|stop|stopped|over|on fire)|no bones (were )?broken|you (will )?(survived|live|will survive)( |$)(?! (in|at|with))',
    '(barely|hardly|never even|not even|scarcely) ({adv} )*(touched|grazed|brushed|a scratch|a mark|bleeding|bruised|tapped|pushed|felt)(?! (by|the))|(it|that) (can|could) not have hurt (that|so|much)?|it did not (even )?(hurt|leave)',
    '(it|this|that|which) (does|did|do|should|will) not ~ (matter|count|mean (anything|that much|a thing)|change (anything|a thing)|make (any|a) difference)(?! (to me|if you (want|prefer)|which|what (i|you) (think|wear)))',
    '(small|minor|little|silly|petty|normal|simple) (matter|thing|things|issue|talk) (only|na|yaar|no)|(is|was) no(t| ) (such |so |that |very )*(a )?(important|serious|huge|massive|terrible|grave|major)( |$)|too (minor|small|trivial|petty|silly|insignificant) (to|for)',
    '(consider|find|see|regard|think) ~ (incident|matter|issue|thing|this|it) ~~ (minor|trivial|small|insignificant|unimportant|negligible|petty)',
  ]),
);
