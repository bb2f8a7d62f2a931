"""How calls are opened and ended; folded."""

from carereview.privacy.detect.data.tables import words

GREETINGS = words(
    """
    bonjour bonsoir allo salut guten gruezi grueezi grussgott hallo salu hoi servus moin tag
    buongiorno buonasera salve pronto ciao hello hi good morning afternoon evening speaking here
    al a que en comment come cosa cos was wie worum how what on
    """
)
"""What follows the name of whoever answers the telephone."""

PARTING = words(
    """
    merci adieu ciao salut bientot revoir bonne journee soiree danke tschuss tschau ade
    wiederhoren wiedersehen schonen abend tag grazie arrivederci arrivederla buona giornata
    thanks thank cheers bye goodbye ta cheerio
    """
)
"""What is said at the end of a call."""
