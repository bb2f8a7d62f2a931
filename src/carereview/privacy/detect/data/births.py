"""How people ask for a date of birth and tell theirs; folded."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

BIRTHS = Phrases(
    {
        "": """
        naissance, nee, nees, suis ne, est ne, es ne, sommes nes, etes ne, etes vous ne
        etes nee, etes vous nee, etait ne, ne en, ne un, nee un, ne a, ne au, ne vers
        es tu ne, es tu nee, est il ne, est elle nee, est t il ne, est t elle nee, etes nes
        anniversaire, venu au monde, venue au monde, vu le jour
        quel age, votre age, mon age, age exact, millesime
        de quelle annee etes vous, vous etes de quelle annee, quelle annee etes vous
        etes de quelle annee, en quelle annee etes vous
        jour mois et annee, jour mois annee, jour le mois et l annee, jour mois puis annee
        geboren*, geburt*, jahrgang, jg, geb, ihr alter, mein alter, wie alt
        auf die welt gekommen, auf die welt, zur welt gekommen, zur welt
        welches jahr sind sie, welchem jahr sind sie, welchem jahr kommen sie
        tag monat und jahr, tag monat jahr, tag den monat und das jahr
        nascita, nato, nata, nati, nacque, nascere, nasce, compleanno, compleanni
        compie gli anni, compio gli anni, compi gli anni, compiere gli anni, compiuto gli anni
        venuto al mondo, venuta al mondo, che eta, quanti anni ha, quanti anni hai, la sua eta
        la mia eta, che annata, di che anno e, di quale anno e, che anno e lei, classe
        giorno mese e anno, giorno mese anno, giorno il mese e l anno
        birth*, born, dob, d o b, how old, your age, my age, came into the world
        what year are you, which year are you, what year you are, what year were you
        full date, date complete, data completa, vollstandiges datum, ganzes datum
        and the year, and the day, and what year, when do you celebrate, when s your big day
        et l annee, et le jour, et de quelle annee, quand fetez vous, und das jahr, und der tag
        und welches jahr, wann feiern sie, wann feiern wir, e l anno, e il giorno, di che anno
        quando festeggia, quando li compie, quando compie
        day month and year, day month year, day the month and the year, month day and year
        """,
        "told": """
        suis du, suis de, suis d, suis un, suis une, bin vom, bin ein, bin eine
        sono del, sono dell, sono di, i m a, i m an, i m from, i am a, i am from
        ne, ne le
        """,
    }
)
"""What is asked or said before a date of birth; what is "told" stands right before it."""

BETWEEN = words(
    """
    le la les l un une au du de des d en et ou annee annees mois jour exactement precisement
    soit donc comment dire plus precis sais pas c est y a
    der die das den dem des am im vom und zwar genau genauer also jahr jahre jahres monat tag
    wie sagt man noch ein einen weiss mit
    il lo l del dello dell di nel nell e sono anno mese giorno precisamente esattamente come
    dire per la precisione so
    the of in on and year s is it month day precisely exact to be that how shall say i
    """
)
"""What may be said between the parts of a date, beside hesitations and waiting."""
