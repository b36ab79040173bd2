/** What a word says of the sex of the person whom it names. */
export type Sex = 'male' | 'female';

const MALE_NAMES = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alexandre alexei
ali alfred allen anders andre andrea andreas andrei andrew andy angelo anthony antoine anton antonio arnold arthur
ashraf barack bashar ben benjamin benny bernard bernie bill billy bob boris brad brandon brendan brett brian bruce bryan
carl carlos cecil cedric charles charlie chris christian christopher chuck claude colin craig cyril dale dan daniel
danny dave david dean dennis derek diego dmitri dmitry dominic don donald doug douglas duncan dwight earl eddie edgar
edmund eduardo edward edwin eli elias elliott emmanuel enrique eric erik ernest ernesto eugene evan felix fernando
fidel floyd francis francisco franco frank franklin fred frederick gabriel gareth gary gavin geoff geoffrey george
gerald gerard gerhard giovanni giuseppe glenn gordon graham greg gregory guillaume gustav guy habib hamid hans harold
harry hassan hector heinrich helmut henri henry herbert herman homer horace howard hubert hugh hugo humphrey hussein
ian ibrahim igor isaac isaiah ismail ivan jack jacob jacques jaime jake james jamie jan jared jason javier jay jean jeff
jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan johann johannes john johnny jon jonathan jorge jose josef
joseph josh joshua jozef juan jules julian julio julius jurgen justin karl keith ken kenneth kevin khaled klaus konrad
kurt kyle lance larry laurence lawrence lee leo leon leonard leonardo leonid leopold leroy leslie lewis liam lloyd louis
lucas luigi luis luke mahmoud malcolm manuel marc marcel marcello marco marcus mario mark marshall martin marvin matt
matteo matthew maurice mauricio max maximilian mehmet melvin michael michel miguel mike mikhail milton mitchell mohamed
mohammad mohammed morris moses muammar muhammad murray mustafa nathan nathaniel neil nelson neville nicholas nick nicolas
nigel nikita nikolai noah norman oliver olivier omar oscar osama otto owen pablo patrick paul pavel pedro perry pete
peter phil philip philippe phillip pierre rafael ralph ramon randy raphael raul ray raymond recep reginald rene ricardo
richard rick robert roberto robin rodney rodrigo roger roland ron ronald ross roy rudolf rupert russell ryan sam samuel
saddam salvador samir scott sean sebastian serge sergei sergey seth shane sidney silvio simon slobodan stanley stefan
stephen steve steven stuart sylvester ted terence terry theodore thomas tim timothy tobias todd tom tommy tony trevor
umberto vaclav valentin vernon victor viktor vincent vincenzo vladimir volodymyr walter warren wayne werner wilfred
wilhelm will william willie willy winston wolfgang woodrow xavier yasser yitzhak yuri yusuf zachary`;

const FEMALE_NAMES = `abigail ada adele agatha agnes aisha alessandra alexandra alice alicia alison allison amanda amber
amelia amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia april ashley astrid
audrey aung ayesha barbara beatrice becky belinda benazir bernadette bertha beth bethany betty beverly brenda bridget
britney camilla carla carmen carol carole caroline carolyn cassandra catherine cathy cecilia charlotte chelsea cheryl
chloe christiane christina christine cindy claire clara claudia condoleezza connie constance cristina cynthia daisy dana
danielle daphne dawn debbie deborah debra denise diana diane dilma dolores donna dora doris dorothy edith eileen elaine
eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa emily emma erica esther ethel eugenia eva eve evelyn
fatima felicia fiona flora florence frances francesca frida gail georgia geraldine gertrude gina gisele gladys gloria
golda grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary ida
imelda indira inez ingrid irene iris irma isabel isabella isabelle ivana jacqueline jane janet janice jasmine jeanette
jeanne jennifer jenny jessica jill joan joanna jocelyn josephine joy joyce juanita judith judy julia juliana julie
juliet june karen karin karina kate katherine kathleen kathryn kathy katie katrina kay kelly kim kimberly kirsten
kristen kristin lara latifa laura lauren leila lena leonora leticia leyla lillian lily linda lisa liz lois loretta
lorraine louise lucia lucille lucy luisa lydia mabel madeleine madonna maggie malala marcia margaret margarita margot
marguerite maria mariana marianne marie marilyn marina marine marjorie marlene marsha martha martine mary matilda maud
maureen maxine megan melanie melinda melissa mercedes meredith michelle mildred miranda miriam molly monica mona myra
nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia ophelia pamela patricia paula
pauline peggy penelope penny petra phyllis polly priscilla rachel ramona rebecca regina renata rita roberta rosa
rosalind rosanna rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah selena shannon sharon
sheila shirley sonia sonya sophia sophie stella stephanie sue susan susanna susanne suzanne sybil sylvia tamara tania
tanya tatiana teresa tessa thelma theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola
virginia vivian wanda wendy whitney wilma winifred yasmin yoko yolanda yulia yvette yvonne zoe`;

const MALE_NOUNS = `man boy gentleman guy bloke lad dude fellow chap father dad daddy papa son brother uncle nephew
grandfather grandpa grandson husband boyfriend groom bridegroom fiancé widower bachelor king prince duke count baron
lord earl emperor tsar czar sultan emir sheikh shah pope priest monk friar bishop cardinal archbishop imam rabbi pharaoh
sir mr mister actor waiter steward host hero god businessman chairman congressman spokesman statesman policeman
fireman salesman gunman serviceman fisherman craftsman cameraman frontman clergyman stepfather stepson godfather
stepbrother father-in-law son-in-law brother-in-law abbot wizard lordship patriarch viscount`;

const FEMALE_NOUNS = `woman girl lady gal mother mom mum mommy mama daughter sister aunt niece grandmother grandma
granddaughter wife girlfriend bride fiancée widow queen princess duchess countess baroness dame empress tsarina sultana
nun abbess mrs ms miss madam ma'am madame actress waitress stewardess hostess heroine goddess businesswoman chairwoman
congresswoman spokeswoman stateswoman policewoman saleswoman stepmother stepdaughter stepsister godmother ballerina
mother-in-law daughter-in-law sister-in-law witch priestess landlady housewife midwife diva ladyship matriarch`;

/** The sex that a given name or a noun tells, in lower case; names borne by both are left out. */
export const SEX_OF: ReadonlyMap<string, Sex> = sexes();

function sexes(): Map<string, Sex> {
  const words = (text: string) => text.split(/\s+/);
  const found = new Map<string, Sex>();
  const female = new Set(words(FEMALE_NAMES));
  for (const name of words(MALE_NAMES)) if (!female.has(name)) found.set(name, 'male');
  const male = new Set(words(MALE_NAMES));
  for (const name of female) if (!male.has(name)) found.set(name, 'female');
  for (const noun of words(MALE_NOUNS)) found.set(noun, 'male');
  for (const noun of words(FEMALE_NOUNS)) found.set(noun, 'female');
  return found;
}
