#include "test.h"

#include "label.h"

/* Take one name away and include the header again: only a header without a guard brings it back. */
#ifdef GAP_MM
enum { FIRST_INCLUDE_BROUGHT_IT = 1 };
#else
enum { FIRST_INCLUDE_BROUGHT_IT = 0 };
#endif

#undef GAP_MM
#include "label.h"

#ifdef GAP_MM
enum { SECOND_INCLUDE_BROUGHT_IT = 1 };
#else
enum { SECOND_INCLUDE_BROUGHT_IT = 0 };
#endif

TEST(the_first_include_brings_the_names) {
    CHECK_INT(FIRST_INCLUDE_BROUGHT_IT, 1);
    CHECK_INT(DOTS_PER_MM, 8);
}

TEST(a_second_include_brings_nothing) {
    CHECK_INT(SECOND_INCLUDE_BROUGHT_IT, 0);
}
