/** Wordings of the rule thats-how-i-am, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  it: 'that this it',
  talk: 'am talk speak joke operate cope communicate express show show_love show_affection have_always grew_up was_raised roll do_things argue work deal_with handle tell say_things was_made am_made was_brought am_wired am_built love live react process vent think',

  like: 'like handle take accept deal_with stand want appreciate cope_with understand',
  always: 'always never since_i was_born ever forever since_birth',
};

/** A person told as a fixed fact. */
export const FIXED = formsOf(classes, [
  '{it} (is|was) ~ (just |simply )?(how|who|what|the way|the kind of \\w+|the type of \\w+|the sort of \\w+) i {talk}(?! (\\w+ing|going|meeting|seeing|to (hear|see|do|eat|go|be|watch)|at|in|on the|thinking|hoping|wearing|supposed|feeling|like when))',
  '(is|be|are|was) ~ (my|in my|part of my|our|in our) ~ #NatureNoun(?! (home|to|back|there|in|of the|out|is|are|was))|{it} (is|be) in (my|the) ~ #NatureNoun|(in|it is|by|part of) (my|our) ~ (nature|blood|dna|genes|culture|character|personality|bones|family|country)',
  '(is|are) ~ just (my|our) way( of|$)|(is|are|was) my way of (showing|saying|dealing|coping|talking|being|expressing|communicating)',
  '{it} is (just |all |simply )me(~ $)|me being me|just (be|being) (me|myself)|i am (just )?(just )?(being )?myself',
  'take (it|me) or leave (it|me)|like it or (lump|leave) it|(take|accept|love|have|want) me (as|for (who|what)|the way|or leave)|handle me at|at my worst|(take|accept) (me|it) as i am|warts and all',
  'if you (do|can|could) not {like} ~ (it|that|me|this) ~~ (problem|door|tough|too bad|leave|go|find|loss|not my|bye|issue|on you|get lost|worry)|(something|a thing|what) you (will|have to|are going to|must|can) ~ (live with|accept|get used to|put up with|learn to)|(deal|live|cope) with it(~ $)|(you|people) ~ (get used to it|adapt|adjust to it|learn to live with|have to accept)',
  'i (have )? ~ been (like (this|that)|(this|that) way|the same)(?! (about|with|since (monday|tuesday|last|yesterday)))|(always|never) (have been|has been|have|has|will be|will|was|did|do|am)( (like|this|that|so|a|the|way|and|will|be|been|have|am|do|is)){0,3}$|and always (will|have|did)|always (have|has|was|will)( (been|be|done|do))?$|been like (this|that) (since|all|for|my)',
  'i am ~ (not|never) ~ (going to ~ change|changing|about to change)|i (can|will|could) not (just |simply |ever |now |suddenly )*(change(?! (the|it|that|my|your|a|this)\\b)|change (who|how|my (nature|ways|personality))|become|be (other|another|someone|somebody|different)|help (it|how|the way|who|myself|being))|(nobody|no one|anyone) ~ (changing|change) me|(too (old|late)|at my age) ~ (to )?(change|learn)?|set in my ways|(will|is|are) not (going anywhere|going to change|changing)|stuck with me|leopard|old dog',
  'you ~ (?<!not )(knew|know|knew exactly|know exactly|known|ought to know|should know) ~ (who|what|how) (i|you) (was|am|were|are|get|can be|could be)(?! (at|in|going|doing|saying|talking|like (with|about|on)))|(knew|known|know) ~ (from (day one|the start|the beginning)|when (we met|you married|we got|you (got|met|chose|moved))|before (we|you)|what you (were|was) (getting|marrying|signing))|you (married|chose|picked|fell for|signed up for) (me|a|this|an|someone)',
  '(born|made|built|wired|raised|brought up|programmed|reared) (this way|that way|like this|like that|to be|differently)|(born|raised|brought up|reared) (to|in a)|the way (i am|i was|god) ~ (made|built|wired|raised|born|brought)|not wired|god made me',
  '(i|we) ~ (say (what (i|we)|it (how|like|as))|speak (my|our) mind|speak directly|tell it (how|like|as)|call (it (how|like|as)|a spade)|(do not|never|will not) (sugar\\w*|mince|hold back|bite my|beat around|filter|apologi\\w+ for who))|no filter|keep it (real|100|a hundred)|what you see is|(heart|mouth) (on my sleeve|runs|has no|like a)|my mouth (runs|gets|has)',
  'some (people|of us) (are|is) ~~ (i|me|we) (am|happen|are|just|say)|i happen to be|(i am|we are) (just |only )?(a|an)? ?(?!(man|woman|guy)\\b)#Origin|i am (just|only) (a|an) (man|woman|guy|bloke|lad)|{it} is (a|an|my|the) ~ (#Origin|leo|family|generational|cultural|irish|italian|man|guy|zodiac) (thing|trait|way)|(us|we) (#Origin)|not among my|not my (strong|strongest|forte|strength|style|thing)',
  '(in|where) (my|our|i come) ~ (family|country|culture|house|home|village|part of the world|from|town|industry) ~ (we|people|everyone|it is|i was) ~~ (speak|talk|say|shout|direct|loud|honest|blunt|express|argue|like this|that way|frank|tell)',
  'my (temper|mouth|mood|moods|anger|jealousy|bluntness|honesty|sarcasm|tongue) ~ (is what|just|does|has always|gets|comes with|is part|runs)|(get|got|inherited) it from my ({kin}|father|mother|dad|mum|mom)',
]);

/** Something is to change, or it is about heights, recipes, plans. */
export const HARMLESS =
  /\b(?:direct report|working on|work on it|(?:want|going|trying|try|need|will|learn\w*|started) to (?:change|do better|stop|sort|get better|do it differently|slow down|be (?:better|different|less))|differently|no excuse|not an excuse|by habit|unkind|my fault|about (?:spiders|heights|food|coffee)|with (?:spiders|chocolate|dogs|cake|coffee)|i make my|mine to|sort out|welcome|beginner|on the radio|column|form|the doctor|your nature|your (?:\w+ )?personality|(?:he|she|they) (?:is|are|was|has)|sorry i (?:\w+ed|was|am|got|did)|therap\w+|seeing someone)\b/;
