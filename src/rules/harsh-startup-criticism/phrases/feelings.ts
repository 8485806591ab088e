/** Judgements in the clothes of a feeling (Rosenberg 2003: faux feelings): by you, like a servant, the feeling that you. */
import { graded } from '../../../engine/wording/graded.ts';

const VICTIM =
  `attacked|ignored|used|manipulated|abandoned|disrespected|betrayed|undermined|neglected|rejected|dismissed|bullied|patronised|patronized|judged|belittled|controlled|criticised|criticized|
 mocked|humiliated|abused|gaslit|invalidated|unappreciated|cheated|blamed|excluded|intimidated|unsupported|disregarded|overlooked|pressured|pressurised|let_down|taken_for_granted|put_down|pushed_aside|shut_out|unheard|provoked|
 insulted|lied_to|played|unwanted|unloved|uncared|disowned|sidelined|micromanaged|cornered|trapped|bulldozed|steamrolled|railroaded|set_up|deceived|misled|fooled|strung_along|stabbed|deserted|discarded|replaced|violated|interrogated|
 threatened|harassed|targeted|singled_out|unvalued|unseen|invisible|ghosted|snubbed|left_out|disliked|hated|punished|guilted|smothered|suffocated|crowded|tricked|exploited|walked_over|talked_down|suspected|accused|owned`.replaceAll(
    /\s+/g,
    '',
  );
const ROLE =
  `servant|maid|slave|doormat|nobody|stranger|burden|idiot|lodger|wallet|prisoner|child|afterthought|option|joke|ghost|second_choice|nuisance|failure|cook|taxi|bank|cleaner|babysitter|skivvy|housekeeper|employee|
 roommate|flatmate|chore|backup|outsider|intruder|criminal|suspect|punching_bag|piece_of|inconvenience|mug|fool|placeholder|trophy|spare_part|nanny|therapist|secretary|guest|lackey|dog|dogsbody|enemy|villain`.replaceAll(
    /\s+/g,
    '',
  );

export const FEELINGS = graded({
  1: `
    feel|feels|felt|feeling ~3 ${VICTIM} ~2 by|from ~1 you|your|yourself
    feel|feels|felt|feeling ~2 ${VICTIM} ~6 by|when|because|whenever|every|each|of|that ~3 you|your
    feel|feels|felt|feeling ~2 like|as|just ~2 a|an|your|the|some|no_more ~2 ${ROLE} ~10 you|your
    feel|feels|feeling|felt ~2 like|as|as_if|as_though ~1 i ~2 only one ~2 #Gerund|who|that|putting|trying
    feel|feels|feeling|felt ~2 that|like|as|as_if you ~6 protecting|dodging|punishing|avoiding|ignoring|using|hiding|judging|blaming|controlling|lying|mocking|competing|playing|undermining|excluding|pushing|testing
    feel|feels|felt|feeling ~2 like|as_if|as_though|that ~1 i|my ~6 just|only|nothing|another|never|not|second|last ~8 to|for|with|by you
    feel|feels|felt|feeling ~2 that|like? ~1 you ~2 have|show|showed no|zero|little ~
    feel|feels|felt|feeling ~2 as_if|as_though|like ~1 you ~2 replaced|stopped|forgot|forgotten|given|moved|ashamed|laughing|embarrassed|lost|hiding|using
    get|getting|have|had|got|got_to|gives ~2 feeling|impression|sense|vibe|idea ~2 that|like|of|is|as? ~1 you|your ~1 not|are|do|would|never|only|just|think|hate|want|wish|resent|could|have
    can|could not|never ~1 help ~1 but|feeling|feel ~2 feel|feeling|that|like|you ~2 you|your
    can|could not ~1 shake ~2 feeling|impression|sense ~2 you|your
    feel|feels|feeling|felt ~3 like|as_if|as_though|that ~2 you|your ~1 not|only|just|hate|think|use|using|punishing|playing|taking|never|always|do_not|rather|judging|hiding|ashamed|embarrassed|care|blame|blaming|avoiding|ignoring|pushing|lying|trying|want|set|against|resent|deliberately|would|could|waiting|choose|put|look|see_me|can_not|checked|stopped|gave|gone|talk|treat|making|make|made|turned|left|have_given
    feel|feels|feeling|felt ~2 like|as_if|as_though|that ~2 i ~3 not|only|just|nothing|always|married|begging|talking|walking|competing|invisible|alone|last|carrying|parenting|dating ~8 you|your|marriage|relationship|eggshells|house|wall|us
    makes|make|made|making me ~1 feel ~2 like ~3 you|your|a|an|i ~2 ${ROLE}|think|hate|not|do|am|are
    feel|feels|feeling|felt ~3 to_me|for_me ~1 like|as_if|as_though|that ~1 you|your|i
    feel|feels|feeling|felt|seems ~3 like|as_if|as_though|that ~1 you ~2 written|wrote|given|gave|moved|pulled|pulling|drifting|drifted|checked|cooled|gone|lost|forgotten|stopped|decided|already|rather|replaced|outgrown|sick|tired|bored|done|over|punishing|mad|angry|disappointed ~
    get|got|getting|have|had ~1 the|a|this|an ~1 distinct|strong|awful|horrible|nagging|real|clear? ~1 feeling|impression|sense|vibe|idea ~1 that|like|you|i|of|i_am
    starting|beginning|coming ~1 to ~1 feel|think|wonder|suspect|believe ~3 you|your|i
    always|constantly|often|sometimes|usually ~1 feel|feels|feeling|felt ~3 like|as_if|as_though|that|small|stupid|second|alone|invisible|in_the_way ~4 you|your|this_house|us
    you ~2 make|made|makes|making|have ~1 me ~1 feel|feeling ~2 #Negative|#Grieved|#HurtState|small|stupid|worthless|like|invisible|second|unwanted|alone|as|that|so|i|crap|shit|tiny|old|fat|ugly
    leave|leaves|left|leaving me ~1 feeling ~2 #HurtState|small|stupid|worthless|like|invisible|unwanted|alone|as|that|used|second
    around|with|beside|next_to|to you ~1 i ~1 always|just|only|constantly|never? ~1 feel|am_made ~
    feel|feeling|felt ~2 more|closer|safer|happier|lonelier|smaller ~2 when_you_are|without_you|with_him|with_her|on_my_own|alone|than ~4 you|your|with_you|gone|away
    feel|feels|feeling|felt ~2 like ~2 talking|speaking|living|arguing|shouting|walking|begging|dating|married|raising|competing|parenting|dealing|chatting ~2 to|with|on|for ~2 wall|brick|stranger|ghost|child|robot|eggshells|machine|bot|attention|flatmate|roommate|script
    feel|feels|feeling|felt ~4 have|has|had|need ~1 to ~2 compete|beg|fight|ask|justify|explain|earn|prove|chase|tiptoe|walk_on|apologize|watch_what ~8 you|your|myself
  `,
});
