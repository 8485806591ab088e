/** The packed lexicon. The build works this module out once: the extension ships what it exports, and no tables. */
import { packLexicon } from './pack.ts';

export const packed = packLexicon();
