/** Cards that were waved away, by pattern: after some of them the pattern offers to fall silent. Pure functions. */
import { UNFILLED } from '../../engine/blanks.ts';
import { type Settings, withName, without } from '../../shell/settings.ts';

/** So many of one pattern are a sign that it does not help. */
const ENOUGH = 3;

/** The settings with one more card of this pattern waved away. */
export const wave = (settings: Settings, rule: string): Settings => ({
  ...settings,
  waved: [...settings.waved, rule],
});

/** True when this pattern was waved away often enough to ask. A blank is no pattern of the person's. */
export const isEnough = ({ waved }: Settings, rule: string): boolean =>
  rule !== UNFILLED && waved.filter((other) => other === rule).length >= ENOUGH;

/** The settings after the question was answered: it starts from the beginning. */
export const answered = (settings: Settings, rule: string): Settings => ({
  ...settings,
  waved: without(settings.waved, rule),
});

/** The settings with a pattern switched off, as on the options page. */
export const turnedOff = (settings: Settings, rule: string): Settings => ({
  ...answered(settings, rule),
  rulesOff: withName(settings.rulesOff, rule),
});
