/** Word classes that several rules about pressure need. Written like the lexicon: spaces between, `_` inside a phrase. */
import type { Classes } from '../../../engine/cues/condition.ts';

export const PRESSURE: Classes = {
  /** What people are to each other. */
  bond: `friend friends mate mates partner partners wife wives husband husbands hubby son sons daughter daughters mother mothers father fathers
    brother brothers sister sisters sis bro family families couple couples girlfriend boyfriend bf gf gal fella man men woman women lover lovers parent
    parents bestie besties bff bffs best_friend best_friends pal buddy homie homies fiance fiancee soulmate teammate teammates employee colleague
    christian muslim mum mom mam dad mums dads child children girl boy person people ones sibling siblings godmother cousin neighbour human adult
    believer boss leader grandson granddaughter spouse`,
  good: `real true proper good decent loving actual normal devoted loyal caring dutiful committed supportive faithful genuine best better
    respectful responsible grateful mature`,
  /** Those whose good opinion a person lives by: whom a secret is told. */
  crowd: `wife husband hubby missus girlfriend boyfriend boss bosses manager employer supervisor hr work job school uni university college
    teacher principal dean coach pastor church imam mosque parents mum mom mam mother dad father family in_laws kids children sister brother friends
    mates followers neighbours neighbors clients customers colleagues landlord partner fiance fiancee ex everyone everybody world street village
    town neighbourhood neighborhood tenants tenant building community group team office press papers media cops feds immigration cps
    social_services taxman hmrc irs council police solicitor attorney whole_town whole_school whole_office`,
  now: `now right_now tonight today immediately this_minute this_instant this_second at_once here_and_now straight_away pronto this_evening
    this_very asap first_thing`,
  number: `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds dozen dozens 2 3 4 5 6 7 8 9
    10 11 12 15 20 30 40 50 100 several so_many a_million`,
  /** Marks of a quarrel beside an order: nobody says them kindly. */
  swear: 'bloody fucking damn goddamn frigging flipping stupid',
};
