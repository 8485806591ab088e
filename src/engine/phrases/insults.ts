/** Names and contempt in turns that stand beside the plain predicate ("you are …"); Culpeper 2011. */
import { graded } from '../features/graded.ts';

export const INSULTS = graded({
  3: `
    ^ ~2 you #CalledName $
    you ~1 lying|stupid|useless|thick|fucking|absolute|complete|total|utter|selfish|lazy|pathetic|dirty|filthy|nasty|miserable|spineless|worthless|ungrateful|disgusting|evil|sad|ugly|fat|two_faced|rotten|bloody|stinking|smug|cheating|thieving ~1 #Insult|#CalledName|sack|piece|bag|excuse|fellow|creature|cow|waste|lot|git|sod|mare|bollocks|wagon|shower|cabbage|lump|toad|hag|cur|mutt|so_and_so|man|woman $|of|for|who|and|how|i|where|have|did|get
    ^ ~1 get lost|stuffed|bent|fucked|rid $|you|and
    married|dated|trusted|loved|living|stuck|raised|dating|marry|lived ~2 such|a|an ~3 #CalledName|#Insult|monster|coward|loser|child $
    what|which ~1 sort|kind|type of ~1 #CalledName|monster|animal|sicko|lunatic|pig
    kiss|lick my ~2 ass|arse|backside|butt|hole
    you ~1 sir|madam|lady are ~3 #CalledName|#Insult|fraud|disgrace
    you ~4 brain_dead|braindead
    only you ~1 could|would ~2 be ~2 thick|stupid|dumb|dense|dim
    how ~1 can|could you ~2 be ~1 this|so|that|such ~2 thick|stupid|dumb|dense|dim|idiot|moron|gullible
    what a ~3 piece of work|shit|garbage|crap
    nasty|vile piece of work
    poor|sorry|pathetic|sad|disgusting|lousy|miserable excuse for|of ~1 a|an
    waste of ~1 space|oxygen|skin|air|breath|sperm $
    ^ ~1 go ~1 to hell
    burn|rot|roast in hell
    ^ ~1 drop dead
    eat shit
    ^ ~1 sod|piss|bugger|naff|feck|fuck|eff|jog|hop off|on $|back|you|to|home|out|with
    shut your ~2 mouth|face|trap|gob|hole|piehole|cakehole
    you ~1 make|makes me ~1 sick|puke|vomit|gag|ill
    ashamed to ~2 call|know|be ~2 you|your
    embarrassment|disgrace|insult to ~2 your|this|the|everyone|humanity|yourself ~1 family|children|kids|profession|mother|father|name|us|me|job|house
    scum of the
    lowest of the low
    you are ~1 nothing ~1 but|to|without|compared
    hope you ~2 rot|choke|die|suffer|burn|fail|drown
    thick as ~1 shit|two|mince|pig|a_brick
    dumb as ~1 hell|a_rock|rocks|shit|fuck
  `,
  2: `
    call|calling yourself a|an|my
    i am ~1 ashamed|disgusted of|by|with you
    you should ~1 be ~1 ashamed
    have you ~1 no shame|dignity|pride|decency
    no shame ~1 have_you
    two|two_bit faced ~1 $
    you ~1 have ~1 no class|shame|spine|backbone|morals|dignity|self_respect|manners|heart|soul
    shame on ~1 you
    you stink|reek ~1 $|of
    what is wrong in your head
  `,
});
