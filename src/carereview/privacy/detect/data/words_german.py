"""Everyday German words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
ab abbestellen abbestellt abbricht abend abends aber abgeben abgebucht abgegeben abgeholt
abgelaufen abgelehnt abgelesen abgeschlossen abgetippt abgewimmelt abgleichen abholen abholnummer
ablauf ablesen ablesung abmelden abo abodienst abonnement abrechnung abrechnungen absatz
abschliessen absolut abteilung ach acht achte achten achter achtung achtzehnte achtzehnten
achtzehnter ade adresse ah aha ahm akku akonto akte aktion aktiv aktivieren aktiviert alle allem
allen aller allerdings alles als also alt alte am amt an anbieter andere anderen andern anders
anderswo anfang anfangt anfrage angaben angeblich angebot angefangen angegeben angeknabbert
angekommen angerufen angeschaut angeschlossen angeschrieben angesehen angestellt angestellte
angestellten ankundigung anlauten anliegen anmelden anmeldung annehmen anruf anrufe anrufen
anruferin anruft ans anschauen anscheinend anschluss anschlussadresse anschlusse anschlusszug
anstandig antwort antworte antworten anwalt anzeige apparat april arbeit arbeite arbeiten arbeiter
arbeitet arbeitstag arbeitstage arbeitstagen arger art artikel arzt auch auf aufgeht aufgelegt
aufgemacht aufgenommen aufgeschrieben aufgetaut aufgezeichnet aufnahme aufnehmen aufrecht aufs
aufschreiben auftrag auftragsnummer aufwiederhoren augenblick august aus ausbezahlt ausdrucken
ausfall ausfalle ausgefallen ausgepackt ausgesteckt ausgestellt ausland auslauft ausnahmsweise
ausrichten ausserdem ausserst ausstecken ausweis auswendig auszahlen auszug auto backerei backofen
badezimmer bagger bald balken balkon band bandbreite bank bankdaten bankkonto bankverbindung bar
basta batterie baumen baustelle beantworter bearbeiten bearbeitung bedanke bedeutet bedient
befindet begann beginn beginnen beginnt begleichen behalt behalten behandlung behoben bei beide
beiden beim beispiel bekame bekannt bekomme bekommen belasten belastet beleg belege bemerkung
benotige benotigen benutze benutzen benutzername bequem berater beraterin bereich bereit bereits
bericht bescheid bescheiden beschwerde beschweren besprechen besprochen besser bestatige bestatigen
bestatigt bestatigung beste bestelle bestellen bestellt bestellte bestellung besten bestens
bestimmt besuch betrag betragt betreibung betreut betrifft betroffen betroffene bevor bezahlen
bezahlt bild bildschirm billett bin bis bisher bisschen bist bitte bitten blatt blau bleibe bleiben
bleibt blinken blinkend blinkt blitz blitzschlag blockiert bloss bohren boiler box brachte brauche
brauchen braucht brauchte bricht brief briefkasten brieflich briefmarke brieftrager brille bringen
bringt browser bruch bruder brummt buchen buchhaltung buchstabe buchstaben buchstabiere
buchstabieren buchstabiert buchstabiertafel buro bus chef chefin circa code computer cousine
couvert da dabei dach dachboden dachgeschoss dachte dadurch dafur dagegen dagelassen daheim daher
dahin dahinter damals dame damit danach daneben dank danke dann daran darauf darf daruber darum
darunter das dass dasselbe daten datum dauer dauern dauernd dauert davon davor dazu deaktiviert
deckt defekt dein deine dem den denke denken denn der deren des deshalb desktop dessen dezember
dich die diebstahl dienst dienstag dienste dies diese dieselbe diesem diesen dieser dieses diesmal
diktat diktiere diktieren ding dinge dir direkt display doch doktor donnerstag doppelt doppelte
dort dose download draht dran drauf draussen drei dreimal dreizehnstellige drin dringend drinnen
dritte dritten dritter drittes drucken drucker du dunkel durch durchgeben durchwahl durfen durfte
eben ebenfalls ebenso egal ehefrau ehemann eher ehre ehrlich ehrlicher eigentlich eile eilig ein
einblick einbruch eine einem einen einer eines einfach einfacher eingeben eingegeben eingepackt
eingerichtet eingesteckt eingetragen einige einigen einmal einrichten eins einschaltknopf
einschreiben einstecken eintippen eintragen einverstanden einwandfrei einzahlung einzahlungsschein
einzug elektriker elektrikerin elektronisch elektronische elektronischen elektronisches elf elften
elfter eltern empfang ende endet endlich entschadigung entscheiden entscheidet entschuldige
entschuldigen entschuldigung entsperren entsperrt enttauscht enttauschung entweder er erbe
erdgeschoss erfassen erfasst erhalten erhoht erhohung erinnern erkennen erklaren erklarte erlasse
erlassen erledigt erneut eroffne erreichbar erreiche erreichen erreicht erst erstatten erste ersten
erster erstes erwarten erwartet erwischen erwischt erzahlt es estrich etage etikett etwa etwas euch
euer exakt fahre fahren fahrer fahrkarte fahrrad fahrt fahrzeug fall falle falligkeit fallnummer
falls falsch familie familienabo familienkonto familienname familiennamen fand fanden fangt farbe
farben fast februar fehler fehlt fehlte feierabend fenster ferien fernsehen fernseher fertig
festnetz festnetzanschluss festnetznummer feucht feuer filiale finde finden findet firma firmen
flackert fliege fliegen fliegt folge folgen folgende folgt formular formulare frage fragen fragte
fragten franchise franken frau frauen frechheit frei freigeben freigegeben freigeschaltet
freischalten freitag freue freuen freund freundin freundlich freundliche freundlicher freut frisch
froh fruh fruher fruhling fruhlings fuhlen fuhre fuhrerschein fuhrt fundburo funf funften
funfzehnter funfzig funktionieren funktioniert fur furs gab gaben ganz ganze ganzen gar garage
garagist garantie gartnerei gas gatte gattin geandert gearbeitet gebe geben geblieben gebohrt
geboren gebrauche gebrochen gebuhr gebuhren geburt geburten geburtsdatum geburtstag gedacht
gedruckt geduld geduldig gefahren geflogen gefolgt gefunden gegangen gegeben gegen gegend gegenteil
gegenuber geglaubt gehabt gehangen gehe gehen gehofft geholfen gehoren gehort geht gekauft geklappt
gekommen gekoppelt gekostet gekundigt gelandet gelb gelbe geld gelegen gelesen geliefert geloscht
gemacht gemailt gemeinde gemeinsam gemeint gemeldet gemerkt gemutlich genannt genau genervt
genommen genug geoffnet gepack gepruft gerade gerat gerate geraten gerats geredet geregelt gereist
gerissen gern gerne gesagt geschaft geschaftlich geschaftliches geschaftskarte geschaftsleitung
geschehen geschickt geschieden geschieht geschlossen geschrieben geschwindigkeit gesehen gesenkt
gespart gespeichert gesperrt gesprach gesprochen gestanden gestartet gestern gestiegen gestohlen
gestritten gesturzt gesucht getan gewachsen gewartet gewechselt gewesen gewinnen gewisse gewisser
gewitter gewohnt gewonnen geworden gewusst gezogen gib gibt gigabyte gigahertz gigahertzband gilt
ging gingen glasbruch glasfaserkabel glasnetz glaub glaube glauben glaubt gleich gleiche gleichen
gleichfalls gluck goht graben gratis grauen griffbereit gross grossbuchstaben grosse grossen
gruessech gruezi grun grund grune grunen gruppenleiter gruss grusse grussen grussgott grusst gsait
gsi gultig gut gute gutem guten guter gutes guthaben gutschein gutschreiben gutschrift ha haargenau
hab habe haben habt hagel halb halbe halber halbtax half halfe halfte hallo halt halten hand
handelt handy handynummer hange hangen hangt hast hat hatte hatten haufig hauptsache hauptsachlich
haus hausarzt hausarztin hausarztmodell hause hauseingang haushaltskonto hausnummer hausverwaltung
hauswart heiss heisse heissen heisst heizen heizkorper heizt heizung helfe helfen hell her heraus
herbst herbstferien herd herr herren herrn herzlich herzlichen heute hey hielt hier hiesiger hiess
hiessen hilfe hilft hin hing hinten hinter hinterlasse hinterlegen hinterlegt hinterlegte hoch
hochfahren hochgefahren hochtarif hoffe hoffen hoffentlich hofft hofladen hoflich hoi hole holen
holz homeoffice hore horen hort hulle hund hut ich identifikation identifizieren identitatskarte
identitatskontrolle ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer immerhin in info
informationen informiert inhaber inhaberin inkasso inkassostelle inklusive innert ins installation
installieren installiert internet irgendjemand irgendwann irgendwas irgendwer irgendwie irgendwo
isch ist ists ja jahr jahre jahren jahrgang jahrlich januar jawohl je jede jedem jeden jeder jedes
jemand jemandem jemanden jetzt jeweils jugendrabatt juli junge junger juni kabel kalt kam kamen
kanal kann kannst kaputt karte kartennummer kartensperrdienst kartenwechsel karton kasten
katastrophe katze kauf kaufen kaum kein keine keinem keinen keiner kenne kennen kennt kennung
kennwort kennzeichen kilometer kilowattstunde kilowattstunden kind kinder kinderwagen klappt klar
klasse klein kleinbuchstaben kleine kleinen klicken klingt knapp koffer kollege kollegen kollegin
komisch komme kommen kommt kompetent kompliziert konnen konnte konnten kontakt kontaktieren
kontaktnummer kontaktperson konti konto kontokarte kontrolle kontrollfrage kontrollieren kopfhorer
kopie korrekt korrigiere korrigieren korrigiert kosten kostengutsprache kostenlos kostet kostete
krankenkasse krankenkassenkarte kreditkarte kriege kriegen kuche kuhlschrank kulanz kummert kunde
kunden kundencenter kundendienst kundenkonto kundennummer kundenportal kundenservice kundige
kundigen kundigung kundigungen kundigungsfrist kundin kurier kurz kurze kurzer kurzlich ladegerat
laden ladt laeden lag lage lager lampchen lampe land lang lange langjahrige langjahrigen
langjahriger langsam langst lasse lassen lasst lastschrift lastschriftverfahren laufen lauft
laufzeit laut lautend lautet lautsprecher leben lebenspartner lebenspartnerin leck ledig leer legen
legte legten lehrling leid leider leise leisten leistung leistungsabrechnung leite leitstelle
leitung lenker lernen lese lesen letzte letztem letzten letzter letztes letztlich leuchten leuchtet
leute licht lieb liebe lieber lief lieferfrist liefern liefert lieferung liegen liegenschaft liegt
liess liessen liest lift links liter logisch lohnkonto lohnt los losche loschen losung mach machbar
mache machen machst macht machte machten mahngebuhren mahnung mahnungen mahnwesen mai mailadresse
maile mailen mailkonto mal maler malerei man manchmal mann mannern marz mauer medikament
medikamente megabyte mehr mehrere mehrmals mehrwertsteuer mein meine meinem meinen meiner meines
meins meint meinte meist melde melden meldet meldete meldeten meldung mensch menschen merci merke
merkwurdig messe meter metzgerei mich miete mieter mieterin milchkasten millisekunde millisekunden
minderjahrig mindestlaufzeit minute minuten mir mit mitarbeiter mitarbeiterin mitgeteilt mitglied
mitgliednummer mitnehmen mittags mitte mitteilung mitten mitternacht mittwoch mobil mobilnummer
mochte mochten modell modelle modem moglich moglichkeit moin moment monat monate monaten monatlich
montag montage monteur montieren montiert morgen morgens motorrad mude muffe muhe mundlich musik
muss mussen musste mussten mutter na nach nachbar nachbarin nachbarn nachforschungsauftrag
nachgefragt nachher nachmieter nachmittag nachmittags nachname nachnamen nachricht nachsehen
nachste nachstem nachsten nachster nachstes nacht nachts nahm nahmen name namen namens nass
natelnummer naturlich neben nebenan nebenbei nehme nehmen nein nennen nervt nett nette netter netz
netzbetrieb netzkabel netzleitstelle netzteil neu neue neuen neues neulich neun neunte neunten
neunzehnten neunzehnter neustart neustarten nicht nichts nie nieder niedertarif niemand nimmt
nirgends noch nochmal nochmals nod normal normalerweise notiere notieren notiert notiz notizen
november null nummer nummern nummernschild nun nur ob oben obwohl oder ofen offen offenbar offene
offener offenes offensichtlich offne offnen oft ofters oh ohne okay oktober ol onlinekonto ordner
ordnung ort ostschweiz paar packchen packli paket paketdienst pakete papier papiere paragraf parat
partner partnerin partnernummer pass passieren passiert passt passwort pellets pensioniert
pensionskasse person personen personlich personliche pfeift pfeil physiotherapie piepst plan platte
platz plotzlich policennummer polizei portal portemonnaie post postfach postkonto postleitzahl
pramie pramien praxis preis prima prioritat privat pro probieren problem probleme profil prozent
prufe prufen pruft punkt punktlich quartal quartier quatsch quittung rabatt rapport rapportiert
rasch rate rauf raum raus rauscht raute rechnen rechnung rechnungen rechnungsadresse
rechnungsdienst rechnungsnummer rechnungswesen recht rechts rechtsanwalt rechtsanwaltin
rechtsdienst rede reden redet referenz referenznummer regeln regelt regenschirm reicht rein reinste
reise reisen reisepaket reklamation rentner rentnerin reparieren rest rezept rezepte richte richtet
richtig rief riefen riss rot rote roten router ruck ruckelt ruckerstattung ruckruf rucksack
ruckseite ruckwarts ruckzahlung rufe rufen rufnummer ruft ruhe ruhig rund runter sache sachen sag
sage sagen sagt sagte salu salue samstag sass satellit sauer schachtel schade schaden schadenfall
schafft schafspelz schalter schatz schau schaue schauen schaut schauten scheibe schenken schicke
schicken schickt schickte schickten schirm schlafzimmer schlaufe schlecht schliesslich schlimm
schluss schlussel schnell schon schone schonen schonentag schoner schones schonheitsfehler schreibe
schreiben schreibt schreibweise schreinerei schreinerin schrieb schrieben schriftlich schritt
schuladresse schuld schulden schule schulerin schulungszwecken schwager schwagerin schwarze
schwarzes schwer schwerer schwester schwiegermutter sechs sechsten sechster sechzehnstellige
sechzehnten sechzehnter seh sehe sehen sehr sei seien sein seine seinem seinen seiner seit seite
seither sekunde sekunden selber selbst selbstandig selbstbehalt selbstverstandlich selten seltsam
semesterabo sende senden sendung sendungsnummer seniorenangebot senkung september seriennummer
server service servicedesk servus setze setzen setzte sich sicher sicherheit sicherheitsfrage
sicherung sicherungen sicherungskasten sie sieben siebte siebten siebter siebzehnten siebzehnter
sieht signal sind sinkt sinn sitzen sitzt sitzung skandal so sobald soeben sofern sofort sogar sohn
solche soll solle sollen sollte sollten sommer sommerferien sondern sonntag sonntagskind sonst
sorge sorry soviel sowas sowie sowieso sozialtarif sozialversicherungsnummer spam spare sparen spat
spater speedtest speichern sperren speziell spiel spinnt sport sprach sprache sprachen sprech
spreche sprechen spricht stadt stand standen standig stark starte starten startet statt steckdose
stecker stehe stehen steht steigt stein stelle stellen stellte stellten steuer steuern stichtag
stimmen stimmt stockt stockwerk storung storungen storungsannahme storungsdienst storungsstelle
strasse streiten strom stromausfall stube stuben stuck student studenten studentin studium stufe
stunde stunden stundlich suche suchen super support tag tage tagen taglich tagsuber tasche tasse
taste tat tatsachlich teamleiter teamleiterin technik techniker technische technischen technischer
teddybar teil teilen telefon telefonat telefonieren telefoniert telefonisch telefonnummer telmed
termin termine teuer text tickets tiefkuhltruhe tippe tippen tipptopp tochter toll ton tont trage
tragen tragt tram traurig treffen trennen treppe treppenhaus treu trocken tropft trotzdem tschau
tschuss tu tue tun tur tut typ uber uberall uberein ubereinstimmt uberhaupt ubermorgen ubernehmen
ubernimmt uberprufen uberpruft uberschritten uberweise uberweisen uberweisung ubrig ubrigens uff
uhr um umfrage umgestellt umgezogen umlaut umstecken umstellen umzug umzugsdatum umzugspauschale
umzugstermin unbedingt und unfall ungeduldig ungefahr ungefragt unglaublich ungultig unlimitiert
unlogisch unmoglich uns unser unsere unserem unseren unserer unten unter unterbrochen unterbruch
untergeschoss unterlagen unterschied unterschreiben unterschreibt unterschrieben unterschriebene
unterschrift untertags unterwegs unterzeichnet unverandert unverschamt unwetter unzufrieden upload
vater velo verabschiede verantwortlich verargert verbinde verbinden verbindet verbindung
verbindungen verbunden verfalldatum verfugung vergesse vergessen vergisst vergnugen verheiratet
verkauft verlange verlangen verlangern verlangert verlangerung verlangt verlasse verlassen verlegen
verlegt verliere verlieren verloren vermerken vermerkt vermieter vermutlich vernunftig verpackt
verraten verrechnet versand versandt verschicken verschickt versendet versichert versicherte
versichertenausweis versichertenkarte versichertennummer versicherung versicherungen
versicherungskarte versicherungsnehmer verspatung versprach verspreche verspricht versprochen
verstand verstanden verstehe verstehen versteht versuche versuchen versucht versuchte versuchten
verteiler vertrag vertrage vertragsabteilung vertragsnummer vertragspartei verwalter verwaltung
verwende verwenden verwendet verwiesen verzeihung verzogerung viel viele vielen vielleicht vielmal
vier vierstellige vierte viertel vierten vierter vierzehnten vierzehnter vis voll vollig volljahrig
vollmacht vollstandig vollstandige vom von vor vorbei vorderseite vorgesetzte vorgesetzten
vorgesetzter vorgestern vorher vorhin vorjahr vorlage vorlaufig vormieter vormittag vormittags
vorname vornamen vorne vorschlag vorsicht vorwahl vorwarts wachsen wachst wagen wahle wahlen wahr
wahrend wahrscheinlich wand wanderschuhe wann war ware waren warm warmepumpe wars warte warten
warteschlange wartet warum was waschmaschine wasser webseite wechsel wechseln wechselt wechsle weg
wegen weil weiss weit weiter weitere weiteren weitergeleitet weiterleiten welche welchem welchen
welcher welches welle wem wen wenig weniger wenigstens wenn wer werde werden werkstatt wert wetter
wichtig wie wieder wiederhole wiederholen wiederhoren wiederluege wiedersehen wieso wieviel will
willkommen winter winterferien wir wird wirklich wissen wisst witwe wo woche wochen wochenende
wochentlich woher wohin wohl wohne wohnen wohnort wohnt wohnte wohnten wohnung wohnungen
wohnungsubergabe wohnzimmer wolf wolken wolle wollen wollte wollten womit worden wort worum
wunderbar wundert wunsch wunsche wunschen wurde wurden wurm wusste wussten wutend zahl zahlbar
zahle zahlen zahler zahlernummer zahlerstand zahlt zahltag zahlte zahlten zahlung zahlungsangaben
zahnarzt zahnarztin zahnarztrechnung zehn zehnten zeichne zeigen zeigt zeit zeitpunkt zeitung
zentrale zettel ziehen ziemlich ziffer ziffern zimmer zins zinsen zirka zu zuerst zufrieden zug
zugang zuge zugelkartons zugesagt zugesichert zugestellt zugriff zukunft zuliebe zum zunachst zur
zurich zuruck zuruckgeben zuruckgelesen zuruckgeschickt zuruckgesetzt zuruckrufen zuruckschicken
zurucksetzen zusage zusammen zusatzlich zustandig zustandige zustellen zustimmung zwanzigsten
zwanzigster zwar zwei zweit zweite zweiten zweiter zweites zwischen zwischenspeicher zwolfte
zwolften zwolfter
bankhotline mobilfunk reisezentrum ruckrufservice wasserschaden versicherungsnehmers
versicherungsnehmerin kundenreferenz haupthahn reklamiert reklamieren unterbreche unterbrechen
nuut meh zame komfort kurzel kundendialog schadenabteilung schadendienst schadenmeldung
pannenhilfe pannendienst mahnabteilung zustelldienst fahrgastservice fahrkartenschalter
leistungsabteilung beratungsstelle kundigungsabteilung erstattung erbschaft gutachten gutachter
gutachterin zeuge zeugin zeugen untermieter hauswartin klingel wasserzahler therme rohrbruch
abfluss gleis abteil fahrschein umsteigen ersatzbus zustellung abholung paketschein zoll
nachnahme dauerauftrag kontostand spesen hypothek bausparvertrag raten
brauch komm bleib wiederhol korrigier buchstabier erklar versteh versuch probier notier pruf
kundig bestell schick wart kenn leg stell setz wohn trag bring hol schliess start spielt brenn
brennt dreh druck drucke zieh zieht klick steck steckt tipp lad lade warn meld verbind ruf les
schreib denk hor find nehm geb frag hoff rausgeflogen ubergelaufen badewanne waschkuche wespen wut
zorn kleber klebeband schadenort lieferschein adressiert meinetwegen oje ojemine einzeln komma
verwechseln verwechselt anschreiben anschrieb fernbedienung mehrfachstecker leuchte gelblich
rotlich grunlich horer schnur deckel klappe schublade schrank regal teppich aufzug garten terrasse
haube windschutzscheibe sturm uberspannung nachbarschaft hausmeister umschlag
kugelschreiber bleistift stift ecke zeile spalte
gegeben bekommen ubergeben uberlassen anvertraut geschickt gemeldet mitgeteilt
vertragspartner regnets bindfaden uberwiesen durchgestellt verifiziert geklart kostenvoranschlag
kranz verbrauchsimpuls meistens automat gibts hats gehts stehts liegts kommts haustur turschloss
fotos foto datenschutz geschirrspuler tiefkuhler schlauch radiator tische tisch stuhle stuhl
sicherlich gewiss andauernd demnachst letztens
"""
