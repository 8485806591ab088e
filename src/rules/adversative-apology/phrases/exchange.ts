/** Apologies in exchange: held back for one in return, or given and called in at once (Goffman 1971). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  sorry: `sorry apologize apologizing apology apologies regret remorse pardon say_it saying_it take_it_back taking_it_back take_mine withdraw retract back_down own_up be_the_bigger forgive`,
  concede: `apologize apologized apologizing say_sorry said_sorry say_it said_it sorry admit admitted admits own owned accept accepted acknowledge acknowledged recognize take_back took_back
 take_it_back take_responsibility take_your show_some confess withdraw retract concede regret do_it_first go_first make_the_first come_clean say_yours mean_yours
 stop_blaming see_your_part promise delete take_down withdrawn retracted deleted taken_back taken_down taken_it`,
  when: `when once if unless until after before provided providing soon_as any_time anytime the_instant straight_after right_after on_the_condition as_soon_as as_long_as without only_if only_when only_after the_moment the_minute the_day the_second
 on_condition in_exchange in_return_for not_until not_before`,
  get: 'hear get have receive see got heard received seen had read',
  mine: `mine one it yours sorry an_apology a_sorry something any_regret an_expression the_same my_money the_money the_post apology`,
  will: 'will would can could might may shall am',
  call: 'await awaiting waiting expect expecting trust deserve want need demand looking_for',
  back: 'likewise the_same it_back back too also as_well yours mine one sorry_too in_return',
};

/** A price on an apology: what the other must say before the writer will. 1: a fair trade is offered. */
export const PRICED = graded(
  {
    3: `
      i|we|my|mine ~4 {sorry} ~6 {when} ~2 you ~4 {concede}
      not|never|no|only|happily|gladly|happy|willing|prepared|glad|ready ~3 {sorry} ~4 {when} ~2 you ~4 {concede}
      i|we|my|mine|not|never ~4 {sorry} ~3 {when} ~1 you ~1 do|have|did $|too|first|it|so|your
      i|we|my|not|no|you ~4 {sorry} ~4 {when} ~2 i|we ~2 {get} ~2 {mine}
      {when} ~3 you ~4 {concede} ~12 i|we|me ~3 {sorry}
      {when} ~3 you ~4 {concede} ~12 my|your|any ~1 apology|sorry
      you ~1 {concede} ~4 then ~4 i|we|me ~4 {sorry}|mine|will
      not|never ~3 {sorry} ~2 until|unless|before ~1 you do|have|did
      ^ say|apologize|admit|own ~8 and ~1 i|we {will} ~2 {sorry}|mine
      you ~1 show|give ~2 {sorry}|remorse ~2 and ~2 i {will}
      ^ give sorry|respect
      ^ say|apologize ~8 and ~1 then ~3 will|can ~2 see|talk
      unless ~1 you ~2 {concede} ~3 i ~1 will ~1 not
      {when} ~3 you ~4 {concede} ~12 i|we {will} ~2 {sorry}|say_mine|do_too|do_the_same|$
      {when} ~3 i|we ~2 {get} ~2 {mine} ~8 {sorry}
      {when} ~3 you ~6 {concede} ~8 no ~1 {sorry}
      {sorry} ~4 {when} ~1 yours is
      {when} ~3 i|we ~2 {get} ~4 {sorry}|{mine} ~10 you ~2 hear|get|have|receive ~3 {mine}|{sorry}
      take|delete|withdraw|admit|own|retract|remove|say ~12 and ~1 you ~1 will ~3 get|hear|have|receive ~2 {mine}|{sorry}
      not ~1 expect|hold_your_breath|wait ~5 {sorry}|mine ~6 {when}
      {when} ~10 not ~1 expect|hold|wait ~4 apology|sorry|mine
      you owe ~1 me|us ~6 not ~1 expect|hold|wait
      first ~1 you ~1 {concede} ~12 i|we ~2 {will} ~2 {sorry}
      my ~1 apology|sorry ~8 once|until|unless|when|any_time|the_moment|only_if ~2 you ~3 {concede}|put|lay|offer
      not ~2 chance|way|hope|prayer ~4 {sorry} ~3 {when} ~2 you
      let|allow me ~1 {get} ~2 yours|{sorry} ~1 from_you|first ~6 {mine}
      no|not ~2 {sorry} ~2 from|out_of|coming ~2 me? ~6 {when}
      you ~1 {concede}|say_sorry|say ~2 first ~4 i|we {will}
      ^ say|apologize|admit|own ~4 first ~3 i|we {will}
      ^ you ~1 say|apologize|admit|own ~2 first $|then|and
      ^ you first|go_first|start $
      why must|should|do|would|am ~1 i|we ~6 {sorry} ~4 when|if|while|unless ~1 you
      {when} ~1 you ~3 not ~3 {concede} ~3 why must|should|would i|we
      i|we ~1 {will} ~2 admit|own ~4 {when} ~1 you ~2 admit|own
      you ~3 get|have|hear ~1 your|an|my ~1 apology|sorry ~2 {when} ~1 i|you|yours
      you want ~2 {sorry} ~4 you give|first|go_first
      both ~1 {sorry} ~3 neither|nobody|none
      you ~2 not ~2 {sorry} ~3 i|me ~2 not ~2 {sorry}
      i|we ~3 {sorry} but ~1 first ~1 you ~3 {concede}
    `,
    1: `
      i|we ~2 {will} ~3 {sorry} ~3 if ~1 you ~2 do ~1 the_same|same|likewise|too
      if ~1 you ~2 {concede} ~6 so|i ~1 {will} ~1 i|too|$
    `,
  },
  CLASSES,
);

/** The return asked for beside an apology that was just given. */
export const CALLED_IN = wordings(
  `
    your turn|go|move $|now|then|mate|bro|love
    your turn ~1 to ~1 {concede}
    let_us|let_me ~2 hear|have|hearing|see ~1 {mine}|urs
    like|want|love ~1 to ~1 hear ~1 it|one|yours|the_same ~1 from you
    what do you ~1 have to say $|for
    i|we ~2 {call} ~3 yours|urs|mine|likewise|the_same|apology|same
    i|we ~2 {call} ~1 you to ~2 {sorry}|do|say|ask|admit|own|return|give|take|meet|be
    {call} ~1 the_same|same|likewise ~2 from|off|back|in_return
    you ~1 can|must|have|need|should|could|ought|better|supposed ~1 do|say|give|return|offer|apologize ~2 {back}
    you ~3 must|have_to|need_to|should|got_to ~2 apologize|say_sorry
    you ~1 still|also|now? ~1 owe me|us ~1 an|one|a|the ~1 apology|one|sorry|same|$
    you owe ~1 me|us ~1 apology|one|sorry
    i|we ~1 am|are ~2 owed ~2 one|apology|too|same
    now ~1 you ~1 say|go|do|try|apologize|own|$
    now ~1 say|give|do ~1 it|yours|sorry ~1 back|too|$
    so? where|where_is ~1 mine|yours|my_apology|is_mine
    least ~1 you ~1 can|could ~1 do is ~2 say|apologize|regret|admit
    ^ and? what|how about you|yours $
    anything|something ~1 you ~2 want|like|wish|have|need|got ~1 to ~1 say ~1 to_me|in_return|back|for_yourself
    ball_is_in|over_to ~1 your|you
    it_is you who owe|owes
    ^ you too|next $
  `,
  CLASSES,
);

/** The writer's own part, told as done: "I said mine". */
export const SAID_MINE = wordings('i ~1 have? ~1 said ~1 it|mine|my_bit|my_piece|my_part|my_sorry');

/** Others are spoken of, or a game. */
export const NOT_US = wordings(`
  him|her|them|he|she|they|bat|bowl|serve|game|cook|drive|pick|choose|play|dishes|round|film|washing
  i should_have
  do_you_think|do_you_reckon
  not ~1 ask|tell|check|consult|warn
  sorry to bother|ask|keep
  when ~1 you said
`);

/** The other's own time and wish are left open. */
export const PATIENT = wordings(`
  you ~1 are|feel ready !to
  whenever you
  when|if|unless you ~1 like|want|wish|would|prefer|let|willing|have_a
  if you ~1 are ~1 willing|open|up_for
  no_rush|in_person|face_to_face|had_time
  like ~1 to hear ~1 from you ~1 what|how
`);
