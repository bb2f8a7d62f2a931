"""How calls go in German: Swiss, German and Austrian habits. See frames_fr.py."""

SEEN = """
A: Störungsstelle, [AF AL], was darf ich für Sie tun?
A: Grüezi, do isch de [AF], wie chan ich hälfe?
C: Grüezi Herr [AL], [CL] isch min Name, mis Internet goht nöd.
C: Servus, [CF CL] hier, ich rufe aus [CITY] an.
A: Auf wen läuft das? / C: Auf [CL].
A: Frau? / C: [CL], [CF CL].
A: Und wie schreibt man das? / C: [SPELLED].
A: Den Nachnamen bitte nochmal langsam. / C: [CL]. [SPELLED].
A: Wo kann ich Sie tagsüber erwischen? / C: Im Büro unter [PHONE], sonst [PHONE].
A: Falls wir unterbrochen werden? / C: Dann nehmen Sie die [PHONE].
C: Schreiben Sie auf: [PHONE].
A: Sie rufen von der [PHONE] an? / C: Ja, stimmt.
C: Er hat mir seine Durchwahl gegeben, [PHONE].
A: Ich brauche etwas, um Sie zu erkennen. / C: Die AHV? [AHV].
A: Die dreizehn Ziffern vom Versichertenausweis? / C: [AHV].
A: Wohin soll das Geld? / C: Aufs Postkonto, [IBAN].
C: IBAN, ich lese langsam vor: [IBAN].
A: Womit zahlen Sie? / C: Mit der Visa, [CARD].
A: Die Zahlen auf der Vorderseite? / C: [CARD].
C: Oben rechts auf der Rechnung steht [CUSTNO].
A: Haben Sie die Referenz zur Hand? / C: Ja, [CUSTNO].
C: Meine Kennung ist [CUSTNO], glaub ich.
A: Der vierstellige Code der SIM? / C: [PIN].
C: Sie wollte die PIN, ich sagte [PIN].
A: Sie haben eben eine SMS bekommen, lesen Sie den Code vor? / C: [PIN].
A: Die Seriennummer auf der Rückseite? / C: [SERIAL].
C: Auf dem Kleber steht S N [SERIAL].
C: Die MAC-Adresse lautet [MAC].
C: Sein Auto mit dem Kennzeichen [PLATE] stand vor der Tür.
A: Welcher Jahrgang sind Sie? / C: Ich bin am [DOB] geboren.
A: Zur Sicherheit noch das Datum? / C: [DOB].
C: Meine Mutter, geboren am [DOB], hat keinen Computer.
A: Wo genau ist der Anschluss? / C: [STREET], zweiter Stock, Code [PIN].
C: Ich wohne [STREET], Haus B, in [CITY].
C: Das ist bei [TF TL], [STREET], [ZIP] [CITY].
A: Und die Postleitzahl? / C: [ZIP].
A: Wohin schicke ich die Bestätigung? / C: An [EMAIL].
C: Meine Mail ist [EMAIL], haben Sie das?
C: Meine Schwester [TF] hat Ihnen schon geschrieben, von [EMAIL].
C: Ich hatte am Donnerstag Ihre Kollegin [TF], die war nett.
C: Herr [TL] hat mir eine Gutschrift zugesagt.
A: Ich sehe eine Notiz von [TF TL] im Dossier.
C: Sagen Sie [TF], dass es nicht geklappt hat.
C: Das war eine gewisse Frau [TL].
A: Ich verbinde Sie mit [TF TL] aus der Buchhaltung.
C: Mein Schwager [TF] kennt sich aus.
C: Ich will Ihren Chef. / A: Das ist Frau [TL], sie ist nicht da.
A: Alles klar, Herr [CL].
A: Danke für Ihre Geduld, Frau [CL].
C: Ich verlasse mich auf Sie, [AF].
C: Also [AF], wie sieht es aus?
A: Also null — / C: Nein Entschuldigung, [PHONE].
A: Das kostet 29 Franken 90 im Monat, 24 Monate lang.
A: Wir haben von 8 bis 18 Uhr 30 offen, am Samstag bis 16 Uhr.
A: Das steht in Artikel 28 ZGB, Absatz 2.
A: Der Techniker kommt am Donnerstag, 14. März, zwischen 8 und 12 Uhr.
C: Ich habe einen Archer AX55 und ein iPhone 14 Pro.
A: Sie sollten 300 Mbit im Download und 60 im Upload haben.
C: Ich habe fünfundvierzig Minuten gewartet, dann nochmal zwanzig.
A: Rufen Sie gratis die 0800 55 64 64 an.
C: Ich bin seit 2011 Kunde bei euch.
A: Geben Sie im Browser 192.168.1.1 ein.
C: Ich habe das Gerät in vierzehn Tagen dreimal neu gestartet.
C: Die Lampe blinkt orange und es kommt Fehler 691.
C: Ich habe 245 Franken 60 bezahlt statt 49.
A: Rechnen Sie mit zehn bis fünfzehn Arbeitstagen.
C: Das ist ein schwerer Stein im Garten und ein kurzer Weg.
C: Der Koch war ein König gegen Ihren Meister.
A: Der Preis steigt um 2,9 Prozent ab dem 1. April.
"""

KEPT = """
A: Netzbetrieb, mein Name ist [AF AL], hallo.
A: Schönen guten Abend, [AF] vom Support, worum geht es?
C: Guten Abend, Frau [CL] aus [CITY], ich bins wieder.
C: Ich stelle mich kurz vor, [CF CL], langjähriger Kunde.
A: Ihr Familienname? / C: [CL].
A: Mit welchen Buchstaben? / C: [SPELLED].
A: Wie kann ich mich bei Ihnen melden? / C: Auf dem Handy, [PHONE].
C: Wählen Sie die [PHONE], das ist die von meiner Frau [TF].
A: Ich lese nochmal vor: [PHONE]. / C: Richtig.
C: Bei der AHV habe ich [AHV].
A: Und Ihre Bankdaten? / C: Also, [IBAN].
A: Mit welcher Karte begleichen Sie das? / C: [CARD], die läuft bald ab.
A: Welche Nummer hat Ihr Vertrag? / C: [CUSTNO].
C: Die Akte bei Ihnen trägt die [CUSTNO].
C: Als Passwort musste ich [PIN] eintippen.
A: Der PUK, ist es dieser? / C: [PIN].
C: Unter dem Modem: [SERIAL].
C: Nummernschild [PLATE], falls das hilft.
A: Wie alt sind Sie, wann geboren? / C: Das war der [DOB].
C: Mein Sohn ist vom [DOB].
A: Wo sind Sie zu Hause? / C: [STREET], [ZIP] [CITY].
C: Die Dose ist an der [STREET].
A: Ein elektronisches Postfach? / C: Klar, [EMAIL].
C: Mailen Sie mir auf [EMAIL].
C: Ein gewisser [TF TL] hat mir das verkauft.
C: Ihre Mitarbeiterin [TF] hat einfach aufgelegt.
A: [TF TL] ist zuständig, ich rede mit ihr.
C: Das habe ich alles Rechtsanwalt [TL] gegeben.
A: Auf Wiederhören Frau [CL], schönen Abend.
C: Danke [AF], das ist lieb.
A: Das Abo kostet neu 79 Franken, inklusive 8,1 Prozent Mehrwertsteuer.
A: Nach Paragraf 312 haben Sie vierzehn Tage.
C: Mein Router ist eine Fritzbox 7590, Version 7.57.
A: Die Störung begann am 3. Februar um 14 Uhr 20.
C: Heute Morgen gab es zwei Ausfälle von dreissig Sekunden.
A: Die Leitung hat 10 Gigabit, die Verzögerung 4 Millisekunden.
C: Auf Kanal 12 ruckelt das Bild.
A: Wählen Sie 0848 800 900 und dann die Taste 2.
C: Schon 2019 war es dasselbe.
C: Der schwarze Wolf im Winter ist ein Herzog dagegen, so lang wie das dauert.
"""
