"""First names of people from further away than `first_names_further`, folded, gathered by hand.

West and East African, Indian, Pakistani, Arabic, Persian, Kurdish, Albanian, Slavic, Turkish,
Hungarian, Romanian, Tamil and others. Those that are everyday words here are left out.
"""

FIRST_NAMES = """
abdelaziz abdelhamid abdelkader abdelkarim abdellah abderrahim abderrahmane abdi abdirahman
abdoulaye abena achieng achraf adaeze adaobi adebola adeel adela adil adwoa afia afrim aftab
agnesa ahsan aijaz aissata ajay ajla akash akinyi akosua akram akua albina albulena aleksei
alexandru alexei alicja alisa alketa almaz almedin almedina alper altaf alyona alzbeta amaka
amandeep amarjit amel amela aminata amirhossein amra amrit ananya anass anatoliy anatoly andras
andreea andrei andrey andrzej anela anes aniko anisoara ankit anoop anouska antoni anwar aqsa
arash arber arbnora arbresha ardit arezoo argjend arijeta arjeta arkady arman armend arshad artem
arul aryan asad asghar ashkan ashok ashraf asif asma asmir assane assetou assia astrit asuman
atefeh atieno atif atilla ayaan ayesha ayhan ayla ayman ayodele ayoub aysegul aysun aytac azad
azadeh azemina azhar aziza babak babatunde bachir bahadir bahram bakary balasubramaniam balazs
balint baljit balwinder bardhyl bartlomiej bartosz batuhan behare behnam behrouz behzad belgin
belkis belma bence bereket berfin beril berivan berkan berna besian besiana besjana betul beyza
bhavani bhavesh bhavna bijan bilal biljana bintou bisrat bleona boglarka bogumila boguslaw bohdan
bohdana bohumil bojana bosiljka boubacar bozena brahim branislav branka bujar buket bukola bulent
burcu bushra busra calin cansu catalin catalina cemile cengiz cetin cezar cezary chaima chakib
chandra cheikh chiamaka chidi chinedu chioma chukwuemeka cigdem cihan ciprian claudiu codrin
cornel coskun cosmin costel coumba csaba csilla cuneyt czeslaw daciana dafina damla danica dardan
dardane dariush dariusz daryna dawid dawit deepak deepika delal denes denisa denys dharshini
diellza dilan dilara dilek dinesh divya djeneba djordje dmytro dogan dogukan doina donika donjeta
dorel dorota dorottya dragica dragoljub dragos drahomira drazen drilon driss driton dumitru dusko
dzemal dzenana dzenita ebele ebru ebuka ecaterina edina edyta efua egzon egzona ehsan ejike
ekaterina ekow ekrem elaheh elham eliona eliska elma elnaz elona elvedin elzbieta emeka emel emese
endre endrit enes enisa enver erblin erblina erdal erdem erdogan erhan erjon erjona erkan ermin
ermina ermira ersan ertan ertugrul eryk erza erzsebet esin esmail eszter evgenia evgeny ewelina
eylul eyob ezgi fadila fadile faduma fahri fahrudin faisal faiza faouzi farhad farhan fariba
farida farnaz farooq farshad fartun farzad farzaneh fatemeh fatlind fatma fatmire fawad fedir
fehmi feliks femi ferda ferdi ferenc fereshteh ferhat festim fethi feven feyza figen fikret
filimon fisnik fjolla flaka florentina folake fouad fouzia fozia franciszek frantisek freweini
fuat funda funmi funmilayo furkan fyodor gabor gajan galina gamze gaurav gazmend gbenga geeta
gennady genowefa gentiana gentrit georgeta gergely gergo gheorghe ghizlane ghulam gica girish
gizem gokce gokhan golnaz gonca gonul gopal gorana govind gowri grazyna grigore grigory gulay
gulbahar gulcan gulden gulhan gulizar gulnur gulsah gulten gunay gurdeep gurinder gurkan gurpreet
gyorgy gyula gzime hacer hafid hafida hafsa hagos haider hajnalka hajrije hajrudin hakim hakima
hakki halima halime halina halyna hamed hamida hamidreza hanane hardeep harish harjit haroon
harpreet haruka hasiba hasime haxhi haydar hayriye hedvika helin henryk hicham hiroshi hitesh
hiwet hoang hodan homayoun horia hossein houda houria hrvoje hulya humaira huong hysni ibrahima
ifeoma ifrah ignacy ihab ihor ijaz ikenna ikram ilayda ildiko ilham ilhan ilijana ilirjana ilkay
ilker ilyas imane indira ioan ioana ionel ionela ionut iqbal iqra ireneusz irfan ishaan ismail
ismet ismeta issa istvan iulia iulian iuliana ivanna iwona izabela izzet jacek jadranka jadwiga
jafar jagdish jalal jamila janina janusz jaouad jarmila jaromir jaroslav jaroslaw jasminka
jaspreet jaswinder javed jayesh jegan jehona jerzy jetmir jeton jeyanthi jianhua jindrich jirina
jitka jovanka jozef jozsef junaid justyna jyoti kacper kadiatou kadidia kalman kaltrina kamala
kamalini kamau kamila kamran karel karoly kashif kastriot katalin katerina kateryna kaveh kavita
kavitha kawtar kazim kazimierz kazuko kehinde kemi kenan kenza kerem kerim keyvan khadija khady
khalida khosrow khrystyna khurram kibrom kidane kinga kirill kirubakaran kishore klaudia kojo
koray korkut kosovare kourosh krenar krishna krisztian krisztina krystian krystyna ksenia kubilay
kubra kugan kuldeep kulwinder kumaran kunal kvetoslava kwabena kwadwo kwaku kwasi kwesi kyrylo
labinot lacramioara ladislav lahcen lajos laleh lalit lamine lanre larbi larisa latifa lavdim
leman lenka lenuta leonid leotrim lesia leszek leutrim levent levente libor libuse liliya liridona
lirim liudmila liviu lotfi loubna lubomir lucjan lucyna ludek ludwik lulzim luminita lumnije luwam
lyubov lyudmyla madalina madiha magdolna mahdi mahesh mahin mahir mahira mahmut mahnaz mahsa
maimouna majid maksim maksym maksymilian malwina mandana manish manisha manjit manoj manpreet
marcin mariama marica marilou mariola mariya marketa marlena marton marwa marwan maryam maryna
marzena masoud matea matej mateja mathivanan matyas mazlum mebrahtu mehran mehrdad mehreen mehtap
mehwish meiling melahat melda meltem mergim merhawi meriem meron merve meryem messaoud mevlude
mevlut michal mieczyslaw mihaly mihriban mikhail miklos mikolaj milanka milenko miljana miloslav
milosz miloud miodrag miralem mircea mirela mirlinda miroslav miroslava miroslaw mitesh mladen
modou mohamud mohcine mohsen mohsin mojgan mojtaba momcilo morteza mouna mounir mourad muamer
muammer mudassar muge muhammet muhittin mukesh mulugeta munevera munevver munir munira murugan
mushtaq mustapha muzaffer mwangi mykhailo mykyta myrvete nabil nabila nadeem nadezhda nadiya naeem
nafissatou nahid nahom najat najib najwa nandini nandor narendra naresh naser nasir nasreen nasrin
nassim nataliya natalya natnael naveed naveen navid nawal nazan nazanin nazia nazim nazli nazmi
nazmiye ndeye necati necdet necip necmettin nedim nedzad neelam nenad nergis nese nesrin nevena
nevenka nevzat nexhat nexhmije nezha ngoc ngozi nhung nicolae nicoleta nicusor nighat nihad nihal
nihat nikhil nikolai nikolett nikolina nilay nilesh nilgun niloufar nilufer nirmala nithya nizar
njeri nkechi nnamdi nneka nuray nurcan nurdan nurettin nurgul nurhan nursel nurten nusrat obinna
octavian ogechi oguz oguzhan okechukwu oktay olcay oldrich oleh oleksandr oleksandra oleksiy
olesya olgierd olha oliwia oluchi olumide olusegun oluwaseun omur onder ondrej orsolya ostap
otakar othmane otieno oumar oumou oussama ovidiu ozcan ozge ozgur ozkan pankaj parastoo parisa
parminder parvati parveen parviz patrycja patryk pavithra pavla pavlina pavlo payam pedram pelin
perihan petro petru peyman phuong pinar piroska pouya prabakaran pradeep prakash pranav pranvera
prasanna prashant pratik praveen preeti premysl priti priyanka przemyslaw pushpa qasim qendresa
qendrim quynh rabah rachid rachida radek radim radka radomir radoslav radoslaw radovan rafik rahul
rajan rajani rajeev rajinder rajitha rajiv rakesh raluca ramata ramesh ranjit ranko rashid rashida
rashmi razia razvan recep redouane rehana rehman rekha remzi resul reyhan riaz ridvan rizwan
rodica rohan rohit rojda rojin ronahi rostislav roxana rrezarta rubina rukhsana rukiye ruslan
ruslana rusmir ruxandra ruzena ruzica ryszard sabahattin sabahudin sabri sachin sadete sadia saeed
saffet safia saida saima sajid saleem salif salih salma samia samina samrawit sandeep sandor
sangeeta sanjeev santosh saqib saravanan sarfraz sarka sarolta sasikala satish sead sedat seema
sefa sefik segun sejad sekou selahattin selami selcuk selda selvam selvedin selvete semhar semih
semra semyon senada senait sennait senthil sepideh serap serban sercan sergei sergey serhan serhat
serhiy serpil sertac sevala sevcan sevil sevilay seydou seyhan sezen sezer sezgin shabana shabir
shabnam shafiq shahid shahida shahin shahnaz shahram shahrzad shaista shakeel shalini shamim
shanthini sharif sharmila shazia shemsije sheraz shewit shilpa shirin shkumbin shoaib shobha
shreya shruti shweta siavash sibel siddharth sidiki siham silviu simranjit sinem sinisa siriporn
sivakumar slavisa slavko slawomir slobodanka smita sneha sofiya sohail soheil solomiya somchai
songul sorin sorina soufiane souleymane soumaya srdjan srinivas stanislava stanislaw stepan stevan
stipe stojan stojanka suad subhash sudha sudhir suganthan sujata sukhdeep sukhwinder sukran sukru
sumaira sumeyye sumit sunita supaporn suraj sureyya surinder sushila suthan svitlana swati
sylwester sylwia szabolcs szilvia szymon tabassum tahar tahir tahira takeshi tamas taner tanvi
taoufik taraneh tariq tarun tatyana tayfun tayyab temesgen temitope teoman tesfay tetiana thanh
tharmini thayalan thushara thuy tidiane tihana tihomir timofey tivadar tolga tomislav toyin traian
trinh tsegay tsehay tugba tugce tulay tulin tuncay tunde turgay turgut turhan tuyet uchenna ufuk
ugur ulas uliana ulku umut urszula uthayan utku vaclav vadim valdrin valentyna valeriu valeriy
vandana varun vasant vasanthi vasile vasilica vasily vasuki vasyl vedad vedran vedrana veena
velimir vendula verica veton vijay vijitha vikas vikram viktoriya vimala vinay vinko vinod viorel
viorica vishal vitaliy vitaly vivek vjollca vladan vladimira vladislav vlasta vlera vlora vojislav
vojtech volodymyr waclaw wafae wahid walid wambui wanjiku waqar waqas waseem wassim welat weronika
wieslaw wieslawa wiktor wiktoria winta witold wladyslaw wlodzimierz xhavit xhemile xhevdet
xiaoling xiaoming yacine yacouba yakup yalcin yana yaroslav yaroslava yasaman yasar yasemin yasir
yasmeen yavuz yegor yekaterina yelena yeliz yemi yesim yevgeny yevhen yevheniya yewande yigit
ylber yogesh yogeswaran yohannes yordanos youcef younes youness yousaf yucel yuksel yulia yuliya
yunus yurdagul yuriy yuxuan zafar zahia zahid zahida zahra zakaria zakia zamfir zbigniew zbynek
zdenek zdenka zdzislaw zeeshan zeinab zejnepe zekeriya zekiye zelal zeliha zeljka zerrin zhiwei
zijadete zinaida zineb zlatan zofia zohra zouhair zoya zsofia zsolt zsuzsanna zubaida zubair zuhal
zumra zuzanna zvonimir zvonko zygmunt
"""
