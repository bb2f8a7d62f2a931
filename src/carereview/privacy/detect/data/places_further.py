"""Further places, gathered by hand, folded: those that people come from, travel to or call from."""

SWISS = """
allaman,alterswil,altishofen,andeer,andelfingen,anieres,apples,arbedo,ardon,arogno,arth,arzier
arzo,assens,astano,attiswil,avegno,avry,avully,ayent,bagnes,ballaigues,ballens,balzers,banco
barbengo,bassecourt,bauma,beinwil,belfaux,bellevue,belmont,benken,bergdietikon,beringen,bettlach
bevaix,birmensdorf,bironico,birr,blonay,boncourt,bottmingen,boudevilliers,bougy,bourg en
breganzona,brent,bressaucourt,brione,broc,bubikon,cademario,cadempino,camorino,canobbio,capriasca
carabbia,carona,cartigny,castagnola,castione,cerentino,cernier,certara,chailly,chalais,chamoson
charmey,charrat,chatel,chatonnaye,cheseaux,chevilly,chexbres,choulex,claro,coeuve,collex
collombey,collonge bellerive,comano,combremont,commugny,concise,confignon,corcelles,cormondreche
cornaux,corseaux,corsier,cortaillod,courfaivre,courgenay,couvet,crans,croglio,cureglia,dardagny
dattlikon,denens,denges,develier,dombresson,domdidier,dottikon,duggingen,eclepens,embrach,ems
ennetburgen,epautheyres,epesses,erstfeld,estavannens,etoy,ettingen,evilard,evionnaz,faoug
felsberg,fiez,filisur,fleurier,fontainemelon,forel,forst,froideville,fullinsdorf,gais,gampel,gams
genthod,gerra piano,gerzensee,gimel,gingins,giswil,givisiez,glion,glis,gollion,gonten,gordevio
gottlieben,grancia,grandvaux,grimisuat,grone,gudo,gunten,hagendorf,hauterive,hedingen,hermance
hettlingen,hildisrieden,hitzkirch,hunenberg,intragna,isone,jongny,jussy,kappel,kestenholz
kirchlindach,klingnau,kolliken,kradolf,kuttigen,la conversion,la sarraz,la tene,lamone,lancy
langwies,lavaux,lavertezzo,lavigny,les brenets,les breuleux,les diablerets,les geneveys
les hauderes,les verrieres,leysin,leytron,liesberg,lignieres,lumino,lungern,lupfig,luterbach
lutisburg,magadino,maggia,maglio,maienfeld,malans,maroggia,mathod,matran,mattstetten,mauensee
meinier,meinisberg,melchnau,melchtal,menzingen,mesocco,mettmenstetten,mezzovico,miecourt,mies
moghegno,mollens,mollis,montagnola,montagny,montana,monte carasso,montilier,montmagny,morcote
morschach,mosnang,mumpf,muotathal,muraz,murgenthal,mutschellen,muzzano,nax,nebikon,neirivue
neunkirch,niederbipp,niedergosgen,niederhasli,niederlenz,noiraigue,noreaz,novaggio,nurensdorf
oberburg,oberdorf,oberglatt,obergosgen,oetwil,olivone,ollon,onnens,origlio,ormalingen,osogna
ottenbach,palezieux,paudex,perly,perroy,personico,petit lancy,pfafers,pieterlen,pollegio,pontenet
port valais,porza,prez,promasens,puplinge,purasca,raron,recherswil,rechthalten,reconvilier
remetschwil,riaz,rickenbach,rivera,riviera,roche,rodersdorf,roggwil,ronco,rossens,rovio,rubigen
ruderswil,ruschlikon,ruswil,saanen,safnern,saillon,saint aubin,saint blaise,saint cergue
saint george,saint legier,saint leonard,saint prex,saint saphorin,saint sulpice,saint triphon
saint ursanne,samstagern,sankt margrethen,satigny,savagnier,savosa,schinznach,schmitten
schubelbach,schupfen,seewen,sembrancher,semsales,sennwald,sessa,seuzach,sevelen,sils,silvaplana
sisikon,somvix,sonvico,sonvilier,soral,sorengo,sornetan,stalden,stettlen,sugiez,tavel,taverne
tegna,termen,thayngen,thierachern,travers,treyvaux,troistorrents,tuggen,turbenthal,uetendorf
uetikon,unterseen,utzenstorf,vaglio,valangin,valeyres,vallamand,vandoeuvres,vauderens,vaulruz
vercorin,verscio,vesenaz,vessy,vetroz,veytaux,vezio,vich,vicques,villaz,villette,villiers,vionnaz
vira,vuarrens,vufflens,vuisternens,vully,wahlern,walchwil,waldkirch,wallbach,walzenhausen,wartau
wassen,wattenwil,wauwil,welschenrohr,wiesendangen,wilen,wolfenschiessen,worben,wurenlos,yvorne
zeglingen,zeiningen,zizers,zunzgen,zurzach
"""

GERMAN = """
aachen,aalen,amberg,ansbach,aschaffenburg,backnang,bad homburg,balingen,bamberg,bautzen,bayreuth
bergisch gladbach,bielefeld,bludenz,bocholt,bochum,bonn,bottrop,brandenburg,braunschweig
bremerhaven,bruchsal,chemnitz,coburg,cottbus,cuxhaven,dachau,darmstadt,deggendorf,delmenhorst
dessau,detmold,dinslaken,donaueschingen,dormagen,dorsten,dortmund,duisburg,duren,eisenach,emden
erding,erfurt,erlangen,eschweiler,essen,esslingen,euskirchen,flensburg,freiburg im breisgau
freising,fulda,furth,garmisch,gelsenkirchen,gera,giessen,gladbeck,goppingen,gorlitz,goslar,gotha
gottingen,greifswald,grevenbroich,gutersloh,hagen,halberstadt,hameln,hamm,hanau,heidelberg
heidenheim,heilbronn,herford,herne,hildesheim,hof,hoyerswerda,ingolstadt,iserlohn,jena
kaiserslautern,kassel,kempten,kiel,klagenfurt,kleve,koblenz,krefeld,krems,kufstein,landau
landshut,leoben,leverkusen,lippstadt,lubeck,ludenscheid,ludwigsburg,ludwigshafen,luneburg,lunen
magdeburg,mainz,marburg,marl,meissen,memmingen,menden,minden,moers,monchengladbach,muhlheim
mulheim,neubrandenburg,neumunster,neuss,neustadt,neuwied,norderstedt,nordhausen,nordhorn
oberhausen,offenbach,offenburg,oldenburg,osnabruck,paderborn,passau,pforzheim,pirmasens,plauen
potsdam,radolfzell,rastatt,ratingen,ravensburg,recklinghausen,regensburg,remscheid,reutlingen
rheine,rosenheim,rostock,rottweil,russelsheim,saarbrucken,saarlouis,salzgitter,sankt polten
schaan,schweinfurt,schwerin,siegen,sindelfingen,soest,solingen,speyer,stade,steyr,stolberg
stralsund,straubing,suhl,trier,triesen,tubingen,tuttlingen,uelzen,unna,velbert,villach,villingen
waiblingen,weiden,weimar,weinheim,wels,wesel,wetzlar,wiesbaden,wilhelmshaven,wismar,witten
wittenberg,wolfenbuttel,wolfsburg,worms,wuppertal,wurzburg,zweibrucken,zwickau
"""

ITALIAN = """
alessandria,ancona,arezzo,arona,ascoli piceno,asti,avellino,barletta,belluno,benevento,biella
bolzano,brindisi,busto arsizio,cagliari,caltanissetta,campobasso,cantu,carpi,carrara,caserta
catania,catanzaro,cesena,chieti,chioggia,civitavecchia,cosenza,cremona,crotone,cuneo,empoli,erba
faenza,fano,ferrara,foggia,foligno,forli,frosinone,gallarate,gorizia,grosseto,imola,imperia,ivrea
latina,lecce,legnano,livorno,lodi,lucca,macerata,mantova,marsala,massa,matera,merano,messina
mestre,modena,molfetta,moncalieri,nuoro,olbia,oristano,parma,pavia,perugia,pesaro,pescara
piacenza,pisa,pistoia,pordenone,potenza,pozzuoli,prato,ragusa,ravenna,reggio calabria
reggio emilia,rho,rieti,rimini,rovigo,salerno,sanremo,sassari,savona,sesto calende,siena,siracusa
taranto,teramo,terni,trapani,trento,treviglio,treviso,trieste,udine,urbino,vercelli,viareggio
vicenza,vigevano,viterbo,voghera
"""

FRENCH = """
agen,aix en provence,ajaccio,albertville,albi,ales,amiens,angers,angouleme,antibes,argenteuil
arles,arras,aubagne,aubervilliers,aulnay,aurillac,auxerre,avignon,bastia,bayonne,beauvais
bergerac,beziers,biarritz,blois,bobigny,boulogne,bourg en bresse,bourges,brest,brive,bron,caen
cahors,calais,cambrai,cannes,carcassonne,castres,chalon sur saone,chamonix,charleville,chartres
chateauroux,chatellerault,chaumont,cherbourg,cholet,clermont,clermont ferrand,cluses,colmar
compiegne,concarneau,courbevoie,creil,creteil,dax,dieppe,dole,douai,draguignan,dreux,dunkerque
epernay,epinal,evreux,evry,ferrand,forbach,frejus,gaillard,gex,grasse,gueret,guingamp,haguenau
hyeres,istres,ivry,la baule,la roche sur yon,la rochelle,lannion,laon,laval,le havre,le mans
le puy,levallois,limoges,lisieux,longwy,lons le saunier,lorient,lourdes,luneville,macon,martigues
maubeuge,meaux,melun,menton,metz,millau,mont de marsan,montauban,montbeliard,montelimar,montlucon
montreuil,morlaix,morteau,nancy,nanterre,narbonne,nevers,nimes,niort,orleans,oyonnax,pau
perigueux,perpignan,poitiers,pontoise,quimper,rambouillet,reims,roanne,rodez,roubaix,rouen
rumilly,saint brieuc,saint denis,saint die,saint etienne,saint gervais,saint julien en genevois
saint lo,saint malo,saint nazaire,saint quentin,sallanches,salon de provence,sarcelles
sarreguemines,saumur,sedan,selestat,sete,soissons,tarbes,thionville,thonon les bains,toulon
tourcoing,troyes,valence,valenciennes,vannes,vaulx en velin,verdun,versailles,vesoul,vichy
vierzon,villeurbanne,vitrolles
"""

BRITISH = """
aberdeen,aberystwyth,accrington,aldershot,altrincham,ashford,aylesbury,ayr,banbury,bangor
barnsley,barnstaple,barrow,basildon,basingstoke,bedford,berwick,beverley,birkenhead,blackburn
blackpool,bognor regis,bolton,bootle,bournemouth,bracknell,bradford,brentwood,bridgend,bridgwater
bridlington,bromley,burnley,burton upon trent,bury st edmunds,buxton,camberley,cannock,canterbury
carlisle,chatham,chelmsford,cheltenham,chester,chesterfield,chichester,chippenham,chorley
chorlton,clacton,cleethorpes,colchester,colwyn bay,corby,cork,coventry,crawley,crewe,croydon
cumbernauld,darlington,dartford,derby,derry,didcot,doncaster,dorchester,dorking,dudley,dumfries
dundee,dunfermline,durham,ealing,east kilbride,eastbourne,ellesmere port,enfield,epsom,falkirk
falmouth,fareham,farnborough,felixstowe,folkestone,galway,gateshead,gillingham,glenrothes
gloucester,gosport,grantham,gravesend,great yarmouth,greenock,grimsby,guildford,halesowen,halifax
hamilton,harlow,harrogate,harrow,hartlepool,harwich,hastings,hatfield,havant,hemel hempstead
hereford,hexham,high wycombe,hitchin,horsham,hounslow,hove,huddersfield,hull,huntingdon,inverness
ipswich,islington,keighley,kendal,kettering,kidderminster,kilmarnock,kings lynn,kingston
kirkcaldy,lancaster,leamington,leighton buzzard,leith,lewes,lichfield,limerick,lincoln,lisburn
livingston,llandudno,llanelli,loughborough,lowestoft,luton,lytham,macclesfield,maidenhead
maidstone,malvern,mansfield,margate,melton mowbray,merthyr tydfil,middlesbrough,milton keynes
morecambe,motherwell,newark,newbury,newport,newquay,newry,northallerton,northampton,norwich
nuneaton,oban,oldham,omagh,ormskirk,paignton,paisley,penrith,penzance,perth,peterborough,plymouth
pontefract,poole,portsmouth,preston,ramsgate,redcar,redditch,redhill,reigate,rhyl,richmond,ripon
rochdale,rochester,rotherham,rugby,runcorn,salford,salisbury,scarborough,scunthorpe,sevenoaks
shrewsbury,sittingbourne,skegness,skipton,slough,solihull,south shields,southampton,southend
southport,st albans,st andrews,st austell,st helens,st ives,stafford,staines,stevenage,stirling
stockport,stockton on tees,stoke,stoke on trent,stourbridge,stratford,stroud,sunderland,sutton
swansea,swindon,tamworth,taunton,telford,thetford,tiverton,tonbridge,torquay,trowbridge,truro
tunbridge wells,twickenham,uxbridge,wakefield,wallasey,walsall,walthamstow,warrington,warwick
watford,wellingborough,west bromwich,weston super mare,weymouth,whitby,whitehaven,whitstable
widnes,wigan,wimbledon,winchester,windsor,woking,wokingham,wolverhampton,worcester,workington
worksop,worthing,wrexham,yeovil
"""
