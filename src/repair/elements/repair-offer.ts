import { holds } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/features/wording.ts';
import { byWriter, defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'Let me pay for a new one.',
    'What can I do to make this right?',
    "I'll ring your mum and tell her the truth.",
    'can i make it up to u this weekend',
  ],
  absent: [
    "I'll pay by card.",
    'Let me know.',
    'What can I do for you today?',
    'How can we replace the filter?',
  ],
};

const MEND =
  /\b(?:mak(?:e|ing) (?:it|this|that|things|us) (?:\w+ )?(?:right|up|better|good|whole|ok|okay)|(?:put|set) (?:it|this|that|things|us) (?:\w+ )?(?:right|straight|back)|mak(?:e|ing) (?:it |this |that )?up (?:to you|for)|mak(?:e|ing) amends|mend(?:ing)? (?:it|this|things|what|us|our)|(?:repair|fix|rebuild|undo|restore|sort|win back|earn back|regain|heal)(?:ing)? (?:it|this|that|things|what|the damage|your trust|our|us|some|trust|the (?:harm|hurt|mess)|my mess)|earn (?:back )?(?:your|that) (?:trust|respect)|clean up my mess)\b/;
const ASKED =
  /\b(?:what|anything|something|how|is there (?:anything|something|a way)|tell me (?:what|how)|let me know (?:what|how))\b.*\b(?:i|me)\b.*\b(?:right|better|repair|mend|fix|help(?: you)?|up to you|rebuild|easier|change this|ease|undo|make up|amends|ok between|trust)\b|\bwhat (?:would|could|might|can|do) (?:\w+ ){0,3}?(?:help|make (?:it|this|that|things) (?:\w+ )?(?:right|better|easier|ok)|(?:you )?need from me|fix (?:this|it))\b/;
const OFFER =
  /\b(?:i (?:will|shall|can|could|would (?:like|love|be happy|be glad)|am going|want|am happy|am willing|am ready|intend|plan|offer|would gladly|am (?!not)\w+ing)|let me|may i|allow me|happy|i have (?:already |just )?(?:\w+ed|put|sent|taken|told|paid|bought))\b/;
const REMEDY =
  /\b(?:pay(?:ing)? (?:for|it|you|back|the|off|half|it)|replac(?:e|ing|ed)|repa(?:y|ir|id)\w*|refund\w*|reimburs\w*|compensat\w*|correct(?:ing|ed)? (?:what|it|this|that|the|myself)|(?:re)?do(?:ing)? (?:it (?:again|over|myself|properly)|the|your|all|my share)|cover(?:ing)? (?:the|your|it|for)|clean(?:ing|ed)?(?: (?:it|up|the|your))|tak(?:e|ing) (?:it|that|the|this|them|my|your) (?:\w+ )?(?:down|back|off|over|on|to)|delet(?:e|ing|ed)|apologi[sz]e to|(?:buy|get|order|bring|book|cook|make|find|send|give)(?:ing|ed)? (?:you|it back|them back|the \w+ back|your|a new|another|back)|return(?:ing|ed)? (?:it|the|your)|(?:bring|give|hand)(?:ing)? (?:it|the \w+|your \w+|them) back|cancel(?:ling)? (?:my|the|it)|set (?:it|the record|things) straight|(?:tell|telling|told|explain|explaining|write to|ring|call|speak to|talk to|email|let|confess to|own up to) (?:\w+ ){1,4}?(?:(?:it|that|this) was (?:me|my)|i was wrong|the truth|know it was|what i did|my (?:fault|mistake|doing)|i (?:lied|made|messed|got it)|was my|not you)|drive you|pick (?:you|it|them|the \w+) up|help you|look after|stay (?:late|home|with)|come (?:home|round|over) (?:and|to)|take over|take (?:the|your|on)|sort (?:it|this|the|your)|swap|lend you|credit you|put (?:it|the \w+|your \w+) back|resend|reship|rebook)\b/;

const WORDINGS = wordings(`
  how|what ~ do|can|could|should|might|may i|we ~ put|make|set|fix|mend|repair|heal|rebuild|do|say|change|offer ~5 right|better|straight|this|it|that|up|good|help|us|between
  i ~ have ~ written|emailed|told|called|rung|explained|messaged|spoken|owned_up|apologized|paid|ordered|booked|replaced|refunded|transferred|corrected ~8 mine|me|my|you|your|truth|wrong|error|mistake|it|new|back
  can|could|may|shall we|i ~ start|try|do|take|go ~ that|this|it|the|from ~ part|bit|conversation|talk|over|again|back|top|scratch|beginning|start
  we|i ~ will|have|can|could ~ refund|reimburse|replace|cover|compensate|redo|reprint|repair|remake|credit|return|waive|rebook ~1 the|your|you|it|all|that|every|both|everything|them
  would|will ~ it|that ~ help ~ if ~ i|we ~ told|tell|spoke|speak|called|call|came|wrote|write|explained|paid|moved|took|said|apologized|fixed|left|cleaned|helped
  let|may|can ~ me|i ~ make|set|put ~ it|this|that|things|something ~ right|up|good|better|straight|to_rights
  i ~ will|am_going|want|would_like ~ to? ~ set|put ~2 record|it|this|that|things ~ straight|right
  i ~ will|have|am_going ~ to? ~ tell|told|ring|rang|call|called|email|emailed|write|written|text|speak|spoken ~ to? ~3 truth|it_was_me|my_fault|mistake|apologize|take_it_back|correct|straight|own_up|it_was_my
  what|how|anything|something ~ would|can|could|will ~ i|make|help|we|it ~5 right|better|up_to_you|fix_this|fix_it|mend|repair|easier
`);

/** Offers something concrete to make it right. */
export const repairOffer = defineElement({
  id: 'repair-offer',
  weight: 2,
  wordings: WORDINGS,
  unless:
    /\b(?:to (?:drink|eat)|pay for the (?:pizza|dinner|drinks?|coffees?|meal|tickets)|from the shops?|get you from|toner|printer|filter|by card|in cash|for you today|how (?:may|can) i help)\b/,
  cues: [
    {
      here: [
        'i me',
        '#RemedyVerb right up better rebuild mend amends earn fix undo help tell explain drive pick come take cook give make cancel delete get book look put trust easier need',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.link === 'if' || clause.subject === 'third') return false;
    const toldOrAsked = OFFER.test(text) || /\b(?:i|me|my)\b/.test(said);
    if (MEND.test(text))
      return (
        toldOrAsked &&
        clause.tense !== 'past' &&
        !(clause.subject === 'hearer' && !/\b(?:i|me)\b/.test(text)) &&
        !clause.negated
      );
    if (ASKED.test(said) && ASKED.test(text))
      return !/\b(?:for you today|than|how (?:may|can) i help)\b/.test(said);
    // "I'll ring your mum and tell her": the promise stands before the "and".
    const joined =
      clause.link === 'and' && /\bi (?:will|can|could|would like to|want to|am going to)\b/.test(said);
    const writer =
      joined ||
      byWriter(clause) ||
      /\blet me\b/.test(text) ||
      (clause.question && /\b(?:can|could|may|shall) i\b/.test(text));
    if (!writer || clause.negated || !OFFER.test(clause.question || joined ? `${text} i can` : text))
      return false;
    if (clause.tense === 'past' && !clause.perfect) return false;
    return (
      REMEDY.test(text) &&
      (holds(clause, ['Hearer', 'Third']) ||
        /\b(?:you|your|it|them|that|this|what|the|was me|truth|new|another|back|her|him)\b/.test(said)) &&
      !/\b(?:by card|in cash|attention|a look|the bus|the train|a nap|you know)\b/.test(text)
    );
  },
});
