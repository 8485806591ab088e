/** The practice chat, described as a site like any other. */
import { defineSite } from '../sites/site.ts';

export const practiceSite = defineSite({
  id: 'practice',
  name: 'Practice',
  matches: [],
  composer: '#practice-message',
  send: '#practice-send',
  sendKeys: ['enter'],
  register: 'friend',
  known: 'real-client',
});
