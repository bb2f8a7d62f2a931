"""Everyday English words of calls, folded, gathered by hand: none of them is a name by itself."""

WORDS = """
a able about above absolutely accept access account accounts across action active actual
actually add address advice advise advisor after afternoon again against agent ago agree agreed
ah all allow almost alone along already alright also although always am amount an and angry
annoyed another answer any anybody anymore anyone anything anyway anywhere apologies apologise
apologize apparently appear application appointment appreciate are area around arrange arrive as
ask asked asking assist assistance at aunt available aware away awful back bad bank based
basically be bear because become been before began begin behind being believe best better
between big bill billed billing bills birth birthday bit black blinking book booked born boss
both bother bottom box branch bright bring broadband broken brought business but button buy by
bye cable call callback called caller calling calls came can cancel cancelled cannot cant car
card care careful carry case cases cause certain certainly chance change changed changes charge
charged charges chat cheap check checked checking cheers children choose city claim clear
clearly click client close closed cloud code cold colleague come comes coming common company
compensation complain complaint complete completely computer confirm confirmed confused connect
connected connection contact continue contract convenient copy correct cost costs could couple
course cousin cover crazy credit current currently customer customers cut d dad data date
daughter day days dead deal dealing dear december decide definitely delay deliver delivered
delivery department detail details device dial dictate did didn different difficult direct
directly dirty discount discuss disgraceful do doc does doesn doing don done door dot down
dropped due during each ear earlier early easier easy either else email emails emergency end
ended engineer enough enter entire error especially even evening ever every everybody everyone
everything exact exactly example excellent except excuse expect expected expensive explain
explained extra eye face fact fair family far fast father fault february fee feel few fiance
fiancee field figure file final finally find fine finish finished first five fix fixed flat
follow following for forget forgot form forward found four franc francs free freezing friday
friend from front full furious further future gave general get gets getting gift give given
gives giving glad go god goes going gone gonna good goodbye got gotten granddaughter grandson
grant great green guess guy guys had half hand handle handled handy hang happen happened happens
happy hard has hasn hate have haven having he head hear heard hearing held hello help helpdesk
helped helpful helping her here hers hey hi high him himself his hmm hold holder holding holiday
home honest honestly hope hoping hotline hour hours house how however huge human hundred hung
husband i idea identify if ignore immediately important impossible in included including
incorrect indeed information inside install installation installed instead insurance interested
internet into invoice invoices is isn issue issues it item its itself january job joke jot july
june just keep keeps kept kids kind kindly knew know known knows landlady landlord last late
later latest lawyer least leave leaving left less let lets letter level life light lights like
likely line lines link listen listening literally little live lives living local log long longer
look looked looking loose lose lost lot lots loud love lovely lower m made mail main make makes
making manage management manager many march mark mate matter may maybe me mean means meant
meantime meet member mention mentioned menu message messages met mid middle might mind mine
minute minutes miss missed missing mistake mobile modem moment monday money month monthly months
more morning most mother move moved moving mr mrs ms much mum music must my myself name named
names near nearly need needed needs neighbor neighbour neither nephew network never new news
next nice niece night nine no nobody none nope nor normal normally not note noted notes nothing
notice noting now number numbers o obviously october of off offer offered offers office often oh
ok okay old on once one online only onto open opened operative operator opinion option options
or order ordered orders other others otherwise our ours out outage outside over own owner
package paid paper parcel pardon parents part partner party pass passed password past pay paying
payment payments people per perfect perhaps permission person personal phone phoned picture
piece place plain plan plans please plenty plug plugged plus pm point police policy poor
possible possibly post postcode power prefer present press pretty previous previously price
prices private probably problem problems procedure process product promise promised proof proper
properly provide provided provider public pull purchase purpose put quality question questions
quick quickly quiet quite quote raise ran rang rate rather re reach reached reaching read ready
real realise really reason reboot rebooted receipt receive received recent recently recognise
recommend record recorded recording records reduce reference refund refunded refuse refused
regarding regards register registered regret related remember remove repair repeat repeating
replace replacement replied reply report reported request require required reset resolve
resolved respond response rest restart restarted result return returned rewards rich rid
ridiculous right ring ringing road roger room round router rude run running rush s said same sat
satisfied saturday save saw say saying says scheduled screen second seconds section secure
security see seem seems seen sell send sending sense sent september serial serious seriously
serve service services set settings seven several shall share she ship shop short should shouldn
show side sign signal signed simple simply since sincerely single sir sister sit site sitting
situation six sleep slow small so some somebody somehow someone something sometimes somewhere
son soon sorry sort sorted sound sounds speak speaking special specific speed spell spoke spoken
staff stand standard start started starts state statement stay step stick still stop stopped
store straight street stuff stupid such suddenly suggest sunday super supervisor support
supposed sure surname surprised switch switched system t table take taken takes taking talk
talked talking team technical technician telephone tell telling ten term terms terrible text
than thank thanks that the their them then there therefore these they thing things think
thinking third this those though thought thousand three through thursday ticket till time times
tired to today together told tomorrow tonight too took top total totally touch toward town track
transfer transferred travel treat tried trouble true trust truth try trying tuesday turn turned
tv twenty twice two type unacceptable uncle under understand understood unfortunately unit
unless unlikely unplugged until up update updated upset urgent us use used useful user uses
using usual usually valid value ve verify version very via visit voice wait waited waiting wall
want wanted wants warranty was wasn waste watch water way we website wednesday week weekend
weekly weeks welcome well went were weren what whatever when where whether which while white who
whoever whole whom whose why wife will willing window wish with within without woman won wonder
wonderful word words work worked working works world worry worse worst worth would wouldn write
writing written wrong wrote yeah year years yep yes yesterday yet you young your yours yourself
zero
brilliant fantastic marvellous splendid superb spending spend excess deductible purposes heart
glasses socket panels stairs odd scratch premium electronically confirmation hyphen spelt
whereabouts ages bounce bounced dispatched mislaid heading sharp
"""
