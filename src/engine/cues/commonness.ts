/** How often words and classes of words are met in ordinary writing, to find the rarest condition of a cue. */

import { entriesOf, type Tag } from '../lexicon/index.ts';

/** The commonest plain words ("im" is "i am"), the most common first: counted over public mail, chat, forums and talk pages. */
const COMMON =
  `the i to and a is you of not it that in for have this on with my we be are me do will am but if was can so your at
 what or as would just all he please from about know like an out there any up no has when get one by time our thanks
 she how they her did been had now us want more need some could should see does think him help let then here which
 them new going his other because back also go why good who make after got were really only work ok still name very
 people may day much these call well into use over sure take way than first their being last thank never even
 something year where since before look feel right questions off give again sorry through today years things next two
 said too anything same love few say best great long number email try question problem someone hi made information
 better find most talk meeting week come send around attached another trying list those lot ask change both working
 doing down always having already while thing life might until company done tell account getting told support
 together anyone yes keep each every hey using many hope power point its looking start though mean phone guys thought
 able update wanted file business kind oh asked little used date address happy months haha person issues pretty team
 put home went later old comments place without part days system order contact myself started open ever end check
 such sent mail believe maybe friend job night actually understand under review probably relationship ago once left
 following tomorrow everyone office data month wrong else provide nice however lol meet group bit morning enough free
 friends issue bad read soon mind everything between service nothing times guy set message add seems boyfriend
 talking possible received yet available idea note book yeah etc dm hours process given pay move different run reason
 further says car girl tried least access version past money hard either plan form school weeks discuss hear changes
 close link current interested own mark case man came currently wish dad making found makes seem advice post code
 looks called regarding request show due discussion answer problems per letter during care term asking big sex
 financial type thinking future stop three above report line fine far took price second guess market source full away
 correct continue minutes taking finally high stay course real legal project anyway rather text fix master dear
 conversation details stuff late via met drive saw online agree saying live needs user heard must non example changed
 turn game fact remember discussed play instead family girlfriend head position fun world return whether lost wait
 state sometimes side receive bring less short general coming capacity god include whole fuck added recently
 yesterday leave copy experience based felt buy regards matter response news earlier several info below against
 option schedule completely sources dr within house quite almost wants specific room worked works decided running
 thoughts level hate girls happened board along reply mentioned ready top small important hello weekend program
 scheduled clear files front hour share notice talked goes perhaps language similar cost prior unless lunch others
 welcome four required included moment recent wondering yourself longer appreciate delivery title although additional
 services watch trip word daily including provided desk chance`.split(/\s+/);

/**
 * The word of rank n stands in about so many of 1,000 sentences: frequency falls with rank (Zipf 1949); the constants
 * were fitted to the same texts.
 */
const ofRank = (rank: number): number => 1400 / (rank + 4);

/** Of 1,000 sentences about so many hold a word that is not among the commonest; a longer one is rarer still. */
const ofRare = (word: string): number => 0.5 - Math.min(word.length, 40) / 100;

const OFTEN: ReadonlyMap<string, number> = new Map(COMMON.map((word, rank) => [word, ofRank(rank)]));

const ofWord = (word: string): number => OFTEN.get(word) ?? ofRare(word);

/** A phrase is as rare as its rarest word, at least. */
const ofEntry = (entry: string): number => Math.min(...entry.split(' ').map(ofWord));

/** Masked stretches are in no table. */
const ofTags = new Map<Tag, number>([['Masked', 50]]);

function ofTag(tag: Tag): number {
  let known = ofTags.get(tag);
  if (known === undefined) {
    known = entriesOf(tag).reduce((sum, entry) => sum + ofEntry(entry), 0);
    ofTags.set(tag, known);
  }
  return known;
}

/** Of 1,000 ordinary sentences about so many hold a word or a class (`#Tag`); a figure to compare by. */
export const commonness = (key: string): number =>
  key.startsWith('#') ? ofTag(key.slice(1) as Tag) : ofWord(key);
