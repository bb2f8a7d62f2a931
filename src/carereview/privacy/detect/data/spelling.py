"""Words that stand for letters, and letters that spell nobody; folded."""

from carereview.privacy.detect.data.tables import words

WORDS = words(
    """
    alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike
    november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu
    anton berta caesar casar cesar dora emil friedrich gustav heinrich ida jakob julius kaiser
    kaufmann konrad ludwig leopold martha nordpol niklaus otto paula quelle quasi richard rosa
    samuel siegfried sophie theodor ulrich viktor wilhelm xanthippe xaver ypsilon yverdon
    zacharias zeppelin zurich anatole berthe celestin desire eugene francois gaston henri irma
    joseph kleber louis marcel nicolas oscar pierre quintal raoul suzanne therese ursule victor
    william xavier yvonne zoe ancona bologna como domodossola empoli firenze genova imola jolly
    kursaal livorno milano napoli otranto padova quarto roma savona torino udine venezia
    washington xilofono york zara
    """
)
"""Words that stand for their first letter; three in a row, or after a question, spell a name."""

LEAST_KNOWN = words(
    """
    alpha alfa bravo delta echo foxtrot golf juliett kilo lima quebec sierra tango uniform
    whiskey whisky xray yankee zulu nordpol quelle ypsilon zeppelin xanthippe kursaal
    domodossola otranto imola empoli xilofono quintal caesar casar
    """
)
"""Those that hardly anybody says for another reason: one of them must be in a row."""

NOT_SPELLED = words(
    """
    yat yatil aton dabc dob iban ahv avs oasi pin puk sms mms gmx usb dsl vdsl adsl url pdf sim vpn
    nas ssd cvc cvv plz npa cap tva mwst iva vat sbb cff ffs ubs bcv zkb bcge upc gmbh http
    https www html wpa wps led lte faq bic
    """
)
"""Single letters in a row that name nobody: "y a-t-il", abbreviations."""
