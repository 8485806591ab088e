/** The field of the welcome page, described as a site like any other. Nothing sends it. */
import { defineSite } from '../sites/site.ts';

export const welcomeSite = defineSite({
  id: 'welcome',
  name: 'Welcome',
  matches: [],
  composer: '#welcome-message',
  sendKeys: [],
  register: 'friend',
  known: 'real-client',
});
