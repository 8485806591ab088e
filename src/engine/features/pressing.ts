/** Pressing for an answer (demand and withdrawal: Christensen & Heavey 1990). Phrases over plain words. */
import type { Expression } from '../text/expression.ts';

/** Orders and accusations: these press by themselves. */
export const PRESSING: readonly Expression[] = [
  /\b(?:fucking |damn |bloody |god ?damn )?answer (?:me|my (?:\w+ )?(?:question|calls?|texts?|messages?)|the (?:fucking |damn |bloody )+phone)(?:$| (?:now|or|right|god|damn|immediately|already|woman|man|this|please please|when i|back|for|honestly|i am|you|i can|straight|before|properly|dammit|instead|like))/,
  /\b(?:stop|quit|enough|done with you|keep|kept|tired of (?:you|your)|sick of (?:you|your)|dare|why are you|are you(?: just| still| really| seriously)?|you are(?: just| still| clearly| obviously)?|not|start) (?:\w+ )?(?:ignore|ignoring|ghost|ghosting|avoid|avoiding|blank|blanking|airing|stonewalling|dodging|ducking|duckin|swerving|pieing|freezing|shutting) (?:me|us|my (?:\w+ )?(?:messages|calls|texts|dms|question))\b/,
  /\b(?:not|stop|keep|kept|you|just|always) (?:\w+ )?(?:leave|left|leaving) (?:me|us|my \w+) (?:on|in) (?:read|seen|delivered|unread|silence)\b/,
  /\bi (?:can |could |clearly )?(?:see|know|saw|notice|noticed) (?:that )?(?:you|your(?! (?:kids|children|mum|dad|parents|team|boss|brother|sister))|the (?:two )?(?:blue )?ticks?|it says) (?:\w+ ){0,4}(?:online|active|typing|read (?:it|this|my|them|that|the)|seen (?:it|this|my|them|that|the)|saw (?:it|this|my|them)|opened|got my|on your phone|reading (?:this|these|my)|looking at|read$|ignoring|seen$)\b(?! so i)/,
  /\b(?:you )?(?:had |would )?better (?:\w+ )?(?:answer|reply|respond|text (?:me )?back|call (?:me )?back|write back|pick up|text me|call me|message me)\b/,
  /\b(?:reply|respond|answer|call me|text me|write back|pick up|talk to me|say something) (?:to me )?(?:right now|this (?:instant|second|minute)|immediately|god ?damn|dammit|for fuck|for god|or (?:i|else|we|do not)|already|now (?:or|please)?$|now$)/,
  /\bpick up (?:the|your|my|ur) (?:fucking |damn |bloody |god ?damn )*(?:phone|calls?)\b/,
  /\bhow (?:hard|difficult|long) (?:is it|can it be|does it (?:really )?take|would it be)(?: for you)? to (?:\w+ )?(?:reply|answer|respond|text|send|write|type|pick up|message|call)\b|\bis (?:it|that) (?:really |so |too )+(?:hard|difficult|much)(?: for you)? to (?:\w+ )?(?:reply|answer|respond|text|send|pick up|type)\b/,
  /\byou (?:can|could|have time to|find time to|have got time to|manage to) (?:\w+ ){1,6}but (?:\w+ ){0,3}(?:not|too) (?:\w+ ){0,3}(?:answer|reply|respond|text|call|message)\b/,
  /\b(?:at least|just) (?:have the (?:\w+ )?(?:decency|courtesy|guts|respect|balls) to )(?:\w+ )?(?:answer|reply|respond|text|say)\b|\bhave the (?:\w+ )?(?:decency|courtesy|guts|respect|balls) to (?:\w+ )?(?:answer|reply|respond|text back|say something)\b/,
  /\b(?:i am not (?:asking|going to ask) (?:you )?again|i will (?:keep|just keep|not stop) (?:\w+ )?(?:calling|texting|messaging|ringing)(?: you)? (?:until|till)|you (?:do not|can not) (?:get to|just) (?:\w+ )?(?:ignore|go quiet|go silent|ghost|not (?:reply|answer)))\b/,
  /^(?:so |really |what )?(?:no|still no|not even an?) (?:reply|answer|response)(?: huh| really| then| ok| at all)?$|\byour silence (?:is|says|speaks)\b|\b(?:is this|so this is|are we doing|giving me) (?:the |how )?(?:\w+ )?silent treatment\b/,
];
/** A plain order to speak: pressure beside a status, a count or a reproach. */
export const ORDERS: readonly Expression[] = [
  /^(?:(?:just|please|so|now|and|at least|you|would|will|can|ever|then|i said|i want you to) )*(?:reply|answer|respond|say something|speak(?: to me)?|talk to me|pick (?:up )?(?:the|your|my) \w+|pick up|write back|call (?:me )?back|text (?:me )?back|say (?:it|anything)|call me|text me)(?: (?:me|now|please|to me|then|already|your (?:\w+ )?phone|the (?:\w+ )?(?:text|phone|call|message)|when i .*))*$/,
  /\bi (?:want|need|demand|expect|am waiting for|am still waiting for|deserve) (?:an answer|a reply|a response|answers)(?: (?:now|from you|today|tonight|please))*$/,
];
/** What makes an order of it: seen, counted, waited for, blamed. */
export const PRESSED =
  /\b(?:online|green dot|delivered|blue ticks|ticks|read (?:this|it|my)|seen (?:this|it|my)|since (?:this|yesterday|last|morning|you)|hours?|days|calling|ringing|i am (?:still )?(?:waiting|talking to you)|ignor\w+|bloody|fucking|damn|why (?:are )?you (?:are )?not|duck\w+|until you answer|may as well answer|typing|voicemail|times)\b/;
/** Questions and counts: pressure only where something else presses too. */
export const ASKING: readonly Expression[] = [
  /\bwhy (?:are|do|will|have|did|can|would|is it that) (?:you )?not (?:you )?(?:\w+ ){0,2}(?:reply|replying|replied|answer|answering|answered|respond|responding|responded|text(?:ing|ed)? (?:me|back)|pick(?:ing|ed)? up|call(?:ing|ed)? (?:me )?back|write|writing|talk(?:ing)? to me)\b/,
  /\bi have (?:\w+ )?(?:called|texted|messaged|rung|phoned|tried calling|sent you|written|been (?:calling|texting|waiting)) (?:\w+ ){0,3}(?:times|messages|texts|hours|days|all (?:day|night|morning))\b/,
];
export const EASY =
  /\b(?:(?:not (?:have|need) to|no need to) (?:answer|reply|respond|write|call|text)|anyone|any ?body|some ?one|enough detail|so i will|so i am|no rush|when you can|when you (?:get|have) (?:a|the|time)|whenever|if you can|server|till|question \w+|survey|email|ticket|form|by (?:friday|monday|tuesday|wednesday|thursday|tomorrow|eod)|busy|lol|haha|worried about|are you ok|emergency|take your time|survey|quiz|poll|cold|sleeping|baby|hope (?:the|you|all|your|it|everything)|plumber|surveyor|council|landline|when it rings|signal|bot|api|printer|customer)\b/;
export const HARD =
  /\b(?:seriously|fuck\w*|ignor\w+|online|again|hours|days|hello|stop|unbelievable|rude|nice|pathetic|grow up|what is wrong|me|at all|still)\b/;
