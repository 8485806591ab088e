/** The message in the page under the popup, or, where there is none, a text that is pasted. */
import { useEffect, useState } from 'preact/hooks';
import type { Review, Rewording } from '../../engine/types.ts';
import type { Beginning } from '../../repair/compose/draft.ts';
import type { Governed } from '../../shell/policy.ts';
import type { Status } from '../../shell/protocol.ts';
import type { Settings } from '../../shell/settings.ts';
import { copyFor } from '../../ui/copy.ts';
import { ReviewView } from '../../ui/review.tsx';
import { detailsOf } from '../details.ts';
import { OffSite } from '../off-site.tsx';
import type { PopupPort, TabStatus } from '../port.ts';
import { StatusLine } from '../status-line.tsx';
import { useNewest } from './newest.ts';
import { Paste } from './paste.tsx';

interface ReviewTabProps {
  readonly port: PopupPort;
  readonly settings: Settings;
  readonly locked: readonly Governed[];
  /** Null while it is not known yet. */
  readonly status: TabStatus | null;
  readonly shown: boolean;
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly onCompose: (from: Beginning) => void;
}

export function ReviewTab({
  port,
  settings,
  locked,
  status,
  shown,
  change,
  refresh,
  onCompose,
}: ReviewTabProps) {
  const { text } = port;
  const [review, setReview] = useState<Review | null>(null);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const [wantsOther, setWantsOther] = useState(false);
  const working = status?.kind === 'here' && status.status.standing !== 'switched-off';
  const newest = useNewest();
  const ask = () =>
    newest(
      port.ask().catch(() => null),
      take,
    );
  const take = (found: Review | null) => {
    setReview(found);
    setAsked(true);
  };
  useEffect(() => {
    // Another tab of the popup may have changed the message.
    if (working && shown) void ask();
    if (!working) {
      setReview(null);
      setAsked(false);
    }
  }, [status, shown]);

  const apply = async (rewording: Rewording) => {
    const message = review?.text ?? '';
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

  const copy = copyFor(document);
  const tell = (about: Status) =>
    copy?.(detailsOf(about, settings, navigator.userAgent)).then(
      () => setSaid(text('popup_details_copied')),
      () => setSaid(text('popup_declined')),
    );

  const hasMessage = working && Boolean(review?.text.trim());
  // Where there is no message in a page, the place to paste one is what one came for.
  const other = wantsOther || (status !== null && !working) || (asked && !hasMessage);
  return (
    <>
      <StatusLine {...{ text, settings, status, change }} locked={locked.includes('sitesOff')} />
      {status?.kind === 'unlisted' && <OffSite port={port} refresh={refresh} />}
      {other ? (
        <Paste port={port} sensitivity={settings.sensitivity} />
      ) : (
        review && (
          <>
            <h2 class="aside">{text('popup_message')}</h2>
            <ReviewView
              text={text}
              review={review}
              sensitivity={settings.sensitivity}
              copy={copy}
              onApply={apply}
              onCompose={({ quote }) => onCompose({ review, quote })}
            />
          </>
        )
      )}
      <p class="said" role="status">
        {said}
      </p>
      <div class="further">
        {hasMessage && (
          <button type="button" class="quiet" onClick={() => setWantsOther(!wantsOther)}>
            {text(wantsOther ? 'popup_other_back' : 'popup_other')}
          </button>
        )}
        {/* Not before the message is there, which would move it from under a finger. */}
        {status?.kind === 'here' && (asked || !working) && (
          <button
            type="button"
            class="quiet"
            title={text('popup_details_about')}
            onClick={() => tell(status.status)}
          >
            {text('popup_details')}
          </button>
        )}
      </div>
    </>
  );
}
