/** The laws every site keeps. A message of a failing test says what to do. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { genericSite, siteFor, siteMatches, sites } from '../../src/sites/index.ts';
import { parsePattern, patternCovers } from '../../src/sites/match.ts';
import { isPartOf, type Site, siteOfComposer } from '../../src/sites/site.ts';
import { software } from '../../src/sites/software.ts';

const notSites = ['generic', 'index', 'match', 'site', 'software'];
const files = readdirSync(new URL('../../src/sites/', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);

type Selectors = Pick<Site, 'composer' | 'notComposer' | 'send' | 'sendLater' | 'suggestions'>;

const selectorsOf = ({ composer, notComposer, send, sendLater, suggestions }: Selectors): string[] =>
  [composer, notComposer, send, sendLater, suggestions].filter((selector) => selector !== undefined);

describe('the list of sites', () => {
  it('has every site file exactly once: add a new site to src/sites/index.ts', () => {
    expect(sites.map((site) => site.id).sort()).toEqual(
      files.filter((file) => !notSites.includes(file)).sort(),
    );
  });

  it('claims no page for two sites', () => {
    for (const pattern of siteMatches()) {
      const parsed = parsePattern(pattern)!;
      const claims = sites.filter((site) =>
        site.matches.some((other) => patternCovers(other, parsed.host, '/')),
      );
      const shared = claims.length > 1;
      expect(
        claims.every(({ path }) => shared === (path !== undefined)),
        `${pattern}: sites that share a host need a path each`,
      ).toBe(true);
      if (!shared) expect(siteFor(parsed.host, '/')).toBe(claims[0]);
    }
  });
});

const generic = genericSite('https://example.org');

describe.each([...sites, generic, ...software])('$id', (known) => {
  it('does not look for words of the interface, which change with its language', () => {
    for (const selector of selectorsOf(known)) {
      expect(selector, 'select by structure, not by a label').not.toMatch(
        /aria-label|title|placeholder|data-tooltip/,
      );
    }
  });

  it('says what sends: a key or a control', () => {
    expect(known.sendKeys.length > 0 || known.send !== undefined).toBe(true);
  });

  it('names the conversation in one group, if it names it', () => {
    if (!(known.conversation instanceof RegExp)) return;
    const groups = new RegExp(`${known.conversation.source}|`).exec('')!.length - 1;
    expect(groups).toBe(1);
    expect(known.conversation.flags, 'a global expression remembers where it stopped').not.toMatch(/[gy]/);
  });
});

describe.each([...sites, generic])('$id at its address', (site) => {
  it('asks only for https pages of a named host', () => {
    expect(site.matches.length).toBeGreaterThan(0);
    for (const pattern of site.matches) expect(parsePattern(pattern)?.path, pattern).toBe('/*');
  });

  it('says which key sends', () => {
    expect(site.sendKeys.length).toBeGreaterThan(0);
  });
});

describe('siteFor', () => {
  it.each([
    ['mail.google.com', '/mail/u/0/', 'gmail'],
    ['outlook.office.com', '/mail/', 'outlook'],
    ['app.slack.com', '/client/T01/D01', 'slack'],
    ['discord.com', '/channels/@me/1001', 'discord'],
    ['web.whatsapp.com', '/', 'whatsapp'],
    ['mastodon.social', '/home', 'mastodon'],
    ['web.telegram.org', '/k/', 'telegram-k'],
    ['web.telegram.org', '/a/', 'telegram-a'],
    ['team.zulipchat.com', '/', 'zulip'],
  ])('knows %s%s as %s', (host, path, id) => {
    expect(siteFor(host, path)?.id).toBe(id);
  });

  it.each(['example.org', 'mail.google.com.example.org', 'notdiscord.com', 'xmas.to'])(
    'does not know %s',
    (host) => {
      expect(siteFor(host, '/')).toBeNull();
    },
  );
});

describe('the conversation', () => {
  const key = (id: string, address: string) => {
    const named = sites.find((site) => site.id === id)?.conversation;
    return named instanceof RegExp ? named.exec(address)?.[1] : named;
  };

  it.each([
    ['gmail', '/mail/u/0/#inbox/FMfcgzQXJGhPqLdKwTrnbVxZsCfMjYHk', 'FMfcgzQXJGhPqLdKwTrnbVxZsCfMjYHk'],
    ['gmail', '/mail/u/0/#inbox', undefined],
    ['slack', '/client/T01ABC/D02DEF', 'D02DEF'],
    ['discord', '/channels/@me/1001', '1001'],
    ['discord', '/channels/55/1001', '1001'],
    ['outlook', '/mail/inbox/id/AAQkADAwATM', 'AAQkADAwATM'],
    ['mastodon', '/@sam/1123', '1123'],
  ])('of %s at %s is %s', (id, address, expected) => {
    expect(key(id, address)).toBe(expected);
  });
});

describe('patternCovers', () => {
  it('covers subdomains only when the pattern says so', () => {
    expect(patternCovers('https://*.example.org/*', 'chat.example.org', '/')).toBe(true);
    expect(patternCovers('https://*.example.org/*', 'example.org', '/')).toBe(true);
    expect(patternCovers('https://example.org/*', 'chat.example.org', '/')).toBe(false);
  });

  it('keeps to the path', () => {
    expect(
      patternCovers('https://www.linkedin.com/messaging/*', 'www.linkedin.com', '/messaging/thread/1'),
    ).toBe(true);
    expect(patternCovers('https://www.linkedin.com/messaging/*', 'www.linkedin.com', '/feed/')).toBe(false);
  });

  it('covers nothing when the pattern is not one', () => {
    expect(patternCovers('http://example.org/*', 'example.org', '/')).toBe(false);
    expect(patternCovers('<all_urls>', 'example.org', '/')).toBe(false);
  });
});

describe('genericSite', () => {
  it('covers its own origin, can be switched off by it, and never takes a plain Enter for sending', () => {
    const site = genericSite('https://forum.example.org');
    expect(site.id).toBe('https://forum.example.org');
    expect(site.matches).toEqual(['https://forum.example.org/*']);
    expect(site.sendKeys).not.toContain('enter');
  });

  it('throws on what is not an origin', () => {
    expect(() => genericSite('example')).toThrow(TypeError);
  });
});

describe('software at an address nobody listed', () => {
  const site = genericSite('https://chat.example.org');
  /** An element is only what it matches here. */
  const matching = (id: string): Element => {
    const selector = software.find((known) => known.id === id)?.composer;
    return { matches: (asked: string) => asked === selector } as Element;
  };

  it('is known by its composer', () => {
    expect(siteOfComposer(matching('converse'), site).sendKeys).toEqual(['enter']);
    expect(siteOfComposer(matching('discourse'), site).sendKeys).toEqual(['mod+enter']);
    expect(siteOfComposer(matching('roundcube'), site).register).toBe('work');
  });

  it('leaves every other composer to the generic site', () => {
    expect(siteOfComposer(matching('nothing'), site)).toBe(site);
  });

  it('goes by the name of the address, so that what is switched off there stays off', () => {
    const found = siteOfComposer(matching('mattermost'), site);
    expect([found.id, found.name, found.matches]).toEqual([site.id, site.name, site.matches]);
  });

  it('is one and the same from one keystroke to the next', () => {
    const found = siteOfComposer(matching('zulip'), site);
    expect(siteOfComposer(matching('zulip'), site)).toBe(found);
    expect(isPartOf(found, site)).toBe(true);
    expect(isPartOf(found, genericSite('https://elsewhere.example.org'))).toBe(false);
  });

  it('is not looked for on a listed site', () => {
    for (const listed of sites) expect(listed.software).toBeUndefined();
  });
});
