/** All rules, in the order that decides overlaps among findings of equal severity: the more specific first. */
import type { Rule } from '../engine/rule.ts';
import apologyThenAccount from './adversative-apology/apology-then-account.ts';
import counterConditionalApology from './adversative-apology/counter-conditional-apology.ts';
import sorryButExcuse from './adversative-apology/sorry-but-excuse.ts';
import sorryButYou from './adversative-apology/sorry-but-you.ts';
import validationBut from './adversative-apology/validation-but.ts';
import becauseOfYou from './blame-reversal/because-of-you.ts';
import crossComplaint from './blame-reversal/cross-complaint.ts';
import doubtingTheirMind from './blame-reversal/doubting-their-mind.ts';
import flatDenial from './blame-reversal/flat-denial.ts';
import ifYouHadnt from './blame-reversal/if-you-hadnt.ts';
import proveIt from './blame-reversal/prove-it.ts';
import reverseVictim from './blame-reversal/reverse-victim.ts';
import youMadeMe from './blame-reversal/you-made-me.ts';
import conditionalAnyone from './conditional-apology/conditional-anyone.ts';
import conditionalIfAct from './conditional-apology/conditional-if-act.ts';
import conditionalIfHurt from './conditional-apology/conditional-if-hurt.ts';
import hedgedEffect from './conditional-apology/hedged-effect.ts';
import whateverIDid from './conditional-apology/whatever-i-did.ts';
import dismissiveSuperiority from './contempt/dismissive-superiority.ts';
import eyeRoll from './contempt/eye-roll.ts';
import insult from './contempt/insult.ts';
import mocking from './contempt/mocking.ts';
import noOffenseBut from './contempt/no-offense-but.ts';
import blameTheReception from './deflected-experiencer/blame-the-reception.ts';
import sorryYouFeel from './deflected-experiencer/sorry-you-feel.ts';
import sorryYouThink from './deflected-experiencer/sorry-you-think.ts';
import sorryYouTookIt from './deflected-experiencer/sorry-you-took-it.ts';
import everyoneDoesIt from './excuse-justification/everyone-does-it.ts';
import howWasISupposedToKnow from './excuse-justification/how-was-i-supposed-to-know.ts';
import intentDefense from './excuse-justification/intent-defense.ts';
import justJoking from './excuse-justification/just-joking.ts';
import scapegoat from './excuse-justification/scapegoat.ts';
import thatsHowIAm from './excuse-justification/thats-how-i-am.ts';
import tryingToHelp from './excuse-justification/trying-to-help.ts';
import alwaysNever from './harsh-startup-criticism/always-never.ts';
import characterAttack from './harsh-startup-criticism/character-attack.ts';
import didntEven from './harsh-startup-criticism/didnt-even.ts';
import kitchenSink from './harsh-startup-criticism/kitchen-sink.ts';
import mindReading from './harsh-startup-criticism/mind-reading.ts';
import pseudoFeeling from './harsh-startup-criticism/pseudo-feeling.ts';
import shouldHave from './harsh-startup-criticism/should-have.ts';
import unfavourableComparison from './harsh-startup-criticism/unfavourable-comparison.ts';
import whatsWrongWithYou from './harsh-startup-criticism/whats-wrong-with-you.ts';
import corporateBoilerplate from './institutional-evasion/corporate-boilerplate.ts';
import perMyLastEmail from './institutional-evasion/per-my-last-email.ts';
import weShield from './institutional-evasion/we-shield.ts';
import atLeastComparison from './minimization-invalidation/at-least-comparison.ts';
import calmDown from './minimization-invalidation/calm-down.ts';
import faultSharing from './minimization-invalidation/fault-sharing.ts';
import getOverIt from './minimization-invalidation/get-over-it.ts';
import notABigDeal from './minimization-invalidation/not-a-big-deal.ts';
import overreacting from './minimization-invalidation/overreacting.ts';
import prematureSilverLining from './minimization-invalidation/premature-silver-lining.ts';
import shouldNotFeel from './minimization-invalidation/should-not-feel.ts';
import agentlessPassive from './performative-closure/agentless-passive.ts';
import alreadyApologized from './performative-closure/already-apologized.ts';
import apologyToClose from './performative-closure/apology-to-close.ts';
import bareToken from './performative-closure/bare-token.ts';
import detachedRegret from './performative-closure/detached-regret.ts';
import grudgingApology from './performative-closure/grudging-apology.ts';
import reluctantPerformative from './performative-closure/reluctant-performative.ts';
import sarcasticApology from './performative-closure/sarcastic-apology.ts';
import vagueOffense from './performative-closure/vague-offense.ts';
import conditionalLove from './pressure-boundary/conditional-love.ts';
import demandForgiveness from './pressure-boundary/demand-forgiveness.ts';
import monitoring from './pressure-boundary/monitoring.ts';
import mustTalkNow from './pressure-boundary/must-talk-now.ts';
import overrideSpace from './pressure-boundary/override-space.ts';
import replyDemand from './pressure-boundary/reply-demand.ts';
import selfHarmLeverage from './pressure-boundary/self-harm-leverage.ts';
import threat from './pressure-boundary/threat.ts';
import ultimatum from './pressure-boundary/ultimatum.ts';
import cantDoAnythingRight from './shame-collapse/cant-do-anything-right.ts';
import guessIllJust from './shame-collapse/guess-ill-just.ts';
import imTheWorst from './shame-collapse/im-the-worst.ts';
import martyr from './shame-collapse/martyr.ts';
import overApology from './shame-collapse/over-apology.ts';
import selfErasing from './shame-collapse/self-erasing.ts';
import youMustHateMe from './shame-collapse/you-must-hate-me.ts';
import everyoneThinks from './triangulation/everyone-thinks.ts';
import messenger from './triangulation/messenger.ts';
import sideTaking from './triangulation/side-taking.ts';
import appeasingSurrender from './withdrawal-stonewalling/appeasing-surrender.ts';
import curtReply from './withdrawal-stonewalling/curt-reply.ts';
import exitLine from './withdrawal-stonewalling/exit-line.ts';
import finalDoor from './withdrawal-stonewalling/final-door.ts';
import pauseWithoutReturn from './withdrawal-stonewalling/pause-without-return.ts';
import pseudoFine from './withdrawal-stonewalling/pseudo-fine.ts';
import shutdown from './withdrawal-stonewalling/shutdown.ts';

export const rules: readonly Rule[] = [
  conditionalAnyone,
  conditionalIfAct,
  conditionalIfHurt,
  whateverIDid,
  hedgedEffect,
  sorryYouTookIt,
  sorryYouThink,
  sorryYouFeel,
  blameTheReception,
  sorryButYou,
  counterConditionalApology,
  sorryButExcuse,
  validationBut,
  apologyThenAccount,
  sarcasticApology,
  grudgingApology,
  apologyToClose,
  alreadyApologized,
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
  overreacting,
  calmDown,
  finalDoor,
  exitLine,
  pauseWithoutReturn,
  shutdown,
  appeasingSurrender,
  pseudoFine,
  curtReply,
  threat,
  selfHarmLeverage,
  demandForgiveness,
  replyDemand,
  ultimatum,
  conditionalLove,
  overrideSpace,
  mustTalkNow,
  monitoring,
  cantDoAnythingRight,
  imTheWorst,
  martyr,
  guessIllJust,
  youMustHateMe,
  selfErasing,
  overApology,
  everyoneThinks,
  messenger,
  sideTaking,
  corporateBoilerplate,
  weShield,
  perMyLastEmail,
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
  atLeastComparison,
  notABigDeal,
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
