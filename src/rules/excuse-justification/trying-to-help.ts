import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses } from '../../engine/find.ts';
import { ownsAct } from '../../engine/ownership.ts';
import { plainText, saysAnywhere } from '../../engine/plain.ts';
import { answersHurt, seesImpact } from '../../engine/reaction.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

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
    { flag: '[[im just keeping it real]], why r u so upset' },
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
    here: [
      'trying tried wanted',
      'help helpful supportive protect nice kind best good fix save',
      'only just was were all i we',
    ],
  },
  { here: ['own', 'good benefit sake', 'your'] },
  {
    here: [
      'honest real direct truthful looking watching favour favor constructively constructive',
      'just only was doing because meant keeping',
    ],
  },
  { here: ['because out', 'care love worry cared loved', 'i we', 'said did told only just saying'] },
  { here: ['did doing done said', 'protect favour favor us good'] },
];

/** Owned, of others, or plain help now. */
const HARMLESS =
  /\b(?:took over|got (?:this|it|that) wrong|(?:he|she|they) (?:was|were|is|are|only|just)|my (?:mum|mom|dad|sister|brother|friend) |loved it|honest (?:question|opinion)|thank you|thanks for|help (?:with|him|her|them|my|the)|let me know|please (?:share|send|try)|someone|hopefully|sorry i)\b/;
const PAST = /\b(?:was|were|wanted|did|said|told|meant|tried|it is for your|for your own)\b/;

export default defineRule({
  id: 'trying-to-help',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Scott & Lyman 1968; Benoit 1995',
  cues,
  patterns: [
    '(i|we|was|were|am|only|just) #Adverb{0,2} (was|were|am|are)? #Adverb{0,2} (trying|tried|wanted|meaning|meant) to (help|be|protect|fix|save|support|do|make|look)',
    'for your own (good|benefit|sake|safety|protection)',
    '(said|say|saying|did|doing|do|told|telling) (it|that|this|you|so|all)? #Adverb{0,2} (this|that|it|only|just)? because i #Adverb? (care|cared|love|loved|worry|worried)',
    '(was|am|were|is|because) #Adverb{0,2} (i|we)? (am|was)? #Adverb? (being|keeping|telling) #Adverb? (honest|it|real|truthful|direct|straight|the|you) (real|truth)?',
    '(did|do|said|doing) #Adverb? (it|this|that|everything|all) #Adverb? (for|to) (protect|us|help|save|keep|spare|you) #Adverb?',
    '(wanted|want|wanting) #Adverb? (what|the|only|good)? (is|was)? (best|good|happiness) for (you|us)',
    '(doing|did|do) you a (favour|favor|kindness)',
    '(out|because) of (love|concern|kindness|care|loyalty)',
    '(was|were|am|are) #Adverb{0,2} (looking|watching) out for (you|us)',
    'meant (constructively|as|kindly|with|lovingly) (your|constructive|kindness)?',
  ],
  find: (scene, sentence, hits) => {
    if (saysAnywhere(scene, HARMLESS) || seesImpact(scene) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    if (scene.sentences[sentence]?.asked || !/\b(?:i|we|my|it|that|remarks?|comments?|am|was)\b/.test(text))
      return [];
    const loud = answersHurt(scene) || PAST.test(text);
    return hitClauses(scene, sentence, hits)
      .slice(0, 1)
      .map((match) => ({ ...match, severity: loud ? 2 : 1 }));
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
