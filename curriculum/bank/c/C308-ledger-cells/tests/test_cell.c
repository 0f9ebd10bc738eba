#include "test.h"

#include "cell.h"

static Cell empty_cell(void) {
    Cell cell;
    memset(&cell, 0x5A, sizeof cell);
    cell.kind = EMPTY;
    return cell;
}

static Cell wrong_cell(void) {
    Cell cell = empty_cell();
    cell.kind = WRONG;
    return cell;
}

static Cell amount_of(int cents) {
    Cell cell = empty_cell();
    cell.kind = CENTS;
    cell.value.cents = cents;
    return cell;
}

static Cell text_of(const char *text) {
    Cell cell = {.kind = TEXT};
    snprintf(cell.value.text, sizeof cell.value.text, "%s", text);
    return cell;
}

/* What show writes for a cell. */
static const char *shown(Cell cell) {
    static char out[4][40];
    static int turn;
    char *text = out[turn++ % 4];
    snprintf(text, sizeof out[0], "untouched");
    show(&cell, text, sizeof out[0]);
    return text;
}

TEST(set_cents_of_an_empty_cell) {
    Cell cell = empty_cell();
    set_cents(&cell, 1205);
    CHECK_INT(cell.kind, CENTS);
    CHECK_INT(cell.value.cents, 1205);
}

TEST(set_cents_over_a_text) {
    Cell cell = text_of("rent");
    set_cents(&cell, -40);
    CHECK_INT(cell.kind, CENTS);
    CHECK_INT(cell.value.cents, -40);
}

TEST(set_cents_over_something_wrong) {
    Cell cell = wrong_cell();
    set_cents(&cell, 0);
    CHECK_INT(cell.kind, CENTS);
    CHECK_STR(shown(cell), "0.00");
}

TEST(show_an_amount) {
    CHECK_STR(shown(amount_of(1205)), "12.05");
    CHECK_STR(shown(amount_of(0)), "0.00");
    CHECK_STR(shown(amount_of(99999999)), "999999.99");
}

TEST(show_an_amount_that_looks_like_letters) {
    CHECK_STR(shown(amount_of(65)), "0.65");
    CHECK_STR(shown(amount_of(33)), "0.33");
    CHECK_STR(shown(amount_of(25185)), "251.85");
}

TEST(show_a_negative_amount) {
    CHECK_STR(shown(amount_of(-1205)), "-12.05");
    CHECK_STR(shown(amount_of(-40)), "-0.40");
}

TEST(show_a_text_and_an_empty_text) {
    CHECK_STR(shown(text_of("rent")), "rent");
    CHECK_STR(shown(text_of("A")), "A");
    CHECK_STR(shown(text_of("")), "");
}

TEST(show_the_other_kinds) {
    CHECK_STR(shown(empty_cell()), "");
    CHECK_STR(shown(wrong_cell()), "#");
}

TEST(show_returns_0_for_every_kind) {
    char out[20] = "before";
    Cell cells[4] = {empty_cell(), amount_of(5), text_of("rent"), wrong_cell()};
    for (int i = 0; i < 4; i++) CHECK_INT(show(&cells[i], out, sizeof out), 0);
}

TEST(show_an_unknown_kind_writes_nothing) {
    char out[20] = "before";
    Cell cell = text_of("A");
    cell.kind = (enum kind)77;
    CHECK_INT(show(&cell, out, sizeof out), -1);
    CHECK_STR(out, "before");
}

TEST(add_two_amounts) {
    Cell sum = add(amount_of(1205), amount_of(-300));
    CHECK_INT(sum.kind, CENTS);
    CHECK_INT(sum.value.cents, 905);
    CHECK_STR(shown(add(amount_of(1), amount_of(2))), "0.03");
}

TEST(add_with_an_empty_cell) {
    CHECK_STR(shown(add(amount_of(1205), empty_cell())), "12.05");
    CHECK_STR(shown(add(empty_cell(), amount_of(-40))), "-0.40");
}

TEST(add_two_empty_cells_is_empty) {
    CHECK_INT(add(empty_cell(), empty_cell()).kind, EMPTY);
}

TEST(add_with_a_text_is_wrong) {
    CHECK_INT(add(text_of("rent"), amount_of(5)).kind, WRONG);
    CHECK_INT(add(amount_of(5), text_of("rent")).kind, WRONG);
    CHECK_INT(add(empty_cell(), text_of("")).kind, WRONG);
    CHECK_INT(add(text_of("a"), text_of("b")).kind, WRONG);
}

TEST(add_passes_what_is_wrong_on) {
    CHECK_INT(add(wrong_cell(), amount_of(5)).kind, WRONG);
    CHECK_INT(add(empty_cell(), wrong_cell()).kind, WRONG);
    CHECK_INT(add(add(text_of("x"), amount_of(1)), amount_of(1)).kind, WRONG);
}

TEST(to_text_of_an_amount) {
    Cell cell = amount_of(1205), small = amount_of(-7);
    to_text(&cell);
    CHECK_INT(cell.kind, TEXT);
    CHECK_STR(cell.value.text, "12.05");
    to_text(&small);
    CHECK_STR(small.value.text, "-0.07");
    CHECK_STR(shown(small), "-0.07");
}

TEST(to_text_of_a_long_amount) {
    Cell cell = amount_of(-99999999);
    to_text(&cell);
    CHECK_STR(cell.value.text, "-999999.99");
}

TEST(to_text_leaves_other_kinds_alone) {
    Cell text = text_of("A"), empty = empty_cell(), bad = wrong_cell();
    to_text(&text);
    to_text(&empty);
    to_text(&bad);
    CHECK_STR(shown(text), "A");
    CHECK_INT(empty.kind, EMPTY);
    CHECK_INT(bad.kind, WRONG);
}
