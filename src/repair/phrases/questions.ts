/** Questions about what it was like for the other, and what they need. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  inner: `feel feels felt feeling hurt hurts hurting need needed needs wish wished miss missed land landed impact affect affected hardest worst hard
 side view perspective experience eyes end feelings story version mean meant wrong painful help helped heard on_your_mind in_your_head upset
 happened bothering bothered stung carrying been_like`,
  know: 'hear know understand learn listen see hear_about find_out',
  when: 'when how_long since_when what_made',
} as const;

/** Who says one of these asks, and wants to hear. */
export const QUESTIONS = wordings(
  `
  {when} ~1 did|have ~1 you ~2 start|begin|stop|first|notice|know ~2 {inner}|#HurtState|feeling|to_feel|left|trusting|talking ~2
  how ~2 ~1 my|i|what_i|it|that ~4 come|came|landed|land|sounded|sound|went|felt|seemed ~1 across|over|out|down|with? ~1 to|for|with|by? ~1 you
  what|which ~1 part|bit|moment ~4 you
  where ~1 does|did|do|has ~1 that|this|it|i|we ~2 leave|hurt|go|lose|fall|let ~1 you|short|wrong
  what ~1 would|could ~1 you|have ~2 liked|wanted|wished|preferred|needed|rather ~2 me|i|to|instead|from|had|that
  what ~1 would ~1 you ~1 like|want|need|wish ~2 me|us|i ~2 to|had ~2 understand|know|see|hear|do_differently|done|said
  i ~1 would|want|like|love ~2 to? ~1 {know} ~2 what|how ~2 that|it|this|i|last ~4 was|is|felt|did|do|feel|like
  please ~1 tell me ~4 {inner}|wrong|what_i|how_i|if_i|when_i
  what ~2 matters|mattered|matter ~2 to ~1 you
  what ~3 i ~2 keep|kept ~1 getting|doing|missing ~2
  what ~1 is|has|was ~2 on|in ~1 your ~1 mind|heart
  what ~1 are|were ~1 you ~1 needing|wanting|missing|longing|hurting|struggling ~2
  how ~1 are|were ~1 you ~2 about|with|after ~2 this|it|that|us|everything|all|yesterday|last ~2
  i ~1 would ~1 be ~1 grateful|glad ~1 if ~1 you ~2 told|tell|said|explained|showed|let|shared ~2 me ~2
  anything|something ~2 i ~2 not|have|could|should|am ~2 missed|missing|seeing|understood|asked|said|hearing|noticed|done
`,
  CLASSES,
);
