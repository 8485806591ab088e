/** Grievances put one on another: openers that add, times gone by, faults of the hearer. Forms over plain words. */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  fault: `forgot missed broke left lied ignored ruined wrecked spoiled insulted embarrassed humiliated crashed lost cancelled canceled bailed flirted cheated
 stole borrowed sold burned burnt spilled drank ate told shouted yelled screamed hit blocked ghosted ditched stood_up abandoned laughed refused promised skipped
 turned_up came_home walked_out stormed_off hid spent blamed mocked dumped swore snapped called copied took threw failed let_me did_not_(?:\\w+)
 never_(?:\\w+) have_not_(?:\\w+) were_late were_rude were_drunk were_on_your_phone could_not_(?:\\w+) interrupted slept went_off went_behind invited posted read kept hung_up
 did_it did_this did_the_same said pulled clowned flaked backed_out deleted overspent chickened undermined`,
  month:
    'january february april june july august september october november december christmas xmas easter thanksgiving diwali eid ramadan new_years halloween prom paddy',
  gone: `last_(?:year|time|week|month|summer|winter|spring|autumn|christmas|night|weekend|wknd|diwali|eid|friday|monday|saturday|sunday|yr|thanksgiving|easter|birthday) the_(?:week|month|year|time)_before
 in_(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}|spain|france|\\w+_grade|the_summer) at_(?:christmas|xmas|easter|your_\\w+|my_\\w+|the_\\w+|prom) back_in_\\w+ on_my_\\w+ that_time the_time_you
 before_that and_the_time every_other_time the_other_day on_(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
};

/** Openers that put one more on the pile. */
export const ADDING: readonly Expression[] = formsOf(CLASSES, [
  '(and |oh |n )*another thing|(do not|did not|not) (even )?get me (even )?(started|going)|not to mention|(let us|lets|do not|not) (also )?(not )?forget (that|about|the|how|you|what)|never mind (the|what|how|all)|and (that is |this is )?(before|without) (i |we )?(even )?(mention|mentioning|get|getting|start|count|counting|talk)',
  '(while|since|as|now) (we|i|you) (are|am|have) (\\w+ )?(at it|on (the|that|this) (subject|topic)|on it|about it|brought (it|this|that) up|talking about|being honest|listing)',
  '(same|just|exactly) (as|like) (last|the last|every other|that|at|in|you did|with|before)|it was (just )?the same (in|at|with|on|last|when)|(same (energy|thing|story|shit|old)) (as|again|with|now)',
  '(and|or|and then|plus|also|then) (what|how) about (the|that|when|last|all|your)|(or|and|plus|also) (the|that|what about the|that one) time (when |that )?you|(?<!not )remember (when|the time|that time|how|what) (you|u)',
  '(that|this|it) is not (even )?(all|the half|the worst|the first|half of it|just (about|the|this|that|tonight|one)|only (about|the|this|that|tonight))|(this|it) is not (just|only) (about )?(the|tonight|today|one|this|that|last)\\b',
  'on top of (that|everything|it all|all (that|this|of))|in addition to (today|this|that|your|the)|as if that (was|were) not enough|to top it (all )?off|(first|first there was|first it was) (the|it was|you|your) (\\w+ )+(then|and then|and now|now)',
  '(i|we) (could|can|might) (also )?(bring up|mention|go on|list|name|talk about)|shall i (go on|continue|list)|i have (a|got a) (whole )?list|i have not (even )?(started|begun|mentioned|got)|i (would|must|should) (also )?remind you|need i (go on|remind|mention)|you (also|even|still) {fault}|plus (you|u) (\\w+ )?({fault}|owe|still)|i have not forgotten (about )?(the|what|when|how|that)|i do not forget',
  '(also|plus|besides|moreover|furthermore|oh and) (you|u) (\\w+ )?({fault}|still owe|owe me)|(not only|and not only) (did|have|do|are|that) you',
]);
/** A time gone by, or an event. */
export const [PAST_TIME] = formsOf(CLASSES, [
  '{gone}|{month}|(the|your|my|that) (\\w+ )?(wedding|funeral|party|birthday|holiday|graduation|christening|offsite|audit|recital|engagement|anniversary|trip|car|barbecue|bbq|reunion|festival|dinner)',
]) as readonly [Expression];
/** What the hearer did wrong, named. */
export const [THEIR_FAULT] = formsOf(CLASSES, [
  '(you|u) (\\w+ ){0,2}?({fault})|what you (did|said|pulled)|the way you|(the|that|every) time (when )?you|you (flirting|lying|clowning|drinking|forgetting|yelling)|your (mother|behaviou?r|lies|temper|conduct|drinking|ex|attitude|spending|moods?)|(the|your|all the|those) (lies|drinking|rumou?rs|cheating|flirting|affair|gambling|debts?|money you owe|state you|rent|mess with|thing with|yelling)|you (are|were) (\\w+ )?(late|rude|drunk|lazy|never|always|not)|you (did|do|have) not',
]) as readonly [Expression];
