/** The site of a window whose address changes while nothing is loaded anew. */
import { expect, test, vi } from 'vitest';
import { siteOf } from '../../src/page/here.ts';
import { createSiteHere } from '../../src/page/site-here.ts';
import { defaultSettings } from '../../src/shell/settings.ts';

/** A window that is only an address. */
const windowAt = (href: string) => {
  const location = { href, protocol: new URL(href).protocol };
  const go = (to: string) => Object.assign(location, { href: to, protocol: new URL(to).protocol });
  return { view: { location, origin: 'null' } as unknown as Window, go };
};

test('is looked up once an address, and stays the same object while only the path changes', () => {
  const { view, go } = windowAt('https://app.slack.com/client/T1/C1');
  const lookUp = vi.fn(siteOf);
  const here = createSiteHere(view, lookUp);
  const site = here.site();
  expect(site?.id).toBe('slack');
  expect(here.site()).toBe(site);
  expect(lookUp).toHaveBeenCalledOnce();
  go('https://app.slack.com/client/T1/C2');
  expect(here.site()).toBe(site);
  expect(lookUp).toHaveBeenCalledTimes(2);
});

test('is another one where the path leads to one', () => {
  const { view, go } = windowAt('https://www.reddit.com/r/all');
  const here = createSiteHere(view, siteOf);
  expect(here.site()?.id).toBe('reddit');
  go('https://elsewhere.example/');
  expect(here.site()?.id).toBe('https://elsewhere.example');
});

test('is there while it is switched off, and not at work', () => {
  const here = createSiteHere(windowAt('https://app.slack.com/').view, siteOf);
  expect(here.active(defaultSettings)).toBe(here.site());
  expect(here.active({ ...defaultSettings, sitesOff: ['slack'] })).toBeNull();
  expect(here.active({ ...defaultSettings, on: false })).toBeNull();
  expect(here.site()?.id).toBe('slack');
});

test('is none where nobody can know the address', () => {
  const here = createSiteHere(windowAt('about:blank').view, siteOf);
  expect(here.address()).toBe('');
  expect(here.site()).toBeNull();
  expect(here.active(defaultSettings)).toBeNull();
});
