/**
 * Doors shut on a talk in service, on talk pages and in threads, at home and at work: no more answers, no more help, the
 * last word, leave to somebody else. They stand whatever the talk was about (Christensen & Heavey 1990).
 */
import { graded } from '../../../engine/wording/graded.ts';
import { CLASSES } from './classes.ts';

const SHUT = {
  ...CLASSES,
  answer: `respond responding reply replying answer answering engage engaging comment commenting correspond corresponding communicate communicating debate debating argue arguing
    discuss discussing entertain entertaining explain explaining justify justifying defend defending negotiate negotiating listen listening read reading help helping assist assisting
    apologize apologizing interact interacting deal dealing bother bothering participate participating continue continuing`,
  more: `further again anymore any_more any_longer ever with_you to_any with_this to_your to_anything this_thread this_conversation this_matter this_subject
    this_discussion your_messages your_emails your_questions your_calls your_nonsense your_comments beyond_this after_this on_this about_this`,
  wall: `wall brick_wall hand mirror therapist void chatgpt dog cat someone_else somebody_else someone_who somebody_who lawyer solicitor manager judge priest shrink voicemail rest_of`,
  help: `help helping support supporting lend lending trust trusting cook cooking invite inviting work working drive driving cover covering fix fixing do_anything doing_anything do_you doing_you
    tell_you telling_you share_anything travel confide open_up try trying bail bailing defend`,
  channel:
    'chat group thread server sub subreddit conversation convo channel discord call project page group_chat',
} as const;

export const SHUT_DOORS = graded(
  {
    2: `
      i|we ~2 {will} not|never|no_longer ~2 {answer} ~3 {more} !or_contact
      ^ not|no_longer|no_more {answer} ~2 {more}
      i|we ~1 am|are? ~1 no_longer|done|finished ~1 {answer} ~2 {more}|$
      i|we ~1 refuse|decline|unwilling|not_prepared|not_willing|no_intention|not_obliged|no_obligation|not_intend|not_plan|not_have_to|not_need_to|not_owe|not_going ~2 to|of? ~1 {answer} ~4 you|your|this|it|myself|that|with_people
      this|the|our|that ~2 {chat} ~2 going|leading|getting|heading|went ~1 absolutely? nowhere|in_circles|round_in|round_and
      ^ nah|no|nope|ok|right|well|yeah|lol|cool|fine|whatever|anyway|honestly|bro|welp ~1 i am out ~1 $
      i ~1 am ~1 out ~1 of ~1 this|here|the ~1 {chat}|{channel}
      ^ !i|we|to|you|they ~1 argue|talk|speak|cry|complain|explain|whine|shout|scream|moan|rant|vent|tell|bore|bother ~1 it? ~1 to|with|at ~1 the|a|your|my? ~1 {wall}
      i ~3 not|never ~2 pick|picking|taking|take|answer|answering|open|opening ~1 up? ~1 your|any|another ~2 calls|call|texts|messages|mail|emails|email
      i ~2 ghosting|unfriending|unfollowing|muting|blocking|blocked|muted|unmatching ~1 you !two|three|four|an|a|some|time|out|off|from|for|in|this_slot|on
      i ~2 muting|blocking|unfollowing ~1 this_thread|this_number|this_conversation|everyone
      ^ ~2 muted|unfriended|plonk|case_closed|nuff_said|enough_said|bye_felicia|good_riddance|conversation_over|discussion_over|debate_over|subject_closed|matter_closed|topic_closed|talk_to_the_hand|that_is_final|and_that_is_that|that_is_that|no_further_questions|end_of_discussion|end_of_conversation|end_of_chat|end_of_debate|end_of_thread|we_are_done_here $
      my|our|the|that ~1 decision ~1 is final ~
      there|we|i ~2 nothing|nothing_more|nothing_further|nothing_else|no_more ~2 to ~1 discuss|talk_about|debate|negotiate|argue|explain|say_to_you ~1 $|with_you|between|about_it|about_this|here
      i|we ~2 heard|seen|read|listened|had ~1 to? ~1 enough|all_i_need|quite_enough|more_than_enough ~2 of|from ~1 you|your
      i|we ~2 heard|seen|read|listened ~1 to? ~1 enough $
      have|take|enjoy|keep ~2 the|your last word
      i|we ~2 {will} not|never|no_longer ~2 {help} ~2 you ~2 again|anymore|any_more|ever|any_longer|anything
      do_not|never ~1 ever? ~1 ask|expect|want ~1 me|anything ~4 again|anymore|favours|favour|favors|favor|help|from_me
      you ~1 will|are|is not|never ~2 hear|hearing|get|getting ~2 another|a|any|one_more ~2 word|reply|message|penny|answer|response|text|peep ~1 from|out_of me|us
      you ~1 are ~1 on your own ~1 $|now|from|with|mate|pal|then|buddy
      ^ !i|we|you|to ~2 figure|work|sort|fix|solve|deal|clean ~1 it|that|this|with_it ~1 out|up? ~1 yourself|yourselves|on_your_own|alone ~1 $|then|next_time|for_once|i_am|and
      tough ~1 shit|luck|titties|cookies|break|cheese ~1 $|mate|pal|deal|you
      not ~1 my|our ~1 problem|circus|monkeys|concern|department|issue|job|business ~1 $|mate|pal|anymore|any_more|now|if_you|that_you|what_you|deal|how_you|you|is_it
      let|leave|leaving ~1 you ~1 to|with ~1 stew|rot|your_drama|your_misery|your_nonsense|your_lies|your_delusions|your_games|your_ego|your_little
      i ~2 so|officially|completely|totally|absolutely|beyond|past ~1 done ~1 $|with|here|now
      i|we ~2 washing|washed|wash ~1 my|our hands ~1 of ~
      i ~2 not ~2 have ~1 to ~2 {answer}|prove|listen|take|put_up ~3 you|your|this|anything ~
      take ~1 the|a hint ~
      find|get|go_find ~1 another|some_other|someone_else|somebody_else|a_different|somebody|someone ~4 to ~1 shout|yell|scream|bully|blame|annoy|harass|pester|bother|whine|moan|abuse|insult|lecture|bore|argue|be_rude|dump
      this|you|it|that|conversation ~2 waste ~1 of ~1 my|our ~1 time|energy|breath
      i|we ~1 have ~1 said ~1 everything|all ~2 i|we ~3 going|want|need|intend|have|plan ~1 to ~1 say ~1 $|good|bye|do_not|and_i|now|on
      do_not|never ~1 {reach}|email|dm|knock|speak|come|post|write|comment|edit ~3 here|my_page|my_talk|my_door|my_house|my_inbox|this_house|near_me|my_way|my_desk ~1 again|anymore|ever|$
      stop|quit ~1 {reach}|emailing|dming|posting|pinging|tagging|mentioning ~2 me|us|my|here ~1 $|about|on|at|already|with
      i ~2 not|never ~1 want ~2 to? ~1 hear|see|know|read|discuss|speak|talk ~3 another_word|another_excuse|any_more_of|any_more_from|anything_from|anything_else|your|one_more_word|one_more_excuse ~
    `,
    1: `
      this|the ~1 {chat} ~1 is ~1 pointless|useless|closed|over|a_waste|meaningless
      ^ ~1 muted|blocked|unsubscribed|ignored|dismissed|closing_this|closed|moving_on|not_interested|over_and_out|good_day|good_day_sir|good_day_to_you|no_comment|full_stop|period|end_of_story|next_question|goodbye_then|bye_then|bye_bye|that_is_that|end_of $
      i|we ~1 {will} not ~4 apologize|apologizing|apology
      take|like ~1 it or ~1 leave|lump ~1 it
      ^ ~1 deal with it $
      ^ ~1 get used to it ~1 $
      ^ ~1 i give up $|on|with|talking|trying|explaining
      i ~1 am ~1 done ~1 $|explaining|trying
      i ~2 leaving|left|quitting ~1 this|the ~1 {channel}
      i ~2 not ~2 picking|pick up ~1 $
      whatever ~2 up_to_you|your_call|your_choice|your_decision|you_do_you|i_guess|it_is_fine|bye|then|forget ~
      ^ ~3 bye|goodbye ~1 then|forever|and_good|for_good|now $
      leave|leaving ~1 it|this|that ~1 at ~1 that ~1 $
      leave|leaving ~1 you ~1 to ~1 it ~1 $
      let_us|we_can|we_will ~1 just|simply|have_to|agree ~1 to ~1 disagree ~
      agree|agreed to disagree
      i|we ~1 not ~2 {answer} ~1 $
    `,
  },
  SHUT,
);
