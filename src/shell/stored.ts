/** Stored items: default, version and migrations in one statement. Reading and writing never throw. */
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

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
  /**
   * Changes it, one change after the other among the extension's own pages; a page's frame asks the background for
   * its changes. What could not be read is not written over. Where nothing is stored, those who watch in this context
   * are told all the same.
   */
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
  const turn = inTurn();

  const load = async (): Promise<Value> => open((await browser.storage.local.get(key))[key]);
  const store = (value: Value): Promise<boolean> =>
    browser.storage.local.set({ [key]: { version, value } satisfies Envelope }).then(
      () => true,
      () => false,
    );

  const changeNow = async (by: (value: Value) => Value): Promise<Value> => {
    let isRead = true;
    const found = await load().catch(() => {
      isRead = false;
      return open(undefined);
    });
    const value = by(found);
    if (isRead && (await store(value))) return value;
    // The storage is full or gone: what the person just chose still counts on this page.
    for (const listener of listeners) listener(value);
    return value;
  };

  return {
    read: () => load().catch(() => open(undefined)),
    change: (by) => turn(() => alone(key, () => changeNow(by))),
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

/**
 * Does a task while no other of our own pages changes the same item. Where a browser gives no lock, the change is worth
 * more than its turn.
 */
const alone = <Done>(key: string, task: () => Promise<Done>): Promise<Done> =>
  navigator.locks.request(`stored ${key}`, task).catch(task);

const migrated = <Value>(raw: unknown, { version, migrations }: StoredDefinition<Value>): unknown => {
  if (!isEnvelope(raw)) return undefined;
  let value = raw.value;
  for (let step = raw.version + 1; step <= version; step++) value = migrations?.[step]?.(value) ?? value;
  return value;
};

const isEnvelope = (raw: unknown): raw is Envelope =>
  typeof raw === 'object' && raw !== null && 'value' in raw && Number.isInteger((raw as Envelope).version);
