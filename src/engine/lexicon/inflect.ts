/**
 * English verb forms. Regular forms are built by rule; irregular ones are written out as
 * `base/third/past/participle/gerund` with `-` for a regular form. The tables serve twice:
 * detection looks forms up, rewording moves between them.
 */

/** The forms of one verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const VOWEL = /[aeiou]/;

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = new Set([
  'overstep',
  'backstab',
  'regret',
  'admit',
  'commit',
  'forget',
  'omit',
  'upset',
  'gaslight',
]);

const doubles = (base: string): boolean =>
  (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || DOUBLING.has(base)) && !base.endsWith('light');

const third = (base: string): string => {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
};

const gerund = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
};

/** Irregular verbs that no table needs, for verbs as people type them: `base/past/participle`. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `bear/bore/borne bend/bent/bent bind/bound/bound bite/bit/bitten blow/blew/blown breed/bred/bred build/built/built
 burst/burst/burst buy/bought/bought cast/cast/cast catch/caught/caught cling/clung/clung creep/crept/crept
 cut/cut/cut deal/dealt/dealt dig/dug/dug draw/drew/drawn drive/drove/driven eat/ate/eaten feed/fed/fed
 fight/fought/fought find/found/found flee/fled/fled fling/flung/flung fly/flew/flown freeze/froze/frozen
 grind/ground/ground grow/grew/grown hang/hung/hung hide/hid/hidden hold/held/held lay/laid/laid lead/led/led
 lend/lent/lent light/lit/lit lose/lost/lost mow/mowed/mown pay/paid/paid quit/quit/quit ride/rode/ridden
 ring/rang/rung rise/rose/risen seek/sought/sought sell/sold/sold send/sent/sent set/set/set sew/sewed/sewn
 shake/shook/shaken shed/shed/shed shoot/shot/shot shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat
 sleep/slept/slept slide/slid/slid spend/spent/spent spin/spun/spun spit/spat/spat split/split/split
 spread/spread/spread stand/stood/stood steal/stole/stolen stick/stuck/stuck sting/stung/stung strike/struck/struck
 swear/swore/sworn sweep/swept/swept swim/swam/swum swing/swung/swung teach/taught/taught tear/tore/torn
 throw/threw/thrown wake/woke/woken wear/wore/worn weave/wove/woven win/won/won wind/wound/wound wring/wrung/wrung`
    .split(/\s+/)
    .map((entry) => entry.split('/'))
    .map(([base = '', ...rest]) => [base, rest]),
);

const PASTS = new Set([...IRREGULAR.values()].map(([past]) => past));

/** True of a past that no rule builds and no table may hold: "sold", "wore". */
export const isIrregularPast = (word: string): boolean => PASTS.has(word);

/**
 * Reads one table entry: `yell`, or `break/-/broke/broken/-`.
 * @throws RangeError when the entry has neither one nor five parts.
 */
export function verbForms(entry: string): VerbForms {
  const [base = '', ...rest] = entry.split('/');
  if (base === '' || (rest.length !== 0 && rest.length !== 4)) throw new RangeError(`verb table: ${entry}`);
  const [irregular = '-', done = '-'] = IRREGULAR.get(base) ?? [];
  const [t = '-', p = irregular, pp = done, g = '-'] = rest;
  const or = (given: string, built: string): string => (given === '-' ? built : given);
  const pastForm = or(p, past(base));
  return {
    base,
    third: or(t, third(base)),
    past: pastForm,
    participle: pp === '-' ? pastForm : pp,
    gerund: or(g, gerund(base)),
  };
}

/**
 * All forms of the verbs of a table, spaces between. What follows a `+` stays with every form of its verb.
 * Example: `allForms('yell lose/-/lost/lost/-+it')` gives "yell yells yelled yelling lose_it loses_it lost_it losing_it".
 * @throws RangeError for an entry that `verbForms` cannot read.
 */
export const allForms = (table: string): string =>
  table
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((entry) => {
      const [verb = '', ...tail] = entry.split('+');
      return [...new Set(Object.values(verbForms(verb)))].map((form) => [form, ...tail].join('_'));
    })
    .join(' ');
