"""Everyday Italian words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a abbia abbiamo abbonamento abbonato abita abito accanto acceso accettare accetto accordo
account addebito adesso affatto agente agli agosto aiutare aiutarla aiutarmi aiuto al alcuni
alcuno alla alle allo allora almeno alto altra altre altri altrimenti altro amica amici amico
amministratore anche ancora andare andato anni anno annotare annoto annullare anzi aperti aperto
apparecchio appena appunto aprile arrabbiato arriva arrivare arrivato arrivederci ascolti
ascolto aspetta aspettare aspettato aspetti aspetto assicurazione assistenza assolutamente
assurdo attenda attendere attesa attimo attiva attivare attivazione attivo attualmente avanti
avere aveva avevamo avevano avevo avra avrebbe avrei avro avvocato azienda banca bella bello
bene benissimo benvenuto bisogna bisogno bloccato bolletta bollette bonifico brava bravo breve
buon buona buonanotte buonasera buone buongiorno buono busta c cadere caduta cambiare cambiato
cambio campo canali cancellare capire capisce capisco capita capito capo caporeparto cara caro
carta casa caso causa cavo cellulare centralino centro cerca cercare cerco certamente certo
cessato che chi chiama chiamare chiamata chiamate chiamato chiamera chiamerei chiami chiamo
chiara chiaro chiede chiedere chiedo chiesto chilo chiusi ci ciao cinque cio cioe circa citta
cliente clienti codice cognata cognato cognome collega collegamento collegato colleghi colpa com
come comincia comma commerciale compagna compagnia compagno completamente completo comprato
computer comunicare comunicazione comunque con condizioni conferma confermare confermo
connessione connettere conosce consegna consiglia contatta contattare contatto contenta contento
conti contratto controlla controllare controlli controllo convivente coordinatore corrente
corretta corretto corriere cortesia cosa cose cosi costa costo crede credito credo cugino cui
cuore da dai dal dalla dalle dallo data dati davanti davvero debba deciso degli dei del della
delle dello dentro desidera dettare detto deve devo devono di dia dica dice dicembre dicendo
diceva dicevo dico dieci dietro differenza difficile dio dire diretta direttamente direttore
direttrice disdetta disdire dispiace disponibile ditta diverso documento domanda domande domani
domenica domicilio dopo doppio dottore dove dovrebbe dovrei dovuto due dunque durante e ebbene
ecc ecco effettivamente ella email entro era erano erede ero errata errore esatta esattamente
esatto esempio esiste essere est estate euro europa eventualmente fa faccia facciamo faccio
facile fai famiglia fanno far fara fare faro fatta fatto fattura fatture favore febbraio ferie
fermo fibra figli figlia figlio fila finalmente fine finito fino fiori firma firmare firmato
fisso fondo fornire fornitore forse forte foto fra francamente franchi franco francobollo
fratello fretta fronte funziona funzionare funzionato funzionava fuori furioso garanzia gennaio
gente gentile gentilezza gentilmente gia giornata giorni giorno giovane giovedi giu giugno
giusta giusto gli grande grandi gratis gratuita gratuito grazie guardare guardi guardo guasto ha
hai hanno ho i idea ieri il immagino immediatamente importante importo impossibile in incluso
incredibile indicare indirizzo infatti infine informare informazione informazioni innanzitutto
inoltre insieme insomma installare installato installazione intanto intende intendo internet
interno interruzione intervento intestata intestatario intestato inutile inviare inviata inviato
inviera invio io la lampeggia lascia lasciare lascio lato lavora lavorare lavorativi lavoro le
lei lenta lento lettera letto li libera libero linea lo locale loro luglio lui lunedi lungo ma
macchina madre maggio maggiore mai male mamma manca mancanza manda mandare mandato mandera mandi
maniera mano marito martedi marzo massimo mattina me medesima meglio meno mensile mentre
mercoledi mese mesi messaggi messaggio messo mette mettere mettiamo mezzo mi mia mie miei mila
mille minuti minuto mio mobile moda modello modem modo modulo moglie molta molte molti molto
momento mondo mostrare motivo n nascita nata natale nato ne nega negozio nel nella nelle nello
nemmeno nessun nessuna nessuno niente nipote no nobile nome nomi non nonna nonno nonostante nord
normale normalmente nostra nostre nostri nostro nota notare notte nove novembre nulla numeri
numero nuova nuovamente nuove nuovo o occorre occupato offerta offerte oggi ogni ognuno
operatore operatrice oppure opzione ora orario ordine ore ormai ottimo otto ottobre ovviamente
pacco padre paese paga pagamento pagare pagato pago parla parlare parlato parli parlo parola
parole parte partire partito passa passare passato passo password patto pazienza peccato pensa
pensare pensavo penso per perche perdere perdita perfettamente perfetto permesso permette pero
perso persona personale persone piacere piano piccolo pin piu piuttosto po poco poi porta
portale portare porto possa possiamo possibile possibilita posso posta posto potere poteva
potrebbe potrei pratica precedente precisamente preciso preferisce prefisso prego prende
prendere prendo preoccupi presa presso prestito presto previsto prezzo prima primo principale
privato problema problemi procedere procedura prodotto programma promessa promesso prometteva
pronto propria proprio prossima prossimo prova provare provato provi provo pubblica puo pure
purtroppo qua qual qualche qualcosa qualcuno quale quali qualita quando quanta quante quanti
quanto quasi quattro quel quella quelle quelli quello questa queste questi questione questo qui
quindi raccomandata radio ragazza ragazzi ragazzo ragione rapido rata recapito reclamo recupero
registra registrare registrata registrato registro regola residenza responsabile resta restare
rete riacceso riattaccato ricarica riceve ricevere ricevuta ricevuto richiama richiamare
richiamato richiamera richiamo richiesta richieste ricorda ricordo riesce riesco riferimento
rimane rimborsare rimborsato rimborso ringrazio riparare riparazione ripeta ripetere ripeteva
ripeto riposo riprovare risolto risolvere risparmio risponde rispondere risposta risulta ritardo
riuscito rosa router sa sabato saluti salve sapere sapeva sapevo sara sarebbe sarei saro
sbagliata sbagliato sbaglio scadenza scandalo scheda schermo sconto scorsa scorso scritto scrive
scrivere scrivo scrivono scusa scusate scusi se seconda secondo segnalare segnalazione segnale
segnare segno segua seguente seguito sei sembra semplice semplicemente sempre senta sente
sentire sentito sento senza sera seriale serie serve servire servizi servizio sette settembre
settimana settimane si sia siamo sicuramente sicurezza sicuro siete significa signor signora
signore signorina simile sistema sistemare sito situazione so societa soddisfatto sola soldi
solito solo soltanto soluzione sono sopra soprattutto sorella sospeso sotto sottomano spedire
spedito spedizione spelling spento speriamo spero spesa spese spesso spia spiegare spiego spina
sposata sposato sta staccato stai stamattina stanno stare stasera stata state stati stato stavo
stella stessa stesso sto strada strano su sua subito successo sud sue sugli sui sul sulla suo
suocera suocero suoi super superiore supervisore supporto sveglia svizzera svizzero tale tanta
tante tanti tanto tardi tariffa tasto tecnica tecnici tecnico telefonare telefonata telefonato
telefono televisione tempo tende tenere tengo terra tesoro testo ti tipo titolare torna tornare
tra tramite tranquilla tranquillo trasferire trasferisco trasloco tre tren troppo trova trovare
trovato trovo tu tuo tutta tuttavia tutte tutti tutto ufficio ultima ultimo un una uno uomo
urgente usa usare uscire uso utente utile va vabbe vacanza vada vado vai vale valido vecchio
vede vedere vediamo vedo veloce velocita vendere vendita venerdi venga vengo venire veniva venti
venuto vera veramente vergogna verifica verificare verifico vero verra verrebbe versare versiamo
verso vi via viaggio vicina vicino viene vincolo visita visto vita voce voglia voglio voi
volentieri voleva volevo volta volte vorrebbe vorrei vostra vostre vostri vostro vuoi vuol vuole
zero zia zio zona
fantastico inteso attenzione segnato annotato scriva passati battesimo calma correggo buondi
doveva franchigia norma metta precisione minuscolo sbagliano quartiere filiale deposito premio
acconto allacciamento magnifico rileggo elettroniche elettronica condominio
"""
