/** An extension API in memory: storage with its announcements, messages to whoever listens, alarms by hand. */

type Listener = (...given: never[]) => unknown;

/** One event of the API. Adding a listener twice changes nothing, as in browsers. */
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
    /** What an organisation set; null where nobody manages the browser: Firefox then rejects. */
    policy: null as Record<string, unknown> | null,
    managed: {
      get: async () => {
        if (!storage.policy) throw new Error('Managed storage manifest not found');
        return structuredClone(storage.policy);
      },
    },
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
    onInstalled: event(),
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return true;
    },
  };
  const i18n = { getMessage: (key: string, given: string[]) => [key, ...given].join(' ') };
  return { storage, runtime, i18n, ...fakeSites(), ...fakeClock(), ...fakeToolbar(), ...fakeTabs() };
};

/** Alarms, which ring when a test says so, and notifications while they are allowed. */
const fakeClock = () => {
  const set = new Map<string, { when: number }>();
  const shown = new Map<string, { title: string; message: string }>();
  return {
    alarms: {
      set,
      onAlarm: event(),
      create: (name: string, { when }: { when: number }) => void set.set(name, { when }),
      clear: async (name: string) => set.delete(name),
    },
    notifications: {
      shown,
      onClicked: event(),
      create: async (id: string, given: { title: string; message: string }) => void shown.set(id, given),
      clear: async (id: string) => shown.delete(id),
    },
  };
};

/** The toolbar button: one face for all tabs, and one for each tab that was given its own. */
const fakeToolbar = () => {
  type Face = { text?: string | null; title?: string };
  const faces = new Map<number | 'all', Face>();
  const wear = async ({ tabId = 'all', ...face }: Face & { tabId?: number | 'all' }) => {
    faces.set(tabId, { ...faces.get(tabId), ...face });
  };
  return {
    action: {
      faces,
      /** The windows the popup was opened in. */
      opened: [] as (number | undefined)[],
      async openPopup({ windowId }: { windowId?: number }) {
        this.opened.push(windowId);
      },
      setBadgeText: wear,
      setTitle: wear,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    commands: { onCommand: event() },
    contextMenus: {
      items: [] as { id: string; contexts: string[] }[],
      onClicked: event(),
      removeAll: async () => undefined,
      create(item: { id: string; contexts: string[] }) {
        this.items.push(item);
      },
    },
  };
};

/** Open tabs. Frames answer by `answers`. */
const fakeTabs = () => {
  const open: { id: number; url?: string; incognito: boolean; windowId: number; active: boolean }[] = [];
  const told: { tabId: number; message: unknown; frameId: number | undefined }[] = [];
  return {
    tabs: {
      ...{ open, told },
      answer: (_: unknown): unknown => true,
      query: async ({ active }: { active?: boolean }) => open.filter((tab) => !active || tab.active),
      get: async (id: number) => {
        const tab = open.find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      create: async ({ url }: { url: string }) =>
        void open.push({ id: open.length + 1, url, incognito: false, windowId: 1, active: true }),
      update: async (id: number, { active }: { active: boolean }) => {
        for (const tab of open) if (tab.id === id) tab.active = active;
      },
      async sendMessage(tabId: number, message: unknown, options?: { frameId?: number }) {
        told.push({ tabId, message, frameId: options?.frameId });
        return this.answer(message);
      },
    },
    windows: {
      created: [] as unknown[],
      async create(given: unknown) {
        this.created.push(given);
      },
      update: async () => undefined,
    },
  };
};

/** The listed site, sites the person allowed, and the scripts registered for them. */
const fakeSites = () => {
  const listed = 'https://app.slack.com/*';
  const origins = new Set([listed]);
  const permissions = new Set<string>();
  const registered = new Map<string, { id: string }>();
  const onRemoved = event();
  return {
    permissions: {
      onAdded: event(),
      onRemoved,
      origins,
      /** Permissions beside sites. */
      granted: permissions,
      /** What the person was asked for. They say yes. */
      asked: [] as unknown[],
      async request(wanted: unknown) {
        this.asked.push(wanted);
        return true;
      },
      contains: async ({ permissions: asked }: { permissions: string[] }) =>
        asked.every((one) => permissions.has(one)),
      getAll: async () => ({ origins: [...origins] }),
      remove: async ({
        origins: given = [],
        permissions: others = [],
      }: Partial<Record<string, string[]>>) => {
        for (const one of others) permissions.delete(one);
        const had = given.filter((origin) => origins.delete(origin));
        if (had.length > 0) onRemoved.tell({ origins: had });
        return had.length > 0;
      },
    },
    scripting: {
      /** What a script finds in each frame of a tab. */
      found: [] as { frameId: number; result: unknown }[],
      async executeScript() {
        return this.found;
      },
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
