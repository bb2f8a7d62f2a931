"""What goes before a place that somebody is at or moves to; folded."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

IN = words("in a au zu at en")
"""Between a street and its place, or before a place that is asked for."""

TO = words("nach to a au vers in")
"""Before the place that somebody moves to."""

AT = Phrases(
    {
        "": """
        vous localise a, vous trouve a, vous vois a, vous ai a, parti a, partie a, livre a, livree a
        expedie a, restez a, reste a, ne a, nee a, suis ne a, suis nee a, j habite, nous habitons
        sehe sie in, habe sie in, finde sie in, ging nach, geht nach, geliefert nach, bleiben in
        geboren in, aufgewachsen in, bleiben sie in
        la vedo a, la trovo a, vi vedo a, andato a, andata a, spedito a, spedita a, rimane a
        resta a, nato a, nata a, sto a, stiamo a
        have you in, see you in, got you in, you down in, went to, sent to, delivered to
        staying in, stay in, born in, raised in, i m in, we re in, i see you in
        """
    }
)
"""What goes right before a place."""

MOVING = Phrases(
    {
        "": """
        wohin, vers ou, dove va, dove andate, where are you going
        demenag*, emmenag*, quittons, quitte, ziehe, ziehen, zieht, gezogen, umgezogen, zugeln
        zuegeln, umzug, traslochiamo, trasloco, traslocato, traslochero, spostiamo, trasferiamo
        trasferisco, trasferito, trasferita, moving, move, moved, relocating, came from, kommen von
        """
    }
)
"""What says that somebody moves."""

NAMING = words(
    """
    c est bien ca ce serait donc das ist doch ware also in a e sarebbe che quindi which that is
    that d be so it s would where et und and wo le la
    """
)
"""What is said between a postcode and its place, or asks for it."""
