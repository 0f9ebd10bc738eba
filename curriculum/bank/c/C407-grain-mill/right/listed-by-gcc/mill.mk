CC := gcc
CFLAGS := -std=c11 -Wall -Wextra -g
SOURCES := $(wildcard *.c)
OBJECTS := $(SOURCES:.c=.o)

mill: $(OBJECTS)
	$(CC) $(CFLAGS) $^ -o $@

%.o: %.c
	$(CC) $(CFLAGS) -MMD -c $< -o $@

.PHONY: check clean
check: mill
	./$< 10

clean:
	$(RM) mill $(OBJECTS) $(OBJECTS:.o=.d)

-include $(OBJECTS:.o=.d)
