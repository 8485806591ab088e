/** Which conversation a composer belongs to, where its site lets it be told; and where it stands, where not. */
import type { Composer, Place } from './contract.ts';

/** A key of the conversation, for hashing only; null where the site does not tell conversations apart here. */
export function conversationOf({ site, element }: Composer): string | null {
  const { conversation } = site;
  if (!conversation) return null;
  const doc = element.ownerDocument;
  // In a frame that was taken out there is a document still, but it is nowhere.
  const location: Location | null = doc.location;
  const key =
    conversation instanceof RegExp
      ? conversation.exec(location ? location.pathname + location.hash : '')?.[1]
      : doc.querySelector(conversation.selector)?.textContent?.trim();
  return key ? `${site.id} ${key}` : null;
}

/** The place of a composer: its conversation, or else the page. */
export function placeOf(composer: Composer, address: string): Place {
  const conversation = conversationOf(composer);
  if (conversation !== null) return { name: conversation, isCertain: true };
  const { origin, pathname } = URL.canParse(address) ? new URL(address) : { origin: '', pathname: '' };
  // What stands behind the path changes while one and the same thing is looked at.
  return { name: `${composer.site.id} ${origin}${pathname}`, isCertain: !composer.site.conversation };
}

/** Whether a composer that was there is now somewhere else. Where a conversation cannot be told, it is not. */
export const isElsewhere = (there: Place, now: Place): boolean =>
  there.isCertain && now.isCertain && there.name !== now.name;
