/** What is shown of each severity, for every choice of how much to show. */
import type { Severity } from '../engine/types.ts';
import { choices, type Settings } from '../shell/settings.ts';
import { type Showing, showing } from '../ui/showing.ts';
import type { Text, TextKey } from '../ui/text.ts';
import { severityName } from '../ui/trace-words.ts';

const severities: readonly Severity[] = [1, 2, 3];
const sensitivities = choices.sensitivity;
type Sensitivity = Settings['sensitivity'];

export function ShownTable({ text, chosen }: { text: Text; chosen: Sensitivity }) {
  const look = (sensitivity: Sensitivity) => (sensitivity === chosen ? 'chosen' : undefined);
  return (
    <table class="shown">
      <caption class="aside">{text('options_table')}</caption>
      <thead>
        <tr>
          <td />
          {sensitivities.map((sensitivity) => (
            <th key={sensitivity} scope="col" class={look(sensitivity)}>
              {text(`options_${sensitivity}`)}
              {sensitivity === chosen && <span class="aside"> ({text('options_table_chosen')})</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {severities.map((severity) => (
          <tr key={severity}>
            <th scope="row">{severityName(text, severity)}</th>
            {sensitivities.map((sensitivity) => (
              <td key={sensitivity} class={look(sensitivity)}>
                {text(wordsFor(showing(severity, sensitivity)))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words for the weight of an underline; without one, whether the popup lists it. */
function wordsFor({ weight, popup }: Showing): TextKey {
  if (weight === 0) return popup ? 'shown_popup' : 'shown_nothing';
  return ({ 1: 'shown_thin', 2: 'shown_clear', 3: 'shown_strong' } as const)[weight];
}
