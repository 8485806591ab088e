/** How an intention is denied or a good one claimed. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  harm: `#HurtVerb #HurtState #HurtNoun #LeaveHurt #Offence #WrongAdj #WrongVerb unwelcome bad badly cry feel ditch deceive harm call imply seem
 make_you leave_you put_you come_across that_way like_that`,
  hurt: `#HurtVerb #HurtState #LeaveHurt insult disrespect exclude embarrass humiliate undermine make_you do_that_to do_something_to do_anything_to attack belittle`,
  hurting: `hurting upsetting offending insulting embarrassing humiliating excluding disrespecting attacking undermining belittling making_you
 leaving_you putting_you ignoring shaming ruining`,
  seek: `mean meant intend intended try tried trying plan planned planning seek sought aim aimed aiming set_out setting_out setting
 looking hoping supposed going_out`,
  want: 'want wanted wish wished had plan planned',
  aim: `aim goal intent intention intentions purpose plan point object objective idea motive motives desire wish hope thought agenda notion interest`,
  knowingly: `on_purpose deliberately intentionally purposely purposefully purposively knowingly willfully wilfully maliciously by_design out_of_spite out_of_malice
 in_bad_faith to_spite_you to_get_at_you deliberate intentional malicious spiteful vindictive`,
  malice: `malice ill_will ill_intent ill_intention ill_intentions spite bad_blood bad_intent bad_intentions disrespect evil_intent malicious_intent
 hurtful_intent bad_feeling ill_feeling hostility offense harm insult slight criticism hidden_agenda hidden_motive evil i_will_intent i_will_will i_will_feeling`,
  barb: `dig attack criticism complaint accusation telling_off lecture insult jab swipe put_down slight threat offense shot reproach judgement judgment snub rebuke mockery`,
  said: 'it that this thing line word comment comments remark remarks message words email post review question text joke toast card tone edit',
  /** Doing it on purpose, as a thing one would not do. */
  spite: `#HurtVerb make_you put_you leave_you show_you_up get_at_you wind_you_up have_a_go do_that_to do_something_like do_anything_to be_nasty be_mean be_cruel be_rude
 be_horrible be_spiteful be_awkward be_difficult sound_nasty sound_rude spite attack undermine bully ruin wreck sabotage nasty spiteful malicious cruel get_back_at pick_on mess_with`,
  /** What a remark is said to have been in truth. */
  kindly: `compliment kindness encouragement encouraging helpful supportive praise constructive reassuring thoughtful gesture comforting a_nice
 motivating motivation a_good_thing affectionate term_of_endearment romantic`,
  staff:
    'driver drivers staff colleague colleagues agent agents adviser advisor rep representative team employee assistant technician waiter waitress courier operator engineer chef nurse receptionist seller',
  bone: 'mean_bone malicious_bone cruel_bone bad_bone nasty_bone spiteful_bone',
  kind: 'good pure honourable honorable innocent right noble kind clean best positive',
};

export const WORDINGS = graded(
  {
    2: `
    never|not ~1 anything ~1 nasty|malicious|mean|bad|hurtful|personal|sinister|cruel ~1 behind|in|about|meant
    ^ ~1 did|was|were not ~2 {seek} ~2 to ~5 {harm}
    ^ ~1 did not mean ~1 it|that ~1 like|in|bad|badly|that_way
    you ~2 think|imagine|believe|suppose|reckon ~4 i|we ~3 plotting|plotted|planned|planning|set_out|sat_there|scheming|schemed|conspired|woke_up
    you ~1 was|were never|not ~1 supposed|meant ~1 to ~1 see|hear|read|find
    if|had i|we ~2 wanted|meant|intended|trying|tried|set_out|aimed|planned ~2 to ~3 {spite} ~
    why ~3 would|should i|we|anyone ~5 {spite} ~
    i|we ~1 would|could not|never ~6 to|just|out_of ~2 {spite}|malice|nastiness
    {said}|review ~5 was|were ~1 supposed|meant|intended ~3 {kindly} !for
    i|we ~2 meant|mean|intended|said ~1 it|that ~2 as ~2 {kindly}
    know|knows i|me ~4 would never ~4 {spite}
    i|we ~1 did|have|had|was|were|is not ~2 {seek} ~2 to|for_you|you_to|of ~5 {harm} !foul|lasting|effect|late|by_clicking
    i|we ~1 never|did_not ~1 {seek} ~2 to|for_you|you_to ~6 {harm} !foul|lasting|effect
    ^ never ~1 wanted|meant|intended ~2 to ~3 {hurt}|{harm} ~1 you|your
    i|we ~1 never|not ~1 wanted ~2 to|you_to|any_of ~3 {hurt}|{harm} ~1 you|your
    at no point|time|stage ~1 did|have|was|were i|we ~3 {seek}|want|wish ~5 {harm}
    not|never ~1 mean|meant|intend|intended ~1 it|that|this|anything|nothing|a_thing ~1 bad|badly|like|in|as|nasty|rude|wrong|by|that_way|this_way|to_be|to_sound|to_come|to_feel
    i|we ~1 mean|meant|intended ~1 no|nothing|none ~2 harm|offense|disrespect|by|bad|wrong|mean|nasty|personal|ill|malice|insult !to_the|to_him|to_her
    i|we ~1 mean|meant well|it_kindly|it_nicely|it_as_a_compliment|only_well
    {said} ~5 was|were|is|are not|never ~1 meant|intended|supposed ~2 as|to|like|that|for|in|at|against ~3 {harm}|{barb}|that|way|you
    {said} ~5 was|were not|never ~2 aimed|directed|pointed|targeted ~1 at|against|towards ~1 you
    that|it|this|those|none ~1 was|is|were ~1 not|never ~1 my|our ~1 {aim} !to
    it|that ~1 was|is ~1 not|never ~2 my|our|in_my ~1 {aim} to ~4 {harm}
    my|our ~1 {aim} ~1 was|is|were|are ~1 not|never ~2 to ~4 {harm}
    i|we ~1 had|have|with ~3 {kind} ~1 intentions|intent|motives
    with|nothing_but {kind} ~1 intentions|intent|motives
    my ~1 {aim} ~1 was|is|were|are ~2 {kind}
    my heart ~2 in the ~1 right|good
    came|comes|come|said|did|was|it ~2 from ~1 a ~1 good|kind place
    no|zero|without|any|never_any ~1 {malice} ~5 behind|in_it|in_that|in_my|in_what|on_my|implied|whatsoever
    no|zero|any ~1 {malice} ~2 was|is ~1 intended|meant ~1 by|in|with|$
    bear|bore|had|have|was|were|carried|made|done|said|been|written ~1 no|zero|without ~1 {malice} !about
    i|we|there ~1 had|have|was|would|harboured ~1 no|zero|not ~1 a|any|the? ~1 {aim} ~1 of|to|on ~3 {harm}|{hurting}
    i|we ~1 did|do not have|had ~2 {aim} ~1 of|to ~3 {harm}|{hurting}
    i|we had|have no such {aim}
    i|we ~2 had|have|would ~1 no ~1 mind|notion to|of ~2 cause|make|give|{harm}|{hurting}
    last|furthest|farthest thing ~2 on|from|i|in ~1 my|our|i|wanted|want|intended ~
    {hurting} ~4 was|is ~1 never|not ~2 plan|point|goal|aim|intention|intent|idea|what|purpose
    that|this|it ~1 was ~1 never ~1 my|the ~1 plan|intention|intent|idea|aim|goal
    you ~3 act|acting|acts|talk|talking|behave|behaving|making|make|sound|treat ~2 like|as|as_if|as_though|out i|we ~5 {knowingly}|set_out
    you ~1 think|thought|believe|say|claim|reckon|assume ~2 i|we ~5 {knowingly}|to_hurt_you|to_upset_you
    i|we ~1 did|do|would|was|were|have|could not|never ~6 {knowingly} !but
    it|that|this|which ~1 was|is ~1 not|never ~2 {knowingly} !but
    i|we ~1 did|do not|never ~1 say|do|write|post|mention|send|bring|ask|laugh|comment ~3 to ~2 {harm}|at_you
    not|never ~1 like|as_if|as_though i|we ~5 {knowingly}|meant_to|wanted_to|planned|set_out
    why ~1 would|should i|we ~8 {knowingly}|want_to_hurt|want_to_upset|hurt_you
    how ~1 could|can you|anyone ~1 think|believe|imagine|say ~2 i ~8 {knowingly}|{hurt}
    {knowingly} ~1 {hurting} ~
    i|we ~1 would|could not|never !be_bothered|be_arsed ~3 {hurt} ~1 you|your|$
    i|we ~1 would|could not|never ~1 do|try ~2 that|anything|something ~1 to ~1 you|{harm}
    never in|once|did ~5 would|want|wanted|wish ~2 i|to|want ~2 {hurt} ~1 you
    you ~2 know|knew ~3 i ~2 not|never ~2 meant|mean|intend|intended|trying|want|would ~2 it|to|you|hurt ~1 bad|badly|mean|like|that|hurt|upset|anything|you
    was|were ~1 all? said|meant|done|asked in ~1 all? innocence|jest_only|good_faith|the_nicest|a_nice_way
    that|it ~1 was|is not ~1 what|how|the_way ~2 i|it ~1 meant|intended|was_going_for|was_getting_at|was_aiming|was_supposed|was_meant|was_trying|was_saying !by
    not what i ~1 was ~1 going_for|getting_at|aiming|trying_to
    {bone}
    i|me ~5 monster|psycho|psychopath|sadist|bully to|who ~4 {harm}|{knowingly}
    not|never ~2 occur|occurred|cross|crossed|dawn|dawned|enter|entered ~2 me|my ~2 that|mind|head ~2 you ~5 {harm}|take|mind
    i|we ~1 did not ~2 think|realize|notice|imagine|expect ~1 it|that|this ~1 would|was|sounded|sound ~2 {harm}|come_across|land|sound
    no|never ~2 thought|idea|clue|notion|way ~2 it|you|that|this ~1 would ~3 {harm}|land|take
    came|come|comes ~1 out ~1 wrong|badly|harsh ~1 you|that_is_all|what_i
    what i|it ~1 meant|was_getting_at|was_saying|was_trying_to_say ~2 is|was ~2 different|nothing_like|not_what|something_else
    nobody|no_one|none_of_us ~1 set|meant|wanted|tried|intended|planned ~1 out? to ~3 {harm}
    was|were|is not ~1 having|taking ~1 a? go|shot|dig|jab at you|anyone
    was|is not ~1 a|some|any|part_of|your? ~1 plot|conspiracy|vendetta|ploy
    was|were|is ~1 not|never ~2 aimed|directed|pointed|targeted ~1 at|against|towards ~1 you
    {said}|summary|reply|edit ~4 was not ~1 a|an ~2 {barb} $|at|on|against|towards
    in no ~1 way ~2 {harm}|calling|saying|suggesting|implying|criticising|criticizing
    so far ~1 from ~1 what ~1 i ~
    further|furthest ~1 from my ~1 mind|thoughts|intention
    think|believe|suggest|imply|say ~3 i ~1 would ~9 {knowingly}
    had your ~2 feelings|interests|welfare ~1 in|at
    not ~1 come|came|coming ~1 at you
    never|not ~1 about {hurting}
    nothing ~1 behind it|that ~1 $
    i ~1 said|did|wrote ~1 it|that ~1 without ~1 thinking
  `,
    1: `
    all i|we ~2 was|were ~1 getting_at|saying|trying_to_say|pointing_out|asking ~2 is|was
    our|the|my ~1 {staff} ~2 had|has|have|did|was|were|meant no|not|never ~2 {aim}|mean|intend|being|trying? ~3 {harm}
    i|we ~1 was|were just|only|merely|simply making_conversation|thinking_out_loud|asking|stating|venting|letting_off_steam|making_a_point|making_an_observation|curious|repeating|quoting
    nobody|no_one ~1 is|was|has|here? ~2 said|saying|says|called|calling|accused|accusing|blamed|blaming|attacking|attacked|criticised|criticising|insulted ~3 you
    not ~1 about|at|against you ~1 personally|specifically|as_a_person|in_particular
    you ~1 know|knew me ~1 better than ~1 that|this
    i|we ~2 never|not ~2 mean|meant|intend|intended ~1 it|that|this ~1 $
    came|come|comes ~1 out ~1 wrong|badly|harsh !sorry|i_am_sorry|and_i_am_sorry|i_apologize|my_apologies
    no ~1 offense|harm|disrespect|insult|criticism|slight ~6 intended|meant|implied
    nothing|not ~1 personal|malicious|nasty|sinister|hurtful|spiteful ~1 about|in|behind|by|was|$
    it|that|this ~1 was ~1 just|simply|only|merely|purely? ~1 an|a ~1 honest|innocent|genuine mistake|accident|oversight|error|slip|remark|comment|question
    without|with_no|with_zero ~2 {malice}|intent|intention|meaning|wanting|thinking ~3 {harm}|$
    i|we ~2 was|were not ~1 accusing|blaming|attacking|criticising|criticizing ~1 you|anyone
  `,
  },
  classes,
);

/** A slip of fingers or plans, a courtesy before a question, somebody else's intention. */
export const HARMLESS = wordings(
  `
  did not mean ~1 to make|hurt|upset|offend him|her|them
  for|to|at the_other|another|a_different
  mix up
  on me ~1 i ~1 am sorry
  wrong chat|number|window|person|button
  by mistake|accident|clicking
  mean|meant|want|wanted|try|trying|intend ~2 to ~1 press|send|click|hit|rush|bother|interrupt|disturb|wake|nag|push|pressure|spam|sound_like|order|delete|skip
  you ~1 did|do|have|would|were not ~4 {knowingly}|mean_it|mean_to|mean_any|meant_it
  she|he|they ~1 probably had|meant ~
  she|he|they ~1 did|never|was|were|would not|never|mean|meant ~
  your intention|intentions|heart|motives
  whether i meant
  not sure if|whether|what
  am not ~1 trying|looking|going|out
  but i did
  i meant was|one|the
  it|this ~1 is not meant to ~1 have|be|replace|cover|show|eliminate
  aimed at you ~6 i believe you
  you said ~6 was|were not aimed|meant
  let_me|let_us try|start again|over
  i ~1 meant|wanted ~1 that|to_say|to_tell
  could we|you ~
  go back to sleep
  nothing personal but
  `,
  classes,
);
