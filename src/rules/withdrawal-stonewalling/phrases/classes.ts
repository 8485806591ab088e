/** Words of withdrawing that several tables of this family share; each class is written like the lexicon. */

/** Exchanging words, as a verb. */
const TALK = `talk talking speak speaking discuss discussing argue arguing debate debating fight fighting chat chatting converse
 communicate communicating engage engaging explain explaining justify justifying respond responding reply replying answer answering
 listen listening hear hearing entertain entertaining negotiate negotiating type typing text texting bicker bickering row rowing
 comment commenting correspond corresponding`;

/** The same, as something one is done with. */
const TALKING = TALK.split(/\s+/)
  .filter((word) => word.endsWith('ing') || word === 'explanations')
  .join(' ');

/** An exchange, as a noun. */
const CHAT = `conversation convo discussion argument talk chat debate subject topic matter thread exchange correspondence row quarrel
 dispute case back_and_forth discourse`;

/** Reaching somebody, as a verb. */
const REACH = `text texting call calling ring ringing phone phoning message messaging dm email emailing mail mailing write writing
 contact contacting talk talking speak speaking bother bothering reply replying respond responding answer answering ping pinging
 approach approaching whatsapp facetime`;

/** What points to this talk and these two people. */
const US =
  'this about_that it you your anymore any_more again further now here ever period another any one either';

/** Over. */
const ENDED = 'over closed finished finish done ended dead concluded locked';

/** Somebody's wish, denied or granted. */
const LIKE = 'like likes want wants please pleases fancy wish feel_like prefer see_fit choose';

/** Not a little. */
const VERY = 'too so very really completely totally absolutely just all';

/** A bond between two people, as a noun. */
const BOND = `relationship marriage friendship engagement relation romance partnership bond wedding`;

/** Worn out, or near a quarrel. */
const SPENT = `overwhelmed exhausted drained shattered wrecked frazzled fried spent flooded numb tired knackered upset angry hurt mad
 emotional stressed raw wound_up worked_up burnt_out`;

export const CLASSES = {
  talk: TALK,
  talking: TALKING,
  chat: CHAT,
  reach: REACH,
  us: US,
  ended: ENDED,
  like: LIKE,
  very: VERY,
  bond: BOND,
  spent: SPENT,
  through: 'done finished through',
  will: 'will would shall am are going_to',
  excuse: `excuses excuse explanations explanation apologies apology opinions opinion reasons stories story lies lecture lectures advice
 nonsense bullshit crap breath comments speech side messages word words`,
  least: 'bit little while moment minute second sec day night evening',
  away: 'alone apart myself away by_myself on_my_own to_myself',
  person: 'boss dear sir madam maam darling love honey master babe hun chief your_majesty your_highness',
  always: 'always as_usual as_always like_always again never as_ever every_time',
  ok: 'ok fine right alright sure yes yeah grand very_well',
} as const;

/** Somebody who is spoken of: no "I" is left out before these. */
const OTHERS = 'you|they|he|she|it|we|who|your|people|everyone';

/**
 * Writes a line that begins with a person in brackets twice: with the person, and where texting leaves it out; there
 * nothing but light words stands before it. Example: `(i) ~1 need space` is `i ~1 need space` and `^ !you|… . need space`.
 */
export const spoken = (table: string): string =>
  table.replaceAll(
    /^ *\((\S+)\)( ~1)?(.*)$/gm,
    (_, person: string, room: string | undefined, rest: string) =>
      `${person}${room ?? ''}${rest}\n^ !${OTHERS} .${rest}`,
  );
