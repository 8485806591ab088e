/** How comfort comes before listening. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const WILL = 'will|gon|going_to|is_going_to|are_going_to|gonna|be_going_to|bound_to|sure_to|shall|would';
const GIFT =
  'opportunity|lesson|blessing|best_thing|growth|gift|chance|experience|adventure|challenge|fresh_start|new_beginning|new_start|test|sign|learning|beginning|favour|wake_up_call|stepping_stone|freedom|chapter|new_page|detour|phase|reset|turning_point|new_chapter|clean_slate';
const FINE = 'fine|ok|okay|alright|all_right|grand|good|great|better|brighter|easier|stronger|happy|happier';

export const WORDINGS = graded({
  1: `
    you ~1 ${WILL} ~1 meet|find|get|have|land ~2 somebody|someone|another|better|one|the_right|others|new|something ~2 better|new|else|right|deserves|nicer|who|one|job|guy|man|girl|soon|$
    everything|it|this|things|pain|all|that|these|feeling|hurt|storm|sadness ~2 ${WILL}|too|always|shall ~2 pass|fade|heal|ease|blow_over|get_easier|get_better|get_lighter|sort_itself|work_itself|pass_too|fall_into_place|hurt_less|feel_better
    everything|all|feelings|pain ~1 passes|heals|fades|works_out|gets_better|gets_easier|happens_for
    this too shall|will pass
    whatever|what|all|everything happens|happened|is_happening|has_happened|comes|goes ~2 happens|happened|for|is|was|around ~2 good|best|reason|better|lesson|the_best|around
    keep|hold|get|lift ~1 your|ur ~1 head|chin|spirits|heads ~1 up|high
    keep smiling|going_strong|the_faith|positive|calm_and_carry|fighting|shining|believing|hoping|your_spirits
    stay|be|think|remain strong|positive|hopeful|upbeat|optimistic ~1 $|and|babe|hun|love|beta|dear|queen|king|girl|bro|man|thoughts|always|always
    you ~1 are|will|gon|gonna|going_to|bound_to|are_going_to|shall|are_gonna ~1 be ~2 ${FINE} $|in|soon|hun|love|babe|again|trust|promise|just|keep|i_promise|pet|dear|bro|mate|you|without|eventually|without_him
    you ~1 ${WILL} ~1 get|pull|bounce ~1 over|through|back|past ~2 it|this|that|him|her|stronger|$
    you ~1 ${WILL} ~1 look|laugh|smile|see|come|thank|realise|realize|understand|feel|forget ~2 back|about|at|that|to|why|better|it|him|her|yourself ~6 ${GIFT}|laugh|smile|one_day|some_day|someday|better|later|in_a_year|soon|tomorrow|why|reason|in_time|next_year|all_about
    see|regard|view|look|treat|think|take|consider ~1 at|of? ~1 it|this|that|these|everything ~2 as ~1 a|an|the|your? ~2 ${GIFT}
    maybe|perhaps|probably|could|might ~3 a|an|the ~1 blessing|lesson|gift|sign|opportunity|wake_up_call|stepping_stone|fresh_start|new_beginning|favour
    focus|concentrate|look|think|dwell ~2 on|at|about|of ~2 positive|positives|good|bright|blessings|upside|things_you|what_you_have|what_you_still|silver|future|sunny|happy|good_things|good_times|beautiful
    look|find|see|always ~2 bright|positive|sunny|good|upside|funny ~1 side|in_it|$|in_everything|in_this
    you ~1 still ~1 have|got ~2 your|each|so|plenty|me|the|a|two|other ~3
    you ~1 are ~2 young|pretty|smart|strong|beautiful|clever|a_catch ~4 you|plenty|there|will|find|meet|get|handle|survive
    whole|entire ~1 life|future|world ~2 ahead|before|in_front
    it|this|all|maybe|everything|things ~3 is|was|are|be ~1 probably|all|maybe|only? ~1 for ~1 the ~1 best|better
    time ${WILL}|is|heals|cures|heal ~2 heal|heals|tell|wounds|healer|help|cure|all|everything|doctor|medicine|fix|make_it
    better|good|great|brighter|happier|bigger days|things|times|tomorrow|people|jobs|days_ahead ~2 coming|ahead|come|around|lie|await|in_store|on_the_way|are
    god|universe|lord|allah|jesus|heaven|the_man_upstairs|karma ~3 plan|plans|never_gives|wo_not|knows|better|reason|path|mysterious|tests|testing|only_gives|strongest|soldiers|provide|closes|makes
    when|where|if|as|whenever one|a door ~2 closes|shuts|close|closed|shut
    every|each|the|any ~1 cloud|storm|night|dark_cloud ~3 silver|lining|dawn|rainbow|ends|sun
    light ~2 at|end ~2 of|the ~2 tunnel
    after ~1 the|every ~1 rain|storm ~3 rainbow|sun|sunshine
    makes|make|made|making ~1 you|us|ya ~1 stronger|tougher|wiser|better
    plenty|lots|more|other|many|loads|of ~1 of|more? fish
    you ~1 are|were|will_be|would_be ~1 so|much|way|far|really|honestly? ~1 better ~1 off ~1 without
    you ~1 deserve|can_do|can_find ~1 so|much|way|far|someone|somebody ~1 much? better !than
    his|her|their|your_ex loss
    take|keep|get|distract ~1 your|yourself ~1 mind|busy|thoughts|head ~1 off|busy|away|from ~1 it|things|him|her|that|this|$|with
    keep|stay busy|yourself_busy|occupied
    not ~1 cry|worry|be_sad|stress|dwell|think|overthink|let|take|be ~2 about|on|over|so_much|too_much|it|tension|sad|down|get_you|that ~6 ${FINE}|smile|life|beautiful|pass|worth
    ^ ~2 chin|cheer|head|buck|perk up $|hun|love|pet|babe|mate|buttercup|it|you|tomorrow|chicken|duck|lad|girl|now|there|sweetie|soon|buddy
    tomorrow ~1 is ~1 another|a ~1 new? ~1 day
    smile|laugh ~2 more|through|and|because|at ~3 better|it|happy|life|world|not|the
    positive|good|happy vibes|thoughts|energy|attitude|mindset|outlook ~2
    life ~1 is|goes ~1 too? ~1 beautiful|on|short_to_be|good|what_you_make|full_of
    not meant to be|happen $|and|so|but
    if ~1 it ~1 is|was ~1 meant
    what ~1 is|does|was ~1 for|not|meant ~1 you|kill|for ~4 pass|stronger|you|by
    blessing in disguise
    one day|of_these_days ~2 you ~1 ${WILL} ~5
    best thing ~2 that|to ~3 happen|happened
    everything|it|things|all|we ~2 ${WILL}|is|are ~2 be ~2 ${FINE} ~2 $|soon|in_the_end|hun|babe|love|trust|promise|you|eventually|just|again|one_day
    at least ~1 now ~1 you ~1 know|have|can|get|found|are|will
    all is well ~1 that|in|ends|soon|$
    do not ~1 worry ~1 be happy
    setback|setbacks|failure|failures|rejection|hardship|pain|struggle|suffering|adversity|disappointment ~5 make|making|makes|builds|build|teach|teaches|success|stronger|character|grow|growth|redirection
    land|lands|landing on ~1 your|their feet
    something|someone|somebody ~1 better|bigger|good|great|amazing ~1 is|are ~2 round|around|coming|waiting|out_there|in_store|ahead|for_you
    let|trust ~1 the universe|process|journey|timing|god
    you ~1 will|gonna|going_to ~1 be|come|emerge ~2 stronger|wiser|happier ~1 for|from|than|because|after|$
  `,
});
