/** Half-fixed wordings of the rule not-a-big-deal, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

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
