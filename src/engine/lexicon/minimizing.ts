/** Vocabulary of making a hurt smaller (Linehan 1993: invalidation). Same form as `idioms.ts`. */

/** What a reaction is called when it is found too much. */
export const Fuss = `drama dramatics theatrics hysteria hysterics histrionics fuss scene tears waterworks tantrum tantrums meltdown meltdowns fit strop commotion palaver
 hoo_ha hullabaloo carry_on carrying_on circus outburst outbursts crisis melodrama catastrophe federal_case song_and_dance soap_opera big_deal huge_deal big_thing
 big_issue emotional_stuff crying sobbing wailing screaming overreaction overreactions pity_party telenovela bollywood_drama tamasha
 nightmare world_war whining moaning whinging blubbering`;
/** Grades for it. */
export const Drastic = `excessive extreme disproportionate absurd ridiculous over_the_top hysterical exaggerated unwarranted uncalled_for unreasonable irrational childish ludicrous laughable
 overblown a_bit_much too_much way_too_much insane crazy unhinged silly stupid dumb daft nonsense pointless pathetic petty foolish immature out_of_proportion out_of_all_proportion unjustified
 misplaced unfounded baseless embarrassing overdone dramatic theatrical melodramatic nuts mental mad_ting bonkers senseless selfish strange weird unfair over_dramatic a_joke disproportional`;
/** Names of feelings that are told to have no ground. */
export const FeelingNoun = `anger tears hurt sadness jealousy upset resentment mood rage disappointment frustration feelings feeling sorrow pain offence offense crying sulking annoyance
 fury insecurity insecurities hysteria complaint complaints bitterness irritation grievance grievances distress`;
/** Feelings an order or a grade may aim at, beyond those of a grievance. */
export const Aggrieved = `aggrieved hurt_by in_tears tearful lonely sorry_for_yourself hard_done_by hurting insecure put_upon devastated like_a_victim the_victim like_that this_way`;

/** Worse lots, set beside a hurt. */
export const WorseLot = `starving dying homeless hungry bombed orphans orphaned refugees cancer war wars terminal hospital divorce divorced widow widowed beaten abused disabled jail prison famine
 dead_parents no_food no_home`;
/** Feeling fortunate, as it is prescribed. */
export const Fortunate =
  'lucky grateful thankful fortunate glad happy blessed relieved pleased flattered honoured honored proud delighted';
