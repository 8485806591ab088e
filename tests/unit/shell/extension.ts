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
      clear: async () => {
        const changes = [...stored].map(([key, oldValue]) => [key, { oldValue }] as const);
        stored.clear();
        onChanged.tell(Object.fromEntries(changes), 'local');
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
    getManifest: () => ({ content_scripts: [{ matches: ['https://app.slack.com/*'] }] }),
    getURL: (path: string) => `extension://amends${path}`,
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return true;
    },
  };
  return { storage, runtime, ...fakeSites() };
};

/** The listed site, sites the person allowed, and the scripts registered for them. */
const fakeSites = () => {
  const listed = 'https://app.slack.com/*';
  const origins = new Set([listed]);
  const registered = new Map<string, { id: string }>();
  const onRemoved = event();
  return {
    permissions: {
      onAdded: event(),
      onRemoved,
      origins,
      getAll: async () => ({ origins: [...origins] }),
      remove: async ({ origins: given }: { origins: string[] }) => {
        const had = given.filter((origin) => origins.delete(origin));
        if (had.length > 0) onRemoved.tell({ origins: had });
        return had.length > 0;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
    },
  };
};
