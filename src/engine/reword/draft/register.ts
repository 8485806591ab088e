/** The same statement among friends, in a family, among colleagues, and to a child. Rules write for a partner; here is what differs. */
import type { Register } from '../../types.ts';

type Saying = readonly [close: RegExp, other: string];

/** At work people speak of effects and of what comes next, and seldom of feelings. */
const AT_WORK: readonly Saying[] = [
  [
    /\bI hurt you, and I can choose how I say things to you\b/g,
    'I see the effect that had, and I can choose how I say things',
  ],
  [/\bI think I hurt you, and I'm sorry\b/g, "I can see how frustrating this is, and I'm sorry"],
  [/\bI hurt your feelings, and I'm sorry\b/g, "I see the effect that had, and I'm sorry"],
  [/\bI hurt you, and I'm sorry\b/g, "I see the effect that had, and I'm sorry"],
  [/\bI'm sorry I hurt you\b/g, "I'm sorry for the trouble I caused"],
  [/\bI said things that hurt, and I'm sorry\b/g, "I spoke badly, and I'm sorry"],
  [/\bWhat I did hurt you, and I'm sorry\b/g, "I made this harder, and I'm sorry"],
  [/\bMy joke hurt you, and I'm sorry\b/g, "That joke was out of place, and I'm sorry"],
  [/\bI'm hurt about\b/g, "I'm frustrated about"],
  [/\bI felt hurt when\b/g, 'It was difficult for me when'],
  [/\bI feel hurt\b/g, 'I found that hard to hear'],
  [/\bI'm hurt too\b/g, 'This has been hard on my side too'],
  [
    /\bI'm upset, and I don't have the words yet\b/g,
    "I have some concerns, and I'd like time to put them well",
  ],
  [/\bI can see you're hurt\b/g, 'I can see this is a real problem for you'],
  [/\bI didn't see how much this hurt you\b/g, "I didn't see how much this affected you"],
  [
    /\bThat stung, and I still want to talk about it\b/g,
    'That was hard to hear, and I still want to talk about it',
  ],
  [/\bThat hurt me\b/g, 'That was hard to hear'],
  [/\bI'm angry, and I don't want to take it out on you\b/g, "I'm really frustrated with this"],
  [/\bI'm annoyed, and I don't want to be mean about it\b/g, "I'm frustrated by this"],
  [/\bI'm upset, and I'd like to talk about it\b/g, "I find this difficult, and I'd like to sort it out"],
  [/\bSome of this is on me\b/g, "I think we misunderstood each other, and I'd like to sort it out"],
  [/\bI need to stop for now\. Can we talk at \[time\]\?/g, "I'd prefer to leave this here."],
  [/\bI'm sorry I said it that way\b/g, "I'm sorry I wasn't clearer"],
  [
    /\bI can only speak for myself, and I'm upset\b/g,
    "I can only speak for myself, and I've found this difficult",
  ],
  [/\bI feel looked down on\b/g, "I don't feel taken seriously here"],
  [/\bI feel left out, and that hurts\b/g, "I'd like to be included"],
  [/\bI can see how much this hurts\b/g, 'I can see this matters to you'],
  [/\bI feel let down\b/g, 'I expected better'],
  [/\bI feel taken for granted\b/g, "I've put a lot into this, and I'd like that to be seen"],
  [/\bI worry that\b/g, 'I have the impression that'],
  [
    /\bThat upset me, and I want to understand it\b/g,
    "I was surprised by that, and I'd like to understand it",
  ],
  [
    /\bIt upset me that (?<what>.+), and I want to understand it\b/g,
    "I was surprised that $<what>, and I'd like to understand it",
  ],
  [/\bIt hurt that you\b/g, 'I was disappointed that you'],
  [/\bIt bothers me when you\b/g, "It's difficult for me when you"],
  [/\bI'm scared I've lost your trust\b/g, "I'm concerned that I've lost your trust"],
  [/\bIt hurt \[name\]/g, 'It affected [name]'],
  [/\bI feel awful about this\b/g, "I'm not happy with how I handled this"],
  [/\bI was worried about you\b/g, 'I was concerned'],
  [/\bI can see that it hurt you\b/g, 'I can see the effect it had'],
  [/\bI can see this still hurts\b/g, "I can see this isn't settled for you"],
];

/** A child gets short words, and no talk about talking. */
const TO_A_CHILD: readonly Saying[] = [
  [/\bI didn't see how much this hurt you\b/g, 'I can see this is hard for you'],
  [/\bThat upset me, and I want to understand it\b/g, "I'm cross, and I want to understand what happened"],
  [/\bI'm angry, and I don't want to take it out on you\b/g, "I'm cross, and I don't want to shout"],
  [/\bI worded that badly\b/g, 'I said that in a bad way'],
  [/\bI remember it differently\b/g, 'I remember it another way'],
  [/\bI can see you're hurt\b/g, 'I can see you feel hurt'],
  [/\bSome of this is on me\b/g, 'This was not your fault'],
  [/\bHow I reacted is on me\b/g, 'What I did was not your fault'],
  [/\bThat was my choice\b/g, 'That was not your fault'],
  [/\bI'm scared I've lost your trust\b/g, 'I love you, and I want to make this right'],
  [/\bI'm feeling anxious, and I know that's mine to deal with\b/g, 'I worry about you sometimes'],
  [/\bI'm disappointed, and I'd like to talk about it\b/g, "I'd like to talk about it with you"],
];

/** Friends ask shortly, and make no grand statements. */
const TO_A_FRIEND: readonly Saying[] = [
  [/\bI didn't see how much this hurt you\b/g, "I didn't realise how much this got to you"],
  [/\b(?:What was that like|How was it) for you\?/g, 'Are you ok?'],
  [/\bHow did that land for you\?/g, 'Are you ok?'],
  [/\bWhat did it (?:do to you|touch)\?/g, 'What got to you most?'],
  [/\bWill you tell me what was hardest\?/g, 'What got to you most?'],
  [/\bWhat was the hardest part of it for you\?/g, 'What got to you most?'],
  [/\bWill you tell me how it landed\?/g, 'How did it come across?'],
  [/\bCan you (?:help me see what it was like|tell me how it was for you)\?/g, 'What was it like?'],
  [/\bI worded that badly\b/g, 'I put that badly'],
  [/\bI'm scared I've lost your trust\b/g, "I'm worried I've let you down"],
  [
    /\bI feel anxious with the silence\. There's no rush, I'm here\./g,
    "I'm a bit worried. No rush, I'm here.",
  ],
  [/\bThat was my choice, and I'm sorry\b/g, "That's on me, and I'm sorry"],
  [/\bI feel unsure of us\b/g, "I'm not sure where we stand"],
];

/** In a family the years behind stay out of it, and nobody is asked about trust or about “us”. */
const TO_FAMILY: readonly Saying[] = [
  [/\bHow did that land for you\?/g, 'What was it like for you?'],
  [/\bWhat did it (?:do to you|touch)\?/g, 'What was it like for you?'],
  [/\bWill you tell me how it landed\?/g, 'Will you tell me how it was for you?'],
  [/\bI worded that badly\b/g, 'I said that badly'],
  [/\bI'm scared I've lost your trust\b/g, "I'm worried about how things are between you and me"],
  [/\bI feel unsure of us\b/g, "I don't know where I stand with you"],
  [/\bAre we okay enough to go on later\?/g, 'Can we talk again later?'],
];

/** What is said in another way in each register. */
export const SAYINGS: Readonly<Partial<Record<Register, readonly Saying[]>>> = {
  friend: TO_A_FRIEND,
  family: TO_FAMILY,
  work: AT_WORK,
  child: TO_A_CHILD,
};

/** A statement as it is said in a register. Blanks and the writer's own words stay as they are. */
export const inRegister = (standard: string, register: Register): string =>
  (SAYINGS[register] ?? []).reduce((said, [close, other]) => said.replace(close, other), standard);

/** Contractions a writer without any would write out. */
const SHORT: readonly Saying[] = [
  [/\b(I)'m\b/g, '$1 am'],
  [/\b(I|you|we|they)'ve\b/g, '$1 have'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(I|you|we|it|there)'ll\b/g, '$1 will'],
  [/\b(I|you|we)'d(?= (?:like|love|rather|be)\b)/g, '$1 would'],
  [/\b(you)'d\b/g, '$1 had'],
  [/\b(that|it|There|there)'s\b/g, '$1 is'],
  [/\bcan't\b/g, 'cannot'],
  [/\b(did|does|do|was|is|had)n't\b/g, '$1 not'],
];

/** A statement without contractions. */
export const writtenOut = (standard: string): string =>
  SHORT.reduce((said, [short, long]) => said.replace(short, long), standard);

/** True where somebody writes "I am" and "do not", and shortens nothing. */
export const writesOut = (text: string): boolean =>
  /\b(?:I am|I have(?! to\b)|I will|I would|do not|did not|does not|cannot|is not|was not|have not|(?<!\b(?:in|of|on|about|with|for|what|how) )it is)\b/.test(
    text,
  ) &&
  !/\bi\b|\w['’](?:m|ve|re|ll|d|t|s)\b/.test(text) &&
  !/\b(?:im|ive|dont|didnt|cant|wont|u|ur|thats)\b/i.test(text);
