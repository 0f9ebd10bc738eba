"""Keeps the record of the bank's proofs in this tree: `python -m tests.content.proofs [--all | --check]`.

It proves as `learn check curriculum/bank` does, and in the same home: what that proved already is only
written down. Without a word it looks at what is not the exercise that the record is about; with --all
at everything. --check writes nothing and is CI's: the record must hold for every exercise, and a tenth
of them, another every day, is proved anew. The test suite proves a few more.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from curriculum.content.parse import parse_exercise
from orchestration.authoring.check_content import Checked, Going, check_content
from orchestration.proof.assembly import digest_of
from runtime.home.bank_folders import exercise_folders, read_folder
from shell.base.cores import cores
from shell.base.version import VERSION
from shell.bootstrap import Backstage
from shell.home import home_from

BANK = Path(__file__).resolve().parents[2] / "curriculum" / "bank"
FOLDERS = exercise_folders(BANK)
TURNS = 10
"""Days after which --check has proved every exercise again."""
RECORD = Path(__file__).with_name("proofs.json")

Proof = dict[str, object]


def named(folder: Path) -> str:
    return f"{folder.relative_to(BANK).parts[0]}/{folder.name}"


def digest(folder: Path) -> str:
    """Of all that a proof depends on but the toolchain."""
    return digest_of(parse_exercise(named(folder), read_folder(folder)), "")


def recorded() -> dict[str, Proof]:
    """The last proof of each exercise by its name."""
    found: dict[str, Proof] = json.loads(RECORD.read_text("utf-8"))
    return found


def prove(folders: Sequence[Path], home: Path, *, anew: bool = True) -> Iterator[Checked]:
    """The verdict on each, in order, as `learn check` comes to it in this home."""
    desk = Backstage(home).desk(lambda _progress: None)
    going = Going(cores(), desk.certificates, anew, VERSION)
    paths = tuple(map(str, folders))
    return check_content(desk, paths, lambda path: read_folder(Path(path)), going)


def main(arguments: list[str]) -> int:
    """1 if an exercise is refused or, with --check, is not the one that the record is about; 2 for a
    word that is neither."""
    if not {"--all", "--check"}.issuperset(arguments):
        sys.stdout.write(f"{__doc__}")
        return 2
    known = {} if "--all" in arguments else recorded()
    marks = {named(folder): digest(folder) for folder in FOLDERS}
    changed = [folder for folder in FOLDERS if _mark(known, folder) != marks[named(folder)]]
    if "--check" in arguments:
        if changed:
            sys.stdout.write(f"not the one recorded: {', '.join(map(named, changed))}\n")
            return 1
        today = int(time.time() // 86_400) % TURNS
        with tempfile.TemporaryDirectory(prefix="learn-proofs-") as home:
            verdicts = prove(FOLDERS[today::TURNS], Path(home))
            return int(bool(_told(FOLDERS[today::TURNS], verdicts, {}, lambda _proofs: None)))
    proofs = {name: proof for name, proof in known.items() if name in marks}
    verdicts = prove(changed, home_from(dict(os.environ)), anew="--all" in arguments)
    return int(bool(_told(changed, verdicts, proofs, _write)))


def _told(
    folders: Sequence[Path],
    verdicts: Iterator[Checked],
    proofs: dict[str, Proof],
    keep: Callable[[dict[str, Proof]], None],
) -> int:
    """How many were refused; `keep` is given `proofs` with what each of the others measured."""
    refused = 0
    for folder, verdict in zip(folders, verdicts, strict=True):
        name = named(folder)
        refused += not verdict.ok
        if verdict.certificate:
            proofs[name] = _proof(folder, verdict)
            keep(proofs)
        sys.stdout.write(f"{name} {verdict.reasons or proofs.get(name)}\n")
        sys.stdout.flush()
    return refused


def _write(proofs: dict[str, Proof]) -> None:
    RECORD.write_text(json.dumps(proofs, indent=1, sort_keys=True) + "\n", "utf-8")


def _mark(known: dict[str, Proof], folder: Path) -> object:
    return known.get(named(folder), {}).get("digest")


def _proof(folder: Path, verdict: Checked) -> Proof:
    certificate = verdict.certificate
    assert certificate is not None
    return {
        "digest": digest(folder),
        "tests": len(certificate.tests),
        "wrong_answers": len(certificate.signatures),
        "faults_made": certificate.mutants_made,
        "faults_noticed": certificate.mutants_killed,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
