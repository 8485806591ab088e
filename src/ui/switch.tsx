/** A switch with its state in words beside it. */
interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}

export function Switch({ on, label, onToggle }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={onToggle}>
      <span>{label}</span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
