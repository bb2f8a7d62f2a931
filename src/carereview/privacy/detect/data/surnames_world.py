"""Surnames of people from further away, and rarer British and Swiss ones, folded, by hand.

Those that are everyday words here are left out.
"""

SURNAMES = """
abraha achebe ackroyd adamczyk adebayo adesanya adeyemi adhikari adjei aebersold afolabi agyemang
ahmed ainsworth akbulut akinwande aksoy alekseev allardyce amoah andreev ansah appiah arifi
arkwright arslan arulanantham asamoah asante ashcroft aslan asmerom aspinall atherton avdiu awuah
aydin azizi baggenstos bairstow balazs balogh balogun banerjee bangoura barisic barraclough
baumeler beardsley beckwith begic belkacem benali benes benkirane bennani bensalem benyahia
berrada betschart bhattacharya birrer birtwistle bislimi blazevic blenkinsop boakye boateng
bondarenko boothroyd borkowski bossard bouazza bouchareb boumediene boyko bozkurt bracegirdle
braithwaite brathwaite briker bumann burgener byrne bytyqi cadwallader camara cartwright cermak
cetin chadwick chatterjee chaudhry chmielewski cholmondeley choudhury chowdhury chraibi chukwu
ciobanu cisse clutterbuck cojocaru constantinescu coulibaly crabtree cruickshank czarnecki
dabrowski danjuma dankwah delacroix dembele demiri deola dervishi desai deshpande dettling dhillon
diallo diarra dinsdale dinu diop djellab djordjevic dogan dolezal donkor doumbia doyle duckworth
dudek dumitrescu dumitru dunwoody duong durrer dvorak earnshaw eberle egorov elalaoui enache
entwistle erdogan estermann fairclough faye fazliu featherstone fedorov felber fellmann ferati
fiala fischli fofana fothergill frimpong gascoigne gebremedhin gebreselassie georgescu gharbi
ghebremedhin gheorghe gillespie gjokaj gnos goldsworthy gorski grabowski greenhalgh grewal
grimshaw gueye gunasekara gurung gwerder gyamfi habtemariam haddad hadzic hajek halilovic halimi
haliti hamdani hargreaves hasanovic haworth heathcote hebblethwaite higginbotham hinchliffe hoang
hodzic holroyd horvat horvath hostettler huddleston huseinovic huynh ibekwe ibrahimovic idrissi
igwe illingworth imamovic inderbitzin infanger ionescu iseni iyer jablonski jakubowski jakupi
jankowski jasinski jaworski jayasuriya jaziri jegge jelinek jeyakumar joshi juhasz kaczmarek
kalinowski kamberi kaminski kanagaratnam kandasamy kandiah karatas keita kelmendi kershaw khatun
khelifi kidane kirkbride klymenko knezevic kocsis kolar konate kone korkmaz kostic kouame kouassi
kovalchuk kovalenko kowalczyk kowalska kozlov kozlowski kravchenko kravchuk krawczyk krishnamurthy
kryeziu kubiak kucera kucharski kulkarni kurtovic kuznetsov kwarteng kwiatkowski lahlou lakatos
leadbetter lebedev lewandowski llewellyn longbottom lourenco lutolf lysenko macalister maciejewski
magalhaes mahadevan mahendran mainwaring majewski makarov makepeace malinowski maliqi marchenko
marciniak marinescu mazur mbaye mehmedovic mehretab mehta mejri memeti memic menon mensah meszaros
mettler meziane michalak michalski micklethwaite mikhailov milosevic moldovan molyneux morozov
muheim mujic mujkanovic mukherjee munteanu muratovic murgatroyd murtezi mustafi mustafic nadarajah
nambiar nasri natarajan navaratnam navratil ndiaye ndrecaj nemeth nettleton nideroest nikitin
nikolaev nikqi nistor nkrumah novikov novotny nowakowski nowicki nuhiu nwachukwu nwosu ofori
ogbazghi oglethorpe ogunleye okafor okeke okonkwo okoro okoye oladipo olawale oldroyd oliveira
oliynyk olszewski omerovic onyeka openshaw opoku oppong ormerod osei osmani osmanovic ostrowski
ottley ouali ouattara owusu oyelaran ozkan papworth paramanathan pavlovic pawlak pawlowski pejic
penhaligon penrose petrenko petrov pettigrew pham pickersgill pietrzak pilkington piotrowski
pokorny polishchuk polkinghorne ponnambalam popescu pospisil postlethwaite prenrecaj prochazka
qerimi quaye qureshi radovanovic radulescu rajakumar rajaratnam ramaswamy ramsbottom raposo
rashiti ratnasingam ravenscroft rawcliffe reichmuth riahi robson rothwell rudenko rushiti rusu
rutkowski rutschmann ruzicka sadowski sahiti saidi salihovic saliu sandhu sarpong sarr savchenko
sawicki schelbert schorno seck sedgwick sedlacek selimovic selvanayagam selvarajah semenov shabani
shackleton shanmugam sharma sheikh shevchenko shevchuk shrestha shuttleworth siddiqui sidhu sidibe
sikora simsek sinnathamby sissoko sivakumaran sivalingam sivanathan sivasubramaniam slimani
smirnov soares softic sokolov sokolowski sritharan stanescu stankovic stanway steinegger stepanov
stepien stirnimann stoica styger subramanian suljic sundaram sutcliffe sylla szabo szczepanski
szewczyk szilagyi szucs szymanski tahiri tahirovic takacs tamang tasci tattersall tazi tesfamariam
tewelde thackeray thambiah thangarajah tharmalingam thavarajah thiam thiruchelvam thistlethwaite
threlfall thwaites tkachenko tomaszewski tomlinson touati toure trabelsi traore trelawney tremayne
trevithick ukshini ungureanu urbanski uttley vanek vasilescu vasiliev vejseli venkatesan vidovic
vigneswaran vijayakumar vukovic vuong wadsworth wainwright walczak walmsley weldu wetherall
whittaker wickramasinghe widdowson wieczorek wigglesworth winstanley winterbottom wipfli
wisniewski witkowski wlodarczyk wojciechowski wojcik woldemariam wolstenholme worsley wozniak
wrobel wroblewski wyrsch xhemaili yarwood yavuz yeboah yogalingam zajac zakharov zalewski zawadzki
zeman zerai zeroual zgraggen ziani ziberi zielinski zivkovic zniber zogaj zukic zurfluh
"""
