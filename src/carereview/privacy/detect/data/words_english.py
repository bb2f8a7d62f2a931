"""Everyday English words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a able about above abroad absolutely accept access accident account accounts across action activate
active actual actually add adding address adult advice advise advisor aerial affected afraid after
afternoon again against agent ages ago agree agreed ah ahead all allow almost alone along already
alright also although always am amount amounts an and angry annoyed another answer answered any
anybody anymore anyone anything anyway anywhere apologies apologise apologize apparently appear
appears application apply appointment appreciate apprentice approve are area around arrange arrive
arrived arrives as ask asked asking asks assist assistance assure assured at attempt attempts attic
attorney aunt authorisation authority available aware away awful back bad bakery balance bank
barely bars based basement basically bathroom be bear bearing because become bedroom been before
began begin behind being believe below best better between big bike bill billed billing bills birth
birthday bit black blast blinking blinks block blocked blocking blocks bloke board boiler book
booked bookings books born boss both bother bottom bought bounce bounced box boyfriend branch break
bright brill brilliant bring broadband broken brother brought budged building burgled bus busiest
business but button buttons buy by bye cable cables call callback called caller calling calls came
can cancel cancellation cancellations cancelled cancelling cannot cant capped car card cardholder
care careful caretaker carriage carried carries carry case cases cat catch cause cellar certain
certainly certificate champion chance change changed changes channel chap charge charged charges
chat cheap check checked checking checks cheerio cheers child children choice choose chose chosen
city claim claimed claims clear clearly click client clinic clock close closed cloud coach code
cold colleague come comes coming commented common company compensation complain complained
complaining complaint complaints complete completely computer concierge confirm confirmation
confirmed confirms confused connect connected connecting connection connections contact contacted
continue contract contracts convenient copied copy corner correct corrected correction cost costs
could couldn count counter counting counts couple courier course cousin cover coverage crack
crackling crazy credit credited crediting crossed current currently customer customers cut d dad
damage damaged data date dated daughter day days dead deadline deadlines deaf deal dealing dear
debit debited december decide decided declined decrease deductible definitely delay delays deliver
delivered delivery denied dentist deny department deposit depot desk detail details device dial
dials dictate dictates did didn different difficult digit digits direct directly dirty disappointed
disappointment discount discounts discuss disgraceful dispatched dispute disputed do doc doctor
does doesn dog doing don done door doors dot down drill drop dropped drops due during each ear
earlier early easier easiest easy edge eighth either electrician electricity electronic
electronically eleventh else email emails emergencies emergency employed employee empty end ended
ending ends energy engineer engineers enjoy enough enquiries enquiry enter entire envelope erm
error especially even evening ever every everybody everyone everything exact exactly example
excellent except exception excess excuse exist expect expected expensive expired expiry explain
explained explanation extend extended extra eye face fact fair fallen family fancy fantastic far
fare fast faster father fault faultless faults february fee feel fees feet fell fellow fetch few
fiance fiancee field fifteenth fifth figure file final finally find finding fine fingers finish
finished fire first fitter fitters five fix fixed flash flashes flashing flat flatshare flood
floors flying follow followed following follows foot for forename forget forgot forgotten form
forward forwarded found four fourteenth fourth franc francs free freelance freeze freezer freezes
freezing friday fridge friend friendly from front full furious further fuse fuses future gap garage
garden gas gave general genuine genuinely gesture get gets getting gift gigabytes girl girlfriend
give given gives giving glad glasses go god goes going gone gonna good goodbye goodwill got gotten
granddaughter grandson grant great green grey grid grief grow guarantee guaranteed guess guy guys
had half hallway hand handle handled handles handover handset handy hang happen happened happening
happens happy hard has hash hasn hate have haven having he head heading health hear heard hearing
heart heat heating held hello help helpdesk helped helpful helping helps her here hers hey hi high
him himself his hitch hiya hmm hold holder holders holding holiday home honest honestly hope hoped
hopefully hopes hoping hospital hot hotline hour hours house household how however huge huh human
hundred hung husband hyphen i idea identify identity if ignore immediately important impossible in
included including incorrect increase increased indeed information inside install installation
installed instalment instead insurance insured insurer interested internet into introduce invoice
invoices is isn issue issued issues it item its itself january job joinery joke jot jotted journey
july june junk just keep keeping keeps kept key keyboard keys kids kilowatt kind kinder kindly
kitchen knew knock know known knows lamp landing landlady landline landlines landlord lass last
lasts late later latest lawyer lead leader leak leaking leaks least leave leaving left legal less
let lets letter letterbox letters level life light lights like likely likes line lines link linked
listen listening lit literally little live lives living loading local loft log logged logging long
longer look looked looking looks loose lorry lose losing lost lot lots loud lounge love lovely low
lower loyal luggage lunch m made mail mailbox mails main make makes making manage management
manager mandate many march mark marked marvellous mast match matches matching mate mates matter may
maybe maze me mean means meant meantime mechanic meet meeting member membership mention mentioned
menu mesh message messages met meter meters mid midday middle midnight might million milliseconds
mind mine minor minute minutes mislaid misread miss missed misses missing misspelt mistake mobile
model modem moment monday money month monthly months more morning most mother move moved moving mr
mrs ms much muddle muddled mum music must my myself name named names near nearly need needed needs
neighbor neighbour neighbours neither nephew network never new news next nice niece night nine
ninth no nobody none noon nope nor normal normally not note noted notes nothing notice noting now
number numbers o obviously october odd of off offer offered offers office often oh ok okay old on
once one online only onto open opened opening operative operator opinion opposite option options or
orange order ordered orders other others otherwise ought our ours out outage outages outside oven
over overdue own owner package paid pair panels paper paperless paragraph parcel parcels pardon
parents part partner party pass passed passes passing password past patience patient pay payable
payee payees paying payment payments pays pension pensioner pensions people per perfect perhaps
permission person personal pharmacy phone phoned phones phoning picked picture piece pink place
plain plan planned plans plate please pleased pleasure plenty plug plugged plugs plumber plumbing
plus pm point police policy polite poor poorly port portal possible possibly post postcode posted
postman power pram precisely prefer preferably preferred premium premiums prescription present
press pretty previous previously price prices print private probably problem problems procedure
process product profile promise promised promotion proof proper properly property provide provided
provider proxy public pull pump purchase purple purpose purposes purse put quality quarter question
questions quick quickly quiet quite quote radiator radiators raining raise ran rang rapid rarely
rate rather re reach reached reaching read reading readings reads ready real realise really reason
reboot rebooted rebooting recap receipt receive received receiving recent recently recognise
recommend recommended record recorded recording records reduce reference refund refunded refunds
refuse refused regarding regards register registered registration regret related remember
remembered remembers reminder reminders remove renew renewal renewed rent rental rented renting
repair repeat repeating repeats replace replacement replied reply report reported request require
required reservations reset resolve resolved respond response rest restart restarted result retired
return returned reverse rewards rich rid ridiculous right righto ring ringing rings road roadworks
roger roof room roughly round router rude run rung running runs rush s safe said salary sales same
sat satisfied saturday saturdays save saved saves saving saw say saying says scheduled scratch
screen search searched searching seat seats second seconds section secure security see seem seems
seen sees sell selling send sending senior sense sent september serial serious seriously serve
service services set settings settle seven seventeenth seventh several shall share sharp she ship
shipped shipping shoes shop shopping shops short should shouldn shouting show shows shutters side
sign signal signature signed signing signs simple simply since sincerely single sir sister sit site
sitting situation six sixteenth sixth sleep slip slips slow slower slowly small smashing so socket
sockets sold solicitor some somebody somehow someone something sometimes somewhere son soon sorry
sort sorted sound sounds spaces speak speaking special specific speed spell spells spelt spend
spending splendid split splits splitting spoke spoken spot spouse staff stairs stairway stamp stand
standard star stars start started starting starts state statement statements stay stayed stays
steal steep step stick sticker still stolen stop stopcock stopped store stored straight street
student students stuff stupid subscriber subscribers subscription subscriptions subsection such
suddenly suggest suggested suit suitcase sum summary sun sunday super superb supervisor supplies
supply support suppose supposed sure surely surgery surname surprised surprises survey switch
switched system t ta table tail take taken takes taking talk talked talking talks tap taping taps
tariff tariffs tax team technical technician telemedicine telephone tell telling tells telly ten
tenant tenants tenth term terms terrible text than thank thanks that thawed the theft their them
then there therefore these they thing things think thinking third thirteenth this those though
thought thousand three through thursday ticket tickets till time times tiny tired to today together
told tomorrow tonight too took top tops total totally touch toward town trace track tracking train
training tram transfer transferred travel traveller treat treatment trees tried trip triple trolley
trouble true trust truth try trying tuesday turn turned tv twelfth twentieth twenty twice two type
typing umbrella unacceptable uncle under underneath understand understood unemployed unfortunately
unit unless unlikely unlimited unplug unplugged unplugging until up update updated updating upright
upset urgent us usage use used useful user uses using usual usually valid value van vat ve vehicle
verify version very via visit voice wait waited waiting waive walked wall wallet want wanted
wanting wants warned warning warranty was wasn waste watch water way we weather website wednesday
week weekend weekly weeks welcome well went were weren what whatever when where whereabouts whether
which while white who whoever whole whom whose why wife will willing window windscreen wins wish
with within without woman won wonder wonderful word words work worked worker working works world
worried worry worse worst worth would wouldn write writing written wrong wrongly wrote yeah year
years yellow yep yes yesterday yet you young younger your yours yourself youth zero zone
policyholder policyholders unchanged comfort savings added dark cuts damp dampness crackles
witness executor probate inheritance assessor adjuster claimant breaker blackout booster
redelivery customs label sorting platform delayed ticketing overdraft mortgage instalments
commission loyalty points doorbell tenancy subtenant lodger housemate flatmates
famous coughed cough winking waving martians understands flu windshield bumper robbery daylight
switches renewals switchboard kettle screaming knee hip ears shed lift balcony terrace
gate drawer cupboard shelf wardrobe extension bulb cap lid packaging cardboard pen pencil sheet
row column fold mouse remote charger battery batteries hairdresser locksmith roofer gardener echo
buzzing humming hissing hum knitting needle paperclip
paperwork cherry downstairs upstairs smithereens gobbledygook genius benefits overseas greek tooth
teeth plates coats queue daft silly hardly asterisk
"""
