/** The practice chat: the page itself is resident and reviewer. */
import { createReviewer } from '../../src/engine/review.ts';
import { createDesk } from '../../src/page/desk.ts';
import { startResident } from '../../src/page/resident.ts';
import { mountPractice } from '../../src/practice/practice.tsx';
import { practiceSite } from '../../src/practice/site.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import { lookup } from '../../src/shell/lookup.ts';
import { phraseHash } from '../../src/shell/phrases.ts';
import { settingsItem } from '../../src/shell/settings-item.ts';
import { createText } from '../../src/ui/text.ts';

const text = createText(lookup);
const { review } = createReviewer({ rules, elements, check: checkMessage });
// Practice works whatever is switched off elsewhere, and keeps nothing.
const everything = { on: true, hold: 'serious', rulesOff: [], dismissed: [] } as const;
const settings = { ...(await settingsItem.read()), ...everything };

const attach = () => {
  const resident = startResident({
    ...{ view: window, settings, siteOf: () => practiceSite, prefilter: () => true },
    ...{
      loadReviewer: async () => true,
      remember: () => undefined,
      show: () => undefined,
      promiseReturn: null,
      alive: () => true,
      canHold: true,
    },
  });
  const hashPhrase = (phrase: string) => phraseHash(settings.salt, phrase);
  const sourceOf = (id: string) => rules.find((rule) => rule.id === id)?.source;
  const given = { resident, review, settings, text, doc: document, hashPhrase, sourceOf };
  resident.join(createDesk({ ...given, signal: resident.ended }));
};

const root = document.getElementById('root');
if (root) mountPractice(root, { text, attach });
