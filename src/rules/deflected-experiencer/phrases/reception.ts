/** Blame laid on how words were received: "you twist everything I say", "my text got taken wrong" (Kampf 2009). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  they: `you people everyone everybody others you_lot you_both some_people folks somebody someone`,
  bend: `bending twist twists twisted twisting misquote misquotes misquoted misquoting misrepresent misrepresents misrepresented misrepresenting distort distorts distorted
 distorting warp warps warped warping spin spins spun spinning mangle mangled garble garbled skew skewed bent contort contorted`,
  /** What was done to words; "my head is spinning" does nothing to any. */
  bent: 'twisted misquoted misrepresented distorted mangled garbled skewed contorted',
  mis: `misunderstand misunderstands misunderstood misunderstanding misread misreads misreading misinterpret misinterprets misinterpreted misinterpreting
 misconstrue misconstrues misconstrued misconstruing mishear misheard mishearing misjudge misjudged misjudging misperceive misperceived misreported mistook`,
  misdone: `misunderstood misread misinterpreted misconstrued misheard misjudged misperceived misreported`,
  hear: `hear hears heard hearing read reads reading see sees saw`,
  read: `take takes took taken taking read reads reading hear hears heard hearing interpret interprets interpreted interpreting construe construed construing perceive
 perceived perceiving receive received receiving understand understood get got getting see saw seen seeing find found finding treat treats treated treating`,
  taken:
    'taken read heard interpreted construed perceived received understood seen picked_up lifted pulled ripped torn cut took',
  wrongly: `wrong wrongly badly personally negatively literally incorrectly differently sideways too_seriously seriously out_of_context out_of_all_context out_of_proportion
 the_wrong_way wrong_way wrong_end in_a_bad in_a_wrong in_the_wrong in_bad in_a_rude in_a_nasty in_a_mean insult attack criticism dig threat slight rude offensive
 hostile accusation mean to_heart worst_way bad_way up_wrong wrong_idea wrong_tone`,
  mine: `my our what_i what_we everything_i anything_i whatever_i all_i things_i words_i every_word every_text every_message all_that_i`,
  said: `comment comments joke jokes remark remarks words tone feedback suggestion question questions compliment advice point sarcasm humour humor intention intentions
 gesture banter silence teasing honesty opinion line sentence reply caption story speech tweet`,
  be: 'was were is are been being be got get gets getting gotten always kena',
  attack: `insult attack fight war argument accusation offense threat slight crime crisis scandal row drama criticism dig problem issue mess thing something grievance
 ugly nasty bad horrible sinister personal rude mean hostile worst villain monster`,
  turn: 'turn turns turned turning make makes made making blow blows blew blown blowing build builds built building spin spun',
  tone: 'tone malice anger hostility attitude meaning meanings criticism insult insults rudeness shade judgment judgement contempt subtext lines accusation',
  head: 'head heads mind minds imagination ears eyes own_head own_voice insecurities insecurity',
  fuss: 'things stuff something too_much so_much way_more way_too a_lot more loads everything meaning malice tone anger hostility',
  choose:
    'choose chooses chose chosen decide decides decided insist insists insisted prefer determined manage managed',
};

/** Somebody bent the words, or the reading did it all; or the hearer misread it, which may be so. */
export const RECEPTION = graded(
  {
    2: `
      {they} ~3 {bend} ~2 {mine}|it|that|this|things|everything|words|me|us
    ^ do|please? ~1 not|stop|quit ~1 {bend} ~1 {mine}|it|that|this|things|everything|words|me
    {they} ~2 make|makes|making|made|turn|turning|turned|build|building ~1 {mine}|it|this|that ~2 into something|an|a ~3 not|never|bigger|more|else|{attack}
    that|this is ~1 your ~1 interpretation|reading|take|version|spin|perception|projection
    {they} ~2 {read}|hear|hearing|see|seeing|find ~3 {attack}|{tone} ~2 that|which|where|when ~3 not|never|nobody
    {mine}|it|that|this ~2 got|get|gets|been|was ~3 {misdone}|misconstrued ~2 as_usual|again|always|by
    {they} ~3 take|taking|took ~1 my|our ~1 words ~3 {bend}
    i|we ~2 never|not ~2 said|say|wrote|typed ~1 any_of|anything_like|that|those|any_such ~3 {they} ~2 {read}|{turn}|made|assumed
      stop|quit|keep|keeps|always|just ~2 {bend} ~1 {mine}|it|that|this|things|everything|words|me
      {mine}|it|this|that ~8 {be} ~2 {misdone}|{bent}
      the|a|an|one ~2 {said} ~4 {be} ~2 {misdone}|{bent}
      {mine}|it|this|that ~5 {be} ~2 {taken} ~3 {wrongly}
      the|a|an|one ~2 {said} ~4 {be} ~2 {taken} ~3 {wrongly}
      {mine}|it|this|that|the ~5 {be} {wrongly} {taken}
      i ~1 am|was|been|have_been|got|get|being ~2 {misdone}|{bent}
      {mine}|it|this|that ~5 {be} ~2 {turn} ~1 into|out_of_proportion|out_of_all|against|upside
      {mine}|it|that ~3 {be} ~2 lost_in_translation
      {mine} ~3 given|getting|gets|got|taking|takes ~1 a|another|the_wrong|different|the ~2 meaning
      the_way|how ~1 it|that|this|my|they ~3 {be} ~1 {taken} ~4 not|that|which|is|caused
      {mine}|it ~3 interpreted|taken|construed|read ~1 in_a|in_such|in_some manner|way
      {they} ~6 make|makes|making|made ~1 {mine} ~4 sound|look|seem|out ~3 {attack}
      {they} ~2 {hear} ~1 only|just? what ~1 you|they ~1 {choose}|want|wanted|like
      only|just ~1 {hear} ~1 what|things ~2 you|they|i
      {they} ~2 {choose} ~1 to|on ~1 {hear}|take|taking|find|interpret|interpreting|understand|{bend}|{mis} ~1 {mine}|it|this|that|things|everything|me|malice|insult|$
      put|puts|putting|stuff|stuffing|shove|shoving ~1 words in|into my|our
      {they} ~3 read|reads|reading ~1 {fuss} ~2 into|in|between
      {they} ~2 {read}|put|putting ~2 {tone}|things|stuff ~3 where|when|that|which ~3 not|none|never|simply
      the_mood|mood|voice|the_voice|the_tone ~2 you ~1 {read} ~1 it|that|them ~1 in
    {they} ~3 {read} ~1 between ~1 the? ~1 lines
      {tone} ~4 you ~1 are? ~1 {read} ~6 in your ~1 {head}
      sounds|sounded|heard|read|came ~5 in your ~1 {head}|voice
      became|becomes|turned_into|is ~2 {attack} ~2 in|to your ~1 {head}
      {they} ~2 turn|turned|turning|use|used|using|take|throw|throwing ~1 my ~1 own? words|sentences ~2 around|against|out|back|on|into
      {they} ~3 {read}|lift|lifted|pull|pulled|pick|picked|blow|blew|blown|blowing ~6 out_of_context|out_of_proportion|out_of_all|up_wrong|the_wrong_end
      {they} ~3 take|took|pick|picked|lift|lifted|grab|grabbed ~1 one|a|1|two ~2 line|word|words|sentence|phrase|thing|remark|joke ~9 ran|run|running|made|turned|twisted|blew
      {they} ~3 {turn} ~1 {mine}|it|that|this|everything|anything|things ~4 into|out_as|out_to_be|about ~3 {attack}|more_than|what_it
      {mine} ~4 {be}|gets|becomes|became|turns ~2 {turn}|twisted|used|misread ~3 {attack}|into|against
    everything_i|anything_i|whatever_i|all_i|what_i ~4 {be}|gets|becomes|turns ~2 a|an ~3 {attack}
      {they} ~2 {read} ~1 everything|anything|every ~2 i ~6 as|like|wrong|wrongly|badly|personally|into|out
      that|it is ~1 just|only? what ~1 you ~1 heard|hear|read
      everything|things ~2 {be} ~1 taken|read ~2 {wrongly}
      without ~1 you ~2 {bend}|taking|turning|making
      the|my|our ~2 review|email|post|message|text|edit|thread|{said} ~3 was|got|been|were ~2 blown|spun ~2 up|out|into
      i ~1 said|say|wrote one ~1 thing ~3 heard|hear|read another|something|different
      not what i ~1 said|meant|wrote|typed ~5 what ~1 you ~1 {read}|{choose}|made
      only|just ~1 sounds|sounded|sound|reads|seems|seemed|looks|hurts|hurt ~3 because|cause|when|since ~2 you
      the_way|manner|how ~1 you ~2 {read}|{bend}|took|spun|{choose} ~3 is|was ~1 not ~3 meant|said|intended|me|my|mine|what|how
      {mine}|it|that|this ~4 not ~2 meant|said|written|intended ~2 the_way|how|like|as ~1 you|it|that ~2 {read}
      {mine}|it|that|this ~4 not ~2 {taken} ~2 the_way|how|as|in_the|correctly|properly ~2 meant|intended|i|it|spirit|$
      your ~2 interpretation|reading|perception|projection|imagination|insecurity|insecurities|spin ~3 not ~2 me|my|mine|fault|problem|what|true
      your ~2 interpretation|reading|perception|projection|imagination|spin ~3 is|was|are ~2 the_problem|the_issue|off|wrong|yours|on_you|way_off
      you ~2 heard|hear|read|saw|see|found|find ~2 an|a|some|the {tone}|{attack} ~3 not|never|none ~2 there|one|meant|intended|was|exist|mine
      you ~2 hear|heard|read|got|get|take|took ~2 {wrongly} ~2 from|out_of|in|into ~2 {mine}|nothing|everything|that
    `,
    1: `
      {they} ~2 {mis} ~2 {mine}|it|this|that|me|everything|us
      {they} ~2 {read} ~2 {mine}|it|this|that|me|everything|things|us ~3 {wrongly}
      being|been|get|got painted|portrayed|cast|made_out ~1 as ~2 {attack}|villains|monsters|bullies
      came|come|comes ~1 across|over ~2 wrong|badly to you
    `,
  },
  CLASSES,
);

/** The writer owns the wording somewhere: then it is a repair attempt. */
export const OWNS_WORDING = wordings(`
  i ~2 worded|put|phrased|said|expressed ~3 badly|poorly|wrong|clumsily|carelessly|better|clearer|harshly
  came|come|coming out_wrong
  my ~1 fault|wording|mistake
  clumsy|misread_you|i_misread|i_misunderstood|got_this_wrong|i_see_why|i_can_see|that_was_nasty
`);

/** Somebody else's words, papers, machines, and plain things that are taken and turned. */
export const OTHERS_WORDS = wordings(`
  clip|article|frame|it_is_fine|wood|wheel|disc|plank|video|quote|study|data|paper|press|media|journalist|journalists|headline|interview|reporter|reporters|passage|verse|statistics|report|minister|error|client|parser
  ankle|arm|knee|cable|cord|hem|train|bus|road|exit|turning|pill|pills|tablets|medication|temperature|handwriting|accent|seat|seats|compiler|api|code|query|timeout
  his|her|their ~2 words|comment|remark|message|text|quote|joke|tone
  would_like to take|see|read|hear|find
`);
