/** How a fault is spread over two. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  wrong: `wrong guilty at_fault to_blame blame fault idiots eejits fools stubborn stupid childish jerks dumb trash awful terrible horrible immature petty unfair
 out_of_line in_the_wrong out_of_order mean nasty rude responsible assholes arseholes bad yelling shouting difficult toxic hotheaded being_nice innocent
 blameless saints perfect angels #WrongAdj`,
  did: `messed_up fucked_up screwed_up fcked_up said_things said_some said_stuff did_things did_dumb did_stuff did_some did_wrong did_dirt did_each made_mistakes
 made_a_mess contributed handled_it went_too_far lost_our hurt_each crossed_lines acted_badly behaved_badly acted_like raised_our said_hurtful said_nasty said_awful
 done_wrong done_mistake done_mistakes made_errors fucked messed screwed could_have_done could_have_behaved did_bad overstepped escalated broke_the`,
  blame:
    'blame fault faults responsibility guilt mistake mistakes wrong wrongs errors error apologies apology',
  part: 'part share bit half side contribution hand role',
  saint:
    'saint angel innocent perfect blameless faultless spotless flawless sweetness angel_either squeaky_clean prince princess choirboy',
  both: 'both each neither either mutual shared equally equal',
  hurt: 'yelled shouted screamed pushed hurt lied cheated snapped swore insulted started ignored hit said_things said_nasty said_some called_me messed_up did_stuff were_wrong did',
};

export const WORDINGS = graded(
  {
    1: `
    ^ ~1 both ~1 of_us? ~2 {wrong}
    neither ~1 one? ~1 of us ~3 proud|innocent
    i ~1 was|am ~2 {wrong} ~2 you ~1 were|was|are ~2 {wrong}
    i|we ~1 said|did|shouted|hurt|lied|sent|broke ~4 you ~1 said|did|shouted|hurt|lied|sent|broke
    we ~1 are|were|was|have_been|is? ~1 both|each ~3 {wrong} !at_the|about_the|in_the_photo
    both ~1 of ~1 us ~1 are|were|have|had|was ~2 {wrong}|{did}
    we|us|you_and_me|you_and_i ~2 both|each ~3 {did}
    neither ~1 one? ~1 of us ~2 is|was|were|are|comes|came|covered|behaved|handled|did ~4 {saint}|good|glory|well|great|best|looking_good|{wrong}
    neither ~1 {part}? ~1 editor|party|side|one ~5 blameless|innocent|looking_good|clean
    {blame} ~3 on|at|from|with ~1 both|either ~1 the? ~1 sides|side|parties|ends|of_us
    both ~1 sides|parties|editors ~3 contributed|broke|behaved|responsible|wrong|blame|could_have|made|escalated|guilty
    enough {blame} ~1 to ~1 go|go_around|share
    {blame} ~8 shared|mutual|divided|split|equally|both|two_of_us|us_two|both_of_us|the_two|you_and_me
    {blame} ~3 of ~2 both|two|you_and|us
    is|was ~1 both ~1 our|of_our ~1 fault|faults
    share ~1 the? {blame}
    takes|take ~1 two|2 ~1 people|hands? ~1 to|2 ~1 tango|fight|argue|quarrel|row|make|clap|break|be|ruin|have_an|do_this ~
    two|2 ~1 to ~1 tango
    six of ~1 one ~4 half
    fifty fifty ~1 $|babe|tom|and|in|when|on_this
    50 50|percent ~1 $|babe|in
    half and half ~1 fault|$
    you ~1 are|is|were|was|have_been ~2 not|hardly|no|never|far_from ~1 exactly|entirely|a|an|so|been|completely|all|totally|sweetness? ~1 a|an? {saint}
    not|do_not|stop ~1 act|pretend|pretending|acting ~2 like|you|that ~3 {saint}
    like you ~1 have? ~1 never|not ~3 {did}|messed|lied|yelled|done
    you ~1 are|is|were ~1 just ~1 as ~1 {wrong}
    as bad|guilty|stubborn|wrong as ~1 each|me|i|the_other ~
    each ~1 as {wrong} ~1 as
    so ~1 were|did|have|are|was you ~1 $|too|and
    your fault|mistake|doing ~1 too|also|as_well
    you ~1 also|too? ~1 have ~1 done ~1 mistake|wrong|mistakes
    you ~1 too|also? ~3 played|had|did|have|has ~1 a|your|the ~1 own|fair? ~1 {part} ~3 in|of|too|as_well|so ~1 
    you ~1 share|own ~1 in|of ~1 this|it
    own|admit|take|apologize ~2 my ~1 {part} ~3 if|when|once|but ~1 you ~
    it|that ~1 is|was not ~2 only|just|all|entirely|solely ~1 on? ~1 me|mine|my_fault ~1 
    ain|is|not ~1 all|just|only on me ~
    i ~1 am|was not ~1 the ~1 only ~1 one|person ~3 who|that|in|to ~3 {hurt}|wrong|messed|yelled|said|apologize|made|blame|raised
    not only ~1 me|i|mine ~1 who|$
    gave|give ~1 as ~1 good ~1 as
    two sides ~1 to ~1 this|every|that|the|it ~1 dispute|story|argument|fight|conflict|quarrel|$
    truth ~2 somewhere|in ~1 in? ~1 the ~1 middle
    two ~1 of ~1 us ~1 in|were|are ~2 it|this|wrong|at_it ~
    a pair of ~1 us
    clap|clapping|claps ~4 one hand
    one hand ~3 clap|clapping
    you|i|we ~1 {hurt} ~2 you|i|me ~1 {hurt} ~2 
    you {hurt} ~1 me ~1 too|2|also|as_well ~
    you ~1 did ~1 stuff|things|it|wrong|your_share ~1 too|also|as_well
    you ~1 said ~3 nasty|hurtful|horrible|awful|cruel|mean ~2 too|yourself|as_well
    you ~1 said|did|yelled|shouted ~3 yourself $
    call ~1 it|us even|quits|square|a_draw
    so ~1 we ~1 are even|square|quits
    you ~1 have ~1 done ~1 the ~1 same ~1 to ~1 me
    we ~1 each|both ~2 have|owe|had ~3 apologize|apology|work_to|learn|to_say_sorry
    was|is|were mutual
    mistake|mistakes ~1 on|from ~1 my ~4 your
    meet ~1 me halfway
    things ~2 heated ~2 both
    goes ~1 both ways $
    not one sided
    not ~1 as_if|like you ~1 were|was|are ~3 {saint}
    you ~1 were|was ~1 no|not ~2 {saint}
    your own contributions ~
    you ~1 are|is not ~1 perfect|innocent ~1 either|yourself|too|lol|tbh
    that_makes|makes two ~1 of ~1 us
    take|own|accept|have ~1 your ~1 slice|share|piece ~1 of? ~1 it|blame|responsibility|too|$
    hand|handing|dish|dishing ~1 out ~1 blame
    team effort ~3 mess|disaster|row|fight|this_mess
    you ~1 were|are|was not ~2 exactly|really|particularly ~1 kind|nice|fair|easy|great|polite|helpful|gentle|sweet|friendly ~1 to? ~1 me|either|yourself
    clean hands
    half|some|part|most ~1 of ~1 that|it|this ~1 is|was ~1 on ~1 you
    pot ~1 meet|calling|and? ~1 the? kettle
    only ~1 toxic|bad|guilty|difficult one ~
    my ~1 temper|mouth|words ~2 your ~1 temper|tongue|mouth|words
    so whom|who ~1 to ~1 blame
    but ~1 you ~6 way_before|long_before|before_that|well_before
    we ~1 both ~1 need|have|should|must|ought ~2 take|own|accept|apologize|say_sorry ~2 responsibility|it|part|sorry|$
  `,
  },
  classes,
);

/** One's own part first, somebody else's quarrel, games, bills and what two people do together. */
export const HARMLESS = wordings(`
  my part ~1 was|first|before|is
  own ~1 my ~1 half|part ~1 first|before
  what ~2 my ~1 part
  only ~1 want ~2 talk ~1 about ~1 mine
  were not ~1 to ~1 blame
  not yours
  i ~1 yelled|shouted|lied ~1 first
  she|he|they ~1 says|say|both|were ~
  wrong ~1 about ~1 the
  bigger share
  beautifully
  my fault|blame ~1 entirely|and
  blame is ~1 mine
  say|hear ~1 it ~1 from ~1 you
  we ~1 both|each ~2 delete|remove|retract|withdraw|take_down|drop
`);
