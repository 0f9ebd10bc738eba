"""Settings for every ring: no test is decided by how fast a shared machine draws examples."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("learnshell", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("learnshell")
