import { defineSite } from './site.ts';

/** Messages of OurFamilyWizard, between parents who live apart. */
export const ourfamilywizard = defineSite({
  id: 'ourfamilywizard',
  name: 'OurFamilyWizard',
  matches: ['https://ofw.ourfamilywizard.com/*'],
  composer:
    'textarea[name="body"], textarea[formcontrolname="body"], ofw-message-compose textarea, textarea#message, [role="textbox"][contenteditable="true"][aria-multiline="true"], textarea[rows]',
  sendKeys: ['mod+enter'],
  register: 'family',
  known: 'structure-only',
});
