/** The keys there are: those of the browser, which can be changed there, and those inside a message. */
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../shell/shortcuts.ts';
import type { Text, TextKey } from '../ui/text.ts';
import type { OptionsPort } from './port.ts';

interface KeysProps {
  readonly text: Text;
  readonly shortcuts: OptionsPort['shortcuts'];
}

/** Keys that work while the person writes. No browser changes them. */
const inside: readonly (readonly [keys: string, does: TextKey])[] = [
  ['Alt+Shift+R', 'options_key_next'],
  ['Alt+Shift+A', 'options_key_look'],
  ['Esc', 'options_key_close'],
];

export function Keys({ text, shortcuts }: KeysProps) {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  // Keys are changed on another page: they are read anew when the person comes back from there.
  useEffect(() => {
    const read = () => void shortcuts.read().then(setKnown, () => setKnown([]));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <>
      <dl class="keys">
        {known.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys === '' ? text('options_keys_none') : <Chord keys={keys} />}</dd>
          </div>
        ))}
        {inside.map(([keys, does]) => (
          <div key={keys}>
            <dt>{text(does)}</dt>
            <dd>
              <Chord keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => shortcuts.open()}>
        {text('options_keys_change')}
      </button>
      <p class="about">{text('options_keys_where')}</p>
    </>
  );
}

/** `Alt+Shift+M` as single keys. Apple's signs come without a plus, and stay together. */
function Chord({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' + '}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
