/** Pointing back at what was written before. */
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  last: 'last previous earlier prior trailing first below above original former',
  mail: `email emails mail mails message messages note reply replies letter text texts comment comments thread memo conversation ticket
 post chat doc document attachment`,
  said: `stated said mentioned explained told noted indicated wrote written advised outlined pointed requested specified communicated asked answered
 covered addressed sent emailed clarified replied shared reported`,
  already: 'already previously repeatedly clearly explicitly literally now',
  times: 'twice several many multiple numerous three four repeatedly again countless',
  read: 'read see open opened seen look looked check checked scroll scrolled reread go_through glance',
  missed: 'missed overlooked lost ignored unread unseen buried skipped skimmed forgotten',
  clear: 'apparently clearly evidently obviously seemingly perhaps maybe possibly surely',
  nth: 'second third fourth fifth sixth nth umpteenth 2nd 3rd 4th 5th',
} as const;

/** Where it was written already, told to somebody who did not read it. */
export const CORRECTS = wordings(
  `
  this|that|it ~1 was|is|has|were ~1 been? ~1 {already}? covered|answered|explained|addressed|stated|informed|mentioned|communicated|dealt_with ~2 in|on|at|to|above|yesterday|{times} ~2 my|our|the|you|email|first|{mail}|monday|tuesday|$
  i ~1 am|will not ~1 going_to? ~1 explain|say|repeat|answer|tell|go_over|write ~1 it|this|that|you ~1 again|twice|another
  as ~1 has ~1 been ~1 {said} ~4
  as ~1 was|were ~1 {said}|pointed ~3
  you ~1 would ~1 know|see|have ~3 if|had ~1 you|read ~1 had? ~1 {read}|bothered|opened ~2
  {read} ~1 what|the|my ~1 i? ~2 wrote|first|whole|attachment ~2 before
  once more ~1 for ~1 those|the|you|everyone|anyone|anybody
  thought|believed ~1 i ~1 had ~1 made ~1 myself|it|this|that ~1 clear|plain
  made ~1 myself|it ~1 clear|plain ~1 the ~1 first|last|already
  did|have ~1 you ~1 miss|missed|ignore ~1 my ~1 {last}|three|two|{mail} ~2
  see ~1 my ~1 answer|reply|response|explanation ~1 from|of|above|yesterday ~2
  trail|trailing|below|attached mail|email ~3
  it_is|its|that_is ~1 all ~1 in ~1 the|my ~1 {mail}|{last}
  per my|our|the ~2 {last}|{mail}
  as|like i|we ~3 {already}|have ~2 {said} !to|at
  as|like ~2 {already} ~1 {said}|discussed ~1 above|in|before|{times}|$|earlier|to_you|the
  as ~1 {said} ~1 before|above|below|earlier|previously|{times}|{already}|in_my|in_our
  as|like i said ~1 in|before|yesterday|above|already|last|earlier ~3 {mail}|group|before|already|and|$
  i ~1 literally|just ~3 {said} ~2 you ~2 this|that|it ~4 {last}|{mail}|already
  i ~2 already|did|have_already ~3 {said} ~2 you|this|that|it|your|in !how
  i ~1 have|had ~1 {said}|been|gone ~5 {times}
  refer|refering|referring|refers ~2 to ~1 my|the|our|point ~4 {mail}
  refer|refering ~1 you ~1 back? to
  see ~1 below|above|my where|in_which|{mail} ~4 i|already|explained|answered
  scroll ~1 up|back|down ~8 i|answered|said|find|see ~3 answered|said|it|that|already|$
  did|have you ~1 even|actually|bother|manage|not ~3 {read} ~3 {mail}|what_i|link|my
  please|kindly|again ~1 {read} ~4 what_i|my|{mail}|whole|entire|full ~2 carefully|properly|again|before|sent|wrote|thread|$
  {read} ~4 carefully|properly|thoroughly
  go|going through ~1 my|the ~2 {mail} ~2 before|again|carefully|properly
  {read} ~4 {mail} ~2 before ~1 asking|raising|replying
  before|instead_of asking|replying|raising|you_ask|you_reply ~4 $|same|again
  had|if you ~3 {read} ~1 my|what|the ~2 {mail}|sent|wrote
  not|un ~1 sure|certain|clear which|what ~2 part|bit ~5 {mail} ~3 unclear|confusing|not|you
  not ~1 sure|certain if|whether ~4 you|my|{mail} ~6 saw|got|{read}|received|reached|{missed}|round ~4 {mail}|sent|inbox
  unsure|wondering if|whether ~4 you|my|{mail} ~6 saw|got|{read}|received|reached|{missed} ~4 {mail}|sent|inbox
  repeat|repeating|reiterate ~1 myself|this|that|again
  to reiterate ~1 for|what|again|once|my|as
  just|again ~1 to? reiterating|reiterate
  as previously discussed|agreed again
  say|repeat ~1 it|this|that|myself ~1 again ~3 since|as|because
  my|the|a|is|for_the ~1 {nth}|final ~1 reminder|{mail}|request|follow|followup|attempt
  reminder number
  bumping|chasing|resending|forwarding|sending this|it|again|below ~4 still|not|yet|seems|apparently|again_as|{missed}
  seems|appears|apparently|may|seem|must ~2 to? ~1 have? ~2 been ~1 {missed}
  which|that|{mail} ~1 you|nobody|no_one {clear}|may|must ~2 {missed}|{read}|forget|reads
  which|that|{mail} {clear} nobody|no_one|you ~2 {read}|reads
  you {clear} ~1 did|have not ~1 {read} ~3 {mail}|it|my
  as i ~1 am sure you
  as you are ~1 well|no_doubt|surely|doubtless|already aware
  for the avoidance
  going|moving forward please|kindly
  pending ~1 at|from|on|with your
  with respect please
  once again ~1 for|please|kindly !happy
  again ~1 please|kindly ~1 see|find|refer|attached
  i|we ~1 should|shall|do not have|need to ~1 repeat|remind|chase|keep|explain
  how many ~1 reminders|emails
  how many times ~1 do|must|have|did|will|should i|we
  for the {nth}|last time !in|since|ever|running|this_year|this
  perhaps|maybe|possibly|guess ~2 you ~2 {missed} ~2 {mail}|reminder
`,
  CLASSES,
);

/** Thanks, one's own slip, and patience: nobody is corrected. */
export const WARM = wordings(`
  thank|thanks|congrats|congratulations|happy|birthday|funny|love|wedding|dinner|manual|quiz|survey|forecast|contract|won|finals
  i am? sorry
  ^ ~2 sorry
  no|not_any rush|stress|worries
  wrong link|date|file|one|attachment
  forgot the
  my mistake|fault|apologies
  that is on me
  to mum|dad|mom|him|her
  on the phone
  nobody has to
  in case it
`);
