import { defineElement } from '../element.ts';

/** Asks, and wants to hear. Hostile questions ("what do you expect me to say") are none. */
export const curiosity = defineElement({
  id: 'curiosity',
  weight: 1,
  cues: [
    {
      here: [
        'how what did is can tell explain want anything',
        '#Hearer i',
        'feel felt hurt like need needed miss missed understand impact wanted hoping hardest wrong know happened hear worst',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (
      /\bwhy (?:on earth |the hell )?(?:are|is) you\b|\bexpect me\b|\bwhat (?:else|more) do you want\b/.test(
        said,
      )
    )
      return false;
    if (/\bdid i miss (?:something|anything|what)\b|\bwhat did i (?:miss|get wrong|do wrong)\b/.test(text))
      return !/\bbit where\b/.test(said);
    if (/\bi (?:\w+ )?(?:want|would like|would love|need) to (?:understand|hear|know|get it)\b/.test(said))
      return (
        /\b(?:you|your|felt|feel|this|it was)\b/.test(said) &&
        /\b(?:you|felt|feel)\b.*\b(?:felt|feel|like|for you|hurt|happened|think|need|side)\b|\bhow you felt\b/.test(
          said,
        ) &&
        !/\bbook\b/.test(said)
      );
    if (!said.includes('you') || !(clause.question || /\b(?:tell me|explain)\b/.test(said))) return false;
    if (
      /\b(?:what|how) (?:was|is|has|were|did) (?:it|that|this|they|those|my \w+)\b.*\b(?:for you|feel|affect|impact|land|make you)\b|\bwhat was it like\b|\blike for you\b/.test(
        said,
      )
    )
      return true;
    if (/\b(?:what|which)\b.*\b(?:hurt|hurts|hardest|worst)\b/.test(said)) return true;
    if (/\bwhat (?:did|do|would|were) you (?:need|want|hop)\w*\b/.test(said))
      return (
        /\b(?:me|i would|i had|from me|when)\b/.test(said) &&
        !/\bfrom the\b|\bdo you want from me\b/.test(said)
      );
    if (
      /\b(?:anything|something|more) (?:else )?(?:you would|you want|you need|you wish)\b.*\bme to (?:know|hear|understand)\b/.test(
        said,
      )
    )
      return true;
    return (
      /\btell me (?:more )?(?:about )?what (?:happened|you felt|it was|hurt)|\bhow did (?:that|this|it) (?:feel|land|impact|affect)\b/.test(
        said,
      ) && !/\bboots\b/.test(said)
    );
  },
});
