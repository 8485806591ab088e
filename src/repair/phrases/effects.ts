/** What a deed did to the other: what it damaged in them, what they had to bear, and who was the cause of it. */
import { together, wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  deed: `it that this which i my what silence words joke comment lateness absence mistake shouting drinking lying temper decision choice delay`,
  damaged: `knocked dented shook hurt damaged broke cost took ruined spoiled spoilt killed undid wrecked bruised shattered destroyed stole dragged
 battered undone wasted set_back undermined crushed eroded drained soured poisoned chipped tested lost robbed rattled dashed`,
  inner: `confidence trust heart pride spirit spirits self_esteem self_worth faith sleep peace joy reputation standing nerves dignity mood hopes
 feelings courage health energy patience voice excitement happiness security sense belief name chance chances moment day night evening weekend birthday christmas
 holiday trip career relationship friendship memory plans work effort progress`,
  worn: `find_out hear face deal explain cover carry sit stand cope manage pick_up clean_up clean watch go_through put_up wait see lie
 apologize live learn read endure handle guess walk_home go_home do_it do_everything listen tell_the tell_them`,
  left: 'left leaves leaving put puts dropped landed placed had kept got dragged',
  trouble: `position situation spot corner mess middle trouble bind hole lurch cold dark shadow danger limbo risk tears doubt pain firing_line
 pieces shame charge`,
  alone: `alone hanging guessing wondering waiting holding doubting exposed stranded scared crying confused thinking feeling facing carrying
 dealing explaining picking to_deal to_face to_pick to_explain to_cope to_carry to_handle to_find to_clean to_wait on_your_own by_yourself with_nothing
 with_no with_all in_pieces in_tears in_the`,
  cause: `because_of_me because_i because_of_what_i because_of_my because_of_us on_my_account on_account_of thanks_to_me thanks_to_my due_to_me due_to_my
 for_something_i over_something_i at_my_hands by_what_i by_my by_me from_me over_my`,
  pain: `hurt pain damage distress harm worry grief embarrassment stress misery upset trouble humiliation heartache fear anguish suffering sadness
 shame disappointment`,
  state: `#HurtState frightened alone lonely small scared hurt humiliated unsafe exhausted crying awake sick lost worried terrified left stuck
 broken shaken devastated heartbroken in_tears in_pieces in_pain gutted`,
  see: 'see know hear understand get realize recognize imagine notice appreciate saw heard realized noticed watched feel',
  think: 'think believe feel worry wonder doubt question blame',
} as const;

/** Something of theirs that has no price was damaged: "it knocked your confidence". */
const DAMAGE = wordings(
  `
  {deed} ~4 {damaged} ~2 your ~2 {inner}
  {deed} ~4 {damaged} ~1 you ~2 of|a|the|your ~2 {inner}|promotion|friend|friends|job|place|lot
  you ~1 have? ~2 lost|losing ~2 trust|faith|confidence|respect|hope ~2 in|for ~1 me|us
  you ~1 do|can|could not ~2 trust|believe|rely|count|look ~2 me ~2 any_more|anymore|now|after|since|again
  what ~4 did|has_done|have_done|does|do ~1 to ~1 you !for_a ~3
  my|what_i ~2 cut|tore|scarred|crushed|stung|rattled|shook|hurt|frightened|scared|upset|humiliated|embarrassed|wounded|worried|floored|terrified ~1 you
  {pain} ~1 that? ~1 i|this|it have|has? ~1 caused|put_you|gave_you|did_to|brought_you|given_you|brought_on
  {pain} ~1 that? ~1 my ~2 has|have? ~1 caused|put_you|gave_you|did_to|brought_you|given_you
  i ~1 have? ~1 caused|brought|gave ~1 you ~3 {pain}|sleepless|grey
`,
  CLASSES,
);

/** They had to bear it: "you were left to explain it", "I put you in an impossible position". */
const BURDENS = wordings(
  `
  you ~1 stopped|quit|gave_up|started|began|went|have_stopped ~5 after|when|because|since ~1 i|my|me|what_i ~2
  {deed} ~3 knocked|threw|took ~1 you ~1 for_six|sideways|flat|back|down|aback
  {deed} ~1 hurt|upset|stung|scared|frightened|embarrassed|humiliated|disappointed|offended|insulted|angered|shocked|crushed|rattled|shook|floored|winded|wounded|harmed|confused ~1 you !off|a|the
  where|so_that|that ~1 you ~3 tread|on_eggshells|brace|flinch|hide ~2
  i ~1 made ~1 you ~1 pay|suffer|carry|beg|wait|doubt|question|feel|cry|watch|choose|hide ~2 !for_lunch
  you_had ~1 to ~1 {worn}
  {deed} ~2 {left} ~1 you ~2 {alone}|{state} !if
  {deed} ~4 left ~1 you ~1 to|with|without ~1 !the_keys|a_note|a_message
  i ~2 {left} ~1 you ~2 in|into|through|on|under ~3 {trouble}
  i ~1 let|had|made|got ~1 you ~2 {think}|thinking|believing|feeling|worrying|go_through|carry|deal|face|sit|stand
  meant|meaning ~1 that? you ~1 had_to|were|could_not|missed|lost|worked|went|spent|sat|ended|waited|paid|did_not|never
  you ~1 were|have_been|had_been ~2 on_your_own|by_yourself|left_alone|alone ~2 with|to|when_i|while_i|because_i|all ~3
  you ~1 were ~1 counting|relying|depending|waiting|banking ~1 on|for ~1 me|us
  you ~1 trusted|believed|told|asked|let ~1 me|us ~3 and ~3 i|now|the|everyone|half|it|they ~3 not|never|told|knows|know|let|broke|shared|laughed|used|threw|ignored|forgot ~2
  {deed} ~3 stayed|stay|stuck|sat|lived|weighed|hung ~1 with|on|over ~1 you
  you ~1 counted|relied|depended|waited|waiting ~2 on|for|up ~2 me|us
  you ~1 deserved|needed ~2 better|more|me|support|someone ~2 and|but|than|from ~1 i|that|me|you
`,
  CLASSES,
);

/** They were in a bad way, and the writer was why: "you couldn't sleep because of me". */
const CAUSES = wordings(
  `
  you ~1 felt|feel|had|have_been ~3 {state} ~8 {cause}
  you ~1 could_not|can_not|lost|missed|cried|had_to|have_had_to|spent|stayed|waited|sat|gave_up|carried|have_been ~10 {cause}
  you ~1 did_not ~1 sleep|eat|get|go|see|have|know|rest|come ~6 because_of_me|because_of_my|because_i|thanks_to_me
  you ~1 are|were|felt|feel|had|got ~2 {state} ~4 and ~3 i|me|my|mine ~1 am|was|did? ~2 reason|cause|one|doing|fault
  i ~1 was ~2 the ~2 reason|cause $
  i ~1 am|was ~2 the ~2 reason|cause ~1 that|why? you ~2 cried|cry|lost|missed|could_not|did_not|can_not|felt|feel|stopped|#HurtState
  i ~1 am|was ~2 the ~2 cause ~1 of|for ~2 this|that|it|{pain} !you
  because|since|when ~1 i ~8 you ~1 took|paid|lost|missed|had_to|got_the|ended|were_left|could_not|carried|covered|cried|waited|never_got|did_not_get ~3
  {cause} ~6 you ~1 lost|missed|could_not|did_not|had_to|ended|cried|spent|waited|sat|got_into ~2
  you|it|that|this ~1 must ~1 have ~1 felt|thought|wondered ~4 !#Positive
  you ~1 must ~2 have_been|have_felt|be|feel ~2 {state}
  must ~1 have ~1 been ~2 #HurtState|#WrongAdj|#Negative|horrible|hell|awkward|scary|a_shock|a_kick|a_slap|a_blow|so_much|too_much|a_lot ~1 !good|fun
  i ~3 imagine ~1 how|what ~4 you|it|that ~3 {state}|hurt|felt|feels|like ~2
  i ~1 {see} ~2 your ~1 face|eyes|hands|voice|smile ~2 fall|fell|drop|dropped|change|changed|fill|filled|go|went|crack|shake|shaking|fade
`,
  CLASSES,
);

export const EFFECTS = together(DAMAGE, BURDENS, CAUSES);
