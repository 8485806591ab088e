import { holds } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { isDeed, isOwned, isSaying, isWrongDone, saidIll } from '../act.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { ACTS, NAMED, VAGUE } from '../phrases/acts.ts';

export const examples: ElementExamples = {
  present: [
    'I snapped at you at breakfast.',
    'sorry for going through ur phone',
    "I didn't turn up to your recital.",
    'I told Priya your secret.',
    'Been ignoring your texts.',
  ],
  absent: [
    'Sorry about earlier.',
    'I forgot my keys.',
    'You shouted at me.',
    'I rang you yesterday to say hi.',
  ],
};

/** Names the specific act. */
export const namesAct = defineElement({
  id: 'names-act',
  weight: 3,
  things: true,
  asked: false,
  wordings: ACTS,
  unless: wordings(`
    ^ if ~1 i|my|it|we|that
    sorry ~1 i ~1 missed your ~1 call|text|message|email
    i ~1 left ~2 umbrella|keys|bag|coat|scarf
    i ~1 told ~1 you about
    at the ~1 film|game|joke|match
    sorry ~2 can|could not
    i ~1 told ~3 you ~1 will|would ~1 be ~1 late
    made|brought|bought|got|sent|cooked|saved|baked|kept|left you a|an|some|the|tea|dinner|lunch|breakfast|coffee
    out of the ~1 cinema|shop|office|house|station|supermarket|bank|lift
    out of the room to
    not|never ~1 heard|hear ~2 back|from|anything
    told ~1 you about the
    took|used your ~1 to|advice|call|word|point|order|coat|bag|recipe|tip
    as ~1 you ~1 asked|wanted|said
    forgot your ~1 name|surname|number|address
    lost to you
    behind the|a
    told|telling him|her|them ~4 surprise
    called you ~2 times|twice|yesterday|back
    missed your call|text|message|email
    shouted your name
    for a taxi|cab|bus
    forgot|forget|left|lost|forgetting|leaving my keys|wallet|phone|umbrella|coat|lunch|charger|shirt
    not have my|your phone|keys|charger
    left the ~3 for you
    i ~1 told ~1 you ~2 remember
    through the ~1 menu
  `),
  cues: [
    { here: ['i my #Apology', '#WrongVerb #Past #Gerund #WrongIdiom #Apology not'] },
    { here: ['i', 'against behind without in_front_of instead_of'] },
  ],
  test: ({ apology, clause }) =>
    (apology?.use === 'own' &&
      (clauseSays(clause, NAMED) ||
        (apology.complement === 'for' &&
          !clauseSays(clause, VAGUE) &&
          holds(clause, ['WrongVerb', 'Gerund'], apology.after)))) ||
    isWrongDone(clause) ||
    isDeed(clause) ||
    isSaying(clause),
  beside: (placed, scene) =>
    placed.apology?.use === 'own' ||
    isWrongDone(placed.clause) ||
    saidIll(placed, scene) ||
    (isDeed(placed.clause) && isOwned(placed, scene)),
});
