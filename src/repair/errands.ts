/** Errands: a sentence about things, in a message in which nothing has come between two people. */
import { conditionOf } from '../engine/cues/condition.ts';
import { remembered } from '../engine/remembered.ts';
import type { Scene } from '../engine/scene.ts';
import type { Sentence } from '../engine/text/sentence.ts';

const THINGS = conditionOf(
  `shop shops store station bus train tram taxi flight plane airport parking traffic motorway garage tyre petrol weather rain snow forecast
 kettle oven fridge milk bread soup cake pizza pasta curry recipe sauce onions olives sushi scones tap boiler heating carpet curtains sofa lamp printer
 charger battery wifi router password code build branch linter compiler logo font file files server database bug api patch regex tax insurance
 meter ticket tickets menu waiter bank library gym pool pottery yoga match goal offside chess film movie song album band concert guitar boat bike bags
 suitcase coat umbrella sandals shirt jumper sunscreen hotel beach tulips bees plumber dentist exam sprint roadmap budget slides survey venue
 raffle jab parcel order delivery courier package stock refund discount haircut lawn shed drill ladder porter key keys towels pub market
 barbecue bakery pharmacy station museum aquarium lottery puzzle crossword spreadsheet invoice barcode`,
);

/** What tells that something has. */
const BETWEEN = conditionOf(
  '#HurtState #HurtNoun #Apology #WrongVerb #HurtVerb #WrongAdj trust fault blame forgive ashamed argument fight row promise promised lied',
);

const isBetween = remembered((scene: Scene): boolean =>
  scene.sentences.some((sentence) => BETWEEN.isMetBy(sentence)),
);

/** True for a sentence about things where nothing in the message speaks of a hurt. */
export const isErrand = (scene: Scene, sentence: Sentence): boolean =>
  THINGS.isMetBy(sentence) && !isBetween(scene);
