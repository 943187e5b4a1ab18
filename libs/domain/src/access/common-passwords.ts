/**
 * What passwords are most often made of: words that lead every published list of leaked passwords, in ten languages' common
 * ones, names of sports and heroes, and this product's own surroundings. `passwordProblem` compares after it has taken
 * digits and signs off both ends and read `p@ssw0rd` as `password`, so each entry stands for a family. It is no list of
 * leaked passwords: one of those has hundreds of megabytes.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  password passwort passw motdepasse mdp contrasena contrasenia clave senha parol parola wachtwoord haslo heslo lozinka
  passphrase passcode passkey pass mypassword mypass thepassword newpassword oldpassword yourpassword ourpassword
  changeme changethis changepassword changeit change temp temporary temppassword default defaultpassword initial
  secret secretpassword topsecret mysecret supersecret verysecret private confidential
  admin administrator administrateur administrador root rootroot superuser superadmin sysadmin master masterkey
  user username guest demo sample example test tester testing testtest testuser testpassword login loginlogin signin
  letmein letmeinnow letmeinplease openup opensesame open welcome welcomehome welcomeback bienvenue bienvenido willkommen
  welcometo hello hellohello helloworld hellothere bonjour salut hola holahola ciao privet marhaba salam nihao
  iloveyou iloveu ilovehim iloveher iloveme iloveyouforever iloveyousomuch iloveyoubaby iloveyoumom loveyou loveme
  lovelove lovely love lover mylove myloveforever truelove teamo teamomucho teamor jetaime jetaimemoncoeur tiamo
  princess princesa princesse prinzessin prince sweetheart sweety sweetie honey honeybunny baby babygirl babyboy angel
  angelito bebe beautiful gorgeous sunshine moonlight starlight rainbow butterfly mariposa papillon flower flowers
  football footballer soccer baseball basketball volleyball hockey cricket tennis rugby golf swimming skateboard
  liverpool liverpoolfc arsenal chelsea chelseafc manchester manchesterunited manutd manunited realmadrid barcelona
  fcbarcelona juventus galatasaray fenerbahce besiktas bayern bayernmunchen dortmund olympique marseille ajax
  superman batman spiderman ironman wolverine wonderwoman captainamerica avengers marvel starwars skywalker
  lukeskywalker darthvader startrek enterprise gandalf hobbit lordoftherings harrypotter hogwarts dumbledore pokemon
  pikachu charizard digimon naruto sasuke dragonball dragon dragons dragonfly monkey monkeys tiger tigers lion elephant
  dolphin dolphins horse horses puppy kitten kittycat hellokitty teddybear mickeymouse minecraft fortnite roblox
  counterstrike callofduty worldofwarcraft leagueoflegends playstation xbox nintendo mario supermario zelda
  google googlegoogle facebook twitter instagram youtube whatsapp microsoft windows apple iphone samsung android internet
  computer computador ordinateur komputer laptop keyboard server database oracle cisco linux ubuntu
  michael michelle jessica jennifer ashley daniel andrew anthony joshua matthew robert william thomas charlie jordan
  alexander alexandra elizabeth christian christine christopher nicholas natalie samantha stephanie victoria benjamin
  mohammed mohamed muhammad ahmed ali fatima maria mariana alejandro alejandra fernando francisco guadalupe
  carlos cristina daniela gabriela valentina sebastian natasha ekaterina anastasia dmitry sergey vladimir
  jesus jesuschrist jesusislord jesuslovesme godisgood godislove godbless blessed faith heaven bismillah allah allahuakbar
  inshallah alhamdulillah
  mother mymother father myfather family myfamily brother sister friends friendship bestfriend forever together
  happy happiness happybirthday birthday birthdaygirl christmas summer summertime winter spring autumn january february
  march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday
  america england france deutschland germany switzerland suisse schweiz geneva geneve genf espana mexico
  argentina colombia brasil brazil canada australia india pakistan indonesia philippines turkiye turkey russia rossiya
  china japan korea egypt morocco algerie tunisie nigeria kenya southafrica london paris newyork losangeles
  metallica nirvana blink linkinpark eminem slipknot beatles rockandroll rocknroll music guitar
  chocolate cookies cookie cheese pizza banana strawberry orange coffee
  ferrari mercedes porsche mustang corvette harley harleydavidson yamaha kawasaki toyota
  whatever nothing something anything everything idontknow dontknow idontcare forgot forgotten remember trustno trustme
  trustnoone nopassword nopasswordhere shadow freedom liberty phoenix killer hunter ranger warrior matrix access
  computer1 qazwsx qazwsxedc qwerty qwertyuiop qwertyui qwertz qwertzuiop azerty azertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm
  qweasd qweasdzxc asdfasdf qwerqwer abcabc aaaa abcd abcdef
  resolute itu itut wtsa tsag tsb tsbitu council geneve2 union telecommunication telecommunications standardization
  standards planning strategicplan operationalplan rapporteur director planner verifier contributor auditor
  `
    .split(/\s+/)
    .filter(Boolean),
);

/** Rows of keys and digits that fingers walk along. */
export const ROWS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'йцукенгшщзхъфывапролджэячсмитьбю',
];
