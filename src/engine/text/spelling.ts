/**
 * Texting style, missing apostrophes and common misspellings: what a typed word stands for.
 * Each entry is `plain=typed,typed`; `_` separates words, a lone `_` means "says nothing".
 * Forms that depend on their neighbours (`ur`, `its`, `your`) are in `neighbours.ts`.
 */

const CONTRACTIONS = `
  i_am=i'm,im,i;m,iam i_have=i've,ive i_would=i'd i_will=i'll you_are=you're,youre,ure,y'all're,ye're,youse're,yer're
  you_have=you've,youve you_will=you'll,youll you_would=you'd,youd he_is=he's,hes she_is=she's,shes
  it_is=it's it_will=it'll,itll it_would=it'd we_are=we're we_have=we've,weve we_will=we'll we_would=we'd
  they_are=they're,theyre they_have=they've,theyve they_will=they'll,theyll they_would=they'd
  he_would=he'd she_would=she'd he_will=he'll she_will=she'll that_is=that's,thats that_will=that'll
  this_is=this's there_is=there's,theres here_is=here's,heres what_is=what's,whats who_is=who's
  where_is=where's,wheres how_is=how's,hows why_is=why's,whys when_is=when's let_us=let's
  everyone_is=everyone's,everyones nobody_is=nobody's someone_is=someone's something_is=something's
  nothing_is=nothing's do_not=don't,dont,dnt,don,do'nt does_not=doesn't,doesnt,dosent,doesent,does'nt
  did_not=didn't,didnt,dint,didn,did'nt can_not=can't,cant,cannot,ca'nt
  could_not=couldn't,couldnt,could'nt will_not=won't,wont would_not=wouldn't,wouldnt,would'nt
  should_not=shouldn't,shouldnt is_not=isn't,isnt,ain't,aint,is'nt are_not=aren't,arent
  was_not=wasn't,wasnt,wasn,was'nt,was'not were_not=weren't,werent has_not=hasn't,hasnt
  have_not=haven't,havent,have'nt had_not=hadn't,hadnt must_not=mustn't,mustnt need_not=needn't,neednt
  might_not=mightn't ought_not=oughtn't,oughtnt shall_not=shan't should_have=should've,shouldve,shoulda
  could_have=could've,couldve,coulda would_have=would've,wouldve,woulda might_have=might've,mightve
  may_have=may've must_have=must've,mustve,musta might_have=mighta whatever=whatevz,wtv,wateva,watever,whateva,whatevs,w/e should_not_have=shouldn't've,shouldntve,shouldnta
  would_not_have=wouldn't've,wouldntve could_not_have=couldn't've i_would_have=i'd've
  you_would_have=you'd've you=y'all,yall,ya'll it_was=twas,'twas because='cause until='til oclock=o'clock
  what_are=what're what_did=what'd how_did=how'd why_did=why'd who_would=who'd who_will=who'll
  there_will=there'll there_would=there'd i_will_have=ill've`;

const SHORTHAND = `
  you=u,ya,yu,yous,youse,ye your=yer yourself=urself,yaself,yrself,yerself yourselves=urselves,yerselves though=thou,tho are=r why=y and=n,nd,& ok=k,kk,okay,okey,okie,okk
  apologizing=apologizin,apologisin,apologising sorry=sry,scusi,soreee,sawry,sowwy,srry,soz,sozz,sori,sorrie,soory,sorri,soryy,sory seriously=srsly
  apologies=apols,apologys,appologies,apologees
  because=bc,bcoz,bcos,bcuz,cuz,cus,coz,cos,becoz,becuz,becus,becos,b/c,bcs,bcause,becasue,becuase,beacuse
  although=altho through=thru until=til,till right_now=rn,atm i_know=ik i_do_not_know=idk
  i_do_not_care=idc,idgaf honestly=imo,imho,tbf _=iirc,afaik,fyi,innit,smh,ykwim,fml anyway=btw
  never_mind=nvm,nm,nevermind,nvmd people=ppl somebody=sb something=sth,smth,smthn,sumthing,smthg,somethin
  nothing=nothin,nuthin any=ne,eny anybody=nebody,anybdy anyone=ne1,neone anything=anythin,nething everything=everythin,evrything about=abt,bout,'bout
  with=w,w/,wit,wid without=w/o,wo going_to=gonna,gunna,finna going=fixin want_to=wanna
  have_to=gotta,gota,hafta trying_to=tryna trying=tryin let_me=lemme give_me=gimme ought_to=oughta
  out_of=outta kind_of=kinda sort_of=sorta lot_of=lotta do_not_know=dunno,dnno
  i_am_going_to=imma,i'mma,ima,i'ma supposed_to=supposta let_us=lets birthday=bday yesterday=yday,yest,ystd suppose=s'pose i_guess=ig should=shld please=pls,plz,plss
  thanks=thx,thanx,thnx,tnx,tq,ty,tysm,cheers,ta tomorrow=tmrw,tmr,tmw,tomoro,tomorow,2moro,2morrow,tmro
  tonight=tonite,2nite night=nite last_night=lastnite before=b4 great=gr8 late=l8 later=l8r mate=m8
  minutes=mins minute=min hours=hrs week=wk weekend=wknd behavior=beheaviour,behaivour,behavoir,behaviur message=msg messages=msgs text=txt have=hv,hav
  when=wen what=wat,wht,wot,wut what_is=wats,wots,wuts the=da,teh,d that=dat,tht that_is=dats this=dis
  then=den them=dem from=frm just=jus,jst,juz really=rly,rlly,realy,reli,rili,fr,frfr,ong very=vry
  a_lot=alot at_least=atleast,atlest probably=prolly,prob,probs definitely=def,deffo,defo,defs,definately,defiantly,definetly
  obviously=obv,obvs,obvi totally=tot,totes little=lil,lils good=gud love=luv did_not=dint not=nt
  never=nvr,neva always=alwys,alws,alwayz every=evry everyone=evryone,every1 anyone=any1
  someone=some1,sum1 nobody=no1 else=els could=cud,cld would=wud,wld should=shud,shld could_not=cudnt
  would_not=wudnt should_not=shudnt got=gt give=gv know=knw,noe,kno,knoe like=lyk,lk talk=tok,tlk
  answer=ans boyfriend=bf girlfriend=gf friend=bff,freind mum=mam,mama,mummy mom=momma,mommy
  dad=daddy,papa just_kidding=jk,jkjk what_the_fuck=wtf what_the_hell=wth shut_the_fuck_up=stfu
  get_the_fuck_out=gtfo for_fucks_sake=ffs fuck=fk,fck,f*ck,f**k
  fucking=fkn,fkin,fking,fckn,fuckin,effing,f*cking,f**king shit=sh*t,sht bitch=b*tch asshole=a**hole
  bullshit=bs motherfucker=mf kill_yourself=kys kill_myself=kms
  i_miss_you=imy i_love_you=ily,ilu,ilysm what_are_you_doing=wyd how_about_you=hbu what_about_you=wbu
  do_not_worry=dw no_problem=np no_big_deal=nbd no_worries=nw of_course=ofc,oc let_me_know=lmk text_me=hmu
  talk_to_you_later=ttyl be_right_back=brb be_back_later=bbl have_to_go=gtg,g2g my_bad=mb i_have=iv
  you_would=ud,u'd you_will=ull,u'll you_have=uve,u've,uv you_are=u're you_know=yk,yknow,y'know
  i_swear=istg defense=defence offense=offence
  apologize=apologise,appologize,apologiz,apologyze,apologyse,appologyse,appologise,apologice,apolagize,apoligize,apoligise
  apologized=apologised,appologized apologizes=apologises apologizing=apologising realize=realise
  realized=realised recognize=recognise recognized=recognised behavior=behaviour apology=appology
  intention=intension intentions=intensions offended=offened,ofended,offented
  overreacting=overeacting,overacting overreact=overeact overreacted=overeacted
  sensitive=sensative,sensetive,senstive dramatic=dramtic ridiculous=rediculous friends=freinds
  believe=beleive,belive received=recieved weird=wierd misunderstood=misunderstod,missunderstood
  misunderstand=missunderstand disappointed=disapointed,dissapointed,dissappointed
  embarrassed=embarassed,embarrased embarrass=embarass manipulative=manuplative selfish=selfis
  pathetic=pathatic hypocrite=hipocrite,hypocrit`;

const table = new Map<string, string>();
for (const entry of `${CONTRACTIONS} ${SHORTHAND}`.split(/\s+/).filter(Boolean)) {
  const [plain = '', typed = ''] = entry.split('=');
  for (const word of typed.split(',')) table.set(word, plain === '_' ? '' : plain.replaceAll('_', ' '));
}

/** Plain words for a typed word (lower case, straight apostrophes), or undefined when it stands for itself. */
export const expand = (typed: string): string | undefined => table.get(typed);
