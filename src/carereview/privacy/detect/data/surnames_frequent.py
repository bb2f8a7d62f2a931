"""Surnames among the most frequent of France, Germany, Italy, Switzerland and Britain, folded.

Those that the lists of `surnames` leave out, gathered by hand.
"""

SURNAMES = """
aeby aiello aigner albanese allemann amsler antonelli arndt bailly bangerter barbier barlow barre
barrett barth bartsch baudry beddoes begum bellini bellucci bergmann bertin bertolini bettini
bevan beyer beynon blattler blondel boni bouvier bovay bowen brandt brechbuhl brennan breton
briggs brinkmann bulliard burke burton caputo carbone carpentier carr carre castelli catalano
cattani cereghetti chassot chauvin chevallier chollet cocco collin connolly cooke cornut coulon
cozzi cristofaro cruchon cuche cuomo daly decker deiana delattre delco delmenico delorme deschamps
devaux dietschi doherty dreher dufey dumont dunne dupuy duval ebert ebner eder elmer engeler
fabiani fabre farrell fazan ferrand ferrazzini fiedler fiorentino fitzgerald floris fowler frick
fusco gallagher gallina gasparini gautier gfeller ghezzi gianinazzi giger gillet gilliand giorgi
gittins goodwin grimaldi gruber guggisberg guichard guillot guyot gygax hadorn haldimann hamann
hamon hanggi hansen haynes hediger hegglin heiniger herrmann hewitt hobbs hodel hogan hollenstein
howells huet jacquet jahn jansen janssen jourdan kappeler kearney kerr kiefer kirchner kuenzi
kuhne kunzle lackner lacombe langenegger langlois launay lazzari lebon lechner leclerc leclercq
lecomte lefranc lehner leitner lemaire linder lindner llewelyn locatelli loosli maguire mantovani
marchi marra mauri maury mazzoni mcgrath mcguire mckenna mclaughlin mcmahon melis menard menetrey
messerli mohr moller montanari morin mosimann murer napolitano nardi naumann negro nicoletti
nyffeler oliveri oneill osullivan otten payet pelletier perrone perrot petersen petrucci pfeiffer
pichler pinna piras poulain prevost probert proietti prosser pugh quinn ravelli reilly reinhardt
reiter renault reuter riedel rolland ronchi rosati roussel royer rufer salvatori sartor scharer
schramm schulte schuster schwaiger schwegler scotti seifert sieber simonetti sinclair spahni
stadler steele stefani strasser strobl sutter tassone tessier thiel trevisan valente vasseur
vaughan voigt wallner wildi wimmer zanella zumbuhl zurbriggen
"""
