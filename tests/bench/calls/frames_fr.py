"""How calls go in French. `SEEN` is to learn from, `KEPT` to be measured with alone.

A line is an exchange; a slash begins the next turn, A and C say whose. AF is the agent's first
name, CL the customer's surname, TF and TL somebody else's.
"""

SEEN = """
A: Dépannage Léman, [AF AL] pour vous servir, bonjour.
A: Oui bonjour, ici [AF], que se passe-t-il ?
C: Bonjour [AF], [CF CL] à l'appareil, je n'ai plus de tonalité.
C: Bonjour, [CL], [CF CL], j'appelle de [CITY].
A: C'est à quel nom ? / C: Au nom de [CL].
A: Vous êtes Madame ? / C: [CL].
A: Rappelez-moi votre nom ? / C: Oui alors c'est [CF CL].
A: Et ça s'épelle ? / C: [SPELLED].
A: Je n'ai pas bien saisi votre nom. / C: [CL], je vous épelle : [SPELLED].
A: Où peut-on vous toucher dans la journée ? / C: Au travail c'est le [PHONE], autrement le [PHONE].
A: Un numéro où je vous rappelle si on est coupés ? / C: Prenez le [PHONE].
C: Notez mon natel : [PHONE].
A: Vous appelez depuis le [PHONE] ? / C: Oui, c'est ça.
C: Le monsieur m'a laissé son direct, [PHONE].
A: Il me faut un élément pour vous identifier. / C: Mon AVS ? [AHV].
A: Les treize chiffres de la carte d'assuré ? / C: [AHV].
A: Vous souhaitez être crédité où ? / C: Sur mon compte postal, [IBAN].
C: L'IBAN, je vous le lis doucement, [IBAN].
A: Et le moyen de paiement ? / C: La Mastercard, [CARD].
A: Les chiffres au recto ? / C: [CARD].
C: En haut à droite de la facture il y a [CUSTNO].
A: Vous avez la référence sous les yeux ? / C: Oui, [CUSTNO].
C: Mon identifiant c'est [CUSTNO], enfin je crois.
A: Le code à quatre chiffres de votre carte SIM ? / C: [PIN].
C: Elle m'a demandé mon PIN, j'ai dit [PIN].
A: Il vient d'arriver un code par SMS, vous me le lisez ? / C: [PIN].
A: Le numéro de série au dos du boîtier ? / C: [SERIAL].
C: Sur l'étiquette c'est marqué S N [SERIAL].
C: L'adresse MAC c'est [MAC].
C: Le technicien a garé sa voiture, plaque [PLATE], devant chez moi.
A: Vous êtes de quelle année ? / C: Je suis né le [DOB].
A: Pour la sécurité, votre date ? / C: [DOB].
C: Ma mère, née le [DOB], n'a pas d'ordinateur.
A: On intervient où exactement ? / C: Au [STREET], troisième étage, code [PIN].
C: J'habite [STREET], bâtiment B, à [CITY].
C: C'est chez [TF TL], [STREET], [ZIP] [CITY].
A: Le numéro postal ? / C: [ZIP].
A: À quelle adresse j'envoie le récapitulatif ? / C: [EMAIL].
C: Mon mail c'est [EMAIL], vous avez noté ?
C: Ma sœur [TF] vous a déjà écrit de [EMAIL].
C: J'ai eu votre collègue [TF] jeudi, très aimable.
C: Monsieur [TL] m'avait promis un geste.
A: Je vois une note de [TF TL] dans le dossier.
C: Dites à [TF] que ça n'a pas marché.
C: C'était une certaine Madame [TL].
A: Ne quittez pas, je vous transfère à [TF TL], de la facturation.
C: Mon beau-frère [TF] s'y connaît, lui.
C: Je veux parler à votre chef. / A: C'est Madame [TL], elle est absente.
A: Entendu, Monsieur [CL].
A: Merci de votre patience, Madame [CL].
C: Je compte sur vous, [AF].
C: Alors [AF], où on en est ?
A: Donc c'est zéro — / C: Non pardon, [PHONE].
A: Ça vous coûtera 29 francs 90 par mois pendant 24 mois.
A: On est ouvert de 8 h à 18 h 30, le samedi jusqu'à 16 heures.
A: C'est l'article 28 du code civil, alinéa 2.
A: Le technicien passe le jeudi 14 mars entre 8 heures et midi.
C: J'ai un Archer AX55 et un iPhone 14 Pro.
A: Vous devriez avoir 300 mégas en descente et 60 en montée.
C: J'ai attendu quarante-cinq minutes, puis encore vingt minutes.
A: Appelez gratuitement le 0800 55 64 64.
C: Je suis client depuis 2011 quand même.
A: Ouvrez une page et tapez 192.168.1.1.
C: Ça fait trois fois en quinze jours que je redémarre.
C: La lampe orange clignote et l'écran affiche erreur 691.
C: J'ai payé 245 francs 60 alors que l'offre disait 49.
A: Il faut compter entre dix et quinze jours ouvrables.
C: La porte est rose et la boîte blanche, dans un petit coin.
C: On va droit dans le mur, franchement, avec un tel loup.
A: L'augmentation est de 2,9 pour cent dès le 1er avril.
"""

KEPT = """
A: Service réseau, [AF AL], je vous écoute.
A: Bonsoir, [AF] du support, comment puis-je vous aider ?
C: Bonsoir, ici Madame [CL], de [CITY], c'est encore moi.
C: Je me présente, [CF CL], abonnée depuis longtemps.
A: Votre patronyme ? / C: [CL].
A: J'écris ça comment ? / C: [SPELLED].
A: Je peux vous recontacter comment ? / C: Sur mon cellulaire, [PHONE].
C: Faites le [PHONE], c'est celui de ma femme [TF].
A: Je relis : [PHONE]. / C: Exact.
C: Pour l'assurance sociale j'ai [AHV].
A: Et les coordonnées de votre banque ? / C: Alors, [IBAN].
A: Avec quelle carte réglez-vous ? / C: [CARD], elle expire bientôt.
A: Quel numéro porte votre contrat ? / C: [CUSTNO].
C: Le dossier chez vous porte le [CUSTNO].
C: On m'a fait taper [PIN] comme mot de passe.
A: Le PUK, c'est celui-ci ? / C: [PIN].
C: Sous le modem : [SERIAL].
C: Immatriculation [PLATE], si ça peut aider.
A: Quel âge avez-vous, votre naissance ? / C: C'est le [DOB].
C: Mon fils est du [DOB].
A: Vous logez où ? / C: [STREET], [ZIP] [CITY].
C: Le raccordement se trouve au [STREET].
A: Une boîte électronique ? / C: Bien sûr, [EMAIL].
C: Écrivez-moi sur [EMAIL], s'il vous plaît.
C: C'est un nommé [TF TL] qui m'a vendu ça.
C: Votre collaboratrice [TF] m'a raccroché au nez.
A: [TF TL] est la responsable, je lui en parle.
C: J'ai transmis tout ça à Maître [TL].
A: Au revoir Madame [CL], et bonne soirée.
C: Merci [AF], vous êtes gentille.
A: L'abonnement passe à 79 francs, TVA 8,1 pour cent comprise.
A: Selon l'article 19 alinéa 1, vous avez quatorze jours.
C: Mon routeur est une Fritzbox 7590, version 7.57.
A: La panne a commencé le 3 février à 14 h 20.
C: J'ai eu deux coupures de trente secondes ce matin.
A: Le débit est de 10 gigabits, la latence de 4 millisecondes.
C: Je regarde la chaîne 12 et elle saute.
A: Composez le 0848 800 900, touche 2.
C: En 2019 déjà, c'était la même chose.
C: Le chat noir a mordu le câble, un sacré petit marchand de misère.
"""
