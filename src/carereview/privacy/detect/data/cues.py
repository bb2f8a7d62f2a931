"""Words that tell what the number near them is, by subclass; folded, apostrophes as spaces."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

NUMBERS = {
    "phone": """
        mon numero, votre numero, vos numeros, quel numero, son numero, mio numero, suo numero
        a che numero, meine nummer, ihre nummer, welcher nummer, welche nummer, seine nummer
        my number, your number, which number, what number, get me on, get you on, reach me
        telephone, telephonique, telephoner, tel, natel, portable, cellulaire, rappeler
        rappelle, rappelez, numero de rappel
        joindre, joignable, atteindre, vous appeler, numero d appel, ligne fixe, numero fixe
        indicatif
        telefon, telefonnummer, telefonisch, handy*, mobilnummer, mobiltelefon, rufnummer
        ruckruf*, zuruckrufen, erreiche*, erreichbar, festnetz*, vorwahl, anrufen
        telefono, telefonico, cellulare, recapito*, richiam*, fisso, prefisso, contattar*
        rintracciar*, raggiungerla
        phone, telephone number, mobile, landline, callback, call back, call you, reach you
        ring you, contact number, cell, phone number, best number, text you
    """,
    "ahv": """
        avs, ahv, oasi, ahv nummer, numero avs, assurance sociale, assurances sociales
        securite sociale, sozialversicherung*, rentenversicherung*
        assicurazione sociale, sicurezza sociale, codice fiscale, social security
        national insurance, insurance number, nip, sv nummer
    """,
    "document": """
        carte d identite, passeport, piece d identite, ausweis*, passnummer, reisepass
        identitatskarte, fuhrerschein*, carta d identita, passaporto, documento, patente
        passport, identity card, id card, id number, driving licence, driver s license, permis
        permesso, ausweisnummer, titre de sejour, plaque*, immatricul*, kennzeichen, targa
        registration, nummernschild*, autonummer, kontrollschild*, targhe, licence plate
        number plate
    """,
    "iban": """
        iban, compte, compte bancaire, ccp, konto*, bankverbindung, bankkonto, postkonto
        conto, conto corrente, coordinate bancarie, coordonnees bancaires, rib
        bank account, account should, sort code, bank details, virement, uberweis*, bonifico
        rembourse*, gutschreib*, accredit*
    """,
    "card": """
        carte de credit, carte bancaire, carte de debit, carte, kreditkarte*, debitkarte*
        bankkarte*, kartennummer, karte, carta di credito, carta, carta bancaria
        carta di debito
        credit card, debit card, card, long number, visa, mastercard, amex, postfinance
    """,
    "cvc": """
        cvc, cvv, cvc2, cvv2, cryptogramme, code de securite, trois chiffres au dos
        prufziffer, sicherheitscode, kartenprufnummer, ablauf*, gultig bis
        codice di sicurezza, chiffres derriere, chiffres au verso, au verso, au dos, derriere
        ziffern hinten, hinten drauf, hintendrauf, ruckseite, cifre dietro, sul retro, retro
        tre cifre, trois chiffres, drei ziffern, dreistellig*, three digits, on the back
        at the back, on the reverse
        security code, expiry, expires, expiration, scade, scadenza, valable jusqu
        date d expiration, echeance, valide jusqu, valida fino, valid until, valid to
        et derriere, und hinten, auf der ruckseite, e dietro, and on the back, lauft ab
    """,
    "customer": """
        numero de client, numero client, client numero, reference client, identifiant*
        kundennummer, kunden nummer, kundennr, kunden nr, kunden id, kundenkonto
        codice cliente, numero cliente, numero di cliente, identificativo
        customer number, customer id, customer reference, client number, account number
        ref client, ref clt, kd nr, kdnr, kunden ref, cod cliente, cust ref, cust no, client ref
        membership number, account id, numero de membre, mitgliedernummer, numero utente
        numero d abonne, abonnentennummer, user id
    """,
    "contract": """
        contrat, numero de contrat, police, policen*, polizzen*, versicherungs*, vertrag*
        vertragsnummer, contratto
        numero di contratto, polizza, contract, policy, policy number, facture
        numero de facture, rechnung*, fattura, invoice
        bill, bolletta, quittance
    """,
    "ticket": """
        dossier, ticket, incident, numero de dossier, numero de reference, reference, commande
        numero de commande, suivi, colis, reclamation, ticketnummer, vorgangsnummer
        fallnummer, referenz*, bestell*, auftrag*, storungsnummer
        sendungs*, aktenzeichen, pratica, segnalazione, riferimento, ordine, numero d ordine
        tracking, case number, reference number, order, booking, case, parcel
    """,
    "serial": """
        numero de serie, serie, adresse mac, mac, imei, iccid, seriennummer, geratenummer
        zahlernummer, compteur, numero seriale, seriale, numero di serie, matricola, contatore
        serial, serial number, device number, meter, sim, carte sim, simkarte*, sim karte*
        zahler
        numero de prise, oto, otoid, prise, steckdose, presa
    """,
    "pin": """
        pin, code pin, nip, pin code, pincode, pinnummer, geheimzahl, codice pin, tan
        sms code, code sms, code recu, code a quatre, code a six, code de verification
        code de confirmation, code secret, code d acces
        bestatigungscode, verifikationscode, zugangscode, freischaltcode, aktivierungscode
        einmalcode, codice di verifica, codice di conferma, codice segreto, codice di accesso
        verification code, one time, confirmation code, passcode, access code, code personnel
        code d activation, activation code, codice di attivazione, code, codes, codice, codici
        combinaison, digicode, turcode, combinazione, door code
    """,
    "puk": "puk, code puk, puk code, codice puk",
    "password": """
        mot de passe, mots de passe, passe de votre wi fi, passe du wi fi, passe wi fi, code wi fi
        code wifi, code du wifi, passe du wifi, passe de votre wifi, wifi passwort, wlan code
        codice wifi, codice del wifi, password wifi, wi fi password, wifi password
        passwort*, kennwort*, losungswort, codewort
        parola d ordine, parola chiave, password, passphrase, cle wifi, cle wi fi, chiave wifi
        chiave wi fi, wlan schlussel, wifi key, wpa, netzwerkschlussel
        question secrete, question de securite, sicherheitsfrage, domanda di sicurezza
        domanda segreta, security question, memorable word, nom de jeune fille de votre mere
        madchenname ihrer mutter, maiden name, cognome da nubile
    """,
    "birth": """
        naissance, ne le, nee le, suis ne, suis nee, est ne, est nee, anniversaire
        annee de naissance, geboren*, geburtsdatum, geburtstag, geburts, jahrgang, geb
        nascita, nato il, nata il, nato nel, nata nel, nato, nata, compleanno, data di nascita
        birth, birthday, born, dob, born on, ne en, nee en
    """,
    "postcode": """
        code postal, numero postal, npa, localite, adresse, domicile, habite*, raccordement
        wo genau, wo ist, wo sind, ou exactement, ou se trouve, dove dobbiamo, dove si trova
        where exactly, where is the, zu hause, sta di casa, call home
        quelle rue, demenage*, postleitzahl, plz, anschlussadresse, wohnadresse, wohnort
        wohne*, wohnhaft, ortschaft, liefer adresse, lieferadresse, rechnungsadresse
        cap, codice postale, codice di avviamento, indirizzo, abita*, abito, domicilio
        residenza, residente, localita, zip, zip code, postcode, post code, postal code
        quelle commune, la commune, quelle ville, quel village, welche gemeinde, welcher gemeinde
        der ort, welcher ort, plz und ort, che comune, quale comune, quale localita, che localita
        welcher anschluss, anschluss ist gestort, quale allacciamento, allacciamento e guasto
        quel raccordement, wohin soll, where should, ou faut il, dove spediamo, dove mandiamo
        which town, what town, and the town, which city, npa et lieu
        rue et numero, strasse und nummer, strasse und hausnummer, die strasse, welche strasse
        wie heisst die strasse, via e numero, la via, che via, quale via, street and number
        street and house number, which street, what street, the street
        address, live, living, reside*, where you live, moved to, vivo a, vis a
        where to, where s it going, where is it going, parcel going, wohin denn, wohin genau
        vers ou, a quel endroit, dove di preciso, an welchem ort
    """,
    "email": """
        adresse e mail, adresse mail, adresse courriel, adresse electronique, adresse email
        e mail adresse, mailadresse, emailadresse, mail adresse, email adresse
        indirizzo e mail, indirizzo mail, indirizzo email, indirizzo di posta elettronica
        email address, e mail address, mail address
    """,
    "number": """
        je repete, je relis, je note, je lis, je vous lis, notez, vous notez, je vous dicte
        ich wiederhole, ich lese, ich notiere, notieren sie, schreiben sie auf, schreiben sie
        ich lese vor, lese ich vor, ich diktiere
        ripeto, rileggo, le leggo, leggo, annoti, si segni, scriva, le detto, prenda nota
        let me repeat, i ll repeat, read back, read that back, reading that back, reading back
        is that right, is that correct, stimmt das so, ist das richtig, giusto, corretto, e giusto
        c est juste, c est bien ca, c est correct, c est exact
        termine par, finit par, qui finit, qui termine, se termine, derniers chiffres
        mit der endung, endet auf, endend auf, am schluss, am ende, letzten ziffern
        letzten vier, termina con, finisce con, ultime cifre, ultime quattro
        ending in, ends in, ends, ends with, one that ends, last four, last digits, ending
        ouverte sous, lauft unter, aperta sotto, opened under, registered under, sous la reference
        sous le numero, unter der nummer, sotto il numero, under number, caso numero, fall
        corriere numero, transporteur numero, spediteur nummer
        take down, write down, note down, i ll read, let me read, i m reading, jot down
    """,
    "": """
        code d erreur, code erreur, code civil, code penal, code des obligations, error code
        codice errore, codice di errore, codice civile, codice penale, obligationenrecht
        option, touche, touches, appuyez sur, tapez, taste, tasten, drucken sie
        wahlen sie die, tasto, prema, premere, opzione, press, key, version, windows, modele
        modell, modello, model, canal, kanal, canale, channel, chaine
        erreur, fehler, fehlercode, errore, error, fritzbox, iphone, article, artikel
        articolo, paragraphe, page, seite, pagina, salle, zimmer, guichet, schalter
        ligne de bus, en l an, annee, im jahr, jahr, anno, nel, depuis, seit, since
        in the year, zahlerstand, releve du compteur, lettura del contatore, meter reading
        tarif haut, tarif bas, hochtarif, niedertarif, tariffa alta, tariffa bassa, high tariff
        low tariff, franchise, franchigia, excess, deductible
    """,
}  # fmt: skip
"""The empty subclass is what makes of a number nothing private."""

QUESTIONS = Phrases(NUMBERS)

BEFORE_AMOUNT = words(
    """
    chf fr sfr eur usd gbp euro euros franken francs option touche taste tasto press version
    kanal canal
    """
)
"""Words right before a number that make a small one harmless."""

UNITS = words(
    """
    franc francs franken fr frs chf sfr eur euro euros usd dollar dollars pound pounds pfund
    livre livres sterling centime centimes rappen batz cents centesimi franchi franco stutz
    balles percent prozent procent pourcent pourcents percento promille bit bits byte bytes
    kilobit kilobits kilobyte megabit megabits megabyte megabytes mega megas megabite gigabit
    gigabits gigabyte gigabytes giga gigas gig gigs meg megs mbit mbits mbps gbit gbps mb gb kb
    tb tera ko mo go mbit octets hertz megahertz gigahertz ghz mhz dbm db seconde secondes
    sekunde sekunden secondo secondi second seconds sec minute minutes minuten minuto minuti min
    mins heure heures stunde stunden ora ore hour hours h uhr jour jours journee journees tag
    tage tagen tages giorno giorni day days arbeitstage arbeitstagen werktage semaine semaines
    woche wochen settimana settimane week weeks mois monat monate monaten mese mesi month months
    an ans annee annees jahr jahre jahren anno anni year years ouvrable ouvrables fois mal volta
    volte time times rappels anrufe appels calls chiamate personne personnes personen persone
    people miles mile meilen miglia miglio clients kunden clienti customers abonnes appareil
    appareils gerate gerat apparecchi
    devices metre metres meter metern metri kilometre kilometres kilometer chilometri km m cm mm
    kilowatt kilowatts kwh kilowattstunden kilowattstunde kilowattheure kilowattheures
    chilowattora chilowattore chilowatt kilo kilos kg
    gramm grammes degre degres grad gradi watt watts volt volts ampere piece
    pieces stuck pezzi chaines kanale sender canali channels points punkte punti sms messages
    mails emails nachrichten messaggi etage etages stock stockwerk piano floor o clock am pm
    numeros zeichen caracteres chiffres ziffern cifre digits characters caratteri lettres
    buchstaben mille million millions millionen milioni milliards prises dosen attempts versuche
    tentatives tentativi pages seiten pagine
    """
)
"""Words right after a number that make it a quantity."""

PLUS = words("plus piu")
"""What a telephone number from abroad may begin with."""

RESUMING = words(
    """
    souhaits suite continue reprends temps est gesundheit weiter weitermachen fort salute avanti
    continuo riprendo ecco adesso ora you on now then so jetzt maintenant voila alors
    """
)
"""Before a number that goes on after something else was said."""

CORRECTING = words(
    """
    non nein no nicht pas not pardon sorry entschuldigung scusi scusa falsch plutot anzi correggo
    korrigiere recommence reprends trompe corrige excusez stimmt sbaglio sbagliato ricomincio
    scratch misread wrong rather mean betises verlesen versprochen oops sondern halt beg
    """
)
"""One of these is said by whoever takes back the end of a number."""

PAUSES = words(
    """
    instant moment seconde second sec minute momento secondo attimo minuto augenblick sekunde
    minutino momentino secondino moments petit petite kleiner kleinen
    """
)
"""After "one" these ask for patience."""
