/** Word classes of contempt that several of its tables share; each is written like the lexicon. */
import type { Classes } from '../../../engine/cues/condition.ts';

export const SCORN: Classes = {
  /** What somebody made or does for others. */
  work: `code pr prs patch commit commits edit edits article articles contribution contributions post posts comment comments reply answer answers argument arguments
    logic reasoning opinion take takes theory idea ideas proposal excuse excuses apology apologies explanation story attitude behavior conduct manners parenting driving cooking singing
    writing essay report presentation spelling grammar effort performance job service support staff team company shop store business app site website product products plugin
    library framework project repo docs documentation policy policies system design taste band song channel video videos blog attempt attempts review reviews listing customer_service
    moderation management leadership work_ethic communication tool software package module game mod script theme client api fork crew firm outfit agency restaurant cafe hotel airline
    salon garage workmanship handiwork packaging email emails message messages letter response responses methodology sources research lecture lesson lessons art drawing painting poem acting`,
  /** What is said of it with contempt. */
  junk: `garbage trash rubbish crap shit shite bollocks bullshit horseshit dogshit dogs_dinner drivel tripe tosh tat hogwash claptrap twaffle twaddle gibberish a_joke
    joke a_disgrace disgrace an_embarrassment embarrassment abomination travesty farce shambles train_wreck trainwreck dumpster_fire car_crash clown_show circus clusterfuck
    laughing_stock waste_of_time waste_of_space waste_of_money waste_of_bandwidth waste_of_electricity waste_of_ink insult_to pathetic laughable embarrassing disgraceful shameful shambolic
    abysmal appalling atrocious dire diabolical woeful dreadful horrendous horrid pitiful worthless useless amateurish amateur_hour half_arsed half_assed half_baked third_rate second_rate
    bottom_of_the_barrel unprofessional disgusting vile moronic idiotic stupid dumb asinine inane imbecilic cringe cringeworthy lousy crappy shitty wank mince guff pants
    a_scam a_con a_racket an_insult lazy sloppy incompetent incoherent illiterate childish contemptible brainless mindless not_worth_the worst_i worst_i_have worst_excuse a_mess_and`,
  /** Beasts, babes and things that are held to do better. */
  dunce: `pigeon pigeons monkey monkeys chimp chimps chimpanzee ape dog cat cats goldfish hamster gerbil toddler toddlers child kid baby five_year_old six_year_old ten_year_old four_year_old seven_year_old eight_year_old nine_year_old
    two_year_old potato toaster brick rock stone houseplant plant blender cabbage turnip carrot donkey parrot drunk sloth snail slug sheep chicken hen
    budgie squirrel amoeba sponge plank doorknob doorstop cactus cucumber lettuce spoon teaspoon fork puppy kitten horse cow goat zombie bot robot chatbot
    chatgpt magic_8_ball 8_ball coin_toss infant schoolboy schoolgirl nursery_school kindergartner preschooler bowl_of lump_of wet_lettuce wet_sock wet_paper sack_of bag_of pot_plant garden_gnome`,
  /** Faculties and graces. */
  faculty: `emotional_range personality charisma charm brain brains brainpower iq intelligence intellect attention_span manners social_skills warmth moral_compass
    spine backbone maturity work_ethic reading_comprehension comprehension wit self_awareness empathy common_sense emotional_intelligence morals depth finesse tact subtlety grace loyalty
    honesty integrity dignity appeal talent mental_age reading_age eyesight reasoning_skills people_skills interpersonal_skills bedside_manner`,
  /** What anybody manages. */
  trifle: `raffle piss_up bath egg kettle arse ass backside arses hole_in paper_bag wet_paper_bag bucket sandcastle toast lemonade_stand bun_fight barn_door sentence conversation straight_line
    cactus houseplant goldfish hamster pot_plant plant cat sandwich pint ten twenty three own_name own_shoelaces shoelaces shoes tin can bag lightbulb light_bulb microwave
    whelk_stall fish_tank tea_party brewery queue bin broom mop spoon noodles water_out stapler shopping_trolley map coat trolley spreadsheet traffic_light two_and_two door bus`,
  /** Slow of mind. */
  dim: `dense dim thick slow illiterate daft stupid dumb clueless gormless witless deluded gullible ignorant incompetent useless blind deaf entitled arrogant pathetic petty lazy selfish
    oblivious wrong bitter fragile insecure desperate sad shameless heartless cheap tone_deaf out_of_touch brainwashed naive childish immature cruel cold smug mental`,
  /** Of a good head. */
  bright: `bright smart clever sharp intelligent quick swift literate gifted talented observant perceptive switched_on with_it self_aware good_at_this good_at_reading good_at_your
    bright_are smart_are funny_are as_clever as_smart as_funny blessed_with`,
  /** Ill that is wished. */
  ill: `bankrupt bust under_and out_of_business rot rots fail fails failed flop flops suffer suffers choke chokes die dies died regret crash crashes crumble crumbles burns burn miserable lonely
    alone divorced fired sacked sued dumped arrested evicted jail prison hell karma cancer cry cries just_like_you exactly_like_you like_you like_yours what_you_deserve what_they_deserve what_is_coming same_treatment taste_of treats_you treat_you treated_the does_it_to_you
    does_the_same do_the_same done_to_you happens_to_you never_find never_sleep never_work haunts_you haunt_you bites_you back_to_bite lego lose_everything lose_your loses_everything know_how_it_feels feel_what feels_what get_yours gets_yours collapse collapses`,
  /** Where the small or the base are at home. */
  pit: `playground nursery kindergarten primary_school preschool daycare crayons sandbox sandpit playpen cot facebook 4chan twitter tiktok instagram reddit youtube minecraft fortnite roblox mommy mummy mum mammy mom mama
    basement cave swamp gutter sewer zoo circus pigsty kennel stone_age colouring coloring drawing_board_and video_games toys dolls lego hugbox echo_chamber safe_space farmville daily_mail fox_news telly soaps your_mum
    whatever_hole whichever_hole wherever_you playing_with eating_crayons eating_paste licking sucking counting knitting flipping_burgers mcdonalds burger_king scratch stackoverflow stack_overflow notepad excel`,
};
