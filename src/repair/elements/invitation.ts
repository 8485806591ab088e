import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "If you're up for it, I'd like to talk.",
    'Could we try that conversation again?',
    "I'm here whenever you want to talk.",
    'would it be ok if i rang later',
  ],
  absent: ['We need to talk now.', 'Are you up for pizza?', 'Answer me.', 'Talk to Sam about it.'],
};

const MEET =
  /\b(?:talk(?:ing)?(?: (?:about|it|this|through|properly))?|hear(?:ing)? (?:you|your|how|what|it|about)|listen(?:ing)?|revisit\w*|start(?:ing)? (?:\w+ ){0,3}(?:over|again|fresh)|(?:go|come|going|coming) back to|try(?:ing)? (?:\w+ ){0,3}again|call(?:ing)?|ring|rang|phone|walk|meet(?:ing)?|sit(?:ting)? down|sit with|coffee|tea|catch up|chat|conversation|speak|work (?:it|this|through)|figure (?:it|this) out|see (?:you|each other)|come (?:over|round|by)|repair|reconnect|together|pick (?:it|this) up|say more|share|re ?do)\b/;
const WILLING =
  /\b(?:if you (?:\w+ )?(?:feel|want|like|would|are|can|have|ever|decide|prefer|think|do|need|could|will|wish)|when(?:ever)? (?:or if )?you|would it be (?:ok|alright|fine)|would you (?:\w+ )?(?:be|like|want|consider|mind|let)|could (?:we|i|you)|can (?:we|i|you)|may (?:we|i)|shall we|might we|do you (?:want|feel|think we|have)|up for|open to|willing|fancy|ok (?:if|with)|(?:i would|i should) (?:\w+ )?(?:like|love|be glad|be grateful|welcome|appreciate)|i am (?:\w+ )?(?:here|around|open|free|happy|willing|ready)|maybe we|perhaps we|how about|let us)\b/;
const PUSHY =
  /\b(?:need to talk|have to talk|right now|this second|this instant|immediately|answer me|or else|you must|you have to|demand|by tonight)\b/;

const WORDINGS = wordings(`
  shall|can|could|may|let we|us ~ have|try|take|do|give|start|go|revisit|redo|rewind|look|come ~4 go|over|again|back|that|this|it|another|to ~4 conversation|talk|convo|chat|that|this|it|again|part|together
  wanna|want|would_you_like|fancy|feel_like|care|up_for|willing|open ~2 to? ~2 talk|chat|talking|meet|sit|walk|call|speak|listen ~4 later|sometime|tonight|tomorrow|about|it|when|if|through|properly|over
  if|when|whenever|should you ~3 want|feel|like|ready|wish|fancy|willing|open|up ~4 talk|talking|share|sharing|meet|chat|call|speak|hear|about ~8 i|my|me|we|there|door|here
  my ~ door|phone|ear|ears ~ is|are ~ open|on|here|yours|always ~4
  i ~ am|will_be ~ here|around|free|home|about|up ~6 if|when|whenever|should ~ you ~3 want|feel|like|need|ready|fancy|would
  i ~ would|will ~ love|like|be|welcome|appreciate ~2 glad|happy|to|the|a ~2 hear|listen|chance|talk|sit ~6 if|when|whenever|your|you
`);

/** Invites back, without pushing. */
export const invitation = defineElement({
  id: 'invitation',
  weight: 1,
  wordings: WORDINGS,
  cues: [
    {
      here: [
        '#Hearer we us i',
        'talk rang ring phone later start hear open try call up willing over back revisit walk door listen here meet sit coffee together chat ready feel want like love whenever',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (PUSHY.test(said) || clause.subject === 'third' || (clause.tense === 'past' && clause.link !== 'if'))
      return false;
    if (/\bdoor is (?:\w+ )?open\b|\bhere (?:when|if|whenever|for) you\b/.test(said))
      return !/\bopen the\b/.test(said);
    if (!MEET.test(said) || !WILLING.test(said) || clause.negated) return false;
    return (
      !/\b(?:the (?:film|movie|game|match|meeting)|invoice|order|budget)\b/.test(text) &&
      /\b(?:we|us|you|your|i|me|it|this|that)\b/.test(text)
    );
  },
});
