/** The plainest sentence of each kind of wording that hurts: what must never be missed. */
import type { Family, Severity } from '../../src/engine/types.ts';

/** The least severity of a finding, its family, and the sentences in which it stands. */
export const archetypes: readonly (readonly [Severity, Family, readonly string[]])[] = [
  [3, 'deflected-experiencer', ["I'm sorry you feel that way", 'Sorry you took it that way']],
  [2, 'deflected-experiencer', ["I'm sorry you were offended", 'My words were twisted']],
  [2, 'conditional-apology', ['Sorry if I hurt you', "I'm sorry for whatever I did"]],
  [3, 'adversative-apology', ['Sorry but you started it', "I'll apologise when you do"]],
  [3, 'performative-closure', ['I said I was sorry, what more do you want']],
  [2, 'performative-closure', ['Mistakes were made', 'Things were said']],
  [2, 'excuse-justification', ['It was just a joke', 'I was only kidding', 'I was only trying to help']],
  [3, 'minimization-invalidation', ["You're overreacting", "You're too sensitive", 'Get over it']],
  [2, 'minimization-invalidation', ['Calm down', "It's really not that deep"]],
  [3, 'blame-reversal', ['You made me do it', 'Look what you made me do', "You're imagining things"]],
  [3, 'blame-reversal', ["I wouldn't have said it if you listened"]],
  [2, 'blame-reversal', ['That never happened']],
  [2, 'shame-collapse', ["After everything I've done for you", 'And this is the thanks I get']],
  [2, 'shame-collapse', ["I guess I'm just a terrible person"]],
  [1, 'shame-collapse', ['You must hate me now']],
  [3, 'pressure-boundary', ["I'll make you pay for this", "If you leave I'll kill myself"]],
  [3, 'pressure-boundary', ["Do it or I'm leaving you"]],
  [2, 'pressure-boundary', ['If you loved me you would', "If you really cared you wouldn't go"]],
  [3, 'harsh-startup-criticism', ['What is wrong with you']],
  [
    2,
    'harsh-startup-criticism',
    ['You always do this', 'You never listen', "You didn't even bother to call"],
  ],
  [3, 'contempt', ["No offense but you're an idiot"]],
  [2, 'triangulation', ['Everyone agrees with me', "Tell your father he's late with the money again"]],
  [2, 'withdrawal-stonewalling', ['Whatever', "I'm done talking"]],
  [1, 'withdrawal-stonewalling', ['Fine. Whatever you say.']],
  [1, 'institutional-evasion', ['We apologise for any inconvenience']],
];

/** A sentence as it stands, ended, shouted at, and typed in haste. */
export const inAllManners = (said: string): readonly string[] => [
  ...new Set([said, `${said}.`, `${said}!`, said.toLowerCase().replaceAll("'", '')]),
];
