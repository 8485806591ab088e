/** Love, care or loyalty made the proof in a demand: forms over plain words. */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  loves: `love loved loves care cared cares respect respected respects value valued values trust trusted trusts want wanted appreciate appreciated adore
 adored believe_in believed_in give_a_damn gave_a_damn give_a_shit gave_a_shit gave_a_fuck gave_a_toss worship worshipped miss missed cherish cherished like liked`,
  mine: `me us my_\\w+ this_(?:family|relationship|marriage|friendship|team|company|group|project) our_(?:\\w+_)?\\w+
 your_(?:own_)?(?:mother|father|family|kids|children|mum|mom|wife|husband|parents|sister|brother|team|daughter|son)`,
  bond: `friend friends mate mates wife husband partner boyfriend girlfriend mother father son daughter mum mom mam dad sister brother sis bro man woman parent parents person
 lover fiance spouse uncle aunt grandson granddaughter girl boy bestie bff bffs ride_or_die bf gf child sibling teammate employee colleague boss leader christian
 couple couples family people_in_love best_friends real_ones brothers sisters daughters sons fiancee man_in_love wives husbands`,
  good: 'real true good proper decent loving normal caring supportive actual faithful devoted loyal best better dutiful committed genuine',
  would: `would wouldnt will does do did should shows? puts? keeps? has have helps? stands? supports? never lends? lend tells? tell asks? ask stays? stay forgives? backs? back
 drops? comes? come answers? sacrifices? makes? cannot can_not lets? always trusts? shares? share notices? remembers?`,
  proof: 'prove show demonstrate prove_to_me show_to_me',
  claim: 'say claim said keep_saying tell_me told_me swear pretend act_like',
};

/** Tests of love, by what they hang the love on. */
export const LOVE_TESTS: readonly Expression[] = formsOf(CLASSES, [
  // If you loved me …
  'if (you|u) {adv}* (did |had |do )*{loves} ?(for |about |any |even |at all |anything about )*{mine}\\b',
  'if (you|u) (really|truly|actually|even|ever|genuinely|honestly|still|did|do) (\\w+ )?{loves}\\b(?! (for|about|to) (?!me|us|my|our|your|this)|ing|to |the |it |that |a )|if (you|u) (\\w+ )?(loved|cared) ?(me )?(you|u) (would|will|could|should)|if (you|u) (\\w+ )?(loved|cared) (at all|a bit|one bit|half|as much|even)',
  'if (you|u) {adv}* (had|have) ~ (any|one|an ounce of|a shred of|a bit of|even|some) ~ (feelings?|love|respect|heart|consideration|loyalty|care)',
  '(if|were|was) (i|we|this (family|relationship|marriage|friendship)|our \\w+|my (feelings|happiness|opinion|health)) {adv}* (really )?(matter(ed|s)?|meant?|means|was|were|am|important|worth)? ?(\\w+ )?(anything|something|as much|a priority|important|worth|at all|to you|your priority|number one)\\b.*\\b(you|would|then)\\b',
  'if (your|the) (feelings?|love|heart|affection) (for me |for us |in it )?(\\w+ )?(was|were|is|are) (\\w+ )?(real|true|there|genuine|in it|honest|serious)|if (that|this|it) (was|were|is) (real |true )?love',
  'if (i am|you are|you were|you is|you was|i was|i were|you are supposed to be|we are) {adv}* (\\w+ )?(a |your |my |any |half |any kind of )*(\\w+ )?({good} )?{bond}\\b(?! (to|for)\\b).*\\b(you|would|then)\\b',
  // A good wife would …
  '(a|any|every|an|the|no|some|what) (\\w+ )?{good} (\\w+ )?{bond} (who ~ )?{adv}* (\\w+ )?{would}\\b',
  '{good} {bond} (who ~ )?{adv}* {would}\\b|^(and |but |cause )?{bond} {adv}* (do not|tell|help|trust|support|answer|share|stick|show|back) (each other|one another|everything|up)|(real ones|best friends|bffs|true friends) {adv}* (show|tell|have|stick|come|do)',
  '(?:^|you are (not )?)(a|the) {bond} (who|that) {adv}* {loves} ~~ (would|will|does|do not|puts|makes|comes|never)\\b',
  '^(someone|somebody|anyone|anybody|people|a person|any {bond}|{bond}|those) (who|that) {adv}* {loves} (about |for )?(me|us|their|his|her|somebody|someone|(?=would|does|do|will))\\b ?~~ (would|does|do|will|is|puts|makes|answers|stays|never|have|has)\\b',
  'what (kind|sort|type) of (a |an )?{bond} {adv}* (lets?|leaves?|forgets?|does not|would|can|goes|refuses|makes|asks|let us|treats|puts|needs|will not|never|ignores|has to)\\b',
  // Prove it.
  '(?<!\\bnot .*){proof} (to me |me )?(that |how much |then |it if )*(you|u) (\\w+ )?(love me|love us|loved me|love$|care|cared|mean it|want me|are (not like|different|serious|my|loyal)|respect)\\b(?! to )|prove your (love|loyalty|feelings)|if you love me (then )?prove it|{proof} (to )?(me )?(that )?(i|we) (\\w+ )?(matter|mean|am (important|your|a priority)|come first)',
  'you {claim} (that )?(you )?(\\w+ )?({loves}) (me|us)\\b.*\\b(so|then|prove|but|and)\\b|(how|why) (can|could|do) you {claim} (to |that you )?{loves} (me|us)|you {claim} (that )?you {loves} (me|us)$',
  'not (\\w+ )?({loves}) ?(about |me )*(me|us)? ?(or|cause|because|otherwise) (if )?you (would|did|will)|(call|calls|calling) yourself (a|my|an) (\\w+ )?{bond}',
  // Do you love me or not?
  '(do|did) (you|u) (even|actually|really|ever|still) (\\w+ )?({loves}) ?(about )?(me|us)\\b(?: (or|then|if|at all|anymore)\\b|$)|are (you|we) (really )?(my |a |even )?{bond} or (not|what)',
  '(not|never) (\\w+ ){0,4}(if you|when you|to (someone|somebody|people|a person|the person) (that )?(you|they)) (\\w+ )?(loved?|cared?)( (me|us|about (me|us)))?$|when (you|u) (really |truly |actually )?love (someone|somebody|a person) (you|u) (\\w+ )*(do|will|would|make|show|put|never|not)',
  '(that|this) is (not )?what (love|real love|a (\\w+ )?{bond}|{bond}) (is|does|do|means|looks like)',
  '(you|u) (would|will) (\\w+ ){1,12}if (you|u) {adv}* ({loves}) ?(me|us|about (me|us)|my|this)?\\b|(would|could) (not )?(\\w+ ){1,8}if (you|u) {adv}* ({loves}) (about )?(me|us|my)\\b|if you did(?: not)? you would',
]);
