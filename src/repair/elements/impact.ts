import { together, wordings } from '../../engine/wording/wording.ts';
import { affects, EFFECT_CUES, felt, isClaimed, isSeen, suffers } from '../effect.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { EFFECTS } from '../phrases/effects.ts';

export const examples: ElementExamples = {
  present: [
    'I made you feel like a burden.',
    'That must have been so lonely.',
    'I can see my joke humiliated you.',
    'You sat there alone because of me.',
    'I said seven, and you were left waiting in the cold.',
  ],
  absent: [
    "I'm sorry you feel that way.",
    'You hurt me.',
    'It must have been the wind.',
    'I can see how the printer works.',
  ],
};

const CLASSES = {
  hurt: `hurt scared frightened humiliated embarrassed upset crushed broke betrayed failed burdened overwhelmed shamed belittled terrified
 worried disappointed insulted offended wounded lost stung undermined exposed let_down disrespected ignored shocked angered`,
  painful: `#HurtState #HurtNoun #WrongAdj hard tough rough difficult heavy exhausting isolating small invisible humiliating unheard cold lonely alone
 unsafe scary painful hurtful dismissive rejection abandonment weight raw frightening humiliated stung hurt awful horrible embarrassing degrading
 like_a_burden stupid worthless`,
  see: 'see know hear understand get realize recognize imagine notice appreciate tell sense saw heard realized noticed',
  felt: 'felt feels landed came_across came sounded made left hit seemed was must_have_been hurt',
  stung:
    'stung hurt cut burned burnt smarted knocked crushed floored shaken scared frightened broken been felt',
  bore: `cried missed lost had_to_find had_to_stand waited worried had could sat were paid spent stood covered cleaned lay stayed had_to ended_up ended felt thought wondered
 carried dealt gave_up could_not went`,
  because:
    'because_of thanks_to because_i on_my_account while_i due_to for_something_i for_what_i when_i after_i',
  made: 'made make making left had kept got gave',
  state: `feel felt cry think wait doubt look question wonder choose carry worry believe pay stand sit stupid alone hanging guessing wondering waiting
 doubting holding carrying feeling exposed stranded scared crying confused thinking small`,
  thing:
    'i that it my this what silence comment joke words message lateness mistake shouting cancelling going_quiet me',
  deed: 'it that my this what which silence comment joke words message lateness mistake shouting cancelling going_quiet',
  your: `joy voice day_off party evening plans mood choice chance dignity safety idea seat turn say credit privacy trust confidence heart faith night day birthday weekend holiday peace sleep moment time wedding christmas`,
} as const;

const WORDINGS = wordings(
  `
  you ~1 needed ~1 me|us|it|help|someone ~3 and|but
  {thing}|we ~3 {made} ~1 everybody|the_team|the_whole_team|them|the_kids|your_mum|the_whole ~3 {state}
  my|what_i|i|that|it ~3 made|makes ~4 feel ~2 {painful}|unwelcome|wrong
  i ~2 {see} ~2 that|how? ~1 my|what_i|it|that|this ~4 {hurt}|{stung} ~1 $
  i ~1 know|see|realize ~2 you ~1 {bore} ~3
  i ~2 {see} ~2 how|that|what ~6 #HurtVerb|{stung}|hit ~2 you
  i ~1 {made} ~1 it|that|things|everything|this ~3 harder|heavier|worse|lonelier|scarier|more
  you ~2 cried|shook|sobbed|flinched|froze|hid|apologized ~6
  i ~1 am|was|is ~1 the ~1 reason ~2 you|for
  {thing} ~3 has|have|had ~1 had|made|left|got ~1 you ~2
  walking on eggshells
  that|it|this|i ~1 left ~1 a|its ~1 mark|scar|wound
  i ~2 took ~1 away ~2 your|that|it ~3
  i ~2 took ~4 away ~2 from? ~1 you|$ ~3
  i ~2 took ~1 that_from|it_from|credit_for ~1 you|your ~3
  i ~1 saw ~1 how|your_face|what_it|what_that|you_cry|you_flinch ~4
  must ~1 have ~1 broken|crushed|hurt|stung|killed|scared|shaken ~2
  i ~1 must ~1 have ~1 made|hurt|scared|embarrassed|left ~1 you ~3
  i ~2 get|see|know|realize ~1 how ~2 that|it|this|i ~2 came|come|landed|sounded|looked|felt
  you ~1 should|did not ~1 have|deserve ~1 had_to|to ~1 hear|see|go|sit|find|carry|deal
  i ~1 put|dragged you ~1 through ~2
  i ~1 cost|robbed you ~2
  how much ~1 i|that|it ~2 hurt|cost|scared ~1 you
  {hurt} ~1 by ~1 what ~1 i|me
  i ~1 know|see ~2 you ~1 are|were|feel|felt ~2 {painful}
  i ~2 {see} ~3 how|that|what ~4 {felt} ~3 {painful}|like|as
  i ~2 {see} ~2 how ~1 {painful} ~2 you|that|it|this
  i ~2 {see} ~2 that|how? ~1 i ~2 {hurt}|let|{made} ~2 you|your|everyone|the_kids
  i . {hurt} . you|your|the_kids|us ~2 !if
  your ~3 was|were|got ~1 ruined|wrecked|spoiled|spoilt|lost|stolen|cut_short ~3 by|because|for ~2 my|me|what|i
  can_not give ~1 you ~2 back
  i ~1 can not give ~1 you ~4 back
  i ~1 know ~2 i ~1 {hurt}|let ~1 you
  ^ ~1 that|it|this|my|what|these|you ~4 must|can_not|could_not ~1 have|not_have ~2 {stung} ~2 $|{painful}|so|to|for|like
  must ~1 have ~1 been|felt ~3 {painful}
  it|that can_not|could_not have ~1 been|felt ~1 easy|nice|pleasant|fair|fun
  {thing} ~3 {made} ~1 you|everyone ~2 {state}
  i ~1 {made} ~1 it ~1 look|hard|unsafe|about_me
  {deed} ~3 {hurt} ~1 you ~2
  i . {hurt} . you ~2
  {thing} ~3 cut ~1 you ~1 deep
  that|it|this|which|what ~4 meant|means|forced|obliged|told ~1 you ~2 had_to|have_to|were|could_not|missed|lost|ended|to|come|that|did
  you ~2 {bore} ~10 because_of_me|thanks_to_me|because_i|on_my_account|while_i|due_to_me|because_of_what_i|for_something_i|i_had_done|i_did
  because_of|thanks_to me|my|what|something ~6 you ~2 {bore}
  because_of|thanks_to me|my|what ~6 you
  {thing} ~3 cost|costs|took|robbed ~1 you|from_you
  {see} ~2 it|that|what|this ~3 cost|costs|took|robbed|did ~1 to? ~1 you|from_you
  i ~2 ruined|spoiled|spoilt|wrecked|stole|took|took_away|robbed|broke|lost|damaged|betrayed|shook ~1 your|you ~1 of? ~1 {your}
  you ~1 are|were|have_been ~1 left|stuck|landed ~1 to|with|holding|alone|wondering|waiting|stranded|hanging|picking|explaining|carrying|guessing|for
  i ~2 saw ~2 your ~1 face
  how ~2 alone|lonely|small|scared|humiliated|hurt you ~2 felt|must|were
`,
  CLASSES,
);

/** Acknowledges what it did to them. */
export const impact = defineElement({
  id: 'impact',
  weight: 2,
  asked: false,
  wordings: together(WORDINGS, EFFECTS),
  cues: EFFECT_CUES,
  test: ({ clause }) => affects(clause) || suffers(clause),
  beside: (placed, scene) =>
    (affects(placed.clause) && !isClaimed(placed, scene)) || felt(placed) || isSeen(placed, scene),
  unless: wordings(`
    cost you ~3 quid|pounds|dollars|bucks|euros
    because i ~1 love|care|think|know|believe|want|need|said_so
    ^ if ~1 i|my|it|we|that
    pity|shame|unfortunate
    how hard you|they ~2 trying|try|tried|work|working|worked|practiced|studied
    sorry ~1 that? you ~1 feel|felt|are|were|got|think|took
    would|could|might|may ~1 never|have? ~1 hurt|upset|offended|scared|frightened|embarrassed
    not ~1 hurt|mean
    amazing|great|fun|wonderful|brilliant|lovely|gig|wind|printer
  `),
});
