/** Which conversation a composer belongs to, where its site lets it be told. */
import type { Composer } from './contract.ts';

/** A key of the conversation, for hashing only; null where the site does not tell conversations apart here. */
export function conversationOf({ site, element }: Composer): string | null {
  const { conversation } = site;
  if (!conversation) return null;
  const doc = element.ownerDocument;
  const key =
    conversation instanceof RegExp
      ? conversation.exec(doc.location.pathname + doc.location.hash)?.[1]
      : doc.querySelector(conversation.selector)?.textContent?.trim();
  return key ? `${site.id} ${key}` : null;
}
