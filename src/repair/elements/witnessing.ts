import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'I believe you.',
    "You didn't deserve any of that.",
    "I'm right here with you.",
    'nobody should have to carry that by themselves',
  ],
  absent: [
    "I can't believe you did that.",
    'You make sense of maps so easily.',
    'Not too much salt, please.',
    'Is that a real bag?',
  ],
};

const FORMS =
  /\bi (?:\w+ )?(?:believe|hear|see) you$|\bi (?:\w+ )?believe you (?:and|about|when|completely|that)\b|^(?:i am )?(?:\w+ )?(?:listening|all ears)$|\bi am (?:\w+ )?listening\b|\b(?:should|did|do) (?:not|never) (?:\w+ )?(?:have (?:had )?to|have been|deserved?|had to)\b.*\b(?:alone|own|yourself|yourselves|carry|deal|that|this|go through|it|any of|face|hold)\b|\b(?:is|was|were) (?:not|never) (?:\w+ )?your fault\b|\byou are not too (?:much|sensitive|needy|emotional|dramatic)\b|\byou make (?:total |perfect |complete )?sense$|\b(?:that|it|what (?:\w+ ){1,4}) (?:was|is) (?:\w+ )?real\b|\bdo not have to be (?:brave|strong|fine|ok|anything|cheerful)\b|\bi (?:am|can be|will be|want to be) (?:\w+ )?(?:here|beside you|on your side|by your side|with you)(?: (?:with|for|beside|and|as long|whatever|to listen|if|in this|no matter|through).*)?$|\b(?:stay|sit|stand|walk|be) (?:\w+ )?(?:with|beside|by|next to) you\b|\bwhat would (?:\w+ )?(?:care|support|help|comfort) (?:look|feel) like\b|\b(?:nobody|no one) should (?:\w+ )?have\b|\byou are not (?:alone|crazy|imagining|weak|a burden|on your own)\b|\bthank(?:s| you) for (?:telling|trusting|sharing)\b.*|\bthat (?:sounds|must be) (?:\w+ )?(?:so |really )?(?:hard|heavy|painful|awful|lonely|exhausting|rough|terrible)\b/;

const WORDINGS = wordings(`
  you are not ~ crazy|mad|silly|weak|broken|imagining|overreacting|dramatic|alone|too_much|too_sensitive|a_burden|making ~
  i ~ am|will_be|stand|can_be ~ with|beside|behind|right_behind you $
  i ~ am|will_be|stand|can_be ~ with|beside|behind|here ~ you|whatever|no_matter|always|anyway|and ~ whatever|no_matter|always|not_going|staying|here|now|stay
  none|nothing|not_any ~ of ~ that|this|it|what ~4 was|is|were ~ your ~ fault|doing|making
  thank|thanks ~ for ~ telling|trusting|sharing|letting|opening ~ me|up|that|with|in
  what ~ happened|they|he|she ~4 was|is ~ real|wrong|not_ok|not_okay|unfair|cruel|abuse
  you ~ do|need not ~ have|need ~ to ~ be|hold|carry|do|pretend|explain|face|go ~ strong|brave|ok|okay|fine|it|this|alone|together|yourself|through|happy|anything
  you ~ are|get|have ~ allowed|permission|a_right ~ to ~ fall|cry|feel|grieve|rest|be|break|stop|scream|not ~2 apart|sad|angry|tired|down|ok|it|fine|rest|$|messy|this
  i ~ hear|see|feel|know|sense ~ how ~ tired|heavy|hard|lonely|sad|scared|exhausted|worn|much|angry|hurt|frightened|alone ~ you|it|this|that|of
  what|how ~ they|he|she|your|that|it ~6 did|said|treated|put|was ~ to|you|about ~ you|through ~6 wrong|cruel|unfair|awful|not_ok|not_okay|abuse|horrible
  none|nothing|it|that|this ~4 was|is ~ not ~ your|on ~ fault|doing|you
  i ~ am ~ right? ~ here|beside|listening|staying|with ~2 you|for|with|not|as|and|$ ~4 not|you|fix|long|whatever|listen|judging
  that|this|it|what ~3 sounds|is|was|must ~3 so|really|incredibly|too|a|like ~ heavy|hard|lonely|much|lot|painful|exhausting|unfair|awful|frightening ~3 to|for|on|that ~2 hold|carry|you|deal|go|live|bear|your
`);

/** Stands with them, without advice. For support messages, not apologies. */
export const witnessing = defineElement({
  id: 'witnessing',
  weight: 1,
  wordings: WORDINGS,
  unless: /\b(?:rained|raining|weather|traffic|train|bus|the match|good luck|haha|lol)\b/,
  cues: [
    {
      here: [
        'believe listening listen alone own fault much real here brave sense care carrying carry deal hear see heard deserve deserved hold sit stay beside side hard through',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (
      (clause.question && !/\bwhat would\b/.test(said)) ||
      /\b(?:can not|could not|hardly) believe\b|\bbelieve it or not\b|\bbelieve you (?:did|would|could|are)\b/.test(
        said,
      )
    )
      return false;
    return (
      FORMS.test(text) &&
      !/\bhere (?:at|to (?!listen)|till|until|by)\b|\bbut you\b|\bserve you right\b/.test(said)
    );
  },
});
