import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { BONDS, NOT_BOND } from '../phrases/bonds.ts';

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

const CLASSES = {
  love: 'love value treasure cherish adore appreciate miss respect admire like',
  you: 'you us our what_we this_friendship this_relationship this_marriage this_family each_other',
  bond: `friendship marriage relationship family bond connection partnership sisters brothers what_we_have years decades working_with working_together
 team company trust love`,
  most: 'most world everything lot so_much dearest heaps loads lots a_lot important precious special dear',
  ok: 'ok fine alright close good together us strong friends right work survive better',
  through: `through find_our_way work_it_out work_this_out come_back_from be_ok be_fine be_alright figure repair make_it get_past survive mend
 come_through come_out_of sort_it_out sort_this_out fix_this fix_us move_past`,
  kin: `person best sister brother rock family home world everything girl bro boy favorite love friend mate wife husband heart mum dad
 daughter son partner bestie kid sis twin baby favourite_person favorite_person`,
  still: 'and still always no_matter that x whatever nothing regardless ever either_way',
  away: 'going_anywhere giving_up leaving walking_away throwing throw give_up walk_away quit',
} as const;

const WORDINGS = wordings(
  `
  you ~2 in ~1 my ~1 life ~2 is|means|matters
  worth|means|mean ~1 more ~1 to me than
  take|pick|have ~1 you ~1 over|again|every ~1 anyone|anybody|anything|single|and|time
  years of ~1 friendship|marriage|us|love|being_us|family
  love|value|like|respect ~1 you ~2 less
  i ~2 lost|nothing|empty without ~1 you|us|this
  you ~1 are|have_been ~2 my ~1 closest|oldest|best|dearest ~1 friend|mate|person|pal
  not ~1 going_to? ~1 end|ending|lose|ruin ~2 here|us|this|that
  you ~2 worth ~2 more|it|fighting|everything|than|saying|to_me|every
  you|we|us|friendship|relationship ~3 important|precious|special|dear to ~1 me
  we ~1 are ~2 a|the|on_the|one ~1 team|family|same_side
  on ~1 your|the_same ~1 side|team ~1 !of|for_this_game
  stuck with me
  not ~1 {away} ~3
  not ~2 about_to|going_to|let_you|let_us ~1 {away}|lose ~6
  grow old
  means|meant ~1 so? ~1 much|everything|the_world|a_lot ~2
  we ~1 will|can ~1 be ~1 ok|fine|alright|good ~1 $|again|together|i|you_and
  we ~1 will|can|could ~1 find|figure|sort|work|fix|make|mend ~2 our_way|it_out|this_out|this|through|a_way
  we ~1 will|can ~1 get ~1 through|past|over ~1 this|it|anything
  i ~1 am ~1 lucky|glad|grateful ~2 i? ~1 have|got|you_are ~1 you|in_my
  our|your ~1 friendship|love|marriage|trust|company ~4 mean|means|matter|matters|worth|more|important|to_me
  i ~1 still|always ~1 love|want|care|choose|need ~2 {you}|about
  you ~2 family|friend|person|love|brother|sister ~1 no_matter|to_me|always|still
  {still} ~3 you ~1 are|will|are_still ~2 my|part|our ~2 {kin}
  whatever|no_matter ~2 happens|what ~4 {kin}|i_love|i_am|love_you
  you ~2 matter|matters ~2 to ~1 me|us
  you ~1 matter ~1 $|and|more|so
  this ~1 still? ~1 matters ~1 to_me|$
  you ~1 are|will ~2 the|still_the ~2 best|person|one|first|most ~3 person|thing|part|in_my|i_want
  i ~2 want|need ~1 you ~1 in ~1 my ~1 life
  lose ~1 you|us ~2 over|to|because|for|$
  none|nothing ~2 of? ~2 changes|change ~3 how|what ~1 i|you|we ~2
  i ~1 got|have ~1 you ~1 always|no_matter|$
  hate|never|not ~3 come|get|be|let ~2 between us
  i ~1 do not|never ~1 want ~3 come|get between us
  we ~1 have ~1 come|got|been ~1 through ~2 worse|more|a_lot|harder|much ~3
  we ~1 have ~1 been ~2 friends|mates|together|close|family|best_friends ~1 since|for|too_long
  what we ~1 have ~1 is|means|matters|together|more|$
  i ~1 am ~2 proud|lucky|glad ~1 to ~1 be|have ~1 your|you
  i ~1 choose|chose|pick ~1 you|us ~1 $|every|over|always|again
  i ~1 love ~1 you !to|for_that
  i ~1 want|hope ~1 us|we ~2 to|can|will ~2 {ok}|{through}
  you|we|us|kids ~3 are|is|mean|means|matter|matters ~2 {most} ~2 to ~1 me
  {bond} ~1 is ~1 the? ~1 most|more important ~3
  friends|together ~4 means ~2 {most} ~1 to me
  i ~1 value|love|need you ~2 too_much|far_too|more
  you ~1 mean ~2 {most}
  i ~2 {love}|need ~1 {you} !too_much|to ~2 $|and|even|more|very|so|no_matter|still|always|when|through|as
  i ~2 care ~2 about|for|deeply ~1 {you}
  i ~2 {love} ~1 your|our|having|working|being ~2 {bond}|you|with_you
  i ~1 would|want|choose ~1 rather|sooner|prefer|to ~1 have|keep|lose|be ~1 you|us|close ~1 than|instead|over|to
  not|never ~2 want|going ~1 to? lose ~1 {you}|this
  i ~1 want|need|choose ~1 to ~2 stay|be|keep ~1 in|with|close|trying|on ~1 $|you|this_with|us|your
  i ~1 want|need|choose ~1 to ~2 stay|be|keep ~1 together ~1 $
  {bond}|sister|brother|us|we|this|you ~2 is|are|matters|matter|means ~1 more|bigger|stronger|important|worth ~3 than|to_me|everything|it|keeping|any|fighting|more
  you ~1 are ~1 my|still_my ~2 {kin} ~1 {still}
  {kin} ~1 and|that ~1 {still}
  that ~2 not|never ~1 changed|change|going_to_change
  nothing ~2 will|can|could|has change|changes|changed ~2 that|us|how
  i ~1 am ~1 still ~1 on|by|with|here|in ~1 your|you|this ~1 side|corner|team|$|with|for
  i ~1 am ~1 in ~1 this ~2 with|for|together|long
  i ~1 am ~2 committed|devoted ~1 to ~1 you|us|this
  i ~1 am|will_be ~1 here ~1 for ~1 you ~1
  we|us ~2 will|can|are_going_to|have|always ~2 get? ~1 {through} !by|backlog
  i ~1 believe in ~1 us|you|this
  more ~1 important? ~2 than ~1 being_right|winning|my_pride|this_argument|this_fight|any_argument|any_fight
  no_matter ~1 what ~4 i ~1 love|care|am_here|am_on
  i|we ~1 want ~1 us|to ~2 keep|work|make|fix|save|get|stay ~2 us|this|it|together|right|close|friends ~2 work|right|out|$|with
`,
  CLASSES,
);

/** Says that the bond matters. */
export const reaffirm = defineElement({
  id: 'reaffirm',
  weight: 1,
  asked: false,
  wordings: together(WORDINGS, BONDS),
  unless: NOT_BOND,
});
