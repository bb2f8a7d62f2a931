"""Numbers that belong to nobody: free and paid service numbers, emergency calls, home networks."""

import re

from carereview.privacy.detect.data.tables import words

PUBLIC = re.compile(
    r"0800\d{7}|(?:0041|41|0)(?:800|840|842|844|848|900|901|906)\d{6}"
    r"|0(?:800|840|842|844|848|900|901|906)"  # its beginning, named alone
    r"|11[24578]|14[0-9]|16[0-9]|18[01]\d{0,2}|1818|1414|1415"  # emergency and information
)
"""Service and emergency numbers of Switzerland, by digits (OFCOM), and freephone of Britain."""

SERVICE = re.compile(
    r"(?:zero|null|oh|o) (?:huit cents?|achthundert|ottocento|eight hundred|neuf cents?"
    r"|neunhundert|novecento|nine hundred|huit cent quarante|achthundertvierzig)\b"
)
"""How they begin in words, of which "eight hundred five" may be 800 5 or 805."""

PUBLIC_IF_DIALLED = re.compile(
    r"0800\d{5,8}|0180[1-7]\d{5,7}|0137\d{6,7}"  # Germany
    r"|08(?:0|2|9)\d{7}|3\d{3}"  # France; 081 is the area of Chur
    r"|800\d{5,6}|19[29]\d{6}|89[29]\d{6}|1\d\d"  # Italy
    r"|08(?:00|08|43|44|45|70|71)\d{6,7}|03(?:00|30|33|45)\d{7}"  # United Kingdom
    r"|1?8(?:00|55|66|77|88)\d{7}"  # North America
    r"|116\d{3}|118\d{2,3}"
)
"""Those of other countries, which others look like: only where somebody is told to call them."""

HOME_NETWORK = re.compile(r"(?:192[. ]168|10[. ]0|172[. ]16|127[. ]0)[. ]\d{1,3}[. ]\d{1,3}")
"""Addresses that every router gives itself (RFC 1918)."""

DIALLING = words(
    """
    appelez appeler composez composer contactez joignez gratuit hotline sous wahlen wahle rufen
    anrufen unter hotline kostenlos gratisnummer erreichen chiami chiamare chiamate componga
    telefoni faccia verde gratuito call calling dial ring contact hotline free freephone toll
    """
)
"""Words before a number that somebody is told to call."""

OWN = words("me m moi nous mich mir uns mi ci us")
"""Among these words it is somebody's own number: "rufen Sie mich unter … an"."""
