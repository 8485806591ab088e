/** Dismissed phrases are kept as hashes that say nothing. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseHash, withSalt } from '../../../src/shell/phrases.ts';
import { defaultSettings } from '../../../src/shell/settings.ts';
import { sha256 } from '../../../src/shell/sha256.ts';

test('the hash is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('spellings of a phrase share a hash, other phrases and other salts do not', () => {
  const hash = phraseHash('salt', "I'm sorry you feel that way");
  expect(phraseHash('salt', '  I’m  SORRY you\nfeel that way ')).toBe(hash);
  expect(phraseHash('salt', 'I am sorry')).not.toBe(hash);
  expect(phraseHash('other', "I'm sorry you feel that way")).not.toBe(hash);
});

test('the salt is made once', () => {
  const salted = withSalt(defaultSettings);
  expect(salted.salt).toMatch(/^[0-9a-f]{32}$/);
  expect(withSalt(salted)).toBe(salted);
  expect(withSalt(defaultSettings).salt).not.toBe(salted.salt);
});
