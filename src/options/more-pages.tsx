/** The pages beside the settings. */
import type { Text } from '../ui/text.ts';

export function MorePages({ text }: { text: Text }) {
  return (
    <nav class="more" aria-label={text('options_more')}>
      <a href="/welcome.html">{text('options_more_welcome')}</a>
      <a href="/practice.html">{text('options_more_practice')}</a>
      <a href="/playground.html">{text('options_more_playground')}</a>
    </nav>
  );
}
