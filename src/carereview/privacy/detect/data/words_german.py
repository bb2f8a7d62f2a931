"""Everyday German words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
ab abend abends aber abgeben abgegeben abgeholt abgelaufen abgeschlossen abgewimmelt abholen ablauf
abmelden abo abonnement abschliessen absolut abteilung ach acht achtung adresse ah ahm akku akonto
aktivieren aktiviert alle allem allen aller allerdings alles als also alt alte am an andere anderen
andern anders anfang anfrage angaben angebot angefangen angegeben angerufen angeschaut
angeschlossen angesehen anliegen anmelden anmeldung annehmen anruf anrufe anrufen ans anschauen
anschluss anschlussadresse anstandig antwort antworten anwalt apparat april arbeit arbeite arbeiten
arbeitet arbeitstage art arzt auch auf aufgelegt aufgenommen aufgezeichnet aufnahme aufschreiben
auftrag auftragsnummer aufwiederhoren augenblick august aus ausdrucken ausfall ausgefallen
ausgepackt ausgesteckt ausserdem ausstecken ausweis auszug auto backofen badezimmer bagger bald
balken balkon bandbreite bank bar basta batterie baustelle bearbeiten bearbeitung bedanke bedeutet
beginn beginnen behandlung bei beide beiden beim bekannt bekomme bekommen beleg belege benotige
benotigen benutze benutzen benutzername bequem berater beraterin bereich bereits bericht bescheid
bescheiden beschwerde beschweren besprechen besprochen bestatigen bestatigt bestatigung beste
bestellen bestellt bestellung besten bestimmt besuch betrag betrifft bevor bezahlen bezahlt
bildschirm bin bis bisschen bist bitte bitten blatt blau bleibe bleiben bleibt blinken blinkend
blinkt blitz blitzschlag bloss bohren box brachte brauche brauchen braucht brauchte brief
briefkasten brieflich brille bringen bringt buchhaltung buchstabiere buchstabieren buro chef chefin
circa code computer da dabei dach dachboden dachgeschoss dachte dadurch dafur daher dahin dahinter
dame damit danach daneben dank danke dann daran darauf darf daruber darum darunter das dass daten
datum dauer dauern dauernd dauert davon davor dazu deaktiviert defekt dein deine dem den denke
denken denn der deren des deshalb desktop dessen dezember dich die dienst dienstag dienste dies
diese diesem diesen dieser dieses diktat diktieren ding dinge dir direkt display doch donnerstag
dort dran draussen drei dringend drinnen dritte dritten drittes drucken du durch durchgeben durfen
durfte ebenfalls ebenso egal ehefrau ehemann ehre ehrlich ehrlicher eigentlich eile eilig ein
einblick eine einem einen einer eines einfach eingeben eingegeben eingepackt eingerichtet
eingesteckt eingetragen einige einigen einmal einrichten eins einstecken eintragen einverstanden
einzahlung einzug eltern empfang ende endlich entschadigung entschuldige entschuldigen
entschuldigung entsperren entsperrt enttauscht entweder er erbe erdgeschoss erfassen erfasst
erhalten erinnern erklaren erklarte erledigt erneut erreichbar erreiche erreichen erreicht erst
erste ersten erstes erwarten erwartet erzahlt es estrich etikett etwa etwas euch euer fahre fahren
fahrt falls falsch familie familienname fand fanden farbe farben fast februar fehler fehlt
feierabend fenster fernsehen fernseher fertig festnetz festnetzanschluss festnetznummer feucht
feuer filiale finde finden firma firmen flackert fliege fliegen fliegt folge folgende formular
formulare frage fragen fragte fragten franchise franken frau frauen frechheit frei freigeschaltet
freischalten freitag freue freuen freund freundin freundlich freundliche freundlicher freut froh
fruh fruher fruhling fruhlings fuhlen fuhre fuhrerschein funf funktionieren funktioniert fur gab
gaben ganz ganze ganzen gar garage garantie geandert gearbeitet gebe geben geblieben gebohrt
geboren gebrauche gebrochen gebuhr geburtsdatum gedacht gedruckt geduld geduldig gefahren geflogen
gefunden gegangen gegeben gegen gegenuber geglaubt gehabt gehangen gehe gehen gehofft gehoren
gehort geht gekauft gekommen gekundigt gelandet gelb gelbe geld gelegen gelesen geliefert geloscht
gemacht gemeinde gemeinsam gemeint gemeldet gemutlich genannt genau genervt genug geoffnet gepruft
gerade gerat gerate geraten gerats geredet gereist gerissen gern gerne gesagt geschaft
geschaftsleitung geschehen geschickt geschieden geschlossen geschrieben geschwindigkeit gesehen
gespeichert gesperrt gesprach gesprochen gestanden gestartet gestern gesucht getan gewartet
gewechselt gewesen gewitter gewohnt geworden gib gibt gigahertz gigahertzband ging gingen
glasfaserkabel glaube glauben glaubt gleich gleiche gleichfalls gluck graben gross grosse grossen
gruezi grun grund grune grunen gruppenleiter grusse grussen grussgott grusst gsait gsi gut gute
gutem guten guter gutes gutschein gutschreiben gutschrift ha hab habe haben habt halb half hallo
halt halten hand handelt handy handynummer hange hangen hangt hat hatte hatten haus hausarzt
hausarztin hausarztmodell hause hauseingang hausverwaltung hauswart heiss heisse heissen heisst
heizkorper heizung helfe helfen her heraus herbst herbstferien herd herr herren herzlich herzlichen
heute hey hielt hier hiess hiessen hilfe hilft hin hinten hinter hinterlegen hinterlegt hoch
hochfahren hochgefahren hoffe hoffentlich hofft hoflich hoi hole hore horen hort hulle hut ich
identitatskarte ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in info informationen
informiert inhaber ins installation installieren installiert internet irgendjemand irgendwann
irgendwas irgendwer irgendwie irgendwo isch ist ja jahr jahre jahren jahrgang jahrlich januar
jawohl je jede jedem jeden jeder jedes jemand jemandem jemanden jetzt jeweils juli junge junger
juni kabel kalt kam kamen kanal kann kannst kaputt karte kartennummer karton kasten kauf kaufen
kein keine keinem keinen keiner kennen kennt kennwort kind kinder klar klasse klein kleine kleinen
klingt knapp koffer kollege kollegen kollegin komisch komme kommen kommt kompetent kompliziert
konnen konnte konnten kontakt kontaktieren konto kontrollieren kopfhorer kopie korrigieren
korrigiert kosten kostengutsprache kostenlos kostet krankenkassenkarte kreditkarte kriege kriegen
kuche kuhlschrank kunde kunden kundendienst kundennummer kundenportal kundenservice kundige
kundigen kundigung kundigungsfrist kundin kurier kurz kurze kurzlich ladegerat laden laeden lage
lampchen lampe land lang lange langsam lassen lasst laufen lauft laufzeit laut lautend lautet
lautsprecher leben lebenspartner lebenspartnerin ledig legen legte legten lehrling leid leider
leise leisten leistung leistungsabrechnung leitung lernen lese lesen letzte letztem letzten letzter
letztes letztlich leuchten leuchtet leute licht lieb liebe lieber lief lieferfrist liefern liefert
lieferung liegen liegenschaft liegt liess liessen liest links logisch lohnt los losche loschen
losung machbar mache machen machst macht machte machten mahnwesen mai mal man manchmal mann mannern
marz medikament medikamente mehr mehrere mein meine meinem meinen meiner meines meint meinte meist
melde melden meldet meldete meldeten meldung mensch menschen merci merkwurdig meter mich mieter
mieterin mindestlaufzeit minute minuten mir mit mitarbeiter mitarbeiterin mitgeteilt mittags mitte
mitteilung mitten mitternacht mittwoch mobil mochte mochten modell modelle modem moglich
moglichkeit moin moment monat monate monaten monatlich montag montage monteur montieren montiert
morgen morgens mude muffe mundlich muss mussen musste mussten mutter na nach nachbar nachbarin
nachbarn nachgefragt nachher nachmieter nachmittag nachmittags nachname nachricht nachsehen nachste
nachstem nachsten nachster nachstes nacht nachts nahm nahmen name namen namens nass naturlich neben
nebenan nehme nehmen nein nennen nervt nett nette netter netz netzkabel netzteil neu neue neuen
neues neulich neun neustart neustarten nicht nichts nie niemand nimmt nirgends noch nochmal
nochmals normal normalerweise notiere notieren notiert notiz notizen november null nummer nummern
nun nur ob oben obwohl oder ofen offen offenbar offene offener offensichtlich oft oh ohne okay
oktober ordner ordnung ort paar packchen paket pakete papier papiere partner pass passiert passt
passwort pensioniert person personen personlich physiotherapie plan platz plotzlich policennummer
portal post postleitzahl pramie pramien praxis preis prima privat pro problem probleme prufe prufen
pruft punkt punktlich quartier quittung rabatt rapport rapportiert rate raum rechnung rechnungen
rechnungsdienst rechnungsnummer rechnungswesen recht rechts rede reden redet referenznummer reicht
reise reisen reklamation rentner rentnerin reparieren rest rezept rezepte richtet richtig rief
riefen rot rote roten router ruck ruckruf rucksack rufe rufen rufnummer ruhe ruhig rund runter
sache sachen sag sage sagen sagt sagte salu salue samstag sass sauer schachtel schade schaden
schafft schafspelz schalter schau schaue schauen schaut schauten scheibe schicke schicken schickt
schickte schickten schlafzimmer schlecht schlimm schluss schlussel schnell schon schone schonen
schonentag schoner schonheitsfehler schreibe schreiben schrieb schrieben schriftlich schritt schuld
schulerin schwarze schwarzes schwer schwester sechs seh sehe sehen sehr sei seien sein seine seinem
seinen seiner seit seite selber selbst selbstandig selbstbehalt selbstverstandlich seltsam sende
senden sendung sendungsnummer september seriennummer server service setzen setzte sich sicher
sicherheit sicherung sicherungskasten sie sieben sieht signal sind sinn sitzen sitzt skandal so
sobald soeben sofort sogar sohn solche soll sollen sollte sollten sommer sommerferien sondern
sonntag sonst sorge sorry soviel sowas sowie sozialversicherungsnummer spat spater speedtest
speichern sperren spital sprach sprache sprachen sprech spreche sprechen spricht stadt stand
standen standig stark startet statt steckdose stecker stehe stehen steht stein stelle stellen
stellte stellten stichtag stimmt stockwerk storung storungen storungsdienst storungsstelle strasse
strom stube stuben stuck student studentin stunde stunden stundlich suche suchen super support tag
tage tagen taglich tagsuber tasche tasse taste tat tatsachlich teamleiter teamleiterin technik
techniker technische technischen technischer teil teilen telefon telefonat telefonieren telefoniert
telefonisch telefonnummer telmed termin termine teuer text tickets tochter toll ton trage tragen
tragt traurig treffen treppe treppenhaus trocken trotzdem tschuss tu tue tun tur tut typ uber
uberall uberhaupt ubermorgen uberprufen uberpruft uberweisung ubrig ubrigens uhr um umgestellt
umgezogen umlaut umstecken umstellen umzug umzugsdatum umzugstermin unbedingt und ungeduldig
ungefahr unglaublich unlogisch unmoglich uns unser unsere unserem unseren unserer unten unter
unterbrochen unterbruch untergeschoss unterlagen unterschied unterschreiben unterschrieben
unterwegs unterzeichnet unverschamt unwetter unzufrieden vater verabschiede verantwortlich
verargert verbinde verbinden verbindet verbindung verbindungen verbunden verfugung vergessen
vergnugen verheiratet verlange verlangen verlangern verlangert verlangerung verlangt verlassen
verlegen verlegt verloren vermerken vermerkt vermieter vermutlich vernunftig verpackt versandt
verschicken verschickt versendet versichertennummer versicherungskarte versprach verspreche
verspricht versprochen verstand verstanden verstehe verstehen versteht versuche versuchen versucht
versuchte versuchten verteiler vertrag vertrage vertragsabteilung vertragsnummer verwalter
verwaltung verwende verwenden verwendet verzeihung viel viele vielen vielleicht vier viertel
vierten voll vollig vom von vor vorbei vorgesetzte vorgesetzten vorgesetzter vorgestern vorher
vorhin vorlage vormieter vormittag vormittags vorname vorne vorschlag vorsicht wahle wahlen wahr
wahrend wand wann war ware waren warm warte warten warteschlange wartet warum was waschmaschine
wechsel wechseln wechselt wechsle weg wegen weiss weit weiter weitere weiteren weitergeleitet
weiterleiten welche welchem welchen welcher welches welle wem wen wenig weniger wenn wer werde
werden werkstatt wert wetter wichtig wie wieder wiederhole wiederholen wiederhoren wiedersehen
wieso wieviel will willkommen winter winterferien wir wird wirklich wissen wisst witwe wo woche
wochen wochentlich woher wohin wohl wohne wohnen wohnt wohnte wohnten wohnung wohnungen
wohnungsubergabe wohnzimmer wolf wolle wollen wollte wollten worden wort worum wunderbar wunsch
wunsche wunschen wurde wurden wusste wussten wutend zahl zahle zahlen zahler zahlernummer
zahlerstand zahltag zahlte zahlten zahlung zahnarzt zahnarztin zehn zeichne zeigen zeit zeitpunkt
zettel ziemlich zimmer zirka zu zuerst zufrieden zug zugang zugelkartons zugesagt zugesichert
zugestellt zukunft zuliebe zum zunachst zur zurich zuruck zuruckgeben zuruckgeschickt zuruckgesetzt
zuruckrufen zurucksetzen zusage zusammen zusatzlich zustandig zustandige zustellen zustimmung zwei
zweite zweites zwischen
"""
