"""First names that are rarer, or of the regions and of older and younger people, folded."""

FIRST_NAMES = """
ada adalgisa ailsa aimee albertine alcide alexia alistair aloisia alphonse amabile anatole angiola
anjali annabel annabelle anneke annelore anselme ansgar antje aoife aramis archibald arianna
armande arsene artur athos augustin aurore autumn aylin barnabas barnaby bartholomaus basile
benedict berengere berthe bertrude boniface bonifaz briac bronwyn brooke candice carina carola
carys casimir christel clarissa cleo clovis colm conchita constance cora corneille cornelius
cressida crispin curzio cyprien daria dawn desiderio diarmuid dietlinde djamila dolly doriana
dougal eamon ebba eddy edelgard edvige edwige einar ekkehard elspeth emeric enrichetta enya ephrem
ermes ernst errol erwan esteban eugen eulalia evangeline evelina ewald ewan ewen farah farid
fatoumata felicite felix fidel fleur fraser frauke frederica frederike freya friedel friedemann
friederike garry gebhard geert gereon gernot gerold gerwin gesine giles giselle gislinde gjon
godefroy gotthard gotz graca guendalina guillemette gunda gunhild gunnar gwenael gwendoline gwyneth
hadrien haldor hariet hedy heidrun helder helge heloise heribert hiltrud horace hortense humbert
humphrey ignacio ignatius ignaz immanuel imre inga ingolf inka innocenza iolo isadora isidor isobel
isolde iwan jacinta jackie jacob janos jarvis jasper jeanine jemima jeremias jocelyne josefa josue
jude juliana julika julius kai kavya keiran klemens klothilde knut kobi konstanze korbinian
kristian kristina kunigunde lambert lana laszlo laureline lauriane lazar leni lennart lidwina
liesbeth lionel lisette loick loriana lotte louisa luc ludger ludmilla luise luna lutz mackenzie
maeva maeve magda magnus maire mareike margit margret marielle marlis maryline maryse matheo
mathilda mathurin matilda maude maya meinhard meinrad meret meta mick mieke miguela milly miranda
morag moses myrtille narciso nazario neal nerina nestor neville niall niamh nikita norah noreen
octavie odilo olwen ondine ortrud oswald ousmane paddy paloma patricio paulin pavlos percival
petronella petunia philippa philomena placida preston prisca quirin rainer randolph reinhilde
reinier remigius rhiannon rhonda rochelle rory rosamunde rosanne rosli rowan rowena rudiger
ruprecht samuela sanjay scarlett seamus segolene seraphin severo seweryn shkelzen sidonie siegbert
sieglinde siegrun sigismund sigmund silas silvester siobhan sivapriya soren suzette swantje sylvane
tabea tabitha tadeusz tecla tess teuta thaddaus thandi tharshini thekla theobald theodor theodora
theres theresia thiemo thilde thilo tilda tilly tilman timea tomaso torben toussaint traute trudi
trudy tycho udo uhland ulf ulysse urte uschi uta valerian valery violaine virgile vittore volkmar
walther wiebke wilhelmina wilma winnie wolfram wyatt yannis yasmin zacharias zainab zelia zelie
zelma zoltan
aled annina britta brittany bronagh bryn catriona cerys dilys eilidh eirlys emmi emrys enid firmin
gethin glenys godi grainne hamish heiri huw ieuan imke jago mairi morwenna murielle nele nerys
orla padraig piran sinead tamsin
"""
