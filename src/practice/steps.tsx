/** What to try: the exercises, the current one open. */
import type { Text } from '../ui/text.ts';
import { type Exercise, exercises } from './exercises.ts';

interface StepsProps {
  readonly text: Text;
  readonly step: number;
  readonly onDraft: (draft: string) => void;
  readonly onAgain: () => void;
}

export function Steps({ text, step, onDraft, onAgain }: StepsProps) {
  return (
    <section class="steps" aria-label={text('practice_steps')}>
      <ol>
        {exercises.map((exercise, index) => (
          <li
            key={exercise.title}
            class={index < step ? 'past' : index === step ? 'now' : 'later'}
            aria-current={index === step ? 'step' : undefined}
          >
            <Step
              text={text}
              exercise={exercise}
              open={index === step}
              past={index < step}
              onDraft={onDraft}
            />
          </li>
        ))}
      </ol>
      <div role="status">{step >= exercises.length && <p class="end">{text('practice_end')}</p>}</div>
      {step > 0 && (
        <button type="button" class="quiet" onClick={onAgain}>
          {text('practice_again')}
        </button>
      )}
    </section>
  );
}

interface StepProps {
  readonly text: Text;
  readonly exercise: Exercise;
  readonly open: boolean;
  readonly past: boolean;
  readonly onDraft: (draft: string) => void;
}

function Step({ text, exercise, open, past, onDraft }: StepProps) {
  const { title, about, draft } = exercise;
  return (
    <>
      <h2>
        {text(title)}
        {past && <span class="aside"> ({text('practice_done')})</span>}
      </h2>
      {open && <p>{text(about)}</p>}
      {open && draft && (
        <button type="button" class="button" onClick={() => onDraft(text(draft))}>
          {text('practice_draft')}
        </button>
      )}
    </>
  );
}
