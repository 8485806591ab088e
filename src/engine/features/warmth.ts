/**
 * Open affection around the words: "You're just like your father, bless him", "It's on you this time ❤". Teasing among
 * people who are fond of each other has the words of a reproach (Dynel 2009); the affection tells them apart.
 */
import type { Scene } from '../scene.ts';
import { messageSays } from '../wording/saying.ts';
import { wordings } from '../wording/wording.ts';

const AFFECTION = wordings(`
  happy birthday|anniversary|christmas|new_year|graduation
  bless ~1 him|her|them
  so|really|lovely|great|good|nice ~2 to see you !go|back|fail|cry
  good luck $|today|tomorrow|tonight|on|at|in|xx
  proud of you $|for|today|and|all
  congratulations|congrats $|you_two|both|you_both|you_did_it|again
  you ~1 are ~1 a_star|a_legend|a_gem|a_hero|a_treasure|a_lifesaver|my_hero|so_kind|too_kind
  i ~1 love you $|so|all|both|x|xx|always|loads
  thank you ~2 dad|mum|mom|love|darling
  soup|cake|flowers ~8 i love you
`);
const TOKEN = /[🎉🥰💕💚💙💛🧡🤗]|❤|\bxx+\b/u;
/** "I love you, but": what comes next takes it back. */
const TAKEN_BACK = wordings(`
  love|proud|luck|birthday|congratulations|congrats ~6 but|until|if
  if|how|why|what ~8 love you
  used_to|never|not|no ~3 love|proud|luck
`);

/** True when a sentence, or one near it, is openly fond of the reader. */
export function isWarm(scene: Scene, sentence: number): boolean {
  const [from, to] = [sentence - 1, sentence + 2];
  const near = scene.sentences.slice(Math.max(0, from), to + 1);
  const told = near.some(({ raw }) => TOKEN.test(raw)) || messageSays(scene, AFFECTION, from, to);
  return told && !messageSays(scene, TAKEN_BACK, from, to);
}
