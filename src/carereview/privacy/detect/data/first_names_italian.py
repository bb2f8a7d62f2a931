"""First names that are frequent where Italian is spoken, folded, gathered by hand."""

FIRST_NAMES = """
abramo achille adalberto adamo adelaide adele adelina adelmo adolfo adriana adriano agata
agatino agnese agostino alamanno albano alberta alberto alboino alda alderano alderico aldina
aldo alessandra alessandrina alessandro alessia alessio alfio alfonso alfredo alice alighiero
allegra almerico alvaro alvise amadeo amalia amanda amato ambrogio amedeo amelia amerigo
amilcare amleto amos anastasia anastasio andrea angela angelica angelina angelo ania aniello
anita anna annalisa annamaria annetta annunziata annunziato ansaldo anselmo antonella antonello
antonia antonietta antonino antonio apollonia arcangelo arduino aristide armanda armando armida
arnaldo arnoldo aroldo arrigo artemisia arturo asdrubale assunta atena atenulfo attila attilio
augusta augusto aurelia aurelio aurora ausonio azzurra baldassare barbara barbaro bartolo
bartolomeo battista beatrice bellino benedetta benedetto beniamina beniamino benito berenice
bernardino bernardo berto bettina bettino biagio bianca biancamaria bixio bonifacio brando
brigida brigitta bruna brunella bruno callisto calogera calogero camilla camillo candido carla
carlo carlotta carmela carmelina carmelita carmelo carmine carolina casimiro cassandra catello
caterina cecilia celestino cesare cesarina cesira chiara cinzia cinzio cipriano cirano cirilla
cirillo ciro clara claretta claudia claudio clelia clementina cleopatra concetta consuelo
corinna coriolano corrado cosima cosimo costantino costanza costanzo crispino cristian cristiana
cristiano cristina cristoforo dalila damiana damiano daniela daniele danila danilo dante danuta
dario davide debora delfina delfino delia demetrio deodato desideria diamantina diana diego dino
dionigi dolores domenico domiziano donata donatella donato dora dorina dorotea duilio edda
edgardo edmondo edoarda edoardo efisio egidio egisto elda elena eleonora elettra elia eliana
eligio elio elisa elisabetta eliseo eloisa elpidio elsa elvira emanuel emanuela emanuele emidio
emilia emiliano emilio emma enea ennia ennio enrica enrico enza enzo eraldo erasmo ercole
eriberto erica erika ermanno ermenegildo erminia erminio ernesta ernesto ersilia ester ettora
ettore eufemia eugenia eugenio eusebio eva evangelista evaristo ezechiele ezio fabiana fabiano
fabio fabiola fabrizia fabrizio fausta fausto fedele federica federico fedora felicia ferdinanda
ferdinando fernanda fernando ferrante ferruccio fiamma fiammetta filiberto filippa filippina
filippo filomena fiordaliso fiore fiorella fiorello fiorenza fiorenzo flaminia flavia flaviana
flavio floriana floriano folco fortunata fosca franca francesca francesco franchino fulgenzio
fulvia fulvio furio gabriela gabriele gabriella gaetana gaetano gaia galeazzo galileo gaspara
gaspare gastone gaudenzio gavino gelsomina gemma gennaro genoveffa gerardo germana germano
gerolamo geronimo giacinta giacinto giacobbe giacoma giacomo giada giampaolo giampiero
giampietro gian giancarla giancarlo gianfranca gianfranco gianina gianluca gianluigi gianmarco
gianna giannetto gianni giannina gianpaolo gianpiero giasone gigi gigliola gilberto gilda gina
ginevra gino gioacchino gioele giona gionata giordano giorgia giorgio giosue giovanna giovanni
girolamo gisella giuditta giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustina
giustino glauco goffreda goffredo graziana graziano graziella grazietta greca gregorio greta
gualtiero guarino guelfo guglielmo guido gustavo iacopo ida iginia iginio ignazio igor ilaria
ilda ilde ileana ilenia imelda immacolata ines innocenzo iolanda iole ippolita ippolito irene
irma isa isabella isacco isidoro ismaele isotta italo ivan ivana ivano ivanoe ivo jacopo jolanda
katia laila lamberto laura laureano laurentino lauretta lavinia lazzaro lea leandro leonardo
leone leonida leopolda leopoldo letizia liana libera liborio licia lidia lidio ligia lilia
liliana lina lino lisa livia livio lodovico loredana lorella lorena lorenza lorenzo loretta
loris luana luca luce luchino lucia luciana luciano lucilla lucina lucio lucrezia lucrezio
ludovica ludovico luigi luigia luigina luigino luisa maddalena mafalda maffeo manfredi manlio
manuel manuela manuele mara marcantonio marcella marcellino marcello marco margherita maria
mariaelena mariagrazia mariangela marianna mariano mariarosa mariella marietta marilena marina
marino mario marisa marta martina martino maruska marzia marzio massimiliano massimo matilde
matteo mattia mauizio maura mauretta maurizio mauro melania melchiorre melina melissa mercedes
micaela michela michelangelo michele michelotto milena milo milvia mina mirco mirella miriam
mirko mirna mirta modesto moira monia monica morena moreno nadia napoleone natalina natalino
nazareno nedda nello nestore niccolo nicla nicodemo nicola nicole nicoletta nicoletto nicolo
ninetta nino nives noemi norma novella nunzia nunziata nunzio oderisio odone olga olimpia olindo
oliverio oliviero omar ombretta ondina onofrio onorina onorio orazio oreste orfeo oriana orietta
orlando ornella orso orsola osea osvalda osvaldo ottavia ottavio ottone palmira pancrazio
panfilo paola paoletta paolina paolino paolo paride pasquale pasqualina patrizia patrizio
pellegrina pellegrino pericle perla piera pierangelo piergiorgio piergiuseppe pierina pierino
pierluca pierluigi piermaria piero pierpaolo piersanti pietro pina pino pio pippo placido plinio
polissena pompeo porfirio porzia priscilla prospero puccio quintino quinto quirino rachele
raffaela raffaele raffaella raffaellino raffaello raimondo ranieri raniero raul rebecca regina
reginaldo regolo remigio remo renata renato renzo riccarda riccardo rina rinaldo rino rita
roberta roberto rocco rodolfo rodrigo rolando romana romano romeo romina romolo romualdo ronaldo
rosalba rosalia rosalinda rosalino rosangela rosanna rosaria rosario roselia roselina rosella
rosetta rosina rosita rosolino rossana rossano rossella ruben ruggero ruggiero sabatina sabatino
sabina sabrina salomone salvatore salvatrice salvi samanta samuele sandra sandro sante santina
santino santo sara sarita saverio savino sebastiano secondo serafina serena sergio sesto
settimia settimio severina severino sibilla silvana silvano silverio silvestra silvestro silvia
silvio simona simone simonetta sirio sofia sonia stanislao stefania stefano stella stelvio
susanna sveva tancredi tania tarcisio tatiana tea temistocle teodolinda teodora teodoro teresa
teresina tiberio tina tino tito tiziana tiziano tobia tommaso toni tonia tonino torquato tosca
tranquillo tristano tullio ubaldo ughetto ugo ugolino ulderico ulisse ulrico umberto urbano
ursula valentina valentino valeria valerio valter vanda vanessa vanna vanni venancio venanzio
venceslao venera veriano veronica vespasiano vilma vincenza vincenzo viola violante virgilia
virgilio virginia virginio virna vita vitalba vitale vitaliano vito vitt vittoria vittorio
viviana viviano vladimiro volfango walter wanda ylenia zaccaria zaira zeno zoe
"""
