# Stands before every test program of a sandboxed run: says that the compilers are done, waits until
# what they built has been put where nothing in here can write, and runs it from there.
if [ ! -e /box/gate/open ]; then
    echo built >/box/gate/built
    read -r _ </box/gate/go
fi
program=$1
if [ -e /box/gate/sealed ]; then
    program=${program#/box/root/}
    program=/box/sealed/${program#./}
fi
shift
exec "$program" "$@"
