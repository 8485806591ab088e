/** Sending somebody away and cursing them; the same words burst out in joy ("shut up!! you got in??"). */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

export const CURSES = graded({
  3: `
    ^ ~2 fuck|screw|sod|bugger you|off|yourself !up
    ^ ~2 damn you ~1 $|all|to
    ^ ~2 fuck|screw your ~1 !exam|boss|job|ex|landlord
    ^ ~2 piss|f|eff|feck|naff|jog|hop|bugger|sod off|on $|back|you|to|home|out|with
    ^ ~2 shut the|your fuck|hell|mouth|face|trap|gob|hole|piehole|cakehole|bloody|damn|fucking
    ^ oh|just|please|you|well|and? shut it $
    ^ ~2 kill yourself $|please|you|already
    ^ ~2 get the fuck|hell out|away|off|lost
    ^ ~2 get lost|bent|stuffed|fucked|to_fuck|to_hell $|you|and|#CalledName
    ^ ~2 get out of my sight|face
    ^ ~2 up_yours|drop_dead|bite_me $|you|and
    ^ ~2 go? to hell $|you|and|with_you
    ^ ~2 eat|suck|kiss|lick my|a|shit ~2 dick|dicks|balls|ass|arse|backside|hole|cock|$
    ^ ~2 rot|die|burn|choke in|on ~1 hell|it|your|a|jail
  `,
  2: `
    ^ !i|we|he|she|they|it ~2 shut up !about|and_take|shop
    ^ ~2 get a life $
  `,
});

/** Good news around it. */
export const JOY = wordings(`
  omg|congrats|congratulations|proud|no_way|got_in|amazing|love|yay|legend|brilliant|lucky
`);
