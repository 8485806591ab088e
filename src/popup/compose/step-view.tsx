/** One question, the person's own words, and the message they grow into. */
import { useEffect, useRef } from 'preact/hooks';
import { answered, currentStep, type Draft, goTo, messageOf } from '../../repair/compose/draft.ts';
import type { Settings } from '../../shell/settings.ts';
import type { Text } from '../../ui/text.ts';
import type { PopupPort } from '../port.ts';
import { Findings } from './findings.tsx';
import { Growing } from './growing.tsx';
import { useReview } from './use-review.ts';

/** What the pages of a draft are given. */
export interface DraftProps {
  readonly port: PopupPort;
  readonly settings: Settings;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Back to the situations; no word is lost. */
  readonly onLeave: () => void;
}

export function StepView({ port, settings, draft, onChange, onLeave }: DraftProps) {
  const { text } = port;
  const area = useRef<HTMLTextAreaElement>(null);
  const { text: message, parts } = messageOf(draft);
  const review = useReview(port, message);
  const step = currentStep(draft);
  useEffect(() => area.current?.focus(), [step?.id]);
  if (!step) return null;

  const { situation, at } = draft;
  const words = draft.answers[step.id] ?? '';
  const part = parts.find((one) => one.step === step.id);
  const inPart = review?.findings.filter(({ start, end }) => part && start < part.end && end > part.start);
  const isLast = at + 1 === situation.steps.length;
  return (
    <div class="compose">
      <p class="about place">
        {text(`compose_${situation.id}`)} ·{' '}
        {text('compose_place', String(at + 1), String(situation.steps.length))}
      </p>
      <label class="paste">
        <span>{questionOf(text, situation.id, step.id)}</span>
        <textarea
          ref={area}
          rows={3}
          value={words}
          spellcheck
          aria-describedby="hint"
          onInput={({ currentTarget }) => onChange(answered(draft, step.id, currentTarget.value))}
        />
      </label>
      <p class="about" id="hint">
        {questionOf(text, situation.id, step.id, '_hint')}
      </p>
      <div class="pair">
        <button
          type="button"
          class="button"
          onClick={() => (at === 0 ? onLeave() : onChange(goTo(draft, at - 1)))}
        >
          {text('compose_back')}
        </button>
        <button type="button" class="button main" onClick={() => onChange(goTo(draft, at + 1))}>
          {text(isLast ? 'compose_see' : words.trim() ? 'compose_next' : 'compose_skip')}
        </button>
      </div>
      <Growing
        text={text}
        message={message}
        current={part}
        findings={review?.findings ?? []}
        sensitivity={settings.sensitivity}
      />
      <Findings text={text} findings={inPart ?? []} sensitivity={settings.sensitivity} />
    </div>
  );
}

/** The words of a question: the situation's own, or the ones all share. */
const questionOf = (text: Text, situation: string, step: string, suffix = ''): string =>
  text.find(`compose_${situation}_${step}${suffix}`) ?? text.find(`compose_${step}${suffix}`) ?? '';
