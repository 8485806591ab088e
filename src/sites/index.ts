/** The sites Amends knows, in the order the options page shows them. */
import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { element } from './element.ts';
import { fastmail } from './fastmail.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { gmail } from './gmail.ts';
import { googleChat } from './google-chat.ts';
import { googleMessages } from './google-messages.ts';
import { hey } from './hey.ts';
import { icloudMail } from './icloud-mail.ts';
import { instagram } from './instagram.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { patternCovers } from './match.ts';
import { messenger } from './messenger.ts';
import { ourfamilywizard } from './ourfamilywizard.ts';
import { outlook } from './outlook.ts';
import { protonMail } from './proton-mail.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { slack } from './slack.ts';
import { teams } from './teams.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { yahooMail } from './yahoo-mail.ts';
import { zendesk } from './zendesk.ts';
import { zulip } from './zulip.ts';

export { genericSite } from './generic.ts';

/** What people do at a site, as the options page groups them. */
export interface SiteGroup {
  readonly kind: 'mail' | 'messages' | 'teams' | 'networks' | 'work' | 'families';
  readonly sites: readonly Site[];
}

export const siteGroups: readonly SiteGroup[] = [
  { kind: 'mail', sites: [gmail, outlook, yahooMail, protonMail, fastmail, hey, icloudMail] },
  { kind: 'messages', sites: [whatsapp, messenger, instagram, telegramK, telegramA, googleMessages] },
  { kind: 'teams', sites: [slack, teams, googleChat, discord, element, zulip] },
  { kind: 'networks', sites: [linkedin, x, reddit, bluesky, mastodon] },
  { kind: 'work', sites: [github, gitlab, jira, linear, zendesk, intercom] },
  { kind: 'families', sites: [ourfamilywizard] },
];

export const sites: readonly Site[] = siteGroups.flatMap((group) => group.sites);

/**
 * The listed site a page belongs to.
 *
 * @param host of the page's address, without port.
 * @param path of the page's address, from its first slash.
 */
export const siteFor = (host: string, path: string): Site | null =>
  sites.find(
    (site) =>
      site.matches.some((pattern) => patternCovers(pattern, host, path)) && (site.path?.test(path) ?? true),
  ) ?? null;

/** Every match pattern of every listed site: what the manifest asks for, and nothing else. */
export const siteMatches = (): string[] => [...new Set(sites.flatMap((site) => site.matches))];
