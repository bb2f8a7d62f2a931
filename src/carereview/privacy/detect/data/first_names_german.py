"""First names that are frequent where German and Romansh is spoken, folded, gathered by hand."""

FIRST_NAMES = """
achim adelheid adolf adrian adrienne agathe albert albertina albin albrecht aldina alea
aleksander alex alexander alfons alfred alfredo alida alina alois alwin alwina amadeo amelie
amina anaelle andrea andreas andreina andri andrin andrina angela angelika anina anita anja anke
anna annalena annegret anneliese annemarie annette annika anouk anselm anton antonia ardita
arlette armin arno arnold aron arsim arthur aurel avni axel balthasar balz barbara barbla basil
bastian beate beatrix beda benedicta benedikt benjamin benno bernd bernhard bertha berthold
bettina bianca bigna birgit birgitta bjorn bledar bodo briska brunhilde bruno burkhard carla
carmen carolin carsten caspar casper cedric celia chantal chasper christa christian christina
christine christoph ciara cla clara claudia claudio clemens colin conny constantin corina
corinna corinne cornelia corsin curdin cyrill dagmar dajana damian daniel daniela dario darius
david debora deborah denise dennis detlef diana diego dieter dietmar dietrich dirk domenic
dominic dominik dominique donat dora doris dorothea durim eberhard eckhard edeltraud edgar edith
eduard edwin egon elea elena eleni eleonora elfriede eliana eliane elias elin elina elio elisa
elisabeth elke ella elmar elodia elsbeth else elvira emanuel emely emil emilia emma enea enrico
erhard erich erika erna erwin esad esma esther ettore eva evelin evelyn ezra fabian fabienne
fabio fadri fatlum faton felicia felicitas ferdinand fernand finn fiona flavio florian florin
flurin flurina franz franziska frederik fridolin frieda friedhelm friedrich fritz fynn gabi
gabriel gabriela gabriele gaudenz gemma georg gerald gerd gerda gerhard gerlinde gertrud giachen
gian gianna gieri gioia gion gisela giuanna goran gottfried gottlieb gregor gretchen gudrun
gudula guenter guenther gunter gunther gustav hanna hannah hannelore hannes hanni hans hansjoerg
hansjorg hanspeter hansruedi hansueli harald haris hartmut hedwig heidi heike heiko heiner
heinrich heinz helen helena helene helga helmut henning henriette henrik herbert hermann hermine
herta hilda hilde hildegard holger horst hubert hugo ibolya ida ilan ilian ilona ilse ines inge
ingeborg ingo ingrid irena irene irina irma irmgard isa isabel isabella ismael ivana ivo jakob
jan jana janine janis jannik jaro jaron jasmin jasmina jens jessica jessie jill joachim jochen
joel joelle joerg johann johanna johannes jolanda jolanta jon jonas jonathan jorg jorin josef
josefina josefine josette josias jost josua jovin judith juerg juergen julia julian juliane jurg
jurgen juri jutta kaja karin karl karla karlheinz karolina karsten kaspar katharina kathi
kathrin katja katrin kerstin kevin kilian kim kira klara klaus konrad konstantin kornelia kurt
ladina laila lara larissa lars laura lavinia lea lean leander leandra lena lenny leon leona
leonard leonardo leonhard leonie leonora leticia levi levin liam lian liane lias lieselotte
lilli lina lino linus lisa lisbeth liselotte livia livio loana lorena lorenz lorin loris lothar
lou louis lovis luana luca lucas lucia ludwig ludwina luis luisa luisella luka lukas luzia lya
lydia madlaina madleina mael magdalena maike maila mailin maira maja malea malia malin malte
manfred manuel manuela marcel marcela marcelo marco marcus maren marga margareta margarete
margareth margaretha margarethe margarita margrit margrita margrith marianne marie marika marina
mario marion marit marius markus marlen marlene marlies marlise martha martin martina mathias
matteo matthias mattia maurin mauro maurus max maximilian mechthild melanie melchior melina
melinda mena menga merlin mia micha michael michaela michel michelle mika mila milena mina mira
miriam mirjam moana mona monika moritz muhamet muhammed myrta nadia nadine nadja naemi naima
nando naomi narcisa natalie natascha nathalia nathalie nela nelio nelly nepomuk nevin nevio nico
nicola nicolas nicole nicolo nik niklas niklaus nils nina nives noah noel noelia noemi noemie
nora norbert norina olga oliver olivia orlando oskar othmar otmar ottilie ottmar pascal patricia
patrick patrik patrizia paul paula peter petr petra philipp philippe pia pirmin placi priska
radmila rafaela raffael rahel raimund ralf ralph ramon ramona raphael raphaela rea rebecca
rebekka regina regis regula reinhard reinhold remo renate renato reto ricarda riccarda richard
rino risch rita robert robin roger roland rolf roman romana romea romed romy ronja ronny rosalie
rosemarie rosina rosmarie roswitha ruben rudi rudolf ruedi ruth ruven sabina sabine sabrina
salome samira samuel sandra sandrina sandro sanja sara sarah sascha saskia sebastian selena
selina semir sepp serafina seraina severin severina shania shqipe sibylle siegfried sigrid silja
silke silvan silvana silvia simeon simon simona simone sina sofia sonja sonya sophia sophie
soraya stefan stefania stefanie steffen stephan stephanie susanne susi svea sven svenja sybille
sylvana sylvia tamara tanja tatjana taulant teodora thea theo theresa therese thomas thorsten
tibor tilo tim timo timon tina tino tizian tobia tobias tonio torsten traudel tristan ueli uli
ulla ulrich ulrike undine urban urs ursin ursina ursula ursus ute uwe valentin valentina valeria
valerio valmira vanessa vanja veli verena verna veronika viktor viktoria vinzenz viola vito
volker vreni vroni walburga waldemar walter waltraud wendelin wenzel werner werni wilfried
wilhelm wilhelmine willem willi willy winfried wolfgang xaver xenia yael yan yanick yannic
yannick yannik yara yasin yvo yvonne zeno zita zoe zoran
"""
