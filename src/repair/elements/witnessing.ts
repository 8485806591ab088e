import { defineElement } from '../element.ts';

/** Stands with them, without advice. For support messages, not apologies. */
export const witnessing = defineElement({
  id: 'witnessing',
  weight: 1,
  cues: [{ here: ['believe listening alone own fault much real here brave sense care carrying carry deal'] }],
  test: ({ clause }, text, said) => {
    if (
      clause.question ||
      /\b(?:can not believe|believe it or not|timetables|fur|salt|serve|tried)\b/.test(said)
    )
      return false;
    if (
      /^i (?:do |really )?believe you\b/.test(text) ||
      /^(?:i am )?listening\b|\bi am listening\b/.test(text)
    )
      return true;
    if (/\b(?:should (?:not|never) have (?:had to|to))\b.*\b(?:alone|own|yourself|carry|deal)\b/.test(said))
      return true;
    if (/\b(?:was|is) not your fault\b/.test(said)) return !/\bmy\b/.test(said);
    if (
      /\byou are not too much\b|\byou make sense\b|\byou do not have to be (?:brave|strong|fine|ok)\b/.test(
        said,
      )
    )
      return true;
    if (/\b(?:was|is) real\b/.test(text)) return true;
    return (
      /\bi (?:am|can be|will be) (?:right )?here(?: with you)?\b|\bi stay with you\b|\bwhat would care look like\b/.test(
        said,
      ) && !/\bhere (?:at|to|for the|till)\b/.test(said)
    );
  },
});
