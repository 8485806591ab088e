/** Returns: moments a person promised to come back at. Times and addresses, and never a word of a message. */

export interface Return {
  readonly id: string;
  /** The promised moment, in milliseconds since 1970. */
  readonly at: number;
  /** The conversation's page, kept because the person asked to be brought back; empty where there is none. */
  readonly address: string;
  /** True once the person was reminded of this moment. */
  readonly told: boolean;
}

/** Everything that is kept of returns. */
export interface Returns {
  /** By their moment, earliest first. */
  readonly open: readonly Return[];
  /** How many were kept, ever: the only count there is. */
  readonly kept: number;
}

/** Sound returns from anything found in the storage. */
export const reviveReturns = (value: unknown): Returns => {
  const { open, kept } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof Returns, unknown>
  >;
  return {
    open: Array.isArray(open) ? sorted(open.filter(isReturn)) : [],
    kept: Number.isSafeInteger(kept) ? Math.max(0, kept as number) : 0,
  };
};

/** With one more. An address that is no page of the web is left out. */
export const promised = (returns: Returns, id: string, at: number, address: string): Returns => ({
  ...returns,
  open: sorted([...returns.open, { id, at, address: pageAddress(address), told: false }]),
});

/** The person came back: it is counted, and gone. */
export const kept = (returns: Returns, id: string): Returns => {
  const without = letGo(returns, id);
  return without.open.length < returns.open.length ? { ...without, kept: returns.kept + 1 } : returns;
};

/** The return at another moment, of which the person will be reminded anew. */
export const moved = (returns: Returns, id: string, at: number): Returns => ({
  ...returns,
  open: sorted(returns.open.map((one) => (one.id === id ? { ...one, at, told: false } : one))),
});

/** Gone, and not counted anywhere. */
export const letGo = (returns: Returns, id: string): Returns => ({
  ...returns,
  open: returns.open.filter((one) => one.id !== id),
});

/** The person was reminded of these. One that was moved meanwhile has a new moment to be reminded of. */
export const told = (returns: Returns, reminded: readonly Return[]): Returns => ({
  ...returns,
  open: returns.open.map((one) =>
    reminded.some(({ id, at }) => id === one.id && at === one.at) ? { ...one, told: true } : one,
  ),
});

/** Those whose moment has come, and of which the person does not know yet. */
export const due = ({ open }: Returns, now: number): readonly Return[] =>
  open.filter((one) => one.at <= now && !one.told);

/** When to look again, in milliseconds since 1970; null when there is nothing to wait for. */
export const nextMoment = ({ open }: Returns): number | null => open.find((one) => !one.told)?.at ?? null;

const sorted = (open: readonly Return[]): readonly Return[] => open.toSorted((a, b) => a.at - b.at);

const isReturn = (value: unknown): value is Return => {
  const { id, at, address, told } = (value ?? {}) as Partial<Record<keyof Return, unknown>>;
  return (
    typeof id === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(at) &&
    typeof address === 'string' &&
    pageAddress(address) === address &&
    typeof told === 'boolean'
  );
};

const pageAddress = (address: string): string => (/^https?:\/\//.test(address) ? address : '');
