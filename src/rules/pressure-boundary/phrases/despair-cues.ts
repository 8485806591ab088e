/** Cues of the turns of despair that stand as forms, and of dying as something to come. */
import type { Cue } from '../../../engine/cue.ts';

export const DESPAIR_CUES: readonly Cue[] = [
  {
    here: [
      'die dead death kill suicide grave dying alive',
      'i me myself',
      'you',
      'if when without because leave then',
    ],
    atMost: 40,
  },
  { here: ['myself', 'do something hurt', 'i', 'you if to'], atMost: 14 },
  {
    here: [
      'myself',
      'kill hurt harm cut shoot hang drown end top starve killing hurting harming cutting stab unalive burn finish',
    ],
  },
  {
    here: [
      'suicide suicidal unalive overdose wrists noose grave coffin funeral corpse grave headstone',
      'i me my',
    ],
  },
  {
    here: [
      'die dying dead death',
      'i me my',
      'want wish would rather if when will going not could let without might',
    ],
    atMost: 30,
  },
  {
    here: [
      'alive exist existing living breathing existed',
      'i me my',
      'not no point reason without want why stop only never',
    ],
  },
  {
    here: [
      'better happier easier glad relieved',
      'without if when once',
      'me i',
      'off dead gone here everyone everybody not',
    ],
  },
  {
    here: ['live survive', 'without not no nothing reason', 'i me', 'you cannot can reason point want'],
    atMost: 25,
  },
  { here: ['here around', 'not', 'anymore tomorrow longer', 'i'], atMost: 20 },
  { here: ['here alive', 'any', 'more', 'not', 'i'], atMost: 20 },
  { here: ['end ending stop', 'i', 'it everything all', 'life will going might want'], atMost: 14 },
  {
    here: [
      'pills bridge bottle roof knife cliff blade rope tablets river train',
      'i',
      'jump take took going swallow front myself whole off under in',
    ],
    atMost: 25,
  },
  {
    here: [
      'stupid drastic silly regret permanent bad crazy myself',
      'do done doing',
      'something anything',
      'i',
    ],
    atMost: 20,
  },
  {
    here: ['point reason', 'what no not see', 'life live living being going carry waking', 'to of in me'],
    atMost: 16,
  },
  { here: ['worry deal put', 'with about', 'me', 'longer anymore again soon much', 'not'], atMost: 20 },
  {
    here: [
      'goodbye wake forever note letter sleep',
      'this never last not forever',
      'i me my',
      'all up wrote forever is want',
    ],
    atMost: 18,
  },
  { here: ['life', 'my', 'take end taking ending finish over worth'] },
  { here: ['miss notice', 'nobody one you', 'me i', 'gone if would'], atMost: 14 },
  { here: ['myself', 'i', 'end hurt harm kill do will going dead'], atMost: 24 },
  {
    here: [
      'gone harming favor grave funeral buried',
      'i me my',
      'if when since not nobody everyone would you',
    ],
    atMost: 24,
  },
  { here: ['here around alive', 'not point without why no', 'being be', 'me i'], atMost: 16 },
  { here: ['die dying dead death', 'i me my', 'you would will tonight'], atMost: 14 },
  { here: ['without', 'no nothing not', 'i me', 'reason point world left go'], atMost: 18 },
  {
    here: [
      'bridge roof ledge pills jumping ground harming cutting poison kms od',
      'i my me',
      'you am at leave in again not will taken going',
    ],
    atMost: 18,
  },
  { here: ['surprised', 'not', 'i', 'if', 'around here'], atMost: 14 },
  { here: ['kids mum mom everyone', 'tell', 'i', 'loved sorry'], atMost: 14 },
  { here: ['tomorrow morning force world', 'i', 'not no', 'see intend exist have around be'], atMost: 14 },
  { here: ['thinking think', 'about of', 'ending dying killing'], atMost: 20 },
  { here: ['news looking', 'find not', 'me i', 'out for did come'], atMost: 14 },
  {
    here: [
      'die dying dead death suicide suicidal overdose grave funeral coffin corpse morgue',
      'i my',
      'will would might may could can should going must if when until',
    ],
  },
];
