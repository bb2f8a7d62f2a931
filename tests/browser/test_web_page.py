"""The web page in a real browser: it plays, follows, obeys keys, and asks nobody for anything."""

import base64
import importlib.util
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.library.config import Config
from carereview.publish.export import Kind, export, load_request

from .chromium import Page, chromium, find_browser

NOW = "(document.querySelector('.now')?.textContent ?? '')"
CLOCK = "document.querySelector('audio').currentTime"


def demo_in(folder: Path) -> Path:
    """Copy two calls of the demo, with everybody in it decided on, and bleeps that need no ear."""
    if find_browser() is None:
        pytest.skip("no Chromium is installed")
    demo = Path(__file__).parent.parent.parent / "transcripts" / "routeur-2015"
    case = folder / "routeur-2015"
    case.mkdir()
    for path in demo.iterdir():
        if path.name.startswith(("01", "05", "case", "register")):
            shutil.copy(path, case)
    assert main(["redact", str(case), "--accept-all"]) == 0
    return case


def written(case: Path, kind: Kind, *, audio: bool) -> Path:
    """Export a case with its page."""
    out = case.parent / kind.value
    config = Config(audition=False)
    return export(load_request(case, kind, out, audio=audio, html=True, config=config)).folder


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export two calls of the demo, bleeped, with their page."""
    return written(demo_in(tmp_path_factory.mktemp("web")), Kind.REDACTED, audio=True)


@pytest.fixture(scope="module")
def public(bundle: Path) -> Path:
    """Export what of them is for everybody."""
    return written(bundle.parent / "routeur-2015", Kind.PUBLIC, audio=True)


@pytest.fixture(scope="module")
def page(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    browser = find_browser()
    assert browser is not None
    with chromium(browser, tmp_path_factory.mktemp("profile")) as found:
        found.open(bundle / "index.html")
        yield found


def test_it_plays_from_a_word_that_is_clicked_and_follows(page: Page) -> None:
    page.run("document.querySelectorAll('.call span[data-t]')[40].click()")
    page.wait(f"{NOW} !== ''")
    first = page.run(NOW)
    assert first == page.run("document.querySelectorAll('.call span[data-t]')[40].textContent")
    page.wait(f"{NOW} !== {json.dumps(first)} && {NOW} !== ''")
    assert page.run("document.querySelectorAll('[aria-current]').length") <= 1
    before = page.run(CLOCK)
    page.wait(f"{CLOCK} > {before}")


def test_it_obeys_the_keyboard(page: Page) -> None:
    page.run("document.querySelectorAll('audio').forEach((a) => a.pause())")
    page.run("document.querySelectorAll('.call button')[5].focus()")
    page.key("Enter")
    start = page.run("document.querySelectorAll('.call button')[5].dataset.t.split(' ')[0] / 100")
    page.wait(f"!document.querySelector('audio').paused && {CLOCK} >= {start}")
    page.key(" ", "Space")
    page.wait("document.querySelector('audio').paused")


def test_every_word_can_be_heard_by_keyboard_alone(page: Page) -> None:
    page.run("document.querySelectorAll('audio').forEach((a) => a.pause())")
    page.run("document.querySelectorAll('.call button')[5].focus()")
    for _ in range(3):
        page.key("ArrowRight")
    turn = "document.querySelectorAll('.call .turn:has(button)')[5]"
    third = f"{turn}.querySelectorAll('[data-t]')[3]"
    assert page.run(f"document.activeElement === {third}")
    assert page.run(f"{third}.getAttribute('role')") == "button"
    assert page.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.key("Enter")
    page.wait(f"!document.querySelector('audio').paused && {NOW} === {third}.textContent")
    page.key(" ", "Space")
    page.wait("document.querySelector('audio').paused")
    page.key("ArrowLeft")
    assert page.run(f"{third}.attributes.length") <= 3  # its time, and perhaps that it is said now
    assert page.run(f"document.activeElement.nextElementSibling === {third}")
    page.key("Tab")
    assert page.run("document.activeElement === document.querySelectorAll('.call button')[6]")


def test_a_clip_plays_where_it_is_linked_and_no_two_sounds_at_once(page: Page) -> None:
    page.run("document.querySelectorAll('.call button')[5].click()")
    page.wait("!document.querySelector('audio').paused")
    link = "[...document.querySelectorAll('a')].find((a) => a.textContent.startsWith('▶'))"
    where = page.run("location.href")
    page.run(f"{link}.focus()")
    page.key("Enter")
    page.wait(f"!({link}.parentElement.querySelector('audio')?.paused ?? true)")
    page.wait("document.querySelector('.player audio').paused")
    assert page.run(f"{link}.parentElement.querySelectorAll('audio').length") == 1
    page.key("Enter")
    page.wait(f"{link}.parentElement.querySelector('audio').paused")
    assert page.run("location.href") == where
    assert page.run(f"{link}.parentElement.querySelector('audio').getAttribute('aria-label')")


def test_without_script_links_lead_to_clips_and_captions_that_are_there(
    page: Page, bundle: Path, public: Path
) -> None:
    for folder in (bundle, public):
        text = (folder / "index.html").read_text("utf-8")
        linked = set(re.findall(r'href="([^"#:]+)"', text))
        assert all((folder / name).is_file() for name in linked)
        sounds = {path.name for path in folder.glob("*-[0-9][0-9].*")}
        assert sounds <= linked and any(name.endswith(".vtt") for name in sounds)
        assert len(text.encode()) < 100_000


def test_keys_on_the_page_itself_mean_the_last_player_and_links_keep_theirs(page: Page) -> None:
    page.run("document.querySelectorAll('.call button')[5].click()")
    page.wait("!document.querySelector('audio').paused")
    page.run("document.activeElement.blur()")
    page.key(" ", "Space")
    page.wait("document.querySelector('audio').paused")
    at = page.run(CLOCK)
    page.key("ArrowRight")
    page.wait(f"{CLOCK} > {at}")
    page.key(" ", "Space")
    page.wait("document.querySelector('audio').paused")
    at = page.run(CLOCK)
    page.run("document.querySelector('.skip').focus()")
    page.key(" ", "Space")
    page.key("ArrowRight")
    assert page.run("document.querySelector('audio').paused")
    assert page.run(CLOCK) == at


def test_it_asks_for_its_own_recordings_alone_and_complains_of_nothing(
    page: Page, bundle: Path
) -> None:
    asked = [event["request"]["url"] for event in page.told("Network.requestWillBeSent")]
    assert asked  # with the browser's own icons of the player, which are data: addresses
    assert all(url.startswith((bundle.as_uri(), "about:", "data:")) for url in asked)
    assert page.told("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled") == []


def test_nothing_of_it_gets_around_its_policy(page: Page) -> None:
    page.run(
        "document.body.insertAdjacentHTML('beforeend', '<img id=out src=https://example.org/x>')"
    )
    page.wait("document.querySelector('#out').complete")
    assert page.run("document.querySelector('#out').naturalWidth") == 0
    assert page.run("fetch('x').then(() => 'went out', () => 'refused')") == "refused"
    page.run("document.querySelector('#out').remove()")


def test_links_within_it_lead_somewhere_and_it_prints(page: Page) -> None:
    missing = (
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) => a.getAttribute('href'))"
        ".filter((to) => !document.getElementById(to.slice(1)))"
    )
    assert page.run("document.querySelectorAll('a[href^=\"#m-\"]').length") > 0
    assert page.run(missing) == []
    printed = page.call("Page.printToPDF", preferCSSPageSize=True)["data"]
    assert base64.b64decode(printed).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("kind", "scheme", "width"),
    [
        (Kind.REDACTED, "light", 390),
        (Kind.REDACTED, "dark", 1200),
        (Kind.PUBLIC, "dark", 390),
        (Kind.PUBLIC, "light", 1200),
    ],
)
def test_a_checker_of_accessibility_finds_nothing(
    page: Page, bundle: Path, public: Path, kind: Kind, scheme: str, width: int
) -> None:
    found = importlib.util.find_spec("axe_core_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core-python is not installed: pip install 'carereview[web-test]'")
    page.open((public if kind is Kind.PUBLIC else bundle) / "index.html")
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    page.call("Emulation.setEmulatedMedia", features=features)
    page.call(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=900,
        deviceScaleFactor=1,
        mobile=width < 600,
    )
    page.run((Path(found.origin).parent / "axe.min.js").read_text("utf-8") + "; 0")
    tags = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}"
    result = page.run(
        f"axe.run(document, {tags}).then((found) => JSON.stringify(found.violations))"
    )
    assert [(v["id"], [n["html"] for n in v["nodes"]][:3]) for v in json.loads(result)] == []
    assert page.run("document.documentElement.scrollWidth <= innerWidth")
