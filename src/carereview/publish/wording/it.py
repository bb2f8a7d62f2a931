"""Italian phrases, with the guillemets that are customary in Switzerland."""

from carereview.publish.wording.words import Habits, Plural, Vocabulary, Wording

HABITS = Habits(
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    date="{day} {month} {year}",
    date_first="1° {month} {year}",
    time="ore {hour}.{minute:02d}",
    halves=("di mattina", "di sera"),
    date_time="{date}, {time}",
    hours="{h}\u00a0h e {m}\u00a0min",
    minutes="{m}\u00a0min",
    minutes_seconds="{m}\u00a0min e {s}\u00a0s",
    seconds="{s}\u00a0s",
    percent="{n}\u00a0%",
    thousands="’",
    colon=": ",
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    zero_is_one=False,
)

VOCABULARY = Vocabulary(
    roles={
        "agent": "Operatore",
        "customer": "Cliente",
        "ivr": "Voce automatica",
        "other": "Altra voce",
    },
    party_roles={
        "provider": "il fornitore",
        "customer": "il cliente",
        "agent": "risponde per il fornitore",
        "ombudsman": "l’organo di conciliazione",
        "regulator": "l’autorità di vigilanza",
        "press": "la stampa",
        "other": "ha partecipato anch’esso",
    },
    channels={
        "phone": "per telefono",
        "chat": "in chat",
        "email": "per posta elettronica",
        "video": "in video",
    },
    events={
        "post": "Messaggio pubblicato",
        "tweet": "Tweet",
        "email": "Messaggio di posta elettronica",
        "letter": "Lettera",
        "note": "Nota",
        "update": "Aggiornamento",
    },
    states={
        "private": "tenuta privata",
        "cleared": "autorizzata alla pubblicazione",
        "published": "pubblicata",
        "withdrawn": "ritirata",
        "republished": "ripubblicata",
    },
    tags={
        "promise": "promessa",
        "contradiction": "contraddizione",
        "same question again": "di nuovo la stessa domanda",
        "refusal": "rifiuto",
        "reads a script": "testo recitato",
        "on hold": "messa in attesa",
        "announcement": "annuncio",
        "solution": "soluzione",
        "private matter": "questione privata",
    },
    severities=("importanza bassa", "importanza media", "importanza alta"),
    categories={
        "person": Plural("menzione di una persona", "menzioni di persone"),
        "phone": Plural("numero di telefono", "numeri di telefono"),
        "email": Plural("indirizzo e-mail", "indirizzi e-mail"),
        "address": Plural("indirizzo o luogo", "indirizzi o luoghi"),
        "identity": Plural("numero d’identità", "numeri d’identità"),
        "account": Plural("numero di cliente o di contratto", "numeri di cliente o di contratto"),
        "payment": Plural("dato di pagamento", "dati di pagamento"),
        "date": Plural("data", "date"),
        "secret": Plural("password o codice", "password o codici"),
        "other": Plural("altro dettaglio", "altri dettagli"),
        "passage": Plural("passaggio omesso", "passaggi omessi"),
    },
)

IT = Wording(
    language="it",
    habits=HABITS,
    vocabulary=VOCABULARY,
    call="Chiamata",
    calls=Plural("chiamata", "chiamate"),
    call_number="Chiamata {number}",
    call_of="Chiamata del {date}",
    date_unknown="data sconosciuta",
    length_unknown="durata sconosciuta",
    of_it_on_hold="di cui {hold} di attesa",
    instead="Che cosa si poteva dire",
    replaced=(
        "I nomi e gli altri dati privati sono stati sostituiti prima della "
        "pubblicazione; una persona conserva ovunque lo stesso nome sostitutivo."
    ),
    left_out="[…] indica ciò che è stato omesso.",
    times="I tempi tra parentesi si contano dall’inizio della chiamata.",
    made_with="Realizzato con {tool}.",
    skip="Vai al contenuto",
    click_words="Scegliete un tempo o una parola per ascoltarla.",
    keys=(
        "Da tastiera: Tab va da un tempo all’altro, ← e → di parola in "
        "parola, Invio fa ascoltare, Spazio ferma."
    ),
    redacted_kind="trascrizione oscurata",
    listen="Ascoltare la registrazione",
    hear="ascoltare",
    captions="sottotitoli",
    bleeped="un segnale acustico copre ciò che è nascosto",
    redacted_intro="Trascrizione di una chiamata registrata.",
    hidden="Nascosto in questa chiamata",
    transcript="Trascrizione",
    hold_music="Musica d’attesa, {length}",
    moment="Momento",
    public_kind="racconto di un caso",
    what_happened="Che cosa è successo",
    parties="Le parti",
    time_account="Il tempo in cifre",
    account="{calls}, {total} in tutto.",
    account_hold="{calls}, {total} in tutto, di cui {hold} di attesa: il {share} del tempo.",
    account_partly=(
        "{calls}, {total} in tutto. In ciò che è raccontato qui ({shown}) l’attesa prende "
        "{hold}: il {share} del tempo."
    ),
    column_date="Data",
    column_call="Chiamata",
    column_length="Durata",
    column_hold="Attesa",
    column_waiting="Squilli e menu",
    column_silence="Nessuno parla",
    column_agent="Parla l’operatore",
    column_customer="Parla il cliente",
    column_both="Entrambi insieme",
    column_interrupted="Interruzioni",
    column_transfers="Trasferimenti",
    column_identified="Chiesto chi chiama",
    interrupted="{agent} dell’operatore, {customer} del cliente",
    time_method=(
        "I tempi sono calcolati dalla trascrizione e dai tempi delle sue parole; – sta per ciò "
        "che non è noto. Un’interruzione si conta dove qualcuno comincia mentre l’altro parla, "
        "e l’altro allora smette."
    ),
    time_corrected="Alcuni di questi tempi sono stati corretti a orecchio.",
    promises=Plural("promessa", "promesse"),
    promises_kept="{promises}, di cui {kept}.",
    promises_broken="{promises}, nessuna mantenuta.",
    kept=Plural("mantenuta", "mantenute"),
    repeats="Chiesto o detto più e più volte",
    repeated="{times} volte, in {calls}",
    due="Promesso per il {date}",
    became={
        "kept": "È stato mantenuto",
        "broken": "Non è stato mantenuto",
        "contradicted": "È stato contraddetto",
        "repeated": "È stato ridetto",
    },
    before={
        "kept": "Mantiene ciò che era stato detto",
        "broken": "Non mantiene ciò che era stato detto",
        "contradicted": "Contraddice ciò che era stato detto",
        "repeated": "Ridice ciò che era stato detto",
    },
    not_shown="chiamata non riprodotta qui",
    timeline="Il corso degli eventi",
    key_moments="I momenti chiave",
    key_moments_intro=(
        "Ogni volta: che cosa è stato detto, che cosa dice a un cliente e che cosa si poteva "
        "dire invece."
    ),
    says="Che cosa dice a un cliente",
    lessons="Che cosa se ne può imparare",
    lesson_signalled="Che cosa è stato fatto capire al cliente",
    lesson_instead="Che cosa si poteva dire",
    recording="Registrazione e pubblicazione",
    recording_intro=(
        "Ecco ciò che dichiara chi pubblica: come ogni chiamata è stata registrata e su quale "
        "base è pubblicata. È una dichiarazione, non un giudizio."
    ),
    recorded_as="Registrata come",
    published_as="Base della pubblicazione",
    updates="Modifiche a questa pubblicazione",
    demanded_by="chiesto da {who}",
)
