/** Messages people write: harmless ones, ones that hurt, and texts that are hard on editors. */
import type { Chance } from './chance.ts';

/** One message and how it gets into the composer. Line breaks are `\n`. */
export interface Message {
  readonly kind: MessageKind;
  readonly text: string;
  readonly pasted: boolean;
}

type MessageKind = 'harmless' | 'clear' | 'serious' | 'blank' | 'lines' | 'emoji';

const kinds: readonly MessageKind[] = [
  'harmless',
  'clear',
  'serious',
  'serious',
  'serious',
  'blank',
  'lines',
  'emoji',
];

const harmless = [
  'See you at seven, I will bring the cake.',
  'Thanks for calling back.',
  'The train is late again.',
  'Can you send me the list?',
];
const clear = ['You always do this.', "I'm sorry if I hurt you.", 'Mistakes were made.'];
const serious = [
  "I'm sorry you feel that way.",
  'You are such an idiot.',
  'Sorry, but you started it.',
  'What is wrong with you?',
];
const blanks = ["I'm sorry I [what I did].", "I'll be back at [time]."];
const emoji = ['😊', '👍🏽', '🇩🇪', '👩‍👩‍👧', '❤️'];
const names = ['Sam', 'Ada', 'José', 'Łukasz', 'Zoë'];

/** One message by chance. `number` tells it from all others of its visit. */
export const chooseMessage = (chance: Chance, number: number): Message => {
  const kind = chance.pick(kinds);
  const opening = chance.happens(0.5) ? `Hey ${chance.pick(names)}. ` : '';
  const text = `${opening}${coreOf(kind, chance)} This is no. ${number}.`;
  return { kind, text, pasted: chance.happens(0.2) };
};

const coreOf = (kind: MessageKind, chance: Chance): string => {
  if (kind === 'harmless') return chance.pick(harmless);
  if (kind === 'clear') return chance.pick(clear);
  if (kind === 'serious') return chance.pick(serious);
  if (kind === 'blank') return chance.pick(blanks);
  if (kind === 'emoji') return `${anyCore(chance)} ${chance.pick(emoji)}${chance.pick(emoji)}`;
  return Array.from({ length: 2 + chance.below(3) }, () => anyCore(chance)).join('\n');
};

const anyCore = (chance: Chance): string =>
  chance.pick([chance.pick(harmless), chance.pick(clear), chance.pick(serious)]);
