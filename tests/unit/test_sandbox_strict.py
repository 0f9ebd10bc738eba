"""What the filters of the weaker sandbox refuse besides, run by the same small machine."""

from __future__ import annotations

import errno
import socket
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.sandbox.seccomp.bpf import MACHINES
from runtime.sandbox.seccomp.confine import bounded
from runtime.sandbox.seccomp.instructions import ALLOW
from runtime.sandbox.seccomp.strict import NEIGHBOURS, Neighbourly, program

from .test_sandbox_filter import answer

EPERM = 0x50000 | errno.EPERM
EVERY = pytest.mark.parametrize("name", NEIGHBOURS)
KILL = 62
PIDFD_SEND_SIGNAL = 424


def verdict(calls: Neighbourly, number: int, *arguments: int) -> int:
    return answer(program(calls), 0, number, *arguments)


@EVERY
def test_there_is_one_for_every_machine_that_has_the_first_filter(name: str) -> None:
    assert NEIGHBOURS.keys() == MACHINES.keys()
    assert NEIGHBOURS[name].socket == MACHINES[name].socket
    refused = NEIGHBOURS[name].refused
    assert not set(refused.values()) & set(MACHINES[name].refused.values())
    assert len(set(refused.values())) == len(refused)


@EVERY
def test_no_socket_is_made_and_no_memory_shared(name: str) -> None:
    calls = NEIGHBOURS[name]
    for number in calls.refused.values():
        assert verdict(calls, number) == EPERM
    for family in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):
        assert verdict(calls, calls.socket, family, socket.SOCK_STREAM) == EPERM


@EVERY
def test_a_pair_of_streams_leads_nowhere_else_and_is_allowed(name: str) -> None:
    calls = NEIGHBOURS[name]
    flags = socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    for kind in (socket.SOCK_STREAM, socket.SOCK_SEQPACKET):
        assert verdict(calls, calls.socketpair, socket.AF_UNIX, kind | flags) == ALLOW
    for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW):
        assert verdict(calls, calls.socketpair, socket.AF_UNIX, kind | flags) == EPERM


@EVERY
@given(mode=st.integers(0, 0o7777))
def test_a_mode_neither_opens_a_file_to_others_nor_closes_it_to_its_owner(
    name: str, mode: int
) -> None:
    calls = NEIGHBOURS[name]
    fine = mode & 0o600 == 0o600 and not mode & (
        stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX | stat.S_IWGRP | stat.S_IWOTH
    )
    for number, argument in calls.modes:
        arguments = [0xFFFF] * 6
        arguments[argument] = mode
        assert verdict(calls, number, *arguments) == (ALLOW if fine else EPERM)


@EVERY
@given(pid=st.integers(1, (1 << 64) - 1).filter(lambda pid: pid & 0xFFFFFFFF))
def test_limits_are_set_for_oneself(name: str, pid: int) -> None:
    calls = NEIGHBOURS[name]
    assert {verdict(calls, number, 0) for number in calls.own} == {ALLOW}
    assert {verdict(calls, number, pid) for number in calls.own} == {EPERM}


@EVERY
def test_nobody_gets_a_signal_from_a_descriptor(name: str) -> None:
    calls = NEIGHBOURS[name]
    assert {
        request for request in range(20) if verdict(calls, calls.fcntl, 0, request) == EPERM
    } == {*(8, 10, 15)}


@given(first=st.integers(2, 1 << 22), pid=st.integers(1, 1 << 22))
def test_signals_go_to_oneself_and_to_what_came_later(first: int, pid: int) -> None:
    code = bounded(first, [(KILL, 0)], [PIDFD_SEND_SIGNAL])
    expected = ALLOW if pid >= first else EPERM
    assert answer(code, 0, KILL, pid, 9) == expected
    # A negative number is a group; the kernel looks at the low half only.
    assert answer(code, 0, KILL, (1 << 32) - pid, 9) == (expected if pid > 1 else EPERM)
    assert answer(code, 0, KILL, (1 << 64) - pid, 9) == (expected if pid > 1 else EPERM)
    assert answer(code, 0, KILL, 0, 9) == ALLOW


def test_everybody_is_not_later_than_the_first() -> None:
    code = bounded(77, [(KILL, 0)], [PIDFD_SEND_SIGNAL])
    assert answer(code, 0, KILL, (1 << 64) - 1, 9) == EPERM
    assert answer(code, 0, PIDFD_SEND_SIGNAL, 3, 9) == EPERM
    assert answer(code, 0, KILL + 1, 3, 9) == ALLOW
