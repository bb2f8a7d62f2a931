"""Small words that stand between the parts of a name or number, in four languages, folded.

Hesitations and back-channels interrupt; symbol words are how addresses and codes are said aloud.
All of them may be jumped over while looking for a form, at the price of hiding them with it.
"""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


HESITATIONS = _words(
    "euh heu hum hem ben bon eh ah aeh ahm ehm em uh uhm um hm hmm mhm mmh mm aha er erm"
    " oeh also alors donc quoi allora cioe dunque well so like puis dann poi then ensuite"
)
BACK_CHANNELS = _words(
    "oui ouais ok okay okey ja jo genau gut si certo va bene yes yeah yep right sure accord"
    " daccord merci danke grazie thanks voila bien richtig esatto perfetto exactement exact"
)
CONNECTORS = _words("et und e and")
SYMBOLS = _words(
    "arobase arobas arrobase arobaze at klammeraffe affenschwanz chiocciola chiocciolina"
    " point punkt punto dot tiret trait bindestrich strich trattino lineetta dash hyphen"
    " underscore unterstrich soulignement souligne bas tief slash schragstrich barre barra"
    " oblique espace leerzeichen spazio space moins minus meno plus piu virgule komma virgola"
    " comma apostrophe apostroph apostrofo"
)
ARTICLES = _words("le la les der die das il lo the of del de numero nummer number")
"""Jumped over inside numbers only: "double the five", "the twelfth of March"."""

CORRECTIONS = _words("non nein no nicht pas not pardon sorry entschuldigung scusi falsch")
WAITING = _words(
    "attendez attends moment instant un une je regarde cherche vois voyons seconde secondes c est",
    "a dire pardon plutot enfin veux dire me trompe erreur ensuite suite apres la fin et puis",
    "voila einen warten wart sekunde kurz mal bitte ich schaue suche meine quatsch augenblick",
    "falsch und weiter dann also halt schnell aspetti aspetta attimo momento cerco guardo vediamo",
    "secondo scusi anzi cioe voglio dire poi infine ecco hold on wait a second sec just let me see",
    "sorry i mean rather one then and next finally hang check recommence reprends corrige betises",
    "dis des betise excusez moi ah non fausse korrigiere stimmt nicht wie war das sie noch",
    "versprochen nochmal nochmals sag sage correggo mi sbaglio sbagliato ho ricomincio volevo",
    "scratch misread that wrong again over start beg your actually oops my bad hop",
    "where was bear with dove ero dire wo etais",
)
"""Words that somebody says while they look for the rest of a number or name, or begin it anew."""

SPELLING = _words("comme wie come as in like for pour fur di")
"""Between a letter and the word that explains it: R comme Robert, O wie Otto, come Roma."""

DOUBLES = {
    "double": 2, "doppel": 2, "doppelt": 2, "doppio": 2, "doppia": 2, "zweimal": 2, "twice": 2,
    "triple": 3, "triplo": 3, "dreimal": 3, "dreifach": 3,
}  # fmt: skip
TIMES = _words("fois mal volte times")

SKIPPED = HESITATIONS | BACK_CHANNELS | SYMBOLS
"""Words that a form may be interrupted by, wherever it breaks."""

NO_NAMES = _words(
    "monsieur madame mademoiselle messieurs mesdames mme mmes mlle docteur maitre dr mx ms",
    "herr herrn frau fraulein doktor signore signor signora signorina sig sigra dottor dottore",
    "dottoressa dott avv ing mister missis mrs miss sir doctor prof professeur professor",
    "professore",
    "von van der den del della delle dei des les las los the",
)
"""Words of a full name that name nobody when they stand alone: titles and particles, folded."""
