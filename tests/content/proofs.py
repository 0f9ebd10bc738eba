"""Proves the whole bank for real and keeps the record of it: `python -m tests.content.proofs [--check]`.

The test suite proves a few exercises and holds the others to this record, because all of them take minutes.
CI proves all of them with `--check`, which writes nothing.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from curriculum.content.parse import parse_exercise
from orchestration.authoring.check_content import Checked, check_content
from orchestration.proof.assembly import digest_of
from runtime.home.bank_folders import exercise_folders, read_folder
from shell.bootstrap import Backstage

CURRICULUM = Path(__file__).resolve().parents[2] / "curriculum"
FOLDERS = exercise_folders(CURRICULUM / "bank")
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
    proofs: dict[str, Proof] = {}
    refused = 0
    with tempfile.TemporaryDirectory(prefix="learn-proofs-") as home:
        for folder in FOLDERS:
            verdict = prove(folder, Path(home))
            name = named(folder)
            refused += not verdict.ok
            if verdict.certificate:
                proofs[name] = _proof(folder, verdict)
            sys.stdout.write(f"{name} {proofs.get(name) or verdict.reasons}\n")
            sys.stdout.flush()
    if "--check" in arguments:
        return int(bool(refused) or _digests(proofs) != _digests(recorded()))
    RECORD.write_text(json.dumps(proofs, indent=1, sort_keys=True) + "\n", "utf-8")
    return int(bool(refused))


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


def _digests(proofs: dict[str, Proof]) -> dict[str, object]:
    return {name: proof["digest"] for name, proof in proofs.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
