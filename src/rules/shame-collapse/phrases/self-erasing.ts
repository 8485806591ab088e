/** How people excuse themselves for being there. See `wording.ts` for the notation. */

import { allForms } from '../../../engine/lexicon/inflect.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  sorry: '#Sorry forgive excuse feel_bad feel_awful feel_guilty',
  /** What a person calls their feelings and needs when they make themselves small. */
  burden: `much needy clingy emotional sensitive annoying pathetic burden bother nuisance drain downer drag handful hard_work a_lot broken weird insecure dramatic depressed
    depressing anxious weak sad moody attached negative boring useless worthless unstable crazy mess wreck crybaby disappointment inconvenience pain_in loser disaster
    exhausting intense high_maintenance melodramatic lonely down lame stupid problem whiny moaner misery whinger awkward heavy damaged tearful teary weepy overwhelmed
    overwhelming anxiety miserable sappy soft complicated tiresome difficult ridiculous silly extra emo mopey soppy paranoid low over_sensitive oversensitive`,
  pour: `${allForms(`cry vent ramble rant unload offload overshare moan whine whinge overthink/-/overthought/overthought/- exist breathe
    sulk spiral burden blub sob bawl weep/-/wept/wept/- fall/-/fell/fallen/-+apart break/-/broke/broken/-+down melt+down lose/-/lost/lost/-+it freak+out harp+on bang+on bring/-/brought/brought/-+it_up bring/-/brought/brought/-+this_up dump`)} trauma_dumping spiralling blubbing needing_you needing_so_much catching_feelings caught_feelings`,
  need: 'attention reassurance comfort love affection help needs feelings emotions to_talk so_much breakdown meltdown cry anxiety opinions hug space someone',
  inner: `feelings emotions tears crying sadness anxiety depression neediness insecurities insecurity breakdown meltdown rant baggage trauma moaning sob_story
    waterworks moods drama worries emotional_state mental_health problems issues troubles stuff nonsense life rubbish outburst wobble state silliness`,
  deal: 'deal put_up listen look_after babysit stuck cope hear see comfort carry mind witness read calm hold reassure rescue cheer',
  like: 'like_this like_that me this_way the_way how_i alive born human myself such_a_mess so_much who here',
};

export const WORDINGS = wordings(
  `
  {sorry} ~6 i . am . crying|sobbing|bawling
  {sorry} ~1 that? you ~2 got|were|are . landed|stuck|lumbered|saddled . with . someone|somebody|me ~
  {sorry} ~1 for|about|to|that|if|i|me ~1 always|just|even|again|i? ~1 being|be|am|was|get|got|getting|keep|feel|become . {burden} !late|fun|at|better|help|today|week|right_now|of_a|busy|with_the|rain|could
  {sorry} ~1 i|that_i ~2 am|was|get|got|keep|feel . being? . {burden} !late|fun|at|better|help|today|week|busy|with_the|when|of_a
  {sorry} ~1 i . am|was|be ~1 so|too|such|just|this|always ~1 {burden} !of_a|today|at|late
  {sorry} ~3 for|about|i|me|to ~2 {pour} !only|all_over|wolf|out_loud|about_the|off|the|boxes|a_box|the_boxes
  {sorry} ~2 for|about|i|me ~2 dumping|dumped|dump|throwing|pouring|putting|laying ~2 on_you|all_this|all_that|this_on|that_on|everything_on|my|it_all ~1 on_you|you|problems|feelings|stuff|issues|$
  {sorry} ~1 that? you ~2 have|had|got|are|always_have ~2 {deal} ~2 me|my|all_this|all_that|this_mess !late|delay
  {sorry} ~1 that? i ~1 can|could|am|was|do|will ~1 not|never ~2 normal|stronger|easier|happy|fun|enough|good_enough|less|cope|stop_crying|cheerful|deserve|perfect|calm|handle_things|the_person|worth !at|able|to_work
  {sorry} ~1 that? i ~2 exist|existed|feel ~1 so_much|this_way|like_this|things|$|the_way|too
  {sorry} ~2 that? i ~1 always|just|still|even|keep ~1 need|needed|needing|want|wanted|depend|lean|rely|cling . on|to? . you|attention|reassurance|comfort|so_much|a_hug|someone !to
  {sorry} ~6 need|needing|want|wanting you ~1 to . {deal}|hug|check_on
  {sorry} ~1 for ~1 always|even|ever? ~1 needing|wanting|having|craving|asking_for . too|so? . much? . {need} !to|wait
  {sorry} ~2 i . panicked|was_panicking
  {sorry} ~1 i . have|had . feelings|needs|emotions|opinions|depression|anxiety|problems|a_breakdown|a_meltdown !about_this
  {sorry} ~3 not . have|be . feelings|allowed|upset ~
  {sorry} ~1 for|about|of ~1 all? . my . {inner} !could
  {sorry} ~1 for|about ~1 all? . the|these|this . tears|crying|drama|waterworks|breakdown|meltdown|rant|sob_story|emotions|moaning
  {sorry} ~6 with|on . my ~2 {inner}
  {sorry} ~4 taking|take|took|hogging|wasting|wasted . up? . space|room|air|oxygen|so_much|too_much|all_your|everyone|your_whole|your_evening|your_time|your_night ~3 with|on|$ ~1 me|my|$
  {sorry} ~3 taking up . your|so_much|too_much|everyone|space|room
  ignore|forget|not_mind|pretend . me|i_said ~5 #Sorry|am|being|just|nothing ~3 {burden}|#Sorry|$
  #Sorry ~9 pretend ~1 i . said|asked
  {sorry} ~1 for|about ~1 being {like} !late
  {sorry} ~1 i . am {like}
  {sorry} ~1 i|for|to ~2 talk|talking|go|going|keep|bang|banging|harp|prattle|prattling ~1 on|so_much|too_much ~2 about ~2 my|myself|me|it|this
  {sorry} ~6 boring|bored|bore|exhausting|exhaust|burdening|burden|troubling|troubled|bothering|bugging|annoying|worrying . you . with ~2 my|me|this|all|it|feelings|everything
  {sorry} ~4 dragging|dragged|ruining|ruined|spoiling|killing|killed|dampening|bringing|brought ~1 everyone|mood|vibe|everybody|you|the ~1 down|mood|vibe|$ !when
  {sorry} ~3 catching|having|catch|caught|got|showing|show . feelings|emotions|emotional|a_heart|feels
  feel ~2 bad|guilty|awful ~1 for . even? . bringing|mentioning|asking|saying|needing ~
  i am|know_i_am|was . {burden} ~8 #Sorry
  {sorry} ~6 i . know ~1 that? i . am . lot|a_lot|much|{burden}
  i . am ~3 too|so much ~4 #Sorry|i_know
  crying|cried|sobbing|bawling|blubbing ~2 down|on|over|at|to|in . the|you|your ~4 #Sorry
  {sorry} ~6 you ~3 did not sign up
  {sorry} ~4 nobody|no_one|you_do_not ~3 wants|want|needs|need|asked ~2 hear|read|listen|know ~3 my|me|about|this
  {sorry} ~1 for . loving|caring|missing . you|too_much|too_deeply|so_deeply
  {sorry} ~1 i . love|loved|care|cared ~1 you|so . much|too_much|so_much|$ !the
  {sorry} ~3 miss|missed|missing you . so_much|too_much|so|like_this
  excuse|forgive|pardon|mind . my|the . {inner}
  should|did|do|want not|never ~2 burden|burdened|bother|dump|dumped|trouble|troubled|load|offload ~2 you|this|on_you|it ~3 with|$|my|like|about
  apologies|sorry|forgive ~8 i . am . too|so . {burden}
  {sorry} ~4 nobody ~ wants ~2 my
  {sorry} ~3 fell|fall|falling|broke|break|breaking|went|cracked|crumbled|melted|dissolved . apart|down|to_pieces|up
  {sorry} ~6 leaning|leaned|relied|relying ~2 so_much|too_much|on_you ~1 $|from|of|lately|again
  {sorry} ~3 sick|ill|tired|low|disabled|in_pain ~2 again|all_the_time|always ~
  {sorry} ~6 make|making|made|makes . everything|it|things ~2 about_me|about_myself|difficult|hard|weird|awkward|heavy
  {sorry} ~1 for|about . how . {burden} . i
  {sorry} ~2 i . am ~2 having|in|getting|into ~3 panic|anxiety|meltdown|breakdown|episode|wobble|feels|bad_brain
  {sorry} ~1 i . am . no|not . any? . fun|craic|use|good_company|company|joy|laugh|sunshine|enough|better|stronger|worth|normal|easy !at|help
  {sorry} ~2 i . am ~2 hard|difficult|impossible|easy . to . love|live_with|be_with|be_around|deal_with
  {sorry} ~2 to ~1 be ~1 a . nuisance|bother|burden|misery|moan ~2 again|with ~3 my|silly|little|worries|problems
`,
  CLASSES,
);
