/** Half-fixed wordings of the rule fault-sharing, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

export const PHRASES: readonly Phrasing[] = [
  [
    /\btakes? (?:two|2)(?: people| of us)? (?:to|2) (?:tango|argue|fight|quarrel|make a|break|row|have an?|start|dance)|\btakes? (?:two|2)$|\bsix of one\b|\bone hand\b.*\bclap\b/,
    1,
  ],
  [
    /\bnot (?:just|only|all|entirely|completely|solely|the only (?:one|person)|alone)\b(?: \w+){0,4} (?:on me|me|mine|my (?:fault|doing)|one|at fault|to blame|messed up|shouting|wrong|who|here)\b|\bnot (?:\w+ )?taking all the (?:blame|responsibility)\b/,
    1,
  ],
  [
    /\byou (?:\w+ ){1,6}(?:innocent|perfect|blameless|angel|saint|faultless|nice|great|kind|better|fair)\b.*\b(?:either|yourself|too|in this|here)\b|\byou (?:were|are) (?:just |every bit )?as (?:bad|guilty|wrong|much|rude|mean|loud)\b|\byou (?:did|said|have|had|were|are|messed|made)\b.*\b(?:wrong|stuff|things|fault|blame|mistakes?|bad)\b.*\b(?:too|either|as well|also)\b|\byou are (?:also|equally|partly|just as)\b.*\b(?:wrong|to blame|at fault|guilty|responsible)\b/,
    1,
  ],
  [
    /\b(?:split|share[ds]?|divide|half|50|fifty|equal(?:ly)?)\b.*\b(?:blame|fault|responsib\w+)\b|\b(?:blame|fault|responsib\w+) (?:\w+ ){0,3}(?:split|shared?|half|50|fifty|equal\w*|both|either side)\b|\b(?:as much your|your fault as|yours as much as)\b|\b(?:faults?|blame|wrongs?|mistakes|errors|things said)\b.*\b(?:on|from|by) (?:both|all|either) (?:sides?|ends|parts|part|parties)/,
    1,
  ],
  [
    /\byou (?:\w+ ){0,3}(?:played|play|had|have|did|contributed|bear|carry) (?:also )?(?:a |an |your |some |half |the |to )?(?:\w+ )?(?:part|role|share|hand|half|blame|responsibility|this|it)\b(?= ?$| (?:in|to|of|as|too)\b)|\byour (?:own )?(?:share|part|half|role) (?:in|of) (?:this|it|that|the)\b|\byou gave as good\b/,
    1,
  ],
  [
    /\bi was (?:\w+ )?(?:wrong|bad|out of line|rude)\b.*\bso were you\b|\band so (?:were|did|are) you\b|\b(?:call it|we are|let us call it) (?:even|quits|a draw|square)\b|\b(?:just )?as bad as (?:me|each other|i am|i was|one another)\b|\btwo sides to (?:every|this|it|the story)\b|\b(?:goes|cuts|works) both ways$|\btwo way street\b/,
    1,
  ],
];
