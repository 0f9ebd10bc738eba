#include "test.h"

#include "bench.h"

/* A folder with the sources alone, without a version.h that was made by hand in src/. */
static void open_fresh_bench(void) {
    open_bench("pump.mk");
    unlink("version.h");
}

/* A folder in which the program was built some time ago. */
static void open_built_bench(void) {
    open_fresh_bench();
    make("");
    let_time_pass();
}

TEST(version_h_holds_the_version) {
    open_fresh_bench();
    CHECK_INT(make("version.h"), 0);
    CHECK_INT(run("cat version.h"), 0);
    CHECK_STR(said(), "#define VERSION \"4.2\"\n");
}

TEST(version_h_takes_a_version_from_outside) {
    open_fresh_bench();
    CHECK_INT(make("version.h VERSION=5.0"), 0);
    CHECK_INT(run("cat version.h"), 0);
    CHECK_STR(said(), "#define VERSION \"5.0\"\n");
}

TEST(pump_is_built_in_a_fresh_folder) {
    open_fresh_bench();
    CHECK_INT(make(""), 0);
    CHECK_INT(run("./pump"), 0);
    CHECK_STR(said(), "heat pump 4.2, power 60\n");
}

TEST(pump_is_made_once_only) {
    open_built_bench();
    CHECK_INT(exists("pump"), 1);
    CHECK_INT(make(""), 0);
    CHECK_STR(work(), "nothing");
}

TEST(pump_that_is_gone_is_linked_again) {
    open_built_bench();
    unlink("pump");
    CHECK_INT(make(""), 0);
    CHECK_STR(work(), "link");
    CHECK_INT(exists("pump"), 1);
}

TEST(pump_is_linked_after_a_change) {
    open_built_bench();
    edit("control.c");
    CHECK_INT(make("pump"), 0);
    CHECK_STR(work(), "control.c link");
}

TEST(main_o_can_be_made_in_a_fresh_folder) {
    open_fresh_bench();
    CHECK_INT(make("main.o"), 0);
    CHECK_STR(work(), "main.c");
}

TEST(main_o_is_made_anew_after_a_new_version) {
    open_built_bench();
    edit("pump.mk");
    CHECK_INT(make(""), 0);
    CHECK_STR(work(), "main.c link");
}

TEST(control_h_makes_both_objects_anew) {
    open_built_bench();
    edit("control.h");
    CHECK_INT(make(""), 0);
    CHECK_STR(work(), "control.c main.c link");
}

TEST(pack_copies_program_and_sources) {
    open_fresh_bench();
    CHECK_INT(make("pack"), 0);
    CHECK_INT(run("ls dist"), 0);
    CHECK_STR(said(), "control.c\nmain.c\npump\n");
}

TEST(pack_copies_the_sources_it_is_told) {
    open_built_bench();
    CHECK_INT(make("pack SOURCES=control.c"), 0);
    CHECK_INT(run("ls dist"), 0);
    CHECK_STR(said(), "control.c\npump\n");
}

TEST(pack_leaves_the_folder_itself_alone) {
    open_built_bench();
    CHECK_INT(make("pack"), 0);
    CHECK_INT(run("ls *.c *.h"), 0);
    CHECK_STR(said(), "control.c\ncontrol.h\nmain.c\nversion.h\n");
    CHECK_TRUE(run("ls ../*.c") != 0);
}

TEST(pack_fails_if_a_source_is_not_there) {
    open_built_bench();
    CHECK_TRUE(make("pack SOURCES='lost.c main.c'") != 0);
    CHECK_TRUE(strstr(said(), "lost.c") != NULL);
}

TEST(pack_works_beside_a_file_of_that_name) {
    open_built_bench();
    write_file("pack", "");
    CHECK_INT(make("pack"), 0);
    CHECK_INT(exists("dist/pump"), 1);
}

TEST(clean_takes_away_what_was_made) {
    open_built_bench();
    CHECK_INT(make("pack"), 0);
    CHECK_INT(make("clean"), 0);
    CHECK_INT(exists("pump") + exists("main.o") + exists("version.h") + exists("dist"), 0);
}
