"""French phrases, with the quotes and spaces that are customary in Switzerland."""

from carereview.publish.wording.words import Habits, Plural, Vocabulary, Wording

HABITS = Habits(
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    date="{day} {month} {year}",
    date_first="1er {month} {year}",
    time="{hour}\u00a0h\u00a0{minute:02d}",
    halves=("du matin", "du soir"),
    date_time="{date} à {time}",
    hours="{h}\u00a0h\u00a0{m:02d}",
    minutes="{m}\u00a0min",
    minutes_seconds="{m}\u00a0min\u00a0{s}\u00a0s",
    seconds="{s}\u00a0s",
    percent="{n}\u00a0%",
    thousands="\u202f",
    colon="\u00a0: ",
    quotes=("«\u00a0", "\u00a0»"),
    inner_quotes=("“", "”"),
    zero_is_one=True,
)

VOCABULARY = Vocabulary(
    roles={
        "agent": "Agent",
        "customer": "Client",
        "ivr": "Voix automatique",
        "other": "Autre voix",
    },
    party_roles={
        "provider": "l’opérateur",
        "customer": "le client",
        "agent": "répond pour l’opérateur",
        "ombudsman": "l’organe de médiation",
        "regulator": "l’autorité de surveillance",
        "press": "la presse",
        "other": "a aussi pris part",
    },
    channels={
        "phone": "par téléphone",
        "chat": "par messagerie instantanée",
        "email": "par courriel",
        "video": "par vidéo",
    },
    events={
        "post": "Billet",
        "tweet": "Tweet",
        "email": "Courriel",
        "letter": "Lettre",
        "note": "Note",
        "update": "Mise à jour",
    },
    states={
        "private": "gardé privé",
        "cleared": "autorisé à la publication",
        "published": "publié",
        "withdrawn": "retiré",
        "republished": "remis en ligne",
    },
    tags={
        "promise": "promesse",
        "contradiction": "contradiction",
        "same question again": "même question posée à nouveau",
        "refusal": "refus",
        "reads a script": "texte récité",
        "on hold": "mise en attente",
        "announcement": "annonce",
        "solution": "solution",
        "private matter": "affaire privée",
    },
    severities=("importance faible", "importance moyenne", "importance élevée"),
    categories={
        "person": Plural("mention d’une personne", "mentions de personnes"),
        "phone": Plural("numéro de téléphone", "numéros de téléphone"),
        "email": Plural("adresse électronique", "adresses électroniques"),
        "address": Plural("adresse ou lieu", "adresses ou lieux"),
        "identity": Plural("numéro d’identité", "numéros d’identité"),
        "account": Plural("numéro de client ou de contrat", "numéros de client ou de contrat"),
        "payment": Plural("donnée de paiement", "données de paiement"),
        "date": Plural("date", "dates"),
        "secret": Plural("mot de passe ou code", "mots de passe ou codes"),
        "other": Plural("autre détail", "autres détails"),
        "passage": Plural("passage retiré", "passages retirés"),
    },
)

FR = Wording(
    language="fr",
    habits=HABITS,
    vocabulary=VOCABULARY,
    call="Appel",
    calls=Plural("appel", "appels"),
    call_number="Appel {number}",
    call_of="Appel du {date}",
    date_unknown="date inconnue",
    length_unknown="durée inconnue",
    of_it_on_hold="dont {hold} d’attente",
    instead="Ce qui aurait pu être dit",
    replaced=(
        "Les noms et les autres données privées ont été remplacés avant la "
        "publication\u00a0; une même personne garde partout le même nom de remplacement."
    ),
    left_out="[…] signale ce qui a été omis.",
    times="Les temps entre crochets se comptent depuis le début de l’appel.",
    made_with="Réalisé avec {tool}.",
    skip="Aller au contenu",
    click_words="Choisissez une heure ou un mot pour l’entendre.",
    keys=(
        "Au clavier\u00a0: Tab va d’une heure à l’autre, ← et → vont de "
        "mot en mot, Entrée fait entendre, Espace arrête."
    ),
    redacted_kind="transcription caviardée",
    listen="Écouter l’enregistrement",
    hear="écouter",
    captions="sous-titres",
    bleeped="un bip remplace ce qui est masqué",
    redacted_intro="Transcription d’un appel enregistré.",
    hidden="Masqué dans cet appel",
    transcript="Transcription",
    hold_music="Musique d’attente, {length}",
    moment="Moment",
    public_kind="récit d’un cas",
    what_happened="Ce qui s’est passé",
    parties="Les parties",
    time_account="Le compte du temps",
    account="{calls}, {total} au total.",
    account_hold="{calls}, {total} au total, dont {hold} d’attente, soit {share} du temps.",
    account_partly=(
        "{calls}, {total} au total. Dans ce qui est raconté ici ({shown}), l’attente prend "
        "{hold}, soit {share} du temps."
    ),
    column_date="Date",
    column_call="Appel",
    column_length="Durée",
    column_hold="Attente",
    column_waiting="Sonnerie et menus",
    column_silence="Personne ne parle",
    column_agent="L’agent parle",
    column_customer="Le client parle",
    column_both="Les deux à la fois",
    column_interrupted="Interruptions",
    column_transfers="Transferts",
    column_identified="Identité demandée",
    interrupted="{agent} par l’agent, {customer} par le client",
    time_method=(
        "Ces temps sont calculés d’après la transcription et la place de ses mots; – signifie "
        "inconnu. Une interruption est comptée quand quelqu’un commence pendant que l’autre parle, "
        "et que l’autre s’arrête alors."
    ),
    time_corrected="L’éditeur a corrigé certains de ces temps à l’oreille.",
    promises=Plural("promesse", "promesses"),
    promises_kept="{promises}, dont {kept}.",
    promises_broken="{promises}, aucune tenue.",
    kept=Plural("tenue", "tenues"),
    repeats="Demandé ou dit encore et encore",
    repeated="{times} fois, en {calls}",
    due="Promis pour le {date}",
    became={
        "kept": "Cela a été tenu",
        "broken": "Cela n’a pas été tenu",
        "contradicted": "Cela a été contredit",
        "repeated": "Cela a été redit",
    },
    before={
        "kept": "Tient ce qui a été dit",
        "broken": "Ne tient pas ce qui a été dit",
        "contradicted": "Contredit ce qui a été dit",
        "repeated": "Redit ce qui a été dit",
    },
    not_shown="appel non reproduit ici",
    timeline="Le fil des événements",
    key_moments="Les moments clés",
    key_moments_intro=(
        "À chaque fois\u00a0: ce qui a été dit, ce que cela dit à un client, et ce qui aurait pu "
        "être dit à la place."
    ),
    says="Ce que cela dit à un client",
    lessons="Ce qu’il faut en retenir",
    lesson_signalled="Ce qui a été signifié au client",
    lesson_instead="Ce qui aurait pu être dit",
    recording="Enregistrement et publication",
    recording_intro=(
        "Voici ce que déclare la personne qui publie\u00a0: comment chaque appel a été enregistré, "
        "et sur quelle base il est publié. C’est une déclaration, pas un jugement."
    ),
    recorded_as="Enregistré comme",
    published_as="Base de la publication",
    updates="Modifications de cette publication",
    demanded_by="demandé par {who}",
)
