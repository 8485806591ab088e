import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs, wordingIn, wordings } from '../../engine/features/wording.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Sentence } from '../../engine/text/sentence.ts';

export const examples: Examples = {
  flags: [
    { flag: "Honestly, [[I'm fine]].", reworded: "I'm upset, and I don't have the words yet." },
    { flag: '[[i said im ok]]' },
    { flag: '[[Nothing is wrong]].' },
    { flag: '[[forget i said anything]]' },
    { flag: '[[nvm its whatever]]' },
  ],
  silent: [
    "I'm fine, just got home safe!",
    "It's fine, take your time ❤️",
    'nvm found it!',
    'How are you? I am fine, thanks.',
    'Nothing is wrong with the car.',
    "I'm not fine, and I'd like to talk later.",
    "Don't worry about it, happy to help.",
  ],
};

/** Denials that say by themselves that something is there. */
const DENIED = wordings(`
  i ~1 said|told|already_said ~1 you? ~1 that? i_am|it_is|it_was ~2 fine|ok|nothing|good|alright|grand|cool|okay
  ^ nothing ~1 is|at_all|has ~1 wrong|the_matter|happened|bothering $
  there is nothing|not_anything ~1 wrong|the_matter|to_talk_about|going_on $
  why ~1 would|should|will|must i ~2 not? ~1 be ~1 fine|upset|mad|angry|ok|bothered|hurt
  forget ~1 that? i ~2 said|asked|mentioned|spoke|brought|opened ~3
  pretend|act|imagine ~2 i ~1 never|not ~2 said|brought|asked|mentioned|spoke
  never mind ~2 it_is|it_does|it_was|not|whatever|does|was|sure|you|me|wasn ~4 important|matter|matters|whatever|fine|nothing|worth|stupid|get|understand
  it|that does|did|was|is not ~1 matter|important|relevant ~1 what_i|how_i|anyway|anymore|now|to_anyone
  not ~1 matter|matters what|how|if|whether i ~1 feel|think|want|say|am
  not ~1 worry|mind|bother|fret|concern ~1 yourself? ~1 about|with? me ~2 $
  do_not mind me ~2
  not ~1 worry|mind|bother ~1 about? me ~3 fine|used|ok|here|cope|manage|alone|myself
  i am ~1 used to it|this|that $
  ^ i will ~1 live|survive|cope|get_over_it $
  who said ~3 wrong|upset|mad|angry|sad|matter
  i am not ~1 upset|mad|angry|annoyed|cross|sad|hurt|sulking|bothered $
  ^ not mad|upset|angry|annoyed|cross|bothered $
  stop asking ~2
  everything|all|it|things is ~1 grand|dandy|peachy|rosy|perfect|fine|great ~1 $
  forget ~1 it|about_it|that ~2 not|was|is ~2 important|matter|worth|nothing|stupid|silly
  never mind ~3 would|will|could not ~1 get|understand|care|care_anyway|listen
  i|we ~1 will ~1 be ~1 fine|ok|grand|alright ~2 always|like_always|as_always|without|on_my_own|i_always_am|i_guess
  i ~1 will ~1 manage|cope|survive|live|sort_it|deal ~2 alone|myself|on_my_own|by_myself|without|somehow|like_always|as_always|$
  not ~1 bother|worry ~1 yourself? ~1 $|about_me|with_me|yourself|on_my_account
  i ~1 am ~2 fine|ok|alright|grand|right|good ~2 leave_it|drop_it|stop_asking|forget_it|let_it
  i ~1 am ~1 ok do_not worry $
  fine|ok|okay ~3 used to ~1 it|this|that|being
  you ~1 go ~1 and|ahead? ~1 enjoy|have_fun|have ~2 yourself|fun|without|me
  it|that ~1 was|is ~1 nothing ~1 forget|leave|drop|really|never ~2
  i ~1 am ~1 fine|grand|ok|okay|good|alright|cool ~1 really|honestly|stop|do_not|no|just ~2
  do_not ~1 be|keep|start ~1 asking|fussing|worrying|on ~2
  do_not ~1 fuss|ask|start ~1 $|about|over|me|again
  it|that ~1 do|does|did not ~1 matter ~2 busy|you_are|never|anyway|now|to_you|$
  ^ ~1 no worries|bother|problem|matter ~1 as_per|as_usual|as_always|like_always|usual
  who ~1 says|said|told ~2 i|am|was ~2 upset|angry|mad|sad|crying|cross|bothered|hurt
  i ~1 will ~1 get ~1 over ~1 it|myself ~1 $|eventually|always
  nothing ~1 just me ~2
  ^ fine fine ~3
  ^ ~1 oh? nothing ~1 $
  do not ask ~1 me|again|anymore
  no need to|of ~1 ask|asking|worry|know
  ^ i am ~1 absolutely|perfectly|totally|completely|always|just|really ~1 fine|ok|grand $
  it is ~1 always ~1 fine $
  everything|all is ~2 fine|ok|perfect|great ~1 only|really|honestly|always|just $
  why do_you|are_you ~1 care|ask|asking $
`);
/** The same as a politeness: meant as a denial beside a second one, or where nothing else is said. */
const FINE = wordings(`
  ^ i am ~1 fine|ok|grand|good|alright|cool|okay $
  ^ it|this|that|everything|all|things is ~1 fine|ok|cool|nothing|whatever|alright|good|grand $
  ^ it is nothing
  ^ nothing $
  ^ fine $
  never mind
  forget it|about_it|this $
  ^ leave it $
  ^ all good|fine|ok $
  ^ whatever $
  do not worry about it|me
  drop it $
  not ~1 matter|important ~1 now|anyway|anymore|really $
`);
/** Good grace, errands and news: then fine is fine. */
const MEANT =
  /^no thank you\b|\band whatever\b|\bjust saying\b|\b(?:thanks|sorry|thank you very kindly|found|find|home|safe|love you|see you|come|take your time|no rush|happy|promise|congrats|night|asleep|boss|serious|sprain|doctor|arrived|landed|sorted|fixed|work|works|bus|train|late|pm|am here|with (?:either|that|me|you)|by me|later|tomorrow|get well|not fine|how are you)\b|[❤💕😘😂🎉🥰😅]|\d/u;
const PRESSED = /\b(?:really|honestly|guess|always|again|anymore|ok|perfectly|whatever|no|said)\b/;
const SHORT = 18;

export const cues: readonly Cue[] = [...cuesOf(DENIED), ...cuesOf(FINE)].map((cue) => ({
  ...cue,
  atMost: 12,
}));

const denials = (scene: Scene, sentence: number): readonly Match[] =>
  [...wordedAs(scene, sentence, DENIED), ...wordedAs(scene, sentence, FINE)].slice(0, 1);

/** How often a sentence denies, counted by the words it starts from. */
const times = (sentence: Sentence): number =>
  new Set([...DENIED, ...FINE].flatMap((wording) => wordingIn(sentence, wording)?.from ?? [])).size;

/** True when the message says it twice, presses it, or is nothing but a full stop after it. */
function meansMore(scene: Scene): boolean {
  const said = scene.sentences.reduce((sum, one) => sum + times(one), 0);
  const text = scene.sentences.map(plainText).join(' ');
  const words = text.split(' ').length;
  return (
    said > 1 || (PRESSED.test(text) && words > 2 && words <= 10) || (words <= 4 && /\.\s*$/.test(scene.text))
  );
}

export default defineRule({
  id: 'pseudo-fine',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Safran & Muran 2000; Gunraj et al. 2016',
  cues,
  find: (scene, sentence) => {
    const length = scene.sentences.reduce((sum, { words }) => sum + words.length, 0);
    if (length > SHORT || MEANT.test(`${scene.sentences.map(plainText).join(' ')} ${scene.text}`)) return [];
    if (scene.sentences.slice(0, sentence).some((_, i) => denials(scene, i).length > 0)) return [];
    const clear = wordedAs(scene, sentence, DENIED);
    return clear.length > 0 || meansMore(scene) ? denials(scene, sentence) : [];
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'm upset, and I don't have the words yet.", all),
      fitted(context, 'fuller', "I'm upset about [what happened]. Can we talk at [time]?", all),
      fitted(context, 'question', 'This is hard for me to say. Will you ask me again at [time]?', all),
    ];
  },
});
