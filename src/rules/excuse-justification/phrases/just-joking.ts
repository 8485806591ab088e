/** Wordings of the rule just-joking, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  told: 'was were is am are be been being meant mean said',
  only: 'just only obviously clearly all called in as being purely merely simply pure good total complete',
  play: 'playing messing clowning kidding teasing joking trolling roasting goofing ribbing razzing winding_you winding_him pulling_your yanking_your taking_the_piss taking_the_mick taking_the_mickey having_a_laugh having_you_on having_some_fun having_fun having_a_bit poking_fun larking fooling having_the_craic having_craic slagging',
  funny:
    'funny humorous witty silly cheeky playful lighthearted light_hearted amusing comical ironic sarcastic entertaining a_laugh a_joke a_bit_of_fun humorously jokingly ironically lightly',
  sense: 'joke jokes banter teasing ribbing slagging sarcasm irony laugh prank',
  thing:
    'joke jokes banter sarcasm prank gag jibe quip pisstake piss_take wind_up tongue_in_cheek jest meme bants comedy satire humour humor irony craic',
};

/** A joke told as the reason. */
export const TOLD = formsOf(classes, [
  '{told} ~ ({thing}|joking|kidding|teasing|trolling|pranking|roasting|slagging|goofing|jesting)(?! (point|tone|manner|about (the|my|some)|around with (the|my|some)))',
  '{only} (a |an |some |in |my |bit of |good |little |friendly |harmless |silly |light |as |of |having |doing |making )*({thing}|joking|kidding|teasing|trolling|roasting|having fun|fun$)(?! (point|shop|tone|manner|book|hat))',
  '(i|we) ~ (was|were|am|are|be) ~ {play}(?! (point|tone|manner|about (the|my|some)))|(just|only|jus) {play}|literally {play}',
  '(was |were )?(meant|intended|supposed|trying|said) (it )?(to be |as |to sound )? ~ {funny}',
  'for (a laugh|laughs|the laugh|the laughs|the craic|the lols?|fun|shits and giggles|jokes|a giggle|giggles|the banter)|in (good fun|jest|fun|good humou?r)|(bit|harmless|good|bit of) (of )?(fun|a laugh)',
  '(i|we) ~ (joke|kid|tease|troll|roast|clown|mess|make jokes|make fun|take the piss|make (only )?joke) (about |with |of |like )?(everyone|everybody|everything|people|all|that)|(that|this) is (just )?how (i|we) (joke|tease|play|banter|roast|mess)',
  '(not|never) (meant |intended |supposed |being |to be |taken |actually )*~ (serious|seriously|literally|in earnest)(?! (ill|injur\\w+|about))',
  '(i|we|and) ~ (put|added|typed|sent|wrote|said it with|had) ~ (laughing|winky|wink|crying|clown) (emoji|face)|said (jk|just kidding|lol|haha)',
  'you know (me|my humou?r|i am joking|i joke|how i joke) ~ (#Jest|joke)?$',
]);

/** The other's faculty for jokes, put in doubt; a question as well as a statement. */
export const DOUBTED = formsOf(classes, [
  '(take|taking|handle|stand|get|getting|understand|appreciate|recognise|recognize|laugh at|know) (a |any |the |my |some |no |when i |bit of |little |an? )*{sense}(?! (book|shop|show|writer|night|cracker))',
  '(your|no|any|a|the|where|lost|zero|lacking|get|got|understand) ~ (sense of (humou?r|fun)|humou?r)(?! me)',
  'laugh (at yourself|it off|about it|at yourselves)|(used to|stopped|forgot how to|remember how to|learn to) (be (fun|funny|able to)|laugh\\w*)|no fun anymore',
  '(take|taking|takes) (everything|things|it all|it|me|that|life|yourself|all) ~ (serious|seriously|literally|to heart)',
  'since when (is|are|was) ~~ (#Jest|teas\\w+) ~ (a crime|such a crime|illegal|not allowed|offensive|forbidden|banned)|(is it|are jokes|is joking) ~ (a crime|illegal|against the law|forbidden) ~ (to )?(joke|tease|laugh)?',
  '(can|could|may) (i |we |nobody |no one |one |you |people )?(not )?(even )?(i |we |nobody |one |you )?(joke|tease|have a laugh|make a joke|kid|mess|banter) (around |about |with |anymore|any more|now|anything|in this)|no one can (even )?(joke|tease)',
  '(meant|supposed|intended) to be (funny|a joke|humorous|banter|playful)',
  'why (are you )?(so|being so|always so|be so) (serious|pressed|stiff|uptight)',
]);

/** A joke meant for something else, told by others, or owned. */
export const HARMLESS =
  /\b(?:not (?:joking|kidding|a joke|making|funny)|no jokes?|unkind|bad joke|joking about (?:the|that|it being|going)|kidding about|(?:she|he|they|friends) (?:said|says|was|were|is|did)|you (?:said|told me|claimed|say|called) (?:\w+ ){0,5}?(?:joke|joking|kidding|banter|fun)|not just|joke i (?:made|told)|(?:kids|boys|girls|dogs|lads|children) (?:was|were)|you (?:are )?(?:joking|kidding)|are you (?:joking|kidding)|started as|good (?:joke|one)|funny joke|hear a joke|(?:told|tell) (?:me|us) (?:a|the)|practical joke|april fool|inside joke|on me|was (?:cheap|cruel)|see you|have fun|so much fun|lots of fun|great fun|had fun|was fun|it would be|my fault|thank you|thanks|loved it|great sense|of course you can|course you can|you going|you had me|playing (?:for|at|the|in)|piece of)\b/;
