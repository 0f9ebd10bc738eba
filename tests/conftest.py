"""Settings for every ring: no test is decided by how fast a shared machine draws examples; of long tables
whose every case is a real run, a part is run, another one every day, and all of it with LEARN_WHOLE=1.
"""

from __future__ import annotations

import datetime
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("learnshell", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("learnshell")

# Set before the workers start, so that none of them sees another day.
os.environ.setdefault("LEARN_DAY", str(datetime.datetime.now(datetime.UTC).toordinal()))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "sampled(of): run one case in so many, another one every day; all with LEARN_WHOLE",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whoever names a test gets it; the whole suite takes its sample."""
    if os.environ.get("LEARN_WHOLE") or any("::" in word for word in config.args):
        return
    day = int(os.environ["LEARN_DAY"])
    seen: Counter[str] = Counter()
    left_out: dict[pytest.Item, None] = {}
    for item in items:
        marker = item.get_closest_marker("sampled")
        if marker is not None:
            name = item.nodeid.partition("[")[0]
            if (seen[name] + day) % int(marker.args[0]):
                left_out[item] = None
            seen[name] += 1
    if left_out:
        config.hook.pytest_deselected(items=[*left_out])
        items[:] = [item for item in items if item not in left_out]
