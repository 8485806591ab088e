/** Apologies whose object is put in doubt: a condition, a hedge, anybody, anything (Kampf 2009). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

/** "in case it caused you pain, sorry", "sorry if it bummed you out": a hurt under a condition, in any order. */
export const DOUBTED_HURT = graded({
  2: `
    #Sorry ~4 if|case ~8 bummed|brought|bring|dragged|freaked|creeped|weirded|stressed|pissed|ticked|put|threw you out|down|off
    #Sorry ~4 if|case ~8 ruin|ruined|spoil|spoiled|spoilt|wrecked|killed|soured|dampened ~2 your ~2 night|day|evening|mood|birthday|holiday|weekend|christmas|vibe|wedding|week|party
    #Sorry ~4 if|case ~8 hurt|hurts|hurting|offended|offends|insulted|insults|wounded|humiliated|embarrassed|angered|saddened|distressed|shamed|belittled|alienated you|your_feelings|your_pride|your_mother|your_family|your
    #Sorry ~4 if ~2 any|some ~2 #HurtNoun|feathers|toes|egos|noses ~2 was|were|got|has|have|resulted|arose|occurred
    #Sorry ~4 if ~2 i ~1 am|was ~1 the|a|part_of ~2 reason|cause|source ~4 you|your
    #Sorry ~4 if ~2 you ~2 still ~1 #HurtState
    if|case|should ~8 caused|cause|gave|brought|given|causing ~1 you ~4 #HurtNoun ~8 #Sorry
    if|case|should ~8 makes|made|make|making|left ~1 you ~3 #HurtState ~8 #Sorry
    if|case|should ~4 any|some ~2 #HurtNoun ~2 was|were|has|have|resulted|arose|arisen|taken ~8 #Sorry
    if ~1 i ~1 am|was ~1 the|a ~2 reason|cause|source ~10 #Sorry
    regret ~2 if ~8 #WrongAdj|#HurtState|#HurtNoun|#HurtVerb
    #Sorry ~2 if ~1 the|my truth|honesty ~2 hurts|hurt|stings|stung|is
  `,
});

const CROWD: Classes = {
  anyone: `anyone anybody someone somebody people folks peeps others those such whoever whosoever whomever whichever everyone everybody persons person ones one_or_two
 members colleagues ladies readers parties volunteers parents customers students employees guests residents friends folk side all_who all_that any_of some_of of_you lady any_side any_member any_person any_colleague any_customer any_employee any_individual any_soul someone_here those_of_you anybody_else anyone_else some_of_you people_here others_here ny1`,
  hurt: `#HurtState #HurtVerb #HarmIdiom offense umbrage personally exception objection wrong_way wrong_impression wrong_idea wrong_end poor_taste bad_taste unfairly targeted treated_unfairly aggrieved excluded bullied badly wronged attacked disrespected hurt_feelings let_down led_on sexist racist distasteful insensitive offensive hurtful upsetting rude`,
  wrong:
    '#WrongVerb #HurtVerb #HarmIdiom pissed_off rubbed_up ticked_off wound_up put_off ruffled annoyed ruffle step_on stepped_on trod_on cut_off spoke_over talked_over let_down led_on wronged hurt upset offended insulted',
};

/** "sorry to anyone I hurt", "if anybody took offence, I apologise": whoever it was that was hurt. */
export const DOUBTED_PERSON = graded(
  {
    2: `
      #Sorry ~6 if|case|should ~6 {anyone} ~8 {hurt} !you
      #Sorry ~6 if|case ~6 {hurt} ~2 {anyone}
      #Sorry ~3 to|for ~3 {anyone} !i_shut|i_hurt|i_left|i_let|i_ignored ~10 {hurt} !you
      #Sorry ~2 to ~4 offended|injured|affected|hurt|wronged ~1 parties|people|person|party|ones
      #Sorry ~4 if ~2 single|one|any ~1 person|soul|member ~6 {hurt}
      #Sorry ~3 to|for ~2 {anyone} ~3 i ~3 {wrong}
      if|should|had|case ~6 {anyone} ~8 {hurt} ~14 #Sorry
      if|should|had|case ~6 {hurt} ~2 {anyone} ~14 #Sorry
      ^ to? {anyone} ~8 {hurt} ~14 #Sorry !for
      to|for ~2 {anyone} ~8 {hurt} ~14 #Sorry
      to|for ~2 {anyone} ~3 i ~3 {wrong} ~14 #Sorry
      {anyone} ~1 i ~3 {wrong} ~8 #Sorry
      #Sorry ~3 to|for ~3 {anyone} whose|who_s|who_find|who_found|who_thought|who_thinks|who_feels|who_felt|who_took|who_was|who_were|who_may|who_might|who_can_not|who_can ~8 {hurt}|feathers|toes|nose|joke|ego|feelings|funny|banter
      ^ {anyone} ~1 who|that? ~1 felt|feels|feel|was|were|is|are|got|took|thinks|thought ~4 {hurt} ~6 #Sorry !for
      {anyone} ~8 {hurt} ~8 has|have|gets|accept ~2 my ~2 apology|apologies|sorry
      #Sorry ~2 to whoever|whomever|anyone|anybody|whosoever ~2 needs|need|feels|felt|wants|want|thinks|thought ~3 it|one|apology
      #Sorry ~4 everyone|everybody|people who ~2 think|thinks ~3 i ~4 {wrong}|dirty|them
    `,
    1: '#Sorry ~1 to ~1 those|these|such|all_those ~1 people|folks|members|persons|individuals $',
  },
  CROWD,
);

/** Somebody else's apology, sympathy, or what befell them from outside. */
export const NOT_DOUBTED = wordings(`
  #Sorry ~1 to be|bother|trouble|disturb
  to hear|learn|read|see
  statement|press|club|mayor ~8 sorry|apologize|apology
  said|saying|says ~3 #Sorry
  pitch|crash|fire|accident|allergy|shelf|coach|button|helpline|because_i
`);

const DEGREES: Classes = {
  hedge: 'may might could maybe perhaps possibly probably arguably guess suppose chance kind_of sort_of',
  far: `overboard too_far too_hard carried_away out_of_hand over_the_top ott too_strong too_much heavy_handed too_harsh too_heavy in_too_strong on_too_strong it_out_on bit_far bit_much little_far
 tad_far out_on_you`,
};

/** A harm or an own wrong under a hedge, in builds that clauses do not show. */
export const HEDGED_HARM = graded(
  {
    2: `
    excuse|forgive|pardon|regret any|whatever ~2 #HurtNoun ~1 i|that|this|my|which
    #Sorry|regret ~3 for|about any|whatever ~2 #HurtNoun ~4 may|might|could|possibly|perhaps|inadvertently|unintentionally
  `,
    1: `
    {hedge} ~2 have? ~1 gone|went|go|took|taken|been|got|come ~3 {far} ~10 #Sorry
    #Sorry ~10 {hedge} ~2 have? ~1 gone|went|go|took|taken|been|got|come ~3 {far}
    {hedge} ~3 to_blame|at_fault|in_the_wrong|out_of_order|out_of_line ~8 #Sorry
    #Sorry ~8 {hedge} ~3 to_blame|at_fault|in_the_wrong|out_of_order|out_of_line
    maybe|perhaps|possibly|guess|suppose ~2 i ~2 was|am|acted|sounded|came|spoke|seemed ~6 #WrongAdj ~3 sorry|apologies|my_bad|oops
    #Sorry ~3 maybe|perhaps|possibly|guess|suppose ~2 i ~2 was|am|acted|sounded|came|spoke|seemed|went ~6 #WrongAdj|far|hard|strong|heavy
    it_is|is possible|likely|conceivable ~2 i ~2 overreacted|misjudged|overstepped|misspoke|snapped|hurt|upset|offended ~6 #Sorry
    #Sorry ~3 may|might|could ~1 not|have ~1 have|been ~2 been|the|my ~3 fair|kind|nice|fairest|kindest|nicest|best|polite|gentle|patient|sensitive|tactful|right
    may|might|could ~1 not have ~1 been ~3 fair|kind|nice|fairest|kindest|nicest|polite|gentle|patient|sensitive|tactful ~8 #Sorry
    in_hindsight|looking_back|perhaps|maybe|possibly ~3 joke|comment|remark|text|message|words|tone|timing|wording|delivery ~3 was|were ~6 #Sorry
    may|might|could have ~2 come|sounded|seemed|landed|read ~2 across|off|over|a|as|like|too ~4 #WrongAdj ~6 #Sorry
  `,
  },
  DEGREES,
);
