import { sound } from './fold.ts'

/** Given names that are used for each other: those of one line. A short form of two names stands on two lines, for
 * Alexander and Alexandra are both Alex, and are not one person. */
const families = `
abdullah abdallah
abigail abby
ahmed ahmad
alan allan allen al
albert alberto al bert
alexander aleksander aleksandr alexandr oleksandr alejandro alessandro alex alec sasha sascha xander sander
alexandra aleksandra oleksandra alejandra alessandra alex sasha sascha sandra
amanda mandy
anastasia anastasiya nastya stacy
andrea andy andi
andrew andreas andrey andriy andrzej andy drew
anthony antony antonio anton tony toni
antonia tonia toni
arthur artur art
barbara barb babs
benjamin ben benny benji
catherine katherine kathryn katharina katarina katarzyna ekaterina kateryna kate katie cathy kathy kat katja kasia
charles carlos charlie chuck karl carl
charlotte charlie lottie
christian chris kris
christine christina kristina kristin chris kris tina
christopher christoph christophe chris kris kit
cynthia cindy
daniel dan danny
daniela danielle dani
david dave davy
deborah debra debbie deb
dmitry dmytro dima
donald don donny
dorothy dot dottie
douglas doug
edward eduard eduardo ed eddie ted ned
edwin ed eddie
eleanor ellie nora
elizabeth elisabeth elizaveta liz lizzie beth betty eliza elise lisa elisa
eugene evgeny yevgeny yevhen gene zhenya
evgenia yevgenia zhenya
fatima fatma fatemeh
frances francisca francesca franziska fran franzi
francis francisco francesco franciszek francois frank paco franz fran
frederick friedrich frederik fred freddie fritz
gabriel gabe gabi
gabriela gabriella gabrielle gabi
george georg jorge georgy georgios giorgos giorgio
gerald gerard gerry jerry
gregory greg gregor grigory hryhorii grzegorz
helen helena elena olena lena
henry heinrich henri enrique hank harry hendrik henk
hussein hussain husain hossein
ibrahim ebrahim
isabella isabel isabelle bella isa izzy
jacob jakob jakub jake
jacqueline jackie
james jim jimmy jamie
jeffrey geoffrey jeff geoff
jennifer jen jenny jenn
jessica jess jessie
johannes johan hans hannes
john giovanni gianni
john ivan
john johannes johan jan
john jon johnny jonny jack
john juan
jonathan jon jonny johnny
joseph jose josef joe joey pepe giuseppe
joshua josh
judith judy
kathleen kathy kate katie
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard leonardo leo len lenny
madeline maddie
margaret margarete margarita maggie meg peggy greta rita
maria mary marie mia molly
matthew matthias mateo matteo matt
maxim maksym max
maximilian max
maxwell max
michael mikhail mykhailo miguel michel michal mikael mike mick misha
muhammad mohammed mohamed mohammad muhammed mohamad
natalie natalia natalya nat natasha
nicholas nicolas nikolaus nikolaos nikolai mykola niklas nikos nick nico klaus
nicole nicki nikki
oleg oleh
olivia liv livia
omar umar
pamela pam
patricia pat patty trish
patrick pat paddy
penelope penny
peter pedro pete pierre pieter piet petr petro piotr petros
philip philipp philippe felipe phil
raymond ray
rebecca rebekah becca becky
richard ricardo rick ricky dick rich
robert roberto rob bob bobby robbie bert
ronald ron ronnie
samantha sam sammy
samuel sam sammy
sandra sandy
sebastian seb basti bastian
sergey sergio serge serhii
sophia sophie
stephanie stefanie steph steffi
stephen steven stefan stephan esteban steve steffen
susan susanne susanna suzanne sue susie
svetlana sveta lana
tatiana tanya
theodore theodor theo ted teddy
theresa teresa terry tess
thomas tomas tomasz tom tommy
timothy tim timmy
valentin val
valentina val
victor vic
victoria vicky tori
vincent vince vinny
vladimir volodymyr vlad vova
vladislav vlad
walter walt
william wilhelm willem guillermo guillaume will bill billy liam wim
yusuf youssef yousef yousuf
zachary zach zack
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(sound))

const familiesOf = new Map<string, Set<number>>()
families.forEach((names, family) => {
  for (const name of names) familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(family))
})

/** Whether two given names, as they sound, are used for each other. */
export function sameGivenName(a: string, b: string): boolean {
  const families = familiesOf.get(a)
  return families !== undefined && [...(familiesOf.get(b) ?? [])].some((family) => families.has(family))
}
