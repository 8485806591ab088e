import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { COMPANY } from '../phrases/company.ts';

export const examples: ElementExamples = {
  present: [
    'I believe you.',
    "You didn't deserve any of that.",
    "I'm right here with you.",
    'nobody should have to carry that by themselves',
  ],
  absent: [
    "I can't believe you did that.",
    'You make sense of maps so easily.',
    'Not too much salt, please.',
    'Is that a real bag?',
  ],
};

const CLASSES = {
  hard: `heavy hard lonely much lot painful exhausting unfair awful frightening sad scared tired worn angry hurt frightened horrible terrible rough
 cruel wrong not_ok abuse brave brutal shocking gutting devastating`,
  alone: 'alone together yourself yourselves themselves on_your_own by_yourself through any_of',
  carry: 'carry carrying hold face deal go go_through do live bear handle hear endure put_up',
  notyou:
    'crazy mad silly weak broken imagining overreacting dramatic alone too_much too_sensitive a_burden making on_your_own needy',
  feel: 'fall cry feel grieve rest be break stop scream',
  state: 'apart sad angry tired down ok fine messy strong brave cheerful happy anything perfect',
} as const;

const WORDINGS = wordings(
  `
  says|said nothing about ~1 you|your
  i ~1 am ~1 so? proud of ~1 you ~1 for ~2 saying|telling|asking|leaving|coming|speaking|getting|reaching
  what|whatever ~1 you ~1 feel|are_feeling ~2 is ~1 ok|allowed|fine|valid|right|welcome
  nobody|no_one|you ~1 should ~1 have to ~8 alone|by_themselves|on_their_own|by_yourself|on_your_own
  you ~1 did ~1 the ~1 right thing ~2 telling|by|$|and|to_tell|coming|leaving|speaking|calling
  none ~1 of ~1 that|this|it ~1 should ~1 have ~1 happened
  should not|never ~1 have ~1 happened|been ~2 to ~1 you
  i ~1 am ~1 glad|grateful|honored|honoured ~1 you ~2 told|trusted|shared|said ~1 me|that|it|$ ~1 !that|the
  you ~1 are ~1 making ~2 sense
  glad you ~1 told me $
  i ~2 believe ~1 you ~1 $|and|about|when|completely|that|always
  i ~2 believe ~2 every|all ~3 you ~1 told|said
  i ~1 hear|see ~1 you ~1 $
  i ~1 can? ~1 hear|see|feel|know|sense ~1 how ~2 {hard} ~2 you|it|this|that|of|been
  i ~1 see ~1 how|what ~2 you ~3 trying|carrying|carry|been|doing|go
  ^ . i_am? listening|all_ears ~1
  i ~1 am ~1 listening
  keep ~1 talking
  you ~1 are not ~2 {notyou} ~2
  i ~1 saw|see|noticed ~1 it|that too
  you ~1 make ~1 total|perfect|complete? sense ~1 $
  you|nobody|no_one|anyone ~1 should|did|do not|never? ~1 have|deserve|deserved ~2 had|to|any|that? ~2 {carry}|that|this|it|any_of
  you ~1 did|do not ~1 deserve ~1 any|that|this|it|to
  nobody|no_one ~1 should|deserves ~2 have|to|this ~2 {carry}|{alone}
  you ~1 do not ~1 have ~1 to ~1 {carry}|be|pretend|explain|hold ~2 {state}|{alone}|it
  you ~1 are|get|have ~1 allowed|permission|a_right ~1 to ~1 {feel} ~2 {state}|$|this
  it|that|this ~4 was|is|were ~1 not|never ~1 your ~1 fault|doing
  none|nothing ~6 was|is|were ~1 your ~1 fault|doing
  it|that|this ~4 was|is not|never ~1 on ~1 you
  that|this|it|what ~4 was|is ~1 real ~1 $|and
  what|how ~2 happened|they|he|she ~5 was|is ~2 {hard}|real|unfair
  what|how ~1 they|he|she|that ~4 did|said|treated ~4 {hard}
  i ~1 am|will_be|can_be|want_to_be|stand ~1 right? ~1 here|beside|behind|with|staying ~1 you|with_you|for_you|$|and|as_long|whatever|no_matter|if_you
  i ~1 am ~1 here ~2 not going
  i ~1 will|can ~1 stay|sit|stand|walk|be ~1 with|beside|by|next_to ~1 you
  thank|thanks ~1 you? ~1 for ~1 telling|trusting|sharing|letting|opening ~1 me|up|that|with|in|it ~1 $|me|what|and|that|with
  it|that|this ~1 is|was ~2 lot ~1 what|to_carry|to_hold|for_you|for_one
  that|this|it|what ~4 sounds|must ~3 {hard}
  that|this|it ~1 is|was ~3 {hard} ~2 for|on ~1 you|anyone|anybody|one_person
  what ~1 you ~6 is|was ~3 {hard}
  that|this|it ~1 is|was ~3 awful|brutal|horrible|terrible|heavy|unfair|cruel|exhausting|frightening ~1 $|and_i|and_you|and_it
  it ~1 takes|took ~2 lot|courage|guts|strength ~3
  what would ~2 care|support|help|comfort ~1 look|feel like
  your ~2 anger|sadness|tears|grief|pain|fear|feelings ~2 is|are not ~1 too_much|wrong|a_burden
`,
  CLASSES,
);

/** Stands with them, without advice. For support messages, not apologies. */
export const witnessing = defineElement({
  id: 'witnessing',
  weight: 1,
  asked: false,
  wordings: together(WORDINGS, COMPANY),
  unless: wordings(`
    recycling|window|dinner|shop|printer|server|order|delivery|tests|bug|update|website|app
    hard|difficult to ~1 tell|edit|see|say|read|follow|understand|make|draw|know
    too much to do
    rained|raining|weather|traffic|train|bus|haha|lol|signal|typo|parking|salt|maps|bag|match
    good luck
    hard to ~1 park|find|get|book
    offside
    unfair you|to_the
    fault ~1 that? ~1 the
    everyone hates|does|has
    with you on|about|regarding|there
    listening to ~1 the|a|my|music|radio
    alone in the
    feel like
    can|could|do not ~1 believe
    hardly believe
    believe it|a
    believe you did|would|could|are
    but you
    serve you right
    not ~2 think|believe|feel|reckon ~1 you ~2 are|get|have|should
  `),
});
