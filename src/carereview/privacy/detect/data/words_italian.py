"""Everyday Italian words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a abbassato abbia abbiamo abbonamenti abbonamento abbonato abbuono abita abitare abitava abitiamo
abito accanto accende accendere accenti accesa acceso accesso accetta accettare accettate accetto
acconto accordo account accreditiamo accredito acqua acquedotto adagio addebitare addebitata
addebitato addebiti addebitiamo addebito adesso affatto affermare affittare affitto agente
aggiornamento aggiunge aggiungere aggiungo aggiunto agli agosto aiuta aiutare aiutarla aiutarmi
aiutato aiuto al alberi alcune alcuni alcuno alla allacciamento allagamento alle allo allora almeno
alta alto altra altre altrettanto altri altrimenti altro altrove amica amici amico amministratore
amministrazione anch anche ancora andare andato angolo anni anno annotare annotato annoto annullare
annunciare antenna antenne anzi anziani aperta aperti aperto apparecchio appartamento appena
applicazione apprendista appuntamento appunto apra aprile aprire apro arancione arrabbiata
arrabbiato arriva arrivano arrivare arrivata arrivato arrivederci arrivederla articolo ascolti
ascolto aspetta aspettare aspettato aspetti aspettiamo aspetto assente assenza assicurare
assicurata assicurati assicurato assicurazione assicurazioni assistenza assolutamente assurdo
asterisco attaccare attaccato attacchi attacco attenda attendere attenzione attesa attimo attiva
attivare attivata attivato attivazione attivo attualmente auguro aumentato aumento auto autobus
avanti aver avere avete aveva avevamo avevano avevo avra avrebbe avrei avro avuto avvisato avviso
avvocata avvocato azienda azzurro bagagli bagaglio bagno bambini bambino banca bancari bancaria
bancarie bancario banda bassa battesimo bella bello bene benissimo benvenuta benvenuti benvenuto
bianco bici biglietti biglietto bisogna bisogno blocca bloccare bloccata bloccato blu boh bolletta
bollette bonifichi bonifico bordo brava bravo breve bucalettere buon buona buonanotte buonasera
buondi buone buongiorno buonissima buonissimo buono busta c cade cadere caduta caduto calcoli
calcoliamo caldaia calma calo calore cambia cambiare cambiata cambiato cambio camera camion campo
canale canali cancellare cancellata cancellato cancelletto cancello cane cantava cantiere cantina
capire capisce capisco capita capitare capitata capitato capito capo capogruppo caporeparto
capoverso capricci cara caricando caro carrozza carrozzeria carta casa casato casella caso cassa
cassetta causa cauzione cavi cavo celibe cellulare centesimi centralino centro cerca cercare
cercarla cercarlo cercato cerco certa certamente certificato certo cessato che chi chiama chiamando
chiamante chiamare chiamarla chiamarmi chiamata chiamate chiamato chiamava chiamavano chiamavo
chiamera chiamerei chiami chiamo chiara chiaro chiave chiavi chieda chiede chiedere chiedero
chiedete chiedevo chiedo chiesto chilo chilowattora chiusi chiuso ci ciao ciascuno cifra cifre
cinque cio cioe circa citta civici civico civile cliccare cliente clientela clienti clinica codice
cognata cognato cognome coincide coincidenza coincidono collega collegamento collegare collegata
collegato colleghi colpa com come comincia cominciato comma commerciale comoda comodo compagna
compagnia compagno compare compie compio compita compitare compito compleanno completa
completamente completo componga comprato comprendo compresa computer comune comunicare
comunicazione comunque con condizioni condominio conferma confermare confermo congelatore
conguaglio coniuge coniugi connessione connessioni connettere conosce conoscere conosciuto conosco
consegna consegnare consegnata consegnato consegniamo consiglia consigliare consiglio consumi
consumo conta contabilita contato contatore contatori contatta contattare contattato contatto
conteggi conteggio contenta contento contestare contestato conti conto contraria contrario
contratti contratto controlla controllare controllato controlli controllo convivente coordinate
coordinatore copertura copia copiato copre copriamo correggo corrente corretta corretto corridoio
corriera corriere corrisponde cortese cortesia cosa cose cosi costa costare costato costo crede
credito credo crepa crescere cristalli cucina cugino cui cuore cura custode da dai dal dall dalla
dalle dallo danni danno data dati dato davanti davvero debba debiti debito decidere deciso degli
dei del delega della delle dello delusa delusione deluso dentista dentro denuncia deposito desidera
destra detta dettare detti detto deve devo devono di dia dica dice dicembre dicendo diceva dicevano
dicevo dico dieci dietro differenza difficile digitare digiti digito dimenticare dimenticato
dimentico dio dire diretta direttamente diretto direttore direttrice diritto disattivare discesa
disdetta disdette disdetto disdire disoccupato dispiace disponibile ditta diventa diverse diverso
dividere dobbiamo documento domanda domandare domande domando domani domenica domiciliata
domiciliato domicilio dopo doppie doppio dottor dottore dottoressa dov dove dover doveva dovrebbe
dovrei dovuto due dunque dura durante durata e ebbene ecc eccezionale ecco eccola eccolo effetti
effettivamente ehm elettrica elettricista elettronica elettroniche elettronico ella email energia
entrato entro eppure era erano erede ero errata errore esatta esattamente esatto esce escono
esempio esiste essere esserle est estate estero estratto etichetta euro europa eventualmente fa
faccende faccia facciamo faccio facile facilmente fai falegname falegnameria falsa falso famiglia
fanno fantastico far fara fare farle farmacia faro fate fatta fatto fattura fatturata fatturate
fatturato fatturazione fatture favore febbraio ferie fermo fibra figli figlia figlio figuri fila
filiale finalmente finche fine finestra finisce finito fino fiori firma firmare firmata firmato
firmo fissa fisso fondo formativo formato formazione formulario fornire fornitore forse forte fosse
foto fra francamente franchi franchigia franco francobollo fratello fretta frigo fronte funziona
funzionare funzionato funzionava fuori furioso furto garantire garantito garanzia gas gasolio
gennaio gente gentile gentilezza gentili gentilissima gentilissimo gentilmente gia gialla giallo
giardiniere giardino giornale giornata giorni giorno giovane giovani giovedi giu giugno giusta
giusti giustissima giustissimo giusto gli gliela glielo gracchia grafia grande grandi grandine
gratis gratuita gratuito grazie grigia grigio gruppi gruppo guardare guardato guardi guardiamo
guardo guasti guasto ha hai hanno ho i idea identificare identificarla identificarmi identificativo
identita idraulico ieri il illimitato imbianchino immagino immediatamente impiegata impiegato
importante importi importo impossibile impostazione impostazioni in incarto incassi incasso
incendio incidente incluso incognito incredibile indicare indietro indipendente indirizzo infatti
infine infinite informare informazione informazioni infortunio inizia innanzitutto inoltre inoltro
inquilini inquilino inserire inserisco inserita inserito insieme insomma installare installata
installato installazione intanto intende intendo internet interno intero interruzione interruzioni
intervenire intervento intesi inteso intestata intestatario intestato inutile invece inviare
inviata inviato inviera invio io iscritta iscritto istante iva la labirinto lamentela lampeggia
lampeggiano lampeggiare lasci lascia lasciamo lasciare lasciato lascio latenza lato lavora
lavorando lavorano lavorare lavorativi lavori lavoro le lega legale legge leggere leggo legna lei
lenta lento lettera lettere letto lettura letture li libera libero limite linea litigato livello lo
locale localita loro luce luci luglio lui lunedi lunghetto lungo luogo ma macchina madre magari
magazzino maggio maggiore maggiorenne magnifico mah mai malata malati malato male mamma manca
mancanza mancata mancava mancherebbe manchero manda mandare mandarle mandato mandera mandi mandiamo
mando maniera mano marito marrone martedi marzo massimo mattina mattino me meccanico medesima
medica medico meglio membro memoria meno mensile mentre merce mercoledi mese mesi messa messaggi
messaggio messo metro metta mette mettere mettiamo metto mezz mezza mezzanotte mezzo mezzogiorno
mhm mi mia mica mie miei migliore mila mille millisecondi millisecondo minorenne minuscolo minuti
minuto mio misuro mmh mobile moda modello modem modificare modificato modifico modo modulo moglie
molta molte molti molto momentino momento mondo montatore morire mostrare motivo moto muoviamo
muratore muro musichetta n nap nascita nata natale nato ne nega negare negozi negozio nel nell
nella nelle nello nemmeno nera nero nessun nessuna nessuno neve niente nipote no nobile noi
noleggio nome nomi non nonna nonno nonostante nord norma normale normalmente nostra nostre nostri
nostro nota notare notte novantacinque nove novembre nubile nulla numeri numero nuova nuovamente
nuove nuovo o occhiali occorre occupa occupato occupo offerta offerte officina offrire oggetti oggi
ogni ognuno oltre ombrello operaia operaio operatore operatrice oppure opzione ora orario ordinato
ordine ore oretta ormai ospedale osservazioni ottantasette ottimo otto ottobre ovviamente
pacchettino pacchetto pacchi pacco padre paese paga pagabile pagamenti pagamento pagare pagata
pagate pagato paghi pagina pago paio palazzina palazzo panetteria panettiere pannelli parecchi
parecchio parete parla parlando parlare parlarne parlato parli parlo parola parole parte
particolare partire partita partito parto partono passa passaporto passare passata passati passato
passeggino passi passiamo passo password patto pazientare pazienti pazienza peccato pellet pelo
pensa pensare pensavo pensionata pensionato pensione pensioni penso per perche perde perdere
perdita perdoni perfettamente perfetto permesso permette permettermi pero persa persiane perso
persona personale persone perturbazione pesare pezzo piacere pianerottolo piano piccolina piccolino
piccolissimo piccolo piedi piena pieno pin pioggia piove piu piuttosto po pochino poco poi polizia
polizza polizze pomeriggio pompa porta portafoglio portale portare portata portinaio porto possa
possiamo possibile possibilita posso posta postcard posti postino posto potere poteva potrebbe
potrei pratica pratiche precedente precetto precisa precisamente precisione preciso preferire
preferisce preferisco prefisso prego prelevato premi premio prenda prende prendere prendo
preoccupata preoccupato preoccupi presa prese presento preso presso prestito presto pretendere
prevista previsto prezzo prima primo principale privata privato probabilmente problema problemi
procedere procedura procura prodotto programma prolungare promessa promesse promesso promettere
prometteva promozione pronta pronto pronuncia propone propongo proporre proposito proposta propria
proprietaria proprietario proprio prossima prossimo prova provare provato provi provo pubblica puo
pure purtroppo qua quadrante qual qualche qualcosa qualcuna qualcuno quale quali qualita quando
quanta quante quanti quanto quarantanove quartiere quasi quattro quel quell quella quelle quelli
quello questa queste questi questione questo qui quindi rabbia raccomandata radio ragazza ragazzi
ragazzo raggiungere ragione rame rapida rapido rapporto rata recapito reclamare reclami reclamo
recupero regalare registra registrare registrata registrato registro regola resettato residenza
responsabile resta restare resti resto rete reti retro riacceso riattaccato riattacchi riavvia
riavviato riavvii ribasso ricapitolo ricarica ricerca ricetta ricette riceve ricevera ricevere
ricevo ricevuta ricevuto ricezione richiama richiamare richiamarla richiamarmi richiamato
richiamera richiami richiamo richiede richiesta richieste ricontattare ricontatto ricorda ricordare
ricordi ricordo rida rientrare riepilogo riesce riesco riferimento riferiro rifiutata rilegge
rileggo rimandare rimane rimborsare rimborsarle rimborsato rimborsi rimborso ringiovanisco
ringrazio rinnovare rinnovato rinnovo riparare riparazione ripartire ripeta ripete ripetere
ripeteva ripeto riportata riposo riprovare riscaldamento risentiamo riserva risolto risolvere
risparmiare risparmio rispedire rispedite rispedito risponde rispondere rispondo risposta risposto
risulta ritardo ritirato riunione riuscito rompere rosa rossa rosso rotta rotto router rubare
rubata rubato sa sabato salda saldare saldo salito salotto salta saltato saluti salvato salve
sapere sapeva sapevo sara sarebbe sarei saro sbagliano sbagliata sbagliato sbaglio sbloccare scade
scadenza scadenze scaduta scala scalda scaldare scale scandalo scandisce scarpe scarsi sceglie
scegliere scelgo scelto scende scheda schermo scherzo scollegare scongelato sconti sconto scopo
scorsa scorso scortese scotta scritta scritto scriva scrive scrivere scrivo scrivono scuola scusa
scusate scusi se seconda secondi secondo segna segnalare segnalazione segnalazioni segnale segnare
segnato segni segno segreteria segua segue seguente seguire seguito seguo sei sembra semplice
semplicemente sempre senta sente sentire sentito sento senz senza sera serata serate sere seriale
serie serve servire servirebbe servizi servizio servono sessantacinque sette settembre settimana
settimane si sia siamo siccome sicuramente sicurezza sicuro siete significa signor signora signore
signorina silenzio sillaba sillabare sillabo simile simpatica simpatico sinistra sinistri sinistro
sistema sistemare sito situazione smarrita smarrite smarriti smarrito so soci societa socio
soddisfatta soddisfatto soggiorno sola solaio soldi solito solleciti sollecito solo soltanto
soluzione somma sondaggio sono sopra soprattutto sorella sospeso sotto sottomano spedire spedisco
spedita spedito spedizione spegnere spelling spenta spento speriamo spero spesa spese spesso spia
spiace spie spiega spiegare spiegato spiegazione spiego spina sportello sposata sposato spostare
spostiamo squadra sta staccare staccato stacchi stai stamattina stampante stampatello stanca stanco
stanno stare starei staremo stasera stata state stati stato stavo stazione stella stessa stesso
stia stiamo stipendio sto strada strano studente studentessa studenti stupisce su sua subentra
subentrare subito succede succedere successo sud sue sugli sui sul sull sulla sullo suo suocera
suocero suoi super superato superiore supervisore supporto sveglia svizzera svizzero tacche tale
tanta tante tanti tantini tantino tanto tardi targa tariffa tariffe tassa tasse tasti tastiera
tasto tecnica tecnici tecnico telefonare telefonata telefonato telefonico telefonino telefono
telemedicina televisione tempo tende tenere tenga tengo tengono teniamo terapia termina termine
termini termopompa termosifone terra terza terzo tesoro tessera testo tetto ti tiene tipo titolare
titolari toccato togliere toglieva tolgo tolto torna tornare tornato torno tra tram tramite
tranquilla tranquillo trasferimento trasferire trasferirsi trasferisco trasferito traslocare
traslocato traslochiamo trasloco tratta tre tren treno trent trentasette trentatre troppo trova
trovare trovata trovato troviamo trovo tu tuo turno tutta tuttavia tutte tutti tutto ufficio uguale
ultima ultimi ultimo un una uno uomo urgente usa usare uscire usi usiamo uso utente utile va vabbe
vacanza vacanze vada vado vai vale valida valido valigia vanno vecchio veda vede vedere vedi
vediamo vedo veicoli veicolo veloce velocita vendere vendermi vendita venduto venerdi venga vengo
venire veniva venti ventiquattr venuti venuto vera veramente vere vergogna veri verifica verificare
verificato verifico vero verra verrebbe versamento versare versato versiamo versione verso vetro vi
via viaggiatore viaggio vicina vicini vicino viene vincolo visita vista visto vita vive vivere vivo
vmg voce voglia vogliamo voglio vogliono voi volentieri voleva volevo volo volta volte vorra
vorrebbe vorrei vostra vostre vostri vostro vuoi vuol vuole vuoti zero zia zio zona
elettrici elettrico viaggiatori rimborsati macche testimone testimoni eccomi smettila strilla
successione eredita perito perizia contraente citofono campanello portineria binario
biglietteria giacenza dogana scoperto mutuo interessi commissione punti fedelta classe comfort
sportelli recesso disattivazione ripetitore salvavita interruttore quadro subaffitto inquilina
locatore coinquilino
tossito tossire rieccomi scappo riattacco riattacca verissima verissimo urlo urlare sorda sordo
saluto notizia notizie calza calze erba cavallo tortuoso tortuosa rispondiamo cornetta padella
galleria occhiale ginocchio schiena cassetto armadio scaffale soffitta ascensore balcone terrazza
prolunga fusibile tappo coperchio adesivo imballaggio cartone scatola penna matita foglio riga
colonna ferma ferme fermi genero nuora consulente verde muto altoparlante vivavoce eco brusio
fruscio ronzio
finti finto carabinieri decisamente aggiornato aggiornata anima verifichi dicevamo complimenti
respinto respinta dismesso dismessa arrivati arrivate rientra rientrato abbassa abbassare
risentirci messi ritiro preavviso racconti raccontare letturista briciole piatti truffa truffe
talvolta raramente
"""
