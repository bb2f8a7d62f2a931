"""Dates as recorders write them into names."""

import pytest

from carereview.core.dates import date_in


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("2015-10-14 premier appel", "2015-10-14"),
        ("02-redemarrez-2015-10-29", "2015-10-29"),
        ("Auto0_GUID_000_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono", "2025-02-19T06:01:22"),
        ("Call_20251114_0912", "2025-11-14T09:12:00"),
        ("rec20251114-091259", "2025-11-14T09:12:59"),
        ("14.10.2015 appel", "2015-10-14"),
        ("appel 3-9-2015", "2015-09-03"),
        ("01-premier-appel", ""),
        ("0225550142", ""),
        ("0041225550142", ""),
        ("2015-13-40", ""),
        ("1234-56-78", ""),
        ("2015-10-14T25-99", "2015-10-14"),
    ],
)
def test_a_date_in_a_name(name: str, date: str) -> None:
    assert date_in(name) == date
