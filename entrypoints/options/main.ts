/** The options page, over the settings, the sites and the patterns. */
import { mountOptions } from '../../src/options/options.tsx';
import { deleteEverything, everythingAsJson } from '../../src/shell/data.ts';
import { lookup } from '../../src/shell/lookup.ts';
import { addedSites, removeSite, watchSites } from '../../src/shell/permissions.ts';
import { readPolicy } from '../../src/shell/policy.ts';
import { settingsItem } from '../../src/shell/settings-item.ts';
import { openShortcuts, shortcutsNow } from '../../src/shell/shortcuts.ts';
import { siteGroups } from '../../src/sites/index.ts';
import { createText } from '../../src/ui/text.ts';

const root = document.getElementById('root');
if (root) {
  mountOptions(root, {
    text: createText(lookup),
    settings: await settingsItem.read(),
    change: settingsItem.change,
    watch: settingsItem.watch,
    locked: async () => (await readPolicy()).locked,
    siteGroups,
    added: { read: addedSites, remove: removeSite, watch: watchSites },
    patterns: async () => (await import('virtual:patterns')).patterns,
    exported: everythingAsJson,
    deleteEverything,
    shortcuts: { read: shortcutsNow, open: openShortcuts },
  });
}
