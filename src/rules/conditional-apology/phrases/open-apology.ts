/** Apologies whose act is left open: "whatever I did", "I don't even know for what" (Lazare 2004). */
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  open: `whatever whatsoever whichever anything everything all any any_and_all any_of every each all_of all_the something the_thing things_that the_things every_single all_my any_of_my
 whatever_it_is whatever_it_was`,
  wrong: `did done said say do doing being been mistake mistakes wrong wrongs fault faults sin sins crime crimes shortcoming shortcomings failing failings misdeed misdeeds offence offense
 committed commit upset hurt part end caused cause made bothering`,
  sorry: `sorry apologize apologies apology my_bad forgive pardon regret`,
};

/** The act is anything: the apology takes it all, or nobody knows what. */
export const OPEN_ACT = formsOf(CLASSES, [
  '{sorry} ~ (for|about|over|covering|from) ~ {open} ~~ (i|me|my|mine) ~~ {wrong}',
  '{sorry} ~ (for|about|over|covering) {open} ~ {wrong} ~ (i|my|of mine|on my)',
  '(for|about)? {open} ~ (i|my) ~~ {wrong} ~~ {sorry}',
  '{sorry} ~~ (whatever|whichever|anything) (it|they|that|i|this) ~ (is|was|are|were|did|have|am|may|might)',
  '(whatever|whichever|anything) ~ (i|it|that) ~~ {wrong} ~~ {sorry}',
  '{sorry} ~ (regret )?whatever (happened|went) ',
  '{sorry} (\\w+ )?(in general|generally|across the board|on all counts|all round) ',
  'regret (whatever|anything|everything) ',
]);
/** "I don't even know what for": an apology without a thought of what it is for. */
export const UNKNOWN_ACT = formsOf(CLASSES, [
  'not (even |really |quite |exactly |sure |entirely )*(know|sure|certain|clear|remember|aware|get|understand|see) ~ (what|why|for what) ~~ (i ~ {wrong}|for|mad|upset|angry|off|cross|wrong)',
  '(no|any|zero|not a) (idea|clue) ~ (what|why) ~~ (i ~ {wrong}|for|mad|upset|angry|off|cross|wrong)',
  '(apparently|supposedly|allegedly|seemingly|evidently|it seems|it appears) i ~ (did|done|said|upset|hurt|offended|wronged|committed|am meant) ',
  'for (\\w+ )?(you tell me|who knows|god knows|heaven knows)',
  '(what|whatever) (did|have) i (even |actually |supposedly |ever )*(do|done|say|said)',
  'i (am|was) (meant|supposed|said|accused) (to have|of) ',
]);
