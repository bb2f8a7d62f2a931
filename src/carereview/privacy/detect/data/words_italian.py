"""Everyday Italian words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a abbia abbiamo abbonamenti abbonamento abbonato abita abitare abitava abito accanto accendere
accesa acceso accettare accetto acconto accordo account accredito addebitato addebito adesso
affatto affermare affittare affitto agente aggiunge aggiungere aggiungo aggiunto agli agosto
aiutare aiutarla aiutarmi aiuto al alcune alcuni alcuno alla allacciamento alle allo allora almeno
alto altra altre altri altrimenti altro amica amici amico amministratore anche ancora andare andato
angolo anni anno annotare annotato annoto annullare antenna antenne anzi aperti aperto apparecchio
appena apprendista appunto aprile arrabbiata arrabbiato arriva arrivare arrivato arrivederci
ascolti ascolto aspetta aspettare aspettato aspetti aspetto assicurare assicurata assicurati
assicurato assicurazione assistenza assolutamente assurdo attaccare attacchi attacco attenda
attendere attenzione attesa attimo attiva attivare attivata attivato attivazione attivo attualmente
avanti avere aveva avevamo avevano avevo avra avrebbe avrei avro avvocato azienda azzurro bagno
banca battesimo bella bello bene benissimo benvenuto bianco bisogna bisogno bloccare bloccata
bloccato blu bolletta bollette bonifico bordo brava bravo breve bucalettere buon buona buonanotte
buonasera buondi buone buongiorno buono busta c cadere caduta caduto calma cambia cambiare cambiata
cambiato cambio camera campo canali cancellare cancellata cancellato cancello cantiere cantina
capire capisce capisco capita capito capo caporeparto cara caro carta casa caso cassa cassetta
causa cavi cavo cellulare centralino centro cerca cercare cercato cerco certamente certo cessato
che chi chiama chiamare chiamata chiamate chiamato chiamava chiamavano chiamavo chiamera chiamerei
chiami chiamo chiara chiaro chiede chiedere chiedo chiesto chilo chilowattora chiusi ci ciao
ciascuno cinque cio cioe circa citta cliente clienti clinica codice cognata cognato cognome collega
collegamento collegare collegata collegato colleghi colpa com come comincia comma commerciale
compagna compagnia compagno compitare compito completamente completo comprato computer comunicare
comunicazione comunque con condizioni condominio conferma confermare confermo connessione
connettere conosce conoscere conosciuto conosco consegna consegnare consegnata consegnato consiglia
consigliare consiglio consumi consumo contatore contatori contatta contattare contattato contatto
contenta contento contestare contestato conti contratti contratto controlla controllare controllato
controlli controllo convivente coordinatore copertura correggo corrente corretta corretto corridoio
corriere cortese cortesia cosa cose cosi costa costo crede credito credo cucina cugino cui cuore
cura custode da dai dal dalla dalle dallo data dati davanti davvero debba decidere deciso degli dei
del della delle dello delusa deluso dentista dentro deposito desidera destra dettare detti detto
deve devo devono di dia dica dice dicembre dicendo diceva dicevano dicevo dico dieci dietro
differenza difficile dio dire diretta direttamente direttore direttrice disattivare disdetta
disdette disdetto disdire dispiace disponibile ditta diverso documento domanda domandare domande
domando domani domenica domicilio dopo doppio dottore dove doveva dovrebbe dovrei dovuto due dunque
durante e ebbene ecc ecco effettivamente elettronica elettroniche ella email entro era erano erede
ero errata errore esatta esattamente esatto esempio esiste essere est estate euro europa
eventualmente fa faccia facciamo faccio facile fai falsa falso famiglia fanno fantastico far fara
fare farmacia faro fatta fatto fattura fatturata fatturato fatturazione fatture favore febbraio
ferie fermo fibra figli figlia figlio fila filiale finalmente fine finestra finito fino fiori firma
firmare firmata firmato firmo fisso fondo fornire fornitore forse forte foto fra francamente
franchi franchigia franco francobollo fratello fretta fronte funziona funzionare funzionato
funzionava fuori furioso garantire garantito garanzia gennaio gente gentile gentilezza gentili
gentilissima gentilissimo gentilmente gia gialla giallo giardino giornata giorni giorno giovane
giovedi giu giugno giusta giusti giustissimo giusto gli grande grandi gratis gratuita gratuito
grazie grigia grigio guardare guardi guardo guasti guasto ha hai hanno ho i idea ieri il immagino
immediatamente impiegata impiegato importante importi importo impossibile in incluso incognito
incredibile indicare indipendente indirizzo infatti infine informare informazione informazioni
innanzitutto inoltre inquilini inquilino inserire inserisco inserita inserito insieme insomma
installare installata installato installazione intanto intende intendo internet interno
interruzione intervento inteso intestata intestatario intestato inutile inviare inviata inviato
inviera invio io la lamentela lampeggia lampeggiano lampeggiare lascia lasciare lascio lato lavora
lavorare lavorativi lavori lavoro le lega legge leggere leggo lei lenta lento lettera lettere letto
lettura letture li libera libero linea lo locale loro luci luglio lui lunedi lungo ma macchina
madre maggio maggiore magnifico mai malata malati malato male mamma manca mancanza manda mandare
mandato mandera mandi maniera mano marito marrone martedi marzo massimo mattina me medesima medico
meglio meno mensile mentre mercoledi mese mesi messa messaggi messaggio messo metta mette mettere
mettiamo metto mezzo mi mia mie miei mila mille minuscolo minuti minuto mio mobile moda modello
modem modificare modificato modifico modo modulo moglie molta molte molti molto momento mondo
mostrare motivo muro n nascita nata natale nato ne nega negare negozio nel nella nelle nello
nemmeno nera nero nessun nessuna nessuno niente nipote no nobile nome nomi non nonna nonno
nonostante nord norma normale normalmente nostra nostre nostri nostro nota notare notte nove
novembre nulla numeri numero nuova nuovamente nuove nuovo o occorre occupato offerta offerte
offrire oggi ogni ognuno operatore operatrice oppure opzione ora orario ordine ore ormai ospedale
ottimo otto ottobre ovviamente pacchetto pacchi pacco padre paese paga pagabile pagamenti pagamento
pagare pagata pagato paghi pago palazzo parecchi parecchio parete parla parlare parlato parli parlo
parola parole parte partire partito passa passare passata passati passato passi passo password
patto pazientare pazienti pazienza peccato pensa pensare pensavo pensionata pensionato penso per
perche perdere perdita perfettamente perfetto permesso permette pero persa perso persona personale
persone piacere piano piccolo pin piu piuttosto po poco poi porta portale portare portinaio porto
possa possiamo possibile possibilita posso posta posto potere poteva potrebbe potrei pratica
precedente precisa precisamente precisione preciso preferire preferisce preferisco prefisso prego
premi premio prende prendere prendo preoccupata preoccupato preoccupi presa prese presso prestito
presto pretendere previsto prezzo prima primo principale privato problema problemi procedere
procedura prodotto programma prolungare promessa promesse promesso promettere prometteva promozione
pronto propone propongo proporre proposta propria proprietaria proprietario proprio prossima
prossimo prova provare provato provi provo pubblica puo pure purtroppo qua qual qualche qualcosa
qualcuna qualcuno quale quali qualita quando quanta quante quanti quanto quartiere quasi quattro
quel quella quelle quelli quello questa queste questi questione questo qui quindi raccomandata
radio ragazza ragazzi ragazzo raggiungere ragione rame rapida rapido rata recapito reclamare
reclami reclamo recupero registra registrare registrata registrato registro regola residenza
responsabile resta restare resti resto rete reti riacceso riattaccato riattacchi ricarica ricetta
ricette riceve ricevere ricevo ricevuta ricevuto richiama richiamare richiamato richiamera richiami
richiamo richiesta richieste ricorda ricordo riesce riesco riferimento rileggo rimane rimborsare
rimborsato rimborsi rimborso ringrazio rinnovare rinnovato rinnovo riparare riparazione ripeta
ripete ripetere ripeteva ripeto riposo riprovare risolto risolvere risparmio risponde rispondere
risposta risulta ritardo riuscito rompere rosa rossa rosso rotta rotto router rubare rubata rubato
sa sabato saldo salotto saluti salve sapere sapeva sapevo sara sarebbe sarei saro sbagliano
sbagliata sbagliato sbaglio sbloccare scadenza scadenze scala scale scandalo sceglie scegliere
scelgo scelto scheda schermo scollegare sconti sconto scorsa scorso scortese scritta scritto scriva
scrive scrivere scrivo scrivono scusa scusate scusi se seconda secondo segnalare segnalazione
segnale segnare segnato segni segno segua seguente seguito sei sembra semplice semplicemente sempre
senta sente sentire sentito sento senza sera seriale serie serve servire servizi servizio sette
settembre settimana settimane si sia siamo sicuramente sicurezza sicuro siete significa signor
signora signore signorina silenzio sillabare simile simpatica simpatico sinistra sistema sistemare
sito situazione so societa soddisfatta soddisfatto sola solaio soldi solito solleciti sollecito
solo soltanto soluzione somma sono sopra soprattutto sorella sospeso sotto sottomano spedire
spedita spedito spedizione spegnere spelling spenta spento speriamo spero spesa spese spesso spia
spie spiega spiegare spiegato spiegazione spiego spina sportello sposata sposato sta staccare
staccato stacchi stai stamattina stanca stanco stanno stare stasera stata state stati stato stavo
stella stessa stesso sto strada strano studente studentessa su sua subentra subentrare subito
succede succedere successo sud sue sugli sui sul sulla suo suocera suocero suoi super superiore
supervisore supporto sveglia svizzera svizzero tale tanta tante tanti tanto tardi tariffa tariffe
tassa tasse tasti tastiera tasto tecnica tecnici tecnico telefonare telefonata telefonato telefono
televisione tempo tende tenere tengo terapia termine termini terra tesoro testo ti tipo titolare
togliere tolgo tolto torna tornare tra tramite tranquilla tranquillo trasferire trasferirsi
trasferisco trasferito traslocare trasloco tre tren troppo trova trovare trovata trovato trovo tu
tuo tutta tuttavia tutte tutti tutto ufficio ultima ultimo un una uno uomo urgente usa usare uscire
uso utente utile va vabbe vacanza vada vado vai vale valido vecchio veda vede vedere vedi vediamo
vedo veloce velocita vendere vendita venerdi venga vengo venire veniva venti venuto vera veramente
verde vere vergogna veri verifica verificare verificato verifico vero verra verrebbe versamento
versare versato versiamo verso vi via viaggio vicina vicini vicino viene vincolo visita vista visto
vita vive vivere vivo voce voglia voglio voi volentieri voleva volevo volta volte vorrebbe vorrei
vostra vostre vostri vostro vuoi vuol vuole zero zia zio zona
"""
