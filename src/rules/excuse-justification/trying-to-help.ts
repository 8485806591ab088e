import type { Cue } from '../../engine/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[I was just trying to help]].',
      reworded: "I stepped in when you hadn't asked, and I'm sorry.",
    },
    { flag: '[[it was for ur own good]]' },
    { flag: '[[I only said it because I care]].' },
    { flag: "[[I was just being honest]]. You're taking it badly." },
    { flag: '[[i did it to protect u]]' },
    { flag: '[[We only wanted the best for you]].' },
    { flag: '[[I was doing you a favour]].' },
    { flag: '[[I said it out of love]].' },
    { flag: '[[im just keeping it real w u]], thats all' },
  ],
  silent: [
    "I was trying to help and I took over, I'm sorry.",
    'Just trying to help with the import, try the other command.',
    "I'm here to help.",
    'I care about you and I got this wrong.',
    'Just being honest here, I loved it.',
    'She was only trying to help him move.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['trying tried wanted meant', '#GoodDeed best good help', 'i we', 'only just was were'],
    atMost: 40,
  },
  { here: ['own benefit best', 'good sake interest interests benefit safety', 'your'] },
  {
    here: [
      'honest truth honesty looking favour favor constructively constructive concerned worried real',
      'i we my',
      'just only because being keeping telling doing',
    ],
    atMost: 30,
  },
  {
    here: [
      'because out why',
      'care love worry cared loved concern friends mother family',
      'i we',
      'said did told only just saying say',
    ],
  },
  { here: ['did doing said', 'protect favour favor us spare save', 'i', 'for to'], atMost: 16 },
  { here: ['someone somebody', 'tell told say said', 'had has needs needed got to'] },
  { here: ['thank', 'me', 'later one day'], atMost: 10 },
];

/** Owned, of others, or plain help now. */
const HARMLESS =
  /\b(?:took over|got (?:this|it|that) wrong|(?:he|she|they) (?:was|were|is|are|only|just)|my (?:mum|mom|dad|sister|brother|friend) |loved it|honest (?:question|opinion)|thank you|thanks for|help (?:with|him|her|them|my|the)|let me know|please (?:share|send|try)|someone|hopefully|sorry i|hopefully|support question|save (?:money|time|space|up)|help you (?:get|with|out with)|did you a|(?:can|may|how can|happy) (?:i|to|we) help|order number|the form|here to help)\b/;
const PAST = /\b(?:was|were|wanted|did|said|told|meant|tried|for your own|thank me)\b/;
const GOOD =
  '(?:help|protect|shield|save|spare|support|look out|look after|be (?:nice|kind|supportive|helpful|a good|there|honest|constructive)|do (?:something nice|the right|right|what)|make (?:you|it|things)|keep you|cheer|advise|fix|encourage|guide|warn|get you)';
const PHRASES = [
  new RegExp(
    `\\b(?:i|we)(?: \\w+){0,4}? (?:trying|tried|wanted|meant|meaning|only want|just want|doing my best) (?:\\w+ )?(?:to )?(?:\\w+ )?${GOOD}\\b`,
  ),
  new RegExp(`\\b(?:just|only) (?:trying|wanted|want) (?:to )?(?:\\w+ )?${GOOD}\\b`),
  /\b(?:for|in) your (?:own )?(?:good|benefit|sake|safety|protection|best interests?|interests?)\b|\byour best interests?\b/,
  /\b(?:i|we)(?: \w+){0,3}? (?:said|say|saying|did|do|told|tell|telling|doing|ask|asked)(?: \w+){0,8}? because (?:i|we) (?:\w+ )?(?:care|cared|love|loved|worry|worried|am honest|was worried|want|wanted)\b|\bthat is (?:why|how much) i (?:\w+ )?(?:care|love|said|told|did)\b|\bbecause i (?:care|love you)\b/,
  /\b(?:i|we) (?:am|was|were|are)(?: \w+){0,2}? (?:being (?:\w+ )?(?:honest|real|truthful|direct|constructive|supportive|straight|a good)|keeping it real|telling (?:you )?(?:the truth|it like)|looking out for you|watching out for you|thinking of you)\b|\b(?:just|only) (?:concerned|worried) (?:about|for) you\b|\bjust (?:being honest|keeping it real|telling the truth|giving (?:you )?(?:advice|my|feedback))\b/,
  /\b(?:i|we)(?: \w+){0,2}? (?:did|do|said|doing)(?: \w+){0,5}? (?:for (?:you|us|the family|the kids)|to (?:protect|help|save|keep|spare|make you|teach)|as a (?:friend|favou?r|kindness))\b/,
  /\bwant(?:ed|ing)? (?:\w+ )?(?:what is |the |only |nothing but )?(?:best|good|happiness) for (?:you|us|my)\b|\bdo(?:ing|ne)? you a (?:favou?r|kindness)\b|\bout of (?:love|concern|kindness|care|loyalty)\b|\bcoming from a place of\b/,
  /\b(?:meant|intended) (?:constructively|kindly|lovingly|with|as (?:advice|help|constructive|a kindness|encouragement))\b|\bconstructive (?:criticism|feedback)\b|\btough love\b|\b(?:somebody|someone) (?:had|has|needs|needed|got) to (?:tell|say)\b|\bthank me (?:later|one day|some day)\b|\bthat is what (?:friends|family|mothers|mums|parents) (?:are for|do)\b/,
];

export default defineRule({
  id: 'trying-to-help',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Scott & Lyman 1968; Benoit 1995',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || seesImpact(scene) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    if (scene.sentences[sentence]?.asked || !/\b(?:i|we|my|it|that|remarks?|comments?|am|was)\b/.test(text))
      return [];
    const loud = answersHurt(scene) || PAST.test(text);
    const match = clausesWith(scene, sentence, PHRASES);
    return match === null ? [] : [{ ...match, severity: loud ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I stepped in when you hadn't asked, and I'm sorry."),
    fitted(context, 'fuller', "I wanted to help, and I took over. I'm sorry."),
    fitted(
      context,
      'question',
      "I stepped in when you hadn't asked, and I'm sorry. What would have felt good?",
    ),
  ],
});
