import type { Cue } from '../../engine/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was just a joke]].', reworded: "My joke hurt you, and I'm sorry." },
    { flag: '[[i was only kidding]], everyone laughed' },
    { flag: "[[Can't you take a joke]]?" },
    { flag: "[[It's called sarcasm]]." },
    { flag: '[[It was a bit of fun]] and everybody laughed.' },
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
      '#Jest',
      'just only was were am meant called obviously clearly bit all about',
      'i it that we my was were',
    ],
    atMost: 30,
  },
  { here: ['#JokeSense'] },
  {
    here: [
      'fun laugh laughing serious seriously funny',
      'just only bit meant everyone everybody lost said having',
      'it was were i you',
    ],
    atMost: 25,
  },
];

const JEST =
  '(?:jokes?|joking|kidding|teasing|banter|sarcasm|sarcastic|jest|slagging|messing|ribbing|roasting|trolling|prank|humou?r|irony|ironic|pisstake|gag|clowning|goofing|playful|craic|bants|razzing|jibe|wind up|tongue in cheek|satire|comedy|larking|quip)';
const PHRASES = [
  new RegExp(`\\b(?:was|were|is|am|be|being|meant|mean)(?: \\w+){0,4}? ${JEST}\\b`),
  new RegExp(
    `\\b(?:just|only|obviously|clearly|all|called|in|as|being) (?:a |an |some |in |my |bit of |good |little |friendly |harmless |silly |light |as |of )*${JEST}\\b`,
  ),
  /\b(?:was|were|am|is|just|only) (?:\w+ )?(?:playing|play) (?:with|around)\b|\b(?:pulling|yanking) your (?:leg|chain)\b|\bwinding (?:you|u) up\b|\btaking the (?:piss|mick|mickey)\b|\bhaving (?:a laugh|a bit of fun|you on|some fun|fun with)\b|\bpoking fun\b|\b(?:being|trying to be|meant to be|supposed to be|said it to be) (?:\w+ )?(?:funny|silly|witty|cheeky)\b/,
  /\b(?:bit|just|only|all|harmless|good|some) (?:of )?(?:\w+ )?(?:fun|laugh|laughs)\b|\bfor (?:a laugh|laughs|the laugh|fun)\b|\bin good fun\b/,
  /\b(?:take|handle|stand|get) (?:a|any|the|my|some|no)? ?(?:bit of |little )?(?:jokes?|banter|teasing|ribbing|slagging)\b|\bsense of humou?r\b|\blaugh at yourself\b|\blighten up\b|\bused to (?:be (?:fun|funny|able to)|laugh)\b|\blearn to laugh\b/,
  /\b(?:i|we) (?:\w+ )?(?:joke|kid|tease|make jokes|make fun|make only joke|make joke) (?:about|with|of|like)\b|\byou know (?:me|my humou?r|i (?:am joking|joke))\b.{0,20}\bjok|\b(?:take|taking|takes) (?:everything|things|it all|it|me|that|life|yourself) (?:\w+ )?(?:serious|seriously|literally)\b/,
  /\bmeant (?:\w+ )?(?:humorously|jokingly|ironically|lightly)\b|\bintended (?:\w+ )?(?:humorously|jokingly|to be (?:funny|humorous)|as humou?r)\b|\bnot (?:meant |intended )?(?:to be )?(?:\w+ )?serious(?:ly)?\b/,
];
/** A joke meant for something else, told by others, or owned. */
const HARMLESS =
  /\b(?:not (?:joking|kidding|a joke|making|funny)|no jokes?|unkind|bad joke|your expense|joking about (?:the|that|it being|going)|kidding about|(?:she|he|they) (?:said|says|was|were|is)|you (?:are )?(?:joking|kidding)|are you (?:joking|kidding)|started as|good (?:joke|one)|funny joke|hear a joke|(?:told|tell) (?:me|us) a|practical joke|april fool|inside joke|on me|was cheap|see you|have fun|so much fun|lots of fun|great fun|had fun|was fun|it would be|my fault|thank you|thanks|loved it|great sense)\b/;

export default defineRule({
  id: 'just-joking',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Culpeper 1996',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || seesImpact(scene) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    if (scene.sentences[sentence]?.asked && !/\b(?:take|handle|stand|not)\b/.test(text)) return [];
    const match = clausesWith(scene, sentence, PHRASES);
    if (match === null) return [];
    const told =
      /\b(?:it|that|this|they|i|we|my|our) (?:\w+ ){0,3}?(?:was|were|meant|called)\b|\btake|\bsense of/.test(
        text,
      );
    return [{ ...match, severity: answersHurt(scene) || (told && !/\b(?:lol|haha)\b/.test(text)) ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', "My joke hurt you, and I'm sorry."),
    fitted(context, 'fuller', "That joke was at your expense. I'm sorry, I'll leave it out."),
    fitted(context, 'question', "My joke hurt you, and I'm sorry. What did it touch?"),
  ],
});
