# Brings a conftest.py, a pytest.ini and a sitecustomize.py that decide the outcome.
# Stopped by: only the build files of the exercise are obeyed.
def twice(n):
    return 0
==> conftest.py <==
import os
def pytest_runtest_call(item):
    os._exit(0)
os._exit(0)
==> pytest.ini <==
[pytest]
addopts = --collect-only
==> sitecustomize.py <==
import os
os._exit(0)
==> usercustomize.py <==
import os
os._exit(0)
