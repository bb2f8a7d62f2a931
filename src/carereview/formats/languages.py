"""Languages as transcripts name them, as ISO 639-1 codes."""

import re

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*")
# Names as Whisper and its API give them, and ISO 639-2 codes as others do.
_NAMED = """
en english eng; fr french fra fre français; de german deu ger deutsch; it italian ita italiano;
es spanish spa castilian español; pt portuguese por; nl dutch nld dut flemish; ca catalan cat;
ro romanian ron rum moldavian; da danish dan; sv swedish swe; no norwegian nor; nn nynorsk nno;
fi finnish fin; is icelandic isl ice; pl polish pol; cs czech ces cze; sk slovak slk slo;
sl slovenian slv; hr croatian hrv; sr serbian srp; bs bosnian bos; mk macedonian mkd mac;
bg bulgarian bul; ru russian rus; uk ukrainian ukr; be belarusian bel; lt lithuanian lit;
lv latvian lav; et estonian est; hu hungarian hun; el greek ell gre; sq albanian sqi alb;
tr turkish tur; ar arabic ara; he hebrew heb; fa persian fas per; hi hindi hin; ur urdu urd;
bn bengali ben; ta tamil tam; te telugu tel; zh chinese zho chi mandarin; ja japanese jpn;
ko korean kor; vi vietnamese vie; th thai tha; id indonesian ind; ms malay msa may;
lb luxembourgish ltz letzeburgesch; eu basque eus baq; gl galician glg; cy welsh cym wel;
ga irish gle; br breton bre; oc occitan oci; mt maltese mlt; la latin lat; af afrikaans afr;
sw swahili swa; hy armenian hye arm; ka georgian kat geo; az azerbaijani aze; kk kazakh kaz
"""
_CODE_OF = {
    name: words[0] for words in (entry.split() for entry in _NAMED.split(";")) for name in words
}


def language_code(value: object) -> str:
    """Give the two-letter code for a code, tag or English name; empty for what is none."""
    if not isinstance(value, str):
        return ""
    name = value.strip().casefold()
    if name in _CODE_OF:
        return _CODE_OF[name]
    found = _TAG.fullmatch(name)
    if found is None or name in ("und", "unknown", "auto", "none"):
        return ""
    return _CODE_OF.get(found[1], found[1] if len(found[1]) == 2 else "")
