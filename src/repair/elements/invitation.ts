import { defineElement } from '../element.ts';

/** Invites back, without pushing. */
export const invitation = defineElement({
  id: 'invitation',
  weight: 1,
  cues: [
    {
      here: [
        '#Hearer we',
        'talk start hear open try call up willing over back revisit walk door listen here',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (/\b(?:now|this second|right now|answer me|tapas|film|invoice|gluten|paint|pizza)\b/.test(said))
      return false;
    const talk =
      /\b(?:talk|talking|hear|listen|revisit|start (?:that|this|it|over)|(?:that|this) (?:part|bit) (?:over|again)|go back to where|try (?:that|this|it|again)|call later|calling later|walk|meet)\b/.test(
        said,
      );
    const free =
      /\b(?:if you (?:would|feel|want|like|are|d)|would you (?:be|like)|could we|can we|shall we|when (?:you|it)|up for|open to|willing|only if|fancy|something felt off|ok (?:if i|with me))\b/.test(
        said,
      );
    if (talk && free) return clause.question || /\bi (?:would|should|am)\b|\bif you\b|\bwould\b/.test(said);
    return /\b(?:door is open|here (?:when|if|whenever) you)\b/.test(said) && !/\bmind\b/.test(text);
  },
});
