/** A labelled field for words to be read. */

/** A message is shorter; a book would only cost time. In UTF-16 units. */
const LONGEST = 10_000;

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

export function Field({ label, value, rows, onChange }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        rows={rows}
        maxLength={LONGEST}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
