import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { BLAMES, NOT_BLAME } from '../phrases/blames.ts';

export const examples: ElementExamples = {
  present: [
    'This one is on me.',
    'I was unfair to you.',
    "I shouldn't have read your diary.",
    'i totally messed up',
    'I take the blame for last night.',
    'Caused this mess, I know.',
  ],
  absent: [
    'My mistake, the class is in room 204.',
    "It wasn't my fault.",
    'I should have packed a coat.',
    'Whose fault is it?',
    'Maybe I was wrong, but you started it.',
  ],
};

const CLASSES = {
  fault:
    'fault mistake doing error responsibility failure failing blunder screw_up mess choice wrongdoing bad',
  wholly: '100 hundred totally entirely completely all squarely solely fully only',
  messed: `messed screwed fucked cocked ballsed stuffed buggered mucked slipped goofed effed blew botched bungled ruined wrecked mishandled`,
  own: 'take accept own bear admit acknowledge recognize hold carry owning taking',
  what: 'responsibility blame fault accountability ownership what_i my_part my_share my_half up every_word the_fallout',
  wrong: `#WrongAdj #Trait wrong out_of_order out_of_line unfair a_dick an_ass an_idiot awful terrible horrible ashamed a_jerk a_prick at_fault to_blame
 in_the_wrong responsible off selfish stupid`,
  deed: `said told asked called rung phoned texted listened been checked warned answered replied apologized spoken talked yelled shouted snapped lied
 waited stayed come stopped known noticed thought stood backed let left put done shown kept trusted seen handled raised cancelled
 ignored blamed offered invited included remembered forgotten given helped closed assumed rewritten interrupted`,
  crossing:
    'uncalled_for out_of_line out_of_order beneath_me inexcusable unacceptable indefensible unforgivable too_far over_the_line wrong cruel mean unkind nasty low rotten shitty crappy',
  badly: 'badly terribly poorly unfairly like horribly wrong awfully appallingly in_a_way',
  conduct: 'acted behaved reacted responded spoke treated handled sounded came_across talked',
} as const;

const WORDINGS = wordings(
  `
  {wrong}|careless|thoughtless|selfish|reckless|lazy|cowardly|mean|low ~1 of ~1 me|us
  not|no ~6 i ~1 am|was in the right
  my ~2 comment|words|tone|reaction|behavior|message|mail|email|joke|review|reply|silence|jokes ~2 was|were ~2 {wrong}|{crossing}
  i ~1 should|could|ought ~1 not|never ~1 to? have ~1 #Participle ~2
  i ~1 chose to ~1 lie|hide|stay|keep|say|walk|leave|ignore|be|do|drink|shout|not
  i ~1 caused|started|chose|created|allowed|did ~1 this|it|that|all_of ~1 $|to_you|to_us|and|mess|row|fight|knowing|by
  ^ . caused|started|chose|created|allowed|did ~1 this|it|that|all_of ~1 $|to_you|to_us|and|mess|row|fight|knowing|by
  i ~1 can not ~2 blame|put|pin ~3 anybody|anyone|you|on
  nobody|no_one|not_anyone|anybody ~1 else|but ~1 is ~2 blame|fault|responsible
  not ~1 fair|right|ok|kind ~1 of me
  i ~1 was|have_been ~3 {wrong}|lazy|careless|cowardly|reckless|jealous|petty|dishonest|thoughtless|cruel|late|drunk|defensive ~2 with|about|to|and|$ ~2 !the
  i ~1 own ~2 it|that|this|up|my
  the blame|fault|responsibility ~3 is|was|lies ~3 mine|me
  i ~1 overreacted|overstepped|misjudged ~2
  you ~2 right to ~1 call|pull ~2 out|up|me
  {fault}|blame ~1 lies|lay|sits|rests|belongs|is|was ~3 me|mine|us|ours
  it|that|this|one|row|fight|delay|part|half ~3 is|was ~3 my|mine ~2 {fault}|$|not|and|alone|to_own
  my {fault} ~2 not|entirely|completely|and|i|for|alone|$ !for_liking
  ^ my ~2 {fault} ~2 not|entirely|and|i|$
  it|that|this|one|blame ~2 is|was ~2 {wholly}? ~1 on|down_to|up_to ~1 me|us|myself !to_get|for_the
  i ~1 am|was ~2 the ~1 one|person who|that|to ~2
  i ~1 was ~3 {wrong} ~2 !about_the
  i ~1 am ~3 to_blame|at_fault|in_the_wrong|ashamed|out_of_order|out_of_line|guilty|wrong|responsible ~2 !about_the
  i ~2 being ~2 {wrong}|a_brat|a_child|childish|stubborn|lazy ~2
  i ~1 was not ~2 fair|nice|kind|there|supportive|honest|listening|patient|good|respectful|thinking
  i ~1 {conduct} ~4 {badly}|{wrong}
  i ~1 let ~1 you|us|everyone|the_team|myself ~2 down
  i ~2 {messed} ~1 up|this|it|that|$
  that|this ~1 one|part|bit ~1 is? ~1 on|down_to me
  i ~1 dropped the ball
  i ~1 got ~1 it|this|that|things|one ~1 {wholly}? wrong
  i ~1 made ~1 a|an|the|some|that ~2 mistake|error|call|choice|decision
  i ~1 failed ~1 you|us|him|her|them|at|to ~1 !send
  i ~1 did ~1 you? ~1 wrong
  i ~2 {own} ~3 {what} ~1 !stab|look|moment|minute|break|you
  no excuse|excuses|justification ~1 for|on|$
  you ~1 deserved|deserve better ~1 from|than|$
  i ~1 should|ought|could ~2 not|never? ~1 have ~2 {deed}
  i ~1 was ~1 supposed|meant to ~1 be|pick|call|ring|tell|watch|bring|come|have|look|help
  it|that ~1 was|is me who|that
  i ~2 knew ~1 better
  i ~2 handled|managed|dealt|played|approached ~3 {badly}|wrong|clumsily
  i ~1 had|have ~1 no ~1 business|right|call|cause|excuse|reason ~1 to|for|speaking|saying|doing|going|treating|reading|talking
  it|that|this|what ~4 was|is ~2 {crossing} ~1 of_me|to_you|$|and|what|i_said|i_did
  it|that|what ~4 was|is not ~2 ok|right|acceptable|cool|fair|on|what_you_deserved|true
  no|nobody|no_one ~1 one? else ~1 to|made|forced|is ~1 blame|me|did|responsible
  you ~1 are|were ~1 right ~2 and|that|i ~2 i? ~2 was|did|missed|not_listen|did_not|should|forgot|had
`,
  CLASSES,
);

/** Owns it: fault, wrongness, or an obligation not met, in the first person. Source: Lewicki, Polin & Lount 2016. */
export const responsibility = defineElement({
  id: 'responsibility',
  weight: 3,
  asked: false,
  wordings: together(WORDINGS, BLAMES),
  unless: NOT_BLAME,
});
