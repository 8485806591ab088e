/** Wakes when a frame asks for the reviewer, and when sites are allowed or no longer are. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/shell/background.ts';

export default defineBackground(startBackground);
