/** Wrongs told without a doer: "mistakes happened", "promises didn't get kept" (Battistella 2014). */
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  wrong: `mistake mistakes errors_of_judgement error_of_judgement errors_of_judgment error_of_judgment harsh_words bad_words hurtful_things bad_things unkind_things nasty_things unkind_words
 hard_words ugly_things lies insults promises promise trust boundaries feelings lines wrong wrongs harm misunderstandings misunderstanding voices emotions tempers words hearts hopes
 confidences expectations accusations`,
  came: `happened happen occurred arose took_place slipped_out flew ran_high got_high were_running_high boiled_over spilled_over got_loud were_high came_out came_up went_on went_around went_down got_out flared`,
  done: `said made done broken crossed raised exchanged thrown thrown_around told used hurt bruised ruffled breached overstepped ignored disregarded kept respected honoured honored handled betrayed shattered
 damaged violated dashed caught`,
  be: `was were got get been being is are ended_up_being have_been has_been could_have_been should_have_been`,
};

/** A wrong that came about by itself. */
export const CAME_ABOUT = formsOf(CLASSES, [
  '{wrong} ~ (have |has |had |did |do )?(not )?(get |got |been )*({came}|{be} ~ {done})',
  '{wrong} (did not|do not|never) (get|got) ~ {done}',
  '(shit|stuff|things) (just |kind of |sort of )*(happened|went down|went sideways|went south|kicked off|blew up|got messy|got ugly|got nasty|spiralled|spiraled|escalated)',
  '(evening|night|conversation|dinner|party|meeting|weekend|it|things|everything) (just |kind of |all |sort of )*(went sideways|went south|got out of hand|got heated|spiralled|spiraled|kicked off|escalated|turned nasty|turned ugly)',
]);
/** The other was wronged by nobody. Only beside a word of regret. */
export const WRONGED = formsOf(CLASSES, [
  '(you|your \\w+) ~ {be} ~ (left out|forgotten|excluded|overlooked|ignored|let down|disrespected|not invited|uninvited|hurt|mistreated|treated|spoken to|shouted at|humiliated|embarrassed|lied to|kept waiting|told off)',
  '(things|choices|decisions|stuff|it|matters) ~ (could have|should have|might have) ~ (been|gone) ~ (made|done|handled|said|better|differently|put)',
  '{wrong} ~~ (ended up|were|was|got) ~ not ~ {done}',
  '(it|this|that|things|everything) (had to|ended up|end up|ended|turned) ~~ (row|fight|argument|like that|like this|that way|this way|tears)',
  'what (got|was|is) (said|done|written)',
]);
