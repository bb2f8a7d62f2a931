"""Words that are no names: everyday words of calls in four languages, and of the trade, folded.

In a text without capitals they keep "madame je" from naming anybody; with capitals they tell a
German noun, or the beginning of a sentence, from a name.
"""

from carereview.privacy.detect.data.countries import COUNTRIES
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words_english import WORDS as ENGLISH_WORDS
from carereview.privacy.detect.data.words_french import WORDS as FRENCH_WORDS
from carereview.privacy.detect.data.words_german import WORDS as GERMAN_WORDS
from carereview.privacy.detect.data.words_italian import WORDS as ITALIAN_WORDS

_TRADE = """
internet wifi wlan wi fi lan router routeur modem box tv dsl vdsl adsl ftth fiber fibre
glasfaser mbit gbit mbps gigabit megabit megabits gigabits giga mega
sim esim imei sms mms pin puk iban ahv avs avs oasi cvc cvv pdf faq url html app apps login
online offline update email mail chat hotline
helpdesk helpline callcenter call center centre service support team ivr ok okay qr twint bic
swift chf eur usd euro euros franken francs franchi rappen centimes
vip pc mac laptop tablet iphone ipad android windows apple google microsoft samsung huawei nokia
sony xiaomi fritzbox avm netgear zyxel tplink linksys cisco asus lenovo dell acer
swisscom sunrise salt upc wingo yallo lebara lycamobile migros coop aldi lidl denner manor
digitec galaxus brack zalando amazon ebay paypal visa mastercard maestro amex postfinance
ubs raiffeisen credit suisse zkb bcv bcge bps cler valiant revolut neon yuh sbb cff ffs postauto
swiss easyjet dhl ups fedex dpd gls hermes planzer quickline netplus green init7 teleboy zattoo
netflix philips disney mediamarkt interdiscount fust pixel galaxy fairphone osram postcard
spotify youtube facebook instagram whatsapp telegram signal skype zoom teams outlook gmail gmx
bluewin hotmail yahoo icloud protonmail proton hispeed
telekom vodafone o2 orange sfr free bouygues tim windtre iliad fastweb bt sky ee three virgin
talktalk plusnet verizon comcast axa helvetia mobiliar zurich allianz generali baloise vaudoise
css swica helsana concordia sanitas visana assura groupe mutuel kpt atupri suva serafe billag
ezv
matmut maif macif gmf groupama humanis unipol unisalute unicredit intesa sanpaolo bper fineco
mediolanum cattolica hera eni plenitude enel acea eon vattenfall enbw rwe ewe yello huk coburg devk
ergo dak barmer aok iduna volksbank sparkasse commerzbank postbank comdirect aviva vitality bupa
nationwide natwest barclays hsbc lloyds monzo starling ovo edf engie totalenergies veolia suez smile
chronopost colissimo evri yodel parcelforce poste italiane reale mutua carrefour fnac darty sympany
okk egk mobiliere swisslife tcs
romande energie ewz ekz bkw sig viteos ofcom bakom ombudscom ombudsman ombudsstelle fedpol
samedi dimanche lundi mardi mercredi jeudi vendredi montag dienstag mittwoch donnerstag freitag
samstag sonntag monday tuesday wednesday thursday friday saturday sunday
suisse schweiz svizzera switzerland france frankreich francia deutschland allemagne germania
germany italie italien italia italy austria osterreich autriche europe europa liechtenstein
francais allemand italien anglais deutsch englisch franzosisch italienisch french german english
swiss inglese francese tedesco italiano schweizer suisse suisses svizzero svizzera
premium basic smart flex plus mini light pro gold silver platinum ultra mobile home office
business connect speed black blue white red travel roaming kombi combi pack option bundle
easter christmas noel paques pfingsten ostern weihnachten pasqua natale ascension auffahrt
dieu gott dio god jesus covid corona bluetooth euro
"""

LANGUAGES = tuple(
    words(table) for table in (FRENCH_WORDS, GERMAN_WORDS, ITALIAN_WORDS, ENGLISH_WORDS)
)
"""Everyday words by language."""

GERMAN = words(GERMAN_WORDS) - words(f"{FRENCH_WORDS} {ITALIAN_WORDS} {ENGLISH_WORDS}")
"""Everyday words that only German has: where they are, nouns are written with a capital."""

OTHER = words(f"{FRENCH_WORDS} {ITALIAN_WORDS} {ENGLISH_WORDS}") - words(GERMAN_WORDS)
"""Everyday words that German has not."""

TRADE = words(_TRADE) | COUNTRIES
"""Companies, products, days, countries and languages: written with a capital, and no persons."""

COMMON = frozenset[str]().union(*LANGUAGES)
"""Everyday words of the four languages."""

NO_NAME = COMMON | TRADE
"""What no word without a cue may be to be taken for a name."""

NOUN_ENDINGS = tuple(
    words(
        """
ung ungen heit keit keiten schaft tion tionen tat nis tum ismus nummer dienst daten vertrag
karte rechnung adresse konto gebuhr preis kosten zeit service abo paket stelle zentrum
center leitung anschluss fehler code frist ment ments tions ance ence tech net com fon phone
box tv app ness ship ware zione zioni mento tura sprache apparat gerat kasten
        """
    )
)
"""Folded endings of ordinary nouns: in German all of them are written with a capital."""
