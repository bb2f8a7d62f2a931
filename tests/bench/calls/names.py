"""Names for made-up calls: rare, foreign, double, or words of every day. Nobody is meant."""

from collections.abc import Mapping

FIRST: Mapping[str, str] = {
    "fr": "Ghislaine Théophile Apolline Bérengère Séverin Philomène Maïlys Gontran Rose Clémence",
    "de": "Wendelin Annegret Luzius Kunigunde Eckhart Mechthild Ueli Gundula Balz Wolf",
    "it": "Ermenegilda Gaudenzio Ornella Tarcisio Filomena Amedeo Isotta Nives Stella Massimo",
    "en": "Siobhan Alistair Niamh Rhys Eilidh Tamsin Cormac Ffion May Grant",
    "": "Besnik Flutura Adérito Zulmira Thayalan Nithya Tuğrul Gülnaz Radoslav "
    "Živka Ghassan Oumaïma",
}
LAST: Mapping[str, str] = {
    "fr": "Quinodoz Pillonel Bulliard Chuard Blanc Petit Favre-Bulle Jeanrenaud Roche Vuilloud",
    "de": "Zgraggen Aeschlimann Buomberger Stein Meier Frei Zurfluh Dällenbach In-Albon Kurz",
    "it": "Pellandini Maggetti Rossi Solcà Togni Costa Quattropani Beltraminelli Fontana Gallo",
    "en": "Featherstonehaugh O'Shaughnessy Rose Long Cholmondeley Trevelyan "
    "McAllister May Birtwhistle Price",
    "": "Krasnici Shabani Figueirinhas Rajaratnam Çelebi Karadağ Stojković "
    "Vukašinović Bouzid Al-Masri",
}
FIRST_KEPT: Mapping[str, str] = {
    "fr": "Wenceslas Aymon Hermine Fulbert Solange Isaline Perrine Blanche Modeste Gaëtane",
    "de": "Gotthold Ruedi Hedwig Seraina Leander Adelheid Köbi Notburga Mark Sixtus",
    "it": "Fiorenza Ubaldo Mirella Evaristo Palmira Oreste Nadir Speranza Bruna Felice",
    "en": "Bronwyn Hamish Aoife Crispin Saoirse Jocelyn Olwen Piers Grace Will",
    "": "Ardita Valmir Lurdes Nélson Kirupa Suthan Şeyma Cengiz Milorad Ljubinka Abdelkrim Rania",
}
LAST_KEPT: Mapping[str, str] = {
    "fr": "Rossellat Grosjean Péclard Dubuis Marchand Loup Berset-Cuendet Tornay Prince Ecoffey",
    "de": "Schlumpf Hungerbühler Wolf Herzog Odermatt-Frey Küttel Inauen Lang Vonlanthen Winter",
    "it": "Giambonini Bello Crivelli Scacchi Monti Verda Casabianca Lupo Snozzi Ballabio",
    "en": "Fotheringay Savage Hathersage Cross O'Dowd Summers Llewellyn Swift Abercrombie Best",
    "": "Haxhiu Murseli Sequeira Anandarajah Özkan Demirtaş Đorđević "
    "Milenković Benslimane El-Khoury",
}
CITIES: Mapping[str, str] = {
    "fr": "Vuadens,Bassecourt,Le Landeron,Saint-Prex,Genève,Payerne",
    "de": "Grabs,Rheinfelden,Wolfhalden,Zollikofen,Bern,Münchenbuchsee",
    "it": "Sagno,Morcote,Cadenazzo,Stabio,Lugano,Riva San Vitale",
    "en": "Ballinasloe,Chipping Norton,Zug,Nyon,Basel,Geneva",
}
STREETS: Mapping[str, str] = {
    "fr": "ruelle des Trois-Rois {n},sentier du Gibet {n},rue de l'Industrie {n},"
    "{n} avenue Général-Guisan,"
    "chemin de la Vuachère {n},place de la Palud {n},Grand-Rue {n}",
    "de": "Alte Landstrasse {n},Im Grüt {n},Obere Bahnhofstrasse {n},"
    "Hinterdorfgasse {n},Unterer Rain {n},"
    "Bad Schinznacherstrasse {n},Sonnenhalde {n}",
    "it": "contrada Maggiore {n},salita Chiattone {n},via San Gottardo {n},piazza Grande {n},"
    "via ai Ronchi {n},vicolo Sottocorte {n},strada Regina {n}",
    "en": "{n} Old Mill Lane,{n} Upper Church Street,{n} The Crescent,{n} Kingfisher Close,"
    "{n} Rue du Rhône,{n} St Stephen's Green,{n} High Street",
}
