/* Your predictions about stage.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

#define THROUGH_THE_STRING (45)
#define FOLLOWS_LATER (12)
#define COPIED_HEIGHT (30)
#define TWO_STRINGS (20)

#define STRING_IS_MOVED (2545)
#define TARGET_IS_COPIED (4060)
#define STRING_IS_COPIED (2060)

#define SAME_PUPPET (1)
#define NO_PUPPET (1)

#define CHOSEN_STRING (705)
#define AFTER_THE_LIFT (23)

#endif
