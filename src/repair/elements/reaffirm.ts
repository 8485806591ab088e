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

const CLASSES = {
  love: 'love care value treasure cherish adore appreciate need miss',
  you: 'you u us our what_we this_friendship this_relationship this_marriage this_family each_other',
  bond: 'friendship marriage relationship family bond connection partnership sisters brothers what_we_have years decades working',
  most: 'most world everything lot best so_much dearest more a_lot heaps',
  ok: 'okay ok fine alright close good together us strong friends right work survive',
  through:
    'through find_our_way work_it_out work_this_out come_back be_ok be_okay be_fine be_alright figure repair make_it get_past survive mend get_back',
  kin: `person best sister brother rock family home world everything girl bro boy favourite favorite love friend mate wife husband heart mum mam dad
 daughter son partner bestie`,
  still: 'and still always no_matter that x whatever nothing regardless',
} as const;

const WORDINGS = wordings(
  `
  you ~2 worth ~3
  important|precious|special to ~1 me
  we ~1 are ~2 a|the|on_the ~1 team|family|same_side
  stuck with me
  not ~1 giving_up|going_anywhere|leaving|walking_away ~2
  grow old
  means|meant ~1 so? ~1 a_lot|much|everything|the_world ~2
  we ~1 will|can ~1 be ~1 ok|okay|fine|alright|good
  we ~1 will|can ~1 find|figure|sort|work|fix|get|make|mend ~2 way|out|this|it|through ~2
  i ~1 am ~1 lucky|glad|grateful ~2 you|have|to_have
  your|our ~1 friendship|love|marriage|bond|trust|company ~3
  i ~1 still|always|will ~1 love|want|care|choose|need ~2
  you ~2 family|friend|person|love ~1 no_matter|and|to_me|always|still
  matters|matter ~1 more|most|to_me|a_lot
  i ~2 want ~1 you ~1 in ~1 my ~1 life
  lose ~1 you|us ~2 over|to|because|for|$
  you ~1 are ~2 still ~1 the ~2
  none|nothing ~2 of? ~2 changes|change ~3 how|what ~1 i|you|we ~2
  i ~1 got|have ~1 you ~1 always|no_matter|$
  i ~1 would ~1 hate|never|not ~3 come|get|be|let ~2 between ~1 us
  i ~1 do not|never ~1 want ~3 come|get between us
  we ~1 have ~1 come|got|been ~1 through ~2 worse|more|a_lot|harder ~3
  what we ~1 have ~3
  i ~1 am ~2 proud|lucky|glad ~1 to ~1 be|have ~1 your|you
  i ~1 choose|chose|pick ~1 you|us ~3
  i ~1 love ~1 you ~2
  you ~2 matter|important|precious|dear ~2
  i ~1 want|hope ~1 us|we ~3
  you|u|we|us|kids ~2 are|is|mean|means|matter|matters ~2 the|a|so|to? ~1 {most} ~1 to? me?
  {bond} ~1 is ~1 the? ~1 most|more important ~3
  friends|together ~4 means ~2 {most} ~1 to me
  i ~1 value|love|need you ~2 too_much|far_too|more
  you ~2 matter ~2 to me
  you ~1 mean ~2 {most}
  i ~3 {love} ~2 {you} !too_much ~2 $|and|even|more|very|so|no_matter|still|always|when|through|as|for
  i ~2 care ~2 about|for|deeply ~1 {you}
  i ~3 {love} ~1 your|our|having|working ~2 {bond}|you|with_you
  i ~1 still {love} you
  i ~1 would|want|choose ~1 rather|sooner|prefer|to ~1 have|keep|lose|be ~1 you|us|close ~1 than|instead|over|to
  i ~1 do_not want|wanna ~1 to? lose ~1 {you}
  not|never ~2 want|going|wanna ~1 to? lose ~1 {you}
  i ~1 want|need|choose ~1 to ~1 stay|be|keep ~1 in|with|close|together|us|trying ~2 $|you|this|us
  i|we ~1 want us ~2 to ~3 {ok}
  {bond}|sister|brother|us|we|this|you ~3 is|are|matters|matter|means ~2 more|bigger|stronger|important|worth ~3 than|to_me|everything|it|keeping|any|fighting|more
  you ~1 are ~1 my|still_my ~2 {kin} ~1 {still}
  {kin} ~1 and|that ~1 {still}
  that ~2 not|never ~1 changed|change|going_to_change
  nothing ~2 will|can|could|has change|changes|changed ~2 that|us|it|how
  i ~1 am ~1 still ~1 on|by|with|here|in ~1 your|you|this ~1 side|corner|team|$|with|for
  i ~1 am ~1 in ~1 this ~2 with|for|together|long
  i ~1 am ~2 committed|devoted ~1 to ~1 you|us|this
  i ~1 am ~1 not ~1 going_anywhere|giving_up|leaving|walking_away ~2 $|on|you|us|and
  i ~1 am|will_be ~1 here ~1 for ~1 you ~1
  we|us ~2 will|can|are_going_to|have|always ~2 get? ~1 {through} !by|backlog
  we ~1 will ~1 get through ~1 this|it ~1 $|together|i|we
  i ~1 believe in ~1 us|you|this
  this ~1 still? ~1 matters ~1 $|to_me
  more ~1 important? ~2 than ~1 being_right|winning|my_pride|this_argument|this_fight|any_argument|any
  no_matter ~1 what ~4 i ~1 {love}|am|will
  i|we ~1 want ~1 us|to ~2 keep|work|make|fix|save|get|stay ~2 us|this|it|together|right|close|friends ~2 work|right|out|$|with
`,
  CLASSES,
);

/** Says that the bond matters. */
export const reaffirm = defineElement({
  id: 'reaffirm',
  weight: 1,
  wordings: WORDINGS,
  unless: wordings(`
    i ~1 love|need|want ~2 pizza|coffee|song|film
    worth a|the|it
    will find ~2 station|parking|the_place
    customs|queue|bread|deadline
    through ~1 security
    if you ~1 loved|cared|valued
    your time|help|work|feedback|business so|on|with|and
    mean the|that|which ~1 other|file|one|blue
    he|she|they ~1 says|said ~1 his|her|their
    tunnel
    station|backlog|pizza|song|film|party|deadline
  `),
});
