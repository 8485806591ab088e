/** The message in the page under the popup. */
import { useEffect, useState } from 'preact/hooks';
import type { Rewording } from '../engine/types.ts';
import type { ReviewHere } from '../shell/protocol.ts';
import type { Settings } from '../shell/settings.ts';
import { copyFor } from '../ui/copy.ts';
import { ReviewView } from '../ui/review.tsx';
import { OffSite } from './off-site.tsx';
import type { PopupPort, TabStatus } from './port.ts';
import { StatusLine } from './status-line.tsx';

interface MessageTabProps {
  readonly port: PopupPort;
  readonly settings: Settings;
  /** Null while it is not known yet. */
  readonly status: TabStatus | null;
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

export function MessageTab({ port, settings, status, change, refresh }: MessageTabProps) {
  const { text } = port;
  const [here, setHere] = useState<ReviewHere | null>(null);
  const [said, setSaid] = useState('');
  const working = status?.kind === 'here' && status.status.standing !== 'switched-off';
  const ask = () => port.ask().then(setHere, () => setHere(null));
  useEffect(() => {
    if (working) ask();
    else setHere(null);
  }, [status]);

  const apply = async (rewording: Rewording) => {
    const message = here?.review?.text ?? '';
    const { span } = rewording;
    const expected = message.slice(span.start, span.end);
    const outcome = await port
      .apply({ span, expected, text: rewording.text })
      .catch(() => 'refused' as const);
    if (outcome === 'done') setSaid(text('popup_applied'));
    // Done or moved, the message reads otherwise than what is shown here.
    if (outcome !== 'refused') await ask();
    return outcome;
  };

  return (
    <>
      <StatusLine text={text} settings={settings} status={status} change={change} />
      {status?.kind === 'unlisted' && <OffSite port={port} refresh={refresh} />}
      {here?.review && (
        <ReviewView
          text={text}
          review={here.review}
          sensitivity={settings.sensitivity}
          copy={copyFor(document)}
          onApply={apply}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
