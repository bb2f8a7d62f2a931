"""How streets are named in the four regions; folded."""

import re

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

BEFORE = words(
    """
    rue avenue av chemin ch route rte boulevard bd place pl impasse allee quai ruelle sentier
    passage square esplanade promenade cours faubourg montee rampe clos cite hameau lotissement
    residence voie via viale piazza piazzale piazzetta vicolo corso strada contrada salita largo
    lungolago stradone sentiero vicoletto galleria riva borgo
    """
)
"""Kinds of street that go before the name: rue du Lac 3, via Nassa 4."""

ENGLISH = words(
    """
    street road rd avenue ave lane ln drive dr close court crescent grove gardens terrace hill mews
    square row way walk parade place rise view green gate park quay wharf croft yard bank heights
    fields estate cottages mansions circus bridge end
    """
)
"""Kinds of street that follow an English name: Station Road 5."""

SURE_ENGLISH = words(
    """
    street road rd avenue lane crescent terrace gardens grove mews court square drive close green
    hill
    """
)
"""Those that tell a street after a number even without capitals."""

NO_ENGLISH = words(
    """
    of in on at to from for with by over into down up and or is are was it a an times more days
    minutes hours people per off out
    """
)
"""What isn't inside the name of an English street."""

AFTER = ENGLISH | words("strasse str weg gasse platz allee ring rain")
"""Kinds of street that follow the name: Station Road 5, Zürcher Strasse 7."""

ENDING = re.compile(
    r"[a-z]{2,}(?:strasse|strass|gasse|gassli|weg|wag|platz|platzli|allee|ring|rain|matte|matt|matten|halde|hof|steig|ufer|graben|wiese"
    r"|feld|acker|berg|promenade|quai|park|garten|damm|stieg|stutz|gass|str|hubel|rutistrasse|zelg|breite|egg|bruhl|chaussee|pfad)"
)
"""German words that are streets: Bahnhofstrasse, Seeweg."""

SURE_ENDING = re.compile(r"[a-z]{2,}(?:strasse|strass|gasse|gassli|weg|platz|allee|chaussee)")
STREET = re.compile(r"[a-z]{3,}(?:strasse|strass|gasse|gassli)")
NO_STREET = words(
    """
    unterwegs hinweg beweg durchweg weg jahrgang arbeitsplatz parkplatz vertrag montag freitag
    auftrag beitrag betrag antrag umzug bauernhof bahnhof friedhof
    """
)

SHORT = words("av ch rte bd pl st str")
"""Abbreviations that a full stop may follow inside a street's name."""

PARTICLES = words(
    """
    de du des la le les l d a au aux en sous sur et di del della dei delle degli dello da san
    santa sant st saint sainte san dr general rue of the am an der im zum zur von in grand
    grande petit petite ai agli alle alla al dai haut haute vieux vieille ancien ancienne nouvelle
    """
)
"""Words inside a street's name that are nothing by themselves."""

BUILDINGS = words(
    """
    batiment immeuble bloc entree etage escalier haus gebaude block eingang stock stockwerk
    aufgang palazzina palazzo scala interno edificio building floor flat apartment
    appartement wohnung appartamento code codice
    """
)
"""Parts of an address that are no place."""

UNITS = words("flat apartment apt unit suite")
"""Goes before the number of a home in a house."""

IN_PLACE = words("san santa saint sainte st sankt le la les sur am im an bei di del sul sopra")
"""What the names of places have inside: Riva San Vitale."""

BEFORE_GERMAN = words(
    """
    alte alten alter altes neue neuen neuer obere oberen oberer untere unteren unterer hintere
    hinteren vordere vorderen mittlere mittleren grosse grossen kleine kleinen lange langen kurze
    aussere ausseren innere inneren breite breiten bad sankt st nordliche sudliche ostliche
    westliche hohe hohen schone schonen
    """
)
"""Adjectives before a German street: Alte Landstrasse, Bad Schinznacherstrasse."""

LIVING = Phrases(
    {
        "": """
        habite, habitons, habitez, vis, logeons, loge, domicilie, domiciliee, demeurant, residant
        wohne, wohnen, wohnt, wohnhaft, lebe, leben, zu hause, daheim
        abito, abitiamo, abita, vivo, viviamo, residente, domiciliato, domiciliata, sto di casa
        live, lives, living, reside, based, moved to
        c est chez, mon adresse est, mon adresse c est, adresse, meine adresse ist, adresse ist
        indirizzo, indirizzo e, mio indirizzo e, my address is, address is, raccordement
        anschlussadresse, presa si trova, prise se trouve, prise est, dose ist, socket is
        """
    }
)
"""What somebody says before their own address."""

AT = words(
    """
    a au aux en in an der die das dem zu bei la le les l il lo al alla allo nel
    nella at on the auf von c est e is ist ist also alors allora so
    """
)
"""Words between that and the address."""

FROM = Phrases(
    {
        "": """
        j appelle de, j appelle depuis, vous appelle de, vous appelle depuis, telephone de
        habite a, habitons a, vis a, demenage a, domicilie a, domiciliee a
        rufe aus, ruf aus, rufen aus, komme aus, bin aus, melde mich aus, wohne in, wohnen in
        wohnhaft in, lebe in, umgezogen nach, gezogen nach, ziehe nach
        chiamo da, telefono da, vengo da, abito a, abitiamo a, vivo a, residente a, trasferito a
        trasferita a, domiciliato a, domiciliata a
        appartement se trouve a, appartement est a, logement est a, maison est a, venons de
        commune de, commune d, etes toujours a, habitez toujours a, sommes venus a, venus de
        wohnung ist in, wohnung liegt in, haus ist in, haus steht in, gemeinde
        noch in der gemeinde, wohnen sie noch in, sind von, kommen von, kommen aus
        appartamento e a, appartamento si trova a, casa e a, venuti a, venuti da, venuta da
        venuto da, comune di, comune d, sta sempre a, abita sempre a, passati da
        flat s in, flat is in, house is in, house s in, came from, come from, moved from
        are you still in, still living in
        calling from, ringing from, phoning from, ring from, call from, live in, lives in
        living in, moved to, based in, over in, out in, down in, up in
        """
    }
)
"""What goes before the place that somebody is at."""

LETTERS = words("a b c d e bis ter quater")
"""What may follow a house number."""

BRANCHES = words(
    """
    magasin boutique agence filiale succursale depot guichet semaine semaines hopital
    laden filiale geschaft niederlassung lager depot woche wochen spital schalter
    negozio filiale succursale deposito magazzino sportello settimana settimane ospedale
    shop store branch depot warehouse counter week weeks hospital office airport
    """
)
"""What is at a place where nobody lives."""

HOUSE_LETTERS = words("b bis ter quater")
"""Those that no quantity is said with."""

HOUSE_ASKED = Phrases(
    {
        "": """
        a quel numero, quel numero, au numero, le numero, numero de la rue, numero de maison
        welche nummer, hausnummer, welche hausnummer, bei welcher nummer, die nummer
        a che numero, che numero, numero civico, il numero, al numero
        what number, which number, house number, the number, at what number
        """
    }
)
"""Asks for the number of a house, where it ends a turn."""

SURE_BEFORE = words(
    """
    rue avenue chemin boulevard impasse allee ruelle sentier viale vicolo piazza piazzetta
    corso salita contrada vicoletto sentiero strada via riva
    """
)
"""Kinds of street that a name follows, in a text without capitals too."""
