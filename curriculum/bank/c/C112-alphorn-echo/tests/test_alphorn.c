#include "test.h"

#include "alphorn.h"

TEST(echoes_of_a_sound_too_soft_are_zero) {
    CHECK_INT(echoes(9), 0);
    CHECK_INT(echoes(1), 0);
}

TEST(echoes_of_a_sound_that_is_just_heard) {
    CHECK_INT(echoes(10), 1);
    CHECK_INT(echoes(19), 1);
}

TEST(echoes_of_a_loud_sound) {
    CHECK_INT(echoes(20), 2);
    CHECK_INT(echoes(100), 4);
    CHECK_INT(echoes(159), 4);
    CHECK_INT(echoes(160), 5);
}

TEST(echoes_of_silence_are_zero) {
    CHECK_INT(echoes(0), 0);
}

TEST(melody_of_one_tone_has_its_echo) {
    CHECK_PRINTS(print_melody(1), " 1 1");
}

TEST(melody_goes_down_and_comes_back) {
    CHECK_PRINTS(print_melody(3), " 3 2 1 1 2 3");
    CHECK_PRINTS(print_melody(5), " 5 4 3 2 1 1 2 3 4 5");
}

TEST(melody_of_no_tone_prints_nothing) {
    CHECK_PRINTS(print_melody(0), "");
    CHECK_PRINTS(print_melody(-2), "");
}

TEST(ways_up_without_room_for_a_leap) {
    CHECK_INT(ways_up(1), 1);
    CHECK_INT(ways_up(2), 1);
}

TEST(ways_up_with_one_leap) {
    CHECK_INT(ways_up(3), 2);
    CHECK_INT(ways_up(4), 3);
}

TEST(ways_up_a_longer_path) {
    CHECK_INT(ways_up(7), 9);
    CHECK_INT(ways_up(12), 60);
}

TEST(ways_up_zero_metres_is_one) {
    CHECK_INT(ways_up(0), 1);
}

TEST(ways_up_less_than_zero_is_none) {
    CHECK_INT(ways_up(-1), 0);
    CHECK_INT(ways_up(-3), 0);
}
