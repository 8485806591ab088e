/** How the other person is ordered to be calm. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const CALM =
  'calm|cool|chill|rational|reasonable|civil|civilised|civilized|normal|quiet|sensible|composed|polite|nice|less_emotional|less_hysterical|less_dramatic|calmer|nicer|logical|level_headed|mature|adult';
const HEATED =
  'shouting|yelling|screaming|ranting|raging|hysterical|crying|swearing|snapping|fuming|hyperventilating|freaking_out|being_hysterical|being_so|acting_like|foaming|kicking_off|having_a_tantrum|your_tantrum|throwing';

export const WORDINGS = graded({
  2: `
    breath|breaths|breather|walk|minute|moment|second ~3 before you ~2 type|reply|respond|answer|say|speak|write|send|accuse|come|shout|start|message|post|call|comment|open
    first|now ~2 you ~2 become|be|get|calm|relax|cool ~1 ${CALM}|down|yourself|$
    you ~1 please|just? ~1 be|become|stay|get calm|cool|quiet
    when|once|if|until|unless|till|after ~1 you ~2 can|are|able|ready|have|decide|learn|manage|want|stop|done ~3 talk|speak|behave|act|be|discuss|feel|feeling|calmed|finished|stopped|stop|done|being ~3 like|calm|calmly|civil|civilly|civilised|nicely|normally|rationally|rational|reasonable|properly|normal|adult|sober|respectfully|${HEATED}
    talk|speak|discuss|behave|act|be|handle ~4 like ~1 an|a|two|normal|proper|grown|rational|civilised|civilized? ~1 adults|grown_ups|grownups|adult|civilised|human_being|rational|sane|grown_up ~
    lower|mind|watch|check|fix|adjust|moderate|soften|drop|tone|modulate|keep|regulate ~1 your|down|the ~1 voice|tone|volume|language|attitude ~1 down? !on|of|for|in|when|to|down_after|after|at|during|while|settings
    take|bring|dial|tone|knock|wind|ramp|scale|notch|crank ~1 it|this|that|things|yourself ~1 down|back ~2 notch|notches|peg|pegs|gear|level !when|for|while|on|easier
    dial|tone|wind|ramp|scale|reel|rein ~1 it|this|that|yourself|the_drama|the_tone ~1 down|back|in ~2 $|please|now|will|ok|with|a_bit|a_little
    cool|chill|ease|lay|back ~1 it|out|off ~2 with|on ~2 the|your|me|all ~2 caps|attitude|shouting|drama|exclamation|accusations|insults|texts|swearing|language
    cool ~1 your|ur ~1 jets|heels|boots|engines|head|beans|tits
    not ~2 lose|blow|pop|bust|burst ~1 your|a ~1 head|rag|cool|temper|shit|mind|gasket|fuse|blood_vessel|vein|top|lid
    keep|hold|calm ~1 your|ur ~1 hair|shirt|knickers|horses|wig|pants|tits|cool ~1 on? !on|top|the|dry|wet|up|back|out|short|long|tied|in|under|away|still|while
    get|take ~1 a|some ~1 grip|hold|chill_pill|perspective|reality_check|xanax|valium|cold_shower|day_off !on_the|of_the
    i ~2 ask|suggest|recommend|advise|urge|request|beg|would_like ~1 you ~1 to? ~2 calm|compose|moderate|control|collect|restrain|lower|temper|refrain|settle|relax|breathe|cool
    kindly|please ~1 moderate|control|compose|restrain|collect|lower|temper|regulate|settle ~1 your|yourself
    would|will|could|can|why_do|why_can you ~1 not|ever|just|please|kindly|maybe ~2 calm|relax|chill|settle|breathe|cool|simmer|compose ~1 down|yourself|out|off|$|for_a|please|a_bit
    pipe|simmer|settle|quieten|quiet|hush|wind ~1 down|it|your_neck ~1 $|now|please|will|sis|bro|mate|love|woman|man|dear|boy|girl|there|a|ok
    you ~1 need|have|ought|want|got|must|should|better ~1 to? ~2 chill|relax|calm|breathe|unclench|decompress|unwind|cool_off|cool_down|mellow|lighten_up|loosen_up|settle|simmer ~1 $|out|down|fr|real|already|a|the|and|before|tf|first|for|because|ok|now|babe|bro|dude|sis|man|girl
    less ~1 of? ~1 the|your ~1 shouting|attitude|caps|drama|hysterics|lip|aggression|tone
    no need|reason|call ~1 to|for ~2 shout|shouting|caps|capitals|yell|yelling|scream|screaming|aggressive|aggression|hostile|hostility|raise|raising|snap|swear|swearing|hysterics|panic
    ^ ~2 deep breaths
    pull|get|keep ~1 yourself|it together ~2 $|and|woman|man|will|please|for_god|now|dear|girl|mate
    at|in|with ~1 a|your ~1 normal|reasonable|human|lower|sensible|indoor|inside volume|decibel|decibels|voice
    you ~1 are|is ~1 getting|working|winding ~1 yourself ~1 into|up ~1 into|in|a|over|$|about|for|again ~1 state|tizzy|lather|knot|frenzy|twist|$|nothing
    talk|call|ring|come|write|speak|text|message ~3 when|once|if|until your ~1 #Agitation ~2 down|normal|back|lower|under
    whisht|whist|wheesht|hush|shush|shhh ~1 now|will|up|$|you|woman|man
    cool|calm|settle|control your ~1 mind|head|brain|blood|nerves|nerve ~1 first|down|before|and|$
    refrain ~1 from ~1 your|the|using|all? ~1 capitals|capital|exclamation|shouting|caps|swearing|hysterics|emotion
    tell|talk|speak|act|behave|explain|say|discuss ~4 like|as ~1 a|an ~1 rational|normal|sane|civilised|civilized|reasonable|proper|mature ~1 person|adult|human|man|woman
  `,
  1: `
    refrain ~1 from ~4 insults|language|tone|attacks
    ^ ~1 steady on
    take|have|try|taking|having ~1 a|some|few|five|ten|deep ~1 few|deep|big|long? ~1 breath|breaths|breather ~2 $|please|and|before|mate|love|ok|first|babe|buddy
    ^ ~1 whoa|woah|easy|steady ~1 whoa|woah|easy|there|now|tiger|horsey
    no need to|for panic|stress|worry_so|get_so|be_so
    count ~1 to ~1 ten|10|five|three|twenty
    unclench|decompress $
    more ~1 measured|civil|moderate|respectful tone|voice|manner|language
    everyone|everybody|guys|people|folks ~1 just|please? ~1 calm|chill|relax|settle ~1 down|out
  `,
});
