/** An extension API in memory: storage with its announcements, and messages to whoever listens. */

type Listener = (...given: never[]) => unknown;

const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    /** Calls every listener and gives what each said. */
    tell: (...given: unknown[]) => [...listeners].map((listener) => listener(...(given as never[]))),
  };
};

/** Makes a fresh one. `storage.fails` makes every call of the storage reject. */
export const fakeExtension = () => {
  const stored = new Map<string, unknown>();
  const onChanged = event();
  const onMessage = event();
  const storage = {
    fails: false,
    stored,
    onChanged,
    local: {
      get: async (key: string) => {
        if (storage.fails) throw new Error('The storage is gone.');
        return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
      },
      set: async (values: Record<string, unknown>) => {
        if (storage.fails) throw new Error('The storage is full.');
        for (const [key, newValue] of Object.entries(values)) {
          const oldValue = stored.get(key);
          stored.set(key, structuredClone(newValue));
          onChanged.tell({ [key]: { oldValue, newValue } }, 'local');
        }
      },
    },
  };
  const sent: unknown[] = [];
  const runtime = {
    id: 'amends' as string | undefined,
    onMessage,
    sent,
    getURL: (path: string) => `extension://amends${path}`,
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return true;
    },
  };
  return { storage, runtime };
};
