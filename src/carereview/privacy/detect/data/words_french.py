"""Everyday French words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a abonnement abord absent absolument acceder acces accord achat acheter actif action active
activer actuellement adresse affaire afin ah ai aide aider ailleurs aimable aime aimerais ainsi
ajoute alle aller allume alors ancien annee annees annuel annulation annule annuler aout
appareil appel appele appeler appelez appelle appelles appels appuyez apres arrange arrive
arriver assez assistance assistant assurance assure attend attendais attendez attendre attends
attente au aucun aucune aujourd auriez aussi autant automne autre autres aux avais avait avance
avant avec avez aviez avions avis avocat avoir avons avril bail banque beaucoup bel belle besoin
bien bienvenue boite bon bonjour bonjours bonne bonnes bons bonsoir bord borne box branche bref
bureau c ca cable cadeau canton car carte cas cause ce cela celle celles celui centre certain
certaine certains ces cet cette ceux chance change changement changer chaque cher chere chez
choisir choix chose choses cinq clair clavier client cliente clientele clients clignote cliquez
code colis collaborateur collaboratrice collegue combien commande commander comme commence
commencer comment commercial commune communication compagne compagnie compagnon complet
completement composez comprendre comprends compris compte concernant concierge confirme
confirmer conjoint conjointe connais connait connecter connexion conseil conseiller conseillere
conserver contact contacter contrat contre coordonne coordonnee coordonnees copain copine
correct correspond cote coup coupe coupure courage courant courriel courrier cours cout coute
crois d dame dans date de debit debranche debrancher debut decembre deces decider dehors deja
delai demain demande demander demarrage demenagement depart departement depuis derange dernier
derniere dernierement des desirez desole desolee desormais dessus detail details deux devais
devait devant devez devis devrait dictez difficile dimanche dire direct directement directeur
direction directrice dis disaient disais disait disent disiez disponible dit dites dix docteur
dois doit dommage donc donne donner donnez dont dossier doucement doute droit du duree e eau
echange ecole ecoute ecoutez ecran ecrire ecrit ecrite ecrivait ecrivez effectivement effectue
effet eglise elle elles email en enchante encore enerve enfant enfin enregistre enregistrement
enregistrer ensemble ensuite entendez entends entendu entendue entre entreprise envie environ
envoi envoie envoyait envoye envoyer envoyez epeler equipe erreur es espere essaie essaye
essayer est et etage etais etait etat ete eteindre eteint etes etions etrange etranger etre eu
euh eux evidemment exact exactement excellente excuse excusez exemple existe explique expliquer
express f fache facile facon factur facturation facture factures faire fais faisait fait faites
famille fasse faudra faudrait faut faux femme fera ferai fermer fete feu fevrier fibre fille
fils fin fini fixe fois fonction fonctionnait fonctionne fonctionner font forfait forme
formidable formulaire fort fr frais francs frere fur furieux g garantie garder gare general
genial gens gentil gentille gentillement gerance geste grand grande gratuit grave gros h
hallucinant hein heritier heure heures heureusement hier historique hiver homme honteux hopital
hors hotesse hotline hui huit ici idee il ils image impossible inadmissible incident inclus
inconvenient indique indiquer information informations informe informer injoignable installait
installation installe instant interesse interne internet intervention inverse j jamais janvier
je jeudi jeune joindre jour journee jours juillet juin juraient jure juree jusqu jusque juste
justement justice l la laisse laisser laissez le les lettre leur leurs libre lieu ligne lire
liste livraison livre local logement loin long longtemps lors lorsque loyer lui lumiere lundi m
ma machin madame mademoiselle magasin mai mail maintenant mairie mais maison maitre mal malgre
malheureusement manque marche mardi mari mars mauvais maximum me mec medecin meilleur meme memes
menu merci mercredi mere mes message messagerie messages messieurs met metier mettre mieux mille
minimum minute minutes mis mise mobile mode modele modem moi moins mois moitie moment mon monde
monsieur montant monter montrait montre mot mots moyen n naissance natel ne nee neuf nez ni
niveau noel nom noms non nord normal normalement nos notamment note notee noter notez notre nous
nouveau nouvel nouvelle novembre nuit nul numero numeros o objet obligation obtenir occupe
octobre offre offres on ont operateur option ordinateur ordre ou ouais oublie oui ouvert ouvrir
p page paie paiement paiements panne papa papier par parce pardon pareil parents parfait
parfaitement parfois parlais parle parler parlez part particulier partie partir pas passait
passe passee passer passez patience patientez patron paye payer payez pays peine pendant pense
penser perdre perdu pere permet permettez personne personnel personnelle petit petite peu peur
peut peuvent peux pis place plainte plaisir plait plus plusieurs plutot point police poliment
portable portail porte possibilite possible poste pour pourquoi pourrais pourrait pourriez
pourtant pouvais pouvait pouvez pouvoir precis precise prefere preferez premier premiere prend
prendre prends prenez prenom pres present presque pret prevu prie principal printemps prise prix
probleme problemes prochain prochaine produit professionnel profiter promesse promet promettait
promis propos propose proposer propre protection prouve puce puis puisque puisse qu qualite
quand quant quartier quatre que quel quelle quelles quelqu quelque quelques question questions
qui quinze quitter quoi quotidien rabais raccordement raccrochait raccroche raccrochez raison
rallume rallumer rapide rapidement rappel rappelait rappeler rappelez rappelle rappellera
rassure rassurer re reception recevez recevoir reclamation recois recommande reconnais recu
redemarre redemarrer reference refus refuse regarde regarder regardez regle regler regrettable
regrette remarque rembourse remboursement remercie remettre remplacer rendez rendre
renseignement renseigner rentre reparation repare repete repeter repetez repond repondait
repondre repondu reponse reseau reserve resiliation resilier resolu resoudre responsable reste
retard retour retourner retraite retrouve reussi revenir reviens revoir rien rose roule route
routeur rue s sa sais saisissez sait salut samedi sans sauf savez savoir scandaleux se second
seconde secondes securite selon semaine semaines semble sens septembre sera serai serais serait
serez seriez service services ses seul seule seulement si signal signale signature signe simple
simplement sinon site situation six societe soeur soi soir soiree sois soit solde solution
sommes son sonne sont sors sorte sortir souci souhaite souhaitez sous souvenir souvent standard
stp succession suffit suis suisse suite suivi sujet super supplementaire sur surtout svp sympa
systeme t ta tant tapez tard tarif tarifs technicien technique tel telephonait telephone
telephonique television telle tellement telles temps tenez tenir termine terminer tes test teste
texte tiens titre titulaire toi tombe ton total totalement touche toujours tous tout toute
toutes traite traitement traiter tranquille tranquillement transfere transferer transfert
transmets transmettre travail travaille travaux tres trois trop trouve trouver trouvez tu un une
unique urgence urgent usage utilise utiliser v va vacances vais valable validation valide
valider vas vendeur vendeuse vendredi venez venir venu verification verifie verifier vers
version veuillez veut veux via vie viendra viendrait viens vient ville vingt virement vite
vitesse vivement voici voila voir vois voisin voit voix vol volontaire volontiers vont vos votre
voudrais voudrait voulais voulait voulez vouloir vous voyant vrai vraiment vu y yeux zero
magnifique fantastique impeccable nickel trimestre semestre acompte relis relire betises parti
pourra pourront devra franchise honneur epelle dicter precisement electronique reparti coupee
secteur releve depot boutique prelevement
"""
