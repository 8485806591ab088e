import { type Clause, holds } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/features/wording.ts';
import { byWriter, defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'I snapped at you at breakfast.',
    'sorry for going through ur phone',
    "I didn't turn up to your recital.",
    'I told Priya your secret.',
  ],
  absent: [
    'Sorry about earlier.',
    'I forgot my keys.',
    'You shouted at me.',
    'I rang you yesterday to say hi.',
  ],
};

/** Deeds toward the hearer that are no act to be sorry for, and states of mind. */
const HARMLESS =
  /^(?:do|happen|be|have|get|mean|feel|think|know|want|see|hear|try|love|like|need|miss|thank|appreciate|wish|hope|understand|believe|trust|help|meet|find|hate|remember|realize|notice|support|care|ask|look|call|text|message|send|write|email|give|show|bring|buy|say|come|let|hurt|owe|apologize|guess|suppose|ring|phone|visit|pick|drive|join|invite|wait)$/;
/** Failing to do these is an act. */
const OWED =
  /^(?:show|turn|call|text|ring|answer|reply|respond|listen|tell|come|make|keep|ask|remember|stand|back|stick|support|help|check|invite|include|notice|apologize|say|thank|defend|pay|let|wait|pick|be|go|visit|give|take|consult|warn|follow|finish|do|return|hear|consider|respect|believe|speak)$/;
/** Events that belong to both: forgetting or missing them is an act. */
const SHARED =
  /\b(?:you|your|our|us|birthday|anniversary|date|dinner|promise|recital|wedding|funeral|graduation|plans|at the \w+ (?:party|meeting))\b/;
const VAGUE_NOUN =
  /\b(?:everything|anything|whatever|all of (?:it|this|that)|what happened|earlier|that|this|it|the (?:inconvenience|delay|confusion|trouble|mess|situation)|any \w+|being (?:me|here|alive|a (?:burden|pain)))\b/;
const NAMED_ACT =
  /\b(?:sorry|apologi[sz]e|apologies) (?:\w+ ){0,3}?(?:for|about) (?:(?:not|never|always|just|even|also|being|having|how i|the way i|what i (?:said|wrote|posted|did) (?:about|to|at|in|when)|my (?:comments?|jokes?|tone|outburst|lie|lies|words about|remarks?|behavior at|reaction|silence|temper|rudeness|lateness|absence|messages?)|the (?:jokes?|comments?|lie|lies|remarks?|names? i|things i said|shouting|yelling|texts? i)|(?!everything|anything|nothing|something|being|having|going$|causing|bothering|interrupting$)\w+ing)\b)/;

function actOf(clause: Clause, text: string): boolean {
  if (!byWriter(clause) || clause.question || clause.link === 'if' || clause.passive) return false;
  const regretted = clause.modal === 'should' && clause.perfect;
  if (clause.tense !== 'past' && !regretted) return false;
  const told = SHARED.test(text);
  if (holds(clause, ['WrongIdiom'], clause.subjectAt)) return !clause.negated || regretted;
  if (clause.negated && !regretted)
    return (
      OWED.test(clause.verb) &&
      (told ||
        clause.restAt >= clause.to - 2 ||
        /^(?:show|turn|listen|answer|reply|respond|call|text)$/.test(clause.verb))
    );
  if (regretted && !clause.negated) return false;
  if (holds(clause, ['WrongVerb'], clause.verbAt) && !/^(?:hurt|upset|offend|disappoint)$/.test(clause.verb))
    return (
      !/^(?:forget|break|hit|push|steal|steal|rush|grab|overlook|snap|cancel|interrupt|yell|shout|scream)$/.test(
        clause.verb,
      ) ||
      told ||
      clause.restAt >= clause.to - 1 ||
      /\b(?:at (?:you|the kids|him|her)|my promise|into you)\b/.test(text)
    );
  if (
    /\b(?:made (?:a|that|some|fun|jokes?|comments?)|said (?:that|those|some|something|things|you)|told (?:\w+ ){1,3}(?:about|that|your)|called you (?:an? |names|\w+$)|(?:went|looked|read|dug) (?:through|behind|over)|left (?:you|early|without|the)|took (?:your|the credit|credit|it out|over|sides)|missed (?:your|our|the)|kept (?:it|that|things|you|interrupting)|hung up|walked (?:out|off|away)|turned my back|rolled my eyes|stayed out|used your|sold your|let (?:it slip|you (?:wait|sit|down))|gave (?:away )?your|brought up|put (?:you|my|words)|spent (?:our|your|the)|hid)\b/.test(
      text,
    )
  )
    return true;
  return told && !HARMLESS.test(clause.verb) && /\b(?:you|your|our|us)\b/.test(text.replace(/^.*?\bi\b/, ''));
}

const WORDINGS = wordings(`
  i ~ laughed|giggled|smirked|snapped|swore|cursed|lashed ~ at|when|while|out ~ you|your
  i ~ rolled my eyes
  i ~ compared|measured you ~ to|with|against
  i ~ promised ~8 and|but i ~ not|forgot|never
  i ~ made you ~ wait|choose|beg|pay|apologize|prove
  i ~ took|stole|used|borrowed|claimed your|our ~ idea|work|credit|money|savings|car|things|words|trust ~ and|as|without|for
  i ~ talked|spoke|went|decided|planned|booked|spent|sold|acted ~6 behind_your_back|without_asking|without_telling|over_your_head
  what i ~ did|do was ~ to? ~ walk|leave|lie|shout|yell|snap|hide|tell|read|take|ignore|cancel|laugh|mock|blame|push|hit|throw|slam|break|cheat|spend|sell|go|say|call
  i ~ never|did_not|not ~1 told|tell|warned|warn|asked|ask|invited|invite|included|include|thanked|thank|defended|defend|consulted|consult|mentioned|mention|let ~1 you|us|your
  i ~ let|left|kept|made|put|got you|the|your ~3 wait|waiting|alone|down|out|off|behind|stand|standing|sitting|carry|pay|hanging|explain|clean|do ~3 and|for|while|in|at|with|on
  i ~ lost|broke|damaged|deleted|spilled|spilt|scratched|crashed|binned|ate|drank|burned|burnt|ruined|misplaced|forgot your ~3
  i ~ posted|shared|forwarded|leaked|showed|repeated|sent|told ~3 your ~2 secret|secrets|news|message|messages|photo|photos|story|confidence|private|pictures|diary|business
  i ~ cancelled|bailed|flaked|ghosted|blanked|skipped|missed ~2 on|you|your|our ~2
`);

/** Names the specific act. */
export const namesAct = defineElement({
  id: 'names-act',
  weight: 3,
  wordings: WORDINGS,
  unless:
    /\b(?:(?:made|brought|bought|got|sent|cooked|saved|baked|kept|left) you (?:an?|some|the|tea|dinner|lunch|breakfast|coffee)\b|told you about the|took your \w+ to|missed your (?:call|text|message|e?mail)|shouted your name)\b/,
  cues: [{ here: ['i my #Apology', '#WrongVerb #Past #Gerund #WrongIdiom #Apology not'] }],
  test: ({ apology, clause }, text, said) => {
    if (apology?.use === 'own' && NAMED_ACT.test(text)) return true;
    if (apology?.use === 'own' && apology.complement === 'for' && !VAGUE_NOUN.test(text))
      return holds(clause, ['WrongVerb', 'Gerund'], apology.after);
    return (
      actOf(clause, text) &&
      !/\bfor a (?:taxi|cab|bus)\b|\bmy (?:keys|wallet|phone|umbrella|coat|lunch|charger)\b/.test(said)
    );
  },
});
