"""What is said around parts of numbers; folded."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

PARTS = Phrases(
    {
        "": """
        termine par, terminent par, finit par, finissent par, commence par, commence bien par
        commence toujours par, commencent par, la fin c est, la fin est, le debut c est
        dernier chiffre est, derniers chiffres sont, je tape, j ai tape, j ai saisi
        endet auf, endet die ahv auf, endet mit, enden auf, auf mit, fangt mit, fangt es mit
        fangen mit, beginnt mit, beginnen mit, schluss ist, hinten ist, hinten mit, vorne mit
        am ende lese ich
        das ende ist, am anfang steht, am schluss steht, ich tippe, ich tippe schon, hab getippt
        avant c etait, davor, davor kommt, prima, prima c e
        finisce con, finisce per, termina con, termina, terminano con, inizia con, inizia sempre con
        comincia con, cominciano con, iniziano con, la fine e, alla fine leggo, in fondo leggo
        comincio a digitare, ho digitato, digito
        ends in, end in, ends with, end with, finishes with, finish with, finishes in, finish in
        ahv finish, iban finish, card finish, number finish, mobile begin, number begin
        before it, before that, starts with, start with, begins with, begin with, all start
        the tail is, the end is
        last digits are, i ve typed, i have typed, i m typing, last four are
        dernier bloc, dernier bloc c etait, dernier bloc c est, a la fin, letzter block
        letzter block war, also hinten, hinten also, ultimo blocco, ultimo blocco era, in fondo
        in fondo quindi, alla fine, last block, last block was, indicatif, vorwahl, prefisso
        """
    }
)
"""What goes before how a number begins or ends."""

AT_END = Phrases(
    {
        "": """
        a la fin, en dernier, au debut, am ende, am schluss, zum schluss, am anfang, hinten, vorne
        alla fine, in fondo, all inizio, at the end, at the beginning, at the start
        """
    }
)
"""What may follow it instead."""

GOES_ON = Phrases(
    {
        "": """
        et apres, et ensuite, et puis, ensuite, la suite, et la suite, continuez, et la fin
        und dann, und weiter, und danach, weiter, wie weiter, und der rest
        und zum schluss
        e poi, e dopo, e il resto, continui
        and then, and after, and next, then, go on, and the rest
        """,
        "sure": """
        dernier groupe de chiffres, dernier groupe, derniers chiffres, me manque un bout
        manque la fin, manque le debut, letzter viererblock, letzter block, letzte gruppe
        letzten ziffern, fehlt ein stuck, fehlt der schluss, fehlt mir der schluss
        ultimo gruppo, ultimo gruppo di cifre, ultime cifre, manca un pezzo, manca la fine
        last group, last group of digits, last four digits, last digits, a bit missing
        missing a bit, missing the end
        """,
    }
)
"""What asks how a number goes on, at the end of a turn; it is "sure" to be one that goes on."""

GOING_ON = Phrases(
    {
        "": """
        puis, et puis, ensuite, apres, apres vient, puis vient, dann, und dann, weiter, danach
        dann kommt, danach kommt, poi, e poi, dopo, dopo viene, poi viene, then, and then
        after that, next comes, then comes
        """
    }
)
"""What goes on with it, at the beginning of a turn."""

AGREEING = words(
    """
    oui ouais exact c est ca juste ja genau jawohl stimmt richtig si certo esatto giusto yes yeah
    yep right correct exactly et und e and
    """
)
"""What may be said before."""

CONTRARY = words("pas not nicht non statt anstatt invece instead lieu sondern plutot anziche")
"""What stands between a number that is right and one that is not."""

LED = words(
    """
    par con mit with in on im auf bien toujours deja immer schon sempre gia always already le la
    die das the il lo of di de c est e is sono sind are euh heu aeh ah ehm um
    """
)
"""What may stand between the two, and between digits."""
