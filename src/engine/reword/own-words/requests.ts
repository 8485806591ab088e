/** What the writer wants of the other, taken out of a scolding question or a test: "Could you please call first?" */
import { verbOf } from '../../lexicon/index.ts';

const WORDS_AT_MOST = 16;
const YOU = "(?:you|u|ya|ye|yous|y['’]?all)";
const SMALL =
  '(?: (?:really|actually|that|so|too|just|even|ever|always|for once|once|at least|simply|honestly|truly))*';

/** "Is it really so hard to X", "would it kill you to X", "why can't you just X". */
const SCOLDING: readonly RegExp[] = [
  new RegExp(
    `^(?:is|isn['’]?t|was|wasn['’]?t) (?:it|that)${SMALL} (?:hard|difficult|much(?: to ask)?|complicated|impossible)(?: (?:for|of) ${YOU})?,? (?:for ${YOU} )?(?:to|that ${YOU}(?: could| should)?|if ${YOU})${SMALL} (?<act>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:would|will|does) it${SMALL} (?:kill|hurt|bother) ${YOU}${SMALL} (?:to${SMALL}|if ${YOU}) (?<act>.+)$`,
    'i',
  ),
  new RegExp(
    `^how (?:bloody |fucking |damn )?(?:hard|difficult)${SMALL} (?:is|can|could|would) it(?: be)?(?: for ${YOU})? to${SMALL} (?<act>.+)$`,
    'i',
  ),
  new RegExp(`^(?:why )?(?:can(?:['’]?t| ?not)|couldn['’]?t|can) ${YOU}(?: not)?${SMALL} (?<act>.+)$`, 'i'),
];
/** "If you loved me you'd X", "if you were any kind of friend you would X". */
const TEST = new RegExp(
  `^(?:well |then |but )?if ${YOU} .{2,40}?\\b${YOU}(?:['’]?d| would| wud| wld)(?<not>n['’]?t| not)?${SMALL} (?<act>.+)$`,
  'i',
);
/** "If I meant anything to you you'd X", "were I important to you, you'd have X": the same test from the other side. */
const MEANT = new RegExp(
  `^(?:well |then |but |and )*(?:if i(?:['’]?m| am| was| were| meant| mattered)|were i) [^!?]{2,48}?\\b${YOU}(?:['’]?d| would| wud| wld)(?<not>n['’]?t| not)?(?<had>(?: really| already| just)*(?:['’]?ve| have| of))?${SMALL} (?<act>.+)$`,
  'i',
);
/** "You would have deleted it if I meant anything to you". */
const MEANT_LAST = new RegExp(
  `^(?:well |then |but |and )*${YOU}(?:['’]?d| would| wud| wld)(?<not>n['’]?t| not)?(?<had>(?:['’]?ve| have| of))?${SMALL} (?<act>.+?),? if i(?:['’]?m| am| was| were| meant| mattered) [^.!?]*(?:to|for|your|ur) ?(?:you|u|friend|girl|man)?\\b[^.!?]*$`,
  'i',
);
/** What is no less pressing when it is asked for kindly. */
const INTIMATE =
  /\b(?:password|passcode|pin|pics?|photo|nudes?|bed|sex|kiss|touch|messages|phone|location|lie[ds]?)\b/i;

/** "If I meant anything to you you'd stay" as a request, "… you'd have stayed" as a wish; null where that cannot be done safely. */
export function asMeant(typed: string): string | null {
  const said = (MEANT.exec(typed) ?? MEANT_LAST.exec(typed))?.groups;
  const act = said?.act ?? '';
  if (said === undefined || INTIMATE.test(act) || ANSWER.test(act)) return null;
  if (said.had === undefined) {
    const asked = bareAct(act);
    if (asked === null) return null;
    return `Could you please ${said.not === undefined ? '' : 'not '}${asked}? It would mean a lot to me.`;
  }
  const done = requestedAct(act);
  const again = /\balready\b/i.test(said.had) ? 'already ' : '';
  return done === null || /^been\b/i.test(done)
    ? null
    : `I wish you${said.not === undefined ? "'d" : " hadn't"} ${again}${done}.`;
}

/** "A real friend would X". */
const MODEL =
  /^(?:and |so |but )*(?:any|a|most|other|normal|real|decent|some) (?:[\w-]+ ){1,4}?(?:would(?<not>n['’]?t| not)?|(?:somehow |actually )?manage to|can|know how to) (?<act>(?!(?:have|of|a|['’]?ve)\b).+)$/i;
/** What nobody can be asked to do, and what a question of this form would keep of the scolding. */
const UNASKED =
  /^(?:see|understand|understood|imagine|believe|admit|tell (?:that|when)|hear|realise|realize|get (?:it|that|over|how|this)|be|have|see|take a (?:hint|joke)|stop|leave|shut|calm|read|listen|think|try|care|grow|love|act|go away|not)\b(?<!^leave(?= (?:that|the|your|ur|work|early)\b))/i;
const BRANCHED =
  /, ?(?:and|but|or|you|u|instead)\b|\b(?:but|because|bc|cos|cuz|unless|or)\b|[?!;:…]|\.\.|[-–—] /i;
const SCORN =
  / (?:for once(?: in your life)?|just once|even once|ever|at all|like (?:a|an|any) (?:normal |decent )?(?:person|human(?: being)?|adult|wife|husband|man|woman|grown-?up)|for (?:god|christ|heaven)['’]?s? ?sakes?|(?:in|on) time for a change)\b/gi;

/** The act of a request as typed; null where it is long, branched, or nothing one can be asked for. */
export function requestedAct(typed: string | undefined): string | null {
  const act =
    typed
      ?.replace(SCORN, '')
      .replace(/[\s.]+$/, '')
      .trim() ?? '';
  if (act === '' || act.split(/\s+/).length > WORDS_AT_MOST) return null;
  return UNASKED.test(act) || BRANCHED.test(act) ? null : act;
}

/** Nobody is pressed for an answer in a kinder way. */
const ANSWER = /\b(?:answer|reply|respond|text|call|ring|phone|message|write|pick up|talk)\b/i;

/** The act, where its first word is a verb as it stands after "could you"; null where it is long, branched, or nothing one can be asked for. */
export function bareAct(typed: string | undefined): string | null {
  const act = requestedAct(typed);
  const first = act?.split(/\s+/)[0]?.toLowerCase() ?? '';
  const forms = verbOf(first)?.forms;
  return act !== null && (forms === undefined ? !/(?:ed|ing|[^s]s|ly)$/.test(first) : forms.base === first)
    ? act
    : null;
}

/** "If you can't be bothered to X, don't Y": X is what is wanted. */
const UNBOTHERED = new RegExp(
  `^(?:and |so |but |well )*if ${YOU} (?:can(?:no|['’]?)t|could(?: not|n['’]?t)|won['’]?t)(?: even| be)* (?:be )?(?:bothered|arsed) to (?<act>.+?),? (?:then )?(?:do(?: not|n['’]?t)|why)\\b`,
  'i',
);

const firstOf = (forms: readonly RegExp[], typed: string): string | undefined =>
  forms.map((form) => form.exec(typed)?.groups?.act).find((act) => act !== undefined);

/** "This is my third mail about the kettle": how often one wrote, and about what. */
const WRITTEN =
  /\b(?:second|third|fourth|fifth|sixth|seventh|\w+th|\d+(?:st|nd|rd|th)) (?:bloody |fucking |damn )?(?:e?mail|message|letter|request|ticket|attempt|reminder|time)\b(?: (?:that )?(?:i|we)(?:['’](?:m|ve)| have| am)? (?:now )?(?:written|writing|emailed|emailing|messaged|contacted|asked|asking|sent)(?: (?:to )?you(?: people| lot| guys)?)?)?(?<about>(?: (?:about|regarding|for|on) [^,;.!?]+)?)/i;

/** "this is my third mail about the kettle" as "I've written about the kettle before, and I'd be glad of an answer."; else null. */
export function writtenBefore(typed: string): string | null {
  const said = WRITTEN.exec(typed);
  const about = said?.groups?.about?.trimEnd() ?? '';
  return said === null || about.split(' ').length > 9
    ? null
    : `I've written${about} before, and I'd be glad of an answer.`;
}

/** "is it so hard to call first" as "Could you please call first?"; null where that cannot be done safely. */
export function asRequest(typed: string): string | null {
  const act = bareAct(UNBOTHERED.exec(typed)?.groups?.act ?? firstOf(SCOLDING, typed));
  return act === null || ANSWER.test(act) ? null : `Could you please ${act}?`;
}

/** "if you loved me you'd stay" as "It would mean a lot to me: could you stay?"; null where that cannot be done safely. */
export function asWanted(typed: string): string | null {
  const said = (TEST.exec(typed) ?? MODEL.exec(typed))?.groups;
  const act = bareAct(said?.act);
  // "A good son wouldn't make his mama beg": told of somebody like them.
  if (act === null || ANSWER.test(act) || /\b(?:his|her|their)\b/i.test(act)) return null;
  return said?.not === undefined
    ? `Could you please ${act}? It would mean a lot to me.`
    : `Could you please not ${act}? It would mean a lot to me.`;
}

/** "Can we be done with Denver and pick a couch?": the end of it, and what is asked for in the same breath. */
const CLOSED_AND =
  /^(?:(?:now|so|and|ok|please),? )*can we (?:just |please |all |both |pls )*(?:be done with|get past|move past|get over|drop|forget(?: about)?|leave|put) (?<what>[^,;.!?]+?)(?: behind us| to bed| to rest| there)? and (?:just )?(?<act>(?!move\b|be\b|get on\b|forget\b|start\b|go back\b|never\b|stop\b|let\b|not\b|carry\b)\p{L}+ [^,;.!?]+)$/iu;

/** "Can we be done with Denver and pick a couch" as "There's no rush with Denver. Could we pick a couch?"; else null. */
export function asUnhurried(typed: string): string | null {
  const { what = '', act } = CLOSED_AND.exec(typed)?.groups ?? {};
  const [verb = ''] = act?.split(' ') ?? [];
  // "… because Christmas is next week and I don't want …": no second thing is asked for.
  if (/\b(?:because|cos|cuz|so|before|if|when|since|until)\b/iu.test(what)) return null;
  if (verbOf(verb.toLowerCase())?.forms.base !== verb.toLowerCase() && !/^(?:book|pick|order)$/iu.test(verb))
    return null;
  const about = /^(?:it|that|all (?:this|that|of it))$/iu.test(what) ? 'this' : what;
  return act === undefined ? null : `There's no rush with ${about}. Could we ${act}?`;
}
