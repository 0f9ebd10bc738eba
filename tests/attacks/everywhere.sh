#!/bin/bash
# Run by root: the attack suite in every tier, one after the other, and the table of what they showed.
# `everywhere.sh FOLDER [TIER...]` keeps what pytest printed in FOLDER; without tiers it takes all.
set -eu
export LEARN_WHOLE=1
cd "$(dirname "$0")/../.."
python=$(command -v python) folder=$1
shift
mkdir -p "$folder"
for tier in "${@:-root-bubblewrap root-landlock user-bubblewrap user-landlock}"; do
    for name in $tier; do
        export LEARN_ATTACKED=${name#*-}
        args=(tests/attacks/test_attacks.py -o addopts= -n 2 -v --tb=short -k "stopped or (next_run and not without_walls)")
        case $name in
            root-*) "$python" -m pytest "${args[@]}" ;;
            user-*) tests/attacks/as_ordinary_user.sh "${args[@]}" ;;
        esac >"$folder/$name.txt" 2>&1 || { tail -n 60 "$folder/$name.txt"; exit 1; }
    done
done
