# Compilers that start before a save and wait for it, behind the walls of the run that it will begin. The
# shell that waits there calls get_ready; a Makefile has `ready` in front of the commands that build; the
# gate calls see_it_end. docs/decisions/022-ready-runner.md has why that changes nothing that is built.

WAITING=/tmp/ready # in it a folder for each thing that can be built at once, named as it is
MOST=4             # whoever edits more files in turn waits for the fifth as ever
# `#pragma once` and its like, or part of such a word: a line may go on in the next.
DIFFERS='[Pp]ragma|include_next|__INCLUDE_LEVEL__|__TIMESTAMP__|[[:alnum:]_]\\$'

# Runs a command that makes what is named after its -o: at once, where this very command got ready. If
# that fails or has anything to say, the command runs as ever and says it.
ready() {
    understand "$@"
    asked=$line folder=$WAITING/$made
    if [ -e "$folder/how" ] && is_asked; then
        if [ -e "$folder/words" ]; then link_now && return; else compile_now && return; fi
    fi
    [ -z "$line" ] || echo "set -- $line" >"$made.how" # for the walls of the next run
    "$@"
}

# Sets `made` to what a command makes, `last` to its last word, and `line` to all of it as a shell reads it.
understand() {
    line='' made='' last=''
    for word; do
        [ "$last" != -o ] || made=$word
        line="$line '$word'" last=$word
    done
    # `echo` takes all others as they are, and no two commands are one line.
    case $* in *\'* | *\\*) line='' ;; esac
}

is_asked() {
    . "$folder/how"
    understand "$@"
    [ -n "$line" ] && [ "$line" = "$asked" ]
}

compile_now() {
    [ ! -e $WAITING/over ] || return
    echo "# 1 \"$last\"" >"$folder/go"
    # Meanwhile, whether it could see or say less where the source is not the file that it began with.
    grep -rqE "$DIFFERS" "${last%/*}"
    differs=$?
    read -r status <"$folder/done" && [ "$status $differs" = "0 1" ]
}

link_now() {
    end_waiting
    . "$folder/words"
    # In large pieces: else the linker asks for memory two hundred times.
    MALLOC_TOP_PAD_=16777216 "$@" >"$folder/said" 2>&1 && [ ! -s "$folder/said" ]
}

# What still waits by now waits in vain. All of it has one group.
end_waiting() {
    group=''
    [ -e $WAITING/group ] || return 0
    read -r group <$WAITING/group
    : >$WAITING/over
    kill -s KILL -- "-$group" 2>/dev/null
    return 0
}

# The same, and nothing of it is there any more.
see_it_end() {
    end_waiting
    while [ -n "$group" ] && kill -s 0 -- "-$group" 2>/dev/null; do :; done
}

# Has everything start that an earlier run has left the command of; comes back before it has.
get_ready() {
    [ -d build/src ] && mkdir $WAITING || return
    setsid -f /bin/sh -c '. /box/ready.sh; echo $$; exec >/dev/null; begin' </dev/null 2>/dev/null |
        (read -r group && echo "$group" >$WAITING/group)
}

begin() {
    for how in $(ls -t build/src/*.how | head -n $MOST); do
        (. "./$how" && compile_later "$@") &
    done
    for how in build/test_*.how; do
        case $how in *.o.how) ;; *) (. "./$how" && link_later "$@") ;; esac
    done
    wait
}

# A compiler is given a file of the source's name in which it comes to a pipe, and has set itself up by
# then. Into the pipe go, once that is asked for, a line that says where it now is, and the source.
compile_later() {
    understand "$@"
    folder=$WAITING/$made from=${last%/*}
    mkdir -p "$folder/first" "$folder/root" && cd "$folder/root" && mkfifo ../text ../go ../done || return
    # From here paths lead into the root; only what is made stands here until it is whole, and that of the
    # source leads there only once the file below was read.
    ln -s /box/root/* . && rm "${made%%/*}" "$from" || return
    mkdir -p "${made%/*}" && ln -s ../first "$from" || return
    # As part of a header of the system's the pipe is not among the files that something was made of.
    cat >"$last" <<END
# 1 "$last" 3
_Static_assert(1, "");
#include "$folder/text"
END
    "$@" "-fdebug-prefix-map=$PWD=/box/root" >../said 2>&1 &
    (
        ln -sfn "/box/root/$from" "$from"
        echo "set -- $line" >../how
        exec cat ../go "$last"
    ) >../text && wait $! && [ ! -s ../said ] && mv "${made%.o}".* "/box/root/${made%/*}"
    echo $? >../done
}

# What the linker is told does not depend on what there is to link: so a compiler is asked before, with
# this in the linker's place. Nobody here links what is only half compiled, which takes a plugin.
link_later() {
    understand "$@"
    folder=$WAITING/$made how=$line
    mkdir -p "$folder"
    cat >"$folder/ld" <<END
#!/bin/sh
. /box/ready.sh
understand "$("$1" -print-prog-name=ld)" "\$@"
echo "set -- \$line" >"$folder/words"
END
    chmod +x "$folder/ld"
    "$@" "-B$folder" -fno-use-linker-plugin
    [ ! -e "$folder/words" ] || echo "set -- $how" >"$folder/how"
}
