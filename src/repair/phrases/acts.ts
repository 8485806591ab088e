/** Acts one has to be sorry for, told by who did them or named in the apology. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  theirs: 'you your yours our us the_kids the_children the_boys the_girls her him',
  shared:
    'birthday anniversary date dinner promise recital wedding funeral graduation plans pickup pick_up_time bedtime parents_evening appointment',
  word: `joke jokes comment comments tone outburst lie lies words remarks remark reaction silence temper rudeness absence shouting yelling names
 lateness drinking sarcasm crack jab dig meltdown rant tantrum`,
  secret: `secret secrets news message messages photo photos story confidence private pictures diary business miscarriage breakup diagnosis pregnancy
 salary what_you surprise`,
  behind:
    'behind_your_back without_asking without_telling over_your_head behind_our without_checking without_you without_a_word without_even',
  vague: `everything anything whatever all_of what_happened earlier the_inconvenience the_delay the_confusion the_trouble the_mess the_situation being_me
 being_here being_alive`,
  mid: 'in_the_middle_of halfway_through in_front_of behind without against over instead_of mid during right_after at_your on_your to_your',
  left: 'walked stormed stomped marched drove ran went stayed sneaked left slammed disappeared vanished',
  hid: `hid cheated lied ghosted ignored blanked dismissed belittled undermined outed betrayed humiliated mocked shoved slapped pushed
 grabbed threatened shamed excluded bullied interrupted insulted stonewalled manipulated guilt_tripped gaslit`,
  wrote:
    'reply answer response message text email mail post comment comments review edit revert paste call joke remark voicemail note letter thing things behavior attitude',
  mine: 'work game phone meeting career job friends mates drinking pride mother family laptop team',
  wait: `wait waiting alone down out off behind stand standing sitting carry pay hanging explain clean do on_read find guess guessing hear look think
 believe cry deal wondering stranded choose beg apologize prove feel`,
} as const;

/** What belongs to both, so that forgetting or missing it is an act. */
export const TOUCHES = wordings('you|your|yours|our|us|the_kids|{shared}', CLASSES);
/** What is regretted without a name. */
export const VAGUE = wordings('{vague}\nfor|about that|this|it|any', CLASSES);

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
  #Apology ~3 for|about ~1 my|the|that|such|being ~3 #WrongAdj|impulsive|hasty|late|sloppy|huge|sweary|spammy|spammish|angry|hurtful|stupid ~2 {wrote}
`,
  CLASSES,
);

/** Acts toward the hearer, told by who did them. */
export const ACTS = wordings(
  `
  i ~1 promised|said|swore|agreed ~10 and|but|then|instead ~3 i ~1 turned_up|showed_up|came|bailed|cancelled|told|changed|walked|forgot|missed
  i ~1 did_not|never ~1 speak|spoke|stand|stood|stick|stuck|step|stepped|back|backed|say ~1 up|in|anything|by_you|a_word ~4 when|while|for|as ~6 you|your
  i ~6 left|dumped|abandoned|stranded ~1 you ~1 at|outside|to|standing|there|in_the|on_your
  i ~1 pretended ~1 to ~1 be ~1 asleep|busy|ill|sick|out|away|listening|fine|not
  i ~1 pretended ~1 not|i|it|that|you|your|we ~2
  i ~1 opened|kept|threw|hid|binned|burned|took ~3 letter|parcel|message|diary|note|card|photo ~4 your|you ~2
  i ~1 have? ~1 been ~1 giving|answering|avoiding|ignoring|lying|hiding|snapping|shutting|treating|using|blaming|punishing|talking|checking|sneaking|pushing|keeping|drinking|spending ~6 {theirs}|one_word|about|from
  ^ . have? . been . giving|answering|avoiding|ignoring|lying|hiding|snapping|shutting|treating|using|blaming|punishing|talking|checking|sneaking|pushing|keeping|drinking|spending ~6 {theirs}|one_word|about|from
  i ~1 went|turned|ganged|ran|gave|bailed ~3 on ~1 you ~1
  i ~1 #Past ~4 on ~1 you ~1 !the|about|in|for|to !a|my
  i ~1 did_not|never ~1 even? ~1 bother|bothered|think|thought|stop|stopped ~1 to|coming|ringing|calling|asking ~
  i ~1 kept #Gerund ~6 while|when|during|through|throughout|over|at|in_front ~2 {theirs}|she|he
  i ~1 was|were ~1 meant|supposed|due|going ~1 to ~8 and|but|then ~2 i? ~2 forgot|did_not|never|was_not|bailed|fell_asleep|clean_forgot|left|cancelled ~2
  i ~1 never ~1 came|visited|wrote|texted|replied|turned_up|checked|thanked|bothered|said_thank|said_goodbye|picked_up|stood_up ~2 $|to|back|home|when|over|in|on|even
  i ~1 accused|blamed|judged|embarrassed|tricked|used|dragged|pressured|bullied|patronised|patronized|nagged|teased|punished|abandoned|neglected|fobbed|steamrolled|spied|excluded|replaced|swore|barked|growled ~2 {theirs}|at_you|on_you|out
  i ~1 gave ~1 you ~3 silent_treatment|cold_shoulder|grief|attitude|hard_time|wrong|lip|run_around|ultimatum|no_choice
  i ~1 threw|brought|rubbed|used|held ~3 in_your_face|back_at_you|against_you|up_in_front|over_you|your_past
  i ~1 made ~2 decision|decisions|plans|call|choice|arrangement|arrangements|big_deal ~3 {mid}|about_you|for_you|{theirs}
  i ~1 was ~2 late|drunk|rude|short|cold|mean|absent|checked_out|asleep|on_my_phone ~4 {theirs}|when|at|with|for
  i ~1 #Past ~5 when|while|after|before|until|instead_of|because ~1 you|your|she|he
  i ~1 #Past ~6 {mid} ~4 {theirs}|asking|telling|back|credit
  i ~1 forgot|missed|skipped|cancelled|broke|ruined|spoiled|wrecked|bailed ~2 your|our|{shared}|about ~2 !keys|milk|bus|train|shop|turn
  i|we ~1 left|kept|hid|withheld|stole|took|opened|threw|gave|binned|sold|spent|lost|used|deleted|broke|crashed ~3 {theirs} ~2 !call|text|message|email
  i ~1 {hid} ~1 {theirs}|about|to|that|from|$|while|when
  i ~1 chose|put|picked ~4 {mine} ~3 over|before|first|above|ahead ~1 {theirs}
  i ~1 turned ~4 into|off|down|away|against ~3 {theirs}|joke|it|phone
  i ~1 {left} ~2 out|off|away|home ~2 on|of|while|when|mid|without|in|with ~4 {theirs}|arguing|talking|argument|telling|word|conversation|saying|call
  i ~1 turned ~2 my ~1 phone|camera ~1 off
  i ~1 hung|slammed ~2 up|phone|door ~2 on|in|$ ~1 {theirs}|face
  i ~1 let|left|kept|made|put|got|had ~1 you|us|the_kids|them ~3 {wait}
  i ~1 did not ~1 show|turn|come|call|ring|answer|listen|defend|warn ~4
  i ~1 did_not|never ~2 tell|told|help|helped|stand|stood|thank|thanked|ask|asked|visit|visited|invite|invited|include|included|notice|noticed|credit|credited|mention|mentioned|wait|defend|defended|consult|pay|paid|back ~1 {theirs}
  i ~1 never ~1 showed|called|rang|answered|listened|apologized|asked|said|turned_up ~1 !anything|heard
  i ~1 said|wrote|posted ~6 about|to|behind|in_front ~2 {theirs}
  i ~1 said ~2 awful|cruel|horrible|terrible|nasty|unkind|hurtful|mean|vile|harsh|disgusting ~2 things|stuff|words|something
  i ~1 told|gave|sent|showed ~6 before ~1 you ~1 could|had|knew|did|told|were
  i ~1 laughed|giggled|smirked|snapped|swore|cursed|lashed|clowned|mocked|yelled|shouted|screamed|sneered|rolled ~1 at|when|while|out|my_eyes? ~1 you|your
  i ~1 rolled my eyes
  i ~1 made ~1 you|us|the_kids ~1 !feel|smile|laugh|breakfast|dinner #Verb|pick|beg
  i ~1 sent|posted|shared|forwarded ~3 screenshot|screenshots|photo|video|recording ~1 to|in|on ~1 the_group|group|everyone|him|her|them|your|my|facebook|instagram
  i ~1 came|turned|showed|got ~3 drunk|high|hungover|wasted|empty_handed ~1 to|on|at|for|again
  i ~1 hid|concealed|withheld ~1 the|it|that|my|how|what ~3
  i ~1 have? ~1 spoken|spoke|talked|treated|looked ~1 to|at? ~1 you ~2 like|as_if|as_though|badly
  let ~1 it|the_phone|you|your_call ~2 ring|go ~1 out|through|to ~1 $|and|voicemail|while
  i|we ~1 shipped|sent|charged|gave|told|billed|booked|delivered ~4 wrong|twice|broken|double
  when|while|after ~1 you|your|she|he ~8 i ~2 walked|laughed|left|ignored|hung|turned|scrolled|stayed|looked|did_not ~2
  i ~6 as|for mine|my_own|my_idea|my_work
  i ~2 slept|cheated|flirted|hooked_up ~1 with|on ~2 !the_lights|it
  i ~1 kissed ~1 someone|somebody|him|her|another|your
  i ~1 had|have_had|have_been_having ~1 an|a|the affair|fling ~2
  i ~1 relapsed|drank_again|gambled|used_again ~3
  i ~1 compared|measured you ~1 to|with|against
  i ~1 promised|said|swore|agreed ~8 and|but|then|instead ~4 i ~1 not|forgot|never|was|did_not|went|stayed|left
  i ~1 made ~1 a|that|some|fun|jokes ~2 joke|comment|jokes|fun|crack|remark|dig
  i ~1 called ~1 you ~1 a|an|names|lazy|stupid|selfish|crazy|dramatic|#Trait|#Insult
  i ~1 took|stole|used|borrowed|claimed ~1 your|our ~1 idea|work|credit|money|savings|car|things|words|trust
  i ~1 took|taken ~1 the? credit|it_out|sides
  i ~1 have? ~1 talked|spoke|went|decided|planned|booked|spent|sold|acted|merged|changed|signed|accepted|invited|told ~8 {behind}
  ^ . talked|spoke|went|decided|planned|booked|spent|sold|acted|merged|changed|signed|accepted|invited|told ~8 {behind}
  i ~1 went|looked|dug|snooped ~2 through|behind|over ~1 your
  i ~1 read|opened|checked ~1 your ~1 diary|messages|texts|emails|letters|phone|journal|letter|dms|mail|post
  i ~1 talked|spoke|cut|walked ~1 over|across ~1 you
  i ~1 cut|shut|wrote|brushed|put ~1 you ~1 off|down|out|aside
  i ~1 broke ~1 the|my|our|a ~2 promise|word
  i ~8 and ~1 never ~1 told|asked|rang|called|apologized
  with|under ~1 only|just ~2 my ~1 own? name
  i ~1 told|posted|shared|forwarded|leaked|showed|repeated|sent|let ~5 {secret}
  i ~1 told ~4 about ~1 your|what_you ~1 {secret}|job|affair|baby|ex|illness|operation|divorce|debts|debt|drinking
  i ~1 told ~4 about ~3 before ~1 you
  i ~1 closed|reverted|deleted|merged|removed|rejected|locked ~1 your|over_your ~3
  i ~1 lied ~1 about|to|when|$
  what i ~1 did|do was ~1 to? ~1 walk|leave|lie|shout|yell|snap|hide|tell|read|take|ignore|cancel|laugh|mock|blame|push|hit|throw|slam|break|cheat|spend|sell|go|say|call
  i ~1 spent|hid|sold|used ~1 our|your|the ~3 money|savings|deposit|fund|car|ring|things|holiday|rent|{theirs}
  i ~1 cancelled|bailed|flaked|ghosted|blanked|skipped ~2 on|you|your|our ~1
`,
  CLASSES,
);
