/** Word classes of breaking down under a reproach: failing, being worth nothing, giving, taking oneself away. */
import type { Classes } from '../../../engine/cues/condition.ts';
import { allForms } from '../../../engine/lexicon/inflect.ts';

export const SHAME = {
  /** Doing one's part, in whatever way. */
  does: `${allForms(`do/does/did/done/doing get/-/got/got/- say/says/said/said/- make/-/made/made/- manage put/-/put/put/- try/tries/tried/tried/trying cook plan
    buy/-/bought/bought/- suggest wear/-/wore/worn/- touch give/-/gave/given/- write/-/wrote/written/- handle submit fold clean choose/-/chose/chosen/- pick offer bring/-/brought/brought/- start
    build/-/built/built/- be/is/was/been/being`)} am`,
  all: 'everything anything whatever no_matter not_matter every_thing nothing none_of',
  right: 'right correctly properly straight well_enough well good correct acceptable enough good_enough nice',
  wrong:
    '#GoneWrong wrong badly fault disappointing not_enough in_trouble told_off shouted_at complained_about torn_apart ripped_apart never_enough',
  /** What a person calls themselves who gives up. */
  failure: `failure failures fuckup screwup fuck_up screw_up disappointment letdown let_down flop washout useless hopeless incapable no_good no_use loser
    waste_of_space worthless rubbish disaster liability mistake dud`,
  you: 'you everyone everybody anyone anybody him her them people',
  /** All in a household that was done for others. */
  toil: `#Toil ${allForms(`cook clean drive/-/drove/driven/- pay/-/paid/paid/- work wash iron raise rear mind feed/-/fed/fed/- carry nurse support sacrifice give/-/gave/given/-
    scrub slave provide fetch organise organize bend/-/bent/bent/- break/-/broke/broken/- wait serve lend/-/lent/lent/- fund save help`)} sat_with sat_there sit_up drop_everything dropped_everything
    kept_you kept_a_roof put_a_roof put_food put_clothes put_up_with looked_after look_after stood_by stayed_up moved_here gave_birth changed_your run_around running_around`,
  /** What was given up. */
  life: `life lives years youth career job dreams body health home country parents best twenties thirties forties studies sleep savings money time weekends weekend evenings holidays
    everything it_all so_much too_much my_all world happiness freedom figure marriage degree education deposit blood sweat tears`,
  thanks:
    '#Thanks thanks thank_you thank gratitude appreciation repayment reward recognition acknowledgement',
  ungrateful: 'ungrateful ingrate ingrates unappreciative thankless unthankful grateful_for_nothing',
  servant:
    'maid servant skivvy cash_machine cashpoint dogsbody doormat chauffeur butler cook housekeeper wallet taxi cleaner bank nanny slave help bank_machine punchbag unpaid_cook',
  whose:
    'you your for_you for_this_family for_us this_family us our kids children everyone everybody family sake the_lot_of_you',
  ill: `complain complaining complaints moan moaning treat treats talk speak ungrateful nerve cheek gall dare throw criticise criticize grief abuse silence nothing ignore shout
    lecture not can_not could_not will_not never nobody insult blame behave`,
  /** Taking oneself away. */
  will: 'will shall should am_going_to had_better better might_as_well may_as_well would_better ought_to best going_to',
  offer: `say speak talk tell ask share mention bother trouble text call ring message write offer suggest help cook bake make plan invite come visit open complain
    express disturb burden annoy interfere try buy surprise care need want expect cry joke laugh utter give organise organize join confide post reply volunteer contribute comment edit do feel`,
  again:
    'again any_more anymore ever ever_again from_now_on in_future in_the_future no_more at_all since if_that',
  sulk: 'guess suppose fine right ok alright well great whatever grand so cool clearly obviously noted bet sure then suit lesson',
  unwanted: `wanted welcome needed appreciated valued invited loved good_enough part_of included`,
  burden: `burden problem bother embarrassment nuisance disappointment pain inconvenience annoying in_the_way unwanted unbearable toxic uninvited useless hard_work difficult terrible awful
    offensive stupid unwelcome an_eyesore`,
  /** Leaving somebody who is not wanted. */
  leave: `${allForms('leave/-/left/left/- dump divorce replace abandon ditch drop ghost block forget/-/forgot/forgotten/- reject')} leave_me leaving_me gone give_up_on giving_up_on`,
  sick: 'sick tired fed_up bored ashamed embarrassed disgusted repulsed weary sick_to_death over done finished through had_enough exhausted appalled mortified',
  hate: `${allForms('hate despise loathe detest resent dislike')} rue`,
  /** What people are to each other, and a person as such. */
  kin: '#Somebody maintainer teammate coworker husband_of mother_of student in_law waster',
  worthless: `#WorthlessAdj #WorthlessNoun shittiest crappiest worst lowest scummiest sorriest trash scum`,
} satisfies Classes;
