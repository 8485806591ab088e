/** A part of the popup that is fetched when it is first shown, so that the popup itself opens at once. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Gives a component that stands empty until `load` has brought the real one. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => preact.JSX.Element | null {
  let known: ComponentType<Props> | null = null;
  return (props) => {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return;
      void load().then((loaded) => {
        known = loaded;
        setPart(() => loaded);
      });
    }, []);
    return Part && <Part {...props} />;
  };
}
