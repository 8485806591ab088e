/** Apologies in exchange: held back for one in return, or given and called in at once (Goffman 1971). */
import { type Classes, formsOf } from '../text/forms.ts';

const CLASSES: Classes = {
  sorry: `sorry apologize apologizing apology apologies regret regrets pardon remorse say_sorry say_it saying_it take_it_back take_back say_mine give_one make_one own_up
 be_the_bigger back_down forgive forgive_you`,
  concede: `apologize apologized say_sorry said_sorry say_it said_it sorry admit admitted admits own owned accept accepted acknowledge acknowledged recognize take_back took_back take_responsibility
 take_some take_your show_some confess withdraw retract concede regret do_it_first go_first make_the_first come_clean say_yours give_me do_the_same do_likewise mean_yours
 stop_blaming see_your_part promise`,
  when: 'when once if unless until after before provided as_soon_as as_long_as without only_if only_when only_after only_once the_moment the_minute the_day the_second on_condition in_exchange in_return_for not_until not_before',
  mine: 'mine a_sorry an_expression any_regret an_apology_from one it_from_you one_from_you something_from_you you_first yours an_apology a_sorry the_same',
};

/** A price is named: what the other must say before the writer will. */
export const PRICE = formsOf(CLASSES, [
  '(i|we|my|mine) ~~ {sorry} ~~ {when} ~~ (you ~~ {concede}|(i|we) (\\w+ )?(hear|get|have|receive|see|got|heard) ~ {mine}|yours|your \\w+ ~ {concede}|you (do|have|did)(?: too| so| the same| first|$)|you (\\w+ )?(put|promise|prepared))',
  '(not|no|never) ~ {sorry} ~~ {when} you (do|have|did)\\b',
  '(^|i am |happy |glad |willing )(not )?~ {sorry} ~ {when} ~ you ~ {concede}',
  '(not|no) ~ (apologizing|saying sorry|apologize) ~ {when} you',
  '{when} ~~ (you ~~ {concede}|(i|we) (\\w+ )?(hear|get|have|receive|see|got|heard) ~ {mine}|yours) ~~ (i|we|mine|my|you) ~~ ({sorry}|{mine}|i (will|can|might|would|may|am)|i do too|so will i)',
  'you ~ {concede} ~~ (first|and|then|now|that) ~~ (i|we|mine) (will|can|might|would|may|shall)',
  '^(\\w+ ){0,2}(say you are sorry|say sorry|apologize|say it|take back|admit|own up|show) ~~ (first|and|then|and then) ~~ (i|we) (will|can|might|would|may|shall|take|say)',
  '(i|we) ~~ {sorry} ~ but ~ (first )?you (first )?(must|have to|need to|should|got to) ~ {concede}',
  'you ~ (will|can|shall) ~ (get|have|hear|receive) ~ (apology|sorry|mine|one) ~ {when} ~~ (i|you|yours|mine)',
  'you (do|will|are|can) not ~ {sorry} ~~ (i|me) (do|will|am|can) not ~ {sorry}',
  '(why should i|why must i|why do i have to|why am i) ~~ {sorry} ~~ (when|if|while) (you|it was you)',
  '(no|not a) (apology|apologies|sorry) ~ (from me|out of me|coming) ~~ {when}',
  '(you first|you go first|you start|after you)(?: .*)? (sorry|apologize|i will|i might)|(sorry|apologize) ~~ (you first|you go first|you start|after you)$',
  'you want ~ (sorry|apology|apologies) ~~ give ~ (one|sorry|mine|an)',
]);

/** The return asked for beside an apology that was just given. */
export const CALLED_IN = formsOf(CLASSES, [
  '(^|and |so |but |ok |now |then |well |right |it is )(your|you are) (turn|go|side|move|bit|part|up)( now| then| mate| bro| love| to (say|apologize|go|do)(?: .*)?)?$',
  '(let us|let me|i want to|i would like to|be) (be hearing|hear|hearing) ~ (yours|it|one|the same)',
  '(i|we) (am |are )?(\\w+ )?(await|awaiting|waiting for|waiting on|expect|expecting|trust|deserve|think i deserve) ~ (yours|one|mine|likewise|the same|an apology|my apology|you to)',
  'you (are |will |can |must |have to |need to |should |could |ought to |had better |better |are supposed to |are meant to )(now |also )*(do |say |give |return |offer |apologize)(\\w+ )?(likewise|the same|it back|it too|yours|sorry too|too|back|one back|in return)',
  'you (still |also |now )*owe (me|us)( an apology| one| a sorry| the same)',
  '(i am|we are|am i|it is me who is) (\\w+ )?(owed|due) ~ (one|same|apology|courtesy|too)',
  '(anything|something|nothing) (that )?(you )?(want|would like|wish|have|need|got|to say) ~ (say )?(to me|in return|back|for yourself)',
  'it is you who (owe|owes)',
  'now you (say|go|do|try|apologize|own)( it| sorry| one| mine| up)?$',
  '(the least you (can|could) do) is ~ (say|apologize|regret|admit)',
  '^(and |so |but |ok |now |then )*(you (now|too|next)|now you|and you|what about (you|yours)|how about (you|yours))( .{0,20})?$',
]);
