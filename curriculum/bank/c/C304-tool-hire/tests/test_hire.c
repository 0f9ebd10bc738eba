#include "test.h"

#include "hire.h"

static const Date MAY = {14, 5};

/* Leaves garbage where the next function has its local variables. */
__attribute__((noinline)) static void garbage(void) {
    volatile unsigned char mess[1024];
    for (size_t i = 0; i < sizeof mess; i++) mess[i] = 0x5A;
}

static Hire saw(void) {
    return (Hire){.tool = "saw", .shelf = 'C', .due = {14, 5}, .cents = 850, .extended = 1};
}

TEST(new_hire_has_what_it_was_given) {
    Hire hire = new_hire("drill", 'B', MAY, 1200);
    CHECK_STR(hire.tool, "drill");
    CHECK_CHAR(hire.shelf, 'B');
    CHECK_INT(hire.due.day, 14);
    CHECK_INT(hire.due.month, 5);
    CHECK_INT(hire.cents, 1200);
}

TEST(new_hire_was_never_extended) {
    Hire hire;
    garbage();
    hire = new_hire("drill", 'B', MAY, 1200);
    CHECK_INT(hire.extended, 0);
}

TEST(new_hire_has_a_copy_of_the_text) {
    char name[] = "sander";
    Hire hire = new_hire(name, 'A', MAY, 900);
    strcpy(name, "------");
    CHECK_STR(hire.tool, "sander");
}

TEST(new_hire_cuts_a_long_name_to_fifteen_letters) {
    Hire hire = new_hire("wallpaper stripper", 'D', MAY, 700);
    CHECK_STR(hire.tool, "wallpaper strip");
    CHECK_CHAR(hire.shelf, 'D');
}

TEST(same_hire_of_equal_members_is_one) {
    CHECK_INT(same_hire(saw(), saw()), 1);
}

TEST(same_hire_looks_at_every_member) {
    Hire other_tool = saw(), other_shelf = saw(), other_cents = saw(), other_extended = saw();
    strcpy(other_tool.tool, "say");
    CHECK_INT(same_hire(saw(), other_tool), 0);
    other_shelf.shelf = 'D';
    CHECK_INT(same_hire(saw(), other_shelf), 0);
    other_cents.cents = 851;
    CHECK_INT(same_hire(saw(), other_cents), 0);
    other_extended.extended = 2;
    CHECK_INT(same_hire(saw(), other_extended), 0);
}

TEST(same_hire_looks_into_the_date) {
    Hire other_day = saw(), other_month = saw();
    other_day.due.day = 15;
    CHECK_INT(same_hire(saw(), other_day), 0);
    other_month.due.month = 6;
    CHECK_INT(same_hire(saw(), other_month), 0);
}

TEST(same_hire_does_not_look_behind_the_text) {
    Hire same_text = saw();
    strcpy(same_text.tool, "chain saw");
    strcpy(same_text.tool, "saw"); /* old letters are left behind the zero byte */
    CHECK_INT(same_hire(saw(), same_text), 1);
}

/* Three hires, and behind them one that is not in the list. */
static void fill(Hire list[4]) {
    list[0] = (Hire){.tool = "saw", .shelf = 'C', .due = {14, 5}, .cents = 850};
    list[1] = (Hire){.tool = "drill", .shelf = 'B', .due = {2, 6}, .cents = 1200, .extended = 2};
    list[2] = (Hire){.tool = "ladder", .shelf = 'W', .due = {9, 6}, .cents = 600, .extended = 1};
    list[3] = (Hire){.tool = "wrench", .shelf = 'A', .due = {1, 1}, .cents = 100};
}

TEST(take_out_makes_the_list_shorter) {
    Hire list[4];
    fill(list);
    CHECK_UINT(take_out(list, 3, "drill"), 2);
    CHECK_STR(list[0].tool, "saw");
    CHECK_STR(list[1].tool, "ladder");
}

TEST(take_out_moves_whole_hires_up) {
    Hire list[4];
    fill(list);
    CHECK_UINT(take_out(list, 3, "saw"), 2);
    CHECK_STR(list[0].tool, "drill");
    CHECK_CHAR(list[0].shelf, 'B');
    CHECK_INT(list[0].due.day, 2);
    CHECK_INT(list[0].due.month, 6);
    CHECK_INT(list[0].cents, 1200);
    CHECK_INT(list[0].extended, 2);
    CHECK_STR(list[1].tool, "ladder");
    CHECK_CHAR(list[1].shelf, 'W');
    CHECK_INT(list[1].extended, 1);
}

TEST(take_out_of_the_last_hire) {
    Hire list[4];
    fill(list);
    CHECK_UINT(take_out(list, 3, "ladder"), 2);
    CHECK_STR(list[1].tool, "drill");
}

TEST(take_out_only_the_first_of_two) {
    Hire list[4];
    fill(list);
    strcpy(list[2].tool, "saw");
    CHECK_UINT(take_out(list, 3, "saw"), 2);
    CHECK_STR(list[0].tool, "drill");
    CHECK_STR(list[1].tool, "saw");
    CHECK_CHAR(list[1].shelf, 'W');
}

TEST(take_out_of_a_tool_that_is_not_there) {
    Hire list[4];
    fill(list);
    CHECK_UINT(take_out(list, 3, "wrench"), 3);
    CHECK_UINT(take_out(list, 0, "saw"), 0);
    CHECK_STR(list[0].tool, "saw");
    CHECK_STR(list[2].tool, "ladder");
}
