"""How calls go in English: British and Irish habits. See frames_fr.py."""

SEEN = """
A: Faults desk, [AF AL], what can I do for you?
A: Yes hello, [AF] speaking, what's happening?
C: Hiya [AF], [CF CL] here, the line's gone dead.
C: How are you, [CL], [CF CL], ringing from [CITY].
A: What name is it under? / C: Under [CL].
A: And you are Mrs? / C: [CL].
A: Give me your name again? / C: Yeah so that's [CF CL].
A: And how is that spelt? / C: [SPELLED].
A: I didn't catch the surname. / C: [CL], I'll spell it out: [SPELLED].
A: Where do we get hold of you in the day? / C: At work on [PHONE], otherwise [PHONE].
A: If we're cut off, where do I ring? / C: Use [PHONE].
C: Take down my mobile: [PHONE].
A: You're ringing from [PHONE]? / C: I am, yeah.
C: He left me his direct line, [PHONE].
A: I need something to identify you. / C: My social insurance? [AHV].
A: The thirteen digits on the insurance card? / C: [AHV].
A: Where shall we send the money? / C: To the post account, [IBAN].
C: The IBAN, I'll read it slowly, [IBAN].
A: And how are you paying? / C: With the Mastercard, [CARD].
A: The numbers across the front? / C: [CARD].
C: Top right of the bill there's [CUSTNO].
A: Have you the reference in front of you? / C: I do, [CUSTNO].
C: My login is [CUSTNO], I think.
A: The four digit code of the SIM? / C: [PIN].
C: She wanted the PIN so I said [PIN].
A: You've just got a text with a code, read it to me? / C: [PIN].
A: The serial on the back? / C: [SERIAL].
C: The sticker says S N [SERIAL].
C: The MAC address is [MAC].
C: The van, registration [PLATE], was blocking my gate.
A: What year are you? / C: I was born on [DOB].
A: For security, the date? / C: [DOB].
C: My mother, born [DOB], has no computer.
A: Where exactly is the fault? / C: At [STREET], third floor, door code [PIN].
C: I live at [STREET], block B, in [CITY].
C: It's care of [TF TL], [STREET], [ZIP] [CITY].
A: And the post code? / C: [ZIP].
A: Where do I send the summary? / C: To [EMAIL].
C: My email is [EMAIL], did you get that?
C: My sister [TF] already wrote to you from [EMAIL].
C: I had your colleague [TF] on Thursday, a lovely girl.
C: Mr [TL] promised me a credit.
A: I see a note by [TF TL] on the file.
C: Tell [TF] it didn't work.
C: It was some Mrs [TL] or other.
A: I'll transfer you to [TF TL] in billing.
C: My brother-in-law [TF] knows about these things.
C: I want your boss. / A: That's Mrs [TL], she is out.
A: Right so, Mr [CL].
A: Thanks for waiting, Mrs [CL].
C: I'm counting on you, [AF].
C: So [AF], where are we?
A: So that's oh — / C: No sorry, [PHONE].
A: That's 29 francs 90 a month for 24 months.
A: We're open from 8 to half past 6, Saturdays until 4.
A: That's article 28 of the civil code, paragraph 2.
A: The engineer comes on Thursday 14 March between 8 and noon.
C: I have an Archer AX55 and an iPhone 14 Pro.
A: You should get 300 megs down and 60 up.
C: I waited forty-five minutes, then another twenty minutes.
A: Call 0800 55 64 64 free of charge.
C: I've been a customer since 2011.
A: Open a page and type 192.168.1.1.
C: I restarted it three times in fifteen days.
C: The orange light blinks and it says error 691.
C: I paid 245 francs 60 instead of 49.
A: Allow ten to fifteen working days.
C: It may take long, but I grant you the price was right.
C: A rose by any other name, as they say.
A: The rise is 2.9 per cent from the 1st of April.
"""

KEPT = """
A: Network desk, [AF AL] is my name, go ahead.
A: Good evening, [AF] from support, how can I assist?
C: Evening, Mrs [CL] from [CITY], me again.
C: Let me introduce myself, [CF CL], subscriber for years.
A: Your family name? / C: [CL].
A: Which letters? / C: [SPELLED].
A: What's the best way to get back to you? / C: On the mobile, [PHONE].
C: Try [PHONE], that's my wife [TF]'s.
A: Reading that back: [PHONE]. / C: Correct.
C: For social security I have [AHV].
A: And your banking details? / C: So, [IBAN].
A: Which card will you settle with? / C: [CARD], it runs out soon.
A: What number is on your contract? / C: [CUSTNO].
C: The file with you carries [CUSTNO].
C: They had me type [PIN] for a password.
A: The PUK, is it this one? / C: [PIN].
C: Under the modem: [SERIAL].
C: Number plate [PLATE], if that helps.
A: How old are you, when were you born? / C: That would be [DOB].
C: My son's birthday is [DOB].
A: Where do you call home? / C: [STREET], [ZIP] [CITY].
C: The socket is at [STREET].
A: An electronic mailbox? / C: Sure, [EMAIL].
C: Drop me a line at [EMAIL].
C: Some fellow called [TF TL] sold it to me.
C: Your assistant [TF] hung up on me.
A: [TF TL] is in charge, I'll have a word.
C: I gave all that to my solicitor, Mr [TL].
A: Goodbye Mrs [CL], have a nice evening.
C: Thanks [AF], you're very kind.
A: The plan goes up to 79 francs, 8.1 per cent VAT included.
A: Under section 19 subsection 1 you have fourteen days.
C: My router is a Fritzbox 7590, version 7.57.
A: The outage began on 3 February at 2.20 pm.
C: There were two drops of thirty seconds this morning.
A: The line does 10 gigabits with 4 milliseconds delay.
C: I watch channel 12 and it freezes.
A: Dial 0848 800 900 and press 2.
C: Back in 2019 it was just the same.
C: The best savage price wins, will it not, in the summers of the mill.
"""
