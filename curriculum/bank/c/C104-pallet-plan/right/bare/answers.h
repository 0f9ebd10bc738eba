#define FULL 7
#define OVER 11 /* 95 - 84 */
#define NONE_FULL 0
#define ALL_OVER 7
#define LOADED 34 /* 4 + 30 */
#define STACKED 50
#define REMAINING 20
#define SHARED 1 /* 12, 36, 1 */
#define HALF_EARLY 6
#define HALF_LATE 6.5
#define CUT_LATE 6
#define PERCENT_EARLY 0
#define PERCENT_LATE 75
