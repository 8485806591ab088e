/** Wordings of the rule scapegoat, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  it: 'that it this',
  they: 'he she they him her them someone everyone everybody',
  them: 'him her them my_\\w+ your_(?:brother|sister|mother|father|mum|mom|dad|friend|cousin) the_(?:boys|lads|girls|company|office|boss)',
  high: 'drunk wasted hammered drinking tipsy high stoned plastered buzzed pissed steaming off_my_face blackout_drunk smashed lit faded half_asleep sleep_deprived exhausted hangry on_medication sick hungover',
  off: 'not_count not_mean not_responsible not_remember not_know_what not_my_fault not_thinking not_myself not_me not_in_control not_even_me hold_it hold_that blame_me held_responsible held_against what_i_was_saying anyone_responsible be_blamed',
  deed: 'do say act snap shout yell lie forget lash behave send kiss hit be go talk write speak cheat ignore go_off lose react call',
};

/** A deed handed over to a person or a thing. */
export const HANDED = formsOf(classes, [
  '(do |can )?not ~ blame me|blame (him|her|them|it on|the (?!dog|cat|weather|traffic)\\w+|my \\w+|work|society|your (brother|sister|mother|mum|friends?))|not look at me|{it} is (all )?(on (him|her|them|my|your (brother|sister|mother))|(his|her|their) (fault|doing|idea))|(ask|talk to|speak to|tell that to|complain to|shout at|be mad at|get mad at|take it up with|take it out on|have it out with) (him|her|them|my (\\w+)|your (brother|sister|mother|mum|dad)|the (company|boss|council|office|algorithm))(?! (about the|if|when|for (a|the)))|(complaint|problem|issue|beef) (should |is )? ~ (go to|with) (them|him|her|my)|(can )?thank my',
  '{it} (is|was|were) ~ (the |my |them |those |all |that )*#Goat(~~ (talking|speaking|not me|and not|that|fault|who|doing|acting|texting|typing|which)|$)(?! (is|are) (in|on|cold|ready))',
  '(my|the|this|that|them|those|too much|too many|no|lack of|the stress of|stress of|bad|all the|all that) (\\w+ )?#Goat ~ (#Drove) (me|that i|us)(?! (a|laugh|smile|cry|happy|proud|sleepy|tired|sick))|(stress|pressure|lack|heat|noise|tiredness) of ~ (#Drove) (me|that i)',
  '(my|the|this) #Goat (is|are|was|were) ~~ (not responsible|not my fault|not in control|to blame|why i|the reason|what (made|did))|#Goat (did|does|do) (that|this|it)( to me)?|(thanks to|due to|down to|because of|on account of|blame|courtesy of) (the |my |all the |those |them |that )*(\\w+ )?#Goat(?! (bill|money|prices))',
  '{it} (is|was|were) not ~ (me|myself|the real me|even me|really me)( |$)(?!(or|and|who (ate|took)|it was))|(not|never) (the )?real me|was not (really |feeling |quite )?(myself|in my right mind|in control|thinking straight|in a good place)|(not|hardly) (been )?myself( |$)',
  '{high} ~~ ({off})|({off}) ~~ (drunk|wasted|drink|drinks|pints|whisk\\w+|high|tired)|(after|with) (\\w+ )+(pints|drinks|whisk\\w+|beers|glasses|bottles|shots|gin\\w*) ~~ (nobody|no one|anyone|who|cannot|not|anything)|would never ~~ sober|(drunk|old|stressed|tired|angry|hangry|jealous) me',
  '({they}|everyone|\\w+) (#Drove) me (do|did|say|on|up|into|to (?!(eat|drink|try|watch|jump|run|sing|swim|a|think|get|come|bring|pick|buy|let|call))|it|that way|(so )?i)(?! (a|think|get|come|bring|pick|buy|tell you|say hi|let you|call))|(made|forced|dared|told|asked|encouraged) me(~~ (so i|and i|i did|to (do|say) (it|that|this)))|put (me up to|the idea|it in my|idea in|ideas in|words in my)|egging me on|up to it',
  '(told|asked|advised|encouraged|convinced|persuaded) me to ~~ (so i did|and i|so i)|(because|since|cause) \\w+ ~ told me to|only ~~ because ({they}|\\w+ (told|made|said|asked|was))|(just|only|merely) (doing|following|did|followed|went along|going along|passing on|repeating|obeying) ~ (what|orders|along|with|instructions|the rules|policy|it)|went along with it|i had (nothing to do with|no (choice|say|option|part))|out of my (hands|control)|not my (decision|doing|call|idea)|forced (me|my hand)',
  '(because of|thanks to|down to) (him|her|them|my (?!back|knee|train|shift|schedule|flight)\\w+) ~~ (i|that i)|(is|was|are) the (only )?reason (i|why i|that i) (\\w+ )?(said|did|lie|lied|snapp?\\w*|shout\\w*|yell\\w*|forgot|act\\w*|am|was|behav\\w*|drink|drank|cheat\\w*|have trust)|(that is|is) why i ~ (snap\\w*|lash\\w*|shout\\w*|yell\\w*|lied|lie|forgot|kissed|hit|said (that|it|those)|was (rude|mean|short|horrible))',
  '(under|so much|too much|lot of|all the|put me under|pressure) ~ (pressure|stress|orders|strain|on me) ~~ (i|when i|so|that i|what)|(would|i) (never|not) ~~ if (my|the|work|he|she|they|it) ~ (#Goat|had not|was not|were not|boss|manager|mother)|(pressure|stress) (placed|put|from|comes|coming) ~ (on me|me|head|above|upstairs|my)',
  '{it} is (my|the) ~ #Goat ~~ (can not help|forgets?|makes|does|not me|rude|did|got|to you)|(my|the) #Goat ~~ (not me|talking|acting up|kicked in|took over|got the better|i can not help)|(raised|brought|taught|made) me (this|that|like|up|to be|who)|(can|could) not help (it|myself) ~ (#Goat|because|with my)|(take|blame) it ~ (my (parents|mother|father|ex|childhood))',
  '(autocorrect|predictive text|my phone|the phone|spell ?check|siri|alexa|the app) (did|sent|changed|wrote|must have|typed|turned) (it|that|this|the message|by itself|on its own|to)|(mercury|full moon|retrograde|my horoscope|zodiac|planets) ~~ (why|so|because|blame|i|me)',
]);

/** Owned; about cupboards, sofas and doctors; a mere report of a bad day. */
export const HARMLESS =
  /\b(?:shame about|(?:that|it|this) is (?:on me|mine)|i am the one|(?<!not )my (?:choice|fault)|no excuse|not an excuse|still me|(?:no one|nobody) (?:made|told|forced|asked) me|i did it|i said it|i am sorry (?:i|for|about)|cupboard|fridge|sofa|salmon|headache|doctor|bring|deadline|move the|made me (?:laugh|smile|cry|happy|think|a|feel (?:better|sick))|makes me (?:sleepy|tired|happy|sick|laugh|smile)|told me (?:about|that|you|he|she|they|it)|proud|haha|lol (?:it|my phone)|biscuit|hug)\b/;
