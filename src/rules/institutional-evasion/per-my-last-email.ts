import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs, wordings } from '../../engine/features/wording.ts';
import { fitted, unopened } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[As per my last email]], the form is due today.',
      reworded: 'The form is due today.',
    },
    { flag: '[[as i already told you]] the room is booked' },
    { flag: 'Please [[refer to my previous message]].' },
    { flag: '[[This is my third reminder]].' },
  ],
  silent: [
    'Following up on my email from Monday, did it reach you?',
    "As discussed, here's the file.",
    'My last email had the wrong link, sorry.',
    'As per the contract, the notice is 30 days.',
    'Did you see my email?',
    'Just to be clear, doors open at seven.',
  ],
};

const CORRECTS = wordings(`
  as|like? ~1 per my|our|the ~2 last|previous|earlier|prior|trailing|first|below|original|note|email|conversation|mail|message ~1
  as|like i|we ~3 already|previously|repeatedly|clearly|explicitly|have ~2 stated|said|mentioned|explained|told|noted|indicated|wrote|written|advised|outlined|pointed|requested|specified|communicated|asked !to|at
  as|like ~1 already|previously|repeatedly|clearly ~1 stated|said|mentioned|explained|noted|indicated|advised|outlined|requested|communicated|discussed ~1 above|in|before|again|twice|several|$|earlier|numerous
  as mentioned|stated|said|noted|explained ~1 before|above|below|earlier|previously|twice|several|again|already|many|in_my|repeatedly
  as|like i said ~1 in|before|yesterday|above|already|last|earlier|on ~2 email|mail|message|msg|note|text|thread|call|chat|emails|messages|msgs|texts|monday|tuesday|wednesday|thursday|friday|before|already|above
  i ~2 already|literally|have_already|did ~3 told|said|say|explained|answered|sent|wrote|written|mentioned|covered|addressed|emailed|asked|tell ~1 you|this|that|it|your|in !how
  refer|refering|referring|refers ~1 you? to ~1 my|the|our ~3 email|mail|note|message|thread|memo|reply|mails|msg
  see ~1 below|above|my where|in_which|email ~4 i|already|explained|answered
  scroll ~1 up|back|down ~8 i|answered|said|find|see|email|thread
  did|have you ~1 even|actually|bother|manage ~3 read|open|see|look|opened|seen ~3 email|mail|message|what_i|doc|document|note|attachment|thread|link|my
  please|kindly|again ~1 read ~2 what_i|the_whole|the_full|the_entire|carefully|properly|my ~2 sent|wrote|thread|carefully|properly|email|before|$
  read|reread|go_through ~1 carefully|properly|again ~3 my|the|what|email|mail|before
  read|reread|check|through ~3 my|the|email|mail|message|what_i ~2 carefully|properly|thoroughly|before_asking|again_before
  before asking|replying|you_ask|you_reply ~1 $
  had|if you ~2 read|opened|checked|scrolled ~2 my|what|the ~2 email|mail|note|message|thread|sent|wrote|attachment
  not sure|wondering|unsure|clear ~1 if|whether ~4 you|my|email|message|mail ~6 saw|got|read|received|missed|seen|lost|reached|reading|round ~4 email|mail|message|note|sent|inbox|msg
  repeat|repeating|reiterate ~1 myself|this|that|again
  to reiterate ~1 for|what|again|once|my
  just|again ~1 to? reiterating|reiterate
  as previously stated|discussed|mentioned|agreed again
  say|repeat ~1 it|this|that|myself ~1 again ~3 since|as|because
  my|the|a|is ~1 second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|final ~1 reminder|email|request|follow|followup|message|mail|attempt
  reminder number
  bumping|chasing|resending|forwarding|sending this|it|again|below ~4 still|not|overlooked|missed|yet|seems|apparently|ignored|again_as
  seems|appears|apparently|may|seem|must ~2 to? ~1 have? ~2 been ~1 missed|overlooked|lost|ignored|unread|unseen|buried
  which|that|email|mail|message|note you ~1 evidently|apparently|clearly|may|must|obviously|seemingly ~2 overlooked|missed|forgotten|ignored|read|forget|see
  you apparently|clearly|evidently|obviously ~1 did|have not ~1 read|open|see|seen|opened ~3 email|mail|message|it|note|attachment|my
  as i ~1 am sure you
  as you are ~1 well|no_doubt|surely|doubtless|already aware
  for the avoidance
  going|moving forward please|kindly
  i ~1 have|has ~1 been|gone over|through ~1 this|it|that ~1 with|twice|already|several|many
  pending ~1 at|from|on|with your
  with respect please
  once again ~1 for|please|i|the
  again ~1 please|kindly|as|see ~2 see|attached|find|refer|i|per
  i|we ~1 should|shall|do not have|need to ~1 repeat|remind|chase|keep|explain ~1
  how many ~1 reminders|emails
  how many ~1 times ~1 do|must|have|did|will|should i|we
  for the second|third|fourth|fifth|nth|last|umpteenth time !in|since|ever|running
  perhaps|maybe|possibly|guess ~2 you ~2 missed|overlooked|skipped|skimmed ~2 email|mail|message|msg|note|text|memo|reminder
  asked|answered|explained|covered|stated ~2 twice|three_times|multiple_times|several_times|repeatedly|numerous
`);
/** Thanks, one's own slip, and patience: nobody is corrected. */
const WARM =
  /\b(?:sorry|thank|thanks|no rush|no stress|no worries|congrat\w*|happy|birthday|funny|wrong (?:link|date|file|one)|forgot the|my mistake|my fault|that is on me|to (?:mum|dad|mom|him|her)|dinner|wedding|love|manual|at the|on the phone|nobody has to|won|quiz)\b|[😂❤🥰]/u;

export const cues: readonly Cue[] = cuesOf(CORRECTS);

export default defineRule({
  id: 'per-my-last-email',
  family: 'institutional-evasion',
  severity: 1,
  source: 'Danescu-Niculescu-Mizil et al. 2013; Culpeper 1996',
  cues,
  find: (scene, sentence) =>
    WARM.test(`${plainText(scene.sentences[sentence])} ${scene.text}`)
      ? []
      : wordedAs(scene, sentence, CORRECTS),
  reword: (context) => {
    const plainly = unopened(context);
    if (plainly !== null) return [plainly];
    return [
      fitted(context, 'lightest', 'I wrote about this on [day].'),
      fitted(
        context,
        'fuller',
        'I wrote about this on [day]. Tell me what is still unclear, and I will answer it.',
      ),
      fitted(context, 'question', 'I wrote about this on [day]. Is there anything I can make clearer?'),
    ];
  },
});
