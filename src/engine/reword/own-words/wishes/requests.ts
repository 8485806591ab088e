/** What the writer wants of the other, taken out of a scolding question or a test: "Could you please call first?" */
import { verbOf } from '../../../lexicon/index.ts';
import { capital } from '../../draft/operations.ts';

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
/** "If this marriage meant anything to you, Per, you'd …", "if you loved us at all you'd have …": any test, with who is called in it. */
const TESTED = new RegExp(
  `^(?:(?:well|then|but|and|so|honestly|look),? )*if (?:you|u|ya|i|we|this|our|my|the|any of)\\b[^.!?]{2,70}?,? (?:(?<named>\\p{Lu}\\p{Ll}+),? )?${YOU}(?:['’]?d| would| wud| wld)(?<not>n['’]?t| not)?(?<had>(?:['’]?ve| have| of))?${SMALL} (?<act>[^,;.!?]+)$`,
  'iu',
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

/** A verb as it stands after "you had"; null where it is no such form. */
const isDone = (act: string): boolean => {
  const first = act.split(' ')[0]?.toLowerCase() ?? '';
  const forms = verbOf(first)?.forms;
  return (
    first !== 'been' &&
    (forms === undefined
      ? /(?:ed|old|ught|own|awn|ept|elt|ent|orn)$/.test(first)
      : forms.participle === first)
  );
};

/**
 * A test of love or of a bond as a request, as a wish where it is about the past; whoever is called in it stays called.
 * Example: "If our marriage meant a thing to you, Per, you'd have sold the boat" as "I wish you'd sold the boat, Per."
 */
export function asTested(typed: string): string | null {
  const said = TESTED.exec(typed)?.groups;
  const act = said?.act ?? '';
  const name = said?.named;
  if (said === undefined || INTIMATE.test(act) || ANSWER.test(act) || /\bforg[ai]ve/i.test(act)) return null;
  const called = name === undefined || !/^\p{Lu}/u.test(name) ? '' : `, ${name}`;
  const not = said.not === undefined ? '' : 'not ';
  if (said.had !== undefined) {
    const done = requestedAct(act);
    return done === null || !isDone(done)
      ? null
      : `I wish you${not === '' ? "'d" : " hadn't"} ${done}${called}.`;
  }
  const stay = /^be (?<where>(?:at|on|in|here|there|home|with) ?.*)$/i.exec(act)?.groups?.where;
  if (stay !== undefined)
    return `It would mean a lot to me if you were ${not}${stay.replace(/ by now$/iu, '')}${called}.`;
  const asked = bareAct(act);
  return asked === null ? null : `Could you please ${not}${asked}${called}? It would mean a lot to me.`;
}

/** "A real friend would X". */
const MODEL =
  /^(?:and |so |but )*(?:any|a|most|other|normal|real|decent|some) (?:[\w-]+ ){1,4}?(?:would(?<not>n['’]?t| not)?|(?:somehow |actually )?manage to|can|know how to) (?<act>(?!(?:have|of|a|['’]?ve)\b).+)$/i;
/** What nobody can be asked to do, and what a question of this form would keep of the scolding. */
const UNASKED =
  /^(?:see|understand|understood|imagine|believe|admit|tell (?:that|when)|hear|realise|realize|get (?:it|that|over|how|this)|be|have|see|take a (?:hint|joke)|stop|leave|shut|calm|read|listen|think|try|care|grow|love|act|go away|not|of|ve)\b(?<!^leave(?= (?:that|the|your|ur|work|early)\b))/i;
const BRANCHED =
  /, ?(?:and|but|or|you|u|instead)\b|\b(?:but|because|bc|cos|cuz|unless|or)\b|[?!;:…]|\.\.|[-–—] /i;
const SCORN =
  / (?:for once(?: in your life)?|just once|even once|ever|at all|like (?:a|an|any) (?:normal |decent )?(?:person|human(?: being)?|adult|wife|husband|man|woman|grown-?up)|for (?:god|christ|heaven)['’]?s? ?sakes?|(?:in|on) time for a change|without (?:being|having to be) (?:asked|told|reminded|nagged)|without me (?:asking|having to ask|telling (?:you|u)))\b/gi;

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

/** "I can see you read it at 4:12", "u opened it 3 hrs ago": when it was read. */
const READ_AT =
  /^(?:(?:and|so|but|well|hello|hey),? )*(?:\p{Lu}?\p{Ll}+,? )?(?:i (?:can |could )?(?:see|saw|know|kno|can tell)(?: that)? )?(?<you>you|u)(?:['’]?ve| have)? (?<read>read|seen|saw|opened) (?<what>it|this|that|my (?:message|text|email|msg)|them)(?<when>(?: (?:at|around|since|about|on|before|after|by))? [^,;.!?]*\d[^,;!?]*)$/iu;

/** "i can see u read it at 4:12" as "I saw you read it at 4:12, and I'd like to hear from you when you can."; null without an hour. */
export function readBefore(typed: string): string | null {
  const { you = '', read = '', what = '', when = '' } = READ_AT.exec(typed)?.groups ?? {};
  if (what === '' || when.split(' ').length > 7) return null;
  const did = /^(?:saw|seen)$/i.test(read) ? 'had seen' : read.toLowerCase();
  return `I saw that ${you.toLowerCase()} ${did} ${what.toLowerCase()}${when}, and I'd like to hear from ${you.toLowerCase()} when ${you.toLowerCase()} can.`;
}

/** "Answer me", "just pick up the phone": an order to speak. */
const ORDERED =
  /^(?:(?:so|and|then|now|ok|well|hello|hey|pls|plz|please|for (?:god|christ)['’]?s sake)[,?!]* )*(?<act>(?:just )?(?:answer|reply|respond|text|call|ring|phone|message|msg|write|pick up)(?: (?:me|us|back|to me|to us|the phone|ur phone|your phone|my calls?|my texts?|my messages?))*)$/iu;

/** "answer me" as "Please answer me when you can."; null where more is said. */
export function asUnhurried(typed: string): string | null {
  const act = ORDERED.exec(typed.trim())?.groups?.act?.toLowerCase();
  return act === undefined ? null : `Please ${act} when you can.`;
}

/** "I've sent you four letters since Easter about the roof": what one wrote, and how often. */
const WROTE =
  /^(?:(?:and|so|but),? )*(?<said>i(?:['’]?ve| have)? (?:now |already )?(?:written|wrote|emailed|messaged|texted|rung|rang|called|phoned)(?: (?:to )?(?:you|u))?)(?: (?:you|u))? (?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) times|twice)(?<about>(?: (?:about|since|over|regarding|from|on) [^,;.!?]+)?)(?<rest>,[^;.!?]+)?$/iu;

/** "I've written three times since Easter" as "I've written since Easter, and I'd be glad of an answer."; null where nothing is told of it. */
export function wroteBefore(typed: string): string | null {
  const { said, about = '' } = WROTE.exec(typed)?.groups ?? {};
  return said === undefined || about.split(' ').length > 10 || about === ''
    ? null
    : `${capital(said)}${about}, and I'd be glad of an answer.`;
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
  /^(?:(?:now|so|and|ok|please),? )*can we (?:just |please |all |both |pls )*(?:be done with|get past|move past|get over|drop|forget(?: about)?|leave|put) (?<what>[^,;.!?]+?)(?: behind us| to bed| to rest| there| alone| be| aside| as it is)?(?: (?:for )?now| please| pls| already| finally| once and for all)*(?:,? (?<called>\p{Lu}\p{Ll}+),?)? and (?:just )?(?<act>(?!move\b|be\b|get on\b|forget\b|start\b|go back\b|never\b|stop\b|let\b|not\b|carry\b)\p{L}+ [^,;.!?]+)$/iu;

/** "Can we be done with Denver and pick a couch" as "There's no rush with Denver. Could we pick a couch?"; else null. */
export function withoutClosing(typed: string): string | null {
  const { what = '', called, act } = CLOSED_AND.exec(typed)?.groups ?? {};
  const [verb = ''] = act?.split(' ') ?? [];
  // "… because Christmas is next week and I don't want …": no second thing is asked for.
  if (/\b(?:because|cos|cuz|so|before|if|when|since|until)\b/iu.test(what)) return null;
  if (verbOf(verb.toLowerCase())?.forms.base !== verb.toLowerCase() && !/^(?:book|pick|order)$/iu.test(verb))
    return null;
  const about = /^(?:it|that|all (?:this|that|of it))$/iu.test(what) ? 'this' : what;
  // Who is called keeps the name; under "iu" any word may look like one.
  const isName = called !== undefined && /^\p{Lu}/u.test(called);
  if (act === undefined || (called !== undefined && !isName)) return null;
  return `There's no rush with ${about}. Could we ${act}${isName ? `, ${called}` : ''}?`;
}
