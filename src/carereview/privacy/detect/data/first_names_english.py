"""First names that are frequent where English is spoken, folded, gathered by hand."""

FIRST_NAMES = """
aaron abbie abby abigail abraham adam adrian agnes aidan aileen alan alastair albert alec alex
alexander alexandra alfie alfred alice alicia alison allan allen allison amanda amber amelia amy
andrea andrew angela angus anita ann anna anne annette annie anthony antony april archie arlene
arnold arthur ashleigh ashley aubrey audrey barbara barney barry beatrice becky belinda ben
benjamin bernadette bernard bernice beryl beth bethany betty beverley beverly bob bobby brad
bradley brandon brenda brendan brett brian bridget bruce bryan bryony callum calvin cameron carl
carla carmen carol carole caroline carolyn cassandra catherine cathy cecil cecilia cedric celia
charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher
cindy claire clara clarence claudia clifford clive clyde cody colin colleen connie connor conor
corey courtney craig curtis cynthia daisy damian damien daniel danielle danny daphne darlene
darrell darren daryl dave david debbie deborah debra declan deirdre denis denise dennis derek
dermot desmond diana diane dominic don donald donna donovan doreen doris dorothy doug douglas
duncan dwayne dylan eddie edgar edith edmund edna eduardo edward edwin eileen elaine eleanor
elijah elizabeth ella ellen ellie elliot elliott elsie emily emma eric erica erin ernest esther
ethan ethel eugene eunice evan eve evelyn fay felicity fergus fiona florence floyd frances
francesca francis frank franklin fred freda freddie frederick gareth gary gavin gemma geoff
geoffrey george georgia georgina gerald geraldine gerard gerry gertrude gillian gina gladys glen
glenda glenn gloria gordon graeme graham greg gregory greta gwen gwendolyn hannah harold harriet
harriett harry harvey hayley hazel heather hector helen henry herbert hilary hilda holly howard
hugh hugo ian ida imogen irene iris irving isaac isabel isabella isla ivan ivor ivy jacqueline
jade jake james jamie jan jane janet janice jared jasmine jason jay jean jeanette jeff jeffery
jeffrey jemma jennifer jenny jeremiah jeremy jerome jerry jess jesse jessica jessie jill jillian
jim jimmy jo joan joann joanna joanne jocelyn jodie joe joel john johnny jon jonathan jordan
joseph josephine josh joshua joyce juan juanita judith judy julia julian julie juliet june
justin karen karl kate katherine kathleen kathryn kathy katie katrina katy kay kayla keith kelly
kelvin ken kenneth kerry kevin kieran kim kimberly kirsten kirsty kristen kristin kurt kyle
lance larry laura lauren laurence laurie lawrence leah lee leigh lena leo leon leonard leroy
lesley leslie lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois loretta
lori lorna lorraine louis louise lucas lucy luis luke lydia lynda lyndsey lynette lynn lynne
mabel madison malcolm mandy marc marcia marcus margaret margery maria marian marie marilyn
marion marjorie marlene marshall martha martin martyn marvin mary mathew matt matthew maureen
maurice mavis maxine megan mel melanie melinda melissa melvin meredith michael michele michelle
mike mildred miriam mitchell mohammed molly monica morgan morris muriel myra nancy naomi natalie
natasha nathan nathaniel neil nellie nelson nicholas nick nicola nicole nigel nina noah noel
nora norma norman olive oliver olivia oscar owen pam pamela patricia patrick paul paula pauline
peggy penelope penny percy perry pete peter phil philip phillip phoebe phyllis polly priscilla
rachael rachel ralph ramona randall randy raymond rebecca reginald renee rhian rhys ricardo
richard rick ricky rita robert roberta robin rodney roger roland ron ronald ronnie rosalind
rosemary rosie ross roy ruby rupert russell ruth ryan sabrina sally sam samantha samuel sandra
sandy sara sarah scott sean sebastian shane shannon sharon shaun shawn sheila shelley shelly
sherry shirley sian sidney simon sonia sophia sophie spencer stacey stacy stan stanley stella
stephanie stephen steve steven stewart stuart sue susan susie suzanne sybil sydney sylvia tamara
tammy tanya tara ted terence teresa terri terry tessa thelma theodore theresa thomas tiffany tim
timothy tina toby todd tom tommy tony tracey tracy travis trevor tricia troy tyler valerie
vanessa vera vernon veronica vicki vicky victor victoria vincent viola virginia vivian vivienne
wallace walter wanda warren wayne wendy wesley wilfred william willie winifred winston yolanda
yvette yvonne zachary zara zoe
"""
