/** Stored items: default, version and migrations in one statement. Reading and writing never throw. */
import { browser } from './browser.ts';

/** What a stored item is: `revive` turns anything found in the storage into a sound value. */
export interface StoredDefinition<Value> {
  readonly key: string;
  /** Raised with every change of shape. */
  readonly version: number;
  /** The step from version n-1 to n, under n. A missing step changes nothing. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
  /** Gives the default for `undefined`, and repairs what is damaged. Must not throw. */
  revive(value: unknown): Value;
}

/** One item of the extension's local storage. */
export interface StoredItem<Value> {
  /** The stored value; the default when there is none or the storage fails. */
  read(): Promise<Value>;
  /** Changes it, one change after the other. Where storing fails, the change still holds in this context. */
  change(by: (value: Value) => Value): Promise<Value>;
  /** Calls back with every new value, from any context. Gives back the function that stops it. */
  watch(listener: (value: Value) => void): () => void;
}

interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

/** Defines a stored item. Nothing is read before the first call. */
export const defineStored = <Value>(definition: StoredDefinition<Value>): StoredItem<Value> => {
  const { key, version } = definition;
  const listeners = new Set<(value: Value) => void>();
  const open = (raw: unknown): Value => definition.revive(migrated(raw, definition));
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Value> => {
    try {
      return open((await browser.storage.local.get(key))[key]);
    } catch {
      return open(undefined);
    }
  };

  const changeNow = async (by: (value: Value) => Value): Promise<Value> => {
    const value = by(await read());
    try {
      await browser.storage.local.set({ [key]: { version, value } satisfies Envelope });
    } catch {
      // The storage is full or gone: what the person just chose still counts on this page.
      for (const listener of listeners) listener(value);
    }
    return value;
  };

  return {
    read,
    change: (by) => {
      const next = last.then(() => changeNow(by));
      last = next.catch(() => undefined);
      return next;
    },
    watch: (listener) => {
      const stored = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && key in changes) listener(open(changes[key]?.newValue));
      };
      listeners.add(listener);
      browser.storage.onChanged.addListener(stored);
      return () => {
        listeners.delete(listener);
        browser.storage.onChanged.removeListener(stored);
      };
    },
  };
};

const migrated = <Value>(raw: unknown, { version, migrations }: StoredDefinition<Value>): unknown => {
  if (!isEnvelope(raw)) return undefined;
  let value = raw.value;
  for (let step = raw.version + 1; step <= version; step++) value = migrations?.[step]?.(value) ?? value;
  return value;
};

const isEnvelope = (raw: unknown): raw is Envelope =>
  typeof raw === 'object' && raw !== null && 'value' in raw && Number.isInteger((raw as Envelope).version);
