/** Ten repairs from ten lives: what was answered, and the message that goes out. */
import type { SituationId } from '../../../src/repair/compose/situations.ts';

export interface ComposedRepair {
  readonly name: string;
  readonly situation: SituationId;
  readonly answers: Readonly<Record<string, string>>;
  readonly message: string;
}

export const repairs: readonly ComposedRepair[] = [
  {
    name: 'a partner who was interrupted at dinner',
    situation: 'hurt',
    answers: {
      impact: 'you went quiet for the rest of the evening',
      act: 'talked over you in front of my parents',
      why: 'nervous about them',
      change: 'let you finish, and say so if I slip',
      open: 'what was it like for you?',
    },
    message:
      "I know you went quiet for the rest of the evening. I'm sorry I talked over you in front of my parents. I was nervous about them. That's no excuse. I'll let you finish, and say so if I slip. What was it like for you?",
  },
  {
    name: 'a friend whose birthday was forgotten, in texting style',
    situation: 'hurt',
    answers: {
      impact: 'u must have felt so unimportant',
      act: 'i forgot ur bday',
      change: 'make it up to u on saturday',
      open: 'is that ok',
    },
    message:
      "u must have felt so unimportant. i'm sorry i forgot ur bday. i'll make it up to u on saturday. is that ok?",
  },
  {
    name: 'a colleague whose idea was passed off',
    situation: 'hurt',
    answers: {
      impact: 'it must have been humiliating to sit there and hear it',
      act: 'taking credit for your draft in the meeting',
      change: 'tell the team today that it was yours',
      open: 'Is there anything else to put right?',
    },
    message:
      "It must have been humiliating to sit there and hear it. I'm sorry for taking credit for your draft in the meeting. I'll tell the team today that it was yours. Is there anything else to put right?",
  },
  {
    name: 'somebody who notices a distance',
    situation: 'off',
    answers: {
      noticed: 'quiet between us since the trip',
      part: 'short with you on the last day',
      hope: 'to be easy with each other again',
      open: 'can we talk this week',
    },
    message:
      "It's been quiet between us since the trip. I was short with you on the last day. I'd like to be easy with each other again. Can we talk this week?",
  },
  {
    name: 'a flooded evening',
    situation: 'pause',
    answers: {
      state: 'too upset to listen well',
      need: 'half an hour',
      return: 'tonight at 9, after the kids are asleep',
      care: 'not going anywhere',
    },
    message:
      "I'm too upset to listen well. I need half an hour. I'll come back to this tonight at 9, after the kids are asleep. I'm not going anywhere.",
  },
  {
    name: 'a pause of a few words',
    situation: 'pause',
    answers: { state: 'my head is spinning', return: '20 minutes' },
    message: "My head is spinning. I'll come back to this in 20 minutes.",
  },
  {
    name: 'a year without a word',
    situation: 'silence',
    answers: {
      act: 'went quiet after the funeral',
      impact: 'left alone with it',
      why: "didn't know what to say",
      hope: 'to hear how you are',
      open: 'no need to answer',
    },
    message:
      "I'm sorry I went quiet after the funeral. I can see you were left alone with it. I didn't know what to say. That's no excuse. I'd like to hear how you are. No need to answer.",
  },
  {
    name: 'an apology that arrived, and is not yet enough',
    situation: 'answered',
    answers: {
      thanks: 'writing first',
      heard: 'that you see what it did',
      now: 'not there yet',
      open: 'to talk on Sunday',
    },
    message:
      "Thank you for writing first. I heard that you see what it did. I'm not there yet. I'd like to talk on Sunday.",
  },
  {
    name: 'a club whose members were not asked',
    situation: 'group',
    answers: {
      impact: 'you read about the move in the paper before you heard it from me',
      act: 'signed the lease without asking anyone',
      change: 'From now on bring every contract to the meeting first',
      open: 'what would help now',
    },
    message:
      "I know you read about the move in the paper before you heard it from me. I'm sorry I signed the lease without asking anyone. From now on I'll bring every contract to the meeting first. What would help now?",
  },
  {
    name: 'a child who was shouted at',
    situation: 'child',
    answers: {
      impact: 'you got scared',
      act: 'yelling so loud',
      change: 'take a breath first',
      open: 'do you want a hug',
    },
    message:
      "I can see you got scared. I'm sorry for yelling so loud. I'll take a breath first. Do you want a hug?",
  },
];
