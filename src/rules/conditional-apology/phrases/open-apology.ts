/** Apologies whose act is left open: "whatever I did", "I don't even know for what" (Lazare 2004: incomplete acknowledgement). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  sorry: `sorry apologize apologies apology my_bad my_fault forgive pardon regret excuse mea_culpa`,
  for: 'for about over covering regarding',
  open: 'whatever whatsoever whichever what_ever anything any_and_all any_of all_of something everything with_e any all',
  whatever: 'whatever whatsoever whichever what_ever with_e anything',
  do: `did done said do say doing saying committed caused made hurt upset offended wronged played meant supposed supposedly apparently allegedly may might could reckon`,
  wrong: `mistake mistakes wrong wrongs fault faults sin sins crime crimes shortcoming shortcomings failing failings misdeed misdeeds offense offences wrongdoing wrongdoings
 trespass trespasses error errors part`,
  doubted: `alleged supposed so_called apparent unknown unspecified imagined imaginary presumed mysterious many`,
  think: 'think thought reckon believe feel say claim imagine saying accusing object',
  ail: `has bothering eating upsetting annoying bugging got upset set triggered pissed hurt wrong made putting have`,
  off: `mad upset angry off cross wrong annoyed up eating bothering quiet cold distant for going_on about sulking ignoring`,
  know: 'know sure certain clear remember aware get understand see a_notion notion foggiest faintest a_clue clue an_idea idea iota',
};

/** 2: the act is anything; 1: it is everything. */
export const OPEN_ACTS = graded(
  {
    2: `
      {sorry} ~3 {for} ~2 {whatever}|any_and_all|something ~3 i|my|me ~5 {do}
      {sorry} ~3 {for} ~2 {whatever}|anything|everything ~2 you ~3 {think} ~3 i|happened|done
      {sorry} ~3 {for} ~2 {whatever} ~2 it|that|this ~1 is|was|be|may
      {sorry} ~3 {for} ~2 {whatever} ~2 {ail} ~3 you|happened
      {sorry} ~3 {for} ~2 {whatever} ~3 happened|happen|went
      {sorry} ~3 {for} {whatever} $|babe|now|then|can|so|reason|reasons|it_is|the
      {sorry} ~3 {for} ~2 {whatever} ~1 has|had|have|put|made|got|is|was|it_was ~3 you|your|this|that|the
      {sorry} ~3 if|as|since|because|like ~3 about ~1 something|anything|whatever ~1 i|we|my
      since|as|is ~3 about|over|because_of ~1 something|anything|whatever ~1 i|we|my ~5 {sorry}
      no|not_a|zero|any ~1 clue|idea ~1 what|why ~1 is ~1 up|wrong|going_on|eating|the_matter ~2 with? ~1 you ~3 {sorry}
      {sorry} ~3 {for} ~2 {whatever} ~4 {wrong}
      {sorry} ~3 {for} ~2 any|every|all ~2 {wrong} ~2 i|my|me|knowingly|unknowingly|of|from|which|on|$
      {sorry} ~3 {for} ~2 any !#HurtNoun ~2 i ~3 {do}
      {sorry} ~3 {for} ~2 anything and everything
      {sorry} ~3 {for} ~2 my|the|that|this|your ~1 {doubted} ~1 {wrong}|behavior|insult|remarks|comment|conduct|$
      {sorry} ~3 {for} ~2 my ~2 sins|crimes|misdeeds|trespasses|faults|shortcomings|wrongdoings|wrongs
      {for}|forgive|pardon ~3 {doubted}|all_my ~2 {wrong}
      {sorry} ~3 {for} ~2 any ~1 and ~1 everything|every|all
      {sorry} ~2 in_general|generally|across_the_board|on_all_counts|all_round
      blanket|general|overall|catch_all|all_purpose|universal|generic ~1 apology|sorry
      forgive|pardon|excuse ~2 any|all|whatever ~2 {wrong} ~4 i|my|$
      forgive|pardon ~2 whole|all ~2 my
      regret whatever|everything|anything
      {sorry} ~3 {whatever} ~3 i ~3 {do}
      {sorry} ~3 {whatever} it is|was $
      {sorry} ~3 {whatever} happened
      {sorry} ~3 {for} what ~1 i ~3 supposed|supposedly|apparently|allegedly|meant|reckon ~3 {do}
      take|have|accept|consider ~3 apology|sorry|apologies ~2 {for} ~2 {whatever}|everything|anything
      {sorry} ~3 {for} ~2 {whatever} ~1 of my
      ^ and|so|but|look|well? {for}? ~1 {open} ~3 i ~6 {do} ~12 {sorry} !the|there|this|these|to_hear
      ^ and|so|but|look|well? {for}? ~1 {open} ~3 {wrong} ~2 i|my|of ~12 {sorry}
      ^ and|so|but|look|well? {for}? ~1 whatever ~2 it|that|this ~2 is|was ~12 {sorry}
      {for} ~1 anything ~2 i ~4 {do} ~8 {sorry}|pardon
      sorry ~3 whichever ~1 thing
      ^ whatever ~2 {ail} ~4 you|the|me ~8 {sorry}
      {for} ~1 whatever ~3 i ~4 {sorry}
      something|anything ~2 anything|something ~16 {sorry}
      something ~1 i ~1 {do} ~3 then ~3 {sorry}
      not ~3 {know} ~2 what|why|which ~3 {off}|i|my|you|mistake ~12 {sorry}
      no|any|zero|not_a|have_not ~2 clue|idea ~3 what|why ~10 {sorry}
      {sorry} ~3 not ~3 {know} ~2 what|why ~1 for $|i
      {sorry} ~3 not ~3 {know} ~2 what ~2 i ~3 {do} $|wrong|to|that
      {sorry} ~3 no|any|zero ~2 clue|idea ~2 what|why ~2 i|for
      what|whatever did|have i ~2 do|done|say|said ~6 {sorry}
      i ~1 am|was ~1 meant|supposed|accused ~2 have|of ~1 {do} ~6 {sorry}
    `,
    1: `
      for ~1 everything|all ~2 i ~2 {do} ~12 {sorry}
      {sorry} ~3 {for} everything|all ~3 i ~2 ever ~2 {do}
      {sorry} ~3 {for} ~1 everything $|babe|love|and|now|x|then|again|man|i|that_i|really|my|mate|friend|dear|darling|dude|bro|sis|son|mum|mom|mam|dad|sir|hun|honey|sweetheart
      {sorry} ~3 {for} ~2 all|everything|things|stuff|shit ~2 i ~3 {do}
      {sorry} ~3 {for} ~1 all ~1 of? ~1 it|this|that|the_above|things|stuff|mistakes $|everything|every|i|and|can
      {sorry} ~3 {for} ~1 every ~2 thing|time|wrong|hurt ~3 i
    `,
  },
  CLASSES,
);

/** "I have no clue what I did", in a sentence of its own beside an apology. */
export const UNKNOWN_ACT = wordings(
  `
    not ~3 {know} ~2 what|why|which ~2 i ~3 {do}
    not ~3 {know} ~2 what|why|which ~2 you ~3 {off}
    not ~3 {know} ~2 what ~2 is|was ~2 my ~1 {wrong}
    not ~3 {know} ~2 what|why ~1 for $
    no|any|zero|not_a|have_not ~2 clue|idea ~3 what|why ~6 {do}|{off}|{wrong}|this
    for ~1 you_tell_me|who_knows|god_knows|heaven_knows
    what|whatever did|have i ~2 do|done|say|said
    apparently|supposedly|allegedly|seemingly|evidently ~1 i ~1 did|done|said|upset|hurt|offended|wronged|committed|am_meant
    i ~1 am|was ~1 meant|supposed|accused ~2 have|of ~2 {do}
  `,
  CLASSES,
);

/** What the other went through, what is missing, and what befell a thing, is no act of the writer against them. */
export const ELSEWHERE = wordings(`
  everything|all|whatever|anything|what ~1 you|he|she|they have|had|are|is|going|went|go|lost|did|done|suffered|need
  missing|smell|spreadsheet|file|laptop|printer|app|code|parcel|router|migration|drawer|fridge|autocorrect|translation|invoice|keys|typo|delay|boxes|hall|list|exam|package
  whatever ~2 time|day|works|you_like|you_want|you_fancy|you_are
  happened_to you
  without_you
  all|anything ~1 i can
  i would ~1 do
  worth
  sorry ~2 could|can not
  thanks|thank_you ~2 for
  told|said him|her|them
`);
