"""How e-mail addresses are said: signs, providers, top-level domains; folded."""

from carereview.privacy.detect.data.tables import words

AT = """
    arobase, arobas, arrobase, arobaze, arobasse, arobace, a robase, a commercial, a enroule, at
    at sign, at symbol, at zeichen, et commercial, a rond, a entoure, petit escargot
    klammeraffe, affenschwanz, affenschwanzli, affeschwanz, klammer affe, klammeraff, ad, aet
    aet zeichen, affenohr, affeschwanzli, kringel a
    chiocciola, chiocciolina, a commerciale, at commerciale, a chiocciola, arroba, chioccola
    a con la coda
"""
NOT_AT = frozenset({"at", "ad", "aet"})
"""These are ordinary words unless a domain follows."""

DOT = "point, punkt, punto, dot, ponto, full stop, period"
DASH = """
    tiret, trait d union, bindestrich, minus, moins, meno, trattino, lineetta, dash, hyphen, strich
    tiret du six, tiret du milieu, minuszeichen, querstrich, mittelstrich, divis
    signe moins, tratto, segno meno, trattino medio, minus sign, trait
"""
UNDERSCORE = """
    tiret bas, underscore, unterstrich, tief strich, tiefstrich, souligne, trattino basso
    lineetta bassa, under score, bodenstrich, tiret du bas, blanc souligne, tiret du huit
    barre du bas, barre basse, tiret d en bas, trait bas, trait du bas, bas tiret, underline
    low line, low dash, lower dash, bottom dash, grundstrich, strich unten, unterstreichung
    barra bassa, barretta bassa, sottolineato, sottolineatura, lineetta in basso, trattino in basso
"""
TOGETHER = """
    tout attache, tout en un mot, alles zusammengeschrieben, en un mot, tout colle, ein wort
    als ein wort, un mot, un seul mot, d un bloc
    sans espace, sans espaces, sans rien entre, ohne abstand, ohne leerzeichen, ohne leerschlag
    ohne lucke, senza spazi, senza spazio, una parola, una parola sola, una sola parola
    parola unica, tutto insieme, as one word, a single word, one single word, no gap, no gaps
    run together, joined up, without spaces, zusammenhangend, alles aneinander, aneinander
    in einem zug, tutto in un blocco, tout d une piece, tout lie
    tout ensemble, attache, en un seul mot, colle
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
    das war ensuite danach quindi followed after
    """
)
"""Words between a mailbox and the at sign that tell how it is written."""

LEADING = words(
    """
    mettez mettre prenez prendre notez noter ecrivez ecrire envoyez envoyer utilisez utiliser
    plutot speciale special bizarre compliquee drole nehmen schreiben notieren verwenden nimm
    speziell speziel seltsam kompliziert eher lieber komisch metta mettere mettiamo prenda usi
    usare scriva scrivere mandi mandare annoti particolare strana strano difficile piuttosto
    meglio norma put use take write send try special odd weird strange funny rather better
    one ones celle lequel usually normally normalement normalerweise meistens
    """
)
"""Words that somebody says before a mailbox and that belong to none."""

FIGURES = words(
    "chiffre chiffres ziffer ziffern zahl zahlen cifra cifre number figure figures digit digits"
)
"""Words before the digits of a mailbox that only say that digits follow."""

ASKED = """
    e mail, e mails, email, emails, mail, mails, courriel, courriels, adresse electronique
    mailadresse, courrier electronique, boite mail, adresse mail, mail adresse, mailbox
    emailadresse, posta elettronica, indirizzo mail, casella, indirizzo di posta
    email address, mail address, elektronisch*, electronique*, electronic*, elettronic*
    avant l arobase, devant l arobase, apres l arobase, vor dem at, nach dem at
    vor dem klammeraffe*, prima della chiocciola, dopo la chiocciola, before the at, after the at
"""
"""How people speak of e-mail addresses: what looks like a mailbox soon after is one."""

CLEAR = words("bindestrich trattino tiret hyphen underscore unterstrich bodenstrich")
"""Dashes that nobody says for another reason."""

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
    online shop tv cc fm ai app dev im la be ro pl se dk no cz ie ca au br blog name email cloud
    """
)
NO_BORDER = words(
    "mit ein einen kein avec un pas sans con nessun senza with a no without der le il the"
)
"""Before a dot or dash these tell of it, and it joins nothing: "mit Punkt dazwischen"."""

NO_MAILBOX = DOMAINS | words("www st dr nr no art tel ca bzw http https")
"""Words that a stop without a space beside them doesn't make a mailbox: sites, abbreviations."""

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
