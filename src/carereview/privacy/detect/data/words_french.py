"""Everyday French words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a abime abimee abonne abonnee abonnement abonnements abonnes abord absent absente absolument
acceder accents accepte acces accident accord accorder achat achete acheter acompte actif action
activation active activee activer actuellement adieu adresse affaire affaires affiche affichent
afficher affirme affirmer afin age agit agreable ah ai aide aider aiderait aidez ailleurs aimable
aime aimerais ainsi ajoute alinea alle aller allez allons allume allumer alors amour ancien annee
annees anniversaire annoncer annuel annulation annule annulee annuler antenne antennes aout
appareil appartement appel appelait appele appelee appelees appeler appeles appelez appeliez
appelle appellera appelles appels apprenti apprentie appuyez apres arbres argent arrange arret
arrets arrive arrivee arriver arteres article ascenseur assez assistance assistant assurance
assurances assure assuree assurer assures attache attend attendais attendez attendrait attendre
attends attendu attente attention au aucun aucune augmentation augmente aujourd aupres aurais
auriez aussi autant automne autre autrement autres aux avais avait avance avant avec averti avertir
avez aviez avions avis avocat avoir avons avril bagage bagages bail bailleur baisse baisser
bancaire bancaires bande banque barres bas batiment beau beaucoup bel belle besoin betises bien
bientot bienvenue billet billets bizarre bleu bleue bleus blocage bloque bloquee bloquer boite
boites boitier boitiers bon bonjour bonjours bonne bonnes bons bonsoir bord borne bouge bougez
boulangerie bout boutique box branche branchee brancher branchez bref bris brise brun brune bureau
bus c ca cable cables cadeau cadran calculer cambriole camion canon canton cantonal capte car carte
carton cas casse cassee casser catastrophe catastrophique cause caution cave ce cela celle celles
cellulaire celui centre cents cependant certain certaine certainement certaines certains ces cet
cette ceux chaine chaleur chambre chance change changement changer chantier chaque chat chauffage
chauffe chaussures cheffe cher cherche chercher cherchez chere chez chien chiffre chiffres choisi
choisir choisissez choix chomage chose choses cinq civil clair clavier cle cles client cliente
clientele clients clignote clignotent clignoter clinique cliquer cliquez code coeur coin colere
colis collaborateur collaboratrice colle collegue combien commande commander comme commence
commencer comment commercial commune communication compagne compagnie compagnon complet
completement completer composez comprendre comprends compris comprise compte compter comptes
compteur compteurs comptez concernant concerne concernee concierge concorde conduire conduisait
conduisez confirme confirmer confort conge congelateur conjoint conjointe connais connaissez
connait connaitre connecter connexion connexions conseil conseille conseiller conseillere
conseillez conserver consommation constant constat consulte consulter consultez contact contacte
contacter contactez content contente conteste contester contraire contrat contrats contre controle
controler conversation coordonne coordonnee coordonnees copain copie copine cordon correct
correctement correspond correspondance corrige corriger corriges cote couloir coup coupe coupee
coupes coupure coupures courage courant courriel courrier courriers cours cout coute couter coutera
couverture couvre credit credite crois cuisine cuivre d dame dans date de debit debite debitee
debiter debitez debits debloque debloquer debout debranche debrancher debranchez debut decembre
deception deces decide decidement decider decidera decompte decomptes decroche decrocher decroches
decrochez decu decue degats degele dehors deja delai delais demain demandais demandait demande
demander demanderai demandez demandiez demarche demarches demarrage demarre demenage demenagement
demenager demi demie dentiste depannage depanneur depart departement depasse deposer depot depuis
derange derangement dernier derniere dernierement derniers derriere des desactive desactiver
desagreable descente desirez desole desolee desormais dessous dessus detail details deux deuxieme
devais devait devant devez devis devoir devra devrais devrait devriez dicte dicter dictez
difference difficile dimanche dire direct directement directeur direction directrice dis disaient
disais disait disent disiez disjoncteur disponible disposition dit dites dix docteur docteure dois
doit domicile domiciliee dommage donc donne donnees donner donnez dont dossier dossiers doucement
doute droit droite du dure duree e eau eaux echange echeance echeances echue ecole economie
economiser ecoute ecoutez ecran ecrire ecris ecrit ecrite ecrivait ecrivez efface effacer effacez
effectivement effectue effet eglise electricien electricienne electricite electrique electriques
electronique element elle elles email emmenage emmenager employe employee en enchante encore enerve
enervee enfant enfants enfin engagement enregistre enregistree enregistrement enregistrer ensemble
ensuite entend entendez entends entendu entendue entier entre entreprise entrer entretien enveloppe
envie environ envoi envoie envoyait envoye envoyee envoyer envoyez epelant epeler epelez epelle
epines epoque epouse equipe erreur es escalier espere essaie essaye essayer essayez est et etage
etaient etais etait etat ete eteindre eteint etes etions etiquette etonne etrange etranger etre
etudes etudiant etudiante etudiants etudie eu euh eux evidemment evite exact exacte exactement
excellente exceptionnel excuse excusez exemple existe expedie expedier expire explication
explications explique expliquer express f fache fachee facile facon facteur factur facturation
facture facturee facturer factures facturez faire fais faisait fait faites famille fantastique
fasse fatigue fatiguee faudra faudrait fausse fausses faut faux femme fenetre fera ferai ferme
fermer fete feu fevrier fibre fiche fidelite fige fil fille fils fin fini finit fins fioul fissure
fixe fleuriste fois fonction fonctionnait fonctionne fonctionner font forfait forfaits formation
forme formidable formulaire fort fournisseur fr frais franche franchement franchise francs frere
fuite fur furieux g garage garagiste garanti garantie garantir garde garder gardez gare gauche gaz
general genial genre gens gentil gentille gentillement gentils gerance geste gigas glace grand
grande grandir gratuit gratuite gratuitement grave grenier gresille gris grise gros groupe groupes
guichet h habitait habite habiter habitez habitude hallucinant hausse haut hein heritier hesite
hesitez heu heure heures heureusement hier historique hiver homme honneur honteux hopital hors
hotesse hotline hui huit ici idee identifiant identifie identifier identifiez identite il illimite
ils image immatriculation immeuble impeccable impoli impossible inadmissible incendie incident
inclus inconvenient independant independante indesirables index indique indiquer indiscretion
infiniment information informations informe informer injoignable inondation inquiet inquiete
inscrire inscris inscrit inscrite inscrivez installait installation installe installee installer
instant interesse interne internet intervention intervient inverse itinerance j jamais janvier
jaune jaunes je jeudi jeune jeunes joie joignable joignables joindre joins joue jour journal
journee jours juillet juin juraient jure juree juridique jusqu jusque juste justement justes
justice justificatif kilowatt kilowattheure kilowattheures l la labyrinthe laisse laisser laissez
lait laquelle latence le lendemain lent lente lentement lenteur lequel les lesquelles lesquels
lettre lettres leur leurs libellee libre lien lieu lieux ligne limites lire lisez liste lit
livraison livre livree livrer livreur local localite locataire locataires location logement loger
logez loin long longtemps lors lorsque loue louer loyer lu lue lui lumiere lundi lunettes m ma
machin madame mademoiselle magasin magasins magnifique mai mail maintenant mairie mais maison
maitre majeur mal malade maladie malgre malheureusement mandat manquait manque manquerai marche
mardi mari marque marquee marquer marquez mars materiel matinee matricule mauvais maximal maximale
maximum me mec medecin megaoctet megas meilleur membre meme memes menage menu menuiserie menuisier
merci mercredi mere mes message messagerie messages messieurs mesure met metier metre metronome
mets mettez mettrai mettre midi mien mieux milieu mille milliseconde millisecondes mineur minimum
minuit minuscules minute minutes mis mise mobile mode modele modem modification modifie modifier
moi moins mois moitie moment mon monde monnaie monsieur montant montants monter montez montrait
montre mordu mot motif motifs moto mots moyen mur musique mutuelle n naissance natel navre navree
navs ne nee neige neuf nez ni nickel nie nier niveau noel noire noirs nom nomme nommee noms non
nord normal normalement nos notamment note notee noter notes notez notre nous nouveau nouvel
nouvelle novembre nuit nul numero numeros o objet objets obligation obtenir occupe occuper octobre
offert offre offres offrir on ont operateur option ordinateur ordonnance ordre orthographe
orthographie orthographier ou ouais oublie oublier oubliez ouf oui ouvert ouverte ouverts ouvrables
ouvre ouvrez ouvrier ouvriere ouvrir p page paie paiement paiements paire palier panne panneaux
pannes papa papier paquet paquets par parait parapluie parce pardon pare pareil pareillement
parents parfait parfaite parfaitement parfois parlais parle parler parlez pars part partenaire
partent parti particulier partie partir partis partout pas passait passe passee passer passez
patience patiente patienter patientez patron patronyme paye payee payer payez pays pecheur peine
pellets pendant penible pense penser pensez perdre perdu perdue perdus pere perimee permet
permettez permettre personne personnel personnelle perturbation petit petite peu peur peut peuvent
peux pharmacie pis place places plaindre plainte plaisir plait planifiee plaque plomberie plombier
pluie plus plusieurs plutot point poli police polie poliment pompe portable portail porte portee
portugal posez possibilite possible postal postale poste pour pourquoi pourra pourrais pourrait
pourriez pourront poursuite poursuites pourtant poussette pouvais pouvait pouvez pouvoir preavis
precieuse precis precise precisement prefere preferer preferez preleve prelevement premier premiere
prend prendre prends prenez prenom pres present presente presque pret prete pretend pretendre
prevenir prevu prie prime primes principal printemps pris prise prises prive prix probablement
probleme problemes prochain prochaine procuration produit professionnel profiter prolonge prolonger
promesse promesses promet promettait promettre promis promotion prononce propos propose proposer
proposez proposition propre proprietaire protection prouve puce puis puisque puisse qu qualite
quand quant quart quartier quasiment quatre que quel quelconque quelle quelles quelqu quelque
quelques question questions qui quinze quitter quittez quoi quotidien rabais raccordement
raccordements raccrochait raccroche raccroches raccrochez raison rajeunis rajeunit rallume rallumer
rapide rapidement rapides rappel rappelais rappelait rappeler rappelez rappelle rappellera rappels
rarement rassure rassurer re reaction rebrancher rebranchez recapitulatif recapitule reception
recevez recevoir recevrez recherche reclamation reclamations reclame reclamer recois recoit
recommande recommence reconnais recontacte recontacter recopie recouvrement recto recu recue
redemander redemarre redemarrer redemarrez redevient redire redites redonnez refais reference refus
refuse refusee regarde regarder regardez regardons regie region regional regle regler reglez
regrettable regrette reinitialise relance releve releves relire relis relit remarque remarques
remboursable rembourse remboursement rembourser rembourses remboursez remercie remettre remise
remplacer rendez rendre rendue renouvele renouveler renseignement renseigner rentre renvoyer
renvoyez reparation repare reparti repete repeter repetez repond repondait repondeur repondre
reponds repondu reponse reprend reprendra reprendre reprends repris reseau reseaux reserve
resiliation resilie resilier resiliez resolu resoudre responsable reste retard retiens retour
retourner retraite retraitee retrouve reussi revenir revenu reviens revoir rez rien robinet rose
rouge rouges roule route routeur rubrique rue s sa sais saisi saisir saisissez sait salaire salle
salon saluez salut salutations samedi sans satisfait satisfaite sauf saute savais savez savoir
scandaleux se seance second seconde secondes secteur securite selon semaine semaines semble
semestre seniors sens separer septembre sera serai serais serait serez seriez sert service services
servir ses seul seule seulement si signal signale signalerai signature signe signee signer signez
simple simplement sinistre sinistres sinon site situation six social sociale sociales societe soeur
soi soir soiree sois soit solde soleil solution sommation somme sommes son sondage sonne sont sors
sorte sortir souci souffle souhaite souhaitez sourire sous souvenir souvent souviens standard stp
succession suffit suis suisse suite suivi suivre sujet super supplementaire supprime supprimer sur
surement surtout svp sympa sympathique systeme t ta tant tape taper tapez tard tarif tarifs taxe
taxes technicien technique tel tele telecom telemedecine telephonait telephone telephonique
teletravail television telle tellement telles temps tenez tenir terminant termine terminer tes test
teste texte tiens tient timbre titre titulaire titulaires toi toit tombe tombee tomber ton tonalite
total totalement touche toucher touches toujours tous tout toute toutes train traine traite
traitement traiter trajet tram tranche tranquille tranquillement transfere transferer transfert
transmet transmets transmettre transmis transporteur travail travaillait travaille travailler
travaillez travaux tres trimestre trois troisieme trompe trop trouve trouvee trouver trouves
trouvez truc tu un une unique unis urgence urgent usage utilise utiliser utilisez v va vacances
vais valable validation valide valider valise vas vehicule velo vendeur vendeuse vendredi vendu
venez venir vente venu verification verifie verifiee verifier veritable verrez vers verse versement
verser version verso vert verte verts veuillez veut veux via vides vie viendra viendrait viens
vient ville vingt vire virement virez vit vite vitesse vivement vivre voici voila voir vois voisin
voisine voisins voit voiture voix vol vole volee voler volets volontaire volontiers vont vos votre
voudrais voudrait voulais voulait voulez vouloir vous voyage voyageur voyant voyants vrai vraie
vraies vraiment vu wagon y yeux zero
cloturee cloture derangements voyageurs quitte quittee temoin temoins colocataire colocataires
heritage preneur expertise expert huissier billetterie remboursees indemnite degat plafond
fusible amplificateur repeteur consigne dedouanement bordereau decouvert interphone sonnette
paillasson conciergerie
tousse glissent glisse respirez respire expliquez cherchais dechiffre dechiffrer ecorche ecorcher
bougerai finisse finir reelle reel rectifier rectifie visage vin bain bains baignoire lavabo
gendre gardien restent lunette oreille oreilles genou hanche dos pli colonne stylo crayon tiroir
armoire etagere balcon terrasse interrupteur rallonge orange bouchon couvercle sticker autocollant
emballage cartons souris manette casque chargeur batterie pile piles boucher coiffeur coiffeuse
serrurier
paperasse etroite etroit largement policiers meubles meuble maniaque quatrieme courbe petits
petites carabiniers gendarmes escrocs arnaque arnaques vrais tantot jadis autrefois naguere
"""
