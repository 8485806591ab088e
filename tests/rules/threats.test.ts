/**
 * What sounds like a threat and is none (bargains, games, idioms, care), and what is one in any style. The rule was mended
 * by these sentences, so they guard it and do not measure it.
 */
import { describe, expect, it } from 'vitest';
import { review } from './messages.ts';

const HARMLESS = `
If you withdraw your complaint I will withdraw mine.
If you drop your claim I'll drop mine.
I'll delete my comment if you delete yours.
You scratch my back and I'll scratch yours.
If you cook I'll do the dishes.
I'll take down my post once you've taken down yours.
I'm going to destroy you at Mario Kart tonight.
You're going down on Saturday, my deck is unbeatable.
I'll crush you in the quiz again if you dare turn up.
If you attack my castle I'll take your queen.
I shot you twice in that round and you still won.
Next game I'm burying you, bring snacks.
I'll kill it at the gym tonight.
This commute is going to kill you, take the train.
You'll pay for it tomorrow if you have a third glass.
My mum is going to kill me if I'm late again.
I'll be hanging on to you the whole flight.
I'll smash the garlic and you chop the onions.
Beat the eggs or I will, just don't overdo it.
You'll regret not making a double batch of that curry.
I'm going to finish you a plate and leave it in the oven.
If you don't stir it, it will burn.
Our defence is going to get hammered if you don't track back.
I'll knock you out a training plan for the marathon.
You'll be finished by mile twenty if you start that fast.
They'll report you to the league if you field an ineligible player.
We'll beat you next season, good game though.
I'll kick your bottle over to you at half time.
If the report isn't in by Friday the client will be annoyed.
If you don't send me the figures by three I can't finish the slides.
You'll be locked out of the system if you don't reset your password.
I'll have to tell Sam we need another week.
If we miss this one we will lose the account.
You'll hurt yourself if you lift that alone.
You're going to get yourself killed riding without a helmet.
If you keep working like this you'll end up in hospital.
Be careful, the neighbour's dog will bite you if you run.
If you don't see a doctor about that cough I'll worry.
They'll evict you if you miss the payment, let me lend it to you.
A man who threatened to kill his neighbour was sentenced today.
The union says it will take the company to court over the layoffs.
The minister warned that companies would pay for polluting the river.
Police are looking for the man who said he would burn the shop down.
The council will evict anyone who doesn't pay by June.
He told the court he'd make her life hell.
As the song says, every breath you take, I'll be watching you.
They played 'I will follow you into the dark' at the wedding.
Killing me softly with his song is stuck in my head.
The chorus goes you'll be sorry when I'm gone.
I'll find you a seat if you come early.
I know where you live so I can drop the parcel off on the way.
I'll tell your mum you got home safe.
I'll tell everyone what you did for the school fair, you were amazing.
I'll come round to your house on Sunday if you still want help with the shelves.
I called the police because someone broke into my car.
Do you need an ambulance?
If you need an ambulance call 999.
I haven't breathed a word to your mum and I won't.
I'll ring the sister and see if they've changed your water tablets.
Are you dead
Come unlock the door, I'm out front.
yes it's in a ditch
I'd rather you didn't ring or send the boys over with notes.
I will send the pictures as soon as your brother shows me how.
You'll be finished by noon.
If you take down your review, I'll take down mine.
You won't like what happens next in the show.
If you don't verify it you may find your account suspended.
If you leave me the keys I'll send you the photos.
I can make your life a lot less difficult.
I know I made your life difficult, sorry.
Restart it, try it again and you're done.
You ended up in a ditch last time, drive slow.
Come through that door on your right.
I hope you'll be finished by then.
Call me when you are finished.
Think carefully about your job before you quit.
My friends want to meet you.
Our people will love to have you.
Send the cake round, it won't be nice tomorrow.
I got a beating at tennis.
You have such a kind heart, I'll tell your mum about it.
`;

const THREATS = `
I will hurt you if you talk to him again.
If you leave me I will make sure you never see the kids.
Say one more word and I'll break your jaw.
I'm going to kill you.
You're dead when I get home.
say that again n ill smash ur face in
ill find out where u live n then we'll see
ur dead if u go near her again
keep runnin ur mouth see wot happens
u better sleep wit one eye open
ill put ur pics everywhere
im gonna ruin ur life u watch
try me n ull end up in hospital
Should you fail to comply, I shall see to it that your employer learns of your past.
I would hate for your wife to receive those photographs.
It would be most unfortunate if something were to happen to your shop.
Unless you withdraw your statement you will find your visa revoked.
You have until midnight, after which the recordings will be published.
I would advise you to think very carefully about your family before you testify.
If you ever leave me I'll find you, wherever you go.
No one else will have you, I'll make sure of that.
Walk out that door and you'll never see this dog alive again.
Get home now or I'm smashing your laptop.
If you tell anyone I'll post the video.
I'll tell immigration about you if you go to the police.
You'll come back or I'll burn the house down with everything in it.
Speak to HR and you'll never work in this industry again.
I can make your life here very difficult if you keep pushing this.
Keep complaining and see how long you last.
Remember who signs your visa papers before you open your mouth.
Do that again and you're out on the street, I mean it.
You'll get a beating when your father comes home.
I'll send your brother round and he won't be gentle.
Nice car. Be a shame if it got scratched.
I know which school your kids go to.
Accidents happen to people who talk too much.
We know where you park at night.
You won't like what happens next.
My cousins would love to have a word with you in private.
Watch your back on the way home.
Are you going to pay up or do I break your legs?
Are you going to shut up or will I break your jaw?
I'll destroy you if you tell them.
They will find you in a ditch.
You're finished, mate.
You'll need an ambulance when I'm done.
You're leaving in an ambulance.
I'm coming through that door.
I'll ruin your family if you ruin mine.
If you go to the police I'll burn your house down.
If you hurt my brother I will hurt yours.
`;

const linesOf = (table: string): readonly string[] => table.trim().split('\n');
const isHeard = (text: string): boolean => review(text).findings.some(({ rule }) => rule === 'threat');

describe('threats', () => {
  it.each(linesOf(HARMLESS))('are not heard in: %s', (text) => {
    expect(isHeard(text)).toBe(false);
  });

  it.each(linesOf(THREATS))('are heard in: %s', (text) => {
    expect(isHeard(text)).toBe(true);
  });
});
