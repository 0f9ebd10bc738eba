"""Proves the bank for real and keeps the record of it: `python -m tests.content.proofs [--all | --check]`.

Without a word it proves what is not the exercise that the record is about; with --all everything. --check
writes nothing and is CI's: the record must hold for every exercise, and a tenth of them, another every day,
is proved again. The test suite proves a few more. All of them take half an hour.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from curriculum.content.parse import parse_exercise
from orchestration.authoring.check_content import Checked, check_content
from orchestration.proof.assembly import digest_of
from runtime.home.bank_folders import exercise_folders, read_folder
from shell.bootstrap import Backstage

CURRICULUM = Path(__file__).resolve().parents[2] / "curriculum"
FOLDERS = exercise_folders(CURRICULUM / "bank")
TURNS = 10
"""Days after which --check has proved every exercise again."""
RECORD = Path(__file__).with_name("proofs.json")

Proof = dict[str, object]


def named(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def digest(folder: Path) -> str:
    """Of all that a proof depends on but the toolchain."""
    return digest_of(parse_exercise(named(folder), read_folder(folder)), "")


def recorded() -> dict[str, Proof]:
    """The last proof of each exercise by its name."""
    found: dict[str, Proof] = json.loads(RECORD.read_text("utf-8"))
    return found


def prove(folder: Path, home: Path) -> Checked:
    desk = Backstage(home).desk(lambda _progress: None)
    (verdict,) = check_content(desk, (str(folder),), lambda path: read_folder(Path(path)))
    return verdict


def main(arguments: list[str]) -> int:
    """1 if an exercise is refused or, with --check, is not the one that the record is about."""
    known = {} if "--all" in arguments else recorded()
    marks = {named(folder): digest(folder) for folder in FOLDERS}
    changed = [folder for folder in FOLDERS if _mark(known, folder) != marks[named(folder)]]
    if "--check" in arguments:
        if changed:
            sys.stdout.write(f"not the one recorded: {', '.join(map(named, changed))}\n")
            return 1
        today = int(time.time() // 86_400) % TURNS
        return int(bool(_prove_all(FOLDERS[today::TURNS], {}, lambda _proofs: None)))
    proofs = {name: proof for name, proof in known.items() if name in marks}
    refused = _prove_all(changed, proofs, _write)
    return int(bool(refused))


def _prove_all(
    folders: Sequence[Path], proofs: dict[str, Proof], keep: Callable[[dict[str, Proof]], None]
) -> int:
    """How many were refused; `keep` is given `proofs` with what each of the others measured."""
    refused = 0
    with tempfile.TemporaryDirectory(prefix="learn-proofs-") as home:
        for folder in folders:
            verdict = prove(folder, Path(home))
            name = named(folder)
            refused += not verdict.ok
            if verdict.certificate:
                proofs[name] = _proof(folder, verdict)
                keep(proofs)
            sys.stdout.write(f"{name} {proofs.get(name) or verdict.reasons}\n")
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
