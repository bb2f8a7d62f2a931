"""Everyday French words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a abime abimee abonnement abonnements abord absent absolument acceder acces accord achat acheter
acompte actif action activation active activee activer actuellement adresse affaire affirme
affirmer afin agreable ah ai aide aider ailleurs aimable aime aimerais ainsi ajoute alle aller
allume allumer alors ancien annee annees annuel annulation annule annulee annuler antenne antennes
aout appareil appel appele appeler appelez appelle appelles appels apprenti apprentie appuyez apres
arrange arrive arriver assez assistance assistant assurance assure assuree assurer assures attend
attendais attendez attendre attends attente au aucun aucune aujourd auriez aussi autant automne
autre autres aux avais avait avance avant avec avez aviez avions avis avocat avoir avons avril bail
bailleur bain bancaire bancaires banque bas batiment beaucoup bel belle besoin betises bien
bienvenue bleu bleue bleus bloque bloquee bloquer boite boites bon bonjour bonjours bonne bonnes
bons bonsoir bord borne bout boutique box branche branchee brancher branchez bref brun brune bureau
c ca cable cables cadeau canton car carte cas casse cassee casser cause cave ce cela celle celles
celui centre certain certaine certaines certains ces cet cette ceux chambre chance change
changement changer chantier chaque cher cherche chercher cherchez chere chez choisi choisir
choisissez choix chose choses cinq clair clavier client cliente clientele clients clignote
clignotent clignoter clinique cliquez code coin colis collaborateur collaboratrice collegue combien
commande commander comme commence commencer comment commercial commune communication compagne
compagnie compagnon complet completement composez comprendre comprends compris compte compteur
compteurs concernant concierge confirme confirmer conjoint conjointe connais connaissez connait
connaitre connecter connexion conseil conseille conseiller conseillere conseillez conserver
consommation contact contacte contacter contactez content contente conteste contester contrat
contre coordonne coordonnee coordonnees copain copine cordon correct correspond corrige corriger
corriges cote couloir coup coupe coupee coupure coupures courage courant courriel courrier
courriers cours cout coute couverture credit crois cuisine cuivre d dame dans date de debit debite
debiter debits debloque debloquer debranche debrancher debranchez debut decembre deces decide
decider decroche decrocher decroches decrochez decu decue dehors deja delai delais demain demandait
demande demander demandez demarche demarches demarrage demenage demenagement demenager dentiste
depart departement depot depuis derange derangement dernier derniere dernierement derriere des
desactive desactiver desagreable desirez desole desolee desormais dessous dessus detail details
deux devais devait devant devez devis devra devrait dicte dicter dictez difficile dimanche dire
direct directement directeur direction directrice dis disaient disais disait disent disiez
disponible dit dites dix docteur dois doit dommage donc donne donner donnez dont dossier doucement
doute droit droite du duree e eau echange echeance echeances ecole ecoute ecoutez ecran ecrire
ecrit ecrite ecrivait ecrivez efface effacer effacez effectivement effectue effet eglise
electronique elle elles email emmenage emmenager employe employee en enchante encore enerve enervee
enfant enfin enregistre enregistree enregistrement enregistrer ensemble ensuite entendez entends
entendu entendue entre entreprise enveloppe envie environ envoi envoie envoyait envoye envoyee
envoyer envoyez epeler epelez epelle equipe erreur es escalier espere essaie essaye essayer est et
etage etais etait etat ete eteindre eteint etes etions etrange etranger etre etudiant etudiante eu
euh eux evidemment exact exacte exactement excellente excuse excusez exemple existe expedie
expedier explication explications explique expliquer express f fache fachee facile facon factur
facturation facture facturee facturer factures facturez faire fais faisait fait faites famille
fantastique fasse fatigue fatiguee faudra faudrait fausse fausses faut faux femme fenetre fera
ferai fermer fete feu fevrier fibre fiche fille fils fin fini fixe fois fonction fonctionnait
fonctionne fonctionner font forfait forfaits forme formidable formulaire fort fr frais franchise
francs frere fur furieux g garage garanti garantie garantir garder gare gauche general genial gens
gentil gentille gentillement gentils gerance geste grand grande gratuit grave grenier gris grise
gros guichet h habitait habite habiter hallucinant haut hein heritier hesite heure heures
heureusement hier historique hiver homme honneur honteux hopital hors hotesse hotline hui huit ici
idee il ils image immeuble impeccable impoli impossible inadmissible incident inclus inconvenient
independant independante indique indiquer information informations informe informer injoignable
inquiet inquiete inscrire inscrit inscrite installait installation installe installee installer
instant interesse interne internet intervention inverse j jamais janvier jaune jaunes je jeudi
jeune joignable joignables joindre jour journee jours juillet juin juraient jure juree jusqu jusque
juste justement justes justice kilowattheure l la laisse laisser laissez laquelle le lent lente
lenteur lequel les lesquelles lesquels lettre leur leurs libre lieu ligne lire lisez liste lit
livraison livre livree livrer livreur local locataire locataires logement loin long longtemps lors
lorsque loue louer loyer lu lue lui lumiere lundi m ma machin madame mademoiselle magasin
magnifique mai mail maintenant mairie mais maison maitre mal malade malgre malheureusement manque
marche mardi mari mars mauvais maximum me mec medecin meilleur meme memes menu merci mercredi mere
mes message messagerie messages messieurs met metier mettre mieux milieu mille minimum minute
minutes mis mise mobile mode modele modem modification modifie modifier moi moins mois moitie
moment mon monde monsieur montant montants monter montrait montre mot mots moyen n naissance natel
ne nee neuf nez ni nickel nie nier niveau noel noir noire noirs nom noms non nord normal
normalement nos notamment note notee noter notes notez notre nous nouveau nouvel nouvelle novembre
nuit nul numero numeros o objet obligation obtenir occupe octobre offre offres offrir on ont
operateur option ordinateur ordonnance ordre orthographe orthographie orthographier ou ouais oublie
oui ouvert ouvrir p page paie paiement paiements palier panne pannes papa papier paquet paquets par
parce pardon pareil parents parfait parfaitement parfois parlais parle parler parlez part parti
particulier partie partir pas passait passe passee passer passez patience patiente patienter
patientez patron paye payee payer payez pays peine pendant pense penser perdre perdu perdue pere
permet permettez personne personnel personnelle petit petite peu peur peut peuvent peux pharmacie
pis place plaindre plainte plaisir plait plus plusieurs plutot point poli police polie poliment
portable portail porte possibilite possible poste pour pourquoi pourra pourrais pourrait pourriez
pourront poursuite poursuites pourtant pouvais pouvait pouvez pouvoir precis precise precisement
prefere preferer preferez prelevement premier premiere prend prendre prends prenez prenom pres
present presque pret pretend pretendre prevu prie prime primes principal printemps prise prises
prix probleme problemes prochain prochaine produit professionnel profiter prolonge prolonger
promesse promesses promet promettait promettre promis promotion propos propose proposer proposez
proposition propre proprietaire protection prouve puce puis puisque puisse qu qualite quand quant
quartier quasiment quatre que quel quelconque quelle quelles quelqu quelque quelques question
questions qui quinze quitter quoi quotidien rabais raccordement raccordements raccrochait raccroche
raccroches raccrochez raison rallume rallumer rapide rapidement rapides rappel rappelais rappelait
rappeler rappelez rappelle rappellera rappels rassure rassurer re rebrancher rebranchez reception
recevez recevoir reclamation reclame reclamer recois recoit recommande reconnais recu recue
redemarre redemarrer reference refus refuse regarde regarder regardez regie regle regler
regrettable regrette releve releves relire relis remarque remboursable rembourse remboursement
rembourser rembourses remercie remettre remise remplacer rendez rendre renouvele renouveler
renseignement renseigner rentre reparation repare reparti repete repeter repetez repond repondait
repondre repondu reponse reprend reprendre reprends repris reseau reseaux reserve resiliation
resilie resilier resiliez resolu resoudre responsable reste retard retour retourner retraite
retraitee retrouve reussi revenir reviens revoir rez rien rose rouge rouges roule route routeur rue
s sa sais saisi saisir saisissez sait salle salon salut samedi sans satisfait satisfaite sauf savez
savoir scandaleux se second seconde secondes secteur securite selon semaine semaines semble
semestre sens septembre sera serai serais serait serez seriez service services ses seul seule
seulement si signal signale signature signe signee signer signez simple simplement sinon site
situation six societe soeur soi soir soiree sois soit solde solution somme sommes son sonne sont
sors sorte sortir souci souhaite souhaitez sous souvenir souvent standard stp succession suffit
suis suisse suite suivi sujet super supplementaire supprime supprimer sur surtout svp sympa
sympathique systeme t ta tant tape taper tapez tard tarif tarifs taxe taxes technicien technique
tel telephonait telephone telephonique television telle tellement telles temps tenez tenir termine
terminer tes test teste texte tiens timbre titre titulaire toi tombe tombee tomber ton total
totalement touche touches toujours tous tout toute toutes traite traitement traiter tranche
tranquille tranquillement transfere transferer transfert transmet transmets transmettre transmis
travail travaillait travaille travailler travaillez travaux tres trimestre trois trop trouve
trouvee trouver trouvez tu un une unique urgence urgent usage utilise utiliser v va vacances vais
valable validation valide valider vas vendeur vendeuse vendredi venez venir venu verification
verifie verifiee verifier veritable vers verse versement verser version vert verte verts veuillez
veut veux via vie viendra viendrait viens vient ville vingt virement vit vite vitesse vivement
vivre voici voila voir vois voisin voisine voisins voit voix vol vole volee voler volontaire
volontiers vont vos votre voudrais voudrait voulais voulait voulez vouloir vous voyant voyants vrai
vraie vraies vraiment vu y yeux zero
"""
