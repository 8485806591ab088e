/** Mock sympathy, mock applause and mimicry, over plain words, with their severity. Culpeper 1996: mock politeness. */
import type { Phrasing } from '../features/phrase.ts';

const NEG =
  '(?:making (?!it|partner|the (?:team|cut|list|finals)|progress|good)|ruining|ruin|wrecking|spoiling|destroying|turning|managing|finding|being|getting|losing|missing|forgetting|upsetting|embarrassing|proving|failing|not|never|killing|scaring|winning the|hurting|breaking|messing|another|yet)';

export const MOCKERY: readonly Phrasing[] = [
  [
    /\bboo ?hoo\b|\b(?:wah|waah|waaah) (?:wah|waah|waaah) (?:wah|waah|waaah)\b(?! w)|\b(?:waahmbulance|wambulance|waambulance)\b|\bickle\b|\bdiddums\b|\bfee ?fees\b|\bgonna cwy\b/,
    3,
  ],
  [
    /\bhere (?:come|comes|we go with) (?:the|your|more) (?:tears|waterworks|crying|violins?|sob story|drama|guilt trip|pity party|excuses|sulk\w*|lecture)\b|\bcue the (?:tears|violins?|waterworks|drama)\b|\bturn(?:ing)? on the waterworks\b/,
    3,
  ],
  [
    /\b(?:cry|go cry) (?:me a|about it|to (?:your|someone)|harder|more)\b|\bare you (?:going to|about to|gonna) cry\b/,
    3,
  ],
  [/\b(?:smallest|tiniest|tiny) violin\b|\bplay (?:me|us) (?:another|a sad)\b|\bget the violins? out\b/, 3],
  [
    /\bslow clap\b|\b(?:round of applause|standing ovation|medal|oscar|trophy|award|gold star|prize)(?: \w+)? (?:for|goes)(?= (?:\w+ ){0,5}(?:you|victim|martyr|drama|worst|best \w+|mr|mrs|miss|madam|queen|king|yourself|this one)\b)|\b(?:and )?the (?:award|oscar|prize|medal) for .* goes to\b/,
    3,
  ],
  [/\band the (?:award|oscar|prize) for (?:best|worst|biggest|most) \w+/, 3],
  [
    /\bmartyr of the\b|\b(?:parent|mother|father|husband|wife|friend|partner|boss|boyfriend|girlfriend|son|daughter) of the (?:year|century|month)\b|\b(?:poor|proper|little|such a) martyr\b/,
    2,
  ],
  [
    new RegExp(
      `\\b(?:congratulations|congrats|well done|bravo|great job|good job|nice job|nice work|great work|way to go|nice going|kudos|hats off)(?: to you)?,? (?:on |for |at |by |you )+(?:have |just |finally |really )*${NEG}\\b`,
    ),
    3,
  ],
  [
    /\b(?:congratulations|congrats|well done|bravo|way to go|nice going|good job|great job|nice one|nice work) (?:you (?:win|won|ruined|broke|made|just|did it again|have (?:ruined|made|done it))|genius|sherlock|einstein|captain obvious|smart ?ass|hero)\b/,
    3,
  ],
  [/\b(?:great|nice|good) (?:work|job) keep it up over\b|\bgreat work keep it up\b/, 1],
  [
    /\bdid (?:i|the|someone|somebody|mommy|mummy|the nasty|your|that|he|she|they) (?:\w+ ){0,4}(?:hurt|upset|bruise|wound) your (?:little |precious |delicate |poor |wittle |tiny )+(?:feelings|ego|heart|pride)\b/,
    3,
  ],
  [
    /\b(?:got|get|gets) (?:her|his|your|their) (?:little |precious |poor )*(?:feelings hurt|knickers|panties|feathers)\b|\bmollycoddle\b|\bprecious (?:little )?feelings\b/,
    3,
  ],
  [
    /\b(?:oh|aw|aww|awww) (?:you )?poor (?:you|baby|little|thing|delicate|diddums|old you|sweet|wee)(?! (?:that|it|what|hope|how|sounds|shingles|get)\b)(?= (?:did|does|had|you|was|\w+ (?:did|flower|had|can))\b)|\b(?:oh |you )?poor (?:little |delicate |precious |fragile )+(?:you|flower|snowflake|princess|prince|thing did|baby|boy|victim)\b/,
    3,
  ],
  [
    /\b(?:someone|somebody|quick|let us)? ?(?:call|alert|phone) (?:the )?(?:president|police|press|papers|newspapers|queen|fire brigade|un|media|ambulance|coastguard)(?= (?:\w+ ){0,5}(?:feelings|upset|hurt|sad|crying|got|cried|did not|has)\b)/,
    2,
  ],
  [
    /\btell (?:it to )?someone who cares\b|\bwho ?cares what you\b|\b(?:here is|have) a (?:tissue|dummy|lollipop|cookie|biscuit)\b|\bwant a (?:cookie|medal|biscuit|round of applause|lollipop|gold star)\b/,
    3,
  ],
  [/^(?:\w+ )?nice try(?! (?:on|at|with|at)\b)/, 2],
  [
    /\bthank(?:s| you)(?: so much| very much| a lot| a bunch)? for (?:absolutely )?(?:nothing$|nothing (?:as|at|again)|not (?:helping|listening|caring|being|telling|replying|answering|showing|coming|bothering|asking|doing)(?! (?:mad|angry|judg|upset|annoyed)\w*\b))/,
    2,
  ],
  [
    /\b(?:how|very|real|so|really) (?:(?:mature|original|classy|convenient)(?: of you)?|(?:noble|brave|charming|helpful|clever|big) of you)$/,
    2,
  ],
  [
    /^(?:oh |wow |yeah )*(?:typical|classy|real classy|real nice|real mature|very mature|so mature|big man|tough guy)(?: you| as usual| from you)?$/,
    2,
  ],
  [
    /\bwhatever (?:you say|makes you feel|floats your|helps you sleep|you (?:need|have) to tell yourself)(?= (?:friend|pal|buddy|boss|mate|sweetheart|princess|big|better|at)\b|$)/,
    2,
  ],
  [
    /\bmust be (?:so )?(?:hard|exhausting|tiring|tough|nice|lovely|great) (?:being|to be) (?:you|so (?:perfect|right|special|important|clever|smart)|perfect|always|the only|the smartest)\b/,
    3,
  ],
  [/\b(?:ah|oh|of course) (?:yes |yeah |sure )?(?:resort|resorting) to\b/, 2],
  [
    /\b(?:oh|yeah|sure|ah) (?:yes|sure|right|of course)? ?(?:because|blame|it is (?:all|always) (?:my|everyone)|you are (?:always|the) (?:right|perfect|victim|expert))\b/,
    2,
  ],
  [
    /\bthat is (?:what|how|exactly what) you sound like\b|\byou sound like (?:a |an |this )?(?:broken|whin|baby|child|donkey|toddler|spoil|my|parrot)\w*/,
    3,
  ],
  [
    /\b(?:such|what) a (?:tragedy|hardship|hero|saint|victim|gentleman|catch|genius|surprise|shocker) (?:it is|you are|are you|that you)\b|\bsuch a tragedy\b|\bmy heart (?:bleeds|breaks) for you\b/,
    2,
  ],
  [
    /\b(?:love|loving) (?:that|this|it) for you\b|\bgood for you (?:genius|sherlock|buddy|pal|princess)\b|\bdo you want (?:a|me to) (?:medal|clap|cookie|applaud|throw)\b/,
    2,
  ],
];
