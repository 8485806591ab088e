/** Rewordings to choose from. One that says something about the writer asks first whether it is true. */
import { useRef, useState } from 'preact/hooks';
import type { Rewording } from '../engine/types.ts';
import { useFocusKept } from './focus.ts';
import type { Offer } from './offers.ts';
import { Diff, Wordings } from './parts.tsx';
import type { Text } from './text.ts';
import { assertsOfWriter, pausesFor } from './truth.ts';

interface ChooseProps {
  readonly text: Text;
  /** The message as it stands. */
  readonly message: string;
  readonly offers: readonly Offer[];
  readonly onChoose: (rewording: Rewording) => void;
}

/** What is shown: the rewordings, the question about one of them, or pauses in its place. */
type View =
  | { readonly is: 'offers' | 'pauses' }
  | { readonly is: 'truth'; readonly of: Rewording; readonly message: string };

/** What was asked about one message is no question about another: its rewording would go in at the wrong place. */
const viewOn = (message: string, view: View): View =>
  view.is === 'truth' && view.message !== message ? { is: 'offers' } : view;

export function Choose({ text, message, offers, onChoose }: ChooseProps) {
  const [chosen, setView] = useState<View>({ is: 'offers' });
  const view = viewOn(message, chosen);
  const place = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusKept(place, chosen);
  const show = (next: View) => {
    keepFocus();
    setView(next);
  };
  const choose = (rewording: Rewording) =>
    assertsOfWriter(rewording) ? show({ is: 'truth', of: rewording, message }) : onChoose(rewording);
  const back = () => show({ is: 'offers' });
  return (
    <div ref={place}>
      {view.is === 'offers' && <Wordings text={text} message={message} offers={offers} onChoose={choose} />}
      {view.is === 'truth' && (
        <Truth
          text={text}
          message={message}
          rewording={view.of}
          onYes={onChoose}
          onNotYet={() => show({ is: 'pauses' })}
        />
      )}
      {view.is === 'pauses' && <Pauses text={text} message={message} onChoose={onChoose} onBack={back} />}
    </div>
  );
}

interface TruthProps {
  readonly text: Text;
  readonly message: string;
  readonly rewording: Rewording;
  readonly onYes: (rewording: Rewording) => void;
  readonly onNotYet: () => void;
}

function Truth({ text, message, rewording, onYes, onNotYet }: TruthProps) {
  return (
    <fieldset class="truth">
      <legend class="ask">{text('truth_ask')}</legend>
      <p class="aside">{rewording.text}</p>
      <p class="proposed">
        <Diff text={message} rewording={rewording} />
      </p>
      <div class="pair">
        <button type="button" class="button main" onClick={() => onYes(rewording)}>
          {text('truth_yes')}
        </button>
        <button type="button" class="button" onClick={onNotYet}>
          {text('truth_not_yet')}
        </button>
      </div>
    </fieldset>
  );
}

interface PausesProps {
  readonly text: Text;
  readonly message: string;
  readonly onChoose: (rewording: Rewording) => void;
  readonly onBack: () => void;
}

function Pauses({ text, message, onChoose, onBack }: PausesProps) {
  return (
    <fieldset class="truth">
      <legend class="ask">{text('truth_pause')}</legend>
      <div class="wordings">
        {pausesFor(text, message).map((pause) => (
          <button type="button" class="wording" key={pause.text} onClick={() => onChoose(pause)}>
            {pause.text}
          </button>
        ))}
      </div>
      <button type="button" class="quiet back" onClick={onBack}>
        ← {text('card_back')}
      </button>
    </fieldset>
  );
}
