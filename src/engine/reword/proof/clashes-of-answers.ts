/** What the answer or the next breath of a message would make false of a stock sentence before it. */
import type { Clash } from './clash.ts';

/** "Single mums do this with three", "normal people say thank you": held up as a measure. */
const MEASURES =
  /^(?:and |but |so |because )*(?:other|single|most|real|normal|decent|sane|grown) (?:people|m[uo]ms|dads|men|women|ups|parents|wives|husbands|couples|friends)\b/iu;

/** "Do you want it in writing?", "shall I get it framed?", "what's with the face": a sorry is not opened again so. */
const JEERS =
  /^(?:(?:so|and|what|or),? )*(?:(?:do|did|would|shall|should|must) (?:(?:yo)?u|i) (?:(?:want|need|like|get|have|send|put) )+(?:it|me to|another|a (?:medal|card|statue|plaque|parade|banner)|that)\b|want (?:it|me to|another|that|this)\b|what['’]?s with\b|how many (?:more|times)\b)/iu;

/** Clashes with what comes right after. */
export const CLASHES_OF_ANSWERS: readonly Clash[] = [
  { said: /\bneed to stop for now\b|\bcan we talk at\b/iu, next: MEASURES },
  {
    said: /\b(?:was ?n['’]?t|was not) enough\b|\blistening\b|\bmissed the part\b|\bget this right\b/iu,
    next: JEERS,
  },
  { said: /\bmissed the part that matters\b/iu, around: /\bi(?:['’]m| am) (?:owed|due)\b|\byou owe me\b/iu },
  // What was received is listed, and was not a sorry.
  { said: /\bI['’]?ve said sorry\b/iu, next: /^(?:and )?(?:you|u) (?:got|had|have) (?:your|ur|the|a)\b/iu },
  // "Thanks for nothing": no fault is shared.
  {
    said: /\bon me(?:, too)?\b/iu,
    next: /^(?:so |and )?(?:thx|thanks|thank (?:yo)?u|cheers|nice one|well done|good job|congrats)\b/iu,
  },
  {
    said: /\bsorry\b|\bit hurt you\b/iu,
    next: /^(?:so |but |and )*i (?:do ?n['’]?t|do not|can ?n['’]?t|cannot|fail to) (?:see|get|understand) why (?:i|it|that|this|(?:yo)?u)\b/iu,
  },
  // A decision that is taken, and does not matter any more, is no disagreement.
  {
    said: /\b(?:don['’]?t|do not) fully agree\b/iu,
    next: /\bit is\W*$|\b(?:caring|care|bothered|fussed)\b|^have it your way\b/iu,
  },
  {
    said: /\bmakes sense to me\b/iu,
    next: /^(?:but )?(?:that|it)(?:['’]s| is| was) (?:not|never) (?:how|what|why|true|the)\b/iu,
  },
  // Whoever did the harm, or says it is none, is not the one who finds it hard.
  {
    said: /\bsounds hard\b/iu,
    around:
      /\band i (?:told|sold|lost|broke|cancelled|binned|posted|showed|let)\b|\bnot (?:a|the) (?:tragedy|end of the world|disaster|death sentence)\b/iu,
  },
  {
    said: /\bdifferently\b/iu,
    next: /\b(?:the|your|ur) (?:illness|drink|meds|depression|hormones|pills|wine|grief) (?:is )?(?:talking|speaking)\b/iu,
  },
  // "At your age I had two jobs and I still …": the comparison goes on.
  {
    said: /\blike to talk about it\b/iu,
    next: /^(?:and )?(?:i|we) (?:still|also|even) (?:\p{L}+ed|had|went|got|made|kept|was|did|came|found)\b/iu,
  },
  // "Dear customer sorry for …": half of a salutation greets nobody.
  { said: /^(?:I|We)\b/u, around: /\bDear\s*$/iu },
  // What is to be kept between two people is not heard out.
  { said: /\bhear you\b/iu, next: /^(?:this|that|it) (?:stays|goes no further|is between us)\b/iu },
];
