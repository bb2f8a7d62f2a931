"""How firms are called, and how they answer the telephone; folded."""

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.phrases import Phrases

KINDS = words(
    """
    energie energies energia energy strom stromversorgung elektrizitatswerk elektra elettrica
    electrique electriques werke stadtwerke versorgung gas wasser eau acqua telecom telecoms
    telekom telecomunicazioni mobile mobil net netz netzwerk internet fibre fiber fibra fibres
    shopping shop store boutique versand online markt markets laden magasin negozio
    assurance assurances assicurazione assicurazioni versicherung versicherungen insurance
    krankenkasse krankenversicherung kasse cassa mutuelle mutua sante salute health gesundheit
    maladie bank banque banca bancaire kundencenter kundendienst kundenservice servicedesk
    helpdesk centre center centrale centralino callcenter service services servizio servizi
    clienti clientele hotline support suisse schweiz svizzera swiss switzerland group gruppe
    groupe gruppo gmbh ag sa sarl sagl ltd inc versandhandel post paket pakete transport
    transporte logistik logistique logistica airlines reisen voyages viaggi immobilien immobilier
    verwaltung regie media medien technik elektronik
    """
)
"""Words beside a firm's own: Helvita Santé, Elektra Seeland."""

AT = Phrases(
    {
        "": """
        bienvenue chez, bienvenue a la, service clientele de, centre d appel, service technique de
        apres vente, bienvenue au, service client de, hotline de
        willkommen bei, willkommen bei der, willkommen beim, kundendienst von, kundencenter von
        benvenuti da, benvenuto da, benvenuta da, benvenuti alla, centralino, assistenza clienti di
        servizio clienti di, numero verde di
        welcome to, customer service at, customer care at, thank you for calling, thanks for calling
        calling from, switchboard
        """
    }
)
"""Before a firm's name."""

OF = words("de d di da del della von vom bei from at of with chez par for")
"""Between who speaks and the firm they speak for."""

INTRODUCING = Phrases(
    {
        "": """
        je m appelle, vous parlez a, vous parlez avec, vous etes en ligne avec, mon nom est
        vous etes avec, a l appareil
        mein name ist, sie sprechen mit, sie sind verbunden mit, am apparat, am telefon, mein name
        mi chiamo, sono, parla con, in linea con, e in linea con, al telefono
        my name is, my name s, you re talking to, you are talking to, you re through to
        you re speaking to, you re speaking with, speaking, this is, i m
        """
    }
)
"""Says that who answers names themselves, so that what went before was the firm."""

GREETINGS = words(
    """
    bonjour bonsoir oui allo salut rebonjour guten tag morgen abend grueezi gruezi hallo ja
    buongiorno buonasera pronto salve good morning afternoon evening hello hi day
    """
)
"""What a firm may say before its name."""
