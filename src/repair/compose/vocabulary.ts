/** Words an answer may begin with, beyond those the engine knows for its own purposes. */

import { tagsOf, type VerbUse, verbOf } from '../../engine/lexicon/index.ts';
import { type VerbForms, verbForms } from '../../engine/lexicon/inflect.ts';
import { wordSet } from '../../engine/wording/word-set.ts';

/** Everyday verbs; entries as in the engine's tables. Nouns that people use far more often are left out. */
const EVERYDAY = `add admit answer apologise apologize arrange avoid babysit back bake book borrow call cancel carry
 catch/-/caught/caught/- celebrate chase clear collect compare complain cook correct cover cost/-/cost/cost/- criticise cross
 cut/-/cut/cut/- dance delete deny demand discuss dodge doubt drop dump earn empty escape explain express face fight/-/fought/fought/- fix
 flirt fly/-/flew/flown/- follow grow/-/grew/grown/- hang/-/hung/hung/- hide/-/hid/hidden/- hurry introduce invite join jump kick kiss laugh lend/-/lent/lent/-
 lock make/-/made/made/- manage mark message miss mute name notice offer organise organize own panic pick plan point
 prepare pretend prioritise prioritize protect pull punish question quit/-/quit/quit/- reach read/-/read/read/- rehearse remind remove reopen report
 rest restart ring/-/rang/rung/- ruin save scare search sell/-/sold/sold/- shut/-/shut/shut/- sign sing/-/sang/sung/- skip smash smoke stare step
 storm struggle stumble surprise tag taunt tear/-/tore/torn/- thank tidy touch travel trick turn type unfollow update use
 visit volunteer walk warn wash water wear/-/wore/worn/- write/-/wrote/written/- roll pack sort switch set/-/set/set/- let/-/let/let/- put/-/put/put/- hit/-/hit/hit/-
 lie/lies/lied/lied/lying be/is/was/been/being go/goes/went/gone/going have/has/had/had/having do/does/did/done/doing say/says/said/said/saying
 speak/-/spoke/spoken/- sleep/-/slept/slept/- take/-/took/taken/- come/-/came/come/- give/-/gave/given/- bring/-/brought/brought/- feel/-/felt/felt/-
 think/-/thought/thought/- drink/-/drank/drunk/- drive/-/drove/driven/- stick/-/stuck/stuck/- swear/-/swore/sworn/- lose/-/lost/lost/- hear/-/heard/heard/-
 find/-/found/found/- begin/-/began/begun/- run/-/ran/run/- meet/-/met/met/- build/-/built/built/- eat/-/ate/eaten/- sit/-/sat/sat/- stay wait help
 respect promise want need love hope wish owe care trust miss believe know/-/knew/known/- understand/-/understood/understood/- appreciate intend wonder
 check clean cry drift end fail freeze/-/froze/frozen/- gossip ignore include laugh leave/-/left/left/- listen look move open pay/-/paid/paid/- pause post push
 raise repair replace reply return share shout show slow split/-/split/split/- start stop support talk tell/-/told/told/- text treat try/tries/tried/tried/trying work worry yell
 get/-/got/gotten/- keep/-/kept/kept/- hold/-/held/held/- ask see/-/saw/seen/- send/-/sent/sent/- change learn practise practice act judge joke mean/-/meant/meant/-
 break/-/broke/broken/- forget/-/forgot/forgotten/- fall/-/fell/fallen/- blow/-/blew/blown/- throw/-/threw/thrown/- choose/-/chose/chosen/- spend/-/spent/spent/-
 buy/-/bought/bought/- teach/-/taught/taught/- win/-/won/won/- wake/-/woke/woken/- ride/-/rode/ridden/- bite/-/bit/bitten/- deal/-/dealt/dealt/-
 cause happen seem sound matter scream cheer donate repay reschedule rsvp schedule apologise forgive/-/forgave/forgiven/- let/-/let/let/- shrug mumble
 oversleep/-/overslept/overslept/- breathe compliment count copy forward leak expose mock bicker argue stonewall vanish disappear zone bottle lash`;

const everyday = new Map<string, VerbForms>();
for (const forms of EVERYDAY.split(/\s+/).filter(Boolean).map(verbForms)) {
  for (const form of Object.values(forms))
    if (!everyday.has(form) || form === forms.base) everyday.set(form, forms);
}

/** The forms of the verb this plain word belongs to, if it is a verb we know. */
const formsOf = (word: string): VerbForms | undefined =>
  everyday.get(word) ?? (verbOf(word) as VerbUse | undefined)?.forms;

/** Verbs that say how the writer stands to something: they are no plan and no request. */
export const ATTITUDES =
  wordSet(`promise want need hope wish love miss owe know understand care believe trust appreciate
 intend wonder respect mean feel plan regret hate like`);
/** What a person does while they leave another one room. */
export const STAYING = wordSet('wait give respect stay keep listen leave hold be step');
/** Base verbs that are said to the reader. */
export const REQUESTS = wordSet('take let tell answer reply ignore');

/** Adjectives of what happened, and not of who felt it. */
const EVENTS =
  wordSet(`humiliating embarrassing upsetting disappointing confusing frustrating exhausting annoying terrifying
 isolating insulting draining devastating degrading belittling alarming shocking unsettling worrying scary unfair hard tough rough awful
 horrible terrible painful hurtful stressful dreadful cruel weird awkward tense strange wrong bad difficult heavy
 much fair disrespectful rude unkind good great lovely important nice kind brave`);
/** Adjectives of a person's state. */
const STATES =
  wordSet(`quiet distant late drunk short cold harsh mean rude careless selfish dismissive sarcastic defensive unfair
 impatient absent loud wrong cruel unkind jealous proud tired stressed scared overwhelmed exhausted worried ashamed hurt angry
 ready open happy glad grateful thankful sad lost stuck numb confused tense shaky fried burnt burned done free willing able unable sorry
 better close okay ok fine honest together apart busy nervous anxious lonely alone unseen unheard safe unsafe careful patient
 present available curious sure unsure torn flooded spent wiped calm furious thrown blindsided unimportant invisible small
 foolish silly stupid humiliated embarrassed excluded betrayed abandoned ignored dismissed disrespected rejected there
 mixed raw hungry starving calmer closer kinder softer gentler clearer warmer safer happier flaky snappy grumpy moody needy clingy hungover sick ill wary touched relieved surprised moved insecure unwell weak tipsy homesick`);
/** Words in -ing that are no verbs here. */
const NO_GERUNDS =
  wordSet(`thing nothing something everything anything morning evening spring king ring string wedding meeting during
 ceiling building sibling darling`);

const ADJECTIVE = /^(?!.*(?:ness|wish|dish|unless)$).{3,}(?:less|ous|ive|ish|ful)$/;

/** True for an adjective of what happened ("humiliating", "unfair"). */
export const isEvent = (word: string): boolean => EVENTS.has(word);

/** True for an adjective or participle that says how somebody is or was ("left out", "distant"). */
export const isState = (word: string): boolean =>
  STATES.has(word) ||
  tagsOf(word).includes('HurtState') ||
  tagsOf(word).includes('WrongAdj') ||
  ADJECTIVE.test(word);

/** True for the -ing form of a verb. */
export const isGerund = (word: string): boolean =>
  formsOf(word)?.gerund === word || (/.{3}ing$/.test(word) && !NO_GERUNDS.has(word));

/** True for a verb's past ("forgot", "yelled"), also where the verb is unknown and ends as a past does. */
export const isPast = (word: string): boolean => {
  const forms = formsOf(word);
  return forms ? forms.past === word : /.{2}[^e]ed$/.test(word);
};

/** True for a verb's base form that is a form of nothing else. */
export const isBase = (word: string): boolean => formsOf(word)?.base === word;

/** Words that are far more often nouns where an answer begins with them. */
const NOUNS = wordSet('back anger shame pressure harm shock damage distress worry blame abuse');

/** True for a base form with which somebody says what they do. */
export const isVerbBase = (word: string): boolean => isBase(word) && !NOUNS.has(word);
