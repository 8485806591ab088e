/**
 * Traits by what whoever names them is missing: "you're so selfish" misses a fair share, "you liar" trust. Same form as
 * `words.ts`.
 */

/** Whoever says these misses a fair share. */
export const SelfishTrait = `selfish selfishness inconsiderate ungrateful entitled greedy greediest greed thoughtless arrogant arrogance unfair stingy stingiest
 self_centered self_centred self_absorbed self_obsessed self_righteous self_serving self_important self_pity`;
/** Help. */
export const IdleTrait =
  'lazy laziest laziness useless irresponsible unreliable slob hopeless slacker layabout flaky bone_idle work_shy workshy';
/** Kindness. */
export const CruelTrait = `cold coldest coldhearted cold_hearted hard_hearted stone_cold ice_cold heartless mean meanest meanness mean_spirited cruel cruelty rude rudest rudeness
 nasty nastiest unkind hateful vicious uncaring insensitive callous spiteful malicious unfeeling unloving`;
/** Trust. */
export const FalseTrait = `liar liars lying lie lies lied dishonest dishonesty two_faced hypocrite hypocrites hypocritical hypocrisy cheat cheats cheated cheater cheating deceit deceitful
 deceptive devious sneaky sneakiest untrustworthy untruthful fraud fraudster manipulate manipulates manipulating manipulative manipulator manipulation disloyal unfaithful insincere
 underhanded scheming conniving back_stabbing backstabbing backstabber phony phoney`;
/** The same view of things. */
export const UnsoundTrait =
  'paranoid obsessed obsessive obsession crazy insane delusional irrational mad jealous jealousy';
/** Somebody to lean on. */
export const WeakTrait =
  'coward cowards cowardly cowardice spineless weak weak_willed pathetic gutless disappointment poor_excuse poor_friend';
/** Ease. */
export const HardTrait = `child childish childishness immature manchild man_child dramatic melodramatic overdramatic over_dramatic drama_queen needy neediest clingy sensitive oversensitive
 over_sensitive hypersensitive stubborn stubbornness impossible difficult`;
/** A say. */
export const BossyTrait =
  'control controlling control_freak bossy bossiest possessive judgmental judgemental judging domineering overbearing condescending patronising patronizing';
