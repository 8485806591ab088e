/** Verb classes. A verb may stand in several; entries follow `inflect.ts`. */

/** Acts of the sender that hurt somebody. */
export const WrongVerb = `yell shout scream snap ignore lie/lies/lied/lied/lying cheat forget/-/forgot/forgotten/-
 interrupt mock tease blame criticize criticise insult swear/-/swore/sworn/- curse slam ghost cancel bail flake
 break/-/broke/broken/- betray steal/-/stole/stolen/- hit/-/hit/hit/- push shove grab slap overreact overstep dismiss
 judge accuse abandon neglect exclude belittle shame lash patronize patronise disrespect embarrass humiliate
 threaten nag pry snoop spy gossip exaggerate explode storm sulk mistreat overlook bully attack provoke disregard
 invalidate undermine manipulate gaslight pressure rush scold reprimand deceive mislead/-/misled/misled/- upset/-/upset/upset/-
 offend hurt/-/hurt/hurt/- disappoint stonewall trash ruin spoil wreck botch neglect underestimate snarl bark rage vent`;

/** Violence: who tells that it was done to them may be afraid. */
export const ViolentVerb = `hit/-/hit/hit/- slap punch kick beat/-/beat/beaten/- choke strangle shove grab corner threaten stalk harass
 assault rape grope follow track lock`;
/** Breaches of trust and respect: who tells that they were done to them was hurt. */
export const BetrayalVerb = `cheat lie/lies/lied/lied/lying betray steal/-/stole/stolen/- abandon humiliate ignore forget/-/forgot/forgotten/- yell
 shout scream mock insult embarrass leave/-/left/left/- hurt/-/hurt/hurt/- call hide/-/hid/hidden/- blame dismiss interrupt laugh
 break/-/broke/broken/- ghost use disappoint belittle exclude promise ruin`;

/** What an act does to somebody. */
export const HurtVerb = `hurt/-/hurt/hurt/- upset/-/upset/upset/- offend insult bother annoy embarrass disappoint frustrate
 humiliate disrespect scare frighten anger betray neglect belittle sting/-/stung/stung/- wound trigger disturb disrespect
 irritate alienate shame inconvenience distress sadden worry harm damage provoke aggravate disgust crush shock unsettle
 intimidate discourage devastate demoralise demoralize demean degrade rile vex exasperate infuriate enrage outrage aggravate dishearten deflate dismay rattle
 unnerve affront patronise patronize invalidate undermine ruffle perturb irk grieve traumatise traumatize`;

export const FeelVerb = 'feel/-/felt/felt/-';
export const ThinkVerb = `think/-/thought/thought/- believe assume consider perceive view see/-/saw/seen/- figure suspect reckon imagine`;
export const TakeVerb = `take/-/took/taken/- misunderstand/-/misunderstood/misunderstood/- misread/-/misread/misread/-
 misinterpret misconstrue mishear/-/misheard/misheard/- interpret read/-/read/read/- misjudge misperceive construe twist`;
export const MisreadVerb = `misunderstand/-/misunderstood/misunderstood/- misread/-/misread/misread/- misinterpret misconstrue
 mishear/-/misheard/misheard/- misjudge misperceive`;
export const SayVerb = `say/says/said/said/- tell/-/told/told/- mention state explain text write/-/wrote/written/- claim admit
 reply answer ask remark comment swear/-/swore/sworn/- promise insist`;
export const KnowVerb = `know/-/knew/known/- realize realise notice remember recognise recognize`;
/** Verbs that acknowledge another's view. */
export const AckVerb = `understand/-/understood/understood/- get/-/got/gotten/- see/-/saw/seen/- hear/-/heard/heard/- know/-/knew/known/-
 realize realise appreciate respect empathize empathise sympathize sympathise acknowledge recognize recognise accept`;
export const MeanVerb = `mean/-/meant/meant/- intend`;
export const WantVerb = `want need like love hope wish try/tries/tried/tried/trying plan`;
export const CauseVerb = `make/-/made/made/- cause force drive/-/drove/driven/- push provoke`;
export const GiveVerb = `give/-/gave/given/- sacrifice do/does/did/done/doing pay/-/paid/paid/- work help support cook clean raise provide`;
/** Ending a talk or leaving it. */
export const LeaveVerb = `leave/-/left/left/- go/goes/went/gone/going walk quit/-/quit/quit/- stop block delete end ignore hang/-/hung/hung/- log disappear`;
export const ReplyVerb = `answer reply respond text call message write/-/wrote/written/- ring/-/rang/rung/-`;
/** Putting things right. */
export const RemedyVerb = `fix repair replace refund repay reimburse correct redo resend rebook apologize apologise compensate cover mend resolve
 restore return clean pay/-/paid/paid/- buy/-/bought/bought/- bring/-/brought/brought/- reship ship send/-/sent/sent/-`;
/** Ways to act better that a person can promise. */
export const ChangeVerb = `listen ask check text call tell/-/told/told/- wait stop pause leave/-/left/left/- put/-/put/put/- practise practice work learn
 try/tries/tried/tried/trying improve change speak/-/spoke/spoken/- talk slow think/-/thought/thought/- show arrive remember respect let/-/let/let/-
 include consult communicate keep/-/kept/kept/- start book raise`;
/** Other frequent verbs: known only so that subjects and objects can be told apart. */
export const PlainVerb = `be/is/was/been/being have/has/had/had/having do/does/did/done/doing come/-/came/come/- look seem sound appear act behave
 become/-/became/become/- happen keep/-/kept/kept/- let/-/let/let/- show start begin/-/began/begun/- care matter agree disagree talk speak/-/spoke/spoken/-
 listen watch meet/-/met/met/- find/-/found/found/- lose/-/lost/lost/- miss bring/-/brought/brought/- buy/-/bought/bought/- use play turn move live stay
 sleep/-/slept/slept/- eat/-/ate/eaten/- drink/-/drank/drunk/- run/-/ran/run/- sit/-/sat/sat/- stand/-/stood/stood/- wait hate regret deserve owe trust sue kill die divorce expose destroy
 treat change handle deal/-/dealt/dealt/- expect send/-/sent/sent/- receive order return fail mess screw fuck wake/-/woke/woken/- cry laugh joke kid
 post share read/-/read/read/- spend/-/spent/spent/- hold/-/held/held/- put/-/put/put/- set/-/set/set/- win/-/won/won/- fall/-/fell/fallen/- land check
 apologize apologise forgive/-/forgave/forgiven/- calm relax chill complain whine bring/-/brought/brought/- drop raise bug annoy suppose guess bet/-/bet/bet/- mind refuse
 decide choose/-/chose/chosen/- allow accept reject support involve follow finish continue teach/-/taught/taught/- learn open close lead/-/led/led/- fight/-/fought/fought/- argue suffer
 blow/-/blew/blown/- throw/-/threw/thrown/- harp dwell dredge rake rehash rate deem regard warp misquote misperceive`;
/** Reacting, seen from one who finds it too much. */
export const FussVerb = `overreact exaggerate catastrophize catastrophise dramatize dramatise overthink overanalyze overanalyse freak flip whine moan
 whinge sulk spiral pout mope grumble`;
/** Ordering somebody's nerves. */
export const CalmVerb = 'calm relax chill settle simmer unclench chillax';
/** Making fun, as it is owned to afterwards. */
export const JestVerb = `joke kid/kids/kidded/kidded/kidding tease mess play/plays/played/played/playing clown troll/trolls/trolled/trolled/trolling roast prank jest josh goof banter
 slag/slags/slagged/slagged/slagging wind/-/wound/wound/- rib/ribs/ribbed/ribbed/ribbing jibe quip yank pull lark`;
/** Letting somebody know. */
export const TellVerb = `tell/-/told/told/- say/says/said/said/- mention inform warn speak/-/spoke/spoken/- complain object indicate communicate
 raise flag/flags/flagged/flagged/flagging voice express specify explain hint notify advise`;
/** Coming to know by oneself. */
export const GuessVerb = `know/-/knew/known/- guess realize realise notice tell/-/told/told/- predict figure foresee/-/foresaw/foreseen/- anticipate sense
 suspect imagine`;
/** Stepping into another's affairs. */
export const MeddleVerb = `read/-/read/read/- check search open follow track tell/-/told/told/- call ring/-/rang/rung/- phone contact email
 cancel/cancels/cancelled/cancelled/cancelling delete throw/-/threw/thrown/- hide/-/hid/hidden/- block decide arrange answer unlock install ask speak/-/spoke/spoken/- look
 go/goes/went/gone/going step intervene interfere message text report move lock take/-/took/taken/- sign book invite sort`;
/** Worse deeds, set beside one's own. */
export const WorseDeed = `cheat hit/-/hit/hit/- kill murder beat/-/beat/beaten/- slap/slaps/slapped/slapped/slapping punch rob/robs/robbed/robbed/robbing steal/-/stole/stolen/- leave/-/left/left/- sleep/-/slept/slept/-
 run/-/ran/run/- commit/commits/committed/committed/committing crash burn throw/-/threw/thrown/- lie/lies/lied/lied/lying drink/-/drank/drunk/- gamble abandon rape lock break/-/broke/broken/-
 stab/stabs/stabbed/stabbed/stabbing shoot/-/shot/shot/- walk hurt/-/hurt/hurt/-`;
