/** Opens and closes one more look, and carries out what is chosen on it. */
import { render } from 'preact';
import type { Finding } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';
import { copyFor } from '../../ui/copy.ts';
import type { Weighted } from '../../ui/marked.ts';
import { firstOffers } from '../../ui/offers.ts';
import { marksOf, underlined } from '../../ui/showing.ts';
import type { Text } from '../../ui/text.ts';
import type { Hold } from '../contract.ts';
import { reasons } from '../gate/decide.ts';
import { hasCommandKey } from '../keys.ts';
import { beside } from '../marks/spot.ts';
import { chooseQuestion, type Question } from '../question.ts';
import { type Going, howToSend, Panel } from './panel.tsx';
import { type Closable, createSheetDesk, type OpenSheet } from './sheet-desk.ts';
import { returnTo, type SurfaceTools } from './sheet-tools.ts';

export interface PanelDesk extends Closable {
  open(hold: Hold, settings: Settings): void;
  /** Takes the focus into the panel. False when none is open. */
  enter(): boolean;
}

export function createPanelDesk(tools: SurfaceTools): PanelDesk {
  const { surface, text, doc } = tools;
  const layer = surface.layer('panel');
  const sheet = createSheetDesk(tools, layer);
  const { shown, close, outdate } = sheet;
  let question: Question | null = null;

  const send = async (hold: Hold, open: OpenSheet) => {
    const outcome = await hold.send();
    // By now the next message may be held, and what stands open is about that.
    if (sheet.current !== open) return outcome;
    if (outcome === 'sent') sheet.shut();
    else {
      returnTo(hold.session, null);
      surface.announce(howToSend(text, goingOf(text, hold)));
    }
    return outcome;
  };
  const draw = (hold: Hold, open: OpenSheet, { asked, held, findings, marks }: Shown) =>
    render(
      <Panel
        key={hold.text}
        text={text}
        message={hold.review.text}
        marks={marks}
        held={held}
        question={asked}
        going={goingOf(text, hold)}
        offers={firstOffers(text, findings)}
        repair={hold.review.repair}
        copy={copyFor(doc)}
        onApply={(rewording) => sheet.apply(open, rewording)}
        onPromise={tools.resident.promiseReturn}
        onClose={close}
        onSend={() => send(hold, open)}
      />,
      layer.element,
    );

  return {
    open(hold, settings) {
      const { session, review } = hold;
      const { composer } = session;
      question = chooseQuestion(hold.text, question);
      const panel = { session, message: review.text, caret: composer.selection() };
      sheet.open(panel);
      const content = shownOf(hold, settings, question);
      draw(hold, panel, content);
      layer.show({
        element: composer.element,
        place: beside(composer, null, doc),
      });
      const places = placesOf(text, content.held.length);
      surface.announce(text('panel_said', places, text(content.asked), text('key_panel')));
    },
    shown,
    enter() {
      if (!sheet.current) return false;
      surface.takeFocus(layer.element.querySelector('button'));
      return true;
    },
    close,
    outdate,
  };
}

/** What a panel shows of a held message. */
interface Shown {
  readonly asked: Question | 'panel_blank';
  /** What it is held for. */
  readonly held: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly marks: readonly Weighted[];
}

/** What has no line in the composer has none here, and nothing is offered for it. A blank alone is asked about itself. */
function shownOf({ review }: Hold, settings: Settings, question: Question): Shown {
  const findings = underlined(review.findings, settings.sensitivity);
  return {
    asked: isBlankOnly(findings) ? 'panel_blank' : question,
    held: reasons(review.findings, settings),
    findings,
    marks: marksOf(findings, settings.sensitivity),
  };
}

const isBlankOnly = (findings: readonly Finding[]) => findings.every(({ family }) => family === 'blank');

const placesOf = (text: Text, count: number): string =>
  count === 1 ? text('panel_held_one') : text('panel_held_many', String(count));

const goingOf = (text: Text, hold: Hold): Going => (hold.later ? 'later' : { key: sendKeyName(text, hold) });

/** The key that sends in this composer, as people call it; null where none does. */
function sendKeyName(text: Text, { session }: Hold): string | null {
  const { sendKeys } = session.composer.site;
  if (sendKeys.length === 0) return null;
  if (sendKeys.includes('enter')) return text('key_enter');
  return text(hasCommandKey(navigator) ? 'key_mod_enter_mac' : 'key_mod_enter');
}
