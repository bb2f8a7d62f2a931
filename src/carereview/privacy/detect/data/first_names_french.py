"""First names that are frequent where French is spoken, folded, gathered by hand."""

FIRST_NAMES = """
adele adeline adrien agathe agnes aime alain alban alexandra alexandre alexis alice aline alix
amandine amelie anais andre andree angelique anne annick annie antoine antoinette antonin
apolline ariane armand armelle arnaud arthur astrid aude audrey auguste aurelie aurelien axel
axelle baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard bertrand
blaise blandine brice brigitte bruno camille capucine carine carole caroline catherine cathy
cecile cedric celestine celine chantal charlene charles charlotte chloe christelle christian
christiane christine christophe clarisse claude claudette claudine clemence clementine clotilde
colette coralie corentin corinne cosette cyril cyrille damien danielle danny daphne david
delphine denis denise desire diane didier dimitri dominique dorian dorothee edith edmond edouard
eleonore eliane elisabeth elise elodie eloise elsa emeline emile emilie emma emmanuel emmanuelle
eric estelle esther ethan etienne eugene eugenie evan evelyne fabien fabienne fabrice fanny
fernand fernande flavie flavien florence florent florian floriane francine francis franck
francois francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaspard gaston
genevieve geoffrey georges georgette gerald geraldine gerard germain germaine ghislain ghislaine
gilbert gilberte gilles ginette gisele gregoire gregory guillaume gustave guy gwenaelle henri
henriette herve honorine hubert hugo hugues huguette ines irene isabelle isaline ivan jacqueline
jacques jean jeanne jeannine jennifer jeremie jeremy jerome jessica joachim joel joelle johan
johanna jonas jonathan jordan joris joseph josephine josette josiane jules julie julien juliette
justin justine karim karine katia kevin laetitia laure laurence laurent laurie laurine lea leila
leo leon leonie leopold lilian liliane lisa lise loan loic lola lorraine lou louis louise lucas
lucette lucie lucien lucienne lucile ludivine ludovic lydia lydie madeleine mael maelle magali
malika manon manuela marc marcel marcelle margaux margot marguerite marianne marie mariette
marina marine marion marjorie marlene marthe martial martine mateo mathieu mathilde mathis
mathys matthieu maud maurice maxence maxime melanie melissa melodie michel michele micheline
mickael mireille monique morgane muriel mylene myriam nadege nadia nadine natacha nathalie
nathan nelly nicolas nicole nicolette ninon noe noelle noemie nolan norbert oceane octave odette
odile olivier ophelie oriane pascal pascale patrice patricia patrick paul paulette pauline
perrine philippe pierre pierrette quentin rachel raoul raphael raphaelle raymond raymonde regine
regis remi remy renaud rene renee richard robin rodolphe rodrigue roger roland rolande romain
romane romuald ronan roselyne roxane sabine sabrina samuel sandra sandrine sarah sebastien serge
severine simon simone solange solene sonia sophie stanislas stephane stephanie suzanne sylvain
sylvaine sylvette sylviane sylvie tanguy tatiana teo theo theodore theophile therese thibaud
thibault thierry thomas timothee titouan tom tristan ugo urbain valentin valentine valerie
vanessa veronique vincent violette virginie viviane vivien xavier yael yanis yann yannick
yolande yvan yves yvette yvon yvonne zacharie zoe
"""
