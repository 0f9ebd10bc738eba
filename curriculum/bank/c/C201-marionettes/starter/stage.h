/* The stage of a puppet theatre. Leave this file as it is. */
#ifndef STAGE_H
#define STAGE_H

int through_the_string(void);
int follows_later(void);
int copied_height(void);
int two_strings(void);

int string_is_moved(void);
int target_is_copied(void);
int string_is_copied(void);

int same_puppet(void);
int no_puppet(void);
int chosen_string(void);
int after_the_lift(void);

#endif
