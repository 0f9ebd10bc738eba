#!/bin/bash
# Run by root: the attack suite, or the tests named, as a user that does not exist, with root's toolchains
# made passable. LEARN_ATTACKED names the sandbox that is attacked: bubblewrap (default) or landlock.
# Everything happens in a mount namespace of its own; nothing of this machine is changed.
set -e
if [ "$1" != inside ]; then exec unshare --mount --propagation private bash "$0" inside "$@"; fi
shift
here=$(cd "$(dirname "$0")/../.." && pwd) python=$(command -v python) scratch=$(mktemp -d)
mkdir "$scratch/root" "$scratch/home"
mount --bind /root "$scratch/root"
mount -t tmpfs -o mode=755 tmpfs /root
for tool in .pyenv .cargo .rustup .local .cache/learnshell-ci; do
    if [ -d "$scratch/root/$tool" ]; then mkdir -p "/root/$tool"; mount --bind "$scratch/root/$tool" "/root/$tool"; fi
done
chmod 755 "$scratch"; chown 61777:61777 "$scratch/home"
cd "$here"
exec setpriv --reuid 61777 --regid 61777 --clear-groups --inh-caps=-all --bounding-set=-all \
    env -i HOME="$scratch/home" CARGO_HOME="$scratch/home" RUSTUP_HOME=/root/.rustup TMPDIR="$scratch/home" \
    PATH="$PATH" LEARN_WHOLE="${LEARN_WHOLE:-}" HYPOTHESIS_STORAGE_DIRECTORY="$scratch/home/hypothesis" LEARN_ATTACKED="${LEARN_ATTACKED:-bubblewrap}" "$python" -B -m pytest "${@:-tests/attacks}" -p no:cacheprovider --basetemp="$scratch/home/runs"
