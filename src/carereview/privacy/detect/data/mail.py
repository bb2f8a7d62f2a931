"""How e-mail addresses are said: signs, providers, top-level domains; folded."""

from carereview.privacy.detect.data.tables import words

AT = """
    arobase, arobas, arrobase, arobaze, arobasse, a robase, a commercial, a enroule, at
    at sign, at zeichen, et commercial
    klammeraffe, affenschwanz, affenschwanzli, affeschwanz, klammer affe, ad, aet
    chiocciola, chiocciolina, a commerciale, at commerciale, a chiocciola, arroba
"""
NOT_AT = frozenset({"at", "ad", "aet"})
"""These are ordinary words unless a domain follows."""

DOT = "point, punkt, punto, dot, ponto, full stop, period"
DASH = """
    tiret, trait d union, bindestrich, minus, moins, meno, trattino, lineetta, dash, hyphen, strich
"""
UNDERSCORE = """
    tiret bas, underscore, unterstrich, tief strich, tiefstrich, souligne, trattino basso
    lineetta bassa, under score, bodenstrich, tiret du bas, blanc souligne
"""
TOGETHER = """
    tout attache, en un mot, tout colle, tout ensemble, attache, en un seul mot, colle
    alles zusammen, zusammengeschrieben, zusammen, in einem wort, alles in einem wort
    am stuck, alles klein
    tutto attaccato, attaccato, tutto unito, in una parola, all one word, one word
    all together, no space, no spaces, together, all lower case, lower case, tutto minuscolo
    tout en minuscules, en minuscules
"""
ASIDE = words(
    """
    comme ca se prononce ecrit facon simplement wie man es spricht schreibt tont minuscolo
    minuscola minuscule minuscules majuscule maiuscolo kleingeschrieben klein gross come si
    pronuncia scrive dice sente just as it sounds sound spelt spelled bear with me lower case
    das war
    """
)
"""Words between a mailbox and the at sign that tell how it is written."""

PROVIDERS = words(
    """
    gmail gmx bluewin bluemail hispeed sunrise hotmail outlook yahoo icloud proton protonmail
    swissonline vtxnet vtx netplus me mac live msn orange wanadoo free laposte sfr web freenet
    posteo mailbox arcor libero tiscali virgilio alice tin googlemail aol btinternet sky ticino
    tele2 romandie citycable quickline green infomaniak ik swissmail
    """
)
DOMAINS = words(
    """
    ch com net org fr de it eu li at uk info biz io me swiss edu gov co be nl pt es us lu family
    online shop tv cc punto
    """
) - {"punto"}
ROLES = words(
    """
    info contact kontakt support service services kundendienst kundenservice helpdesk help hello
    hallo office mail post noreply no-reply newsletter admin webmaster sales clientele
    serviceclient service.client service-client assistenza clienti servizioclienti reclami
    reklamation beschwerde customercare customer.care customer-care care billing rechnung
    facturation
    """
)
"""Mailboxes of a firm, not of a person."""
