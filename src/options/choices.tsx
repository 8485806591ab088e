/** One of a few: radio buttons, each with a line on what it means. */
import type { Text, TextKey } from '../ui/text.ts';

/** A value with the keys of its name and of the line below it. */
interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: TextKey;
  readonly about?: TextKey;
}

interface ChoicesProps<Value extends string> {
  readonly text: Text;
  /** The id of the heading that names the group, with its line under `…-about`. */
  readonly heading: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { text, heading, choices, chosen, onChoose } = props;
  return (
    <div class="choices" role="radiogroup" aria-labelledby={heading} aria-describedby={`${heading}-about`}>
      {choices.map(({ value, name, about }) => (
        <label key={value} class="choice">
          <input type="radio" name={heading} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {text(name)}
            {about && <small>{text(about)}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
