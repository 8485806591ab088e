import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'Something feels different between us.',
    "We've hardly spoken since Friday.",
    'That came out harsher than I meant.',
    'I feel like we drifted apart this month.',
  ],
  absent: [
    'Something is off with the milk.',
    'We got stuck in traffic.',
    'I missed you at lunch.',
    'The shift starts at nine.',
  ],
};

const STATE =
  /\b(?:off|wrong|sideways|shifted|different|tense|awkward|strange|weird|strained|cold|colder|distant|quiet|quieter|stuck|broke|broken|broken down|cracked|missing|unsaid|unfinished|unsettled|hanging|heavy|fractured|drifted|apart|out of sync|out of step|out of tune|at odds|lost each other|changed|not (?:right|ok|the same|ourselves|spoken|talked|been))\b/;
const FORMS =
  /\b(?:something|things?|it|there is|feels?|felt|a|this|the) .*\bbetween (?:us|you and (?:me|i)|the two of us)\b|\b(?:a )?(?:wall|gap|distance|space|silence|chill|tension|coldness|rift|crack) (?:\w+ ){0,3}?(?:between|since|growing|grow|around us)\b|\b(?:did not|not|came|come|sounded|landed) (?:\w+ )?(?:out|across) (?:\w+ )?(?:the way|as i|how i|right|harsher|wrong|badly|meaner|sharper|colder|like i|worse)\b|\bi (?:\w+ ){0,2}?missed (?:you there|what you|your point|the point of|something (?:important|you)|a moment|the moment|that you)\b|\bwe (?:\w+ ){0,3}?(?:hardly|barely|not really|scarcely|not) (?:\w+ )?(?:spoken|talked|said|been|speak|talk|looked)\b|\bthat (?:\w+ )?(?:moment|conversation|talk|evening|dinner|exchange|call) (?:\w+ )?(?:felt|was|went|left)\b|\bwe (?:\w+ )?(?:lost|missed) (?:each other|one another|it|our)\b|\bgot off (?:on|to)\b/;

const WORDINGS = wordings(`
  we|i ~ lost|losing|missing|missed ~ each_other|one_another|you_there|us|our_way|touch
  we ~ left ~ things|it|that|this|off ~ badly|wrong|messy|hanging|unfinished|unsaid|in|on|open|up
  that|it|this|my|what|things|words ~ came|come|went|go|landed|sounded ~ all? ~ wrong|badly|sideways|out_wrong|harsh|harsher|sharper|off
  there ~ is|has_been|was|feels ~ distance|tension|gap|wall|silence|chill|strain|coldness|rift|weirdness ~ between|since|now|here|when|lately|with
  we ~ have|did not ~ really|properly|truly|actually|? ~ talked|spoken|said|spoke|talk ~ since
  how|way ~ our|we|the|that ~ call|talk|conversation|evening|night|visit|argument|chat|left|ended ~ ended|went|things|it|off
  that|this ~ moment|conversation|talk|call|exchange|evening|night|morning|bit|part ~ felt|was|feels|got|went ~ hard|off|wrong|heavy|bad|painful|cold|rough|awkward|strange|tense
  something ~ shifted|broke|changed|cracked|snapped|feels|felt|is|seems ~ between|off|wrong|different|with_us|missing|strange
  things|it|we ~2 have|has|are|is|been|feel|feels|felt|were ~2 been? ~1 strained|tense|frosty|icy|rocky|distant|off|awkward|cold|stiff|weird|wobbly|prickly|different ~2 between|with|since|lately|for|around|at|after
  we ~ have|keep|are|kept|were ~2 been? ~1 talking|speaking|missing|going|walking|arguing|tiptoeing|avoiding|circling|drifting|bickering ~ past|around|on|each_other|in_circles|apart|about|round|on_eggshells
  i ~ can|do|could ~ feel|sense|see|tell ~ you|that_you|us|we ~2 pulling|drifting|slipping|going|stepping|shutting|closing|moving|growing|backing ~ away|back|apart|down|quiet|cold|off|from
  we ~ have|did|are|were not ~2 been|felt|right|ourselves|the_same|same|close|ok|okay|good ~2 right|ourselves|same|close|ok|okay|good|since|with|after|lately|easy
  last|yesterday|sunday|saturday|friday|monday|the|our ~1 night|dinner|evening|talk|call|conversation|chat|visit|weekend|argument|week|went|ended|morning ~ went|ended|got|left|was ~ wrong|badly|sour|sideways|bad|messy|on|a_bad|not ~6 i|we|and|between|us|that|pretend|note
  i ~ noticed|felt|saw|sensed ~2 you|us|we|that ~ went|go|got|gone|were|pulled|stopped|left ~ quiet|cold|silent|distant|away|talking|off|flat|quieter ~4 after|when|since|with|on|at|$
  there ~ has|is|was ~ been? ~ a|an|this|some ~2 chill|silence|distance|gap|wall|tension|rift|atmosphere|coldness|edge|frost|crack|strain ~ between|since|in_the_house|at_home|with_us|lately|here
  feels|feel|felt ~2 like ~ there|we ~3 wall|gap|distance|strangers|drifting|apart|walking|something|ice|tension ~3 between|us|lately|since|apart|on|wrong|here|$
`);

/** Says that something between them broke, without blame. For openers and support, not apologies. */
export const namesRupture = defineElement({
  id: 'names-rupture',
  weight: 1,
  wordings: WORDINGS,
  unless:
    /\b(?:in traffic|shift (?:is|starts)|next door|between (?:the|a|an|my|your) \w+ and|(?<!wrong )with (?:the|my|your) (?!friend)\w+)\b/,
  cues: [
    {
      here: [
        'something distance distant wall gap off stuck quiet hardly shifted sideways missed come came harsher tense awkward broke wrong weird strained cold drifted apart between changed strange different silence out',
        'us we i you between that it things',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.subject === 'third' || clause.link === 'if') return false;
    if (FORMS.test(text)) return true;
    const ours =
      clause.subject === 'both' ||
      /\b(?:us|we|our)\b/.test(said) ||
      (/^something\b|\bsomething (?:felt|feels|was|is|went|has|seems|shifted|broke)\b/.test(text) &&
        !/\bwith (?:the|my|your)\b/.test(text));
    return (
      ours &&
      !/\bwe (?:are|were) (?:\w+ )?(?:off|different|quiet) (?:to|on|at|this|for)\b/.test(text) &&
      /^(?:be|feel|get|seem|go|have|drift|shift|break|lose|change|become|fall|)$/.test(clause.verb) &&
      STATE.test(text)
    );
  },
});
