/** Compose: a repair in a person's own words, one question at a time. Nothing is kept unless they ask. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Beginning,
  beginDraft,
  currentStep,
  type Draft,
  hasWords,
  withSituation,
} from '../../repair/compose/draft.ts';
import { situationOfFinding } from '../../repair/compose/from-draft.ts';
import { type Situation, situationOf } from '../../repair/compose/situations.ts';
import type { KeptDraft } from '../../shell/kept-draft.ts';
import type { Settings } from '../../shell/settings.ts';
import type { PopupPort } from '../port.ts';
import { Keep } from './keep.tsx';
import { Situations } from './situations.tsx';
import { StepView } from './step-view.tsx';
import { usePageMessage } from './use-page-message.ts';
import { Whole } from './whole.tsx';
import './compose.css';

interface ComposeTabProps {
  readonly port: PopupPort;
  readonly settings: Settings;
  /** A message, or words of one, that composing begins with; a new object begins anew. */
  readonly beginning: Beginning | null;
  readonly shown: boolean;
}

export function ComposeTab({ port, settings, beginning, shown }: ComposeTabProps) {
  const [draft, setDraft] = useState<Draft | null>(() => beginning && fromReview(beginning));
  const [choosing, setChoosing] = useState(draft === null);
  /** What was being written when another draft was begun over it. */
  const [earlier, setEarlier] = useState<Draft | null>(null);
  const [kept, setKept] = useState<KeptDraft | null>(null);
  const page = usePageMessage(port, shown && choosing);
  useEffect(() => {
    void port.kept.read().then(setKept);
  }, []);

  const begin = (next: Draft) => {
    if (draft && hasWords(draft)) setEarlier(draft);
    setDraft(next);
    setChoosing(false);
  };
  const begun = useRef(beginning);
  useEffect(() => {
    if (!beginning || begun.current === beginning) return;
    begun.current = beginning;
    begin(fromReview(beginning));
  }, [beginning]);

  const choose = (situation: Situation, fromPage: boolean) => {
    if (draft && hasWords(draft)) setDraft(withSituation(draft, situation));
    else setDraft(beginDraft(situation, fromPage && page ? { review: page } : null));
    setChoosing(false);
  };
  const open = (from: KeptDraft) => {
    const situation = situationOf(from.situation);
    if (situation) begin({ ...beginDraft(situation, null), answers: from.answers });
  };
  const keep = async (next: KeptDraft | null): Promise<KeptDraft | null> => {
    const stands = await port.kept.change(next);
    setKept(stands);
    return stands;
  };

  if (!draft || choosing) {
    return (
      <Situations
        text={port.text}
        hasPageMessage={page !== null && !(draft && hasWords(draft))}
        kept={kept}
        earlier={earlier}
        isBack={draft !== null}
        onChoose={choose}
        onOpen={open}
        onForget={() => void keep(null)}
        onEarlier={(before) => {
          setEarlier(draft && hasWords(draft) ? draft : null);
          setDraft(before);
          setChoosing(false);
        }}
      />
    );
  }
  const shared = { port, settings, draft, onChange: setDraft, onLeave: () => setChoosing(true) };
  return (
    <>
      {currentStep(draft) ? <StepView {...shared} /> : <Whole {...shared} />}
      {hasWords(draft) && <Keep text={port.text} draft={draft} kept={kept} onKeep={keep} />}
    </>
  );
}

/** Words of a message say what kind of talk it is. */
function fromReview(beginning: Beginning): Draft {
  const finding = beginning.review.findings.find(({ quote }) => quote === beginning.quote);
  const situation = situationOf(finding ? situationOfFinding(finding) : 'hurt') as Situation;
  return beginDraft(situation, beginning);
}
