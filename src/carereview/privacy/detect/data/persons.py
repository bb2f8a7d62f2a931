"""Words around names, folded; apostrophes stand as spaces."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

TITLE = """
    monsieur, madame, mademoiselle, mr, mme, mlle, m, me, maitre, docteur, dr, professeur
    prof, messieurs, mesdames
    herr, herrn, frau, fraulein, doktor, signor, signora, signore, signorina, sig, sigra
    sig ra, dottor, dottore, dottoressa, dott, avvocato, ingegner, geometra, ragionier, avv
    ing
    mister, mrs, ms, miss, missis, sir, madam, mx, doctor, senhor, senhora, senor, senora
"""
"""Before a name, nearly always."""

NAMED = """
    je m appelle, m appelle, s appelle, vous appelez vous, mon nom est, mon nom c est
    nom c est, le nom est, nom est, mon nom de famille est, nom de famille, mon prenom est
    je me presente, me presenter, mi presento, mi presenti, presentarmi
    stelle mich vor, stelle mich kurz vor, mich vorstellen, mich kurz vorstellen
    introduce myself, introducing myself
    prenom c est, prenom, au nom de, au nom d, nomme, nommee, du nom de, le titulaire est
    la titulaire est, titulaire c est, nomme
    un certain, une certaine, un nomme, une nommee, m appele, s appelait, appelle moi
    appelez moi, prenomme, de la part de
    mein name ist, mein name, name ist, der name ist, ich heisse, ich heiss, er heisst
    sie heisst, heisst er, heisst sie, heisst, namens, auf den namen, auf namen, lautet auf
    laufen auf, lauft auf, lautend auf, der inhaber ist, vorname ist, vorname, nachname ist
    nachname, familienname, inhaber ist, ein gewisser, einen gewissen, einem gewissen
    eine gewisse, einer gewissen, im namen von, nannte sich, nennt sich, hiess, mit vornamen
    mit namen
    mi chiamo, mi chiama, si chiama, si chiamava, il mio nome e, mio nome e, nome e
    il cognome e, mio cognome e, cognome e, cognome, a nome di, a nome, al nome di
    intestata a, intestato a, intestata al, intestato al, intestatario e, titolare e, un certo
    una certa, di nome, per conto di, da parte di
    christian name, christian name is, nachname war, familienname war, vorname war
    nom de famille c est, cognome era, surname was, name was, s name was, nome era, nom etait
    name war, my name is, my name s, name is
    name s, the name is, surname is, surname, first name is
    numele meu, chamo me, first name, last name is, last name, family name, i am called
    i m called, called himself, called herself, goes by, in the name of, under the name of
    under the name, in name of, holder is, account holder is, a certain, on behalf of, named
    call me, under
"""
"""Says outright that a name follows."""

TOLD = """
    dites a, dire a, demandez a, demander a, note de, annotation de, remarque de, transfere a
    transfere chez, je vous passe, vous passer, en relation avec, compte sur vous, c est chez
    transmis a, transmettre a
    je lis ici, ici je lis, da steht, hier steht, qui leggo, qui c e scritto, it says here
    saluez, saluer, puis je vous appeler, peux vous appeler, le compte de, compte de
    conto di, il conto di, mi saluti, salutate, posso chiamarla, la famiglia, la famille
    grussen sie, grusse an, die familie, familie, konto von
    may i call you, can i call you, say hello to, regards to, account of
    sagen sie, fragen sie, notiz von, vermerk von, verbinde sie mit, verbinde mit, weiter an
    verlasse mich auf sie, ubergebe an, gebe ihnen, wenden sie sich an
    dica a, dire a, chieda a, nota di, annotazione di, le passo, trasferisco a, conto su di lei
    presso, si rivolga a, un tale, una tale, un tal, una tal
    tell, ask, note by, note from, transfer you to, put you through to, counting on you, care of
    pass you to, pass you on to, hand you over to, over to, c o
    fellow called, bloke called, guy called, lady called, woman called, man called
"""
"""Says what is done by or with somebody."""

HERE = """
    ici, c est, je suis, moi c est, vous parlez avec, vous parlez a, vous etes avec
    parlez avec, parle avec, parle a, parler a, parler avec, parle de, eu, eu affaire a, avec
    par, chez, contacte, recu
    hier ist, hier spricht, hier, da ist, ich bin, bin der, bin die, ist der, ist die
    sie sprechen mit, sprechen mit, spreche mit, spreche ich mit, gesprochen mit, gesprach mit
    mit, von, verbunden mit, bei, am apparat ist, bedient sie, da spricht
    isch de, isch d, do isch de, do isch, da isch, mit em, mit de
    sono, sono il, sono la, qui, qui e, qui parla, parla con, parlo con, parlato con, parlare con
    sta parlando con, e qui, risponde, con, da, di, le parla, le risponde, al telefono con
    dal, this is, it s, it is, i m, i am, you re speaking with, you re speaking to
    you are speaking with, you re through to, through to, speaking with, speaking to, speak to
    speak with, spoke to, spoke with, spoken to, spoken with, talking to, talked to, talk to
    dealt with, am i speaking with, am i speaking to, is that, with, by, from, told by
"""
"""May be followed by a name, or by anything."""

DESK = """
    service technique, service clients, service clientele, support technique, hotline
    technischer support, kundendienst, kundenservice, kundenberatung, hotline
    beim kundendienst
    assistenza tecnica, servizio clienti, assistenza clienti, supporto tecnico
    technical support, customer care, customer service, customer services, customer support
    bonsoir, bonjour, guten tag, buongiorno, buonasera, good morning, good afternoon, hello
"""
"""Who answers the telephone says this and then a name."""

RELATION = """
    femme, mari, epouse, epoux, conjoint, conjointe, compagnon, compagne, copain, copine, fils
    fille, pere, mere, frere, soeur, beau frere, belle soeur, beau pere, belle mere, oncle
    tante, cousin, cousine, neveu, niece, ami, amie, voisin, voisine
    collegue, collegues, responsable, chef, cheffe, superieur, superieure, superviseur, patron
    patronne, directeur, directrice, technicien, technicienne, conseiller, conseillere
    collaborateur, collaboratrice, assistant, assistante, avocat, avocate, proprietaire
    gerant, gerante, client, cliente, monteur, livreur, interlocuteur, associe, secretaire
    concierge
    mann, frau, ehemann, ehefrau, sohn, tochter, vater, mutter, bruder, schwester, schwager
    schwagerin, onkel, tante, neffe, nichte, cousin, cousine, freund, freundin, partner
    partnerin, lebenspartner, lebenspartnerin, nachbar, nachbarin, nachbarn, schwiegermutter
    schwiegervater, schwiegersohn, schwiegertochter, enkel, enkelin
    kollege, kollegen, kollegin, vorgesetzter, vorgesetzte, vorgesetzten, chef, chefin
    teamleiter, teamleiterin, gruppenleiter, leiter, leiterin, techniker, technikerin, berater
    beraterin, mitarbeiter, mitarbeiterin, anwalt, anwaltin, vermieter, vermieterin, verwalter
    inhaber, inhaberin, kunde, kundin, supervisor, supervisorin, abteilungsleiter
    filialleiter, monteur, sachbearbeiter, sachbearbeiterin
    moglie, marito, figlio, figlia, padre, madre, papa, mamma, fratello, sorella, cognato
    cognata, suocero, suocera, zio, zia, cugino, cugina, nipote, nonno, nonna, amico, amica
    vicino, vicina, compagno, compagna, fidanzato, fidanzata, convivente
    collega, colleghi, responsabile, superiore, supervisore, capo, capa, capoturno
    caporeparto, direttore, direttrice, tecnico, tecnica, consulente, operatore, operatrice
    addetto, addetta, impiegato, impiegata, avvocato, amministratore, amministratrice
    titolare, proprietario, proprietaria, intestatario, intestataria, cliente, coordinatore
    coordinatrice, montatore, segretaria
    wife, husband, partner, son, daughter, father, mother, mum, mom, dad, brother, sister
    brother in law, sister in law, mother in law, father in law, uncle, aunt, cousin, nephew
    niece, friend, neighbour, neighbor, girlfriend, boyfriend, fiance, fiancee, flatmate
    roommate, grandson, granddaughter
    colleague, supervisor, manager, team leader, team lead, boss, director, technician
    engineer, adviser, advisor, agent, assistant, lawyer, solicitor, landlord, landlady
    representative, rep, operator, client, customer, holder, accountholder, secretary
    teammate, line manager
"""
"""Kin and colleagues: a name may stand beside."""

ASSENT = """
    oui, non, bon, voila, pardon, ja, nein, gut, also, genau, si, no, bene, certo, yes, well
    right, okay, ok
"""
"""Before a name only where the text has capitals."""

GREETING = """
    bonjour, bonsoir, salut, merci, merci beaucoup, merci bien, au revoir, bonne journee
    bonne soiree
    enchante, enchantee, bienvenue, allo, d accord, tres bien, parfait, ecoutez, excusez moi
    desole, desolee, chere, cher, adieu, a bientot, dites, dites moi, rebonjour
    guten tag, guten morgen, guten abend, grueezi, gruezi, hoi, hallo, danke, vielen dank
    besten dank, herzlichen dank, merci vielmal, auf wiederhoren, auf wiedersehen, uf wiederluege
    adieu, tschuss, ade, willkommen, grussgott, servus, liebe, lieber, guten
    sehr geehrte, sehr geehrter, verzeihung, entschuldigung, horen sie, in ordnung, sehen sie
    buongiorno, buonasera, salve, ciao, pronto, grazie, grazie mille, la ringrazio
    arrivederci, arrivederla, buona giornata, buona serata, va bene, senta, guardi, ascolti
    scusi, mi scusi, gentile, cara, caro, d accordo, perfetto, benvenuto, benvenuta, mi dica
    hiya, hey there, how are you, good day
    hello, hi, hi there, hey, good morning, good afternoon, good evening, thanks, cheers, ta
    thank you, thanks very much, thank you very much, thanks a lot, many thanks, bye, goodbye
    bye bye, welcome, dear, sorry, alright, all right, listen, look, great, perfect, take care
    morning, afternoon, evening, excuse me, nice to meet you, hang on
"""
"""Who is greeted may be named right after."""

AFTERWARDS = """
    a l appareil, au bout du fil, au telephone, en ligne, pour vous servir, votre conseiller
    je vous ecoute, je t ecoute, ich hore, la ascolto
    votre conseillere, vous ecoute, du service, du support, du departement, de la hotline
    du centre, de swisscom, de sunrise, de salt, service client, service clients
    service technique, support technique
    am apparat, am telefon, am hoerer, am horer, am draht, hier, mein name, vom kundendienst
    vom support, vom technischen, vom service, von swisscom, von sunrise, von salt, von der
    kundendienst, kundenservice, technischer support, was kann ich, wie kann ich, spricht
    war am apparat, war am telefon
    was darf ich, was kann, en quoi, que puis je, que se passe, comment puis, pour vous servir
    a votre service, wie chan ich, in che cosa, in cosa, come la aiuto, cosa succede
    what can i, what s happening, how can we, worum geht, was gibt, mi dica, go ahead
    all apparecchio, al telefono, in linea, dal servizio, del servizio, dell assistenza
    dal supporto, servizio clienti, assistenza clienti, assistenza tecnica, come posso
    in cosa posso, mi dica, che cosa, di che cosa
    speaking, here, on the line, on the phone, from customer, from technical, from support
    from the, at your service, customer care, customer service, technical support, how can i
    how may i, calling
"""
"""Who speaks may be named right before."""

SAYS_SO = """
    a l appareil, au bout du fil, est mon nom, c est mon nom, a votre ecoute, pour vous servir
    isch min name, is my name, ist min name, e il mio nome
    am apparat, am draht, ist mein name, so heisse ich, ist der name, war am apparat
    all apparecchio, e il mio nome
    speaking, is my name, that s my name, is the name
"""
"""Says outright that a name went before."""

KIN = words(RELATION.replace(",", " "))
"""Words for kin and colleagues."""

ROLE_ENDINGS = tuple(
    words("anwalt anwaltin berater beraterin techniker technikerin verwalter verwalterin")
    | words("vermieter vermieterin mitarbeiter mitarbeiterin")
)
"""Ends of German words for what somebody does: Rechtsanwalt, Hausverwalterin."""

CUES = Phrases(
    {
        "title": TITLE,
        "named": NAMED,
        "told": TOLD,
        "here": HERE,
        "desk": DESK,
        "relation": RELATION,
        "greeting": GREETING,
        "assent": ASSENT,
    }
)
BEHIND = Phrases({"strong": SAYS_SO, "weak": AFTERWARDS})

PARTICLES = words(
    """
    de du des la le van von der den zu zum zur di da dal dalla del della dello dell dei degli do dos
    das d o mc mac al el ben bin abu ter ten st saint y e
    """
)
"""Words inside names: de Weck, von Arx, Della Casa."""

DETERMINERS = words(
    """
    le la les l un une des du mon ma mes votre vos notre nos ce cet cette ces ton ta leur leurs
    au aux chez sur dans il lo gli i uno una dei degli delle del della dello nel nella sul sulla
    mio mia suo sua vostro vostra questo questa questi al alla dal dalla the a an my your our
    his her their this that these those its any some every
    """
)
"""Before these an unknown word with a capital is a thing rather than a person."""

ACTS = words(
    """
    a avait m ont est etait va vient dit disait disais promet promis confirme sait veut peut doit
    appelle qui que
    hat hatte ist war wird sagt sagte meint meinte kann will soll muss rief ruft wollte versprach
    ha aveva era dice diceva mi vuole puo deve chiama sa che
    has had is was said says told promised will would can could did does called calls wants knows s
    """
)
"""What follows the name of somebody who did something."""

THIRD = words("est etait a avait ist war hat hatte e era ha aveva is was has had")
"""What somebody is, was, has or had."""

MUCH = words(
    """
    vielmals herzlich herzlichst bestens infiniment enormement grandement tante tantissimo
    infinite moltissimo loads ever awfully kindly tons heaps
    """
)
"""How much one thanks."""

YOU = words("vous tu sie du ihr lei voi you")
"""Whom one speaks to."""

VERBS = ACTS | words(
    """
    au bonne bonjour bonsoir merci comment ici guten auf danke wie was hier grazie buona
    buongiorno buonasera come arrivederci salve qui in good have how goodbye bye thanks hello what
    here
    """
)
"""What follows a name, of somebody who acts, is greeted, or greets."""

THINGS = words(
    """
    ein einen einem einer eines der den dem des die das kein keinen mein meinen meinem ihr ihren
    ihrem sein seinen unser unseren dieser diesen jeder jeden
    """
)
"""German words before things rather than names, for names that are nouns as well."""

VOCATIVE = words(
    """
    ah allora alors also so hiya hi hello hey hallo bonjour bonsoir salut ciao salve buongiorno
    buonasera grazie merci danke thanks servus gruezi grueezi senta guardi ascolti scusi ecoutez
    horen listen look bye arrivederci dear cher chere caro cara liebe lieber mister mrs mr ms
    miss madame monsieur frau herr signora signor signore
    """
)
"""Before the name of whom one speaks to."""

ARTICLES = words("der die das den dem des la le il lo i y e ben bin the st")
"""Particles that don't begin a name unless they have a capital."""
