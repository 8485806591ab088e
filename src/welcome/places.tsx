/** The sites Amends works on from the first day, by what people do there. */
import type { SiteGroup } from '../sites/index.ts';
import { Part } from '../ui/part.tsx';
import type { Text } from '../ui/text.ts';

export function Places({ text, groups }: { text: Text; groups: readonly SiteGroup[] }) {
  return (
    <Part id="sites" title={text('welcome_sites')} about={text('welcome_sites_about')}>
      <dl class="places">
        {groups.map(({ kind, sites }) => (
          <div key={kind}>
            <dt>{text(`sites_${kind}`)}</dt>
            <dd>{sites.map(({ name }) => name).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p>{text('welcome_sites_other')}</p>
    </Part>
  );
}
