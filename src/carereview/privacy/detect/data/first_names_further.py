"""First names of the larger groups who came from further away, folded, gathered by hand.

Albanian, Bosnian, Serbian, Portuguese, Spanish, Turkish, Tamil, Eritrean, Polish and others.
"""

FIRST_NAMES = """
abdul abdullah abdulrahman abel abiel adem admir adnan afonso agim agnieszka agron ahmad ahmed
ahmet aisha aissatou alban albana alejandra alejandro aleksandar aleksandra alena ali alma almir
altin alvaro amadou amar ambre amina amine amir amira ana anabela andreia andrej andrii andriy
aneta anica anil anila anisa anouk antonio antun arben ardian arif arijana arjun arta artan
arton arzu asim aslan asli atakan ayse aysel aziz azra bajram baris bashkim beatriz bekim berat
besart besim billy blanka blerim blerta bobbie bogdan bojan boris borislav branko burak burim
can carlos catarina cem cemal cristiano cristina dalibor damir danijel danijela darija darko
dejan demir deniz dijana dina diogo dmitri dragan dragana drita duarte dusan dzenan edin edita
edmond eduarda elif elira elmir elvis elza emin emina emine emir emrah enis ermal ersin esma
esra eugenia ewa fabiola fadil faruk fatih fatima fatime fatmir fatos fatou ferit fernanda
fernando filip filipa filipe filiz filmon fitim flamur florim francisco gabriela genc gezim
goncalo goncalves goran gordana grzegorz gulsen gzim habib hakan halil hamid hamza hanife hans
hasan hassan hatice hava helena henrique huseyin hussein hysen ibrahim idris igor ilija ilir
imran inacio irmina iryna ivana iveta ivica jaime jakub jamal jasmina jasna javier jelena jesus
joana joao joaquim jorge jose josip jovan jovana kadri kamil karima karolina katarina katarzyna
kemal kenji khaled khalid kofi kreshnik krzysztof kumar kushtrim kwame lakshmi lamia leila lejla
leonor leyla lindita liridon lirije ljiljana ljubica lorik luan luana ludmila luis lukasz
luljeta luz maciej magdalena mahmoud maja malgorzata mamadou manjola manuel marek margarida
mariana marija marijana mariusz marko marta mateusz meera mehari mehdi mehmet melek melisa memet
merita mersiha mesut miguel mihaela mihai mijo mikel mila milan milica milos ming mirjana mirsad
mirza mohamed mohammad mohammed monika moussa muhamed muharrem murat musa mustafa mykola nadir
naim nasser natalia natasa nebojsa necla nermin nermina neslihan nikola nina noor nuno nur nuri
nuria oksana oleg olena olga omar omer orhan osman ozan ozlem pablo paulina paulo pavel pawel
pedro petar piotr predrag priya rafael raffi rafiq rahim rahwa rajesh ramazan rami ramiz rasim
ratko raul ravi ravindran refik rexhep ricardo rosa rui sabit sacha sadik safet sahin said
saliha salim samir samuel sanela sanja santiago sara selam selim selma senad serdar sergej
serkan sevim shaban shefqet shkelqim shpend shpresa silva sinan skender slavica slobodan snezana
sofiane sofija soraya stanislav stjepan suada suleyman sultan sunil suresh svetlana tania tarek
tarik teresa tesfaye tiago tijana tomasz toni uros vahid valbona valdet valmir valon vasco vedat
veli vesna vildan visar vjosa vlad vladimir vlado wei wojciech xhevat yasin yasmina yassine
yilmaz yonas youssef yuki yuri yusuf zana zdenko zdravko zehra zeljko zeynep zijad zlatko zoran
zorica
"""
