/** A switch with its state in words beside it. */
interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  /** It shows how things stand, and cannot be changed here. */
  readonly locked?: boolean;
  readonly onToggle: () => void;
}

export function Switch({ on, label, locked = false, onToggle }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} disabled={locked} onClick={onToggle}>
      <span>{label}</span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
