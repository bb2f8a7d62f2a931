"""How people speak of somebody whom both know, or of their own; folded."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

KNOWN = Phrases(
    {
        "": """
        vous connaissez, connaissez vous, je connais, tu connais, je demanderai, je demande
        c etait avec, j appelle pour, j appelle de la part de, lequel, laquelle, selon
        kennen sie, kennst du, ich kenne, ich frage nach, ich rufe an fur, ich rufe fur
        welcher, welche, laut, gemass
        conosce, conosci, conosco, chiedo di, chiamo per, chiamo a nome di, quale, secondo
        do you know, i do know, i know, i ll ask for, i m calling for, calling on behalf of
        it was, was it, which, according to
        connais aucun, connais aucune, connais personne du nom de, kenne keinen, kenne keine
        kenn keinen, kenn keine, nie gehort von, conosco nessun, conosco nessuna
        don t know any, never heard of, chap called, someone called, somebody called, lad called
        quelqu un du nom de, jemand namens, adressiert ist es an, adressiert an, qualcuno di nome
        indirizzata a, indirizzato a, addressed to, made out to, un tizio di nome
        e stato, e stata, e lei, ist es, es war, war es, c etait
        """
    }
)
"""What goes before the name of somebody."""

MINE = words(
    """
    mon ma mes notre nos mein meine meinem meiner unser unsere mi min mia mio nostra nostro my our
    """
)
"""Before the word for somebody's own kin or colleague."""

DOES = words(
    """
    est etait a avait travaille travaillait habite appelle rappelle vient garde reprend m s n
    ist war hat hatte arbeitet wohnt ruft kommt meldet nimmt behalt sagte meinte
    e era ha aveva lavora abita chiama viene tiene dice
    is was has had works worked lives lived calls keeps takes said says rang called
    """
)
"""What somebody does; things do it with an article before them."""

LEADING = words("mais aber ma but und et and e donc also allora so puis dann poi denn car")
"""What may go before, at the beginning of a turn."""

DEPARTMENTS = words(
    """
    service services abteilung kundendienst kundenservice support servizio ufficio assistenza
    department desk helpdesk hotline facturation buchhaltung rechnungsdienst
    """
)
"""What follows the name of whoever answers the telephone."""

COUPLING = words("ou oder o od or et und e and y")
"""Between two that are told in one breath."""

BETWEEN = words("entre zwischen tra fra between")
"""Before two of whom one is right."""
