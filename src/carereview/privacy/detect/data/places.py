"""Places in Switzerland and the larger ones around it, gathered by hand, folded.

Names of several words are written with spaces; hyphens and full stops don't matter.
"""

from carereview.privacy.detect.data import places_further as further
from carereview.privacy.detect.data.tables import words

_SWISS = """
aadorf,aarau,aarberg,aarburg,adliswil,aesch,affoltern am albis,agno,aigle,airolo,allschwil
alpnach,altdorf,altstatten,amriswil,andermatt,appenzell,arbon,arlesheim,arosa,ascona,attalens
aubonne,avenches,baar,bad ragaz,bad zurzach,baden,balerna,balsthal,basel,bale,basilea
bassersdorf,baulmes,beckenried,bellinzona,belp,bern,berne,berna,bernex,berneck,beromunster,bex
biasca,biberist,biel,bienne,binningen,birsfelden,bischofszell,bioggio,bissone,bodio,boudry
bremgarten,breitenbach,brienz,brig,brigue,brissago,brugg,brunnen,buchs,bulach,bulle
buren an der aare,burgdorf,bussigny,bussnang,carouge,cadenazzo,capolago,caslano,celerina,cevio
cham,champery,champagne,chateau d oex,chatel saint denis,chavannes,chiasso,chur,coire,coira
colombier,conthey,coppet,cossonay,courroux,courtelary,courtetelle,crans montana,cressier
crissier,cugy,cully,dagmersellen,davos,degersheim,delemont,diepoldsau,dietikon,disentis,dornach
dubendorf,dudingen,ebikon,echallens,ecublens,effretikon,eglisau,egg,einsiedeln,elgg,emmen
emmenbrucke,engelberg,entlebuch,epalinges,erlach,erlenbach,ermatingen,eschenbach
estavayer le lac,faido,fallanden,fehraltorf,feuerthalen,flawil,flims,fluelen,founex,frauenfeld
freienbach,frenkendorf,fribourg,freiburg,friburgo,frick,frutigen,fully,geneve,genf,ginevra
geneva,gelterkinden,gersau,giornico,giubiasco,gland,glarus,glattbrugg,goldau,gordola,gossau
grabs,granges,granges paccot,gravesano,grenchen,grindelwald,grono,gruyeres,gstaad,heerbrugg
heiden,heimberg,hergiswil,herisau,herzogenbuchsee,hinwil,hochdorf,horgen,horw,huttwil,ilanz
illnau,ingenbohl,interlaken,ittigen,jegenstorf,jona,kaltbrunn,kerzers,kilchberg,kirchberg
klosters,kloten,konolfingen,koniz,kreuzlingen,kriens,kussnacht,kusnacht,la chaux de fonds
la neuveville,la tour de peilz,lachen,landquart,langenthal,langnau,langnau im emmental,laufen
laufenburg,lausanne,lausen,le landeron,le locle,le mont sur lausanne,lens,lenzburg,lenzerheide
lenk,les ponts de martel,leuk,leukerbad,liestal,locarno,lodrino,losone,lucens,lugano,lutry
lutzern,luzern,lucerne,lucerna,lyss,lyssach,magliaso,malters,malvaglia,mannedorf,manno,martigny
massagno,maur,meggen,meilen,meiringen,melano,melide,mels,mendrisio,menziken,meyrin,minusio
mohlin,monthey,montreux,morat,morbio,morges,moudon,moutier,munchenbuchsee,munchenstein
munchwilen,munsingen,muralto,muri,murten,muttenz,nafels,naters,neftenbach,nendaz,netstal
neuchatel,neuenburg,neuhausen,niederuzwil,nidau,novazzano,nyon,oberentfelden,oberkirch,oberriet
oberwil,oensingen,oftringen,olten,onex,opfikon,orbe,orsieres,ostermundigen,oron,pambio noranco
paradiso,payerne,penthalaz,peseux,pfaffikon,pfungen,plan les ouates,poliez,pontresina
ponte tresa,porrentruy,poschiavo,prangins,pratteln,pregassona,preverenges,prilly,pully,quinto
rapperswil,regensdorf,reiden,reinach,renens,rheinau,rheineck,rheinfelden,richterswil,riehen
riddes,romanel,romanshorn,romont,rolle,rorschach,rothenburg,rothrist,roveredo,rumlang,rue
russikon,ruti,saas fee,sachseln,saignelegier,saint gall,saint imier,saint maurice,sainte croix
samedan,san gallo,san vittore,sargans,sarnen,savigny,savognin,saxon,schaffhausen,schaffhouse
schiers,schlieren,schoftland,schonenwerd,schupfheim,schwyz,scuol,seengen,selzach,sempach,seon
sempione,sierre,siders,sion,sitten,sirnach,sissach,sins,solothurn,soleure,sonceboz,spiez
spreitenbach,st gallen,sankt gallen,st moritz,sankt moritz,saint moritz,st maurice,st imier
st croix,stabio,stafa,stans,stansstad,steckborn,steffisburg,stein am rhein,steinhausen,sulgen
suhr,sumiswald,sursee,tafers,tavannes,tenero,tesserete,teufen,thal,thalwil,therwil,thonex,thun
thoune,thusis,torricella,tramelan,trimbach,troinex,trogen,turgi,turgovia,unterageri
untersiggenthal,urdorf,urnasch,uster,uznach,uzwil,vallorbe,vaduz,vacallo,vechigen,verbier
vernier,versoix,vevey,veyrier,vezia,villars sur glane,villars,villeneuve,villmergen,visp,viege
volketswil,vouvry,vuadens,wadenswil,wald,walenstadt,wallisellen,wangen,wangen an der aare
wattwil,weesen,weggis,weinfelden,wettingen,wetzikon,widnau,wil,willisau,windisch,winterthur
winterthour,wohlen,wolhusen,wollerau,worb,yverdon,yverdon les bains,yvonand,zell,zermatt
zofingen,zollikon,zollikofen,zuchwil,zug,zoug,zugo,zumikon,zurich,zurigo,zuzwil,zweisimmen
ticino,tessin,vallese,valais,wallis,vaud,waadt,graubunden,grisons,grigioni,thurgau,thurgovie
argovie,aargau,argovia,emmental,engadin,jura
"""

_ABROAD = """
paris,lyon,marseille,toulouse,strasbourg,mulhouse,annecy,annemasse,besancon,dijon,grenoble
lille,nantes,bordeaux,montpellier,rennes,belfort,pontarlier,thonon,evian,divonne
ferney voltaire,saint louis,chambery,berlin,hamburg,munchen,munich,koln,frankfurt,stuttgart
dusseldorf,leipzig,dresden,hannover,nurnberg,bremen,karlsruhe,mannheim,konstanz,lorrach,singen
waldshut,friedrichshafen,lindau,ulm,augsburg,wien,salzburg,innsbruck,bregenz,dornbirn,feldkirch
graz,linz,roma,milano,torino,como,varese,napoli,bologna,firenze,genova,venezia,verona,bergamo
brescia,novara,domodossola,verbania,lecco,monza,padova,palermo,bari,aosta,luino,sondrio
chiavenna,london,manchester,birmingham,liverpool,leeds,bristol,sheffield,edinburgh,glasgow
cardiff,belfast,dublin,oxford,cambridge,brighton,newcastle,nottingham,reading,york,bath,exeter
leicester,lisboa,porto,madrid,barcelona,belgrad,zagreb,sarajevo,pristina,skopje,tirana,istanbul
ankara
"""

_FURTHER = (further.SWISS, further.GERMAN, further.ITALIAN, further.FRENCH, further.BRITISH)

PLACES = frozenset(
    tuple(name.split())
    for table in (_SWISS, _ABROAD, *_FURTHER)
    for name in table.replace("\n", ",").split(",")
    if name.strip()
)
"""Place names as tuples of folded words."""

ALSO_WORDS = words(
    """
    baden bath bari buchs bulle champagne cham chavannes egg gland grabs horn lachen laufen lens
    lenk leuk linz maur muri orbe porto quinto reading rolle roma rue sins sion singen stein
    thal thun ulm wald wangen wil windisch worb york zell zug zugo romont saxon savigny lucens
    rothenburg kirchberg villars villeneuve granges brugg brig sempione paradiso heiden linz
    como bremen verona erlach colombier jura wallis jona aesch elgg lindau bex fully visp como
    brunnen reinach frick cully vaud valais tessin ticino trogen oron
    apples banco bellevue cannes cork dole erba hof hull imperia latina lodi massa menton montana
    potenza prato riviera roche rugby sedan sete siegen slough taverne tenero travers valence
    villette weiden worms barrow beverley ferrara gaillard hamilton lincoln livingston macon messina
    gunten nancy poole preston richmond rivera sutton windsor
    """
)
"""Places that are words, surnames or cantons too: only beside a postcode, a cue or a capital."""
