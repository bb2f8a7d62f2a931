"""How streets are named in the four regions; folded."""

import re

from carereview.privacy.detect.data.tables import words

BEFORE = words(
    """
    rue avenue av chemin ch route rte boulevard bd place pl impasse allee quai ruelle sentier
    passage square esplanade promenade cours faubourg montee rampe clos cite hameau lotissement
    residence voie via viale piazza piazzale piazzetta vicolo corso strada contrada salita largo
    lungolago stradone vicoletto galleria riva borgo
    """
)
"""Kinds of street that go before the name: rue du Lac 3, via Nassa 4."""

ENGLISH = words(
    """
    street road rd avenue ave lane ln drive dr close court crescent grove gardens terrace hill mews
    square row way walk parade place rise view
    """
)
"""Kinds of street that follow an English name: Station Road 5."""

AFTER = ENGLISH | words("strasse str weg gasse platz allee ring rain")
"""Kinds of street that follow the name: Station Road 5, Zürcher Strasse 7."""

ENDING = re.compile(
    r"[a-z]{2,}(?:strasse|strass|gasse|gassli|weg|wag|platz|platzli|allee|ring|rain|matte|matt|matten|halde|hof|steig|ufer|graben|wiese"
    r"|feld|acker|berg|promenade|quai|park|garten|damm|stieg|stutz|gass|str|hubel|rutistrasse|zelg|breite|egg|bruhl|chaussee|pfad)"
)
"""German words that are streets: Bahnhofstrasse, Seeweg."""

SURE_ENDING = re.compile(r"[a-z]{2,}(?:strasse|strass|gasse|gassli|weg|platz|allee|chaussee)")
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
    grande petit petite haut haute vieux vieille ancien ancienne nouvelle
    """
)
"""Words inside a street's name that are nothing by themselves."""

LETTERS = words("a b c d e bis ter quater")
"""What may follow a house number."""
