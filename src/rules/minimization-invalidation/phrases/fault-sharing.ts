/** Wordings of the rule fault-sharing, over plain words ("im" is "i am" here). */
import { weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  blame: 'blame fault faults guilt responsibility mistake mistakes error errors wrong wrongs wrongdoing',
  two: 'both each_of_us neither_of_us neither_one_of_us either_of_us the_two_of_us us_two two_of_us both_of_us we_each us_both all_of_us none_of_us both_sides both_parties both_ends either_side each_side all_sides two_sides',
  wrong:
    'wrong fucked fcked fked screwed messed badly apologise apologize sorry contributed heated guilty innocent saint saints angel angels glory perfect blameless good_in_this bad nasty awful horrible mean rude unkind harsh cruel things stuff toxic',
};
/** One fault for two. */
export const PHRASES = weighed(
  1,
  formsOf(classes, [
    '(takes|take) (two|2) (people |of us )?(to|2) (tango|argue|fight|quarrel|make|break|row|have|start|dance|ruin)|(takes|take) (two|2)( you know| babe| lol)?$|six of one|one hand (\\S+ ){0,4}?clap|clap (\\S+ ){0,4}?one hand|there (was|were|is|are) (two|2|both) of us (in|at|to|doing|shouting|there)( it| that| this|$)',
    'not (just|only|all|entirely|completely|solely|the only (one|person|guy|party)|alone) (\\S+ ){0,4}?(on me|me|mine|my (fault|doing)|one|at fault|to blame|messed up|shouting|wrong|who|here|guilty)(?! (going|coming|left|home|awake))|(not|hardly|never) ({adv} )*(the|d) only (one|person|guy|party) (who|that|to|here|in|with|at)|not (\\S+ )?taking all the (blame|responsibility)',
    'you ({adv} )*(are|were|have|had|is) (hardly|not|no|never|not exactly|far from|not so)( been| always been| always| exactly| really| so)*( )(a |an |any |that |so |all |exactly |mr |miss )*(innocent|perfect|blameless|angel|saint|faultless|squeaky|easy|mother teresa|better|nice either|great either|kind either|prince|princess)(?! (day|time|match))|you (are |were )?no (saint|angel|better|picnic|prize)',
    'you (\\S+ ){1,6}?(innocent|nice|great|kind|better|fair|perfect) (\\S+ ){0,4}?(either|yourself|too|in this)|you (were|are|was|is) (just |every bit |equally )*as (bad|guilty|wrong|much|rude|mean|loud|toxic|responsible|nasty)|you are (also|equally|partly|just as) (\\S+ ){0,4}?(wrong|to blame|at fault|guilty|responsible)',
    'you (did|said|have|had|were|are|messed|made|hurt|shouted|yelled|lied|do|started|screwed) (\\S+ ){0,6}?(wrong|stuff|things|fault|blame|mistakes?|bad|me|yelling|shouting|hurt\\w*) (\\S+ ){0,4}?(too|either|as well|also)( |$)',
    '(split|share[ds]?|divide|half|50|fifty|equal(ly)?|joint|mutual) (\\S+ ){0,4}?{blame}|{blame} (\\S+ ){0,5}?(split|shared?|half|50|fifty|equal\\w*|both|either|mutual|two of us|us two|each of us|go around|goes around|to go round|two sides|all of us)|(enough|plenty of) {blame} (to|for)|(as much your|your fault as|yours as much as)',
    '(faults?|blame|wrongs?|mistakes|errors|things|heated|said|tempers|failings|wounds|bad behaviou?r|apolog\\w+) (\\S+ ){0,4}?(on|from|by) (both|all|either|each) (sides?|ends|parts|part|parties)|(on|from) both (sides|ends|parts)',
    '({two}) (\\S+ ){0,6}?({wrong}|{blame}|to blame|at fault|#WrongVerb|#WrongAdj|responsib\\w+|apolog\\w+|come\\w* out|looking good|owe|played|part)(?! (to (go|catch|see)|on (the|monday)|ending|number|score|train|side))',
    '(each|both) ({adv} )*(have|got|did|said|had|did each other|played|owe|need|should|could) (\\S+ ){0,5}?(apologi\\w+|sorry|wrong|dirty|things|part|mistakes|bad|blame|better|work on|own up|faults?)',
    'you ({adv} )*(played|play|had|have|did|contributed|contribute|bear|carry|own|share) (also |have )?(a |an |your |some |half |the |to |in )*(\\S+ )?(part|role|share|hand|half|blame|responsibility)( |$)(?!(beautifully|well|great|perfectly|so|in the (play|film|show)))|your (own )?(share|part|half|role) (in|of) (this|it|that|the (fight|argument|row|mess))|you (did|done) your (share|part|bit) of|you gave as good',
    '(i|my) (\\S+ ){1,8}?(and |but )?so (were|did|are|do|have|was) you(r|rs)?( |$)|as (did|were|do|are) you$|(same|goes|true) (goes |as |with )?(for |of )?you( |$)(?!(guys|all|and i|both))|you do (it|that|the same) too|(and )?you did (it |the same |that |them )?too( |$)|(done|did|do) the same (thing )?to me',
    '(call it|we are|are we|let us call it|makes us|now we are|that makes us) (\\S+ )?(even|quits|a draw|square|evens|equal|50 50)( |$)(?!(more|better))|(just )?as bad as (me|each other|i am|i was|one another)|two sides to (every|this|it|the story)|(goes|cuts|works|went) both ways( |$)|two way street|50 50|fifty fifty|half and half( |$)|pot kettle|pot (and|calling) (the )?kettle|even stevens',
    '(mutual|equally|jointly|evenly|both) (\\S+ ){0,4}?(to blame|at fault|responsib\\w+|guilty|wrong|hurt\\w*|the cause)|it was (both|mutual|two)( of us| ways| our faults?)?( |$)(?!(of (you|them)|days|weeks|hours))|both (our|of our) (fault|faults|doing)',
  ]),
);
