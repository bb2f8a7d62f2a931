"""Countries and large regions, whose names have capitals and are no persons; folded."""

from collections.abc import Set

from carereview.privacy.detect.data.tables import words

COUNTRIES: Set[str] = words(
    """
    afrique afrika africa albanie albanien albania algerie algerien algeria amerique amerika
    america angleterre england inghilterra arabie argentine argentinien argentina armenie
    armenien armenia asie asien asia australie australien australia belgique belgien belgio
    belgium bosnie bosnien bosnia bresil brasilien brasile brazil bulgarie bulgarien bulgaria
    cambodge kambodscha cambogia cambodia cameroun kamerun camerun cameroon canada kanada cap
    chili chile cile chine china cina chypre zypern cipro cyprus colombie kolumbien colombia congo
    kongo coree korea corea croatie kroatien croazia croatia cuba kuba danemark danimarca denmark
    dubai ecosse schottland scozia scotland egypte agypten egitto egypt emirats emirate emirati
    emirates equateur ecuador erythree eritrea espagne spanien spagna spain estonie estland estonia
    etats ethiopie athiopien etiopia ethiopia finlande finnland finlandia finland florida floride
    georgie georgien ghana grece griechenland grecia greece greve hongrie ungarn ungheria hungary
    inde indien india indonesie indonesien indonesia irak iraq iran irlande irland irlanda ireland
    islande island islanda iceland israel israele japon giappone japan jordanie jordanien
    giordania kenya kenia kosovo lettonie lettland lettonia latvia liban libanon libano
    lebanon lituanie litauen lituania lithuania luxembourg luxemburg lussemburgo macedoine
    mazedonien macedonia malaisie malaysia malediven maldives malta maroc marokko marocco
    morocco mauritius mexique mexiko messico mexico moldavie moldawien moldavia monaco
    mongolie montenegro nepal nigeria norvege norwegen norvegia norway oman pakistan panama
    paraguay perou peru philippines philippinen filippine pologne polen polonia poland
    portogallo qatar katar roumanie rumanien romania royaume russie russland senegal serbie
    serbien serbia singapour singapur singapore slovaquie slowakei slovacchia slovakia slovenie
    slowenien slovenia somalie somalia srilanka suede schweden svezia sweden syrie syrien siria
    syria taiwan tanzanie tansania tanzania tchequie tschechien cechia thailande thailand
    thailandia tibet togo tunisie tunesien tunisia turquie turkei turchia turkey ukraine ucraina
    uruguay usa uk venezuela vietnam bali californie kalifornien california bavaria bayern baviere
    toscana toskana toscane sicilia sizilien sicile sardegna sardinien sardaigne corse corsica
    korsika mallorca ibiza teneriffa bretagne normandie provence alsace elsass lombardia piemonte
    """
)
