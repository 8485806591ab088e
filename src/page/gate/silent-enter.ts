/** Enter on keyboards that do not name their keys: some of those on a screen, and some input methods. */

export interface SilentEnter {
  /** Is told of every keydown. */
  pressed(key: Pick<KeyboardEvent, 'key' | 'keyCode' | 'isComposing'>): void;
  /** Whether a `beforeinput` comes of an Enter that no keydown named. */
  isMeantBy(event: Pick<InputEvent, 'inputType' | 'isTrusted'>): boolean;
}

/** The number browsers give to a key that an input method takes care of. */
const TAKEN = 229;

/** Starts with no key pressed. */
export const createSilentEnter = (): SilentEnter => {
  let nameless = false;
  return {
    pressed({ key, keyCode, isComposing }) {
      nameless = !isComposing && key !== 'Enter' && (keyCode === TAKEN || key === 'Unidentified');
    },
    isMeantBy: ({ inputType, isTrusted }) => nameless && isTrusted && inputType === 'insertParagraph',
  };
};
