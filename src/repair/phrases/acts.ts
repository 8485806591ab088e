/** Acts one has to be sorry for, told by who did them or named in the apology. */
import { wordings } from '../../engine/features/wording.ts';

const CLASSES = {
  theirs: 'you your our us the_kids him her',
  shared: 'birthday anniversary date dinner promise recital wedding funeral graduation plans',
  word: 'joke jokes comment comments tone outburst lie lies words remarks remark reaction silence temper rudeness absence behavior shouting yelling names',
  secret: `secret secrets news message messages photo photos story confidence private pictures diary business miscarriage breakup diagnosis pregnancy
 salary what_you surprise`,
  behind: 'behind_your_back without_asking without_telling over_your_head',
  vague: `everything anything whatever all_of what_happened earlier the_inconvenience the_delay the_confusion the_trouble the_mess the_situation being_me
 being_here being_alive`,
} as const;

/** What belongs to both, so that forgetting or missing it is an act. */
export const TOUCHES = wordings('{theirs}|{shared}', CLASSES);
/** What is regretted without a name. */
export const VAGUE = wordings('{vague}\nfor|about that|this|it', CLASSES);

/** An apology that names what it is for. */
export const NAMED = wordings(
  `
  #Apology ~3 that? i ~1 #Past|was|did|kept|never|forgot|left|made|told|let|had|did_not ~4 !late_to
  #Apology ~3 for|about ~1 not #Verb|being|having|telling|asking|coming|calling|listening
  #Apology ~3 for|about ~2 !causing|bothering|interrupting|going|having #Gerund
  #Apology ~3 for|about ~1 cutting|shutting|putting|leaving|hanging|calling|telling|going|making|taking|talking|walking|posting|reading|blowing|blanking|letting ~2 you|your|up|off|over|out|through|behind|the
  #Apology ~3 for|about ~1 not|never|always|just|being|having|how_i|the_way_i ~3
  #Apology ~3 for|about ~1 what ~1 i ~1 said|wrote|posted|did ~1 about|to|at|in|when
  #Apology ~3 for|about ~1 my|the ~2 {word}
`,
  CLASSES,
);

/** Acts toward the hearer, told by who did them. */
export const ACTS = wordings(
  `
  i ~1 have|had ~1 been ~1 #Gerund ~3 {theirs}
  i ~1 was ~2 late|drunk|rude|short|cold|mean|absent|checked_out|asleep ~4 {theirs}|when|at|with|for
  i ~1 #Past ~5 when|while|after|before|until|instead_of|because ~1 you|your|she|he
  i ~1 #Past ~3 in_front_of|behind|without|against|over|instead_of ~4 {theirs}|asking|telling|back
  i ~1 forgot|missed|skipped|cancelled|broke|ruined|spoiled ~2 {theirs}|{shared}|about ~2 !keys|milk|bus|train|shop|turn
  i ~1 let|left|kept|made|put|had ~1 you|us|the_kids|them ~2
  i ~1 left|kept|hid|withheld|stole|took|opened|threw|gave ~3 {theirs} ~2
  i ~1 hid|pretended|cheated|lied|ghosted|ignored|blanked|dismissed|belittled|undermined|outed|betrayed ~3
  i ~1 chose|put|picked ~4 over|before|first|above ~3
  i ~1 turned ~4 into|off|down|away|against ~3 {theirs}|joke|it|phone
  i ~1 did not ~1 tell|show|turn|come|call|ring|answer|listen|help|stand|defend|thank|ask|visit|invite|include|notice|credit|mention|warn|wait ~4
  i ~1 never ~1 told|showed|called|rang|answered|listened|helped|thanked|asked|visited|invited|noticed|credited|mentioned|warned|paid|said ~4
  i ~1 said ~6 about|to|behind|in_front ~4
  i ~1 told|gave|sent|showed ~4 before ~1 you
  i ~1 laughed|giggled|smirked|snapped|swore|cursed|lashed|clowned|mocked ~1 at|when|while|out? ~1 you|your
  i ~1 rolled my eyes
  i ~1 compared|measured you ~1 to|with|against
  i ~1 promised ~8 and|but i ~1 not|forgot|never|was
  i ~1 made ~1 you ~1 wait|choose|beg|pay|apologize|prove
  i ~1 made ~1 a|that|some|fun|jokes ~2 joke|comment|of|about
  i ~1 called ~1 you ~1 a|an|names|lazy|stupid|selfish|crazy|dramatic|#Trait|#Insult
  i ~1 took|stole|used|borrowed|claimed ~1 your|our ~1 idea|work|credit|money|savings|car|things|words|trust
  i ~1 took|taken ~1 the? credit|it_out|sides
  i ~1 talked|spoke|went|decided|planned|booked|spent|sold|acted ~6 {behind}
  i ~1 went|looked|dug ~2 through|behind|over ~1 your
  i ~1 read ~1 your ~1 diary|messages|texts|emails|letters|phone|journal|letter
  i ~1 talked|spoke|cut ~1 over|across ~1 you
  i ~1 cut|shut ~1 you ~1 off|down|out
  i ~1 broke ~1 the|my|our|a ~1 promise|word
  i ~8 and ~1 never ~1 told|asked|rang|called|apologized
  i ~1 did not ~1 come|show|turn ~1 to|up|for
  i ~1 hung up|walked|stormed ~1 on|out|off|away
  i ~1 put the phone down
  i ~1 told|posted|shared|forwarded|leaked|showed|repeated|sent|let ~5 {secret}
  i ~1 closed|reverted|deleted|merged|removed|rejected|locked ~1 your ~3
  i ~1 lied ~1 about|to|when|$
  what i ~1 did|do was ~1 to? ~1 walk|leave|lie|shout|yell|snap|hide|tell|read|take|ignore|cancel|laugh|mock|blame|push|hit|throw|slam|break|cheat|spend|sell|go|say|call
  i ~1 never|did_not|not ~1 told|tell|warned|warn|asked|ask|invited|invite|included|include|thanked|thank|defended|defend|consulted|consult|mentioned|mention|let ~1 you|us|your
  i ~1 let|left|kept|made|got ~1 you ~3 wait|waiting|alone|down|out|off|behind|stand|standing|sitting|carry|pay|hanging|explain|clean|do|on_read
  i ~1 lost|broke|damaged|deleted|spilled|spilt|scratched|crashed|binned|ate|drank|burned|burnt|ruined|misplaced|forgot|missed ~1 your|our ~2 !call|text|message|email
  i ~1 spent|hid|sold|used ~1 our|your|the ~2
  i ~1 cancelled|bailed|flaked|ghosted|blanked|skipped ~2 on|you|your|our ~1
`,
  CLASSES,
);
