import type { Cue } from '../../engine/cue.ts';
import { absentVerdict } from '../../engine/features/absent-voices.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Everyone agrees you're being unreasonable]].", reworded: 'This is how it was for me.' },
    { flag: '[[even ur own mum says ur selfish]]' },
    { flag: '[[Nobody here can stand your attitude]]' },
  ],
  silent: [
    'Everyone thinks you did a great job.',
    'Even your mum says the soup was good.',
    'My sister thinks I was out of order, and she is right.',
    'Nobody at work knows yet.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      '#Hearer',
      'everyone everybody people family friends colleagues customers team office consensus therapist mates lads girls neighbours relatives all half even own',
      'think thinks thought agree agrees agreed says said told noticed heard asked warned shocked',
      'you your',
    ],
    atMost: 13,
  },
  {
    here: [
      'else',
      'one nobody anyone everyone',
      'complained complain complains problem manages managed understood',
    ],
    atMost: 14,
  },
  { here: ['side', 'my', 'mum mom dad family everyone friends all they sister brother'], atMost: 8 },
  {
    here: [
      '#Hearer',
      'everyone everybody nobody people anyone family friends colleagues customers team office consensus others therapist kids mates lads girls neighbours relatives mums even half own',
      '#SayVerb #ThinkVerb agree agrees agreed consensus knows noticed notice sick tired fed stand likes wants trusts respects hates avoids laughing talking talk shocked embarrassed ashamed complain complained warned complaining invites heard reason',
      '#Trait #Insult #MindLabel #ReactLabel #WrongAdj #AbsentVerdict behind about reason changed why put',
    ],
    atMost: 24,
  },
  {
    here: ['wonder reason', 'nobody everyone people ex family kids friends wife husband', 'you your'],
    atMost: 14,
  },
  {
    here: [
      'everyone everybody family friends mum mom therapist all colleagues sister even',
      'agrees agree agreed sides side',
      'me my',
    ],
    atMost: 14,
  },
  {
    here: [
      'everyone everybody family friends mum mom therapist all colleagues sister keeps people',
      'should deserve why',
      'leave better dump divorce stay good',
    ],
  },
  { here: ['ask', 'anyone anybody around everyone'], atMost: 14 },
  {
    here: ['only just first', 'not', 'one me person', 'thinks think saying says sees feels noticed'],
    atMost: 16,
  },
  {
    here: [
      'customers nobody everyone everybody buyers',
      'else other',
      'satisfied complained complains complain managed manages understand understood problem happy',
    ],
  },
];

export default defineRule({
  id: 'everyone-thinks',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Bowen 1978',
  cues,
  find: (scene, sentence) => {
    for (const placed of scene.placed(sentence)) {
      const end = absentVerdict(scene, placed);
      if (end !== null) return [spanning(placed, end)];
    }
    return [];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This is how it was for me.'),
    fitted(context, 'fuller', 'I can only speak for myself: I felt [what I felt].'),
    fitted(context, 'question', 'I found this hard. How did you see it?'),
  ],
});
