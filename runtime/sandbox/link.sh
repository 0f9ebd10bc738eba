# `linked COMMAND...` links what is named after the command's -o. What a compiler tells the linker does not
# depend on what there is to link: where the same command linked it before, the linker is called as noted
# then, without the compiler. If that fails or says anything, the command runs as ever and says it.
linked() {
    understand "$@"
    asked=$line program=$made
    if [ -e "$program.ld" ] && link_as_noted; then return; fi
    # A note is for programs that are linked more than once.
    [ -e "$program" ] && again=yes || again=
    "$@" || return
    [ -z "$again" ] || [ -z "$asked" ] || note "$@"
}

# Sets `made` to what a command makes, and `line` to all of it as a shell reads it.
understand() {
    line='' made='' before=''
    for word; do
        [ "$before" != -o ] || made=$word
        line="$line '$word'" before=$word
    done
    # `echo` takes all others as they are, and no two commands are one line.
    case $* in *\'* | *\\*) line='' ;; esac
}

link_as_noted() {
    . "./$program.how"
    understand "$@"
    [ "$line" = "$asked" ] || return
    . "./$program.ld"
    # In large pieces: else the linker asks for memory two hundred times.
    MALLOC_TOP_PAD_=16777216 "$@" >/tmp/linked 2>&1 && [ ! -s /tmp/linked ]
}

# Has the compiler call this in the linker's place. What is only half compiled takes a plugin, and is left
# to the compiler: without it the linker complains.
note() {
    mkdir -p /tmp/linker
    cat >/tmp/linker/ld <<END
#!/bin/sh
. /box/link.sh
understand "$("$1" -print-prog-name=ld)" "\$@"
[ -z "\$line" ] || echo "set -- \$line" >"$program.ld"
END
    chmod +x /tmp/linker/ld
    echo "set -- $asked" >"$program.how"
    "$@" -B/tmp/linker -fno-use-linker-plugin >/tmp/linked 2>&1 || rm -f "$program.ld"
}
