#define WEEKS 98 /* 336 / 24 * 7 */
#define TEN_TIMES 33 /* 10 * 3 + 3 */
#define HALF 7 /* 4 + 6 / 2 */
#define SAFE_HALF 5 /* (4 + 6) / 2 */
#define LARGER_VALUE 20 /* the second read */
#define LARGER_READS 2
#define FAR_READS 1
#define FUNCTION_VALUE 10
#define FIRST_LEVEL 5
#define LATER_LEVEL 11
#define LINES_LOGGED 25 /* 1 + 8 + 16 */
#define NAME_LENGTH 4 /* BASE */
#define VALUE_LENGTH 2 /* 10 */
#define JOINED_PIN -5 /* 5 + 17 - 27 */
