"""The system call filter, run by a small machine of our own: what it refuses and what it lets pass."""

from __future__ import annotations

import errno
import socket
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.sandbox.seccomp.bpf import MACHINES, Machine, program
from runtime.sandbox.seccomp.instructions import ALLOW, KILL

EPERM, ENOSYS = 0x50000 | errno.EPERM, 0x50000 | errno.ENOSYS
EVERY = pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)


def verdict(machine: Machine, number: int, *arguments: int, arch: int | None = None) -> int:
    """What the kernel would answer for this machine."""
    return answer(program(machine), machine.arch if arch is None else arch, number, *arguments)


def answer(filtering: bytes, arch: int, number: int, *arguments: int) -> int:
    """A filter interpreted over one struct seccomp_data."""
    padded = (*arguments, *(0,) * (6 - len(arguments)))
    data = struct.pack("=IIQ6Q", number, arch, 0, *padded)
    code = list(struct.iter_unpack("=HBBI", filtering))
    accumulator, at = 0, 0
    while True:
        opcode, yes, no, value = code[at]
        at += 1
        if opcode == 0x20:
            (accumulator,) = struct.unpack_from("=I", data, value)
        elif opcode == 0x06:
            return int(value)
        else:
            holds = {
                0x15: accumulator == value,
                0x25: accumulator > value,
                0x35: accumulator >= value,
                0x45: bool(accumulator & value),
            }[opcode]
            at += yes if holds else no


@EVERY
def test_every_call_that_is_named_is_refused(machine: Machine) -> None:
    assert {verdict(machine, number) for number in machine.refused.values()} == {EPERM}
    assert len(set(machine.refused.values())) == len(machine.refused)


@EVERY
def test_another_architecture_ends_the_program(machine: Machine) -> None:
    others = [other.arch for other in MACHINES.values() if other is not machine]
    for arch in (*others, 0x40000003, 0):
        assert verdict(machine, 1, arch=arch) == KILL


@EVERY
def test_processes_and_threads_are_made_but_no_namespaces(machine: Machine) -> None:
    thread = 0x3D0F00
    assert verdict(machine, machine.clone, thread) == ALLOW
    assert verdict(machine, machine.clone, 17) == ALLOW
    for namespace in (0x80, 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x40000000):
        assert verdict(machine, machine.clone, namespace | 17) == EPERM
    assert verdict(machine, 435) == ENOSYS


@EVERY
def test_sockets_are_local_or_of_the_internet_which_is_not_there(machine: Machine) -> None:
    allowed = {family for family in range(64) if verdict(machine, machine.socket, family) == ALLOW}
    assert allowed == {int(socket.AF_UNIX), int(socket.AF_INET), int(socket.AF_INET6)}


@EVERY
def test_nobody_types_into_the_terminal(machine: Machine) -> None:
    assert verdict(machine, machine.ioctl, 0, 0x5412) == EPERM
    assert verdict(machine, machine.ioctl, 0, 0x541C) == EPERM
    # The kernel looks at the low half only; so must the filter.
    assert verdict(machine, machine.ioctl, 0, 0x1_0000_5412) == EPERM
    assert verdict(machine, machine.ioctl, 0, 0x5401) == ALLOW


def test_the_x32_interface_is_not_there() -> None:
    assert verdict(MACHINES["x86_64"], 0x40000000 | 39) == ENOSYS


@EVERY
def test_a_leak_checker_may_trace_its_own_program(machine: Machine) -> None:
    ptrace = {0xC000003E: 101, 0xC00000B7: 117}[machine.arch]
    assert verdict(machine, ptrace) == ALLOW


@given(st.sampled_from(tuple(MACHINES.values())), st.integers(0, 600), st.integers(0, 2**64 - 1))
def test_every_call_gets_a_verdict(machine: Machine, number: int, argument: int) -> None:
    assert verdict(machine, number, argument, argument) in {
        ALLOW,
        EPERM,
        ENOSYS,
        0x50000 | errno.EAFNOSUPPORT,
    }
