import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'You mean a lot to me.',
    "I don't want to lose you over this.",
    'our friendship is worth more than my pride',
    'We will get through this together.',
  ],
  absent: [
    'I love pizza.',
    'It matters which file you open.',
    'If you loved me you would stay.',
    "I'm not going to the party.",
  ],
};

const FORMS =
  /\bi (?:\w+ ){0,3}?(?:love|care (?:about|for|deeply|so)|value|treasure|cherish|adore|appreciate|need|miss|believe in|am (?:in this|committed to|on your side|with you|not giving up|not going anywhere|not leaving|staying|still here))\b(?: \w+){0,3} ?(?:you|us|our|what we|this (?:friendship|relationship|marriage|family)|each other)?\b|\b(?:you|us|we|our \w+|this|that|friendship|this family|what we have|connection|bond) (?:\w+ ){0,3}?(?:matters?|means?|is (?:\w+ )?(?:worth|important|everything|precious|bigger|stronger)|are (?:\w+ )?(?:worth|important|everything|precious|bigger|stronger|my))\b|\b(?:not|never) (?:\w+ )?(?:want|going|wanna) to lose (?:you|us|this|our|what we)\b|\b(?:we|us) (?:\w+ )?(?:will|can|are going to|have|always) (?:\w+ )?(?:get through|find our way|work (?:it|this) out|come back|be (?:ok|fine|alright)|figure|repair|come through|got this|make it|get past|survive|mend|get back)|\b(?:i|we) (?:\w+ )?want (?:us|to (?:stay|be (?:close|in|with|your|friends)|keep|work (?:this|it) out|make (?:us|this|it) work|get (?:this|it) right|fix us|save))\b|\bnothing (?:\w+ )?(?:changes|change|will change|can change)\b.*|\bmore (?:important )?(?:to me )?than (?:being right|winning|my pride|this (?:argument|fight|row)|any)\b|\bnot going anywhere\b/;
const BOND = /\b(?:you|us|our|we|friendship|marriage|relationship|family|together|this|connection)\b/;

const WORDINGS = wordings(`
  you|u|we|this|us|family|kids ~3 are|is|mean|means ~ the ~ most|best|world|everything|dearest|everything_to
  i ~ would|want|choose ~ rather|sooner|prefer|to ~ have|keep|lose|be ~ you|us|close ~ than|instead|over|to
  i ~ care ~ more ~ about|for ~ you|us|our|this|friendship|relationship|marriage|connection
  i ~ want|need|choose to ~ stay|be|keep ~ in|with|close|together|this|us|trying
  years|decades|friendship|marriage|relationship|family|sister|brother|us|we ~3 is|are|matters|means|worth ~ more|bigger|stronger|important ~2 than ~ winning|being|this|any|a|one|my|the
  you ~ are ~ my|still_my ~ person|best|sister|brother|rock|family|home|world|everything|girl|bro|boy|favourite|favorite|love|friend|mate|wife|husband|heart ~ and|still|always|no_matter|that|x|$|whatever
  i ~ am ~ still ~ on|by|with|here|in ~ your|you|this ~ side|corner|team|$|with|for
  i ~ do ~ not ~ want|going|intend|plan ~ to ~ lose|leave|throw|give|walk|let ~ you|us|this|away|go|our|up|what
  we ~ will|can|are_going|have_always ~ to? ~ get|figure|work|come|find|sort|make ~ through|past|it|this|out|back|our|a ~3 together|you_and_me|out|both|somehow|us|way|$
  i ~ value|treasure|love|cherish|respect|care|prize ~ you|us|our|what_we|this_friendship|about ~5 too|far|more|much|to|deeply|always|still|so
`);

/** Says that the bond matters. Love as a condition is none. */
export const reaffirm = defineElement({
  id: 'reaffirm',
  weight: 1,
  wordings: WORDINGS,
  unless: /\bthrough the (?!hard|rough|bad|worst|tough)\w+/,
  cues: [
    {
      here: [
        '#Hearer us our we this',
        'matter matters love care worth friendship marriage relationship important going way back stay lose mean means through together value want family treasure cherish miss close still',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || clause.link === 'if' || clause.subject === 'third') return false;
    if (
      /\bif you (?:really )?(?:loved|cared)\b|\bused to (?:love|care)\b|\bbut you\b|\bappreciate (?:it|your (?:help|email|message|patience))\b/.test(
        said,
      )
    )
      return false;
    if (clause.negated && !/\b(?:lose|going anywhere|giving up|leaving|change)\b/.test(text)) return false;
    const bound = /\b(?:you|us|our|we|friendship|marriage|relationship|family|together|connection|me)\b/.test(
      text,
    );
    return (
      bound &&
      BOND.test(said) &&
      FORMS.test(text) &&
      !/\b(?:love|like|need|miss|want|appreciate) (?:the|this|that|a|an|your) (?!friendship|marriage|relationship|family)\w+$|\bi need you to\b|\bwhich \w+ you\b/.test(
        text,
      )
    );
  },
});
