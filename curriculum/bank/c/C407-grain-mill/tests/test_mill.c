#include "test.h"

#include "bench.h"

/* A folder in which the program was built some time ago. */
static void open_built_bench(void) {
    open_bench("mill.mk");
    make("");
    let_time_pass();
}

TEST(mill_is_built_and_runs) {
    open_bench("mill.mk");
    CHECK_INT(make(""), 0);
    CHECK_INT(run("./mill 3"), 0);
    CHECK_STR(said(), "3 sacks: 60 kg of flour\n");
}

TEST(mill_is_linked_from_the_objects) {
    open_bench("mill.mk");
    make("mill");
    CHECK_STR(linked_from(), "hopper.o main.o stones.o");
}

TEST(mill_is_made_once_only) {
    open_built_bench();
    CHECK_INT(exists("mill"), 1);
    CHECK_INT(make(""), 0);
    CHECK_STR(work(), "nothing");
}

TEST(mill_is_linked_again_after_a_new_object) {
    open_built_bench();
    edit("stones.o");
    make("");
    CHECK_STR(work(), "link");
}

TEST(hopper_o_is_made_anew_alone) {
    open_built_bench();
    edit("hopper.c");
    make("");
    CHECK_STR(work(), "hopper.c link");
}

TEST(main_o_is_made_anew_alone) {
    open_built_bench();
    edit("main.c");
    make("");
    CHECK_STR(work(), "main.c link");
}

TEST(stones_o_that_is_gone_is_made_again) {
    open_built_bench();
    unlink("stones.o");
    make("");
    CHECK_STR(work(), "stones.c link");
}

TEST(every_object_is_compiled_with_the_flags) {
    open_bench("mill.mk");
    make("");
    CHECK_INT(compiled_with("-Wall"), 3);
}

TEST(every_object_is_compiled_with_flags_from_outside) {
    open_bench("mill.mk");
    make("CFLAGS=-O2");
    CHECK_INT(compiled_with("-O2"), 3);
    CHECK_INT(compiled_with("-Wall"), 0);
}

TEST(stones_h_makes_two_objects_anew) {
    open_built_bench();
    edit("stones.h");
    make("");
    CHECK_STR(work(), "main.c stones.c link");
}

TEST(hopper_h_makes_all_objects_anew) {
    open_built_bench();
    edit("hopper.h");
    make("");
    CHECK_STR(work(), "hopper.c main.c stones.c link");
}

TEST(clean_takes_away_what_was_made) {
    open_built_bench();
    CHECK_INT(make("clean"), 0);
    CHECK_INT(exists("mill"), 0);
    CHECK_INT(exists("main.o") + exists("hopper.o") + exists("stones.o"), 0);
}

TEST(clean_leaves_the_sources) {
    open_built_bench();
    CHECK_INT(make("clean"), 0);
    CHECK_INT(exists("main.c") + exists("hopper.c") + exists("stones.c"), 3);
    CHECK_INT(exists("hopper.h") + exists("stones.h") + exists("mill.mk"), 3);
}

TEST(clean_twice_is_no_error) {
    open_built_bench();
    CHECK_INT(make("clean"), 0);
    CHECK_INT(make("clean"), 0);
}

TEST(clean_works_beside_a_file_of_that_name) {
    open_built_bench();
    write_file("clean", "");
    make("clean");
    CHECK_INT(exists("mill"), 0);
}

TEST(check_builds_what_it_needs_and_runs_it) {
    open_bench("mill.mk");
    CHECK_INT(make("check"), 0);
    CHECK_TRUE(strstr(said(), "10 sacks: 200 kg of flour\n") != NULL);
}

TEST(check_works_beside_a_file_of_that_name) {
    open_built_bench();
    write_file("check", "");
    CHECK_INT(make("check"), 0);
    CHECK_TRUE(strstr(said(), "10 sacks: 200 kg of flour\n") != NULL);
}
