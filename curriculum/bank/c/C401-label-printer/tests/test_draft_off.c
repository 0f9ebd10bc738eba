#include "test.h"

#define DRAFT 0
#include "label.h"

TEST(darkness_when_draft_is_0) {
    CHECK_INT(DARKNESS, 10);
}
