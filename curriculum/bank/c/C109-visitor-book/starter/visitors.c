#include <stdio.h>

#include "visitors.h"

/* ex-1: a digit is a code; take '0' away to get its number.
 * Lesson section: The code of a digit
 * Test: hour_of_the_afternoon
 * Start here: what number is behind '1'?
 */
int hour_of(char tens, char ones) {
    int hour = tens * 10 + ones;
    if (hour > 23) {
        return -1;
    }
    return hour;
}

/* ex-2: a range of codes takes two comparisons that must both hold.
 * Lesson section: From a to z
 * Test: is_name_sign_refuses_other_signs
 * Start here: for which codes is the first line false?
 */
int is_name_sign(int c) {
    int is_small = c >= 'a' || c <= 'z';
    int is_large = c >= 'A' || c <= 'Z';
    return is_small || is_large || c == '-';
}

/* ex-3: getchar returns an int, so that EOF differs from every character.
 * Lesson section: One value more than there are characters
 * Test: count_signs_goes_on_after_any_byte
 * Start here: how many different values can a char hold, and how many does getchar return?
 */
int count_signs(void) {
    int count = 0;
    char c;
    while ((c = getchar()) != EOF) {
        if (c != '\n') {
            count++;
        }
    }
    return count;
}

/* ex-4: a word begins where a sign follows a blank, or stands at the very beginning.
 * Lesson section: Where a word begins
 * Test: count_words_with_several_blanks
 * Start here: what is counted today, words or blanks?
 */
int count_words(void) {
    int words = 0;
    int c;
    while ((c = getchar()) != EOF) {
        if (c == ' ' || c == '\n') {
            words++;
        }
    }
    return words;
}
