/** The first page of Compose: what it is about, and whether there are words to begin with. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { compose } from '../../repair/compose/compose.ts';
import type { Draft } from '../../repair/compose/draft.ts';
import { type Situation, situationOf, situations } from '../../repair/compose/situations.ts';
import type { KeptDraft } from '../../shell/kept-draft.ts';
import { Switch } from '../../ui/switch.tsx';
import type { Text } from '../../ui/text.ts';

interface SituationsProps {
  readonly text: Text;
  readonly hasPageMessage: boolean;
  readonly kept: KeptDraft | null;
  readonly earlier: Draft | null;
  /** Somebody came back to this page; the focus comes with them. */
  readonly isBack: boolean;
  readonly onChoose: (situation: Situation, fromPage: boolean) => void;
  readonly onOpen: (kept: KeptDraft) => void;
  readonly onForget: () => void;
  readonly onEarlier: (draft: Draft) => void;
}

export function Situations(props: SituationsProps) {
  const { text, kept, earlier } = props;
  const keptSituation = kept && situationOf(kept.situation);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.isBack) heading.current?.focus();
  }, []);
  const forget = () => {
    props.onForget();
    heading.current?.focus();
  };
  const [fromPage, setFromPage] = useState(false);
  return (
    <div class="compose">
      {kept && keptSituation && (
        <section class="note" aria-labelledby="kept">
          <h2 id="kept">{text('compose_kept_title')}</h2>
          <p class="glimpse">{compose(keptSituation, kept.answers).text}</p>
          <div class="pair">
            <button type="button" class="button" onClick={() => props.onOpen(kept)}>
              {text('compose_kept_open')}
            </button>
            <button type="button" class="quiet" onClick={forget}>
              {text('compose_kept_delete')}
            </button>
          </div>
        </section>
      )}
      <h2 id="about" ref={heading} tabIndex={-1}>
        {text('compose_title')}
      </h2>
      {props.hasPageMessage && (
        <Switch on={fromPage} label={text('compose_from_page')} onToggle={() => setFromPage(!fromPage)} />
      )}
      <ul class="situations" aria-labelledby="about">
        {situations.map((situation) => (
          <li key={situation.id}>
            <button
              type="button"
              class="wording"
              onClick={() => props.onChoose(situation, fromPage && props.hasPageMessage)}
            >
              <strong>{text(`compose_${situation.id}`)}</strong>
              <small>{text(`compose_${situation.id}_about`)}</small>
            </button>
          </li>
        ))}
      </ul>
      {earlier && (
        <button type="button" class="quiet" onClick={() => props.onEarlier(earlier)}>
          {text('compose_earlier')}
        </button>
      )}
      <p class="about">{text('compose_hurt_writer')}</p>
    </div>
  );
}
