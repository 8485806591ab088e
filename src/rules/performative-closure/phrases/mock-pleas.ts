/** Pleas that mock: excused for having a life, for not being perfect, for breathing (Culpeper 1996: mock politeness). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  plea: `sorry apologize apologies my_apologies excuse_me excuse_us pardon_me pardon_us forgive_me forgive_us your_pardon my_bad condolences out_of_me out_me`,
  excuse: 'excuse_me excuse_us pardon_me pardon_us forgive_me forgive_us your_pardon out_of_me out_me',
  be: `existing breathing living caring daring loving being_alive being_born being_human being_here being_me feeling_things having_feelings having_emotions having_opinions having_standards
 having_needs having_boundaries having_thoughts having_friends having_kids having_bills having_ears having_eyes touching_your sitting_in_your giving_a_damn giving_a_shit giving_a_fuck being_a_person being_a_human being_proud being_polite being_responsible
 being_normal being_poor breathing_near speaking_the_truth telling_the_truth earning_a_living`,
  dare: `daring dared dare had_the_audacity had_the_nerve had_the_gall had_the_cheek have_the_audacity having_the_audacity having_the_nerve having_the_cheek having_the_gall`,
  wish: `wanting hoping expecting needing thinking trying assuming believing imagining liking noticing smiling enjoying asking trusting supposing loving caring breathing existing living feeling wishing`,
  wanted: `a an some five one my to_be to_see to_spend to_have to_help to_talk to_know you_would you_could you_might you_cared you_had you_to you_actually that_you we_were i_mattered i_could that_a a_bit any
 basic help sleep up_space in_you`,
  deed: `working earning paying feeding raising rearing cooking cleaning supporting putting slaving driving standing sticking looking taking`,
  toil: `two_jobs three_jobs double_shifts all_day all_night for_a_living a_living the_bills your_bills the_rent you_up you the_family the_kids a_roof after_you care_of_you up_for_myself`,
  life: `life job career feelings emotions opinion opinions needs need friends boundaries standards hobbies dreams family heart brain soul pulse conscience body backbone principles bills kids
 plans ambition self_respect evening minute night_off day_off bad_day personality`,
  flaw: `perfect flawless psychic mind_reader mind_readers mindreader read_your_mind read_minds telepathic clairvoyant superman superwoman superhuman robot robots machine saint god einstein
 millionaire rich made_of_money jesus angel mother_teresa supermodel prince_charming good_enough clever_enough smart_enough fast_enough quick_enough pretty_enough rich_enough worthy
 degree phd crystal_ball telepathy superpowers time_machine your_servant your_maid your_slave your_butler your_mother your_mum your_secretary your_chauffeur your_bank your_doormat your_therapist your_ex
 so_clever clever_like smart_like pretty_like rich_like strong_like brave_like as_perfect as_clever as_smart as_rich as_pretty as_good as_flawless all_be_you be_you be_saint your_type a_chef gordon_ramsay`,
  serve: `worship drop_everything dropping_everything jump jumping kneel kneeling bow bowing bow_down kiss_your kissing_your obey grovel curtsy answer_instantly reply_instantly replying_instantly
 answering_instantly text_you_every texting_you_every text_back_in live_up living_up meet_your read_your_mind reading_your_mind walk_on_water roll_out_the_red applaud clap clapping breathe_without smile_enough run_everything`,
  title: `your_majesty your_highness your_royal your_lordship your_ladyship your_holiness your_excellency your_grace your_worship your_eminence your_honour your_honor your_queenship
 princess queen_bee mr_perfect mrs_perfect miss_perfect ms_perfect mister_perfect captain_perfect mr_know miss_know mr_right_about great_one mighty_one wise_one almighty peasant peasants milord milady m_lord m_lady big_shot hotshot sherlock
 sire my_liege my_queen my_king drama_queen boo_hoo the_great_director`,
  tender: `precious little poor delicate fragile tiny wee sensitive royal big_bad great pwecious`,
  ego: 'feelings ego pride heart majesty highness princess queen king director schedule sleep beauty monologue drama pity_party performance nap',
  crown: `queen king god goddess boss perfect princess expert centre center saint judge never_wrong always_right ruler in_charge only_one only_person pope police victim`,
  cater: `tiptoe tip_toe walk_on_eggshells mollycoddle coddle pamper babysit baby_you spoonfeed spoon_feed hold_your_hand spell_it pander cater_to sugarcoat sugar_coat
 run_everything ask_permission ask_your answer_to explain_myself justify consult_you clear_it_with clear_everything entertain_you wait_on_you please_you worship agree_with_you agree_with_everything wipe_your change_your_diaper change_your_nappy`,
  crime: `crime illegal against_the_law sin offense forbidden not_allowed permission permit licence license lawyer an_appointment`,
};

/** 3 mocks by itself; 1 may be earnest, and mocks beside an eye-roll. */
export const MOCKED = graded(
  {
    3: `
      {plea} ~3 for ~2 {be} !down_your|through|into|on_the|heavily|too|so_loud|only !mainly !mostly !as !so
      {plea} ~3 for ~1 {dare} ~1 to|$
      {plea} ~3 i ~1 {dare} ~1 to
      {excuse} ~3 for ~1 {wish} ~1 {wanted}
      {plea} ~3 for ~1 having a|an|any|my|some|other ~1 {life}
      {plea} ~3 i|we ~1 have|has|had|got ~1 a|an|any|other|feelings|emotions|to ~1 {life} !about !on !for !tonight !today
      {plea} ~2 for ~1 {deed} ~2 {toil}
      {plea} ~2 i|we|that ~2 have ~1 to work for ~1 a_living|living
      {plea} ~3 i|we ~2 not ~3 {flaw} !at !in !with
      {plea} ~3 for ~1 not being|having ~2 {flaw}
      {plea} ~3 i|we ~2 not ~3 {serve}
      {plea} ~3 for ~1 not ~1 {serve}
      {plea} ~3 not ~1 all ~2 be|live|have|afford|work|get ~1 you|like|a|from|so
      {plea} ~3 i? ~2 not ~1 ask|asking|get|have|request|seek ~1 your|for_your permission
      {plea} ~3 my|our ~4 is|are|was|were not ~3 good|fast|quick|fancy|posh|perfect|clever|enough ~2 enough|for ~1 for? you|your
      {plea} ~2 some_of_us|some_people|not_all_of_us|not_everyone|not_everybody ~3 has|have|can|be|work|are|is|born|got|get
      {plea} ~4 i ~2 not|forgot ~2 know|realize|aware|notice|that? ~1 you ~1 are|were|was ~2 {crown}
      {plea} ~4 you ~1 are|were ~2 {crown} !of_the_meeting
      {plea} ~4 i? ~2 not|forgot ~2 know|realize|aware|that? ~3 i|we|it|this|having ~2 needed|need|had|was|is|were ~3 {crime}
      {plea} ~4 i? ~2 not|forgot ~2 know|realize|aware|that? ~2 facts|truth|honesty|opinions|jokes|reality|logic|science ~2 hurt|offend|offended|upset|bother|bothered|trigger|triggered|scare ~1 you|your
      ^ ~2 sorry not ~1 sorry
      {plea} ~4 needed|need ~2 {crime} ~1 to|for|from
      {plea} ~4 everything|world|it_all|universe ~1 is|was|has|had|revolves|revolved ~3 about|around you
      {plea} ~3 that ~4 is|was ~1 such? ~2 {crime}
      {plea} ~4 {title}
      {title} ~6 {plea}
      {plea} ~2 for|that? not ~4 {title}
      {plea} ~4 forgot|forget|know|knew|realize|realized ~3 world|everything|universe|sun|life ~2 revolves|revolved|rotates|orbits|is_about|was_about
      {plea} ~2 i asked|spoke|breathed|exist|existed|cared|bothered|tried|mentioned ~1 $|heaven|god|jeez|geez
      heaven_forbid|god_forbid|lord_forbid ~2 i|we|anyone|somebody|a ~8 {plea}
      {plea} ~8 heaven_forbid|god_forbid|lord_forbid ~2 i|we|anyone|somebody|a
      {plea} ~2 for ~1 trying|wanting|attempting|daring to ~1 be ~2 decent|nice|kind|good|human|helpful|honest|happy|a_person
      did|have ~1 i ~2 hurt|hurting|upset|offend|bruise|ruffle|wound|damage|disturb|disturbed|interrupt|break ~1 your|the ~3 {tender}|busy ~2 {ego}|comment|$
      did ~1 the|my ~3 {tender} ~2 hurt|upset|offend your ~1 feelings|ego|pride
      {plea} ~2 your ~1 {tender} ~2 {ego}
      was|am ~1 i ~1 supposed|meant ~1 to ~1 applaud|ask|beg|clap|bow|curtsy|grovel|thank|cheer|read_your
      {plea} ~1 for being ~2 only ~1 one|person ~2 who
    `,
    2: `
      {plea} ~4 i? ~2 not|forgot ~2 know|realize|aware|that? ~2 i|we ~1 had|needed|have|was_supposed|was_meant ~1 to ~1 {cater}
      {plea} ~1 if|that|because ~1 you ~2 not ~2 handle|take|deal_with|cope_with|stomach ~2 truth|facts|joke|criticism|honesty|reality|feedback|banter|no_for_an_answer
    `,
    1: `
      {plea} ~2 for ~1 {wish} ~1 {wanted}
      {plea} ~2 for ~1 being ~2 worried|tired|busy|honest|happy|excited|concerned|myself|nice|kind|good|friendly|early
      pardon|excuse|forgive|sorry_for|apologies_for ~1 my ~1 stupidity|ignorance|existence|honesty|audacity|incompetence
      {plea} ~2 for ~1 {deed} ~2 you|all|day
      {plea} ~2 for ~1 {wish} !the !so !only !so_little
    `,
  },
  CLASSES,
);

/** Earnest after all: more than, so little, too long; another's time; a true question; a wrong of one's own. */
export const EARNEST = wordings(
  `
  more ~3 than
  less than
  so_little|too_much|too_little|too_long|burden_all|instead_of|sooner|so_long|so_late|at_your_expense|only_now|only_in
  {again} ~6 which|what|where|when|is|are|did|does
  but is|are|do|does|can|could|what|how|where
  i was ~1 wrong|unfair|rude|unkind|selfish|careless|cold
  my fault
  on me
  sorry_not_sorry|not_sorry
  i should|should_not have
  not fair
  burden|worthless|useless|pathetic|hate_myself|nobody_wants|better_off|waste_of_space
  when ~1 you ~1 were|wanted|needed|only
  you only wanted
  travel_sick|window_seat|song|handwriting|french|this_carpet|game|spelling|english
  for asking ~1 but|again|twice|is|are
`.replace('{again}', 'asking|again|twice'),
);
