/** How perception, memory or sanity is doubted. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  mad: `crazy insane paranoid delusional psycho mental bonkers deranged schizo loony loco cuckoo hallucinating demented psychotic batshit unhinged unstable delulu doolally
    barmy loopy cracked senile gaga crackers bananas certifiable cray touched tapped hysterical mental_case nutcase nutjob nutter psychopath head_case headcase basket_case lunatic maniac
    off_your_rocker off_your_head off_your_trolley off_your_nut round_the_bend away_with_the_fairies out_of_your_mind out_of_your_tree out_of_your_head sick_in_the_head soft_in_the_head
    not_well_in_the_head touched_in_the_head mad_in_the_head deluded delirious off_the_deep_end nuts neurotic irrational`,
  praised: `good at talented busy about amazing awesome brilliant beautiful strong smart funny hot fast for in like_this cool lucky nice to_have happy rich tall`,
  be: 'are is be were go going gone went act acting sound sounding look seem become getting get must_be been being',
  faculty:
    'memory mind brain eyes head ears hearing recall recollection perception senses judgement judgment imagination grip memories version',
  faulty: `tricks broken faulty failing messed unreliable gone shot fried selective twisted warped holes sieve rotten wrong terrible bad going overtime wild up_the_wall wandering
    creative invents creates makes invented inventing made_up making playing addled scrambled clouded hazy foggy rubbish useless fails`,
  sound:
    'reliable trustworthy good right best great strong working clear sharp trusted accurate sound normal',
  check: 'checked examined looked_at looked read seen fixed felt tested sorted scanned studied',
  treat: `shrink psychiatrist psychologist sectioned committed psych psychiatric asylum loony madhouse straitjacket therapy therapist counselling counseling counsellor
    professional locked_up padded help medication meds medicated institution mental_hospital funny_farm white_coats doctor ward`,
  see: 'insults slights attacks enemies criticism patterns plots conspiracies rejection betrayal drama threats affairs danger malice signs ghosts problems things voices monsters offense',
  ill: 'anxiety hormones depression illness bipolar trauma condition disorder insecurity insecurities ocd adhd pms period menopause paranoia ptsd imagination abandonment_issues',
  speaks:
    'talking speaking again acting lying twisting telling kicking inventing flaring making playing running seeing',
  fantasy: `fantasy_world fantasy_land dream_world dreamworld fantasyland la_la_land cloud_cuckoo own_reality alternate_reality alternative_reality another_planet different_planet
    own_little_world fairyland fairy_land different_universe parallel another_world own_world bubble`,
  imagined: `imagined imagining dreamt dreamed hallucinated hallucinating dreaming misremember misremembered misremembering misheard mishearing misremembers`,
  account:
    'it this that things everything stuff all whole story facts conversation half scenario film movie drama',
  muddled:
    'muddled mixed_up twisted jumbled garbled back_to_front arseways arse_ways upside_down backwards confused wrong_way_round',
  meds: 'meds medication pills tablets lithium antidepressants medicine',
};

export const TABLES = graded(
  {
    3: `
    this|that|it . is . the|your . {ill}|dementia|grief|stress talking
    your . {faculty} ~6 creative|fanciful
    someone|somebody who . lives|live in|on ~2 {fantasy}
    you . {be} . being|going|getting|acting? . {mad} !{praised}
    are|is|were you . being|going? . {mad} $|or|if|again|woman|man
    ^ how {mad} are you
    delulu|delusional|psycho|unhinged ~1 if|to you ~2 think|believe
    all|only|just|happening|made|film|story|exists|lives|real|cooked|movie|drama|outside|invented|played ~4 in|inside|of|up your|that . head|mind|imagination !over|for|to|was
    it|this|that|these|they . is|are|was . in|inside your|that . head|mind|imagination !over
    you ~2 {imagined} ~1 {account}|up|again|$
    you . are|keep|start . hearing|seeing things|voices|stuff
    you ~2 hear|hearing|see|seeing|find|finding|invent ~1 {see} ~3 not|never|nobody|nothing|everywhere|where|that|in_everything
    your . {faculty} . is|are|has|have|must|keeps|was|been? ~2 {faulty}
    your . {faculty} ~1 is not what it
    not . be trusted to . know|remember|recall
    sounds|seems|looks . like|as_if . someone|somebody ~4 {mad}
    you ~2 dream|dreamt|dreamed|conjure ~2 things|stuff|it|this ~1 up
    you . misremember ~
    you ~4 wild|overactive|vivid imagination
    your . imagination ~1 run|running|playing
    your . wild|overactive|vivid|sick|fevered imagination
    your . {faculty} ~1 is|has|was|are never|not ~2 {sound}
    can|could|do|should|to|would not|never . trust|rely|go_by . on? . your . own? {faculty}|feelings
    you ~2 remember|remembered|remembering|recall|recalling . it|this|that|things|everything . wrong|wrongly|incorrectly|backwards|differently_because
    you . always|constantly|keep|forever . {imagined}|imagine|inventing . things|stuff|it|problems|got_people|people
    get|have|need|needs|want your|that ~1 head|brain|memory|mind ~1 {check}
    your . head|brain|memory|mind needs ~1 {check}
    you ~1 need|should|ought|must|want|require|belong ~4 shrink|psychiatrist|psychologist|sectioned|committed|psych|psychiatric|asylum|loony|madhouse|straitjacket|locked_up|padded|funny_farm|mental_hospital
    you ~1 need|should|ought|must|want|require|belong ~2 in|to|see|get|some|a|serious|go|professional|back ~2 {treat} ~1 $|because|cause|mate|seriously|for_your|love|and|if
    you . need|needs . {treat} $|mate|seriously|love|you|mentally|because
    see|talk_to|speak_to|visit|consult|tell ~2 someone|somebody|doctor|therapist|psychiatrist|professional ~2 about ~2 your|this|that ~2 {delusion}|mood_swings|memory|{faculty}
    you . are . not . right|all_there|wired|in_your_right $|and|in|mind
    you . are off|on ~1 your|some meds|medication|drugs|rocker
    are|is you|your . ok|right|alright|well|sick . in|up . your|the . head|mind|brain|upstairs
    not . right|well|ok|alright . in . your|the . head|mind
    you . have? . lost|lose|losing|out . of? the|your|all|touch . plot|mind|marbles|grip|senses|sanity|with_reality|touch|bearings
    your . grip . on things|reality|the_world
    you . are . losing it $|again|mate|love|on_me
    sure|certain you . are not . off|going|losing|imagining|dreaming|hearing|confusing ~2 {mad}|your|it|things|that|$
    what|which . planet|drugs|world . are|do you . on|live|living|from|taking
    are you . high|tripping|hallucinating|dreaming|delusional $|or|again|right_now
    forgot|forget|forgotten|skip|skipped|missed|stopped|off ~1 take|taking? . your ~1 {meds} !with|before|this_morning|love|darling
    screw loose
    having|one . of? . your . episodes|turns|moments|breakdowns|funny_turns
    this|that|it|there ~4 your . {ill} . {speaks}
    your . {ill} . is|are . {speaks}|making
    there|here ~2 you ~2 go|are again ~2 with ~1 the|your {delusion}
    these|this|that|those|another|more|your|such ~1 {delusion} . of_yours|again|$
    your . own|wild|sick|little|usual|constant? . {delusion}
    you and your ~1 wild|crazy|mad|silly|daft? . theories|theory|imagination|conspiracies|paranoia|notions|suspicions|fantasies
    you ~3 live|living|are in|on ~2 {fantasy}
    you ~2 some|a|have|having|serious . mental|psychological . problem|problems|issue|issues|illness|disorder|breakdown|episode|case|patient
    only|just . a|an|somebody? . {mad}|sick . person|people|mind|woman|man ~2 would|could
    no|any|every|nobody sane|stable|well|rational|right_minded . person|one|human|woman|man|adult|$ ~2 would|could|thinks|sees|reacts
    anyone sane
    you ~2 sound|acting|act|carry_on|going_on|behave|behaving|talk|talking like ~1 a|some|someone ~2 {mad}|mad|madwoman|madman|need
    you ~3 {ill}|convinced|persuaded|deluding yourself ~1 of|that|into
    doubt|question|wonder|worry|worried ~1 whether|about? ~1 your . {faculty}|sanity|grip|state_of_mind|mental
    you ~3 make|made|making|cook|cooked|dream|dreamt|dreamed|conjure|conjured|written ~2 {account}|scenarios|problems ~2 up? . in . your . head|mind`,
    2: `
    you . are not thinking straight|clearly
    ^ . absolute|total|complete? . psycho|schizo|delusional|delulu|nutter|lunatic $
    ^ seek|get|see|find . some|a|professional|psychiatric? . therapy|therapist|help|shrink|psychiatrist|counselling $|because|cause|mate|seriously|for
    you ~2 get|got|getting|have|has|mixing ~2 {account} . {muddled}
    selective memory
    your ~2 selective|convenient memory|amnesia
    you ~2 twist|twisting|twisted|warp|distort|distorting . everything|every|things|my_words|reality|what|facts|it
    tell|say|tells|says ~2 something ~1 about your . {faculty}|mental|state
    you . are . misremembering|confused|muddled|mistaken|forgetful ~1 again|as_usual|as_always|love|dear|like_always|lately
    listen|hear to? yourself $|you_sound
    you . are|be? . bugging|tripping|wildin|wilding $|none|really|right|if|that|no|bro|sis|hard
    you ~2 reading|read ~1 way? too much into
    not . even? . remember|recall what you ~6 never_mind|let_alone|much_less
    way|how|version ~1 you|your ~1 remember|recall|tell|see|saw ~1 things|it|this|that|everything|events|history ~2 is|was|are|has
    not|never normal ~3 what|how|the_way|for|that ~1 you|your|a
    you ~1 on ~1 something|drugs|medication|acid|crack|meth|the_drink|a_different_planet ~1 or|again|$
    outside|except|apart ~1 in|of|from? ~1 your ~1 own? ~1 head|imagination|mind|dreams|fantasy|fantasies
    exists|exist|existed|happens|happened|happening|real|true|lives|that_way ~2 only|just|nowhere ~2 in|outside|but|except ~2 your
    your . {faculty} . must|has|is|are|was ~2 playing|deserting|betray|going|letting|failing|elsewhere|rewrites|rewriting|embroider|rusty|of_a
    you ~1 are|were|been ~2 not ~1 stable|balanced|lucid|rational|sane|normal ~1 $|in_the|up|lately|are_you|straight|at_all
    only|just|all|purely ~1 in|inside|a ~1 your|figment|product ~3 head|imagination|mind|imaginings
    figment|product|invention|creature ~1 of your
    you ~1 ever? ~1 think|thought|consider|considered|tried|should ~2 about|of? ~1 seeing|talking|getting|see|talk|get ~2 someone|somebody|help|a_professional|a_therapist|a_doctor|checked|tested|assessed|therapy
    early|first|onset|signs|sign|bit|touch ~1 of|onset? dementia|alzheimers|senility
    dementia|alzheimers|senility ~2 kicking|setting|already|early
    sounds|sound|seems|seem|looks|is ~2 like? ~1 paranoia|delusion|hysteria|psychosis|mania|madness
    drama|stories|problems|enemies|plots|conspiracies|insults ~3 where|when there ~1 is|are|were|was ~1 none|no|not
    whatever|what ~1 it? ~1 is? you ~2 think|thought|believe|imagine|imagined|reckon . you . saw|heard|read|remember|felt|seen`,
    1: `
    you ~1 appear|seem|sound ~2 confused|mistaken|muddled|bewildered|forgetful
    have|did|are you ~2 take|taken|had|skip|skipped|forget|forgotten|missed|stopped|taking|stop ~2 {meds} !with|before|for
    you . have|got . got? . it|this|that|your_facts . all? wrong
    are you mad $
    nobody|no_one|none . else . heard|saw|remembers|noticed ~`,
  },
  CLASSES,
);
