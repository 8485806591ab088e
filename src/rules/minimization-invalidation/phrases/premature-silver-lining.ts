/** Wordings of the rule premature-silver-lining, over plain words ("im" is "i am" here). */
import { weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  will: 'will is_going_to are_going_to going_to gon shall',
  fine: 'ok okay fine grand alright all_right good over sorted better right well forgotten past gucci golden',
  soon: 'tomorrow soon one_day someday some_day in_time before_you_know in_a_few this_time_next years_from_now ten_years_from_now in_no_time sooner_than_you eventually next_year in_a_year a_year_from_now a_few_years by_next',
  good: 'positive bright brighter sunny good better beautiful happy happier cheerful optimistic upbeat',
};
/** Comfort in set phrases: it comes before the hurt was heard. */
export const PHRASES = weighed(
  1,
  formsOf(classes, [
    '(look|looking|see|seeing|find|focus|concentrate|think) (\\S+ ){0,2}?(on|at|the|of|about|to) (the |all the |what is |all )*{good} (side|things?|parts?|bits?|stuff|memories|aspects?|times|in (this|it|life))|bright side|(silver lining|every cloud)(?! (hotel|cafe))',
    '(everything|things|it|this|all|whatever) (\\S+ )?(happen|happens) for (a|some|the|your)? ?(reason|good|best|better)|whatever happens happens|(it|this|that) (is|was) (just )?(not )?meant to be( |$)|what is (for|meant for) you (will|is|cannot|can)|god (\\S+ )?(never|does not|only|has|will|works|knows|gives|is)(?! (in|at|late|on))|(gods?|divine|bigger|greater|the universe|universe) (plan|timing|will|has|got|knows)|(pray|pray on|pray about) (on it|about it|for strength|and)|leave it (to|in) god|trust (god|the process|the universe|the timing)',
    '(just |try (to|and) |you (just )?(got|have|need) to |do |always |please )?(think|stay|be|remain|keep|staying|thinking) ({adv} )*({good} thoughts|positive|optimistic|happy thoughts|strong|upbeat)( |$)(?!(test|result|for|numbers|is|charge|and negative))|(good|positive|happy) (vibes|energy|thoughts) only|(good|positive) (outlook|attitude|mindset|energy)|more (positive|optimistic|cheerful)',
    '(it|things|everything|this|all|that|life) ({will}|always|all|it|tend to|tends to|usually|is|are) (all |always |just |usually |be |going to )*(work|works|come|comes|turn|turns|sort|sorts|working|fall|falls) (itself |themselves |out |all )*(out|right|good|into place|itself out|for the best)(?! (cheaper|at|to|as|more|about|\\d))',
    '(it|this|that|everything|things|all|you|we) ({will}|is|are) ({adv} |too |all |so )*(pass|be ({adv} )*({fine}|worth it|laughing|for the best|stronger|thankful|happy again)|heal|fade|blow over|get (better|easier|over it|past)|feel better|bounce back|find (someone|somebody|another|better)|look back|laugh (about|at)|meet someone|see (it|that|one day|in the end)|thank)( |$)(?!(on the|at|in (trainers|the car|that|a)|with|if|for|by|home|there|here|to (see|go)|soon then|when (i|you|we) (arrive|get)))',
    '{soon} (\\S+ ){0,4}?(better|fine|laugh|see (it|that|this)|over|different|ok|alright|forget|thank|new day|look back|smile|put (this|it)|be behind|heal|fade|stronger)(?!( at| to go))|(is|be) a new day|(laugh|laughing) about (this|it)|(best|good) thing (that )?(could have|ever|could|has|to) (ever )?happen\\w*|blessing in disguise|count your blessings',
    'time (heals|is a (great )?healer|will heal|cures|fixes|will tell and)|give it (time|a few|some time|a while|a week)|(put|paint|force) (on )?(a|that|your) (\\S+ )?(smile|happy face|brave face)|turn that frown|smile (more|through|and)|(sun|rainbow) (will|after|comes)|after (the )?rain|light at the end|tunnel',
    '(fish in the sea|one door closes|door (closes|shuts)|(plenty|lots) (more|of) fish|what does not kill|(makes?|make|making|will make|leaves?) (you|us) (stronger|tougher|wiser)|worse things (happen|at sea)|it is what it is|such is life|that is life|life (goes on|is too short|is short|happens|has ups)|onwards and upwards|onward and upward|upwards and onwards|could be worse|no use crying|cry over spil\\w+)(?!( left| in the freezer))',
    '(chin|keep your chin|keep your head|cheer|perk|buck|head|keep smiling) up( |$)(?!(\\d|the|at))|keep smiling|hang in there|look at it (this|like this|another|that) way|cheer yourself|dust yourself',
    '(do not|just do not|try not to|stop|no|no need to|not|no point|no use|quit|without) (in |be |being |to |you )*((think|thinking) (so much|about it|too much|bad)|dwell(ing)?|(worry|worrying)( about it| so| too|$)|(cry|crying) (over|about)|more crying|be sad|sad|sadness|stress(ing)?( about| over| it|$)|overthink(ing)?|mop(e|ing)|frown(ing)?|(beat|beating) yourself)|cheer up|never mind (eh|love|pet|dear|hun|sweetie)|not let it get (to you|you down)',
    '(move|moving) on to (better|bigger)|(bigger|better) (and better )?things (are|await|ahead|coming|to come)|new chapter|(you|we) (deserve|dodged) (better|a bullet)|better off without|(his|her|their) loss|everything (is|will be) (going to be |gonna be |gonna b )?(fine|ok|alright|grand)',
  ]),
);
