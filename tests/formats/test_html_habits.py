"""Pages as tools and people leave them, beside the layouts that `samples` show."""

from carereview.formats.registry import read_transcript


def test_a_page_around_a_hyperaudio_transcript_is_left_out() -> None:
    page = """<html><body><p>Copy to clipboard</p><div><button>Play</button></div>
      <article><section><p><span class="speaker" data-m="500" data-d="0">Nora: </span><span
      data-m="500" data-d="300">Good </span><span data-m="900" data-d="200">day. </span>and
      </p><h5>A heading</h5><p><span data-m="2000" data-d="300">Bye. </span></p></section></article>
      <p>Made with an editor</p></body></html>"""
    call = read_transcript(page.encode(), "page.html")
    assert [segment.text for segment in call.segments] == ["Good day. and", "A heading", "Bye."]
    assert (call.segments[0].start, call.segments[-1].end) == (500, 2300)


def test_noscribe_may_put_the_time_before_the_colon() -> None:
    page = """<html><body><p><a name="ts_2000_3000_S00"><span>Nora </span></a><a
      name="ts_2000_3000_S00"><span>[00:00:02]</span></a><a name="ts_2000_3000_S00">: Well.</a><a
      name="ts_3000_4000_S00"> At 5: no.</a></p></body></html>"""
    call = read_transcript(page.encode(), "page.html")
    assert [each.text for each in call.segments] == ["Well.", "At 5: no."]
    assert {each.name for each in call.speakers} == {"Nora"}
