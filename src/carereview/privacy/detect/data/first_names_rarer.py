"""First names that are rarer, or of the regions and of older and younger people, folded."""

FIRST_NAMES = """
abigail ada adalgisa adele adelheid adeline adelina adrienne agathe agnese agostino aileen ailsa
aimee alastair alberta albertine albin albrecht alcide aldo alena alessia alexia alexis alfio
alfonso alida alina alistair alma aloisia alphonse alwin amabile amalia amandine ambrogio amedeo
amelia amelie amerigo anastasia anatole andree angelique angiola anja anjali anke annabel annabelle
annalisa annamaria anneke anneliese annelore annemarie annick annika ansgar anselm anselme
antje antoinette aoife apollonia aramis archibald archie ariane arianna arlette armande armando
armelle armin arnaud arnold arsene arthur artur astrid athos attilio aubrey audrey augusta auguste
augustin aurelia aurelie aurelio aurore autumn aylin azzurra balthasar baptiste barnaby barnabas
bartholomaus bartolomeo basil basile bastian bastien beatrix benedetta benedetto benedict
benedicte benno berengere bernadette bernard bernardo bernhard bertha berthe bertrand bertrude
bettina bianca bjorn blaise blandine boniface bonifaz brenda briac brian bridget brigida brigitta
bronwyn brooke bruna brunella bruno burkhard callum calogero calvin camilla candice capucine
carina carla carlo carlotta carmela carmelo carmen carola carolin carys casimir catherine cecile
cecilia celestine celia celine cesare cesira chantal charlene charlotte charlie chloe christel
christelle christiane christina christine christoph claire clara clarissa claudette claudine
clelia clemence clemens cleo clotilde clovis colette colin colm conchita concetta conny constance
constantin cora coralie corentin corinne corneille cornelia cornelius corrado cosima cosimo
cressida crispin curzio cyprien cyril cyrille daisy damiano damien daphne daria dario darren
davide dawn deborah deirdre delia delphine denis denise derek desiderio diarmuid didier dieter
dietlinde dietmar dietrich dimitri dino dirk djamila dolly donata donatella donovan dora doreen
doriana dorina doris dorotea dorothea dorothee dougal douglas duncan dylan eamon eberhard ebba
eckhard eddy edelgard edgar edgardo edith edmund edna edoardo eduard edvige edward edwige egon
egidio eileen einar ekkehard elaine eleanor eleonora eleonore elfriede eliane elias elio elisa
elisabetta elise elke elmar elodie eloise elsa elsbeth elspeth elvira emanuela emanuele emeline
emeric emilia emilie emilio emily emma emmanuelle enea ennio enrica enrichetta enrico enya enzo
ephrem erasmo erika ermanno ermes erminia ernesto erna ernst errol erwan erwin esteban estelle
esther ethan ethel etienne eufemia eugen eugenia eugenie eugenio eulalia eunice eva evangeline
evelina evelyn evelyne ewald ewan ewen fabien fabienne fabio fabiola fabrice fabrizio fanny farah
farid fatoumata fausta fausto federica federico felicia felicitas felicite felicity felix
ferdinand fergus fernande fiammetta fidel filippa filippo finn fiona fiorella fiorenza flavia
flavio fleur flora florence florent florian floriane floriano flurin flurina francesca francoise
frank franz frauke fraser fred freddie frederic frederica frederik frederike freya friedel
friedemann friederike friedhelm friedrich frieda fritz fulvia fulvio gabriella gaelle gaetan
gaetano gareth garry gaspard gaspare gaston gavin gebhard geert gemma genevieve geoffrey georg
george georges georgette georgina geraldine gerard gerardo gerda gereon gerhard gerlinde germain
germaine germana gernot gerold gertrud gertrude gerwin gesine ghislain ghislaine giacinta giacomo
gianfranco gianluca gianna giada giancarlo gilberte gilda giles gillian gina ginevra giordano
giovanna gisela giselle gislinde giulia giuliana giuliano giuseppina gjon gladys glenn gloria
godefroy goffredo gordon gotthard gottfried gottlieb gotz graca graeme graham gregoire gregor
gregorio gregory greta gudrun guendalina guglielmo guillaume guillemette gunda gunhild gunnar
gunther gustav gustave gwen gwenael gwenaelle gwendoline gwyneth hadrien haldor hanna hannah
hannelore hanni hannes hanspeter hansjorg hansruedi hansueli harald hariet harriet harry
hartmut hazel hedwig hedy heidrun heiner heinrich heinz helder helen helene helga helge helmut
heloise henning henri henriette henrik henry herbert heribert hermann hermine herve hilary hilda
hildegard hilde hiltrud holger horace horst hortense howard hubert hugh hugo humbert humphrey
ian ida ignacio ignatius ignaz ilaria ilona imelda immanuel imogen imre ines inge ingeborg inga
ingo ingolf ingrid inka innocenza iolanda iolo ippolita irena irene irina iris irma irmgard isaac
isabel isabella isabelle isadora isidor isidoro isla ismael isobel isolde italo ivana ivano ivo
iwan jacinta jackie jacob jacqueline jacques jacob jakob jamie jan jana jane janet janice janine
janos jarvis jasmin jasmine jason jasper jean jeanette jeanine jeanne jeannine jeff jemima jenny
jens jeremias jeremie jeremy jerome jesse jill joachim joan joanna joanne jocelyn jocelyne jochen
joel joelle johann johanna johannes john jonas jonathan jordan joris josef josefa josefine
joseph josephine josette josiane jost josue joyce juan jude judith jules julia julian juliana
juliane julie julien juliette julika julius jurg jurgen justin justine jutta kai karen karin karl
karla karlheinz karsten kaspar katharina kathleen kathrin katia katja katrin kavya kay keiran
keith kelly kelvin ken kenneth kerstin kevin kieran kilian kim kirsten kirsty klara klaus klemens
klothilde knut kobi konrad konstanze korbinian kornelia kristian kristin kristina kunigunde kurt
kyle ladina lambert lamberto lana lara larissa lars laszlo laura laureline laurence laurent
lauriane lavinia lazar lea leander leandro leila lena leni lennart leo leon leona leonard leonardo
leone leonhard leonie leopold leopoldo lesley leslie letizia levin liam lidia lidwina liesbeth
lieselotte ligia liliana liliane lina linda linus lionel lisa lisbeth liselotte lisette livia
livio lloyd loan loic loick lois lola lorena lorenz lorenza lorenzo loretta loriana loris lothar
lotte louis louisa louise luana luc luca lucas lucia luciana luciano lucie lucien lucienne lucilla
lucio lucrezia lucy ludger ludivine ludmilla ludovic ludwig luigia luigina luisa luise lukas luna
lutz luzia lydia lydie lynn mabel mackenzie maddalena madeleine madlaina mael maelle maeva maeve
mafalda magali magda magnus maike maire malcolm malte manfred manon manuela mara marc marcel
marcela marcella marcello marcia marco mareike margaret margarete margareta margaux margherita
margit margot margret margrit margrith marguerite maria marianna marianne marie mariella
marielle marietta marika marilena marilyn marina marine mario marion marisa marius marjorie marlene
marlies marlis marta martha martin martina martine marvin mary maryline maryse massimiliano
matheo mathieu mathilda mathilde mathis mathurin matilda matilde matteo matthew matthias matthieu
maude maud maura maureen maurice maurizio mauro maxence maxime maximilian maya mechthild meinhard
meinrad melanie melchior melissa mercedes meret meta micaela michaela michel michela michele
micheline michelle mick mieke miguela mika milena milly miranda mireille miriam mirjam mirko
moira monica monique morag morgan morgane moritz moses muriel myriam myrtille nadege nadia nadine
nadja naomi narciso natalie nathalie nathan nazario neal neil nelly nepomuk nerina
nestor neville niall niamh niccolo nicholas nick nicla nico nicola nicolas nicole nicoletta
nicolette nigel nikita niklaus nils nina nino nives noe noelle noemi noemie nolan nora norah
norbert noreen norman octave octavie odette odile odilo oliver olivia olivier olwen ombretta
ondine onorina ophelie oreste orietta orlando ornella orsola ortrud oscar oskar osvaldo oswald
otmar ottavia ottavio ottilie ousmane pablo paddy palmira paloma pamela paola paolo paride
pascal pascale pasqualina patrice patricia patricio patrick patrizia patrizio paul paula paulette
paulin pauline pavlos pedro peggy percival percy perrine petra petronella petunia phil philip
philipp philippa philippe philomena phoebe phyllis pia piera pierluigi piero pierina pierre
pietro placida polly preston priscilla priska prisca quentin quirin rachel rachele rafaela raffaela
raffaele raffaella raimund raimondo rainer ralf ralph ramona randolph raoul raphael raphaela
raymond raymonde rebecca regine regula reine reinhard reinhold reinhilde reinier remi remigio
remigius remo remy renata renate renato renaud rene renee renzo reto rhiannon rhonda rhys riccarda
riccardo richard rinaldo rita robert roberta roberto robin rocco rochelle rodney rodolfo rodolphe
rodrigo rodrigue roger roland rolande rolando rolf romain roman romana romane romeo romina romy
ron ronald ronan ronja rory rosalba rosalia rosalie rosalind rosamunde rosanna rosanne rosario
rosaria rosella roselyne rosemarie rosemary rosetta rosina rosli rosmarie roswitha rowan rowena
roxane roy ruben rudi rudiger rudolf ruedi ruggero rupert ruprecht ruth sabina sabine sabrina
sacha sally salome salvatore sam samantha samuel samuela samuele sandra sandrine sandro sanjay
 sarah sascha saskia saverio savino scarlett scott sean sebastian sebastiano sebastien seamus
segolene selina selma seraina serafina seraphin serge sergio severin severine severo seweryn
shannon sharon sheila shelley shirley shkelzen sibylle sidney sidonie siegbert siegfried sieglinde
siegrun sigismund sigmund sigrid silas silja silke silvan silvana silvano silvester silvia silvio
simeon simon simona simone siobhan sivapriya solange soledad sonia sonja sophia sophie soren spencer
stan stanislas stefan stefania stefano steffen stephan stephane stephanie stephen steve
steven stewart stuart susan susanna susanne suzanne suzette svea sven svenja swantje sybil sylvain
sylvaine sylvane sylvia sylvie tabea tabitha tadeusz tamara tania tanja tara tarik tatiana tatjana
tecla ted teodora teodoro terence teresa teresina tess teuta thaddaus thandi tharshini thea thekla
thelma theo theobald theodor theodora theophile theres therese theresia thibaud thibault thiemo
thierry thilde thilo thomas thorsten tilda tilly tiberio tiffany tilman timea timo
timothee timothy tina tito tiziana tiziano tobias toby tom tomaso tommaso tonia toni tonino
torben torsten toussaint tracey tracy traudel traute trevor tristan trudi trudy tullio tyler tycho
ubaldo udo ueli ugo uhland ulf ulla ulrich ulrike ulysse umberto ursina ursula urs urte uschi uta
ute uwe valentin valentina valentine valentino valeria valerian valerie valerio valery vanda
vanessa vanni vasco venanzio verena veronica veronika veronique vesna vicky victor victoria
viktor viktoria vilma vincent vincenza vincenzo viola violaine violette virgile virginia virginie
vitale vittore vittoria vittorio vivian viviana viviane vivien vivienne volker volkmar vreni
walburga waldemar walter waltraud walther wanda wendelin wendy werner wesley wiebke wilfred wilfried
wilhelm wilhelmina willi william wilma winfried winifred winnie wolfgang wolfram wyatt xavier
xaver xenia yael yann yannick yannis yasmin yasmina yolanda yolande youssef yvan yves yvette yvonne
zacharias zacharie zainab zaira zara zelie zelia zelma zita zoe zoltan
"""
