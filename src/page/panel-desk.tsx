/** Opens and closes one more look, and carries out what is chosen on it. */
import { render } from 'preact';
import type { Finding, Rewording, Span } from '../engine/types.ts';
import type { Settings } from '../shell/settings.ts';
import { copyFor } from '../ui/copy.ts';
import { marksOf } from '../ui/showing.ts';
import type { Text } from '../ui/text.ts';
import { isDark } from './backdrop.ts';
import type { Hold } from './contract.ts';
import { Panel } from './panel.tsx';
import { chooseQuestion, type Question } from './question.ts';
import { spotOf } from './spot.ts';
import { returnTo, type SurfaceTools, takeRewording } from './take.ts';

export interface PanelDesk {
  open(hold: Hold, settings: Settings): void;
  shown(): boolean;
  /** Takes the focus into the panel. False when none is open. */
  enter(): boolean;
  outdate(message: string): void;
  close(): boolean;
}

export function createPanelDesk(tools: SurfaceTools): PanelDesk {
  const { surface, text, doc } = tools;
  const layer = surface.layer('panel');
  let current: { readonly hold: Hold; readonly caret: Span | null } | null = null;
  let question: Question | null = null;
  let applying = false;

  const shut = () => {
    current = null;
    layer.hide();
    render(null, layer.element);
  };
  const close = (): boolean => {
    if (!current) return false;
    const { hold, caret } = current;
    const inside = surface.focused() !== null;
    shut();
    if (inside) returnTo(hold.session, caret);
    return true;
  };
  const apply = async ({ session, review }: Hold, rewording: Rewording) => {
    applying = true;
    const outcome = await takeRewording(tools, { session, message: review.text }, rewording, shut);
    applying = false;
    return outcome;
  };
  const send = async (hold: Hold) => {
    const outcome = await hold.send();
    if (outcome === 'sent') shut();
    else {
      returnTo(hold.session, null);
      surface.announce(text('panel_press_key', sendKeyName(text, hold)));
    }
    return outcome;
  };
  const draw = (hold: Hold, asked: Question, settings: Settings) =>
    render(
      <Panel
        key={hold.text}
        text={text}
        message={hold.review.text}
        marks={marksOf(hold.review.findings, settings.sensitivity)}
        question={isBlankOnly(hold.review.findings) ? 'panel_blank' : asked}
        sendKey={sendKeyName(text, hold)}
        rewordings={firstWordings(hold.review.findings)}
        copy={copyFor(doc)}
        onApply={(rewording) => apply(hold, rewording)}
        onSend={() => send(hold)}
        onClose={close}
      />,
      layer.element,
    );

  return {
    open(hold, settings) {
      const { composer } = hold.session;
      question = chooseQuestion(hold.text, question);
      current = { hold, caret: composer.selection() };
      draw(hold, question, settings);
      layer.show({
        element: composer.element,
        dark: isDark(composer.element),
        locate: () => spotOf(composer, null, doc),
      });
      surface.announce(text('panel_said', text(question), text('key_panel')));
    },
    shown: () => current !== null,
    enter() {
      if (!current) return false;
      layer.element.querySelector('button')?.focus();
      return true;
    },
    outdate(message) {
      if (!applying && current && current.hold.review.text !== message) close();
    },
    close,
  };
}

/** At most this many rewordings: a pause has room for one thought. */
const OFFERED = 2;

/** The first rewording of each finding, the most serious findings first. */
export function firstWordings(findings: readonly Finding[]): Rewording[] {
  return findings
    .toSorted((a, b) => b.severity - a.severity || a.start - b.start)
    .flatMap(({ rewordings }) => rewordings.slice(0, 1))
    .slice(0, OFFERED);
}

const isBlankOnly = (findings: readonly Finding[]) => findings.every(({ rule }) => rule === 'unfilled-blank');

/** The key that sends in this composer, as people call it. */
function sendKeyName(text: Text, { session }: Hold): string {
  if (session.composer.site.sendKeys.includes('enter')) return text('key_enter');
  return text(/Mac|iP/.test(navigator.platform) ? 'key_mod_enter_mac' : 'key_mod_enter');
}
