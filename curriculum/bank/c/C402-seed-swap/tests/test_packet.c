#include "test.h"

#include <limits.h>

#include "packet.h"

#define SIGN(number) (((number) > 0) - ((number) < 0))

static int qsort_calls;
static size_t qsort_elements, qsort_size;
static int other_calls;

/* Takes the place of the library's qsort, to see how it is called. It keeps no order of equals. */
void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    char *first = base, *last, *top, kept;
    qsort_calls++;
    qsort_elements = n;
    qsort_size = size;
    for (; n > 1; n--) {
        last = first + (n - 1) * size;
        top = last;
        for (char *at = first; at < last; at += size)
            if (compare(at, top) > 0) top = at;
        for (size_t k = 0; k < size; k++) kept = top[k], top[k] = last[k], last[k] = kept;
    }
}

static int compare_grams(const void *a, const void *b) {
    double left = ((const struct packet *)a)->grams, right = ((const struct packet *)b)->grams;
    other_calls++;
    return SIGN(left - right) * 1000;
}

static const struct packet TABLE[] = {
    {"Kale", 2021, 4.0}, {"Dill", 2023, 2.5}, {"Pea", 2019, 60.0}, {"Dill", 2024, 1.5}, {"Beet", 2023, 9.0},
};

/* The place of a packet in TABLE, or -1 if it is none of its five. */
static int index_of(const struct packet *packet) {
    for (int i = 0; i < 5; i++)
        if (packet == &TABLE[i]) return i;
    return -1;
}

/* The names and years in their order, as text. */
static const char *shown(const struct packet *packets, size_t n) {
    static char text[400];
    text[0] = 0;
    for (size_t i = 0; i < n; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s %d", i > 0 ? ", " : "",
                 packets[i].name, packets[i].year);
    return text;
}

TEST(compare_year_puts_newer_first) {
    struct packet old = {"Kale", 2021, 4.0}, fresh = {"Beet", 2023, 9.0};
    CHECK_INT(SIGN(compare_year(&fresh, &old)), -1);
    CHECK_INT(SIGN(compare_year(&old, &fresh)), 1);
}

TEST(compare_year_of_equal_years_is_0) {
    struct packet dill = {"Dill", 2023, 2.5}, beet = {"Beet", 2023, 9.0};
    CHECK_INT(compare_year(&dill, &beet), 0);
    CHECK_INT(compare_year(&dill, &dill), 0);
}

TEST(compare_year_puts_an_unknown_year_last) {
    struct packet known = {"Pea", 2019, 60.0}, unknown = {"Pea", INT_MIN, 60.0}, far = {"Pea", INT_MAX, 1.0};
    CHECK_INT(SIGN(compare_year(&known, &unknown)), -1);
    CHECK_INT(SIGN(compare_year(&unknown, &known)), 1);
    CHECK_INT(SIGN(compare_year(&far, &unknown)), -1);
    CHECK_INT(SIGN(compare_year(&unknown, &far)), 1);
}

TEST(compare_name_goes_by_the_alphabet) {
    struct packet beet = {"Beet", 2019, 9.0}, dill = {"Dill", 2024, 1.5}, dim = {"Dim", 2020, 1.0};
    CHECK_INT(SIGN(compare_name(&beet, &dill)), -1);
    CHECK_INT(SIGN(compare_name(&dill, &beet)), 1);
    CHECK_INT(SIGN(compare_name(&dill, &dim)), -1);
}

TEST(compare_name_with_equal_names_puts_newer_first) {
    struct packet old = {"Dill", 2023, 2.5}, fresh = {"Dill", 2024, 1.5}, same = {"Dill", 2024, 7.0};
    CHECK_INT(SIGN(compare_name(&fresh, &old)), -1);
    CHECK_INT(SIGN(compare_name(&old, &fresh)), 1);
    CHECK_INT(compare_name(&fresh, &same), 0);
}

TEST(compare_name_with_close_names_ignores_the_year) {
    struct packet a = {"Bean A", 2020, 5.0}, b = {"Bean B", 2024, 5.0};
    CHECK_INT(SIGN(compare_name(&a, &b)), -1);
    CHECK_INT(SIGN(compare_name(&b, &a)), 1);
}

TEST(first_by_a_comparison_of_the_test) {
    CHECK_INT(index_of(first_by(TABLE, 5, compare_grams)), 3);
    CHECK_TRUE(other_calls >= 4);
    CHECK_INT(index_of(first_by(TABLE, 3, compare_grams)), 1);
}

TEST(first_by_year_and_by_name) {
    CHECK_INT(index_of(first_by(TABLE, 5, compare_year)), 3);
    CHECK_INT(index_of(first_by(TABLE, 5, compare_name)), 4);
    CHECK_INT(index_of(first_by(TABLE, 1, compare_year)), 0);
}

TEST(first_by_of_equals_is_the_first) {
    struct packet two[] = {{"Dill", 2023, 2.5}, {"Beet", 2023, 2.5}};
    CHECK_TRUE(first_by(two, 2, compare_grams) == &two[0]);
    CHECK_TRUE(first_by(two, 2, compare_year) == &two[0]);
}

TEST(first_by_of_no_packet_is_null) {
    CHECK_TRUE(first_by(TABLE, 0, compare_grams) == NULL);
    CHECK_INT(other_calls, 0);
}

TEST(sort_by_year) {
    struct packet packets[5];
    char key[] = "year";
    memcpy(packets, TABLE, sizeof TABLE);
    CHECK_INT(sort_by(packets, 2, key), 0);
    CHECK_STR(shown(packets, 3), "Dill 2023, Kale 2021, Pea 2019");
    CHECK_INT(sort_by(packets, 4, key), 0);
    CHECK_STR(shown(packets, 5), "Dill 2024, Dill 2023, Kale 2021, Pea 2019, Beet 2023");
}

TEST(sort_by_name) {
    struct packet packets[5];
    char key[] = "name";
    memcpy(packets, TABLE, sizeof TABLE);
    CHECK_INT(sort_by(packets, 5, key), 0);
    CHECK_STR(shown(packets, 5), "Beet 2023, Dill 2024, Dill 2023, Kale 2021, Pea 2019");
    CHECK_DOUBLE(packets[0].grams, 9.0, 1e-9);
}

TEST(sort_by_leaves_the_work_to_qsort) {
    struct packet packets[5];
    char key[] = "name";
    memcpy(packets, TABLE, sizeof TABLE);
    sort_by(packets, 5, key);
    CHECK_INT(qsort_calls, 1);
    CHECK_UINT(qsort_elements, 5);
    CHECK_UINT(qsort_size, sizeof(struct packet));
}

TEST(sort_by_an_unknown_key_changes_nothing) {
    struct packet packets[5];
    char key[] = "grams", longer[] = "years", nothing[] = "";
    memcpy(packets, TABLE, sizeof TABLE);
    CHECK_INT(sort_by(packets, 5, key), -1);
    CHECK_INT(sort_by(packets, 5, longer), -1);
    CHECK_INT(sort_by(packets, 5, nothing), -1);
    CHECK_INT(qsort_calls, 0);
    CHECK_INT(memcmp(packets, TABLE, sizeof TABLE), 0);
}
