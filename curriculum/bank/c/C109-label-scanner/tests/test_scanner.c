#include <stdlib.h>

#include "test.h"

#include "scanner.h"

/* Puts the bytes before the scanner: getchar reads them, then meets the end. */
static void scan_bytes(const char *bytes, size_t size) {
    stdin = fmemopen((void *)bytes, size, "r");
}

static void scan(const char *text) {
    scan_bytes(text, strlen(text));
}

/* What squeeze returns; what it writes goes into memory and is thrown away. */
static int left_out_of(const char *text) {
    FILE *screen = stdout;
    char *written;
    size_t size;
    int left_out;
    scan(text);
    stdout = open_memstream(&written, &size);
    left_out = squeeze();
    fclose(stdout);
    free(written);
    stdout = screen;
    return left_out;
}

TEST(hex_value_of_digits) {
    CHECK_INT(hex_value('7'), 7);
    CHECK_INT(hex_value('4'), 4);
}

TEST(hex_value_of_small_and_capital_letters) {
    CHECK_INT(hex_value('b'), 11);
    CHECK_INT(hex_value('B'), 11);
    CHECK_INT(hex_value('d'), 13);
    CHECK_INT(hex_value('E'), 14);
}

TEST(hex_value_at_the_ends_of_each_range) {
    CHECK_INT(hex_value('0'), 0);
    CHECK_INT(hex_value('9'), 9);
    CHECK_INT(hex_value('a'), 10);
    CHECK_INT(hex_value('f'), 15);
    CHECK_INT(hex_value('A'), 10);
    CHECK_INT(hex_value('F'), 15);
}

TEST(hex_value_of_other_characters_is_minus_one) {
    CHECK_INT(hex_value('g'), -1);
    CHECK_INT(hex_value('G'), -1);
    CHECK_INT(hex_value('/'), -1);
    CHECK_INT(hex_value(':'), -1);
    CHECK_INT(hex_value('@'), -1);
    CHECK_INT(hex_value('`'), -1);
    CHECK_INT(hex_value(7), -1);
}

TEST(next_row_of_a_letter_inside) {
    CHECK_CHAR(next_row('A'), 'B');
    CHECK_CHAR(next_row('M'), 'N');
    CHECK_CHAR(next_row('Y'), 'Z');
}

TEST(next_row_of_z_is_a) {
    CHECK_CHAR(next_row('Z'), 'A');
}

TEST(next_row_leaves_other_characters_alone) {
    CHECK_CHAR(next_row('a'), 'a');
    CHECK_CHAR(next_row('z'), 'z');
    CHECK_CHAR(next_row('@'), '@');
    CHECK_CHAR(next_row('['), '[');
    CHECK_CHAR(next_row('5'), '5');
}

TEST(checksum_adds_the_codes) {
    scan("AB1");
    CHECK_INT(checksum(), 65 + 66 + 49);
}

TEST(checksum_of_nothing_is_zero) {
    scan("");
    CHECK_INT(checksum(), 0);
}

TEST(checksum_counts_byte_255_and_reads_on) {
    scan("\xff" "A\xff");
    CHECK_INT(checksum(), 255 + 65 + 255);
}

TEST(checksum_counts_zero_bytes_and_newlines) {
    scan_bytes("A\0\nB\0C", 6);
    CHECK_INT(checksum(), 65 + 0 + 10 + 66 + 0 + 67);
}

TEST(squeeze_writes_one_space_for_several) {
    scan("box   12 of  40");
    CHECK_PRINTS(squeeze(), "box 12 of 40");
}

TEST(squeeze_at_both_ends_of_the_input) {
    scan("  row K    ");
    CHECK_PRINTS(squeeze(), " row K ");
}

TEST(squeeze_keeps_newlines_and_tabs) {
    scan("a  \n  b\n\n\t\tc");
    CHECK_PRINTS(squeeze(), "a \n b\n\n\t\tc");
}

TEST(squeeze_returns_how_many_were_left_out) {
    CHECK_INT(left_out_of("box   12 of  40"), 3);
    CHECK_INT(left_out_of(" a b "), 0);
    CHECK_INT(left_out_of(""), 0);
}

TEST(squeeze_of_a_large_input) {
    static char text[300001];
    for (int i = 0; i < 300000; i++) text[i] = i % 3 == 0 ? 'x' : ' ';
    CHECK_INT(left_out_of(text), 100000);
}
