import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'What was that night like for you?',
    'Will you tell me what hurt most?',
    "I'd like to understand what I missed.",
    'is there anything else u want me to know',
  ],
  absent: ['How are you?', 'What do you want from me?', 'Why are you so upset?', 'Can you tell me the time?'],
};

const HOSTILE =
  /\bwhy (?:\w+ ){0,3}?(?:are|is|do|did|would|can) (?:not )?you\b|\bexpect (?:me|from me)\b|\bwhat (?:else |more |the hell |exactly )?do you want(?: from me)?$|\bwhat is (?:your|wrong)\b|\bhow (?:dare|could) you\b/;
const INNER =
  /\b(?:feel\w*|felt|hurts?|hurting|like for you|it like|for you|need(?:ed|s)?|wish(?:ed)?|hop(?:e|ed|ing)|miss(?:ed|ing)?|land(?:ed)?|impact|affect(?:ed)?|hardest|worst|hard|going through|your (?:side|view|perspective|experience|eyes|end|feelings|story|thoughts|version)|experience[d]?|happened|upset|mean(?:t|s)? to you|came? across|on your mind|in your head|make of|get wrong|do wrong|did wrong|wrong|not (?:see|seen|understand|know)|understand|me to know|painful|helped|help|heard|say)\b/;
const ASKS =
  /^(?:\w+ ){0,4}?(?:what|how|which|where|when|is there|was there|did i|have i|can you|could you|would you|will you|do you|are you|was it|were you|may i|can i)\b/;
const WANTS =
  /\b(?:i|want|like|love|need|trying|curious)\b.*\b(?:to (?:\w+ )?(?:understand|hear|know|learn|listen|see|get)|how|what|about)\b|\bi (?:wonder|am curious|am listening|am all ears)\b|^(?:please |and |so )*(?:tell|help|show|explain|talk|walk|let) me\b/;

const WORDINGS = wordings(`
  would|will|can|could you ~ tell|show|explain|describe|share|walk ~ me ~ how|what|where|which|why ~ it|that|you|this|hurt|felt
  i ~ want|like|love|need|wish|hope to ~ hear|know|understand|learn|listen ~ how|what|why|about|more|your ~ you|your|it|felt|feel|that|side|story|view|been
  what|which|how ~ was|is|were|felt|hurt|landed|hit ~5 worst|hardest|most|for_you|on_you|with_you
  if i ~ hurt|caused|did|harmed|upset ~5 i ~ want|like|would|need ~ to know|hear|understand
  i ~ hear ~ that it ~ landed|hurt|felt|stung
  how ~ have ~ you ~ been|carried|held ~ carrying|holding|coping|managing|feeling|doing|living ~1 this|it|that|with|since|all
  what ~ could|should|would|might ~ i|have ~ i? ~ have ~ done ~ instead|differently|better|then
  is|are ~ there ~ something|anything|part|parts|more ~ i|you ~ am|have|still|need|want|would|are ~ not|missed|missing|getting|to|like ~ getting|seeing|hearing|understanding|understood|say|tell|add|know
  help ~ me ~ understand|see|get|learn ~ what|how|why|where|it|that
  what ~ did|does|was|has|is ~ it|that|this|my ~5 do|done|like|mean|bring|feel|leave ~ to|for|with|up|like ~ you
  what|where|when ~ did|do|have ~ i ~ miss|get_wrong|go_wrong|lose_you|overlook|not_see|not_hear|misunderstand
  i ~ am ~ curious|wondering|listening|open ~3 how|what|about|to ~4 you|your
  talk|walk|take me ~ through ~ it|what|how|that|your
`);

/** Asks, and wants to hear. Hostile questions ("what do you expect me to say") are none. */
export const curiosity = defineElement({
  id: 'curiosity',
  weight: 1,
  wordings: WORDINGS,
  unless:
    /\b(?:fever|the flu|tablets|your (?:cold|knee|back|leg|ankle|head|tooth|cough))\b|\bneed (?:\w+ )?from (?:the|tesco|town|work|[a-z]+ ?mart|asda|aldi|lidl)\b/,
  cues: [
    {
      here: ['#Question is can could would tell explain want anything help curious wonder more', '#Hearer i'],
    },
  ],
  test: ({ clause }, text, said) => {
    if (HOSTILE.test(said) || !/\b(?:you|your|i)\b/.test(said)) return false;
    if (
      !INNER.test(said) ||
      /\b(?:time is it|the (?:interview|film|movie|match|exam|game|trip|shop|weather|printer|book))\b/.test(
        said,
      )
    )
      return false;
    if (clause.question || /^(?:what|how|is there|did i|can you|could you|would you|will you)\b/.test(said))
      return (
        ASKS.test(said) &&
        /\b(?:you|your|did i|have i)\b/.test(said) &&
        !/\bneed from the\b|\bneed (?:a|any|some) (?:lift|hand|bag)\b/.test(said)
      );
    return (
      WANTS.test(text) &&
      /\b(?:you|your|for you|it felt|i (?:missed|did|got))\b/.test(said) &&
      !/\bsorry to hear\b/.test(said)
    );
  },
});
