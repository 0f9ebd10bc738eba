"""Settings for every ring: no test is decided by how fast a shared machine draws examples; of the rings that
run the real programs a part is run, another one every day: a larger one with LEARN_SHARE=3, one in three,
and all of them with LEARN_WHOLE=1.
"""

from __future__ import annotations

import datetime
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

from tests.draws import draws

settings.register_profile("learnshell", draws(100), suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("learnshell")

# Set before the workers start, so that none of them sees another day.
os.environ.setdefault("LEARN_DAY", str(datetime.datetime.now(datetime.UTC).toordinal()))


RINGS = {"e2e": 8, "integration": 8, "attacks": 8}
"""Of the tests of these rings, which run the real programs, one in so many unless a marker says otherwise."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "sampled(of): of this table run one case in so many")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whoever names a file, a folder or a test gets all of it; the suite without a name takes its sample."""
    named = config.args_source is not pytest.Config.ArgsSource.TESTPATHS
    if named or os.environ.get("LEARN_WHOLE"):
        return
    day = int(os.environ["LEARN_DAY"])
    larger = os.environ.get("LEARN_SHARE")
    seen: Counter[str] = Counter()
    left_out: dict[pytest.Item, None] = {}
    for item in items:
        table, of = _share(item)
        of = min(of, int(larger or of))
        if of > 1 and (seen[table] + day) % of:
            left_out[item] = None
        seen[table] += 1
    if left_out:
        config.hook.pytest_deselected(items=[*left_out])
        items[:] = [item for item in items if item not in left_out]


def _share(item: pytest.Item) -> tuple[str, int]:
    """The table or the ring that an item is one of, and of how many there one is run."""
    marker = item.get_closest_marker("sampled")
    if marker is not None:
        return item.nodeid.partition("[")[0], int(marker.args[0])
    ring = item.path.parent.name
    return ring, RINGS.get(ring, 1)
