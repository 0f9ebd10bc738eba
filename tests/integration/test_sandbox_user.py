"""The walls as an ordinary user puts them up, where the tests themselves run as root."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from .boxes import needs_bwrap

ROOT = Path(__file__).parents[2]
PYTHON = "/usr/bin/python3"
NOBODY = "54321"
"""A number without a name or a home: what an ordinary user has, and nothing more."""

pytestmark = [
    needs_bwrap,
    pytest.mark.skipif(os.geteuid() != 0, reason="everything else is tested as this user already"),
    pytest.mark.skipif(
        not Path(PYTHON).exists() and not os.environ.get("LEARN_CI"),
        reason="needs a Python that every user may read",
    ),
]

PROGRAM = """
import json, sys
from dataclasses import replace
from pathlib import Path

here = Path(sys.argv[1])
sys.path.insert(0, str(here))
from runtime.home.config_file import SettingsFile
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.probe import fault_of
from schemas.exchange.calls import RunRequest
from schemas.content import SourceFile

language = SettingsFile(here / "none.toml").current().languages["c"]
sanitizing = replace(language, env=dict(language.sanitize_env))
source = (SourceFile("reach.c", (here / "reach.c").read_text()),)
test = (SourceFile("test_reach.c", (here / "test_reach.c").read_text()),)
runner = LocalRunner(here / "cache", sandbox=Bubblewrap)
found = {"fault": fault_of(Bubblewrap())}
for name, settings in (("first", language), ("second", language), ("sanitized", sanitizing)):
    evidence = runner.run(RunRequest("c", settings, source, test, keep_as="s"))
    found[name] = {case.name: case.outcome + case.message for case in evidence.tests}
print(json.dumps(found))
"""
SOURCE = """#define _GNU_SOURCE
#include <arpa/inet.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

int can_read(const char *path) { FILE *file = fopen(path, "r"); return file != NULL; }
int can_write(const char *path) { FILE *file = fopen(path, "w"); return file != NULL; }
int can_unshare(void) { return unshare(CLONE_NEWUSER) == 0; }
int can_mount(void) { return mount("none", "/tmp", "tmpfs", 0, NULL) == 0; }
int can_connect(int port) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int made = socket(AF_INET, SOCK_STREAM, 0);
    int reached = connect(made, (struct sockaddr *)&to, sizeof to) == 0;
    close(made);
    return reached;
}
int forks(void) {
    int made = 0;
    static pid_t children[600];
    while (made < 600 && (children[made] = fork()) >= 0) {
        if (children[made] == 0) { pause(); _exit(0); }
        made++;
    }
    for (int i = 0; i < made; i++) { kill(children[i], SIGKILL); waitpid(children[i], NULL, 0); }
    return made;
}
"""
TEST = """#include "test.h"
int can_read(const char *), can_write(const char *), can_unshare(void), can_mount(void);
int can_connect(int), forks(void);
TEST(files_outside_are_not_there) {{ CHECK_INT(can_read("{secret}"), 0); }}
TEST(nothing_outside_is_written) {{
    CHECK_INT(can_write("/usr/x") + can_write("/box/sealed/x") + can_write("/box/root/src/x"), 0);
    CHECK_INT(can_write("/proc/self/oom_score_adj_not") + can_write("/etc/x"), 0);
}}
TEST(the_exercise_is_written_in_memory) {{ CHECK_INT(can_write("notes") + can_write("/tmp/x"), 2); }}
TEST(no_namespaces) {{ CHECK_INT(can_unshare() + can_mount(), 0); }}
TEST(no_network) {{ CHECK_INT(can_connect({port}), 0); }}
TEST(processes_end_somewhere) {{ int made = forks(); CHECK_TRUE(made > 50 && made < 256); }}
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that the ordinary user owns, with the program in it."""
    made = Path(tempfile.mkdtemp(prefix="learn-user-"))
    try:
        for package in ("runtime", "languages", "schemas"):
            shutil.copytree(ROOT / package, made / package)
        shutil.copy(ROOT / "config.toml", made)
        yield made
    finally:
        shutil.rmtree(made)


def test_an_ordinary_user_gets_the_same_walls(place: Path) -> None:
    (place / "secret").write_text("of the learner")
    (place / "reach.c").write_text(SOURCE)
    with closing(socket.socket()) as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        (place / "test_reach.c").write_text(TEST.format(secret=place / "secret", port=port))
        subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", str(place)], check=True)
        done = subprocess.run(
            [
                *("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"),
                *(PYTHON, "-c", PROGRAM, str(place)),
            ],
            env={"PATH": "/usr/bin:/bin", "HOME": str(place)},
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found.pop("fault") == ""
    for outcomes in found.values():
        assert len(outcomes) == 6
        assert set(outcomes.values()) == {"passed"}
