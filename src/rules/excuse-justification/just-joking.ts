import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses } from '../../engine/find.ts';
import { ownsAct } from '../../engine/ownership.ts';
import { plainText, saysAnywhere } from '../../engine/plain.ts';
import { answersHurt, seesImpact } from '../../engine/reaction.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was just a joke]].', reworded: "My joke hurt you, and I'm sorry." },
    { flag: '[[i was only kidding]], why r u so mad' },
    { flag: "[[Can't you take a joke]]?" },
    { flag: '[[learn to take a joke]]' },
    { flag: "[[It's called sarcasm]], relax." },
    { flag: 'It was [[just a bit of fun]], no need to get upset.' },
    { flag: '[[I joke about everything]], you know me.' },
    { flag: '[[The comment was meant humorously]].' },
  ],
  silent: [
    "That joke was unkind, I'm sorry.",
    "I was joking about the 6am start, it's at nine.",
    'just kidding, see you at eight',
    "I'm not joking, we won!",
    'Do you want to hear a joke?',
    'She said she was only joking, but I saw your face. Are you all right?',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'joke joking jokes kidding banter sarcasm sarcastic teasing tease jest slagging humorously humour jokingly fun',
      'just only was were take called everything about make all is am learn sense obviously',
    ],
  },
  { here: ['messing playing pulling winding', 'just only', 'i with you'] },
];

/** A joke meant for something else, told by others, or owned. */
const HARMLESS =
  /\b(?:not (?:joking|kidding|a joke|making)|no joke|unkind|bad joke|at your expense|joking about (?:the|that|it being|going)|kidding about|(?:she|he|they) (?:said|says|was|were|is)|you (?:are )?(?:joking|kidding)|are you (?:joking|kidding)|started as|good (?:joke|one)|funny joke|hear a joke|tell|told (?:me|us) a|practical joke|april fool|inside joke|who is joking|on me)\b/;

export default defineRule({
  id: 'just-joking',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Culpeper 1996',
  cues,
  patterns: [
    '(was|were|is|am|meant|only|just) #Adverb{0,3} (a|as|in|some|one)? #Adverb? (joke|jokes|joking|kidding|banter|sarcasm|sarcastic|teasing|jest|slagging|messing)',
    '(was|were|is) #Adverb? (just|only) #Adverb? (playing|pulling|winding|having|being) (with|around|you|your|a)? (you|around|fun|laugh|up|leg|silly|funny|sarcastic)?',
    '(just|only|all) (a|some|in) #Adverb? (bit|little|good)? of? (fun|laugh|joke|banter|jest|crack)',
    '(can|could) (you|people|anyone)? not (you|u)? #Adverb? (take|handle|stand) (a|any|my)? (joke|jokes|banter|teasing)',
    '(learn|need|able|how|get|have) (to|a|some) (take|have|sense)? (a|of)? (joke|humour|humor)',
    'it is called (sarcasm|a|banter|humour|humor|joking)',
    '(i|we) #Adverb? (joke|kid|tease|make) (about|with|only|jokes)? (everything|everyone|everybody|joke|jokes|about)',
    '(meant|intended|said) (to|as)? (be|a)? (humorously|jokingly|funny|humorous|ironically)',
  ],
  find: (scene, sentence, hits) => {
    if (saysAnywhere(scene, HARMLESS) || seesImpact(scene) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    if (scene.sentences[sentence]?.asked && !/\b(?:take|handle|stand)\b/.test(text)) return [];
    const defended =
      answersHurt(scene) || /\b(?:was|were|meant|intended|take|called|learn|sense|everything)\b/.test(text);
    return hitClauses(scene, sentence, hits)
      .slice(0, 1)
      .map((match) => ({ ...match, severity: defended ? 2 : 1 }));
  },
  reword: (context) => [
    fitted(context, 'lightest', "My joke hurt you, and I'm sorry."),
    fitted(context, 'fuller', "That joke was at your expense. I'm sorry, I'll leave it out."),
    fitted(context, 'question', "My joke hurt you, and I'm sorry. What did it touch?"),
  ],
});
