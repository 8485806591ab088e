/** Vocabulary of names, traits and conduct that are held against somebody. Same form as `words.ts`. */

/** Names that can only be meant for a person: alone and set off by a comma they are called at somebody. */
export const CalledName = `idiot moron loser asshole arsehole dickhead dumbass jackass dumbfuck fuckwit fuckhead fuckface imbecile scumbag retard motherfucker
 prick cunt bastard twat wanker tosser douche douchebag bellend knobhead numpty pillock halfwit dimwit nitwit dunce cretin simpleton gobshite
 eejit shithead shitbag asshat dipshit dumdum wasteman minger lowlife bitch slut whore skank scum crybaby clown fool muppet weasel liar scammer hypocrite crook
 thief cheater racist bigot coward narcissist creep troll fraudster con_artist freeloader psycho shitstain twit prat plonker dullard moronic
 idiots morons losers assholes arseholes bastards scammers liars crooks thieves wankers fools clowns cowards hypocrites turd deadbeat wretch nincompoop blockhead bonehead airhead scoundrel maggot swine oaf lout bootlicker walloper wazzock berk numbskull numskull dolt dunderhead doofus schmuck putz jagoff jerkoff cockwomble
 shitgibbon mouth_breather neckbeard manchild man_child sicko scumbags swindler swindlers conman shyster grifter windbag tosspot fecker gowl langer bampot bawbag asswipe assclown parasite con_man cretins
 halfwits dimwits bellends twats tossers dickheads knobheads muppets crooked_bastards son_of_a_bitch piece_of_shit piece_of_crap waste_of_space waste_of_oxygen waste_of_skin good_for_nothing`;
/** Insulting adjectives: they colour whatever noun follows. */
export const InsultAdj = `stupid dumb pathetic retarded disgusting ugly moronic idiotic brainless imbecilic braindead brain_dead spineless gutless worthless
 fucking goddamn bloody filthy slimy lousy shitty crappy sorry_ass stupid_ass dumb_ass sad miserable vile laughable contemptible despicable deluded dense dim thick daft fat
 clueless ignorant lying cheating thieving two_faced nasty rotten twisted sick old silly little absolute complete total utter such_an such_a big massive huge biggest right proper selfish lazy ungrateful greedy`;
/** Traits that also describe weather, prices or a bad day: they need a degree or a person beside them. */
export const FaintTrait = `cold cheap bitter weak difficult user thick mean miserable jealous terrible awful horrible impossible unfair vain shallow fake annoying
 sneaky cruel nasty evil negative moody distant quiet slow stubborn demanding defensive dense dim blind deaf sick twisted rotten wicked fat messy sloppy needy ridiculous weird
 careless clueless unreliable cheat snake rat lame bad spoiled spoilt vicious hopeless useless pig jerk clingy shady dodgy insecure paranoid`;
/** Conduct and words of a person, as nouns. */
export const ConductNoun = `attitude behavior behaviour conduct excuse excuses lie lies comment comments remark remarks accusation accusations review reviews opinion
 opinions argument arguments claim claims question questions idea ideas game games way ways tactic tactics trick tricks tone mouth face head brain arse ass self
 business practice practices message messages post posts response reply answer answers rules rule nonsense bullshit drama tantrum tantrums joke jokes life friends friend mother mum mom
 dinner party plan plans head crap shit rant rants whining moaning agenda bias edits edit statement statements logic reasoning demands threats threat`;
/** Moral failings as nouns: "your hypocrisy". */
export const MoralNoun = `ignorance hypocrisy arrogance stupidity selfishness laziness cowardice dishonesty greed incompetence bigotry racism sexism spite malice cruelty
 immaturity childishness pettiness vanity vindictiveness rudeness insolence deceit deception fraud scam lying cheating trolling bullying bullshit nonsense idiocy
 self_pity narcissism entitlement bad_faith conceit pomposity condescension smugness prejudice pov_pushing propaganda paranoia delusion delusions foolishness lies bs
 crookedness pigheadedness obsession nastiness bitterness disrespect shenanigans trickery slander harassment disruption`;
/** What people are to each other. */
export const RoleNoun = `partner friend mother mom mum mam father dad husband wife boyfriend girlfriend person human boss son daughter brother sister parent manager
 colleague teacher man woman guy bloke girl boy lad child kid seller buyer customer flatmate roommate housemate neighbour neighbor coworker teammate leader
 people being creature excuse mate editor admin landlord tenant driver host guest aunt uncle grandmother grandfather employee lover cow liar member`;
/** Quiet words that hit a person all the same when they are said of one, or of what they made. */
export const Unflattering = `too weird off much mess bore smell smells smelly stink stinks reek loud late tired old fat bit way hard worst amateur amateurish desperate clingy needy cringe cringey
 annoying boring dull poor extra exhausting draining tiring irritating tacky trashy frumpy scruffy chubby overweight skinny haggard bald odd awkward creepy embarrassing basic bland slow
 clumsy sloppy messy hopeless useless terrible awful bad worse horrible dreadful shocking atrocious appalling weak mediocre average lousy rubbish crap shit garbage trash joke disaster
 nightmare hard_work handful burden snob bossy pushy intense aggressive difficult stubborn let_yourself_go letting_yourself_go weight past_it out_of_your_depth clueless foggiest
 overdressed underdressed failing wasting ruined ruining no_favours no_favors could_do_better do_better do_way_better manners breath goat pig whale clown tramp granny brought_this_on
 nobody no_one uninteresting unattractive unlikeable insufferable unreliable unprofessional monotone self_centred self_centered a_lot high_maintenance moody negative paranoid
 childish immature attention snappy short rude harsh cold distant flaky fake vain thick dim naive gullible lazy untidy spoilt spoiled whiny miserable grumpy sour judgey judgy`;
/** What shows that words are meant in fun. */
export const Laughter = 'lol lmao lmfao rofl haha hahaha hahahaha hehe jk kidding lolol';
