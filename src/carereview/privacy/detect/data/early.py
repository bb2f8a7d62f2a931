"""Words before a year, which make a number of four digits one; folded."""

from carereview.privacy.detect.data.tables import words

EARLY = words(
    """
    en depuis seit since in im jahr dal nel annee anno year l an de von fin ende
    avant vor before prima del until bis apres nach after dopo entro by
    """
)
