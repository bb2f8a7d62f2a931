"""Everyday English words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a able about above absolutely accept access account accounts across action active actual actually
add address advice advise advisor aerial after afternoon again against agent ages ago agree agreed
ah all allow almost alone along already alright also although always am amount amounts an and angry
annoyed another answer any anybody anymore anyone anything anyway anywhere apologies apologise
apologize apparently appear application appointment appreciate apprentice are area around arrange
arrive as ask asked asking asks assist assistance assure assured at attempt attempts attic aunt
available aware away awful back bad balance bank based basement basically bathroom be bear because
become bedroom been before began begin behind being believe below best better between big bill
billed billing bills birth birthday bit black blinking bloke book booked born boss both bother
bottom bounce bounced box branch break bright brilliant bring broadband broken brought building
business but button buttons buy by bye cable cables call callback called caller calling calls came
can cancel cancellation cancelled cancelling cannot cant car card cardholder care careful caretaker
carry case cases cause cellar certain certainly chance change changed changes chap charge charged
charges chat cheap check checked checking cheerio cheers children choose chose chosen city claim
claimed claims clear clearly click client clinic close closed cloud code cold colleague come comes
coming commented common company compensation complain complained complaining complaint complete
completely computer concierge confirm confirmation confirmed confused connect connected connection
contact contacted continue contract convenient copy corner correct corrected correction cost costs
could counter couple course cousin cover coverage crazy credit credited current currently customer
customers cut d dad data date daughter day days dead deadline deadlines deal dealing dear debit
debited december decide decided deductible definitely delay deliver delivered delivery denied
dentist deny department depot desk detail details device dial dictate did didn different difficult
direct directly dirty disappointed discount discounts discuss disgraceful dispatched dispute
disputed do doc doctor does doesn doing don done door doors dot down drop dropped due during each
ear earlier early easier easiest easy edge either electronically else email emails emergency
employed employee end ended engineer engineers enough enter entire envelope error especially even
evening ever every everybody everyone everything exact exactly example excellent except excess
excuse expect expected expensive explain explained explanation extend extended extra eye face fact
fair fallen family fantastic far fast faster father fault february fee feel fees feet fell fellow
few fiance fiancee field figure file final finally find finding fine finish finished first fitter
fitters five fix fixed flash flashes flashing flat flatshare follow following foot for forget
forgot form forward forwarded found four franc francs free freelance freezing friday friend
friendly from front full furious further future garden gave general genuine genuinely gesture get
gets getting gift give given gives giving glad glasses go god goes going gone gonna good goodbye
goodwill got gotten granddaughter grandson grant great green grey guarantee guaranteed guess guy
guys had half hallway hand handle handled handy hang happen happened happens happy hard has hasn
hate have haven having he head heading hear heard hearing heart held hello help helpdesk helped
helpful helping her here hers hey hi high him himself his hmm hold holder holding holiday home
honest honestly hope hoped hopes hoping hospital hotline hour hours house how however huge human
hundred hung husband hyphen i idea identify if ignore immediately important impossible in included
including incorrect indeed information inside install installation installed instead insurance
insured interested internet into invoice invoices is isn issue issues it item its itself january
job joke jot july june just keep keeping keeps kept keyboard kids kilowatt kind kinder kindly
kitchen knew know known knows lamp landing landlady landlord lass last late later latest lawyer
lead least leave leaving left less let lets letter letterbox level life light lights like likely
line lines link listen listening lit literally little live lives living local log logged logging
long longer look looked looking loose lose losing lost lot lots loud love lovely lower m made mail
mailbox main make makes making manage management manager many march mark marvellous mast mate mates
matter may maybe me mean means meant meantime meet member mention mentioned menu message messages
met meter meters mid middle might mind mine minute minutes mislaid miss missed misses missing
mistake mobile modem moment monday money month monthly months more morning most mother move moved
moving mr mrs ms much mum music must my myself name named names near nearly need needed needs
neighbor neighbour neighbours neither nephew network never new news next nice niece night nine no
nobody none nope nor normal normally not note noted notes nothing notice noting now number numbers
o obviously october odd of off offer offered offers office often oh ok okay old on once one online
only onto open opened operative operator opinion option options or orange order ordered orders
other others otherwise our ours out outage outages outside over overdue own owner package paid
panels paper parcel parcels pardon parents part partner party pass passed password past pay paying
payment payments pays pensioner people per perfect perhaps permission person personal pharmacy
phone phoned phones phoning picture piece pink place plain plan plans please pleased plenty plug
plugged plugs plus pm point police policy polite poor poorly portal possible possibly post postcode
posted power prefer preferred premium premiums prescription present press pretty previous
previously price prices private probably problem problems procedure process product promise
promised promotion proof proper properly provide provided provider public pull purchase purple
purpose purposes put quality question questions quick quickly quiet quite quote raise ran rang
rapid rate rather re reach reached reaching read ready real realise really reason reboot rebooted
receipt receive received receiving recent recently recognise recommend recommended record recorded
recording records reduce reference refund refunded refunds refuse refused regarding regards
register registered regret related remember reminder reminders remove renew renewal renewed rent
rented renting repair repeat repeating replace replacement replied reply report reported request
require required reset resolve resolved respond response rest restart restarted result retired
return returned rewards rich rid ridiculous right ring ringing road roadworks roger room roughly
round router rude run running rush s said same sat satisfied saturday save saw say saying says
scheduled scratch screen search searched searching second seconds section secure security see seem
seems seen sell send sending sense sent september serial serious seriously serve service services
set settings seven several shall share sharp she ship shipped shipping shop short should shouldn
show side sign signal signed signing simple simply since sincerely single sir sister sit site
sitting situation six sleep slow slower small so socket sockets some somebody somehow someone
something sometimes somewhere son soon sorry sort sorted sound sounds speak speaking special
specific speed spell spelt spend spending splendid split splits splitting spoke spoken staff stairs
stairway stamp stand standard stars start started starts state statement stay steal step stick
still stolen stop stopped store straight street student stuff stupid subscription subscriptions
such suddenly suggest suggested sum sunday super superb supervisor support supposed sure surgery
surname surprised surprises switch switched system t ta table take taken takes taking talk talked
talking talks tariff tariffs tax team technical technician telephone tell telling tells ten tenant
tenants term terms terrible text than thank thanks that the their them then there therefore these
they thing things think thinking third this those though thought thousand three through thursday
ticket till time times tired to today together told tomorrow tonight too took top total totally
touch toward town track transfer transferred travel treat treatment tried trouble true trust truth
try trying tuesday turn turned tv twenty twice two type unacceptable uncle under underneath
understand understood unfortunately unit unless unlikely unplug unplugged until up update updated
upright upset urgent us usage use used useful user uses using usual usually valid value ve verify
version very via visit voice wait waited waiting wall want wanted wants warranty was wasn waste
watch water way we website wednesday week weekend weekly weeks welcome well went were weren what
whatever when where whereabouts whether which while white who whoever whole whom whose why wife
will willing window wish with within without woman won wonder wonderful word words work worked
working works world worried worry worse worst worth would wouldn write writing written wrong wrote
yeah year years yellow yep yes yesterday yet you young your yours yourself zero
"""
