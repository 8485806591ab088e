/** Threats built freely: harm foretold, secrets held out, places and people named. Forms over plain words (Culpeper 2011). */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  exposed: `photos pics pictures nudes videos video messages texts screenshots chats emails recordings recording dms receipts evidence proof
 secret secrets letters voice_notes conversation everything files search_history`,
  crowd: `boss wife husband mum mom mother father dad parents family school girlfriend boyfriend employer manager kids friends colleagues followers
 landlord church pastor missus partner clients customers team office whole_school whole_town whole_office neighbours neighbors job work hr
 university uni college professor probation_officer fiance fiancee in_laws children brother sister coach girl man`,
  know: 'know hear find_out see have_seen read learn be_told have_heard have_read know_about hear_about get hear_everything be_interested',
  body: `jaw neck legs? nose face teeth arms? head skull ribs fingers kneecaps ass arse back throat skin eyes knees guts butt lip mouth`,
  doom: `regret rue suffer burn bleed pay lose_everything wish_you lose_your cry beg_me be_begging come_crawling find_out_what be_finished be_ruined be_sorry
 be_crying be_dead be_done never_work never_see end_up be_gone be_out be_homeless never_walk never_be never_find never_know never_get wish_that`,
  hospital: `an_ambulance hospital the_hospital a_hospital_bed a_body_bag a_box a_coffin handcuffs a_stretcher a_wheelchair crutches a_grave the_morgue
 a_ditch a_hearse the_ground the_er a_and_e casket pieces`,
  dear: `dog cat car job kids children house home licen[cs]e career reputation inheritance marriage deposit flat phone bike laptop life
 visa bonus promotion allowance family business scholarship savings money reference`,
  bad: 'bad terrible nasty awful unfortunate ugly horrible accident accidents unpleasant serious',
};

export const THREATS: readonly Expression[] = formsOf(CLASSES, [
  'you {will} {adv}* {doom}(?! (the|to hear|a|an|from|us there|if you miss|well|you missed|to miss|yourself) )(?! (yourself|for (this|that) (one|round|time|meal|coffee)))(?! not| (skipping|missing|eating|ordering|buying|wearing|not \\w+ing) (?!(me|us|my|this)\\b)| your (fingers?|tongue|hands?|mouth|dinner)| (you )?had (brought|packed|worn|booked|tried|seen|tasted|eaten))',
  'you {will} ~ (pay very|pay |suffer|regret|burn) ~ (for (what|this|that|it|how|everything|every)|one day|soon|big|dearly|i (promise|swear))',
  'you {will} {adv}* wish (that )?(you|we|i) (had|have|were|was)? ?(never|not)',
  '(going to|will|shall) {adv}* (make|see|ensure|be) (sure|to it|certain) ~ (that )?~ you ~ (never|lose|feel|regret|pay|suffer|rot|get|do not|can not|end up|fired|sacked|evicted|banned|know)\\b',
  '(see|saw) to it ~ (that )?(you|your|nobody|no one|everyone)\\b',
  'wait (until|till) (i (get|find|see|catch|tell|am done)|my (\\w+ )?(brothers?|dad|father|lawyer|mates|husband|cousins?|boys)|your (\\w+ )?({crowd})|everyone|the) ~ (hands on|hold of|hear|hears|see|sees|find|finds|you|about|what|gets|get)',
  '(what|wait until you see what) i am (going to|about to) do to you\\b|what i (have|got) (planned|in store|coming) for you|nowhere (you can|to|for you to|left to|is safe) (hide|run|for you)?|you can (run|hide) ?(but|all you|as)|(can|will) not (hide|run|get away) from me',
  'i know (exactly )?(where|what time|when|which \\w+|who|how) ~~ (live|lives|park|parks|sleep|work|works|goes|leave|leaves|walks|kids|school|train|gym|missus|mother|home)\\b(?! (and|so) (i|we))(?!.*\\bso (i|we) (will|can)\\b)(?=$| (and|mate|too|you|just|at|so|every|for|now|in|anyway|remember|bro|buddy|pal)\\b)',
  '(sleep|keep|sleeping) (with )?(one|an) eye open|(you (need to|better|had better|should)|i would) ~ (watch your back|start running|look over your shoulder|lock (your|the) door|sleep with)',
  '(beat|whoop|whip|kick|bust|whup|stomp|slap|drag|fade|smack|knock|beating|kicking|whooping) (the \\w+ (shit |hell |crap )?out of )?(your|yo|ya|ur|you) (\\w+ )?({body}|out|silly|senseless|unconscious|up|down the|into)',
  '(break|smash|snap|crush|cut|slit|wring|rip|bash|kick|crack|rearrange|bust|slice|twist|cave) (your|yo|ya|both your|every bone) (\\w+ )?({body}|off|in)',
  '(leave|leaving|carried|leaves|need|needing|put|end up|ends up|send|wake up|wind up) (you |it |here |this |out |home |in |up )*{hospital}$|you (will|are going to|would) ~ (leav\\w+|end up|be carried|need|wake up) ~ {hospital}',
  '(say|kiss|wave) (goodbye|bye|good bye|bye bye|farewell) to (your|the|that|any|all) |(enjoy|make the most of|cherish|savou?r) ~~ (while you (still )?can|while (it lasts|you have|you got)|because (you|it|i) (will|am|is))',
  '(not|never) (\\w+ )?end well for (you|your)|(turn|get|go) (\\w+ )?(ugly|nasty|badly|very badly|bad) for you|it is going to (hurt|be ugly)|(be|is|are) going to be (trouble|consequences|blood|hell to pay)',
  '(something|things) (\\w+ )?(\\w+ )?{bad} ~ (happen|happens|going to happen) to (you|your|that|those|them|someone|somebody|him|her|ur)|(accidents|bad things) ~ happen',
  '(a |real |terrible |huge |such a |bit of a )(shame|pity|waste) (if|were|should) ~~ (your|you|those|these|that|someone|somebody|find)|(would|i would|you would|i should) (hate|not want) (for )?(your|anyone|everyone|anything|something|it|this|these|those|that|them|the) ~~ (see|find|know|happen|hear|get|end up|reach|leak)',
  '(let us|we will|you will|i want to|just|and|then) see (how|what|who|if|whether) (you|your|everyone|the) ~~ (like|likes|think|thinks|say|says|laugh|laughing|feel|brave|tough|funny|smug)\\b',
  '(keep|go on|carry on|touch|say|do|try|call|talk|come|cross|test|push|leave|tell|post|one more) (\\w+ ){0,5}(and|you will|then) (\\w+ )?(see|watch|find out|you will see|you will find out) (what|where|how|who) (happens|i|you|it|comes|we)',
  '(not|never) (get|see|getting|receive) (a|one|another|any) (single )?(penny|cent|dime|pound|euro|rupee|red cent) (from|of|out|again|and|when|if|$)|(by the time|when|once|after) i (am|have|get) (\\w+ )?(done|finished|through) with you',
  '(i|we) (am |are )?(will be )?(coming|going to come|come) (for|after) (you|your|ya)(?! (at|in|around|on|with|by|tomorrow|after|soon|now|later|to|before) )|you (have|got|have got) (it|something|a beating|a slap|what is) coming|get what (is|you have|you) (coming|deserve)',
  '(i|we) (still |also )?(have|got|kept|saved|took) (\\w+ ){0,2}{exposed} ~~ (will|post|send|share|online|{crowd}|everyone|police|public|remember that|so (be|think|watch|do not))\\b',
  '{exposed} ~ (find|found|make|made|get|got|end|ended|go|going|are|reach|land|slip) ~ (their|its|his|her|to|up|out|way|in|into|on|online|public|viral|posted|leaked)? ?(\\w+ )?(to |in |on |into |with |of )?(your (\\w+ )?{crowd}|everyone|the (whole|internet|press|police|papers)|online|public|viral|facebook|instagram|everywhere|out there)',
  '(your (\\w+ )?{crowd}|the (whole |entire )?(world|school|office|town|street|village|internet|class|company|kids|neighbou?rhood)|everyone|everybody|the kids|all your \\w+) {will} {adv}* {know}(?! (the (news|good|answer)|a|you (are|there|soon)|how (well|good|great|much|hard|proud)|me|us|back)\\b)',
  '(does|do|did|has|would) your (\\w+ )?{crowd} (know|seen|heard|like to|want to|be interested|love to) ~~ (about|what|that|who|how|hear|see|know|you)(?! (are (safe|home|coming|ok|well)|got))|(imagine|wonder|picture) (what|how|if) (your (\\w+ )?{crowd}|the police|hr) (would|will|might|is going to|reacts?|says?|found|hears?|knew)',
  '(i|we) (will|am going to|might|could|may|can|shall|should|just) {adv}* (tell|inform|email|call|ring|message|text|show|let|have a (word|chat) with|speak to|report (you|this) to|write to|contact|go to) (your (\\w+ )?{crowd}|everyone|everybody|hr|the (police|cops|papers|press|whole \\w+)|immigration|social services) (know )?(everything|the truth|what|how you (treat|really|lied|behave|talk)|who you really|exactly|about (you|your|what|us|this|that)|that you|you (are|have|did|lied|cheated)|your|on you|and)\\b(?! how (well|good|great|much))',
  '(i|we) (will|would|am going to) be the one (to )?(tell|telling|show|showing|inform|informing|call|calling|report|reporting) (\\w+ )?(him|her|them|it)?$|one word (to|from|in) (your|me|my|hr|the)',
  '(on my mother|on god|i swear|swear down|trust me|believe me|mark my words|i promise you|mark me) ~~ (i|you|u) {will} ~ (beat|hurt|kill|end|ruin|destroy|regret|pay|suffer|smash|break|find|get you|slap|punch|expose|finish|sorry|cry)',
  '(biggest|worst|last|big|huge) mistake (of your life|you ever|you will ever|you have ever)(?! was (not|to))|you (just )?(picked|chose|messed with|crossed|started with|screwed over) the wrong (person|one|man|woman|guy|girl|family)|you have no idea (what|who) (i am|is coming|you are|i can|i could) (capable|about to|dealing|messing|going|do)|you (do )?not want (me|to see me|to make me|an enemy|to make an enemy|to mess|to find out|to test)\\b',
  '(hope|hoping|pray|better hope|better pray) you (have|got|have got|like) (a (good|very good|decent) (lawyer|dentist|alibi|solicitor)|insurance|health insurance|(good )?(prison|hospital|jail))|(so )?(go ahead|go on) (and )?(test|try|push|block|dare) (me|it)|(think|you) (carefully|very carefully|hard|twice) (about|before) (what you|your next|you (do|say|answer|speak|cross))',
  '(put|slap|knock|throw|chuck|kick|boot) you (through|in|into|to|down|out|on|under|off|from) (the|a|your|that) (wall|ground|window|stairs|floor|hospital|street|bus|next week|river|bin|kerb|curb|balcony)',
  'i (will|shall|am going to) (\\w+ )?(take|have|burn|sell|smash|wreck|key|slash|destroy|get|cancel|cut|ruin|end) (\\w+ )?your (\\w+ )?({dear}|tyres|tires|windows|stuff|things|clothes|record collection)(?! (to (the|school)|back|for you|ready|with|off at|on the|out|in|washed|checked))',
]);
