"""German phrases as written in Switzerland: no sharp s, and guillemets without spaces."""

from carereview.publish.wording.words import Habits, Plural, Vocabulary, Wording

HABITS = Habits(
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    date="{day}. {month} {year}",
    date_first="{day}. {month} {year}",
    time="{hour}.{minute:02d}\u00a0Uhr",
    halves=("vorm.", "nachm."),
    date_time="{date}, {time}",
    hours="{h}\u00a0h {m}\u00a0min",
    minutes="{m}\u00a0min",
    minutes_seconds="{m}\u00a0min {s}\u00a0s",
    seconds="{s}\u00a0s",
    percent="{n}\u00a0%",
    thousands="’",
    colon=": ",
    quotes=("«", "»"),
    inner_quotes=("‹", "›"),
    zero_is_one=False,
)

VOCABULARY = Vocabulary(
    roles={
        "agent": "Kundendienst",
        "customer": "Kunde",
        "ivr": "Automatische Stimme",
        "other": "Andere Stimme",
    },
    party_roles={
        "provider": "der Anbieter",
        "customer": "der Kunde",
        "agent": "antwortet für den Anbieter",
        "ombudsman": "die Schlichtungsstelle",
        "regulator": "die Aufsichtsbehörde",
        "press": "die Presse",
        "other": "auch beteiligt",
    },
    channels={
        "phone": "am Telefon",
        "chat": "im Chat",
        "email": "per E-Mail",
        "video": "per Video",
    },
    events={
        "post": "Beitrag",
        "tweet": "Tweet",
        "email": "E-Mail",
        "letter": "Brief",
        "note": "Notiz",
        "update": "Nachtrag",
    },
    states={
        "private": "privat",
        "cleared": "zur Veröffentlichung freigegeben",
        "published": "veröffentlicht",
        "withdrawn": "zurückgezogen",
        "republished": "wieder veröffentlicht",
    },
    tags={
        "promise": "Versprechen",
        "contradiction": "Widerspruch",
        "same question again": "dieselbe Frage noch einmal",
        "refusal": "Ablehnung",
        "reads a script": "vorgelesener Text",
        "on hold": "Warteschlaufe",
        "announcement": "Ankündigung",
        "solution": "Lösung",
        "private matter": "Privates",
    },
    severities=("geringe Bedeutung", "mittlere Bedeutung", "grosse Bedeutung"),
    categories={
        "person": Plural("Erwähnung einer Person", "Erwähnungen von Personen"),
        "phone": Plural("Telefonnummer", "Telefonnummern"),
        "email": Plural("E-Mail-Adresse", "E-Mail-Adressen"),
        "address": Plural("Adresse oder Ort", "Adressen oder Orte"),
        "identity": Plural("Ausweis- oder AHV-Nummer", "Ausweis- oder AHV-Nummern"),
        "account": Plural("Kunden- oder Vertragsnummer", "Kunden- oder Vertragsnummern"),
        "payment": Plural("Zahlungsangabe", "Zahlungsangaben"),
        "date": Plural("Datum", "Daten"),
        "secret": Plural("Passwort oder Code", "Passwörter oder Codes"),
        "other": Plural("andere Angabe", "andere Angaben"),
        "passage": Plural("zurückbehaltene Stelle", "zurückbehaltene Stellen"),
    },
)

DE = Wording(
    language="de",
    habits=HABITS,
    vocabulary=VOCABULARY,
    call="Anruf",
    calls=Plural("Anruf", "Anrufe"),
    call_number="Anruf {number}",
    call_of="Anruf vom {date}",
    date_unknown="Datum unbekannt",
    length_unknown="Dauer unbekannt",
    of_it_on_hold="davon {hold} Warten",
    instead="Was man hätte sagen können",
    replaced=(
        "Namen und andere private Angaben wurden vor der Veröffentlichung "
        "ersetzt; eine Person behält überall denselben Ersatznamen."
    ),
    left_out="[…] steht für Weggelassenes.",
    times="Die Zeiten in Klammern zählen ab Beginn des Anrufs.",
    made_with="Erstellt mit {tool}.",
    skip="Zum Inhalt",
    click_words="Zeit oder Wort wählen, um sie zu hören.",
    keys=(
        "Mit Tasten: Tab geht von Zeit zu Zeit, ← und → von Wort zu Wort, "
        "die Eingabetaste spielt, die Leertaste hält an."
    ),
    redacted_kind="geschwärztes Wortprotokoll",
    listen="Aufnahme anhören",
    hear="anhören",
    captions="Untertitel",
    bleeped="ein Ton steht für das, was geschwärzt ist",
    redacted_intro="Wortprotokoll eines aufgezeichneten Anrufs.",
    hidden="In diesem Anruf verdeckt",
    transcript="Wortprotokoll",
    hold_music="Wartemusik, {length}",
    moment="Moment",
    public_kind="Schilderung eines Falls",
    what_happened="Was geschehen ist",
    parties="Die Beteiligten",
    time_account="Die Zeit in Zahlen",
    account="{calls}, insgesamt {total}.",
    account_hold="{calls}, insgesamt {total}. Davon entfallen {hold} auf Warten: {share} der Zeit.",
    account_partly=(
        "{calls}, insgesamt {total}. Im Teil, der hier geschildert wird ({shown}), entfallen "
        "{hold} auf Warten: {share} der Zeit."
    ),
    column_date="Datum",
    column_call="Anruf",
    column_length="Dauer",
    column_hold="Warten",
    column_waiting="Klingeln und Menüs",
    column_silence="Niemand spricht",
    column_agent="Kundendienst spricht",
    column_customer="Kunde spricht",
    column_both="Beide zugleich",
    column_interrupted="Unterbrechungen",
    column_transfers="Weiterleitungen",
    column_identified="Gefragt, wer anruft",
    interrupted="{agent} durch den Kundendienst, {customer} durch den Kunden",
    time_method=(
        "Die Zeiten sind aus der Abschrift und den Zeiten ihrer Wörter berechnet; – steht für "
        "Unbekanntes. Eine Unterbrechung zählt, wo jemand beginnt, während der andere spricht, "
        "und der andere dann verstummt."
    ),
    time_corrected="Einige dieser Zeiten wurden nach Gehör berichtigt.",
    promises=Plural("Versprechen", "Versprechen"),
    promises_kept="{promises}, davon {kept}.",
    promises_broken="{promises}, keines gehalten.",
    kept=Plural("gehalten", "gehalten"),
    repeats="Immer wieder gefragt oder gesagt",
    repeated="{times}-mal, in {calls}",
    due="Versprochen für den {date}",
    became={
        "kept": "Das wurde gehalten",
        "broken": "Das wurde nicht gehalten",
        "contradicted": "Dem wurde widersprochen",
        "repeated": "Das wurde wieder gesagt",
    },
    before={
        "kept": "Hält, was vorher gesagt wurde",
        "broken": "Bricht, was vorher gesagt wurde",
        "contradicted": "Widerspricht dem, was vorher gesagt wurde",
        "repeated": "Wiederholt, was vorher gesagt wurde",
    },
    not_shown="Anruf hier nicht wiedergegeben",
    timeline="Der Ablauf",
    key_moments="Die wichtigsten Momente",
    key_moments_intro=(
        "Jedes Mal: was gesagt wurde, was das einem Kunden sagt und was man stattdessen hätte "
        "sagen können."
    ),
    says="Was das einem Kunden sagt",
    lessons="Was daraus zu lernen ist",
    lesson_signalled="Was dem Kunden zu verstehen gegeben wurde",
    lesson_instead="Was man hätte sagen können",
    recording="Aufzeichnung und Veröffentlichung",
    recording_intro=(
        "Hier steht, was die veröffentlichende Person erklärt: wie jeder Anruf aufgezeichnet "
        "wurde und auf welcher Grundlage er veröffentlicht wird. Das ist eine Erklärung, kein "
        "Urteil."
    ),
    recorded_as="Aufgezeichnet als",
    published_as="Grundlage der Veröffentlichung",
    updates="Änderungen an dieser Veröffentlichung",
    demanded_by="verlangt von {who}",
)
