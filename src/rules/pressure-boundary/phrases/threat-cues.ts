/** Cues of the threats that stand as forms over plain words, and of penalties read from clauses. */
import type { Cue } from '../../../engine/cue.ts';

const COMING = 'will going shall';
const CROWD =
  '#Audience boss wife husband mum mom parents school employer missus family everyone kids police hr cops immigration followers landlord';
const GRIM =
  'regret rue suffer bleed coffin ambulance jaw kneecaps graveyard goodbye penny nowhere hide shame mistake messed crossed hesitate consequences nudes screenshots leaked leak viral warned warning arrested evicted sacked immigration custody accidents brakes';
export const THREAT_CUES: readonly Cue[] = [
  { here: [GRIM, 'you your yo', 'will going shall if better swear say there'], atMost: 18 },
  { here: ['wish pay sorry burn beg finished children #Ruined fired sacked', 'you', COMING], atMost: 16 },
  {
    here: [
      CROWD,
      `know hear told involved door knock seen think tell show inform`,
      'you your',
      `${COMING} would or if unless does imagine wonder`,
    ],
    atMost: 24,
  },
  {
    here: [
      'never',
      'see work walk',
      'you',
      'kids children them him her again town industry',
      `${COMING} sure`,
    ],
  },
  { here: ['else'], atMost: 4 },
  { here: ['else', 'or', 'stop give leave pay shut do tell back now hand'], atMost: 14 },
  { here: ['make try test push cross dare provoke', 'me', 'not come again see what keep and'], atMost: 10 },
  {
    here: ['watch run careful lock sleep', 'back step yourself mouth happens better door eye tone walking'],
    atMost: 12,
  },
  { here: ['where what', 'know', 'you your', 'live sleep park lives goes leaves time people'], atMost: 20 },
  {
    here: [
      'see watch find wait',
      'what where how until',
      'happens gets brave tough hands like',
      'you my your and',
    ],
    atMost: 14,
  },
  {
    here: [
      'one takes mistake lesson idea wrong',
      'call word email click biggest teach capable fucking messing',
      'and your you',
    ],
    atMost: 18,
  },
  { here: ['happen get end', 'bad nasty ugly terrible well', 'going will might not'], atMost: 14 },
  {
    here: [
      '#Redress',
      'you your',
      'i we',
      'if unless otherwise before until report sue court',
      `${COMING} am have`,
    ],
  },
  { here: ['#Redress', 'i we', 'or otherwise unless', 'refund reply money hear now today give pay get'] },
  { here: ['#HarmWord ass beat face', 'you your yo', 'i we', 'will going swear could'], atMost: 24 },
  { here: ['coming come', 'for after', 'i', 'you', 'am will'], atMost: 8 },
  {
    here: ['same paying take throw sell delete burn', 'if unless otherwise', 'you', 'i', 'your same paying'],
  },
  { here: ['pay', 'will', 'you', 'for', 'what this'], atMost: 20 },
  { here: ['going will', 'i', 'do', 'what', 'to', 'you'], atMost: 20 },
  { here: ['enjoy', 'while', 'you', 'can lasts'] },
  {
    here: [
      'shame pity hate',
      'boss wife husband mum mom dad parents saw find found happened happens knew',
      'your you',
    ],
  },
  { here: ['warning mark test dare crossed', 'you your me words'], atMost: 16 },
];
