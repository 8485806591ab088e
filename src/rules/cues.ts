/** The cues of all rules, and nothing else of them: what the resident bundle needs. */
import type { Cue } from '../engine/cue.ts';
import { cues as apologyThenAccount } from './adversative-apology/apology-then-account.ts';
import { cues as counterConditionalApology } from './adversative-apology/counter-conditional-apology.ts';
import { cues as sorryButExcuse } from './adversative-apology/sorry-but-excuse.ts';
import { cues as sorryButYou } from './adversative-apology/sorry-but-you.ts';
import { cues as validationBut } from './adversative-apology/validation-but.ts';
import { cues as becauseOfYou } from './blame-reversal/because-of-you.ts';
import { cues as crossComplaint } from './blame-reversal/cross-complaint.ts';
import { cues as doubtingTheirMind } from './blame-reversal/doubting-their-mind.ts';
import { cues as flatDenial } from './blame-reversal/flat-denial.ts';
import { cues as ifYouHadnt } from './blame-reversal/if-you-hadnt.ts';
import { cues as proveIt } from './blame-reversal/prove-it.ts';
import { cues as reverseVictim } from './blame-reversal/reverse-victim.ts';
import { cues as youMadeMe } from './blame-reversal/you-made-me.ts';
import { cues as conditionalAnyone } from './conditional-apology/conditional-anyone.ts';
import { cues as conditionalIfAct } from './conditional-apology/conditional-if-act.ts';
import { cues as conditionalIfHurt } from './conditional-apology/conditional-if-hurt.ts';
import { cues as hedgedEffect } from './conditional-apology/hedged-effect.ts';
import { cues as whateverIDid } from './conditional-apology/whatever-i-did.ts';
import { cues as dismissiveSuperiority } from './contempt/dismissive-superiority.ts';
import { cues as eyeRoll } from './contempt/eye-roll.ts';
import { cues as insult } from './contempt/insult.ts';
import { cues as mocking } from './contempt/mocking.ts';
import { cues as noOffenseBut } from './contempt/no-offense-but.ts';
import { cues as blameTheReception } from './deflected-experiencer/blame-the-reception.ts';
import { cues as sorryYouFeel } from './deflected-experiencer/sorry-you-feel.ts';
import { cues as sorryYouThink } from './deflected-experiencer/sorry-you-think.ts';
import { cues as sorryYouTookIt } from './deflected-experiencer/sorry-you-took-it.ts';
import { cues as everyoneDoesIt } from './excuse-justification/everyone-does-it.ts';
import { cues as howWasISupposedToKnow } from './excuse-justification/how-was-i-supposed-to-know.ts';
import { cues as intentDefense } from './excuse-justification/intent-defense.ts';
import { cues as justJoking } from './excuse-justification/just-joking.ts';
import { cues as scapegoat } from './excuse-justification/scapegoat.ts';
import { cues as thatsHowIAm } from './excuse-justification/thats-how-i-am.ts';
import { cues as tryingToHelp } from './excuse-justification/trying-to-help.ts';
import { cues as alwaysNever } from './harsh-startup-criticism/always-never.ts';
import { cues as characterAttack } from './harsh-startup-criticism/character-attack.ts';
import { cues as didntEven } from './harsh-startup-criticism/didnt-even.ts';
import { cues as kitchenSink } from './harsh-startup-criticism/kitchen-sink.ts';
import { cues as mindReading } from './harsh-startup-criticism/mind-reading.ts';
import { cues as pseudoFeeling } from './harsh-startup-criticism/pseudo-feeling.ts';
import { cues as shouldHave } from './harsh-startup-criticism/should-have.ts';
import { cues as unfavourableComparison } from './harsh-startup-criticism/unfavourable-comparison.ts';
import { cues as whatsWrongWithYou } from './harsh-startup-criticism/whats-wrong-with-you.ts';
import { cues as corporateBoilerplate } from './institutional-evasion/corporate-boilerplate.ts';
import { cues as atLeastComparison } from './minimization-invalidation/at-least-comparison.ts';
import { cues as calmDown } from './minimization-invalidation/calm-down.ts';
import { cues as faultSharing } from './minimization-invalidation/fault-sharing.ts';
import { cues as getOverIt } from './minimization-invalidation/get-over-it.ts';
import { cues as notABigDeal } from './minimization-invalidation/not-a-big-deal.ts';
import { cues as overreacting } from './minimization-invalidation/overreacting.ts';
import { cues as prematureSilverLining } from './minimization-invalidation/premature-silver-lining.ts';
import { cues as shouldNotFeel } from './minimization-invalidation/should-not-feel.ts';
import { cues as agentlessPassive } from './performative-closure/agentless-passive.ts';
import { cues as alreadyApologized } from './performative-closure/already-apologized.ts';
import { cues as apologyToClose } from './performative-closure/apology-to-close.ts';
import { cues as bareToken } from './performative-closure/bare-token.ts';
import { cues as detachedRegret } from './performative-closure/detached-regret.ts';
import { cues as grudgingApology } from './performative-closure/grudging-apology.ts';
import { cues as reluctantPerformative } from './performative-closure/reluctant-performative.ts';
import { cues as sarcasticApology } from './performative-closure/sarcastic-apology.ts';
import { cues as vagueOffense } from './performative-closure/vague-offense.ts';
import { cues as everyoneThinks } from './triangulation/everyone-thinks.ts';
import { cues as messenger } from './triangulation/messenger.ts';
import { cues as sideTaking } from './triangulation/side-taking.ts';

export const cues: readonly (readonly Cue[])[] = [
  sorryButYou,
  counterConditionalApology,
  sorryButExcuse,
  validationBut,
  apologyThenAccount,
  conditionalAnyone,
  conditionalIfHurt,
  conditionalIfAct,
  whateverIDid,
  hedgedEffect,
  sorryYouTookIt,
  sorryYouThink,
  sorryYouFeel,
  blameTheReception,
  agentlessPassive,
  detachedRegret,
  reluctantPerformative,
  vagueOffense,
  bareToken,
  justJoking,
  tryingToHelp,
  thatsHowIAm,
  everyoneDoesIt,
  howWasISupposedToKnow,
  scapegoat,
  intentDefense,
  sarcasticApology,
  grudgingApology,
  apologyToClose,
  alreadyApologized,
  overreacting,
  calmDown,
  everyoneThinks,
  messenger,
  sideTaking,
  corporateBoilerplate,
  insult,
  mocking,
  dismissiveSuperiority,
  noOffenseBut,
  eyeRoll,
  characterAttack,
  kitchenSink,
  alwaysNever,
  whatsWrongWithYou,
  pseudoFeeling,
  mindReading,
  unfavourableComparison,
  shouldHave,
  didntEven,
  getOverIt,
  shouldNotFeel,
  notABigDeal,
  atLeastComparison,
  faultSharing,
  prematureSilverLining,
  youMadeMe,
  ifYouHadnt,
  becauseOfYou,
  flatDenial,
  doubtingTheirMind,
  reverseVictim,
  crossComplaint,
  proveIt,
];
