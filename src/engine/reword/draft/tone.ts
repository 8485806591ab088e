/** In which register a statement is said: the one the site or the person chose, unless the message itself talks business. */
import { remembered } from '../../remembered.ts';
import type { Scene } from '../../scene.ts';
import type { Register } from '../../types.ts';

/** One of these, and nobody close is written to. */
const BUSINESS =
  /\b(?:refund(?:s|ed|ing)?|sellers?|customers?|invoices?|warranty|wikipedia|vandalism|admins?|maintainers?|moderators?|pull request|repo|repository|your (?:company|business|store|shop|agents?|staff|drivers?|support|technicians?|engineers?|customer|website)|terms and conditions|all sales (?:are|is)|our (?:products?|customers?|listings?))\b/i;
/** Two different ones of these: alone they are said at home, too. */
const TRADE =
  /\b(?:orders?|purchased?|products?|items?|polic(?:y|ies)|reviews?|website|description|listing|articles?|edit(?:s|ed|ing|ors?)?|sources?|revert(?:ed|ing)?|bugs?|commits?|code|release|version|clients?|meeting|deadline|report|ticket|shipping|department|discussion|guidelines?|project|contributions?|users?|grammar|offer(?:ed|s|ing)?|available|price|store|bought|sold|payment)\b/gi;

const talksBusiness = remembered(
  ({ text }: Scene): boolean =>
    BUSINESS.test(text) || new Set(text.match(TRADE)?.map((word) => word.toLowerCase())).size > 1,
);

/** The register a rewording of this message is said in. A child stays a child. */
export const toneOf = (scene: Scene, register: Register): Register =>
  register !== 'child' && talksBusiness(scene) ? 'work' : register;
