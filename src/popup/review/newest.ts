/** Questions to the page, or to what is loaded first, are answered at their own pace: the answer to the last one counts. */
import { useRef } from 'preact/hooks';

/** Hands an answer on, unless another question was asked meanwhile. */
export type Newest = <Answer>(question: Promise<Answer>, take: (answer: Answer) => void) => Promise<void>;

/** One line of questions; of several under way, only the last one is heard. A question that fails rejects. */
export function useNewest(): Newest {
  const asked = useRef(0);
  return async (question, take) => {
    asked.current += 1;
    const turn = asked.current;
    const answer = await question;
    if (turn === asked.current) take(answer);
  };
}
