"""Frequent surnames of the four regions, gathered by hand, folded; and how surnames often end.

Surnames that are ordinary words (Weber is not, Koch and Petit are) are only taken for names with
a capital or after a cue: see `words.py`.
"""

import re

from carereview.privacy.detect.data.surnames_frequent import SURNAMES as _FREQUENT
from carereview.privacy.detect.data.surnames_world import SURNAMES as _WORLD
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words import NO_NAME

_DISTINCT = 5
"""Letters from which on a surname is hardly anything else."""

_FRENCH = """
aebischer aubert aubry baechler balmer bapst barbey barras baudin bays beaud berset bersier
berthoud besson blanc
blanchard bochud boillat bonvin borel borgeat bornand bourgeois bourquin bovet bovey brodard
bruchez brugger bugnon burnier
carrel carron castella chablais chappuis chapuis charriere chatelain chatton chavaillaz chenaux
cherpillod chevalier chevalley
clerc clivaz collaud constantin conus corboz corminboeuf cornu corthay cosandey coquoz cottier
cretton crettaz crausaz cuennet
cuendet curchod darbellay debons delaloye delacretaz demierre deschenaux dessimoz dorsaz dousse
dubois dubuis duc ducommun
ducrest dufour dumas dupasquier dupont dupuis durand dutoit emery emonet epiney evequoz fasel
favre fellay fontaine fontana
fournier fragniere francey frossard gaillard gaillet gachet gauthier gay genoud gerber gilliard
gillieron girard girardin giroud golay
gonin grandjean gremaud grosjean guex guillaume huguenin humbert jaccard jacot jaquet jaquier
jacquier jeanneret joly jordan joye
juillerat kolly lambert lambelet lathion laurent lefebvre lefevre lejeune leroy leroux leuba
liaudat lonfat lovey magnin maillard maillefer
maradan marchand marclay maret mariethoz martin martinet mathey mathez matthey maurer mayor
meylan michaud michel micheloud
monnard monney monnet monnier monod moreillon moret moreau morel morand morisod mottet mottier
mudry muller nicolet
nicollier nendaz oberson overney pache page pasche pasquier paillard pahud perret perriard
perrin perritaz perrottet perroud petitpierre
philipona piguet pilet piller pittet pittier pochon prelaz progin python quartenoud rappaz rapin
ravussin rebord reymond reuse
reynard rey ribordy richard rieder rime rochat roch roduit romanens rossier rouiller roulin
roulet rosset roux ruffieux sallin savary
savoy schaller schmutz simon sonney sottas stern sudan tanner theytaz thomas thomet tinguely
tornare trolliet udry vallat vaucher
vaudan vaudroz vauthey veillon veya vial vionnet voeffray volery vonlanthen vuichard vuilleumier
vuille vuilloud waeber wicht yerly
zufferey zbinden bonnet bernard robert garnier faure rousseau vincent mercier boyer andrieu
guerin henry nicolas
perez legrand masson mathieu colin vidal caron picard roger brunet giraud lacroix meunier renard
gaillot
"""

_GERMAN = """
abegg ackermann aebi aeschlimann affolter albrecht amacher ammann amstutz arnold bachmann bader
balmer bar baer bauer baumann baumgartner
baur beck beeler benz berchtold berger bernasconi bieri binggeli bischof bissig blaser blum
bollinger bolliger bosch bosshard brandli
braun brunner bruderer brugger brullhart bucher buchi buchmann buhler buhlmann burgi burkhard
burkhart burki buttikofer camenzind
christen dahinden dietrich dobler durr egger eggenberger egli ehrler eichenberger erni ernst
etter fankhauser fassler feller fehr felder
fischer fluckiger flury forster frei freiburghaus frey fricker friedli fritschi fuchs furrer
gasser gassmann gehrig geiger geissbuhler gerber
gisler gloor graber graf grob gross grossenbacher gubler gut gyger haas habegger hafliger hafner
haller hanni harri hartmann
hasler hauser hausler hefti heller herger hermann herzog hess hirschi hirt hitz hochuli hofer
hofmann hofstetter horat huber hug
hugentobler hunziker hurlimann hurni imhof imboden inauen iseli isler iten jager jaggi jenni
jost jung kagi kalin kaiser kalbermatten
kaufmann kaeser kaser keiser keller kern kessler kilchenmann kistler klein knecht koller konig
koch kohler krahenbuhl kramer kraus
krebs kuhn kung kunz kunzli kuster kyburz lang lanz lehmann leuenberger leuthold leutwyler
liechti lienhard lienhardt locher
luscher lustenberger lutz luthi maeder mader maier marti marty mathis maurer mayer meier meili
meister meyer michel moser
muhlemann mueller muller munger nageli nef niederberger nyffenegger nussbaumer nussli oberholzer
odermatt oeschger ott pfister pfenninger
portmann probst rast ramseier reber reinhard rickenbacher rieder rindlisbacher ritter rohner
rohrer roos roth rothlisberger ruegg ruch ruckstuhl
rusch rutz ryser ryter salzmann sauter schafer schaer schar schaller schaub scheidegger schenk
scherrer schiess schilling schlapfer schlatter schlegel
schluep schmid schmidli schmidt schmitt schmitz schneeberger schneider schnyder schoch
schonenberger schurch schuler schulz schulze schumacher schurmann
schutz schwab schwarz schweizer seiler senn sidler siegenthaler siegrist sigrist simmen sommer
spiess sporri spring stahli staub stadelmann
stalder stampfli staubli stauffer steffen steiger steinemann steiner stettler stocker stockli
stoll straub streit strub stucki studer
studach stuhler sturzenegger stutz suter tanner thoma thommen tobler trachsel tresch trosch
tschanz tschudi ulrich utzinger vetter vogel
vogeli vogt vogtli wagner walder waldis waldvogel walker walser walther waser wattenhofer
weber wegmuller wehrli weibel weiss
wenger werder wettstein wicki widmer wiederkehr wiedmer wild winkler winzeler wirth wirz wiss
wittwer wolf wuest wuthrich wyler
wymann wyss zahnd zaugg zehnder zeller ziegler zimmerli zimmermann zingg zollinger zuber zuger
zumstein zurcher zwahlen
becker hoffmann krause lange krueger kruger scholz werner lehmann neumann schroder schroeder
peters vogel franke
heinrich gunther guenther schubert winter otto arnold lorenz seidel bohm pohl busch horn sauer
wolf wolff scherer amrein lauber ruegger
"""

_ITALIAN = """
agustoni albertini albisetti amado ambrosini antonini arrigoni balestra balmelli barbieri baroni
bassetti battaglia beltrami benedetti
beretta bernardi bernasconi berta bertini bettoni biaggi bianchi bignasca boggia bonetti borella
borsari bottinelli brambilla
brivio broggi bruno bruni buzzi caduff caccia camponovo canepa canonica cantoni caprara carboni
carlucci caruso casari cattaneo cavadini
cavalli celio ceresa cerutti chiesa cippa colombo conte conti coppola corti costa costantini
crivelli croci dadda dazzi
deangelis delcò delvecchio deluca demarchi derosa donati esposito fabbri falcone farina fasola
fava ferrara ferrari ferrario ferraro
ferretti ferri filippini fiori fontana foletti forni franchi franzoni frigerio frapolli
fumagalli gagliardi galfetti galli gallo gatti
genini gentile ghisletta giacomini giannini giordano giudici giuliani gobbi grandi grassi grasso
greco guerra guidi guglielmetti induni
kalbermatten lepori leone lombardi lombardo longo lorenzi lorenzetti lucchini lurati maggetti
maggi mainardi malacrida mancini manzoni marchesi
marchetti mariani marinelli marini marino mariotti martinelli martinetti martini martinoli
martino masoni mattei mazza mazzoleni mazzucchelli medici
melera mele merlini messina milani mombelli mondada monaco monti morandi moretti morelli morini
moro mosca mossi napoli negri neri nicoli
orelli orlandi ortelli pagani pagnamenta palmieri palumbo pagano parisi pedrazzini pedretti
pedrini pelli pellegrini pellanda pellegrino
peduzzi perucchi petrini pini piffaretti pisani poggi poretti porta pozzi pusterla quadri
ranzoni regazzi rezzonico ricci riccardi
rigamonti rinaldi riva rizzi rizzo robbiani romano romeo roncoroni rossetti rossi rosselli
rossini ruggeri rusca russo sala salvi sanna santi santini
santoro sartori savi scolari sciarini serra silvestri snozzi solari soldati solca sorrentino
spinelli stoppa storni tami tarchini testa tettamanti
togni tognola tosi tomasi trezzini trezzi valenti valentini valli valsangiacomo vanini vanetti
vassalli villa vitale vitali vassella zanetti
zanini zanoni zappa zoppi
"""

_ENGLISH = """
adams allen anderson andrews armstrong atkinson austin bailey baker ball banks barker barnes
bates bell bennett berry
bishop blake booth bradley brooks brown bryant burgess burns butler campbell carroll carter
chambers chapman clark clarke coleman cole
collins cooper cox craig crawford cunningham curtis dale daniels davidson davies davis davison
dawson dean dixon duncan dunn
edwards elliott ellis evans ferguson fisher fleming fletcher ford foster fox francis fraser
freeman gardner gibbs gibson gilbert gill gordon
graham grant gray green greene greenwood griffin griffiths hall hamilton hammond harding harper
harris harrison hart harvey hawkins hayes
henderson henry hicks higgins hill hodgson holland holmes hopkins houghton howard howarth howell
hudson hughes hunt hunter hussain jackson jacobs
james jenkins johnson johnston jones jordan joseph kaur kelly kennedy khan king knight knowles
lambert lane lawrence lawson lee lewis
lloyd long lowe lynch macdonald marsh marshall martin mason matthews mccarthy mcdonald mckenzie
miller mills mitchell moore moran morgan
morris morrison murphy murray myers nash newman newton nicholls nicholson norris obrien oconnor
oliver osborne owen owens page palmer
parker parkinson parry parsons patel patterson payne pearce pearson perkins perry peters
phillips poole porter potter powell power pratt price
pritchard ramirez reed rees reid reynolds rhodes rice richards richardson riley roberts
robertson robinson rogers rose ross rowe russell ryan
sanders saunders scott sharp shaw shepherd simmons simpson sims singh slater smith spencer
stephens stephenson stevens stevenson stewart stone
sullivan sutton taylor thompson thomson thornton todd tucker turner tyler wade walker wallace
walsh walters walton ward warner warren
washington watkins watson watts weaver webb webster welch wells west weston wheeler white
whitehead wilkins wilkinson williams williamson willis
wilson winter wood woods woodward wright wyatt yates young
"""

_FURTHER = """
ahmeti ajdini aliji aliu almeida alves andrade antunes araujo azevedo bajrami barbosa batista
bekteshi berisha beqiri braha brito cakir
cardoso carneiro carvalho celik coelho correia costa cruz cunha da dacosta demir demirci dias
diaz djokic duarte fernandes fernandez ferreira
figueiredo fonseca freitas garcia gashi gomes gomez goncalves gonzalez gutierrez hasani
hernandez hoti hoxha hoti ibrahimi imeri islami
ismaili jankovic jashari jovanovic kadriu kaya kilic kovac kovacevic krasniqi kowalski kumar
lima limani lopes lopez machado marković markovic
marques martinez martins mehmeti mendes mendez miranda monteiro morina moreira moreno mustafa
neves nikolic nowak nunes ozdemir ozturk petrovic pereira
pinto pires popovic ramadani ramos rexhepi ribeiro rocha rodrigues rodriguez romero ruiz sadiku
sahin salihu sanchez santos selimi sejdiu shala shehu
silva simoes sivakumar sousa souza stojanovic suarez tavares teixeira torres tran vasquez vaz
vieira yildirim yildiz yilmaz zeqiri nguyen
"""

_ALSO_NOUNS = """
petit grand blanc roux leblanc quartier cousin marchand boulanger berger meunier tissot charpentier
macon sergent page moine lemoine labbe abbe bon bonhomme bonjour vieux voisin neveu parent maitre
marquis roi prince comte baron moulin pont riviere bois foret montagne vallon champ pre jardin
rose fleury pommier poirier loup lion poulet coq mouton renard merle rossignol comment
koch bar hahn hirsch adler stein berg bach baum busch frei gut kurz lang klein gross stark jung
alt weiss schwarz braun roth sommer winter herbst freitag sonntag konig kaiser herzog graf ritter
bischof abt monch richter vogt meister knecht burger nachbar vetter engel teufel himmel stern
mond schnee frost pfeffer zucker kohl mann hof
verdi re papa vescovi abate marchese barone cavaliere pastore lupo gatto volpe merlo fiore viola
bello grande piccolo basso magro corto vecchio biondi bocca monte valle fiume lago mare luna sole
stella serra bosco prato campo ponte spada guerra pace gioia durante salata scaduto
black wall hunt power law bird cook day love pope church field fields frost snow marsh lake rivers
brook hope little strong swift rich best noble savage wise bond cross gates parks waters mills cash
penny christmas may march summers winters friday star hood drew steel cannon carpenter mason tailor
janvier fevrier printemps automne hiver joli gras maigre sage fort hardi lebrun lesage laroche
roche rocher vigne lavigne bouquet cordonnier tailleur couturier chasseur pecheur vacher forestier
jardinier cuisinier potier sellier peintre soldat capitaine cardinal pigeon corbeau alouette lapin
marron cerise raisin schnell kluge stolz lustig frohlich streng bitter zahm apfel birnbaum nussbaum
rosenbaum blume dorn brucke stiefel nagel hammer beil specht sperling rabe falk habicht storch
kranich hase luchs hecht signer maler schreiber bravo forte allegri gentili buono poveri sordi
angeli duca principe passeri leoni volpi lupi oliva cipolla rivera poggio sasso sassi torri mulino
ferro tempesta primavera maggio settembre pasqua long short small big tall keen bright swan crane
drake hawk sparrow finch lamb bullock pool butcher carver bacon pepper duke earl monk priest copper
temple shield moody hasty zimmer lange kurz hahn graf sauer jung wolf winter sommer herbst engel
teufel stern sonne mond busch kraut kohl zwiebel kirsch nuss wein bier brot butter kase speck
fleisch fisch adler gans ente amsel drossel meise rabe fuchs hirsch ochs stier kalb schaf bock
stark reich arm bose fromm krumm ernst krug loffel messer zange sage keil ring fels eisen stahl
kupfer silber blei heller taler schilling turm mauer steg wiese zaun graben teich brunnen moos
hugel kamm spitz haupt bart zahn faust herz krieg held kampf schwert pfeil kugel pulver feuer
rauch sturm blitz frost nebel wolke guerra pace gallo lupo orso volpe cavallo bue vacca pecora
capra agnello passero aquila falcone serpe pesce barbiere ferraro fornaro pastore cacciatore
soldato capitano conte marchese barone cardinale abate frate monaco santoro papa croce chiesa
arena bassi belli bianco boucher brun bull calabrese camus carta collet durst gros hardy hein kirk
leger mallet manca millet nickel norton onions paris pepe piazza poli rau read rosso rota sacco
soldini tedesco tudor ventura
castello torre ponte fontana fiume lago monte valle bosco campo prato orto vigna pera mela noce
"""

SURNAMES = words(
    f"{_FRENCH} {_GERMAN} {_ITALIAN} {_ENGLISH} {_FURTHER} {_FREQUENT} {_WORLD} {_ALSO_NOUNS}"
)
"""Frequent surnames, folded."""

NOUN_SURNAMES = words(_ALSO_NOUNS)
"""Surnames that are nouns or adjectives too."""

CLEAR_SURNAMES = frozenset(
    word for word in SURNAMES - NO_NAME - words(_ALSO_NOUNS) if len(word) >= _DISTINCT
)
"""Surnames that are names even where nothing has a capital."""

LIKE_SURNAME = re.compile(
    r"[a-z]{2,}(?:"
    r"mann|meier|maier|meyer|mayer|muller|bauer|berger|inger|egger|bacher|hofer|huber|stein|wald|brunner|wiler|wyler"
    r"|thaler|buhl|buhler|matter|holzer|hauser|hardt|ecker|ler|ner|zli|gli|tli|dli|bli|kli|schi|sch|tz"
    r"|ini|ino|ori|iari|etti|etto|elli|ello|ucci|acci|azzi|ozzi|uzzi|oni|ani|ari|aro|eri|iero|aldi|anti|enti|ardi|ardo|aghi"
    r"|esi|ese|iello|uolo|illo|asco|ato|ati|ato|izzi|orso|otti|otto|utti|usso|anza"
    r"|az|oz|uz|oud|ard|aud|aux|eaux|eau|ey|az|od|ot|et|ier|ieux|in|on|lle|ngeon"
    r"|son|ton|ford|ley|well|wood|ham|worth|field|man|kins|sen|shaw|dge|ngs"
    r"|ic|vic|ski|ska|ova|ov|aj|iqi|iu|oglu|eira|eiro|ez|es|esh|swamy|lingam|rajah"
    r")"
)
"""Folded endings: evidence beside a first name, never on its own."""

UNLIKE_NAME = re.compile(
    r"[a-z]*(?:ais|ait|aient|rait|eront|erez|irez|ement|tions?|eux|euse|ivre|endre|ondre|oir|ieren"
    r"|tet|ete|eten|lich|liche|lichen|isch|ische|ung|ungen|keit|bar|ando|endo|uto|uta|are|ere|ire|isce"
    r"|iamo|vano|rebbe|ranno|ing|ed|ly|ness|ful|less|able|ible|mente|zioni?|heit|schaft)"
)
"""Folded endings of verbs, adverbs and abstract nouns: an unknown word with them is no name."""
