"""How people ask for a name; folded."""

from carereview.privacy.detect.phrases import Phrases

ASKED = """
    a qui j ai l honneur, a qui ai je l honneur, who s this, first name, christian name, given name
    forename, vorname, der vorname, prenom, le prenom, il nome, nome di battesimo
    auf wen, surname, last name, family name, le nom de famille, cognome, casato, patronyme
    familienname, nachname, zuname
    votre nom, quel nom, quel est votre nom, votre nom de famille, votre prenom, nom et prenom
    prenom et nom, a qui ai je, qui est a l appareil, c est de la part de qui, avec qui
    a quel nom, nom du titulaire, nom de votre interlocuteur, le nom, comment vous appelez
    comment s appelle, comment s appelait, qui vous a, qui etait, et vous etes, vous etes
    ihr name, ihren namen, ihr nachname, ihr vorname, ihren vornamen, ihren nachnamen
    wie heissen sie, wie ist ihr name, mit wem spreche, mit wem haben sie, wie hiess
    wie heisst, wer ist am apparat, auf welchen namen, auf wen lautet, welcher name, der name
    den namen, vor und nachname, wer sind sie, wer hat ihnen
    suo nome, suo cognome, nome e cognome, come si chiama, come si chiamava, con chi parlo
    con chi ho, chi parla, a che nome, a quale nome, a chi e intestat*, con chi ha parlato
    il nome, qual e il nome, lei e, chi le ha
    your name, your full name, your first name, your surname, your last name, full name
    who am i speaking, who is calling, who s calling, who did you speak, who told you
    what name, whose name, the name on, account holder, the name of, and you are
    may i have your name, who was it, what was his name, what was her name
"""
"""Asks for a name: what the other says next."""

BACK = """
    et vous, et toi, und sie, und ihr name, e lei, e il suo nome, and yourself, and you
    and your name
"""
"""Asks back, at the end of a turn."""

QUESTION = Phrases({"": ASKED, "back": BACK})
