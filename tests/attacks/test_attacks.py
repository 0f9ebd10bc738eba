"""Attack programs, each run by the real runner behind the sandbox and judged by what this machine saw."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.landlock import Landlock
from runtime.sandbox.probe import fault_of
from runtime.sandbox.tiers import Tier

from .field import MOST_MEMORY, MOST_PROCESSES, Field
from .table import Attack, attacks

CI = bool(os.environ.get("LEARN_CI"))
TIERS_BY_NAME: dict[str, Callable[[], Tier]] = {"bubblewrap": Bubblewrap, "landlock": Landlock}
ATTACKS = {attack.id: attack for attack in attacks()}
ENDLESS = ("closed_stdout", "ignore_term", "stop_itself")
HUNGRY = (
    *("fork_bomb", "memory_of_one", "memory_of_four", "memory_in_files", "memory_in_segments"),
    *("memory_on_disks", "memory_shared", "many_files", "fill_disk", "goroutine_bomb"),
)
PLANTED = ("plant_for_the_next_run", "replace_the_program", "spoil_the_compiled_judge")
AGAIN = (*PLANTED, "leave_links", "deep_folders")
WRONG = {
    "c": "c-forge_exit",
    "cpp": "cpp-forge_exit",
    "rust": "rust-forge_exit",
    "python": "python-forge_exit_status",
    "javascript": "javascript-forge_exit_status",
    "go": "go-forge_exit",
}
COMPILERS = {
    "python": "sh",
    "c": "gcc",
    "cpp": "g++",
    "rust": "cargo",
    "javascript": "node",
    "go": "go",
}
FORGING = ("forge_", "patch_", "redefine_", "own_", "jump_", "equal_", "ask_", "filter_")
SHARING = """
import mmap, os, time
shared = mmap.mmap(-1, {size})
child = os.fork()
for at in range(0, {size}, 4096):
    shared[at] = 1
time.sleep(0.5)
child and os.wait()
"""
VISIBLE_WITHOUT_WALLS = (
    *("python-read_keys", "python-write_outside", "python-connect_tcp", "python-send_udp"),
    *("python-path_socket", "python-abstract_socket", "python-read_environments"),
    *("c-assemble_a_file", "rust-read_credentials", "python-kernel_settings"),
)


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    field = Field(tmp_path)
    yield field
    field.close()


@pytest.fixture(scope="session")
def walls() -> Tier:
    tier = TIERS_BY_NAME[os.environ.get("LEARN_ATTACKED", "bubblewrap")]()
    said = fault_of(tier)
    if said and not CI:
        pytest.skip(f"no sandbox here: {said}")
    assert said == ""
    return tier


def needs(attack: Attack) -> None:
    compiler = COMPILERS[attack.language]
    if shutil.which(compiler) is None and not CI:
        pytest.skip(f"needs {compiler}")


def seconds(attack: Attack) -> float:
    return 2.5 if attack.name in ENDLESS else 30.0


@pytest.mark.sampled(8)
@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_stopped(name: str, field: Field, walls: Tier) -> None:
    attack = ATTACKS[name]
    needs(attack)
    request = field.request(attack, timeout_s=seconds(attack))
    with field.watched() if attack.name in HUNGRY else nullcontext([(0, 0)]) as looks:
        evidence = field.run(request, walls)
    assert not evidence.passed, attack.rule
    assert field.harm(evidence) == [], attack.rule
    assert max(count for count, _memory in looks) <= MOST_PROCESSES, attack.rule
    assert max(memory for _count, memory in looks) <= MOST_MEMORY, attack.rule


def test_memory_that_processes_share_is_seen_once(field: Field) -> None:
    size = 200 << 20
    with field.watched() as looks:
        subprocess.run([sys.executable, "-c", SHARING.format(size=size)], check=True)
    assert size <= max(memory for _count, memory in looks) < 2 * size


@pytest.mark.parametrize("name", [name for name in ATTACKS if name.split("-")[1] in AGAIN])
def test_the_next_run_is_not_forged(name: str, field: Field, walls: Tier) -> None:
    """The same files again, and another wrong answer, over what the attack left."""
    attack = ATTACKS[name]
    needs(attack)
    first = field.request(attack, keep_as="kept")
    harmless = field.request(ATTACKS[WRONG[attack.language]], keep_as="kept")
    evidences = [field.run(request, walls) for request in (first, first, harmless)]
    assert [evidence.passed for evidence in evidences] == [False, False, False]
    assert field.harm(evidences[-1]) == []


@pytest.mark.parametrize("name", [name for name in ATTACKS if name.split("-")[1] in PLANTED])
def test_the_next_run_is_not_forged_without_walls(name: str, field: Field) -> None:
    attack = ATTACKS[name]
    needs(attack)
    request = field.request(attack, keep_as="kept")
    assert [field.run(request, None).passed for _ in range(2)] == [False, False]


@pytest.mark.sampled(8)
@pytest.mark.parametrize(
    "name", [name for name in ATTACKS if name.split("-")[1].startswith(FORGING)]
)
def test_a_pass_is_not_forged_without_walls(name: str, field: Field) -> None:
    attack = ATTACKS[name]
    needs(attack)
    assert not field.run(field.request(attack), None).passed, attack.rule


@pytest.mark.parametrize("name", VISIBLE_WITHOUT_WALLS)
def test_the_checks_notice_an_attack_that_no_wall_stops(name: str, field: Field) -> None:
    attack = ATTACKS[name]
    needs(attack)
    if attack.name == "kernel_settings" and os.geteuid() != 0:
        pytest.skip("the kernel's settings are root's")
    evidence = field.run(field.request(attack), None)
    assert field.harm(evidence) != []
