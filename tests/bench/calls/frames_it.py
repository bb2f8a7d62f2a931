"""How calls go in Italian: Ticino and Italy. See frames_fr.py."""

SEEN = """
A: Centro guasti, [AF AL], in cosa posso esserle utile?
A: Sì buongiorno, qui [AF], che cosa succede?
C: Buongiorno [AF], all'apparecchio [CF CL], non ho più la linea.
C: Salve, [CL], [CF CL], chiamo da [CITY].
A: A che nome è? / C: A nome [CL].
A: Lei è la signora? / C: [CL].
A: Mi ripete il suo nome? / C: Sì allora sono [CF CL].
A: E come si scrive? / C: [SPELLED].
A: Non ho capito il cognome. / C: [CL], glielo sillabo: [SPELLED].
A: Dove la troviamo di giorno? / C: In ufficio allo [PHONE], se no [PHONE].
A: Se cade la linea dove la chiamo? / C: Faccia lo [PHONE].
C: Si segni il mio natel: [PHONE].
A: Chiama dallo [PHONE]? / C: Sì, giusto.
C: Mi ha lasciato il suo diretto, [PHONE].
A: Mi serve qualcosa per identificarla. / C: L'AVS? [AHV].
A: Le tredici cifre della tessera? / C: [AHV].
A: Dove le accreditiamo la somma? / C: Sul conto postale, [IBAN].
C: L'IBAN, lo leggo piano, [IBAN].
A: E come paga? / C: Con la Mastercard, [CARD].
A: I numeri sul davanti? / C: [CARD].
C: In alto a destra sulla bolletta c'è [CUSTNO].
A: Ha il riferimento davanti? / C: Sì, [CUSTNO].
C: Il mio identificativo è [CUSTNO], mi pare.
A: Le quattro cifre della SIM? / C: [PIN].
C: Mi ha chiesto il PIN, ho detto [PIN].
A: Le è arrivato un codice via SMS, me lo legge? / C: [PIN].
A: Il numero di serie sul retro? / C: [SERIAL].
C: Sull'etichetta c'è scritto S N [SERIAL].
C: L'indirizzo MAC è [MAC].
C: Il tecnico aveva la targa [PLATE], davanti a casa.
A: Di che anno è? / C: Sono nato il [DOB].
A: Per sicurezza, la data? / C: [DOB].
C: Mia madre, nata il [DOB], non ha il computer.
A: Dove dobbiamo intervenire? / C: In [STREET], terzo piano, codice [PIN].
C: Abito in [STREET], palazzina B, a [CITY].
C: È presso [TF TL], [STREET], [ZIP] [CITY].
A: E il CAP? / C: [ZIP].
A: Dove mando il riepilogo? / C: A [EMAIL].
C: La mia mail è [EMAIL], ha scritto?
C: Mia sorella [TF] vi ha già scritto da [EMAIL].
C: Giovedì ho avuto la sua collega [TF], molto gentile.
C: Il signor [TL] mi aveva promesso un rimborso.
A: Vedo una nota di [TF TL] nella pratica.
C: Dica a [TF] che non ha funzionato.
C: Era una certa signora [TL].
A: Le passo [TF TL], dell'amministrazione.
C: Mio cognato [TF] se ne intende.
C: Voglio il suo capo. / A: È la signora [TL], oggi non c'è.
A: D'accordo, signor [CL].
A: Grazie per la pazienza, signora [CL].
C: Conto su di lei, [AF].
C: Allora [AF], a che punto siamo?
A: Dunque è zero — / C: No scusi, [PHONE].
A: Le costa 29 franchi e 90 al mese per 24 mesi.
A: Siamo aperti dalle 8 alle 18 e 30, il sabato fino alle 16.
A: È l'articolo 28 del codice civile, capoverso 2.
A: Il tecnico passa giovedì 14 marzo tra le 8 e mezzogiorno.
C: Ho un Archer AX55 e un iPhone 14 Pro.
A: Dovrebbe avere 300 mega in download e 60 in upload.
C: Ho aspettato quarantacinque minuti, poi altri venti minuti.
A: Chiami gratis lo 0800 55 64 64.
C: Sono cliente dal 2011.
A: Apra una pagina e scriva 192.168.1.1.
C: In quindici giorni l'ho riavviato tre volte.
C: La luce arancione lampeggia e compare errore 691.
C: Ho pagato 245 franchi e 60 invece di 49.
A: Ci vogliono da dieci a quindici giorni lavorativi.
C: La costa era bella, il gallo cantava nel prato.
C: È una stella fissa, il massimo che si può avere.
A: L'aumento è del 2,9 per cento dal 1 aprile.
"""

KEPT = """
A: Rete fissa, sono [AF AL], mi dica.
A: Buonasera, [AF] del supporto, come la aiuto?
C: Buonasera, signora [CL] di [CITY], sono ancora io.
C: Mi presento, [CF CL], abbonato da tanto.
A: Il suo casato? / C: [CL].
A: Con che lettere? / C: [SPELLED].
A: Come la ricontatto? / C: Sul cellulare, [PHONE].
C: Componga lo [PHONE], è quello di mia moglie [TF].
A: Rileggo: [PHONE]. / C: Esatto.
C: Per l'assicurazione sociale ho [AHV].
A: E i dati bancari? / C: Allora, [IBAN].
A: Con quale carta salda? / C: [CARD], scade presto.
A: Che numero ha il contratto? / C: [CUSTNO].
C: La pratica da voi porta il [CUSTNO].
C: Come password mi han fatto mettere [PIN].
A: Il PUK è questo? / C: [PIN].
C: Sotto il modem: [SERIAL].
C: Targa [PLATE], se può servire.
A: Quanti anni ha, quando è nato? / C: Era il [DOB].
C: Mio figlio è del [DOB].
A: Dove sta di casa? / C: [STREET], [ZIP] [CITY].
C: La presa si trova in [STREET].
A: Una casella elettronica? / C: Certo, [EMAIL].
C: Mi scriva su [EMAIL].
C: Un tale [TF TL] me l'ha venduto.
C: La sua collaboratrice [TF] ha messo giù.
A: [TF TL] è la responsabile, ne parlo con lei.
C: Ho dato tutto all'avvocato [TL].
A: Arrivederci signora [CL], buona serata.
C: Grazie [AF], molto gentile.
A: L'abbonamento passa a 79 franchi, IVA 8,1 per cento compresa.
A: Secondo l'articolo 19, capoverso 1, ha quattordici giorni.
C: Il router è una Fritzbox 7590, versione 7.57.
A: Il guasto è cominciato il 3 febbraio alle 14 e 20.
C: Stamattina ci sono state due interruzioni di trenta secondi.
A: La velocità è di 10 gigabit, la latenza di 4 millisecondi.
C: Guardo il canale 12 e salta.
A: Componga lo 0848 800 900, tasto 2.
C: Già nel 2019 era così.
C: Il lupo perde il pelo, un bello scherzo da monti e valli.
"""
