/** Apologies counted, called in, and held against the one who still hurts (Frantz & Bennigson 2005). */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  say: `extended extend conveyed issued delivered said saying texted told telling wrote written sent given gave offered offering made expressed repeated repeating typed messaged`,
  sorry: `sorry regret regrets remorse condolence apologized apologize apologizing apology apologies my_bad pardon sorrys sorries sorried i_am_sorry i_was_sorry my_apologizing i_regret_it`,
  often: `times twice thrice 2x 3x 5x 10x occasions repeatedly again_and_again over_and_over hundred hundreds thousand thousands million umpteen countless several enough
 blue_in hoarse in_writing in_person on_my_knees yesterday on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday more_than_once weeks days months ago previously before
 first_thing everything both flowers all_day all_week separate multiple numerous next_day next_morning since`,
  ask: `beg grovel crawl kneel plead get_on get_down write_it cry bleed die jump tattooed tattoo sing bow sky_write swear`,
  give: 'given gave made offered extended issued sent said had got received accepted recorded delivered contained included',
  weary: `tired sick done finished through fed_up bored_stiff worn_out exhausted over bored weary`,
  more: 'more else next other extra exactly',
  want: `want need expect wanting expecting looking_for after require demand like hoping`,
};

/** The asking for an end of asking; it speaks only beside an apology. */
export const ASKED_BACK = wordings(
  `
    how many|much|often ~1 more? ~2 times|longer|sorrys|sorries|apologies|ways ~2 do|does|must|have|should|will|would|can|am|did|need|want ~1 i|you|it|we ~3 {sorry}|say|hear|repeat|beg|go_over|grovel|explain|$
    how many ~1 more? ~1 apologies|sorrys|sorries
    what ~1 {more} ~2 you ~1 {want}
    what ~1 {more} ~2 can|could|should|must|do|am|may|shall i
    what ~1 {more} ~1 i ~1 can|could|should ~1 do|say|give|offer
    what ~1 {more} ~2 is|there is|there ~1 left|to|i
    what ~1 {more} is ~1 there|left|needed|required|expected|wanted ~1 $|to|now
    fail|struggle|can_not ~1 to? ~1 see|understand|know|think ~2 what ~1 {more}
    not ~2 see|understand|know ~2 what ~1 {more} ~4 needed|required|expected|wanted|want|do|say|there
    what {more} ~2 can|could|should ~3 do|say
    what is it ~2 you ~1 {want}
    what ~1 are? ~1 you ~1 {want} ~1 from|more
    want ~1 me ~1 to ~3 {ask}
    what_part_of ~4 {sorry}
    how else|many_ways|many_different_ways ~4 {say}|say|tell|apologize|express ~4 {sorry}|$
    am|are i|we ~2 supposed|expected|meant|going to ~3 {sorry} ~6 rest|life|forever|every|ever|again|keep
    keep|keeps|keeping|stop|stopped|quit ~1 apologizing|saying_sorry|saying_i_am
    how often ~2 do|does|must|have|should|will|would|can|am|did ~1 i|you|it|we ~3 {sorry}|say|hear|repeat|beg|go_over|grovel
    {weary} of|with ~1 {sorry}|saying|grovelling|groveling|begging|hearing
    {weary} apologizing|saying_sorry|grovelling|groveling|begging
    not ~2 apologize|apologizing|say_sorry|saying_sorry|repeat|repeating|grovel|grovelling ~3 again|forever|anymore|any_more|twice|ever|for_the_rest
    rest_of_my_life|rest_of_my_days|until_i_die|until_the_cows|until_kingdom|until_my_dying
    sorry|apology ~1 is ~1 not|never ~3 enough
    is ~2 sorry|apology ~1 not ~3 enough
    is ~1 not ~2 sorry|apology ~3 enough
    still ~2 on|on_about|angry|mad|upset|sulking|bringing|harping|punishing|banging|moaning|holding ~1 this|it|that|me|up|about|at|with|$
    i ~1 have ~1 nothing|no ~1 more|left|else|further ~2 to? ~1 say|apologize|give|add
    {sorry} ~1 is ~1 all ~2 i ~1 have|got|can ~2 left|offer|give|say|do
  `,
  CLASSES,
);

/** An own apology told as given; how surely it closes is seen from what stands beside it. */
export const TOLD_AS_GIVEN = wordings(
  `
    i|we ~3 {say} ~4 {sorry} ~8 {often}|already
    i|we ~3 apologized|apologizing ~8 {often}|already
    i|we ~3 {say} ~4 {sorry} ~1 but|yet ~3 you ~1 still|just|keep|want|wanted|seem|expect|refuse|insist|carry|will_not|would_not
    i|we ~3 apologized ~1 but|yet ~3 you ~1 still|just|keep|want|wanted|seem|expect|refuse|insist|carry|will_not|would_not
    i|we ~3 {say} ~4 {sorry} ~1 but|yet ~1 apparently|clearly|obviously|it_seems|that_is|it_is ~3 not|never ~2 enough|good_enough
    {often} ~4 i|we ~3 {say} ~3 {sorry}
    {often} ~4 i|we ~3 apologized|apologizing
    i|we|already ~3 did|done ~1 my ~2 {sorry}
    ^ already ~3 {say} ~3 {sorry}
    ^ already apologized
    ^ . apologized ~2 {often}|already
    ^ . said ~1 sorry ~3 {often}|already
    literally|legit|honestly|genuinely|already ~1 {say}|apologized ~4 {sorry}|{often} ~4 {often}|already
    i|we ~1 did ~1 {say}|say|tell|apologize ~5 {sorry}|$ ~8 what|how|so|why|{often}
    {sorry} ~3 {often} ~2 now|already|over
    i|we ~2 sorried
    contained|included ~2 apology
    literally|legit|already ~1 said_sorry|apologized
    mom|mum|mam|dad|man|bro|babe|love said sorry ~2 {often}
    i|we ~3 {say} ~2 {sorry} ~4 did|have not ~1 i|we
    did|have not ~1 i|we ~2 {say} ~2 {sorry}
    did|have not ~1 i|we ~2 {sorry}
    apology|apologies|sorry was|were|has|have|is|been ~2 {give}
    you ~2 had|got|received|have_got ~1 your|my|an|the|that ~2 apology|sorry|apologies
    i|we ~2 {give} ~1 you ~1 my|an|your|the ~2 apology|apologies
    i|we apologized ~8 i|we ~1 apologized
    after i|we ~2 apologized|said_sorry
    as|like i|we ~2 {say} ~2 you ~2 {often}|already ~3 {sorry}
    as|like i|we ~2 {say} ~3 {sorry}
  `,
  CLASSES,
);

/** Asked of the writer themselves, an apology need not stand near. */
export const FROM_ME = wordings('what ~3 want|expect ~1 from me !for !to !on !in');

/** The apology as something paid. */
export const PAID = wordings('{often}|already', CLASSES);

/** What is said beside it to end the talk. */
export const CLOSING = wordings(
  `
    what ~1 {more} ~2 you|i|can|do|is
    what is ~1 it|left|the_problem|your_problem
    how_many|now_what|why_are_we_still|never_satisfied|that_is_that|when_does_it|what_more|what_else
    no|see_no need ~2 for|to
    not ~1 saying|doing|repeating|going_to_say ~1 it|this|that? again
    matter|subject|case|issue ~2 closed|dealt|settled|over
    consider|regard|deem|treat ~2 closed|dealt_with|settled|resolved|over|finished
    say|saying|apologize ~1 it|sorry? again|more
    saying ~1 sorry ~1 over_and_over|again_and_again
    still ~2 angry|mad|upset|going|not_happy|sulking|on
    get_over_it|let_it_go|drop_it|move_on|my_knees|so_stop|twice
    do you want
  `,
  CLASSES,
);

/** A retry, or a question about what was missing, makes a repair of it. */
export const RETRY = wordings(
  `
    missed|miss ~3 i|something|part|point
    did i miss
    try|start|say ~1 it? ~1 again|over|better|properly
    left|leave|leaves ~2 out
    sorry|apology|it ~2 not ~2 reach|reached|land|landed|hear|heard|get_through|enough|real|good|proper|worth
    too_fast|too_quickly|too_soon|this_time|properly|what_for|like_to_hear|hear_from_you|getting_help
    should_have|could_have|would_have|must_have ~1 apologized|said
    gladly|happily ~2 again
    did ~1 it again
    said|did|put ~1 it ~1 badly|poorly|wrong|too
    but|and ~2 i ~2 sincerely|really|truly ~1 apologize
    nothing worth
    worth nothing|nothing_to_you
  `,
);

/** It was said to others, or by others. */
export const TO_OTHERS = wordings(`
  sorry|apologized|apology to !you !have
  told|asked him|her|them|mum|mom|dad|nan|everyone
  he|she|they ~2 apologized
  you ~1 have|had|did|never|already|should|just|not|still|do ~2 apologized|apologize|said_sorry|say_sorry
  ^ you apologized|said_sorry
  he|she|they ~1 keeps|keep apologizing|saying
  who ~1 has|have? ~1 apologized
  my|your|his|her|their|the ~2 #Third ~1 has|have? ~1 apologized
`);
