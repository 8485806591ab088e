/** Half-fixed wordings of the rule flat-denial, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

const END =
  '(?: (?:at all|ever|lol|like that|though|period|full stop|and you know it|ok|to you|in my life|of you|once|either|mate|bro|man|then))*$';

export const SAID = new RegExp(
  `\\bi (?:have |had )?(?:\\w+ly )?(?:never|not|did not|do not) (?:once |even |ever )?(?:say|said|do|did|done|call|called|tell|told|talk|type|wrote|promise|promised)(?: (?:you|him|her|them))? (?:that|it|this|anything|nothing|none of (?:that|it|this)|any of (?:that|it|this|those)|any such thing|no such thing|such (?:a thing|things?)|anything (?:like that|of the (?:kind|sort))|you that|that to you|such|those words|what you)${END}`,
);

export const PHRASES: readonly Phrasing[] = [
  [
    /\byou are (?:\w+ )?(?:lying|inventing|fabricating|making (?:\w+ )?(?:up|stories|stuff up|things up|this up|it up|that up))\b|\byou (?:have |just |always |)?(?:made|make|making) (?:all )?(?:that|it|this|things|stuff|everything|all of (?:that|it|this))(?: \w+)? up\b|\byou are making (?:it|this|that) all up\b|\byou have (?:it|this|that) (?:all )?made up\b|\byou (?:\w+ )?(?:invented|fabricated) (?:it|this|that|the)/,
    2,
  ],
  [
    /\b(?:that|this|it|your (?:claim|account|story|version)\b.*) (?:is|was) (?:simply |just |all |a |an |total |complete |absolute |utter |such |flat out |pure )*(?:lies?|lie|cap|fabrication|untrue|invention)(?: (?:and|so|you)\b.*)?$/,
    2,
  ],
  [
    /^(?:\w+ )?(?:absolute|complete|total|utter|what) (?:rubbish|nonsense|lies?|bollocks|fabrication|bullshit|garbage|tripe)\b|^(?:lies ?)+$|\bstop (?:telling )?l(?:ying|yin|ies)\b|\byou are telling (?:lies|wrong)\b|^(?:that is )?cap\b/,
    2,
  ],
  [
    /\b(?:that|it) is not true and you know\b|\b(?:you know|we both know) (?:\w+ )?(?:that is|it is|that it is)(?: a)? (?:not true|lie|untrue|false)\b|\band you know it$/,
    2,
  ],
  [
    /\b(?:there (?:was|were|is) (?:no|not any|never any|not a)|no) (?:such )?(?:conversation|promise|agreement|argument|shouting|thing|text|call|message|yelling|fight|kiss|affair|insult|\w+ing)(?: (?:was|were) (?:said|made|had|done|given))?$|\bthere (?:was|were) not (?:one|any)\b|\bno such (?:thing|promise|conversation|words?|argument)\b|^there (?:was|were) no (?:shouting|tears|argument|yelling|fight|promise|deal|conversation)\b|\bno such thing (?:was|has|had|ever|happened)|\bno such (?:thing|words?|promise|conversation)\b/,
    2,
  ],
  [
    /\bi (?:categorically|utterly|flatly|absolutely|totally|completely) (?:deny|reject|refute)\b|\bi reject (?:it|that|this|your)\b|\bsuch (?:a )?thing i have not\b|\bi (?:did|have done|said|have said) (?:no such thing|nothing of the (?:kind|sort))\b|\bnothing of the (?:kind|sort)\b(?! (?:here|in|on|at)\b)|\bi did no such\b/,
    2,
  ],
  [
    /\b(?:no idea|not know) where (?:you|ye) (?:got|get|are getting|pulled|heard)\b|\bwhere (?:did )?you (?:get|got|getting) (?:that|this|it) (?:story|idea|from)\b|\bnowhere because i did not\b/,
    2,
  ],
];
