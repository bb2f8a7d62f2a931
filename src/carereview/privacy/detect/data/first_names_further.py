"""First names that are frequent where Albanian, Bosnian, Portuguese, Spanish, Turkish and other is spoken, folded, gathered by hand."""

FIRST_NAMES = """
ahmad billy bobbie jamal hamid hassan mariusz piotr pawel lukasz ewa irmina oleg igor boris dmitri yuri vlad
sergej natasa olena iryna andriy mykola wei ming yuki kenji ravindran suresh lakshmi meera arjun anil sunil
abdulrahman saliha yonas tesfaye samuel selam mehari filmon abel abiel rahwa kwame kofi amadou mamadou fatou aissatou moussa
abdul abdullah adem admir adnan afonso agim agnieszka agron ahmed ahmet aisha alban albana
alejandra alejandro aleksandar aleksandra alena ali alma almir altin alvaro amar ambre amina
amine amir amira ana anabela andreia andrej andrii aneta anica anila anisa anouk antonio antun
arben ardian arif arijana arta artan arton arzu asim aslan asli atakan ayse aysel aziz azra
bajram baris bashkim beatriz bekim berat besart besim blanka blerim blerta bogdan bojan boris
borislav branko burak burim can carlos catarina cem cemal cristiano cristina dalibor damir
danijel danijela darija darko dejan demir deniz dijana dina diogo dragan dragana drita duarte
dusan dzenan edin edita edmond eduarda elif elira elmir elvis elza emin emina emine emir emrah
enis ermal ersin esma esra eugenia fabiola fadil faruk fatih fatima fatime fatmir fatos ferit
fernanda fernando filip filipa filipe filiz fitim flamur florim francisco gabriela genc gezim
goncalo goncalves goran gordana grzegorz gulsen gzim habib hakan halil hamid hamza hanife hans
hasan hatice hava helena henrique huseyin hussein hysen ibrahim idris ilija ilir imran inacio
ivana iveta ivica jaime jakub jasmina jasna javier jelena jesus joana joao joaquim jorge jose
josip jovan jovana kadri kamil karima karolina katarina katarzyna kemal khaled khalid kreshnik
krzysztof kumar kushtrim lamia leila lejla leonor leyla lindita liridon lirije ljiljana ljubica
lorik luan luana ludmila luis luljeta luz maciej magdalena mahmoud maja malgorzata manjola
manuel marek margarida mariana marija marijana marko marta mateusz mehdi mehmet melek melisa
memet merita mersiha mesut miguel mihaela mihai mijo mikel mila milan milica milos mirjana
mirsad mirza mohamed mohammad mohammed monika muhamed muharrem murat musa mustafa nadir naim
nasser natalia natasa nebojsa necla nermin nermina neslihan nikola nina noor nuno nur nuri nuria
oksana olga omar omer orhan osman ozan ozlem pablo paulina paulo pavel pedro petar predrag priya
rafael raffi rafiq rahim rajesh ramazan rami ramiz rasim ratko raul ravi refik rexhep ricardo
rosa rui sabit sacha sadik safet sahin said salim samir sanela sanja santiago sara selim selma
senad serdar serkan sevim shaban shefqet shkelqim shpend shpresa silva sinan skender slavica
slobodan snezana sofiane sofija soraya stanislav stjepan suada suleyman sultan svetlana tania
tarek tarik teresa tiago tijana tomasz toni uros vahid valbona valdet valmir valon vasco vedat
veli vesna vildan visar vjosa vladimir vlado wojciech xhevat yasin yasmina yassine yilmaz
youssef yusuf zana zdenko zdravko zehra zeljko zeynep zijad zlatko zoran zorica
"""
