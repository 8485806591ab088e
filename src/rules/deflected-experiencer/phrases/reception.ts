/** Blame laid on how words were received: "you twist everything I say", "my text got taken wrong" (Kampf 2009). */
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  mis: `misunderstand misunderstood misunderstanding misread misreads misreading misinterpret misinterprets misinterpreted misinterpreting misconstrue
 misconstrued misconstruing mishear misheard mishearing misjudge misjudged misjudging misperceive misperceived misperceiving`,
  misdone: `misunderstood misread misinterpreted misconstrued misheard misjudged misperceived`,
  bend: `twist twists twisted twisting misquote misquoted misquoting misrepresent misrepresented misrepresenting misreported distort distorts distorted distorting
 warp warped warping spin spun spinning mangle mangled garbled skewed bent`,
  read: `take takes took taken taking read reads reading hear hears heard hearing interpret interprets interpreted interpreting construe construed construing
 perceive perceived perceiving receive received receiving understand understood get got getting see saw seen seeing pick_up picked_up picking_up`,
  taken: `taken read heard interpreted construed perceived received understood seen picked_up lifted pulled ripped torn cut`,
  wrong: `wrong wrongly badly personally negatively literally incorrectly differently sideways too_seriously out_of_context out_of_all_context out_of_proportion out_of_all_proportion
 completely_out the_wrong_way in_the_wrong in_a_bad in_a_wrong in_wrong in_bad in_a_different in_a_rude in_a_nasty in_a_mean in_a_manner in_a_way in_a_tone in_your_head
 as_an_insult as_insult as_an_attack as_attack as_criticism as_a_criticism as_a_dig as_a_threat as_a_slight as_rude as_offensive as_hostile as_an_accusation as_mean as_me_having
 as_if_i as_something as_some_kind to_heart the_worst_way the_bad_way some_other_way up_wrong up_the_wrong the_wrong_end`,
  people: `you people everyone everybody others some_people you_and you_both you_all you_guys`,
  be: `was were is are been being be got get gets getting gotten kena`,
  mine: `my our it this what_i everything_i all_i anything_i the_joke the_comment the_text the_message the_post the_email the_remark that that_text that_joke that_comment things_i words_i`,
  speech: `comment comments joke jokes remark remarks text texts message messages post posts email emails words tone letter note reply answer feedback suggestion
 question compliment advice point meaning sentence silence thing conversation statement opinion line story caption sarcasm humour humor intention intentions speech reaction gesture`,
};

/** The hearer misread it: it may be so, and it is put on the reading. */
export const MISREADING = formsOf(CLASSES, [
  '(you|people|everyone) ~ {mis} ~ (me|my|this|that|it|what i|what|everything|things|our)',
  '(you|people|everyone) ~ {read} (me|my|this|that|it|what i|what|everything|things|our|us) ~~ {wrong}',
]);

/** Somebody bent the words, or the reading did it all. */
export const RECEPTION = formsOf(CLASSES, [
  '{people} ~ {bend} ~ (my|what i|what|everything|it|that|things|words|our)',
  '(stop|quit|keep|always|and|just) ~ {bend} ~ (my|what i|everything|it|that|things|words|them)',
  '{mine} ~~ {be} ~ ({misdone}|{bend})',
  '(the|a|an|that|one) ~ {speech} ~~ {be} ~ ({misdone}|{bend})',
  '(the|a|an|one) ~ {speech} ~~ {be} ~ {taken} ~ {wrong}',
  '({mine}|{speech}) ~~ {be} {wrong} {taken}',
  '{mine} ~~ {be} ~ {taken} ~ {wrong}',
  'i {adv}* {be} {adv}* ({misdone}|{bend})',
  '{mine} ~~ {be} ~ (blown (up|out|way out)|turned (into|around|against|upside)|(given|getting|gets|got|taking|takes) (a|another|the wrong|a different) meaning|lost in translation)',
  '{mine} ~~ (was|were|did) not ~ (meant|said|written|intended|taken|received|understood|read|heard|mean) ~ (how|the way|like|as|in the way|in the spirit|correctly|properly)',
  '{mine} ~~ (gets|got|get|is|was|always) ~ (turned|twisted|blown|made) (into|against|out|up|around)',
  '(hear|hears|heard|hearing) (only )?(what|things|something) (you want|you wanted|you like|they want|they wanted|i never|i did not)',
  '(put|puts|putting|stuff|stuffing) ~ words (in|into) my mouth',
  '(read|reads|reading) (\\w+ ){0,4}(too much|so much|way more|things|something|a lot|stuff|loads|tone|malice|anger) (\\w+ )?into',
  '(turn|turns|turned|turning|use|used|using|take|taking|took|throw|throwing) my (own )?words ~ (around|against|out|back|on)',
  '(take|takes|took|taking|blow|blows|blew|blowing|lift|lifted|pull|pulled|pick|picked) (?=(\\w+ ){0,3}?(it|this|that|things?|everything|words?|what|my|me|texts?|messages?|comments?|jokes?|posts?|remarks?|situation|i) )(\\w+ ){1,9}(out of (\\w+ )?(context|proportion)|and (made|turned|ran|blew|twisted|make|turn) )',
  'you ~ (always|never|constantly|keep) ~ {read} ~~ {wrong}',
  '(sounds|sounded|sound|seems|seemed|looks|reads|is) (\\w+ ){0,2}(because|since|when) you (\\w+ ){0,3}{read} (it|that|this)',
  '(the way|how) (it|that|this|my \\w+|they|you) ({be} )?(\\w+ )?({taken}|took|sounded) (it )?(that|which|is|was|in|not) ',
  'the way (it|that|this|my \\w+|they) (was|were|is|got|has been) (\\w+ )?(read|taken|heard|received|interpreted|understood|perceived)',
  'how you (\\w+ )?(read|took|heard|interpreted|perceived|chose) (it|that|this) ~ (is|was|not|has)',
  '(sounded|heard|read) (it )?in (your head|(a|your) (\\w+ )?(voice|tone))',
  '(came|come|comes) (across|over) (\\w+ )?wrong to you|come (across|over) (\\w+ )?to you',
]);
