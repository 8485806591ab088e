import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs, wordings } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Whatever you say]].',
      reworded: "I don't fully agree, and I'm too tired to go on now.",
    },
    { flag: 'ok [[you win]]' },
    { flag: "[[You're always right]]." },
    { flag: "[[I'll just agree with you then]]" },
    { flag: 'fine, [[its all my fault as usual]]' },
  ],
  silent: [
    "You're right, I missed that.",
    'You won! Congrats!',
    'Whatever you say goes in the minutes.',
    "You're right about Saturday, I was late.",
    'If you win, drinks are on you.',
    'I agree with you on the price.',
  ],
};

const SURRENDERS = wordings(`
  ^ you ~1 win ~1 $
  you ~1 win|won ~1 again|always|as_usual|as_always|like_always|every
  you win i lose
  ^ whatever you ~1 say|think|want|decide|reckon|like|wish ~1 $
  ^ whatever you ~1 say|think|want|decide ~1 boss|dear|sir|madam|darling|love|i_am|is|it
  ^ as you say|wish|like|please ~1 madam|sir|boss|dear|$
  whatever|anything ~2 makes|keeps|make|keep ~1 you|the|us|this ~1 happy|peace|quiet|sweet
  whatever|anything ~1 to make|keep ~1 you|the|us happy|peace|quiet
  anything for ~1 quiet|peace|peaceful|an_easy
  whatever keeps ~1 peace
  you ~1 are ~1 always|never|all ~1 right|correct|wrong $
  you ~1 are ~1 always|never ~1 right|correct|wrong are_you|am_i|is_it|as_usual|boss|dear|madam|sir
  right|correct ~1 about ~1 everything|all_of_it
  you ~1 are? ~1 right|correct ~1 and? ~1 i ~1 am ~2 wrong
  you ~1 are? ~1 right|correct as_usual|as_always|like_always|again|obviously|always|hundred
  you ~1 are? ~2 hundred|100 ~2 right|correct
  right as always|usual
  as always|usual ~1 you ~1 are? ~1 right|know|win
  i ~1 am|was ~2 always|the_one ~3 wrong|problem|fool|bad
  i am|was ~1 wrong ~2 as_usual|like_always|as_always|again|always|about_all|about_everything|like_every
  i ~1 am|was ~2 wrong ~1 about ~1 everything|all
  all ~1 my fault|me ~4 as_usual|as_always|again|always|happy|stop|like_always|now
  all me ~1 it_is|always
  i ~1 surrender|capitulate $
  ^ i ~1 give|giving in $
  i ~1 surrender tell|just
  i will|can|would ~2 say|sign|agree|admit|confess|be|do ~1 whatever|anything ~2 you|it
  i will ~1 just ~1 agree|nod|say_yes|go_along|give_in|keep_quiet|shut_up
  tell me what ~3 to|i ~2 say|admit|apologize
  i ~1 agree ~1 with|to ~1 everything|whatever|anything|all ~1 you|$|just|only|ok|fine|now|already|stop
  nod and agree|smile
  take it ~1 all back
  let us ~1 just? ~1 say|agree|pretend ~1 that? you ~2 right
  yes|ok|sure|right ~1 boss|sir|madam|maam|dear|master|your_majesty whatever|anything|you|as|always|of_course
  yes|right ~1 dear|madam|maam|boss|sir|master|honey whatever
  you know|knew ~1 best|better|everything $
  you know|knew ~1 best|better|everything ~1 as_always|as_usual|i|always
  who am i to ~1 argue|disagree|judge|say|question|object
  my bad ~1 for ~1 everything
  keep|shut my ~1 big? mouth ~1 shut|closed|then
  right you are
  i ~2 say|said|saying no_more
  happy to sign|agree ~1 anything
  it is ~1 simpler|easier|quicker if i ~1 just? agree
  makes you happy i ~1 will|am|was
  have it that i
  only the fool|problem
  ^ ~2 you ~1 have|got|are it|the_boss|the_chief|the_expert|the_king|the_queen ~1 boss|man|chief|sir|then|$
  you ~1 are|is ~1 the ~1 expert|boss|genius|clever_one|perfect_one ~2 i ~2 must|am|was|know|have
  i ~1 must|probably ~1 have ~1 imagined|made_it|got_it|dreamt|dreamed|misremembered ~2
  i ~1 am ~1 always? ~1 the ~1 bad_guy|baddie|villain|bad_one|devil|monster|worst|problem ~1 i_get|got|ok|fine|as|again|then|right|happy|$
  i ~1 will|can|would ~1 just? ~1 agree|say_yes|submit|consent|go_along|put_up|settle ~1 to|with|for? ~1 anything|everything|whatever|that|it ~3
  not ~1 worth ~1 arguing|fighting|the_argument|the_fight|the_hassle|the_row|it ~2
  i ~1 take|took it|that|everything ~1 all? back ~2 you|perfect|never|happy|fine|sorry
  you ~1 have|are ~1 never ~1 done|put|been|made ~2 wrong|mistake|foot ~3 life|ever|$
  you ~1 are|know ~1 knowing|know|knows ~1 everything ~3
  i ~1 am|know ~1 knowing|know nothing ~1 $|right
  just|only let ~1 it|this ~1 be_over|end|stop|finish
  i ~1 will|can ~1 just? ~1 do|have it|things|everything ~1 all? your way ~4 not|no|fight|argue|peace|ok|happy|quiet|stop|$
  ^ ~2 do|have|we_will_do it|things|everything your way ~1 then|$|ok|fine
  it_is|that_is ~2 all|everything|always my ~1 fault ~3
  everything|all is ~2 my ~1 fault|doing ~3
  say|write|sign|post|do what|whatever|anything ~1 you ~1 want|like ~1 me to? ~2
  i ~2 will|can|am not ~1 going_to? ~1 argue|fight|fighting|arguing|contradict|disagree|resist ~2 you|it|this|anymore|again|on|with|$
  have|take|enjoy|keep your ~1 victory|win|triumph|way|trophy
  i ~1 am ~1 wrong ~1 and? ~1 you ~1 are ~1 right ~3
  wrong ~2 you ~1 are? ~1 right ~2 same|as|always|usual|like
  my ~1 opinion|opinions|view|views|feelings|word|say|thoughts ~1 do|does|will|did not ~1 count|matter|weigh|change ~3
  ^ ~1 anything you ~1 say|want|like|wish ~3
  you ~1 are ~1 perfect|flawless|a_saint|innocent|never_wrong ~1 and? i ~1 am ~2
  i ~1 am ~1 always? ~1 the ~1 problem|bad_guy|bad_one|villain|wrong_one ~1 got_it|i_get|as|again|then|fine|ok|happy
  ^ ~1 you win ~2 i ~2
  let_us ~1 just? ~1 do|go ~1 with? ~1 what|whatever|it ~1 your|you ~2 way|want|say|like
  ^ ~2 whatever ~1 you ~1 think|say|want|decide|prefer ~1 is ~1 best|right|fine ~2
  i ~1 will ~1 apologise|apologize|agree|sign|change|cancel|delete|quit|stop|give_up ~4 just|only|please|so_that|if_it|whatever ~2 stop|peace|quiet|happy|shout|angry|over
  i ~2 agree ~1 with|to ~1 everything|all ~3 just|only|please|stop|so
  just|only|please ~1 do_not ~2 shout|be_angry|be_mad|yell|leave|fight|start
`);
/** A specific point conceded, a contest, or kindness: then it is no surrender. */
const MEANT =
  /\b(?:right about (?!everything|all)|correct about|right that|missed|congrats\w*|raffle|contest|sweepstake|match|game|toss|round|jumper|minutes|rule|if you|recipe|stays|trophy|quiz|bet|grateful|booked|restaurants?|draft|or whatever you)\b|[🏆❤🎉😄😂🥰]/u;

export const cues: readonly Cue[] = cuesOf(SURRENDERS).map((cue) => ({ ...cue, atMost: 22 }));

export default defineRule({
  id: 'appeasing-surrender',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Safran & Muran 2000; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => {
    const text = [scene.sentences[sentence], scene.sentences[sentence + 1]].map(plainText).join(' ');
    return MEANT.test(`${text} ${scene.text.slice(-80)}`) ? [] : wordedAs(scene, sentence, SURRENDERS);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I don't fully agree, and I'm too tired to go on now."),
    fitted(context, 'fuller', "I'd like us to stop arguing, and I still see [topic] in another way."),
    fitted(context, 'question', 'I need a break from this. Can we go on at [time]?'),
  ],
});
