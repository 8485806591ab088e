/** Half-fixed wordings of the rule if-you-hadnt, over plain words ("im" is "i am" here). */

/** The hearer's past or wished-for conduct as the condition: "if you hadn't", "had you not", "unless you", "without your lies". */
export const CONDITION =
  /\b(?:if|unless) (?:only |maybe |just |perhaps )?you (?:\w+ly )?(?:had|have not|would|did|were|was|could|just|only|knew|\w+ed|ever|never|behaved?|gave|told|came|went|kept|left|spoke|listen|stop|stopped|let|said|paid|showed|picked|met|put)\b|\b(?:if|unless) your? \w+ (?:had|did|were|was|would)\b|\b(?:had|were) (?:you|your|ye)\b|\b(?:if not for|but for|(?:if it|had it) (?:was |were |had )?not (?:been )?for|without) your\b|\b(?:in which case|you (?:only|just) (?:had|needed) to|all you had to do|if you are (?:not )?\w+ing on time)\b/;

/** The writer's act, or "none of this", as its result. */
export const RESULT =
  /\b(?:i|we|my \w+) (?:maybe |probably |also |then |just )?(?:would|should|might)(?: not| never| also| maybe| probably| only| just)* (?:have |of |be |a )*\w+|\bi (?:also )?(?:am|will) not \w+|\bnone of (?:this|it|that)\b.*|\b(?:this|that|it|things|nothing|you) would (?:not |never )+(?:have |of |be |been |all )*\w+|\b(?:this|it|things) would all have\b|\bno (?:yelling|shouting|screaming|fighting|need for \w+)|\bwould not (?:have|of|be) \w+|\bthere would (?:have been|be) no\b/;

export const GRATEFUL =
  /\b(?:thank|thanks|grateful|lucky|cheers|owe you|wine|legend|lifesaver|missed|passed|survived|made it|known|noticed|appreciate\w*|bless|love|glad|lovely|failed|pick you|collect you|gone under|sent the|pointed|spotted|helped?|warned|reminded|rung|told me (?:it|about)|dressed up)\b/;

export const HARM =
  /\b(?:said|say|saying|done it|did it|do it|do this|like this|this way|this \w+|mad|angry|upset|arguing|fighting|argument|fight|row|here now|mess|happen\w*|ha(?:ve|d) to \w+|check\w*|blocked|spoken|speak to|gone off|treat\w*|raise\w*|civil|nicer|kind|kinder|calm|calmer|fine|nasty|quite different|punch\w*|thr[eo]w\w*|call you|put you|smash\w*|cheat\w*|jealous|los(?:e|t) (?:it|my)|explode\w*|turn(?:ed)? up|react\w*|bitten|patient|trust\w*|need(?:ed)?|need for|come to this|different|better|necessary|looked at|walk\w*|slept|left|leave|drink\w*|drunk|struck|scold\w*|read your|go(?:ne)? through|embarrass\w*)\b/;

export const LESSON =
  /\b(?:this|that|see|it) (?:is )?(?:exactly |just )?(?:what|how it) (?:happens|goes|you get|you got|is)(?: to \w+)? (?:when|if|for) (?:you|people|\w+ing)\b(?! (?:press|click|push the|pull|turn|open|run|heat|mix|add|plug|hover|type|start))|\bwhat did you (?:expect|think would happen)\b.*\b(?:when|if|after) you\b/;

/** "Answer me next time and I won't have to shout." */
export const BARGAIN =
  /^(?:\w+ ){1,12}(?:and|or|then) i (?:will|would) not (?:have to )?(?:call|put|yell|shout|scream|snap|hit|raise|get|be|lose|do|treat|embarrass|leave|come|check|react|punish|swear|go off|argue|fight)\b/;
