/** How a sentence makes light of what somebody feels, or of somebody. */
import { begins, holds, opens, YOU, YOUR } from './forms.ts';

/** "Another will come along", "you'll get used to it": comfort, or a shrug, in the place of care. */
export const CONSOLES = opens(
  "another (?:\\p{L}+ )?(?:will|['’]ll|is|comes)\\b",
  "there(?:['’]ll| will) be (?:others?|another|more)\\b",
  "(?:you['’]?ll|you will|ull|u will) (?:get (?:over|used)|thank me|live|survive|laugh about)\\b",
  `count ${YOUR}\\b`,
  '(?:just )?be (?:glad|grateful|thankful)\\b',
  'think of (?:all )?(?:the|those)\\b',
);

/** "Normal people say thank you", "I still kissed my mother": others, or oneself, are held up as a measure. */
export const MEASURES = opens(
  '(?:because )?(?:other|single|most|real|normal|decent|sane|grown) (?:people|m[uo]ms|dads|men|women|ups|parents|wives|husbands|couples|friends)\\b',
  '(?:i|we) (?:still|also|even) (?:\\p{L}+ed|had|went|got|made|kept|was|did|came|found)\\b',
);

/** "Sorry not sorry", "not losing sleep", "who cares": the harm is told without care. */
export const SHRUGS = holds(
  'so(?:rry|z) not so(?:rry|z)\\b|(?:losing|lose) (?:any )?sleep\\b|not my problem\\b|cry me a river\\b|idc\\b|nobody (?:cares|asked)\\b',
  "(?:could ?n['’]?t|could not|can['’]?t) (?:care less|be (?:arsed|bothered))\\b|who (?:even )?car(?:es?|e+s+)\\b",
  'snowflake|(?:ha){3,}|grow up\\b|grown (?:men|women|man|woman)\\b|count (?:your blessings|(?:your|ur)self)\\b',
  "(?:girls|women|men|boys|kids) (?:do ?n['’]?t|dont|can['’]?t|never)\\b",
);

/** "No right to be upset", "your 'trauma'", "hardly a tragedy": a feeling is not granted. */
export const BELITTLES = holds(
  '(?:no (?:right|standing|business|reason|cause)|nothing) to (?:be|feel|cry|complain|moan)\\b',
  `${YOUR} (?:so-called )?["“'‘]\\p{L}+["”'’](?!\\p{L})`,
  '(?:hardly|not|scarcely|barely) (?:exactly )?(?:the end of the world|(?:a|the) (?:tragedy|disaster|catastrophe|crisis|crime|death sentence))\\b',
  `(?:only|just|all)? ?in ${YOUR} (?:own )?head\\b|(?:${YOUR}|the) (?:illness|drink|meds|depression|hormones|pills|wine|grief) (?:is )?(?:talking|speaking)\\b`,
  `(?:taking|take|took|taken) ${YOUR} (?:tablets|meds|medication|pills)\\b`,
  'when I was (?:your age|\\d|a (?:kid|boy|girl|child))|in my day\\b|laughing with the\\b',
);

/** "Hardly", "trivia": a small thing is called small once more. */
export const MINIMIZES = holds(
  `(?:trivia\\p{L}*|trifles?|petty|(?:a )?nothing|tiny|barely|hardly|peanuts|file it|small (?:beer|fry|potatoes))\\b`,
);

/** "It goes from a to b", "you really had to": more about the thing, or about them. */
export const GOES_ON_ABOUT = opens(
  "(?:it|that)(?:['’]?s| is| was| goes)\\b",
  '\\p{L}+[.!]?$',
  `[^.!?]*\\b${YOU} (?:really|actually|even|literally|have to|had to|just had)\\b`,
);

/** "Look on the bright side": what befell them is made good news of. */
export const BRIGHTENS = holds(
  '(?:look(?:ing)? on the bright side|(?:look at|think of) it (?:like this|this way)|bright side|silver lining|a blessing)\\b|my bad lol\\b',
);

/** "Do you want it in writing?", "shall I get it framed?", "get a grip": they are made fun of. */
export const JEERS = opens(
  `(?:(?:so|and|what|or),? )*(?:do|did|would|shall|should|must) (?:${YOU}|i) (?:(?:want|need|like|get|have|send|put) )+(?:it|another|a (?:medal|card|statue|plaque|parade|banner))\\b`,
  "want (?:it|another)\\b|what['’]?s with\\b|how many (?:more|times)\\b|(?:thx|thanks|thank you|cheers) for nothing\\b",
  '(?:shall|should|do) (?:i|we) (?:call|ring|phone|alert|notify|ask) (?:the|a|an)\\b|aw+,? (?:did|poor|diddums|bless)\\b|tell me (?:more |again |all )?(?:about )?how (?:hard|tough|difficult|awful)\\b',
  'touch grass\\b|get a (?:life|grip|hobby)\\b|jog on\\b|get lost\\b|do one\\b|run along\\b|(?:go )?cry about it\\b',
  'i (?:\\p{L}+ )?(?:laughed|cackled|howled)\\b',
);

/** "Congrats", "well done": nobody says so whom it hurts. */
export const CONGRATULATES = opens('congrat\\p{L}*|bravo\\b|well done\\b|nice one\\b|good job\\b');

/** "He's at it again": they are talked of, and not to. */
export const TALKS_OF_THEM = begins("(?:he|she)(?:['’]s| has| is| keeps| gets)\\b");
