/** The sites Amends knows, in the order the options page shows them. */
import { discord } from './discord.ts';
import { gmail } from './gmail.ts';
import { mastodon } from './mastodon.ts';
import { patternCovers } from './match.ts';
import { outlook } from './outlook.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { whatsapp } from './whatsapp.ts';

export { genericSite } from './generic.ts';

export const sites: readonly Site[] = [gmail, outlook, slack, discord, whatsapp, mastodon];

/**
 * The listed site a page belongs to.
 *
 * @param host of the page's address, without port.
 * @param path of the page's address, from its first slash.
 */
export const siteFor = (host: string, path: string): Site | null =>
  sites.find((site) => site.matches.some((pattern) => patternCovers(pattern, host, path))) ?? null;

/** Every match pattern of every listed site: what the manifest asks for, and nothing else. */
export const siteMatches = (): string[] => sites.flatMap((site) => site.matches);
