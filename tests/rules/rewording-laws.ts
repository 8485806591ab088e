/** What every rewording keeps: laws over whatever messages they are given. */
import { describe, expect, test } from 'vitest';
import { familyIs } from '../../src/engine/families.ts';
import { filledIn } from '../../src/engine/reword/proof/sound.ts';
import type { Finding } from '../../src/engine/types.ts';
import { findingsOf, firstsOf, type Message, type Reworded, review, rewordingsOf } from './messages.ts';

const told = ({ finding, message, rewording }: Reworded): string =>
  `${finding.rule}: ${message.text} → ${rewording.message}`;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
/** The negations that belong to a form and deny nothing of what is said: each goes, or comes, with its form. */
const OF_THE_FORM: readonly RegExp[] = [
  // "You didn't even ask", "it hurt that you didn't ask", "I wish you'd asked": three ways to miss one thing.
  /\b(?:have|has|had|did|do|could|can|ca|wo|will|ai)(?:['’]?n?['’]?t| ?not) (?:even|bother|so much as|be (?:bothered|arsed|fussed))\b|\bit hurts? that (?:yo)?u (?:did|have|had|wo|ca)n['’]?t\b/gi,
  // A topic that is said first: "About the 150 dollars: …".
  /^about [^:]{2,60}:/gi,
  // "Why can't you", "would it not": a question that scolds. Who couldn't be bothered to call didn't call.
  /\b(?:ca|could|is|was|wo)n['’]?t (?=you|u|it|we)|\b(?:be )?(?:bothered|arsed) to /gi,
  // "If you don't pay, …", "if this isn't fixed": the condition of a price; what is left is the request.
  /(?<!\bas )\bif (?:you|u|i|we) (?:do not|don['’]?t|won['’]?t|can(?:no|['’])?t)|\bif (?:\S+ ){1,4}?(?:is|are|has|have)(?: not|n['’]?t)(?: been)?/gi,
  // "X one more time and I'll …" warns; "please don't X again" asks for the same.
  /\bplease don['’]?t\b/gi,
  // "I didn't mean to hurt you": the intention is denied, and the deed is what is said.
  /\b(?:did(?: not|n['’]?t)|never|was(?: not|n['’]?t)|not)(?: \w+)?(?: mean(?:t|ing)?| want(?:ed)?| intend(?:ed|ing)?| my (?:\w+ )?(?:intention|intent|aim)| try(?:ing)?| tried| out| set out)? (?:to|for you to)\b/gi,
  /\b(?:at no point|in no way|not once|never)(?: did| have)? i\b/gi,
  // "How was I to know": it was not known. "You clearly don't understand how": a doubt of one's own. "No idea what I did": a wish to know.
  /\bi did(?: not|n['’]?t) know\b|\bi don['’]?t think that['’]?s\b|\b(?:do(?: not|n['’]?t) (?:\w+ )?(?:know|understand|see|get)|have (?:\w+ )?no (?:idea|clue))\b/gi,
  // "I wouldn't have left if …": one did leave.
  /\bi would(?: not|n['’]?t)(?=(?: have|['’]?ve| of|a)\b)/gi,
  // "I'd never have looked": one did look.
  /\b(?:i would|i['’]?d|id) never(?= (?:have|['’]?ve|of|say|said)\b)/gi,
  // "I could have been nicer": one was not.
  /\bi was(?: not|n['’]?t)(?= (?:nice|kind|gentle|fair|clear|warm|calm|patient|sensitive|careful|tactful|considerate|thoughtful)\b)/gi,
  // "Don't come back" shuts a door; "I'll come back to this" keeps it open.
  /\bdo(?: not|n['’]?t) (?:you )?(?:ever )?come back\b/gi,
  // "You can't hold what I said against me": what is asked for is no part of the deed.
  /\bcan(?:no|['’])?t hold\b/gi,
  // "Name me one man that doesn't": what all do, the writer did.
  /\b(?:name|show|find)(?: me)? (?:one|an?) [^.!?]*?\b(?:do(?:es)?|ha(?:s|ve))(?:n['’]?t| not)(?= )/gi,
  // "A garage that doesn't", "not a teenager alive who doesn't": what all do, too.
  /\b(?:there['’]?s not )?an? \p{L}+(?: alive)? (?:who|that) (?:does|has)(?:n['’]?t| not)(?= )/giu,
  // "Only when you need a lift": when you don't, too. "I never promised": not that I recall.
  /\bwhen (?:yo)?u do(?: not|n['’]?t) (?=[^.!?]*, too\b)|\bi (?:do(?: not|n['’]?t) recall(?= promising\b)|(?:never|did(?: not|n['’]?t))(?= promised?\b))/gi,
  // "I refuse to talk" is "I'd rather not"; who won't speak to her will; "no biggie", "or it didn't happen" are sayings.
  /\brather not\b|\bi(?:['’]?m| am) not(?= (?:discuss|talk|go)ing\b)|\bi (?:won['’]?t|will not)(?= (?:speak|talk) to\b)|\bno biggie\b|\bor it did(?: not|n['’]?t) happen\b/gi,
  // "You shouldn't have paid", "I wish you hadn't".
  /\bshould(?:n['’]?t| not)(?= have\b)|\bit wasn['’]?t okay\b/gi,
  // "With me and not with your father": a side that is taken.
  /\band not(?= with)\b/gi,
  // "Not even a call": what one would have liked.
  /\bnot (?:even|so much as)(?= an?\b)/gi,
  // "You have to forgive me" is turned on purpose.
  /\bdon['’]?t have to forgive\b/gi,
  // "You never told me": the wish for it says by itself that it was not so.
  /\b(?:you|u) never(?= (?:even |once )?(?:told|asked|called|said|mentioned|texted|thanked|warned|picked|looked|paid|indicated|wrote)\b)|\b(?:you|u)(?:['’]?ve| have) never\b|\bnot once\b|\b(?:not|never) one single time\b/gi,
];
const withoutForm = (text: string): string =>
  OF_THE_FORM.reduce((rest, form) => rest.replace(form, ' '), text);

const NEGATION = /^(?:not|never|no)$|^(?:ca|wo|do|did|does|is|was|are|could|would|should)n['’]?t$/;
const negations = (words: readonly string[]): number => words.filter((word) => NEGATION.test(word)).length;
const negates = (words: readonly string[]): boolean => negations(words) > 0;

/** The two words before the longest run of at least three words that both texts share; null without one. */
function beforeShared(replaced: readonly string[], said: readonly string[]) {
  let best = { at: 0, there: 0, length: 2 };
  replaced.forEach((_, at) => {
    said.forEach((_, there) => {
      let length = 0;
      while (replaced[at + length] !== undefined && replaced[at + length] === said[there + length]) length++;
      if (length > best.length) best = { at, there, length };
    });
  });
  if (best.length < 3) return null;
  const from = (words: readonly string[], at: number) => words.slice(Math.max(0, at - 2), at);
  return { replaced: from(replaced, best.at), said: from(said, best.there) };
}

/**
 * Every rewording of these messages is sound, says only what it may, and keeps what it must.
 *
 * @param name what the messages are.
 */
export const rewordingsKeep = (name: string, messages: readonly Message[]): void => {
  describe(name, () => {
    const reworded = rewordingsOf(messages);

    test('the message is the text with the span replaced', () => {
      expect(reworded.length).toBeGreaterThan(200);
      for (const { message, rewording } of reworded) {
        const { start, end } = rewording.span;
        expect(rewording.message).toBe(
          message.text.slice(0, start) + rewording.text + message.text.slice(end),
        );
        for (const blank of rewording.blanks)
          expect(rewording.message.slice(blank.start, blank.end)).toMatch(/^\[.+\]$/);
      }
    });

    test('none is flagged in its place, its blanks filled', () => {
      const flagged = reworded.filter(({ message, rewording }) => {
        const { start } = rewording.span;
        const end = start + filledIn(rewording.text).length;
        return review(filledIn(rewording.message), { ...message.options, rewordings: false }).findings.some(
          (found) => found.severity >= 2 && found.start >= start && found.end <= end,
        );
      });
      expect(flagged.map(told)).toEqual([]);
    });

    test('none brings a finding of a rule that was silent', () => {
      const loud = reworded.filter((one) => {
        const known = findingsOf(one.message).map(({ rule }) => rule);
        return review(one.rewording.message, { ...one.message.options, rewordings: false }).findings.some(
          ({ rule, family }) => family !== 'blank' && !known.includes(rule),
        );
      });
      expect(loud.map(told)).toEqual([]);
    });

    test('no number and no name is lost', () => {
      const lost = reworded.filter(({ message, rewording }) => {
        // "any1", "4 u", "2nite", "said it 5 times", "it's been 3 weeks" and "ur 35" hold no numbers that anybody would miss.
        const facts =
          message.text.match(
            /(?<![\p{L}\d]|\b(?:been|ur|you(?:['’]?re| are)) (?:like |about |over |nearly )?)(?![24] ?(?:\p{L}|2\b))\d+(?! ?(?:x|times)\b)|(?<=\p{Ll},? )(?!(?:God|English|Your?|And|Why|This|How|What|That|When|Where)\b)\p{Lu}\p{Ll}{2,}/gu,
          ) ?? [];
        return facts.some((fact) => !rewording.message.toLowerCase().includes(fact.toLowerCase()));
      });
      expect(lost.map(told)).toEqual([]);
    });

    test("the writer's own words keep their negation", () => {
      const turned = reworded.filter(({ message, rewording }) => {
        const replaced = message.text.slice(rewording.span.start, rewording.span.end);
        const said = rewording.text.replace(/\[[^\]]*\]/g, '');
        const [before, after] = [wordsOf(withoutForm(replaced)), wordsOf(withoutForm(said))];
        const shared = beforeShared(before, after);
        // "The button was not answered" and "I did not answer the button" have it in different places.
        if (shared === null || negations(before) === negations(after)) return false;
        return negates(shared.replaced) !== negates(shared.said);
      });
      expect(turned.map(told)).toEqual([]);
    });

    test('no word is doubled and no mark is left hanging', () => {
      const odd = reworded.filter(
        ({ message, rewording }) =>
          /\b(\p{L}{2,}) \1\b|[,;] ?[.?!]|\. ?,|(?<=\p{L}) {2}(?=\p{L})/iu.test(rewording.message) &&
          !/\b(\p{L}{2,}) \1\b|[,;] ?[.?!]|\. ?,|(?<=\p{L}) {2}(?=\p{L})/iu.test(message.text),
      );
      expect(odd.map(told)).toEqual([]);
    });
  });
};

/** Something is offered for most findings of these messages, in all families and in each. */
export const rewordingsAreOffered = (messages: readonly Message[]): void => {
  describe('rewordings are offered', () => {
    const share = new Map<Finding['family'], { asked: number; offered: number }>();
    for (const message of messages) {
      for (const { rule, family, rewordings, tentative, safety } of findingsOf(message)) {
        if (tentative || safety || rule === 'final-door' || family === 'blank') continue;
        const known = share.get(family) ?? { asked: 0, offered: 0 };
        share.set(family, {
          asked: known.asked + 1,
          offered: known.offered + (rewordings.length > 0 ? 1 : 0),
        });
      }
    }
    /** In failed repairs something is to be said in another way nearly every time; elsewhere silence can be right. */
    test.each([...share])('in %s', (family, { asked, offered }) => {
      expect(offered / asked).toBeGreaterThanOrEqual(familyIs(family, 'failed-repair') ? 0.7 : 0.6);
    });
    test.each([
      ['failed repairs, for five of six', true, 0.83],
      ['the others, for seven of ten', false, 0.7],
    ])('in all families of %s', (_, failed, least) => {
      const all = [...share].filter(([family]) => familyIs(family, 'failed-repair') === failed);
      const sum = (of: 'asked' | 'offered') => all.reduce((total, [, counts]) => total + counts[of], 0);
      expect(sum('offered') / sum('asked')).toBeGreaterThanOrEqual(least);
    });
  });
};

/** Lowercase messages get lowercase words. */
export const rewordingsKeepTheHand = (messages: readonly Message[]): void => {
  test('the first rewording reads like the hand of the message', () => {
    const shouted = firstsOf(messages).filter(
      ({ message, rewording }) => !/\p{Lu}/u.test(message.text) && /(?:^|[.?!] )\p{Lu}/u.test(rewording.text),
    );
    expect(shouted.map(told)).toEqual([]);
  });
};
