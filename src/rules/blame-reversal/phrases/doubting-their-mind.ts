/** Half-fixed wordings of the rule doubting-their-mind, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

export const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:all |just |only |only happening |something )?(?<!\b(?:wrong|right|song|tune|picture|stuck|number) (?:\w+ )?)in (?:your|that) (?:\w+ )?(?:head|mind|imagination)\b(?! (?:over|for|to))|\bin that head of yours\b/,
    3,
  ],
  [
    /\byou (?:are |were |have |must have |must be |may have |might have |just |always |probably |)*(?:imagin(?:e|ed|ing)|dream(?:t|ed|ing)|hallucinat\w+|hearing|seeing|making) (?:it all|it|things|stuff|that|this|all (?:of )?(?:this|that|it)|the whole thing|every\w*)\b(?! (?:up on|work|better|easy|clear|out))|\bwild imagination\b|\bovers?active imagination\b|\bvivid imagination\b/,
    3,
  ],
  [
    /\byou (?:are |have |might be |may be |)*(?:\w+ )?(?:losing|lost|out of) (?:it|your (?:\w+ )?(?:mind|marbles|grip|head|shit|sanity)|the plot|your grip on reality|touch with reality)(?= ?$| (?:on|i|again|now|if|lol|mate|love|you|over)\b)/,
    3,
  ],
  [
    /\b(?:get|need|want|should get|have) your (?:\w+ )?(?:head|brain|memory|eyes|mind) (?:\w+ )?(?:checked|examined|looked|tested|seen|read)(?! in the)/,
    3,
  ],
  [
    /\byou (?:really |seriously |clearly |obviously |just |actually |honestly )?(?:need|should get) (?:some |serious |professional |real |psychiatric |mental |fucking |proper |medical )*(?:help|therapy|a therapist|a psychiatrist|a doctor|medication|meds|a shrink|professional help|to see (?:a|someone|somebody))(?= ?$| (?:mate|seriously|love|lol|honestly|for your)\b)/,
    3,
  ],
  [
    /\b(?:see|show to|go (?:to|and see|see)|visit|talk to|speak to) (?:a |your |the |some )?(?:\w+ )?(?:doctor|therapist|psychiatrist|shrink|counsellor)\b(?=.*\b(?:not normal|mental|mind|memory|way you see|you are|problem|imagin\w+|not what happened)\b)/,
    3,
  ],
  [
    /\b(?:off|taken|taking|take|forgot|skipped|missed|on) (?:your )?(?:\w+ )?(?:meds|medication|tablets|pills)(?: again| today)?\b(?! (?:at|with|before|after|every|in the))/,
    3,
  ],
  [
    /\byour (?:memory|mind|brain|perception|head|imagination|anxiety|trauma|depression|hormones|paranoia|insecurity)(?: \w+)? (?:is|was|has|have|are|must be|keeps?|talking|playing|making|invented|does|running|can not)\b(?=.*\b(?:tricks|not right|wrong|unreliable|not what it|invented|talking|making|gone|playing|going|up|wild|reliable|problem|faulty|bad|terrible|failing|lying|normal)\b)|\byour (?:anxiety|trauma|depression|hormones|paranoia|ptsd|bipolar|illness) (?:talking|speaking|making)\b/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:are (?:just )?|)(?:\w+ )?(?:remember(?:ing)?|recall(?:ing)?|misremember(?:ing)?|got|have got|mixing) (?:it|this|that|things|everything) (?:\w+ )?(?:wrong|incorrectly|backwards|up in your head)\b|\byou (?:always |constantly |are |keep |)*(?:twist|twisting) (?:\w+ )*(?:things|everything|words|thing|what|it)\b/,
    3,
  ],
  [
    /\b(?:one of|having) your (?:\w+ )?(?:episodes?|turns|moments|funny turns|meltdowns)\b|\b(?:a|your) screw loose\b|\bnot (?:right )?(?:well|right) in the head\b|\byou are not (?:well|right|sane|mentally (?:well|stable|right))(?= ?$| (?:love|mate|you|in|and)\b)|\bbelong in (?:a|an|the) (?:\w+ )?(?:ward|asylum|hospital|home|loony|mental|institution)|\b(?:mental|psychological) (?:case|problem|issues?|patient|breakdown)\b|\banyone sane\b|\b(?:question|doubt) (?:whether )?your (?:\w+ )?(?:perception|sanity|memory|grip|state of mind|mental)\b|\bcan not be trusted to know\b/,
    3,
  ],
  [
    /\byou are (?:just |clearly |obviously |so |very |really |getting |all )*(?:misremembering|forgetful|delirious|not thinking straight|not making (?:any )?sense|not in your right mind|living in (?:a|your) (?:\w+ )*(?:world|dream|fantasy|bubble|reality))\b(?! (?:with|about|me|him|her|us|if))|\byou have (?:got )?(?:it|this|that|your facts) (?:all )?(?:wrong|muddled|mixed up|twisted|backwards)\b/,
    2,
  ],
  [
    /\b(?:what planet|which planet|what world|what drugs|what are you (?:on|smoking|taking)$|are you (?:high|drunk|on (?:something|drugs|crack)|ok in the head|right in the head|even sane))\b|\b(?:listen to|do you (?:even )?hear|can you hear) yourself\b|\bhave you (?:completely |totally |actually |)lost (?:it|your)\b|\btin ?foil\b|\bconspiracy\b.*\byour?\b|\bseeing (?:ghosts|problems|things) (?:where|everywhere|that are not)\b|\breading (?:way )?too much into\b|\byou sound (?:like )?(?:a )?(?:\w+ )?(?:crazy|insane|unhinged|lunatic|mad ?(?:man|woman)|deranged|paranoid|psycho|hysterical)\b/,
    3,
  ],
];

export const FIRM =
  /^(?:at|on|in|good|about|for|talented|busy|fast|cool|lucky|amazing|awesome|brilliant|beautiful|strong|smart|funny|sexy|hot|nice|to have|enough to|with)$/;
