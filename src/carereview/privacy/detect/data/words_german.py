"""Everyday German words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
ab abend abends aber abgelaufen abgeschlossen abgewimmelt abo abonnement absolut abteilung ach
acht achtung adresse ah ahm alle allem allen aller allerdings alles als also alt alte am an
andere anderen anders anfang anfrage angaben angebot angefangen angegeben angerufen
angeschlossen angesehen anliegen anmelden anmeldung annehmen anruf anrufe anrufen ans anschauen
anschluss anschlussadresse antwort antworten anwalt apparat april arbeit arbeiten arbeitet
arbeitstage art arzt auch auf aufgelegt aufgenommen aufgezeichnet aufnahme aufschreiben auftrag
aufwiederhoren augenblick august aus ausfall ausgefallen ausgesteckt ausserdem ausweis auto bald
bank bar basta bearbeiten bearbeitung bedanke bedeutet beginnen bei beide beiden beim bekannt
bekomme bekommen benotige benotigen berater beraterin bereich bereits bescheid beschwerde
beschweren bestatigen bestatigt bestatigung beste bestellen bestellt bestellung besten bestimmt
besuch betrag betrifft bevor bezahlen bezahlt bin bis bisschen bist bitte bitten blau bleiben
bleibt blinkt bloss box brauche brauchen brauchte brief bringen bringt buchstabiere
buchstabieren buro chef chefin code computer da dabei dadurch dafur daher dahin dame damit
danach dank danke dann daran darauf darf darum das dass daten datum dauer dauern dauert davon
dazu dein deine dem den denke denken denn der deren des deshalb desktop dessen dezember dich die
dienst dienstag dienste dies diese diesem diesen dieser dieses diktieren ding dinge dir direkt
doch donnerstag dort dran draussen drei dringend dritte du durch durchgeben durfen durfte
ebenfalls ebenso egal ehefrau ehemann ehre ehrlich eigentlich eilig ein einblick eine einem
einen einer eines einfach eingerichtet eingesteckt einige einigen einmal eins einverstanden
einzahlung eltern empfang ende endlich entschadigung entschuldige entschuldigen entschuldigung
entweder er erbe erhalten erinnern erklaren erklarte erledigt erneut erreichbar erreiche
erreichen erreicht erst erste ersten erwarten erwartet erzahlt es etwa etwas euch euer falls
falsch familie familienname fast februar fehler fehlt fernsehen fertig festnetz feuer filiale
finde finden firma firmen folge folgende frage fragen franken frau frauen frechheit frei freitag
freue freuen freund freundin freundlich freut fruh fruher fruhling fuhlen fuhre funf
funktionieren funktioniert fur ganz ganze ganzen gar garantie gebe geben geboren gebuhr
geburtsdatum gedacht gegangen gegeben gegen gehabt gehe gehen gehoren gehort geht gekommen
gekundigt geld gelesen gemacht gemeinde gemeinsam gemeint gemeldet genannt genau genervt genug
gerade gerat gerate gern gerne gesagt geschaft geschaftsleitung geschehen geschickt geschieden
geschrieben gesehen gesprach gesprochen gestern gesucht getan gewartet gewechselt gewesen
geworden gib gibt ging glaube glauben gleich gleiche gluck gross grosse grossen gruezi grund
gruppenleiter grussgott gsait gsi gut gute gutem guten guter gutes gutschein gutschreiben
gutschrift ha hab habe haben habt halb hallo halt halten hand handelt handy hat hatte hatten
haus hause heisse heissen heisst helfe helfen her heraus herbst herr herren herzlich herzlichen
heute hey hier hiess hiessen hilfe hilft hin hinter hinterlegt hoch hoffe hoffentlich hoflich
hole hore horen hort ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in info
informationen informiert inhaber ins installation installiert internet irgendwann irgendwas
irgendwie irgendwo isch ist ja jahr jahre jahren januar jawohl je jede jedem jeden jeder jedes
jemand jetzt jeweils juli junge junger juni kabel kam kann kannst karte kasten kauf kaufen kein
keine keinem keinen keiner kennen kennt kind kinder klar klasse klein kleine kleinen klingt
kollege kollegen kollegin komisch komme kommen kommt kompliziert konnen konnte konnten kontakt
kontaktieren konto kontrollieren kosten kostenlos kostet kreditkarte kriege kriegen kuche kunde
kunden kundendienst kundennummer kundenservice kundigen kundigung kundin kurz kurze lage
lampchen lampe land lang lange langsam lassen lasst laufen lauft laut lautend lautet leben
lebenspartner lebenspartnerin ledig legen leid leider leise leisten leitung lernen lesen letzte
letzten letzter leute lieber lief lieferfrist liefern lieferung liegen liegt links lohnt los
losung machbar mache machen machst macht mai mal man manchmal mann mannern marz mehr mehrere
mein meine meinem meinen meiner meines meinte meist melde melden meldete meldung mensch menschen
merci mich minute minuten mir mit mitarbeiter mitarbeiterin mitgeteilt mitte mitteilung mittwoch
mobil mochte mochten modem moglich moglichkeit moin moment monat monate monaten montag morgen
morgens mude muss mussen musste mussten mutter na nach nachbar nachbarin nachgefragt nachher
nachmittag nachmittags nachname nachricht nachsehen nachste nachsten nacht name namen namens
naturlich neben nehme nehmen nein nennen nervt netz neu neue neuen neues neun nicht nichts nie
niemand nimmt noch nochmal nochmals normal normalerweise notiere notieren notiert notiz notizen
november null nummer nummern nun nur ob oben obwohl oder offen offenbar offensichtlich oft oh
ohne okay oktober ordnung ort paar paket papiere partner passiert passt passwort person personen
plan platz plotzlich post postleitzahl preis prima privat pro problem probleme prufe prufen
punkt punktlich rabatt rate raum rechnung rechnungen recht rechts rede reden reicht reklamation
reparieren rest richtig rot router ruck ruckruf rufe rufen rufnummer ruhe ruhig runter sache
sachen sag sage sagen sagt sagte samstag sauer schade schaden schafft schafspelz schau schaue
schauen schicke schicken schickt schlecht schlimm schluss schnell schon schone schonen
schonentag schoner schreibe schreiben schrieb schritt schuld schwer schwester sechs seh sehe
sehen sehr sei seien sein seine seinem seinen seiner seit seite selber selbst selbstverstandlich
sende senden sendung september seriennummer server service setzen sich sicher sicherheit sie
sieben sieht sind sinn skandal so sobald sofort sogar sohn solche soll sollen sollte sollten
sommer sondern sonntag sonst sorge sorry soviel sowas sowie spat spater speichern sprache sprech
spreche sprechen spricht stadt standig stark statt stehe stehen steht stein stelle stellen
stimmt storung strasse strom stuck stunde stunden suche suchen super support tag tage tagen
tagsuber tasse taste tat tatsachlich teamleiter teamleiterin technik techniker technische
technischen technischer teil teilen telefon telefonat telefonisch telefonnummer termin termine
teuer text tickets tochter toll ton tragen treffen trotzdem tschuss tu tue tun tut typ uber
uberall uberhaupt uberprufen uberweisung ubrig ubrigens uhr um umgezogen umzug unbedingt und
ungefahr unglaublich unmoglich uns unser unsere unserem unseren unserer unten unter unterbrochen
unterbruch unterlagen unterschied unterschreiben unterwegs unverschamt vater verabschiede
verargert verbinde verbinden verbindet verbindung verbindungen verbunden verfugung vergessen
vergnugen verheiratet verlangert verlangerung verlassen verloren vermutlich vernunftig versprach
versprochen verstand verstanden verstehe verstehen versuche versuchen versucht vertrag vertrage
verwalter verwaltung verzeihung viel viele vielen vielleicht vier voll vollig vom von vor vorbei
vorgesetzte vorgesetzten vorgesetzter vorher vorhin vormittag vorname vorschlag vorsicht wahle
wahlen wahr wahrend wann war ware waren warte warten warteschlange wartet warum was wechsel
wechseln weg wegen weiss weit weiter weitere weiteren weitergeleitet weiterleiten welche welchem
welchen welcher welches welle wem wen wenig weniger wenn wer werde werden wert wetter wichtig
wie wieder wiederhole wiederholen wiederhoren wiedersehen wieso wieviel will willkommen winter
wir wird wirklich wissen wisst witwe wo woche wochen woher wohin wohl wohne wohnen wohnt wohnung
wolf wolle wollen wollte wollten worden wort worum wunderbar wunsch wunsche wunschen wurde
wurden wutend zahl zahle zahlen zahlung zehn zeichne zeigen zeit zeitpunkt ziemlich zimmer zu
zuerst zufrieden zug zugang zugesagt zugesichert zugestellt zukunft zum zunachst zur zurich
zuruck zuruckrufen zusage zusammen zusatzlich zustandig zustandige zustimmung zwei zweite
zwischen
eile umlaut kundenportal portal hoi salu salue franchise jemandem jemanden geredet meldet kurier
monteur gekauft gleichfalls wohnungsubergabe verteiler zuliebe grussen grusse grusst diktat
pramie akonto kuhlschrank hausarztin hausarzt abgegeben quartier zahlerstand einzug auszug
storungen laden gesperrt
"""
